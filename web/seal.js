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

/** What a file that is made here may be: nothing that a browser would show as a page, which could lead on to another. */
const FILE_TYPES = {
  __proto__: null,
  "application/json": true,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": true,
  "text/calendar": true,
  "text/plain": true,
};

/** The address of the file that was made last. */
let madeHere;

/**
 * Saves a file that the program has made: it goes to the person's own disk. The page's guard lets through the address of a file
 * that was made here and no other, since Firefox takes a download for a visit of that address.
 */
function saveFiles() {
  // Whatever a script replaces later, these stay what they are.
  const createObjectURL = URL.createObjectURL.bind(URL);
  const FileOf = Blob;
  addEventListener("imr-save", (event) => {
    const { name, bytes } = event.detail;
    // Once, or an object could be one type here and another for the file.
    const type = `${event.detail.type}`;
    forgetFiles();
    const made = createObjectURL(new FileOf([bytes], { type: FILE_TYPES[type] ? type : "application/octet-stream" }));
    if (!made.startsWith("blob:")) return;
    madeHere = made;
    const link = document.createElement("a");
    link.href = made;
    link.download = name;
    link.click();
    event.preventDefault();
  });
}

/** The browser need not keep the last file for this page any more. */
export function forgetFiles() {
  if (madeHere) URL.revokeObjectURL(madeHere);
  madeHere = undefined;
}

/**
 * From here on this page goes nowhere but to itself and to its own pages in other languages: an address can carry what
 * was answered. No policy says so; the browser asks this listener, where it has the Navigation API.
 *
 * It is the first listener, nobody else holds it, and what it calls cannot be replaced afterwards.
 */
export function blockNavigation() {
  saveFiles();
  if (!globalThis.navigation) return;
  const pages = { __proto__: null };
  // The fragment is never sent.
  const bare = (url) => (url.includes("#") ? url.slice(0, url.indexOf("#")) : url);
  for (const { href } of [location, ...document.querySelectorAll("a[data-action=language]")]) pages[bare(href)] = true;
  for (const { prototype } of [String, Event, NavigateEvent, NavigationDestination]) Object.freeze(prototype);
  navigation.addEventListener(
    "navigate",
    (event) => {
      const { url } = event.destination;
      if (!pages[bare(url)] && url !== madeHere && !url.startsWith("tel:")) event.preventDefault();
    },
    true,
  );
}
