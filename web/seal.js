// What keeps everything in the page, whoever asks. The red-team test runs this very file against a hostile script.

let sealed = false;

export const isSealed = () => sealed;

/** From here on the browser itself refuses every connection. What has been asked for still arrives, and may be compiled. */
export function seal() {
  sealed = true;
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content =
    "default-src 'none'; script-src 'wasm-unsafe-eval'; img-src data:; base-uri 'none'; form-action 'none'; trusted-types 'none'";
  document.head.append(meta);
}

/**
 * From here on this page goes nowhere but to itself and to its own pages in other languages: an address can carry what
 * was answered. No policy says so; the browser asks this listener, where it has the Navigation API.
 *
 * It is the first listener, nobody else holds it, and what it calls cannot be replaced afterwards.
 */
export function blockNavigation() {
  if (!globalThis.navigation) return;
  const pages = { __proto__: null };
  // What stands behind the # is never sent.
  const bare = (url) => (url.includes("#") ? url.slice(0, url.indexOf("#")) : url);
  for (const { href } of [location, ...document.querySelectorAll("a[data-action=language]")]) pages[bare(href)] = true;
  for (const { prototype } of [String, Event, NavigateEvent, NavigationDestination]) Object.freeze(prototype);
  navigation.addEventListener(
    "navigate",
    (event) => {
      const { url } = event.destination;
      // A file that was made here goes to the person's own disk, and to no address.
      if (event.downloadRequest !== null && url.startsWith("blob:")) return;
      if (!pages[bare(url)] && !url.startsWith("tel:")) event.preventDefault();
    },
    true,
  );
}
