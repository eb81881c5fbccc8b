// The frame of every page, and what a question needs of it: a low header, Continue in sight, a title, errors in view.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, inBrowsers } from "./harness/browsers.mjs";
import { PHONE } from "./harness/measures.mjs";
import { answer, choose, fill, oneCase, question, start, walk } from "./harness/walk.mjs";

const dateAt = oneCase.answers.findIndex(({ exact }) => exact);

/** Shows the first date question of the case. */
async function toTheDate(page) {
  await start(page);
  for (const given of oneCase.answers.slice(0, dateAt)) await answer(page, given);
  return question(page, oneCase.answers[dateAt].question);
}

const box = (page, selector) =>
  page.$eval(selector, (element) => {
    const { top, bottom, left, right, height } = element.getBoundingClientRect();
    return { top, bottom, left, right, height, window: innerHeight };
  });

const inSight = ({ top, bottom, window }) => top >= 0 && bottom <= window + 0.5;

inBothBrowsers((browser) => {
  for (const [width, most] of [[360, 92], [1280, 56]]) {
    test(`the header is at most ${most} px high on a screen of ${width} px`, async () => {
      const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today, width, height: 740 });
      await start(page);
      assert.ok((await box(page, ".imr-top")).height <= most + 0.5, "at the start");
      await answer(page, oneCase.answers[0]);
      await question(page, oneCase.answers[1].question);
      const { height } = await box(page, ".imr-top");
      assert.ok(height <= most + 0.5, `${height} px with Delete`);
      await close();
    });
  }

  test("Delete is there with the first answer, in one line with the language and apart from it", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, ...PHONE });
    await start(page);
    const isShown = () => page.$eval("[data-action=delete]", (button) => button.offsetWidth > 0);
    assert.equal(await isShown(), false, "there is nothing to delete yet");
    await page.click(".imr-choice");
    assert.equal(await isShown(), true);
    const button = await box(page, "[data-action=delete]");
    const language = await box(page, ".imr-language:not([aria-current]):not([data-action=delete])");
    assert.ok(button.left - language.right >= 15.5, `${button.left - language.right} px between them`);
    assert.ok(Math.abs(button.top - language.top) < 4, "one is under the other");
    await close();
  });

  test("on a phone Continue is in sight on every question", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today, ...PHONE });
    await start(page);
    assert.ok((await box(page, "[data-action=continue]")).bottom <= 700, "at the start");
    for (const given of oneCase.answers) {
      await question(page, given.question);
      assert.ok(inSight(await box(page, "[data-action=continue]")), given.question);
      await answer(page, given);
    }
    await close();
  });

  test("the title says how far one is, and when an answer was refused", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today });
    await start(page);
    assert.equal(await page.title(), "IMR Navigator");
    await answer(page, oneCase.answers[0]);
    await question(page, oneCase.answers[1].question);
    assert.equal(await page.title(), "Question 2 – IMR Navigator");
    await page.click("[data-action=continue]");
    await page.waitForSelector("form [role=alert]");
    assert.equal(await page.title(), "Error: Question 2 – IMR Navigator");
    await choose(await page.$("form"), "choice", oneCase.answers[1].choice);
    await page.click("[data-action=continue]");
    for (const given of oneCase.answers.slice(2)) await answer(page, given);
    await page.waitForSelector("article[data-outcome]");
    assert.equal(await page.title(), "Your plan – IMR Navigator");
    await page.click("[data-action=delete]");
    assert.equal(await page.title(), "IMR Navigator");
    await close();
  });

  test("what was wrong is in sight, and so is the field that has the focus", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today, ...PHONE });
    const form = await toTheDate(page);
    await fill(form, "month", "2");
    await fill(form, "day", "31");
    await fill(form, "year", "2026");
    await page.click("[data-action=continue]");
    await page.waitForSelector("#imr-error");
    assert.ok(inSight(await box(page, "#imr-error")), "the words");
    assert.deepEqual(await page.$$eval("[aria-invalid=true][name]", (fields) => fields.map(({ name }) => name)), ["day"]);
    await page.waitForFunction(() => document.activeElement.name === "day");
    await close();
  });

  test("a typed day is repeated with its weekday and how long ago it is", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: "2026-11-29" });
    const form = await toTheDate(page);
    assert.equal(await form.$("input[type=radio]:checked"), null, "something is chosen already");
    await fill(form, "month", "8");
    await fill(form, "day", "31");
    await fill(form, "year", "2026");
    await page.waitForFunction(() => document.querySelector(".imr-echo").textContent === "Monday, August 31, 2026, 90 days ago");
    await page.click("label:has([name=precision][value=unknown])");
    await page.waitForFunction(() => document.querySelector("[name=month]").value === "" && !document.querySelector(".imr-echo").textContent);
    await fill(form, "month", "8");
    await page.waitForFunction(() => !document.querySelector("[name=precision]:checked"));
    await close();
  });

  for (const [width, isOpen] of [[1280, true], [360, false]]) {
    test(`where to look on a letter is ${isOpen ? "open" : "closed"} on a screen of ${width} px`, async () => {
      const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today, width });
      const form = await toTheDate(page);
      const help = () => form.$eval(".imr-help", ({ open }) => open);
      if (isOpen) await page.waitForSelector("form .imr-help[open]");
      assert.equal(await help(), isOpen);
      await close();
    });
  }

  test("on a wide screen what explains the start page stands beside its question", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today, width: 1280 });
    await start(page);
    const [asked, beside] = [await box(page, "[data-start] form"), await box(page, ".imr-beside")];
    assert.ok(beside.left >= asked.right && beside.top < asked.top, JSON.stringify([asked, beside]));
    await close();
  });

  test("after Change one press leads back to the plan, with no answer changed", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today });
    await walk(page, oneCase);
    const route = () => page.$eval("article[data-outcome]", ({ dataset }) => dataset.outcome);
    const before = await route();
    const second = oneCase.answers[1].question;
    await page.$eval(`[data-action=change][data-question=${second}]`, (button) => button.click());
    await question(page, second);
    await page.click("label:has(input[name=choice]:not(:checked))");
    await page.click("[data-action=back-to-plan]");
    await page.waitForSelector("article[data-outcome]");
    assert.equal(await route(), before);
    await close();
  });

  test("in a list of choices a digit chooses by number, Home and End the first and the last", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today });
    await start(page);
    await answer(page, oneCase.answers[0]);
    await question(page, oneCase.answers[1].question);
    await page.focus("input[name=choice]");
    const chosen = [];
    for (const key of ["3", "End", "Home"]) {
      await page.keyboard.press(key);
      chosen.push(await page.$$eval("input[name=choice]", (all) => all.findIndex(({ checked }) => checked) - all.length));
    }
    const { length } = await page.$$("input[name=choice]");
    assert.deepEqual(chosen, [2 - length, -1, -length]);
    await close();
  });

  test("the first stop of the Tab key skips to the question", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today });
    await start(page);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the question");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "imr-title");
    await close();
  });
});

// Who sets the letters of the browser to twice their size.
inBrowsers(
  ["chromium"],
  (browser) => {
    test("with letters of twice the size the header is at most a quarter of a phone's screen", async () => {
      const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today, ...PHONE });
      await start(page);
      await answer(page, oneCase.answers[0]);
      await question(page, oneCase.answers[1].question);
      const { height, window } = await box(page, ".imr-top");
      assert.ok(height <= window / 4, `${height} of ${window} px`);
      await close();
    });
  },
  { chromiumArguments: ["--blink-settings=defaultFontSize=32"] },
);
