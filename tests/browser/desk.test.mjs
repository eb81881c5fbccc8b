// Several cases side by side, for somebody who helps: the calls and the note of each, and nothing of one in another.

import assert from "node:assert/strict";
import { test } from "node:test";
import { go, inBothBrowsers } from "./harness/browsers.mjs";
import { SAVES, letSave, press, saved } from "./harness/downloads.mjs";
import { host } from "./harness/host.mjs";
import { nothingKept } from "./harness/traces.mjs";
import { answer, headingFocused, outcomeIsAsDecided, walk, walkthroughs } from "./harness/walk.mjs";

const named = (id) => walkthroughs.find((one) => one.id.startsWith(id)) ?? assert.fail(`${id} is gone`);
const [first, second] = [named("hmo_mri_denial"), named("medi_cal_plan_cut")];
const SECRET = "qzname92";

const cards = (page) => page.$$eval(".imr-cases > li", (all) => all.map((card) => card.textContent));
const status = (page) => page.$eval(".imr-desk p", (element) => element.textContent);
const uids = (calendar) => [...calendar.toString().matchAll(/^UID:.*$/gm)].map(([uid]) => uid);

/** Answers from the first question on, where the app has drawn it. */
async function walkAgain(page, { answers }) {
  for (const given of answers) await answer(page, given);
  await page.waitForSelector("article[data-outcome] .imr-below");
}

inBothBrowsers((browser) => {
  test("two cases stand side by side, and each opens as it was left", async () => {
    const site = await host();
    const { page, allProblems, close } = await browser.visit({ url: site.url, today: first.today });
    await letSave(browser, page);
    await walk(page, first);
    const ofFirst = uids(await saved(() => press(page, "[data-action=calendar]")));
    await press(page, "[data-action=letters]");
    await press(page, ".imr-letters [data-letter]");
    await page.type("input[name=patient]", SECRET);
    await press(page, ".imr-letter-page [data-action=back]");
    await page.waitForSelector("article[data-outcome] .imr-below");
    await press(page, ".imr-letters [data-action=next-case]");
    await page.waitForSelector("form[data-question=emergency]");
    await headingFocused(page);
    assert.equal(await status(page), "Case 2. Cases here: 2");
    await walkAgain(page, second);
    const ofSecond = uids(await saved(() => press(page, "[data-action=calendar]")));
    assert.deepEqual([ofFirst.length > 0, ofSecond.filter((uid) => ofFirst.includes(uid))], [true, []], "one calendar takes the other's place");
    await press(page, "[data-action=letters]");
    await press(page, ".imr-letters [data-letter]");
    assert.ok(!(await page.content()).includes(SECRET) && !(await page.$eval("#imr-letter", ({ value }) => value)).includes(SECRET));
    await press(page, ".imr-letter-page [data-action=back]");
    await page.waitForSelector("article[data-outcome] .imr-below");

    await press(page, "[data-action=cases]");
    await page.waitForSelector(".imr-cases");
    await headingFocused(page);
    const [one, two] = await cards(page);
    assert.match(one, /Case 1.*Independent Medical Review.*1-888-466-2219/s);
    assert.match(two, /Case 2.*keep/s);
    await nothingKept(page, site);
    await go(page, -1);
    await page.waitForSelector("article[data-outcome] .imr-below");
    await outcomeIsAsDecided(page, second);
    await go(page, 1);
    await page.waitForSelector(".imr-cases");

    await press(page, ".imr-cases > li:first-child [data-action=open-case]");
    await page.waitForSelector("article[data-outcome] .imr-below");
    await outcomeIsAsDecided(page, first);
    await press(page, "[data-action=letters]");
    await press(page, ".imr-letters [data-letter]");
    assert.equal(await page.$eval("input[name=patient]", ({ value }) => value), SECRET);
    await press(page, ".imr-letter-page [data-action=back]");
    await page.waitForSelector("article[data-outcome] .imr-below");

    await press(page, "[data-action=cases]");
    await press(page, ".imr-cases > li:first-child [data-action=ask-to-erase]");
    assert.equal((await cards(page)).length, 2, "one press erases nothing");
    await press(page, ".imr-cases > li:first-child [data-action=erase-case]");
    await page.waitForSelector("article[data-outcome] .imr-below");
    await outcomeIsAsDecided(page, second);
    assert.equal(await page.$(".imr-desk"), null, "one case needs no way to others");
    assert.ok(!(await page.content()).includes(SECRET));
    await nothingKept(page, site);
    assert.deepEqual(await allProblems(), []);
    await close();
    await site.close();
  });

  test("the calls have a card for each number, and the note is copied whole", async () => {
    const { page, allProblems, close } = await browser.visit({ url: process.env.SITE, today: first.today });
    await walk(page, first);
    await press(page, "[data-action=letters]");
    await press(page, "[data-action=calls]");
    await page.waitForSelector(".imr-calls");
    await headingFocused(page);
    const calls = await page.$$eval(".imr-call-card", (all) => all.map((card) => card.textContent));
    assert.ok(calls.some((card) => /DMHC Help Center.*1-888-466-2219.*1-877-688-9891.*Called on/s.test(card)), `${calls}`);
    await press(page, ".imr-calls-page [data-action=back]");
    await press(page, "[data-action=note]");
    await page.waitForSelector("#imr-letter");
    await page.type("#imr-letter", "Called today. ");
    await press(page, "[data-action=copy]");
    await page.waitForFunction(() => /opied|copy it yourself/.test(document.querySelector(".imr-letter-page [role=status]").textContent));
    const [note, selected] = await page.$eval("#imr-letter", (area) => [
      area.value,
      area.value.slice(area.selectionStart, area.selectionEnd),
    ]);
    assert.equal(selected, note);
    assert.ok(note.includes("Called today. "), note);
    assert.match(note, /By Friday, February 26, 2027/);
    if (browser.name === "chromium") {
      await page.emulateMediaType("print");
      const shown = (selector) => page.$eval(selector, (element) => element.checkVisibility());
      assert.deepEqual([await shown("#imr-letter"), await shown(".imr-letter-paper")], [false, true], "on paper");
      await page.emulateMediaType("screen");
    }
    await press(page, ".imr-letter-page [data-action=back]");
    await press(page, "[data-action=note]");
    await page.waitForSelector("#imr-letter");
    assert.equal(await page.$eval("#imr-letter", ({ value }) => value), note, "what was typed is lost");
    assert.deepEqual(await allProblems(), []);
    await close();
  });
}, SAVES);
