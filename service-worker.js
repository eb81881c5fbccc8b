// Keeps the page for people who lose their network. One version of all files, or none: the files of two versions never
// meet, and a version that does not arrive whole is never used.
//
// `cargo xtask build` writes VERSION and FILES in front of this: every file with the hash of its content.

/* global VERSION, FILES */

const CACHE = `${self.registration.scope} ${VERSION}`;
const inScope = (name) => new URL(name, self.registration.scope).href;
const known = new Map(FILES.map(([name, integrity]) => [inScope(name), integrity]));
// A language's own texts are kept when somebody reads that language.
const kept = FILES.filter(([, , always]) => always).map(([name]) => inScope(name));

async function keep(url) {
  const cache = await caches.open(CACHE);
  if (await cache.match(url)) return;
  // What the browser has just fetched for the page is not fetched again; the hash says whether it is the right one.
  const named = /-[0-9a-f]{16}\./.test(url);
  const response = await fetch(url, { integrity: known.get(url), cache: named ? "force-cache" : "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  await cache.put(url, response);
}

self.addEventListener("install", (event) => event.waitUntil(Promise.all(kept.map(keep))));

self.addEventListener("activate", (event) => {
  const forget = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(`${self.registration.scope} `) && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(forget());
});

// The page names the texts of its language, and hears when they are kept.
self.addEventListener("message", (event) => {
  const wanted = event.data.filter((url) => known.has(url));
  const told = () => event.ports[0].postMessage("kept");
  event.waitUntil(Promise.all(wanted.map(keep)).then(told, told));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  if (url.href === self.registration.scope) url.href = inScope("index.html");
  if (request.method !== "GET" || !known.has(url.href)) return;
  const answer = async () => {
    const found = await caches.match(url.href, { cacheName: CACHE });
    if (found) return found;
    const response = await fetch(request);
    if (response.ok && known.has(url.href)) await keep(url.href).catch(() => {});
    return response;
  };
  event.respondWith(answer());
});
