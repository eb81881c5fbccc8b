// Makes a page live that can already be read and ticked, and keeps it readable whatever goes wrong.
//
// What was sent runs only in the sealed page: files are fetched and compiled, then no connection can be opened any more, and
// then the program starts. That is when everything is here, or when Continue is pressed before; what is on its way then still
// arrives. The first question stays as it was sent until Continue is pressed, so nothing that a person sees is drawn twice.

import "./moved.js";
import { bytes, isRetrying, text } from "./fetch.js";
import { askBefore, redirectToPreferredLanguage } from "./language.js";
import { registerWorker, settled } from "./offline.js";
import { byId, isOver, setState, show, state } from "./page.js";
import { forgetKeptPlan, hasKeptPlan, offerKeptPlan, onPlanChosen, openPlan } from "./saved.js";
import { blockNavigation, seal } from "./seal.js";
import { linkLater, linked } from "./split.js";
import { endWith, fail, wipe } from "./wipe.js";

/** Seals the page and starts its program, once; there is nothing to start before the page is live. */
let open;
/** The app, once it runs. */
let app;
let isContinuePressed = false;

const ticked = () => document.querySelector("input[name=choice]:checked")?.value;

const hasAnswers = () => app?.has_answers() || ticked();

/** Starts the app in place of the first question. */
async function start(goOn) {
  const program = await open();
  if (app || isOver()) return;
  show("loading", false);
  show("gone", false);
  app = program.start(ticked(), goOn);
  endWith({ app });
}

/** Continue was pressed on the page as it was sent. */
function continueFromStart() {
  if (app || isOver()) return;
  isContinuePressed = true;
  show("loading");
  // Where a file has failed to come, the page stays open until it is here: nothing can be asked for again once it is sealed.
  if (open && !isRetrying()) start(true).catch(fail);
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  continueFromStart();
});

document.addEventListener("click", (event) => {
  const action = event.target.closest?.("[data-action]")?.dataset.action;
  if (action === "skip") {
    event.preventDefault();
    (byId("app").querySelector("form #imr-title") ?? byId("app").querySelector("h1"))?.focus();
  } else if (action === "delete") {
    forgetKeptPlan();
    wipe();
    history.replaceState(null, "");
    byId("deleted").focus();
  } else if (action === "reload") {
    location.reload();
  } else if (action === "continue" && state() === "failed") {
    byId("failed").scrollIntoView();
  } else if (action === "continue") {
    continueFromStart();
  } else if (action === "language" && (app ? byId("app").querySelector("[data-unsaved]") : ticked())) {
    event.preventDefault();
    askBefore(event.target.closest("a"));
  }
});

/** Has the app draw the start page, where the page as it was sent cannot be right. */
async function startEarly() {
  const root = byId("app");
  const focused = root.contains(document.activeElement) ? document.activeElement.value : undefined;
  root.replaceChildren();
  const drawn = new Promise((done) => {
    const watch = new MutationObserver(() => {
      if (!root.firstElementChild) return;
      watch.disconnect();
      done();
    });
    watch.observe(root, { childList: true });
  });
  await start(false);
  await drawn;
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

/** A saved plan that waits until everything is here. */
let chosenPlan;

onPlanChosen(
  () => app,
  (plan) => {
    if (app) return openPlan(plan);
    chosenPlan = plan;
    if (state() === "ready") startEarly().then(() => openPlan(plan), fail);
    else show("loading");
  },
);

/** The first date field takes a browser long to make: it is made once while nobody waits for it. */
function makeDateField() {
  document.createElement("input").type = "date";
}

/** Waits for what the browser fetches by itself, of which the style for paper comes last: none of it is asked for after the seal. */
const loaded = () =>
  document.readyState === "complete"
    ? Promise.resolve()
    : new Promise((done) => window.addEventListener("load", done, { once: true }));

/** The history keeps the number of a visit when the browser throws the page away, or loads it anew. */
function sayWhyEmpty() {
  // What is kept on this device is offered, and not gone.
  if ((document.wasDiscarded || history.state?.imr !== undefined) && !hasKeptPlan()) show("gone");
}

/** Before this script was there, the browser itself kept that Continue was pressed. */
function takePress() {
  document.querySelector("[popovertarget]")?.removeAttribute("popovertarget");
  const pressed = byId("pressed");
  if (!pressed.popover || !pressed.matches(":popover-open")) return;
  pressed.hidePopover();
  continueFromStart();
}

function take(program, part, content) {
  if (!program.take(content)) throw new Error(`the texts are of another version: ${part}`);
}

/** Starts the page. `module` is what wasm-bindgen wrote. */
export async function boot(module) {
  if (redirectToPreferredLanguage()) return;
  blockNavigation();
  keepFormsApart();
  sayWhyEmpty();
  offerKeptPlan();
  takePress();
  // Every page starts at its top, the ones that Back leads to as well.
  history.scrollRestoration = "manual";
  try {
    const [wasm, first] = await Promise.all([bytes("wasm").then((code) => WebAssembly.compile(code)), text("first")]);
    if (isOver()) return;
    const laterWasm = bytes("later-wasm");
    const later = Promise.all([text("later"), laterWasm]);
    // It is waited for below. A failure before that is no news for the console.
    later.catch(() => {});
    let opening;
    let registering;
    open = () =>
      (opening ??= (async () => {
        // The browser asks the first policy before it looks for the worker, and need not have found it.
        registering = registerWorker();
        seal();
        const exports = await module.default({ module_or_path: wasm });
        endWith(exports);
        linkLater(exports, laterWasm);
        take(module, "first", first);
        return module;
      })());
    if (isContinuePressed) await start(true);
    setState("live");
    performance.mark("imr-live");

    const [texts] = await later;
    if (isOver()) return;
    await open();
    module.load_later();
    take(module, "later", texts);
    await Promise.all([linked, loaded()]);
    if (isOver()) return;
    if (isContinuePressed) await start(true);
    else if (module.doubts_clock() || !byId("app").firstElementChild) await startEarly();
    const registration = await registering;
    // What the host has taken down is not taken away from who has begun to answer; others see what the host says.
    if (registration) await settled(registration, () => isOver() || hasAnswers() || location.reload());
    if (isOver()) return;
    setState("ready");
    if (chosenPlan !== undefined) {
      if (!app) await startEarly();
      openPlan(chosenPlan);
    }
    (globalThis.requestIdleCallback ?? setTimeout)(makeDateField);
  } catch (error) {
    fail(error);
  }
}
