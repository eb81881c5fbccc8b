// Starts the app, and keeps the page readable whatever goes wrong: the phone numbers are worth more than the questions.
//
// The names of the built files come in this script's own address (boot.js?js=…&wasm=…): an inline script would
// need a looser Content-Security-Policy.

const page = document.documentElement;
const app = document.getElementById("app");
const staticPage = app.cloneNode(true);

function show(id, root = document) {
  const paragraph = root.querySelector(`#${id}`);
  if (paragraph) paragraph.hidden = false;
}

/** Puts the static page back, in a new element: what is left of a broken app may still write to the old one. */
function fail(reason) {
  if (page.dataset.app === "failed") return;
  page.dataset.app = "failed";
  const fresh = staticPage.cloneNode(true);
  document.getElementById("app").replaceWith(fresh);
  // After it is in the page, so that screen readers announce it.
  show("failed", fresh);
  console.error("IMR Navigator could not go on:", reason);
}

/** A panic in Rust is a WebAssembly trap, wherever it surfaces. Errors of browser extensions are not ours. */
function failIfTrapped(reason) {
  if (reason instanceof WebAssembly.RuntimeError) fail(reason);
}

window.addEventListener("error", (event) => failIfTrapped(event.error));
window.addEventListener("unhandledrejection", (event) => failIfTrapped(event.reason));

async function start() {
  show("loading");
  const own = new URL(import.meta.url);
  const built = (name) => new URL(own.searchParams.get(name), own);
  const { default: init } = await import(built("js"));
  await init({ module_or_path: built("wasm") });
  if (page.dataset.app !== "failed") page.dataset.app = "ready";
}

start().catch(fail);
