// Nothing personal leaves the browser, and nothing stays in it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { host } from "./harness/host.mjs";
import { oneCase, walk } from "./harness/walk.mjs";

inBothBrowsers((browser) => {
  test("once the app is ready, no request is made and nothing is kept, to the outcome", async () => {
    const site = await host();
    const { page, allProblems, close } = await browser.visit({ today: oneCase.today });
    const requests = [];
    // Firefox reports the data: pictures of its own form controls.
    page.on("request", (request) => request.url().startsWith("data:") || requests.push(request.url()));
    await page.goto(site.url);
    await page.waitForSelector("html[data-app=ready]");
    await page.waitForNetworkIdle();
    assert.ok(requests.length > 3, "the recording works");
    for (const url of requests) assert.ok(url.startsWith(site.url), `a request to another host: ${url}`);
    const before = { requests: requests.length, asked: site.asked.length, ...(await traces(page)) };
    assert.deepEqual(before.kept, { local: 0, session: 0, cookies: "", databases: [], caches: [], workers: 0 });

    await walk(page, oneCase);
    await page.waitForNetworkIdle();
    assert.deepEqual(requests.slice(before.requests), [], "requests the browser saw");
    assert.deepEqual(site.asked.slice(before.asked), [], "requests the host saw");
    assert.deepEqual({ ...before, ...(await traces(page)) }, before);
    assert.deepEqual(await allProblems(), []);
    await close();
    await site.close();
  });
});

/** Where an answer could be left behind. */
const traces = (page) =>
  page.evaluate(async () => ({
    url: location.href,
    title: document.title,
    name: window.name,
    loaded: performance.getEntriesByType("resource").length,
    kept: {
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    },
  }));
