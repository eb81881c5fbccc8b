// Translators and other extensions put what the app has drawn into elements of their own, elsewhere, or copies in its place.
// The app finds its own wherever it is, and no question is left standing that is not the one it asks.

import { byId, isOver } from "./page.js";

const { insertBefore, removeChild } = Node.prototype;

/** What the app draws, each inside the one before; `#app` holds the first. */
const KINDS = ["div.imr", "div.imr-page", "form[data-question]"];

/** What it has drawn last, by kind. Extensions do not see this script, so only the app comes by here. */
let drawn = [];

Node.prototype.insertBefore = function (node, before) {
  const kind = KINDS.findIndex((kind) => node.matches?.(kind));
  if (kind >= 0) {
    // What belongs inside comes after.
    drawn = [...drawn.slice(0, kind), node];
    queueMicrotask(mend);
  }
  let place = before;
  while (place && place.parentNode !== this) place = place.parentNode;
  return insertBefore.call(this, node, place);
};

Node.prototype.removeChild = function (node) {
  return node.parentNode ? removeChild.call(node.parentNode, node) : node;
};

/** Leaves nothing in the page of what was ever asked but the app's own, in its own place. */
function mend() {
  if (!drawn.length || isOver()) return;
  KINDS.forEach((kind, depth) => {
    const own = drawn[depth];
    for (const other of document.querySelectorAll(kind)) if (other !== own) other.remove();
    const holder = depth ? drawn[depth - 1] : byId("app");
    if (!own || holder.contains(own)) return;
    holder.append(own);
    own.querySelector("h1")?.focus();
  });
}

// The app does not hear who clicks elsewhere, or in a copy: its own page comes back.
document.addEventListener("click", mend);
