// Which language is shown to whom.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";

inBothBrowsers((browser) => {
  for (const [spoken, shown] of [
    [["es-MX", "en"], "es"],
    [["fr", "es-US", "en"], "es"],
    [["zh", "en-US", "es"], "en"],
    [["tlh"], "en"],
  ]) {
    test(`who reads ${spoken.join(", ")} is shown ${shown}`, async () => {
      const { page, close } = await browser.visit();
      await page.evaluateOnNewDocument((spoken) => {
        Object.defineProperty(Navigator.prototype, "languages", { get: () => spoken });
        Object.defineProperty(Navigator.prototype, "language", { get: () => spoken[0] });
      }, spoken);
      await page.goto(process.env.SITE);
      await page.waitForSelector(`html[lang=${shown}][data-app=ready]`);
      await close();
    });
  }

  test("each page names itself in the other languages", async () => {
    for (const name of ["en.html", "es.html"]) {
      const { page, close } = await browser.visit({ url: process.env.SITE + name });
      const named = await page.$$eval("link[rel=alternate]", (links) => links.map(({ hreflang, href }) => [hreflang, href]));
      assert.deepEqual(named, ["en", "es"].map((code) => [code, `${process.env.SITE}${code}.html`]));
      await close();
    }
  });
});
