// A saved plan that is opened before the app runs, and the one that is kept on this device. `src/browser.rs` keeps it, and
// `src/hooks.rs` listens for the one that is chosen here.

import { byId, show } from "./page.js";

const SAVED = "imr-navigator-plan";

/** The plan that is kept on this device. A browser that denies the page all storage keeps none. */
function kept() {
  try {
    return localStorage.getItem(SAVED);
  } catch {
    return null;
  }
}

export const hasKeptPlan = () => kept() !== null;

/** Deletes the plan that is kept on this device. */
export function forgetKeptPlan() {
  if (hasKeptPlan()) localStorage.removeItem(SAVED);
  show("kept", false);
}

/** Offers the plan that is kept on this device. */
export const offerKeptPlan = () => show("kept", hasKeptPlan());

/** Hands the text of a plan to the app, which runs, and says whether it is the one that is kept on this device. */
export function openPlan({ text, isKept }) {
  show("kept", false);
  dispatchEvent(new CustomEvent("imr-plan-chosen", { detail: { text, isKept } }));
}

/** Larger than any plan: the app says so, and need not have all of it. */
const MOST_BYTES = 1_000_000;

/** Calls back with a plan that is chosen while the app does not run: once it does, it listens itself. */
export function onPlanChosen(isRunning, open) {
  document.addEventListener("change", async ({ target }) => {
    const file = target.files?.[0];
    if (target.id !== "imr-plan" || isRunning() || !file) return;
    const text = await file.slice(0, MOST_BYTES + 1).text().catch(() => "");
    target.value = "";
    open({ text, isKept: false });
  });
  document.addEventListener("click", ({ target }) => {
    if (target.closest?.("[data-action=open-kept]")) open({ text: kept(), isKept: true });
    if (target.closest?.("[data-action=forget-kept]")) {
      forgetKeptPlan();
      byId("app").querySelector("h1")?.focus();
    }
  });
}
