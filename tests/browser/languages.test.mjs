// Which language is shown to whom, and in which language and digits a day may be typed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { answer, fill, oneCase, outcomeIsAsDecided, question, start } from "./harness/walk.mjs";

const dateAt = oneCase.answers.findIndex(({ exact }) => exact);
const { exact } = oneCase.answers[dateAt];
const [year, month, day] = exact.split("-").map(Number);
const inWords = (language, style) => new Date(exact).toLocaleDateString(language, { ...style, timeZone: "UTC" });

/** The same day, as people write it. */
const WRITTEN = {
  "a Spanish month": { month: inWords("es", { month: "long" }), day: String(day), year: String(year) },
  "a whole date in Spanish": { month: inWords("es", { dateStyle: "full" }) },
  "a whole date in English": { month: inWords("en-US", { dateStyle: "full" }) },
  "a whole date for machines": { day: exact },
  "an ordinal": { month: inWords("en-US", { month: "short" }), day: `${day}th`, year: String(year) },
  "Arabic digits": Object.fromEntries(
    Object.entries({ month, day, year }).map(([field, number]) => [field, number.toLocaleString("ar-EG", { useGrouping: false })]),
  ),
};

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

  test("a day is understood as people write it", async () => {
    const { page, allProblems, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today });
    await start(page);
    for (const given of oneCase.answers.slice(0, dateAt)) await answer(page, given);
    for (const [what, fields] of Object.entries(WRITTEN)) {
      const form = await question(page, oneCase.answers[dateAt].question);
      for (const field of ["month", "day", "year"]) {
        await fill(form, field, fields[field] ?? "");
        if (!fields[field]) await page.keyboard.press("Backspace");
      }
      assert.equal(await form.$eval("[name=picker]", ({ value }) => value), exact, what);
      await (await form.$("button[data-action=continue]")).click();
      await question(page, oneCase.answers[dateAt + 1].question);
      await (await page.$("button[data-action=back]")).click();
    }
    for (const given of oneCase.answers.slice(dateAt)) await answer(page, given);
    await page.waitForSelector("article[data-outcome]");
    await outcomeIsAsDecided(page, oneCase);
    assert.deepEqual(await allProblems(), []);
    await close();
  });
});
