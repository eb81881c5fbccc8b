// The page around the app. `html[data-app]` says how far it is: live (Continue leads on), ready (all is here, and sealed),
// failed, deleted.

const page = document.documentElement;

export const byId = (id) => document.getElementById(id);

export const state = () => page.dataset.app;

export function setState(name) {
  page.dataset.app = name;
  // The style sheet hides it too, where there is one.
  show("late", false);
}

export const isOver = () => state() === "failed" || state() === "deleted";

export function show(id, shown = true) {
  const element = byId(id);
  if (element) element.hidden = !shown;
}
