// How the app ends: by a failure, after which the page is what it was when it was sent, or by deleting everything.

import { byId, isOver, setState, show, state } from "./page.js";
import { forgetFiles } from "./seal.js";

/** The page as it was sent. */
const asSent = byId("app").cloneNode(true);
const title = document.title;

let app;
let memory;

/** Hands over what must end with the page: the running app, and the memory it has everything in. */
export function endWith(running) {
  ({ app = app, memory = memory } = running);
}

/** Puts the page back as it was sent, in a new element: what is left of a broken app may still write to the old one. */
export function fail(reason) {
  if (isOver()) return;
  setState("failed");
  byId("app").replaceWith(asSent.cloneNode(true));
  document.title = title;
  show("loading", false);
  show("failed");
  byId("failed").scrollIntoView();
  console.error("IMR Navigator could not go on:", reason);
}

/** Ends the app, empties the page, and overwrites all the app ever had in its memory. */
export function wipe() {
  if (state() === "deleted") return;
  setState("deleted");
  forgetFiles();
  try {
    app?.unmount();
  } catch {
    // What is broken need not end well.
  }
  // The app ends itself in a task of its own, which is queued by now and needs the memory once more.
  queueMicrotask(() => memory && new Uint8Array(memory.buffer).fill(0));
  byId("app").replaceChildren();
  byId("around").hidden = true;
  document.title = title;
  show("loading", false);
  show("deleted");
}

/** A panic in Rust is a WebAssembly trap, wherever it surfaces. Errors of browser extensions are not ours. */
function failIfTrapped(reason, event) {
  if (!(reason instanceof WebAssembly.RuntimeError)) return;
  // What Yew had put off when the app was ended finds no memory any more. That is no failure, and needs no report.
  if (state() === "deleted") event.preventDefault();
  else fail(reason);
}

window.addEventListener("error", (event) => failIfTrapped(event.error, event));
window.addEventListener("unhandledrejection", (event) => failIfTrapped(event.reason, event));
window.addEventListener("pagehide", wipe);
// A page that the browser kept and shows again is an empty one: it starts anew.
window.addEventListener("pageshow", (event) => event.persisted && location.reload());
