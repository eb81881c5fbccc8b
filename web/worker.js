// Keeps the page for people who lose their network. One version of all files, or none: the files of two versions never
// meet, and a version that does not arrive whole is never used.
//
// `cargo xtask build` writes VERSION and FILES in front of this: every file with the hash of its content, and whether
// everybody needs it. The page and the texts of a language are kept when somebody reads that language.

/* global VERSION, FILES */

const SCOPE = self.registration.scope;
const CACHE = `${SCOPE} ${VERSION}`;
const inScope = (name) => new URL(name, SCOPE).href;
const known = new Map(FILES.map(([name, integrity]) => [inScope(name), integrity]));

/** The file that an address shows. Hosts show a page under its folder too, or without ".html". */
function fileAt(address) {
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  if (url.href === SCOPE) return inScope("index.html");
  return [url.href, `${url.href}.html`].find((name) => known.has(name));
}

const withoutQuery = (address) => address.split(/[?#]/)[0];

/** Whether an address is the name of a page itself: not every host shows pages without ".html". */
function isPage(address) {
  const url = withoutQuery(address);
  return url === SCOPE || (url.endsWith(".html") && known.has(url));
}

/** Files with the same bytes are kept once: index.html is the page of a language. */
const keptAs = (file) => inScope(FILES.find(([, integrity]) => integrity === known.get(file))[0]);

/** What the host says of a file and browsers obey. Any other header in the cache may be somebody else's. */
const HEADERS = [
  "Content-Type",
  "Content-Security-Policy",
  "Connection-Allowlist",
  "X-DNS-Prefetch-Control",
  "Referrer-Policy",
  "Permissions-Policy",
  "X-Content-Type-Options",
  "Access-Control-Allow-Origin",
  "Cross-Origin-Resource-Policy",
  "Cross-Origin-Embedder-Policy",
  "Cross-Origin-Opener-Policy",
];

async function integrityOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/**
 * What is kept for an address, if it is what it was: every page of the host can write into the caches, and the page itself is
 * the one file that no page checks.
 */
async function found(address) {
  const file = fileAt(address);
  const kept = file && (await caches.match(keptAs(file), { cacheName: CACHE }));
  if (!kept) return undefined;
  const bytes = await kept.arrayBuffer();
  if ((await integrityOf(bytes)) !== known.get(file)) return undefined;
  const headers = HEADERS.filter((name) => kept.headers.has(name)).map((name) => [name, kept.headers.get(name)]);
  return new Response(bytes, { headers });
}

/** Keeps what an address shows, unless it is kept already, and returns it. */
async function keep(address) {
  const present = await found(address);
  if (present) return present;
  const url = withoutQuery(address);
  const integrity = known.get(fileAt(url));
  // What the browser has just fetched for the page is not fetched again; the hash says whether it is the right one.
  const response = await fetch(url, { integrity, cache: "force-cache" }).catch(() => fetch(url, { integrity, cache: "no-cache" }));
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  await (await caches.open(CACHE)).put(keptAs(fileAt(url)), response);
  return found(address);
}

const olderCaches = async () => (await caches.keys()).filter((name) => name.startsWith(`${SCOPE} `) && name !== CACHE);

/** A new version brings what everybody needs, and the languages that were kept in the version before. */
async function install() {
  const nameless = (name) => name.replace(/-[0-9a-f]{16}\./, ".");
  const before = new Set();
  for (const name of await olderCaches()) {
    for (const { url } of await (await caches.open(name)).keys()) before.add(nameless(url));
  }
  const wanted = FILES.filter(([name, , always]) => always || before.has(nameless(inScope(name))));
  await Promise.all(wanted.map(([name]) => keep(inScope(name))));
}

/**
 * The page of the version that waits, as the host shows it: a tab that stays open keeps the old worker however often it is
 * reloaded. The files that such a page names are not those of this version, so they come from the host too.
 */
async function newer(request) {
  if (!self.registration.waiting || request.mode !== "navigate") return undefined;
  const response = await fetch(request, { signal: AbortSignal.timeout(4000) });
  // A host that sends on to another address answers with 0 here.
  return response.status < 400 ? response : undefined;
}

/** Whether the host says that there is nothing any more. Any other refusal may pass. */
const isGone = ({ status }) => status === 404 || status === 410;

/** Whether the host has taken the copy down: the page that is shown, or this worker. */
async function isTakenDown(page) {
  const ask = (url) => fetch(url, { cache: "no-cache", signal: AbortSignal.timeout(9000) }).then(isGone, () => false);
  const answers = await Promise.all([withoutQuery(page), self.location.href].map(ask));
  return answers.includes(true);
}

/** Ends this worker and all it keeps: the next visit is the host's alone. */
async function retire() {
  await self.registration.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(`${SCOPE} `)) await caches.delete(name);
  }
}

async function answer(request) {
  const shown = (await newer(request).catch(() => {})) ?? (await keep(request.url).catch(() => {}));
  if (shown) return shown;
  // The host has another version of this file, or there is no network: then a page in another language is better than none.
  const ask = async () => {
    const response = await fetch(request);
    if (request.mode === "navigate" && isGone(response) && isPage(request.url)) await retire();
    return response;
  };
  return ask().catch(async (error) => {
    const pages = request.mode === "navigate" ? FILES.filter(([name]) => name.endsWith(".html")) : [];
    for (const [name] of pages) {
      const page = await found(inScope(name));
      if (page) return page;
    }
    throw error;
  });
}

self.addEventListener("install", (event) => event.waitUntil(install()));

self.addEventListener("activate", (event) => {
  event.waitUntil(olderCaches().then((names) => Promise.all(names.map((name) => caches.delete(name)))));
});

/** Keeps what a page names, and ends if the host has taken down what it was shown from here. */
async function serve([page, ...texts], { source, ports: [port] }) {
  const shown = await self.clients.matchAll();
  const taken = shown.some(({ id }) => id === source.id) && isPage(page) && isTakenDown(page);
  await Promise.allSettled([page, ...texts].filter(fileAt).map(keep));
  port.postMessage("kept");
  if (!(await taken)) return;
  await retire();
  port.postMessage("gone");
}

// The page names itself and the texts of its language, and hears when they are kept.
self.addEventListener("message", (event) => event.waitUntil(serve(event.data, event)));

self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && fileAt(event.request.url)) event.respondWith(answer(event.request));
});
