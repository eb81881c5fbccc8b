// Starts the app on a page that can already be read and ticked, keeps it readable whatever goes wrong, and closes the
// page: once everything is here, no connection can be opened any more.
//
// html[data-app] tells how far it is: live (the app has taken over), ready (all is here, and sealed), failed, deleted.

import { seal, stay } from "./seal.js";

const page = document.documentElement;
const byId = (id) => document.getElementById(id);
/** The page as it was sent, with what was ticked before this ran. */
const asSent = byId("app").cloneNode(true);
const policy = globalThis.trustedTypes?.createPolicy("imr", { createScriptURL: (url) => url });

let app;
let memory;
let pressed = false;

const state = () => page.dataset.app;
const isOver = () => state() === "failed" || state() === "deleted";

function show(id, shown = true) {
  const element = byId(id);
  if (element) element.hidden = !shown;
}

/** Puts the page back as it was sent, in a new element: what is left of a broken app may still write to the old one. */
function fail(reason) {
  if (isOver()) return;
  page.dataset.app = "failed";
  byId("app").replaceWith(asSent.cloneNode(true));
  show("loading", false);
  show("failed");
  byId("failed").scrollIntoView();
  console.error("IMR Navigator could not go on:", reason);
}

/** A panic in Rust is a WebAssembly trap, wherever it surfaces. Errors of browser extensions are not ours. */
function failIfTrapped(reason, event) {
  if (!(reason instanceof WebAssembly.RuntimeError)) return;
  // What Yew had put off when the app was ended finds no memory any more. That is no failure, and needs no report.
  if (state() === "deleted") event.preventDefault();
  else fail(reason);
}

/** Ends the app, empties the page, and overwrites all the app ever held. */
function wipe() {
  if (state() === "deleted") return;
  page.dataset.app = "deleted";
  try {
    app?.stop();
  } catch {
    // What is broken need not end well.
  }
  // What still comes for it, a text or a click, must not run in a memory that is gone: that may never end.
  app = undefined;
  // The app ends itself in a task of its own, which is queued by now and needs the memory once more.
  queueMicrotask(() => memory && new Uint8Array(memory.buffer).fill(0));
  byId("app").replaceChildren();
  byId("around").hidden = true;
  show("loading", false);
  show("deleted");
}

window.addEventListener("error", (event) => failIfTrapped(event.error, event));
window.addEventListener("unhandledrejection", (event) => failIfTrapped(event.reason, event));
window.addEventListener("pagehide", wipe);
// What it asks about is another page now.
window.addEventListener("popstate", () => byId("language-change").close());
// A page that the browser kept and shows again is an empty one: it starts anew.
window.addEventListener("pageshow", (event) => event.persisted && location.reload());
document.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("click", (event) => {
  const wanted = event.target.closest?.("[data-action]")?.dataset.action;
  if (wanted === "delete") {
    wipe();
    byId("deleted").focus();
  } else if (wanted === "reload") {
    location.reload();
  } else if (wanted === "continue" && state() === "failed") {
    byId("failed").scrollIntoView();
  } else if (wanted === "continue" && !state()) {
    // The app carries it out as soon as it is here.
    pressed = true;
    show("loading");
  } else if (wanted === "language" && app?.has_answers()) {
    // Another language is another page, and answers are kept in this one only.
    event.preventDefault();
    ask(event.target.closest("a"));
  }
});

function ask(link) {
  const dialog = byId("language-change");
  const [go, stay] = dialog.querySelectorAll("button, a");
  go.href = link.href;
  stay.onclick = () => dialog.close();
  dialog.showModal();
}

// ── What is fetched ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The names and hashes of the files that travel beside this one. */
const script = document.querySelector("script[data-load-worker]");
const file = (part) => script.getAttribute(`data-load-${part}`).split(" ");

async function get(part, attempts = 3) {
  const [name, integrity] = file(part);
  try {
    const response = await fetch(name, { integrity });
    if (!response.ok) throw new Error(`${response.status} for ${name}`);
    return response;
  } catch (error) {
    if (attempts === 1) throw error;
    // On the way through a tunnel.
    await new Promise((done) => setTimeout(done, 9000 / attempts));
    return get(part, attempts - 1);
  }
}

async function take(part, response = get(part)) {
  const text = await (await response).text();
  if (!app.take(text)) throw new Error(`the texts are of another version: ${file(part)}`);
}

// ── Taking over ─────────────────────────────────────────────────────────────────────────────────────────────────────

const FOCUSABLE = "a, button, input, select, summary, [tabindex]";

/** Draws the app over the page that was sent; what is ticked, open and focused stays so. */
function takeOver() {
  const root = byId("app");
  // The app may have drawn more above the question: which day it is.
  const within = (selector) => [...root.querySelectorAll(`form :is(${selector})`)];
  const chosen = root.querySelector("input[name=choice]:checked")?.value;
  const focused = within(FOCUSABLE).indexOf(document.activeElement);
  const open = within("details").map((details) => details.open);
  return new Promise((drawn) => {
    const watch = new MutationObserver(() => {
      if (!root.firstElementChild) return;
      watch.disconnect();
      if (!pressed) {
        within("details").forEach((details, index) => (details.open = open[index] ?? false));
        within(FOCUSABLE)[focused]?.focus({ preventScroll: true });
      }
      drawn();
    });
    watch.observe(root, { childList: true });
    app.start(chosen === undefined ? undefined : Number(chosen), pressed);
  });
}

/** An outcome is long: the app draws its first part, and the rest once that has been shown. */
function drawInTwo() {
  const rest = () => setTimeout(() => app?.complete());
  new MutationObserver(() => {
    // A page that nobody sees is shown no frames.
    if (byId("app").querySelector(".imr-part")) (document.hidden ? rest : requestAnimationFrame)(rest);
  }).observe(byId("app"), { childList: true, subtree: true });
}

/** Lets the page work without a network. It is a help, not a need: where the browser refuses, nothing is missing. */
async function workOffline() {
  try {
    // In a frame that is denied all storage, Chromium refuses even the question whether there are workers.
    if (!script || !navigator.serviceWorker) return undefined;
    const [name] = file("worker");
    const url = policy ? policy.createScriptURL(name) : name;
    return await navigator.serviceWorker.register(url);
  } catch {
    return undefined;
  }
}

/** Waits until the worker has all it keeps: then nothing is asked for any more. */
async function settled(registration) {
  const worker = registration?.installing ?? registration?.waiting;
  if (worker && worker.state !== "activated" && registration.installing) {
    await new Promise((done) => {
      worker.addEventListener("statechange", () => ["activated", "installed", "redundant"].includes(worker.state) && done());
    });
  }
  const own = [location, ...["questions", "outcome"].map((part) => new URL(file(part)[0], location))].map(({ href }) => href);
  const active = registration?.active ?? worker;
  if (!active || active.state === "redundant") return;
  await new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    active.postMessage(own, [channel.port2]);
  });
}

/**
 * Chromium adds the forms of a frame to the page around it, and then asks Google about them, search forms or not. The forms
 * of a frame that has more than 64 it leaves where they are.
 */
function keepFormsApart() {
  if (window === top) return;
  const forms = document.createElement("div");
  forms.hidden = true;
  for (let count = 0; count < 80; count += 1) {
    forms.appendChild(document.createElement("form")).appendChild(document.createElement("select"));
  }
  document.body.append(forms);
}

/** The first date field takes a browser long to make: it is made once while nobody waits for it. */
function makeDateField() {
  document.createElement("input").type = "date";
}

/** An address that names no language sends people on to the one they read, if there is a page in it. */
function inOwnLanguage() {
  const links = [...document.querySelectorAll("a[data-action=language]")];
  const bare = ({ pathname }) => pathname.replace(/\.html$/, "");
  const named = links.find((link) => bare(link) === bare(location));
  if (named) {
    // Without a network the worker answers with the page that it has.
    if (!named.ariaCurrent) show(`unread-${named.lang}`);
    return false;
  }
  const spoken = navigator.language.split("-")[0];
  const other = links.find(({ lang, ariaCurrent }) => lang === spoken && !ariaCurrent);
  if (other) location.replace(other.href);
  return Boolean(other);
}

/** `load` brings the module that wasm-bindgen wrote. */
export async function begin(load, wasmUrl) {
  if (inOwnLanguage()) return;
  stay();
  keepFormsApart();
  try {
    const bare = Boolean(wasmUrl);
    const texts = bare ? [] : ["outcome", "facts"];
    const fetched = bare ? [wasmUrl] : ["wasm", "questions"].map((part) => get(part));
    const [module, wasm, questions] = await Promise.all([load(), ...fetched]);
    ({ memory } = await module.default({ module_or_path: wasm }));
    app = module;
    if (questions) await take("questions", questions);
    // In a task of its own, so that a tap is answered between the two.
    await new Promise((done) => setTimeout(done));
    if (isOver()) return;
    await takeOver();
    drawInTwo();
    show("loading", false);
    page.dataset.app = "live";
    performance.mark("imr-live");
    await Promise.all(texts.map((part) => take(part)));
    app.complete();
    // The browser asks the first policy before it looks for the worker, and need not have found it.
    const registering = workOffline();
    seal();
    const registration = await registering;
    if (registration) await settled(registration);
    if (isOver()) return;
    page.dataset.app = "ready";
    (globalThis.requestIdleCallback ?? setTimeout)(makeDateField);
  } catch (error) {
    fail(error);
  }
}

// Trunk writes the names of its files into this script's own address: boot.js?js=…&wasm=…
const own = new URL(import.meta.url);
if (own.searchParams.has("js")) {
  const built = (name) => new URL(own.searchParams.get(name), own);
  begin(() => import(built("js")), built("wasm"));
}
