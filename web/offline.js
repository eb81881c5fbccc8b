// The worker that keeps the page for people without a network. It is a help, not a need: where the browser refuses, nothing
// is missing.

import { file } from "./fetch.js";

const policy = globalThis.trustedTypes?.createPolicy("imr", { createScriptURL: (url) => url });

/** Registers the worker. */
export async function registerWorker() {
  try {
    // In a frame that is denied all storage, Chromium refuses even the question whether there are workers.
    if (!file("worker") || !navigator.serviceWorker) return undefined;
    const [name] = file("worker");
    return await navigator.serviceWorker.register(policy ? policy.createScriptURL(name) : name);
  } catch {
    return undefined;
  }
}

/**
 * Waits until the worker has all it keeps: then nothing is asked for any more. `whenGone` is called if the host has taken this
 * copy down, which it says of a page that came from the worker.
 */
export async function settled(registration, whenGone) {
  const worker = registration?.installing ?? registration?.waiting;
  if (worker && worker.state !== "activated" && registration.installing) {
    await new Promise((done) => {
      worker.addEventListener("statechange", () => ["activated", "installed", "redundant"].includes(worker.state) && done());
    });
  }
  const texts = ["first", "later"].map((part) => new URL(file(part)[0], location));
  const active = registration?.active ?? worker;
  if (!active || active.state === "redundant") return;
  await new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => (data === "gone" ? whenGone() : done());
    active.postMessage([location, ...texts].map(({ href }) => href), [channel.port2]);
  });
}
