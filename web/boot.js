// Makes a page live that can already be read and ticked, keeps it readable whatever goes wrong, and closes it: once
// everything is here, no connection can be opened any more.
//
// The first question stays as it was sent until Continue is pressed. Then the app starts with what was ticked, so nothing
// that a person sees is drawn twice.

import "./moved.js";
import { get } from "./fetch.js";
import { askBefore, redirectToPreferredLanguage } from "./language.js";
import { registerWorker, settled } from "./offline.js";
import { byId, isOver, setState, show, state } from "./page.js";
import { blockNavigation, seal } from "./seal.js";
import { linkTo, linked } from "./split.js";
import { endWith, fail, wipe } from "./wipe.js";

/** The module that wasm-bindgen wrote, once its program is here. */
let program;
/** The app, once it runs. */
let app;
let isContinuePressed = false;

const ticked = () => document.querySelector("input[name=choice]:checked")?.value;

const hasAnswers = () => app?.has_answers() || ticked();

/** Starts the app in place of the first question. */
function start(goOn) {
  show("gone", false);
  app = program.start(ticked(), goOn);
  endWith({ app });
}

/** Continue was pressed on the page as it was sent. */
function continueFromStart() {
  if (app || isOver()) return;
  isContinuePressed = true;
  if (program) start(true);
  else show("loading");
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  continueFromStart();
});

document.addEventListener("click", (event) => {
  const action = event.target.closest?.("[data-action]")?.dataset.action;
  if (action === "delete") {
    wipe();
    history.replaceState(null, "");
    byId("deleted").focus();
  } else if (action === "reload") {
    location.reload();
  } else if (action === "continue" && state() === "failed") {
    byId("failed").scrollIntoView();
  } else if (action === "continue") {
    continueFromStart();
  } else if (action === "language" && hasAnswers()) {
    event.preventDefault();
    askBefore(event.target.closest("a"));
  }
});

/** Starts the app at once where the page as it was sent cannot be right: nothing was sent, or the day has to be asked about. */
async function startEarly() {
  const root = byId("app");
  const focused = root.contains(document.activeElement) ? document.activeElement.value : undefined;
  root.replaceChildren();
  await new Promise((drawn) => {
    const watch = new MutationObserver(() => {
      if (!root.firstElementChild) return;
      watch.disconnect();
      drawn();
    });
    watch.observe(root, { childList: true });
    start(false);
  });
  if (focused) root.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
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

/** The history keeps the number of a visit when the browser throws the page away, or loads it anew. */
function sayWhyEmpty() {
  if (document.wasDiscarded || history.state?.imr !== undefined) show("gone");
}

/** Before this script was there, the browser itself kept that Continue was pressed. */
function takePress() {
  document.querySelector("[popovertarget]")?.removeAttribute("popovertarget");
  const pressed = byId("pressed");
  if (!pressed.popover || !pressed.matches(":popover-open")) return;
  pressed.hidePopover();
  continueFromStart();
}

async function take(part, response = get(part)) {
  const text = await (await response).text();
  if (!program.take(text)) throw new Error(`the texts are of another version: ${part}`);
}

/** Takes what nobody needs before the second question is answered. */
async function takeLater() {
  program.load_later();
  await Promise.all([take("later"), take("facts"), linked]);
}

/** `load` brings the module that wasm-bindgen wrote; `wasmUrl` is given where the program carries its texts. */
export async function boot(load, wasmUrl) {
  if (redirectToPreferredLanguage()) return;
  blockNavigation();
  keepFormsApart();
  sayWhyEmpty();
  takePress();
  // Every page starts at its top, the ones that Back leads to as well.
  history.scrollRestoration = "manual";
  try {
    const isBundled = Boolean(wasmUrl);
    const fetched = isBundled ? [wasmUrl] : ["wasm", "first"].map((part) => get(part));
    const [module, wasm, first] = await Promise.all([load(), ...fetched]);
    const exports = await module.default({ module_or_path: wasm });
    endWith(exports);
    linkTo(exports);
    program = module;
    if (first) await take("first", first);
    // In a task of its own, so that a tap is answered between the two.
    await new Promise((done) => setTimeout(done));
    if (isOver()) return;
    const isStartDrawnHere = !byId("app").firstElementChild || program.doubts_clock();
    if (isContinuePressed) start(true);
    const later = isBundled ? undefined : takeLater();
    if (isStartDrawnHere && !isContinuePressed) {
      await later;
      if (isOver()) return;
      await startEarly();
    }
    show("loading", false);
    setState("live");
    performance.mark("imr-live");
    await later;
    // The browser asks the first policy before it looks for the worker, and need not have found it.
    const registering = registerWorker();
    seal();
    const registration = await registering;
    // What the host has taken down is not taken away from who has begun to answer; others see what the host says.
    if (registration) await settled(registration, () => isOver() || hasAnswers() || location.reload());
    if (isOver()) return;
    setState("ready");
    (globalThis.requestIdleCallback ?? setTimeout)(makeDateField);
  } catch (error) {
    fail(error);
  }
}

// Trunk writes the names of its files into this script's own address: boot.js?js=…&wasm=…
const own = new URL(import.meta.url);
if (own.searchParams.has("js")) {
  const built = (name) => new URL(own.searchParams.get(name), location);
  boot(() => import(built("js")), built("wasm"));
}
