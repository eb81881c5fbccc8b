// Every place where a page could leave something behind.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { listOf } from "./versions.mjs";

const NEUTRAL_TITLE = /^(((Error: )?(Question|Pregunta) \d+|Your plan|Su plan|Letter|Carta|Whom to call|Case note|Your cases) – )?IMR Navigator$/;

/** What is kept of this visit in the browser. Evaluated by the driver. */
export const traces = (page) =>
  page.evaluate(async () => ({
    url: location.href,
    title: document.title,
    name: window.name,
    state: history.state,
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope, active }) => [scope, active?.scriptURL]),
    caches: await caches.keys(),
    timings: performance.getEntries().map((entry) => JSON.stringify(entry)),
  }));

/** Fails if anything is kept but the files of the site under its own worker. */
export async function nothingKept(page, site) {
  const { url, title, name, state, cookies, local, session, databases, workers } = await traces(page);
  // A title tells the pages apart by their number, and nothing else of them.
  assert.match(title, NEUTRAL_TITLE);
  const found = { url, name, cookies, local, session, databases, workers };
  assert.deepEqual(found, {
    url: site.url,
    name: "",
    cookies: "",
    local: {},
    session: {},
    databases: [],
    workers: [[site.url, `${site.url}sw.js`]],
  });
  const { imr, ...others } = state ?? {};
  assert.ok(state === null || typeof imr === "number", `history.state is ${JSON.stringify(state)}`);
  assert.deepEqual(others, {});
  await onlyFilesAreCached(page, site);
}

/** The caches hold files of the site, each as it was built, to the byte. */
export async function onlyFilesAreCached(page, site) {
  const cached = await page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url, method } of await cache.keys()) {
        const hash = await crypto.subtle.digest("SHA-256", await (await cache.match(url)).arrayBuffer());
        found.push([name, method, url, btoa(String.fromCharCode(...new Uint8Array(hash)))]);
      }
    }
    return found;
  });
  const { version, files } = listOf(site.folder);
  const built = new Map(files.map(([name, integrity]) => [site.url + name, integrity]));
  assert.ok(cached.length > 0, "the worker keeps nothing");
  for (const [name, method, url, hash] of cached) {
    assert.equal(name, `${site.url} ${version}`);
    assert.equal(method, "GET");
    assert.equal(`sha256-${hash}`, built.get(url), `${url} is no file of the site, or not as it was built`);
  }
}

/** A short mark of what a host was sent, so that two visitors can be compared. */
export const markOf = ({ method, url, headers, body }) => {
  const pairs = [];
  for (let at = 0; at < headers.length; at += 2) pairs.push(`${headers[at]}: ${headers[at + 1]}`);
  return [method, url, ...pairs.toSorted(), createHash("sha256").update(body).digest("hex"), body.length].join("\n");
};
