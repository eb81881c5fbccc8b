// The page goes nowhere that a script sends it, and everywhere that a person may want to go.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { createServer as createTlsServer } from "node:tls";
import { go, inBothBrowsers, launch } from "./harness/browsers.mjs";
import { host } from "./harness/host.mjs";

inBothBrowsers((browser) => {
  test("no script sends the page elsewhere; phones, languages and a reload work", async () => {
    const site = await host();
    const { page, allProblems, close } = await browser.visit({ url: `${site.url}en.html` });
    await page.waitForSelector("html[data-app=ready]");
    for (const url of ["https://www.dmhc.ca.gov/", `${site.url}en.html?answers`, `${site.url}es.html?answers`, `${site.url}a`]) {
      const said = await page.evaluate((url) => navigation.navigate(url).committed.catch(({ name }) => name), url);
      assert.equal(said, "AbortError", url);
    }
    await page.reload();
    await page.waitForSelector("html[data-app=ready]");
    await page.click("a[data-action=language][lang=es]");
    await page.waitForSelector("html[lang=es][data-app=ready]");
    await go(page, -1);
    await page.waitForSelector("html[lang=en][data-app=ready]");
    await page.click(".imr-danger a[href^=tel]");
    assert.equal(await page.evaluate(() => document.documentElement.dataset.app), "ready");
    assert.deepEqual(await allProblems(), []);
    await close();
    await site.close();
  });
});

test("Chromium lets the page reach every host that it links to, and no other", async () => {
  const texts = readdirSync(process.env.SITE_DIR).filter((name) => /\.(html|txt)$/.test(name));
  const all = texts.map((name) => readFileSync(join(process.env.SITE_DIR, name), "utf8")).join("\n");
  const linked = [...new Set([...all.matchAll(/https:\/\/([\w.-]+)/g)].map(([, name]) => name))].toSorted();
  assert.ok(linked.length > 20, `${linked}`);
  // Every name leads here. It is heard when a connection asks for it, and then refused.
  const heard = new Set();
  const urls = [];
  const there = createTlsServer({ SNICallback: (name, done) => (heard.add(name), done(new Error("heard"))) });
  there.on("tlsClientError", () => {});
  const [list] = readFileSync(process.env.HEADERS, "utf8").match(/(?<=^page Connection-Allowlist: ).*$/m);
  const page = createServer((request, response) => {
    response.setHeader("Connection-Allowlist", list);
    response.setHeader("Content-Type", "text/html").end("<!DOCTYPE html><title>A page with our list</title>");
  });
  for (const server of [there, page]) {
    await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
    server.unref();
  }
  const rules = `--host-resolver-rules=MAP *:443 127.0.0.1:${there.address().port}`;
  const browser = await launch("chromium", { chromiumArguments: [rules] });
  try {
    const visit = await browser.newPage();
    await visit.goto(`http://127.0.0.1:${page.address().port}/`);
    const others = ["example.org", "healthlaw.org.example", "gov.example"];
    urls.push(...[...others, ...linked].map((name) => `https://${name}/`));
    await visit.evaluate((urls) => Promise.allSettled(urls.map((url) => fetch(url, { mode: "no-cors" }))), urls);
  } finally {
    await browser.close();
    for (const server of [there, page]) server.close();
  }
  // The browser itself looks for updates.
  assert.deepEqual([...heard].filter((name) => urls.includes(`https://${name}/`)).toSorted(), linked);
});
