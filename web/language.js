// Each language is a page of its own, and answers are kept in one page only.

import { byId, show } from "./page.js";

/** An address that names no language sends people on to the first of the languages they read that there is a page in. */
export function redirectToPreferredLanguage() {
  // From a disk, a file may be alone and have any name.
  if (location.protocol === "file:") document.querySelector(".imr-languages").remove();
  const links = [...document.querySelectorAll("a[data-action=language]")];
  const bare = ({ pathname }) => pathname.replace(/\.html$/, "");
  const named = links.find((link) => bare(link) === bare(location));
  if (named) {
    // Without a network the worker answers with the page that it has.
    if (!named.ariaCurrent) show(`unread-${named.lang}`);
    return false;
  }
  const spoken = navigator.languages.map((language) => links.find(({ lang }) => lang === language.split("-")[0])).find(Boolean);
  if (!spoken || spoken.ariaCurrent) return false;
  location.replace(spoken.href);
  return true;
}

/** Asks before the page of another language erases the answers. */
export function askBefore(link) {
  const dialog = byId("language-change");
  const [go, stay] = dialog.querySelectorAll("button, a");
  go.href = link.href;
  stay.onclick = () => dialog.close();
  dialog.showModal();
}

// What it asks about is another page now.
window.addEventListener("popstate", () => byId("language-change").close());
