// Who reads neither English nor Spanish lets the browser translate: it puts every text into elements of its own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { answer, choose, fill, formOf, oneCase, outcomeIsAsDecided, question, start, walk, walkthroughs } from "./harness/walk.mjs";

const dateAt = oneCase.answers.findIndex(({ exact }) => exact);
const withLetter = walkthroughs.find(({ answers }) => answers.some(({ question }) => question === "denial_reason"));

/** What extensions do to a question, run in the page. */
const DISTURBANCES = {
  "wraps everything": () => {
    for (const element of [...document.querySelectorAll("#app div, #app form, #app label, #app fieldset, #app p, #app button")]) {
      const wrapper = document.createElement("span");
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  },
  "moves the question out of the page": () => {
    const reader = document.body.appendChild(document.createElement("div"));
    reader.append(document.querySelector("form[data-question]"));
  },
  "moves the page elsewhere": () => document.body.append(document.querySelector("#app > *")),
  "puts a copy in the place of the question": () => {
    const form = document.querySelector("form[data-question]");
    const copy = form.cloneNode(true);
    copy.dataset.copy = "";
    form.replaceWith(copy);
  },
  "puts a copy in the place of everything": () => {
    const page = document.querySelector("#app > *");
    const copy = page.cloneNode(true);
    copy.dataset.copy = "";
    page.replaceWith(copy);
  },
};

inBothBrowsers((browser) => {
  test("a page that the browser translates says what it says untranslated", async () => {
    const plain = await texts(browser, () => {});
    const translated = await texts(browser, wrapTexts);
    for (const [index, text] of plain.entries()) assert.equal(translated[index], text, `page ${index}`);
    assert.equal(translated.length, oneCase.answers.length + 1);
  });

  // Each pair of words takes the place of the other while the page stays.
  const CHANGES = {
    "what was wrong with a date": [oneCase, oneCase.answers[dateAt].question, ".imr-error", [
      (page, form) => pressContinue(form),
      (page, form) => fill(form, "month", "2").then(() => fill(form, "day", "30")).then(() => fill(form, "year", "2026")).then(() => pressContinue(form)),
    ]],
    "what the words of the letter mean": [withLetter, "denial_reason", ".imr-letter [role=status]", [
      (page, form) => form.$eval(".imr-letter summary", (summary) => summary.click()).then(() => tick(form, "criteria_not_met")),
      (page, form) => tick(form, "criteria_not_met").then(() => tick(form, "experimental")),
      (page, form) => tick(form, "not_covered_benefit"),
    ]],
    "how many plans were found": [
      { today: oneCase.today, answers: [["emergency", "no"], ["coverage", "individual"], ["named_agency", "unknown"]].map(([question, choice]) => ({ question, choice })) },
      "plan_on_card", ".imr-found", [
        (page, form) => form.$("[name=find]").then((field) => field.type("blue")),
        (page, form) => form.$("[name=find]").then((field) => field.type(" cross")),
        (page, form) => form.$("[name=find]").then((field) => field.type("qz")),
      ]],
  };
  for (const [what, [one, name, place, steps]] of Object.entries(CHANGES)) {
    test(`a page that is translated never says what is no longer so: ${what}`, async () => {
      const said = [];
      for (const change of [() => {}, wrapTexts]) {
        const { page, allProblems, close } = await browser.visit({ url: process.env.SITE, today: one.today });
        await start(page);
        for (const given of one.answers) {
          if (given.question === name) break;
          await answer(page, given);
        }
        const form = await question(page, name);
        const words = [];
        for (const step of steps) {
          await step(page, form);
          await page.waitForFunction((at) => document.querySelector(at)?.textContent.trim(), {}, place);
          await page.evaluate(() => new Promise((done) => setTimeout(done)));
          words.push(await page.$eval(place, ({ textContent }) => textContent));
          await page.evaluate(change);
        }
        assert.equal(new Set(words).size, words.length, `the words never change: ${words}`);
        said.push(words);
        assert.deepEqual(await allProblems(), []);
        await close();
      }
      assert.deepEqual(said[1], said[0]);
    });
  }

  test("a day that is corrected on a translated outcome changes every day on it", async () => {
    const said = [];
    for (const change of [() => {}, wrapTexts]) {
      const { page, close } = await browser.visit({ url: process.env.SITE, today: "2026-11-02" });
      // Its days are past on this one already.
      await walk(page, withLetter);
      await page.evaluate(change);
      for (const field of ["month", "day", "year"]) {
        if (field === "month") await page.click("[data-action=day-is-wrong]");
        await fill(page, `today_${field}`, String({ month: 12, day: 15, year: 2026 }[field]));
      }
      await page.click("[data-action=use-day]");
      await page.waitForSelector("article[data-outcome]:not(:has([data-clock-check]))");
      said.push(await page.$eval("article", ({ textContent }) => textContent));
      await close();
    }
    assert.match(said[0], /December 15, 2026/);
    assert.equal(said[1], said[0]);
  });

  for (const [what, disturb] of Object.entries(DISTURBANCES)) {
    test(`an extension that ${what} leaves no question standing that is not asked`, async () => {
      const { page, allProblems, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today });
      await start(page);
      for (const given of oneCase.answers) {
        await question(page, given.question);
        await page.evaluate(disturb);
        // Whoever clicks in a copy has the question itself again. What is refused is said all the same.
        await page.$eval("form[data-question]", (form) => form.click());
        if (given !== oneCase.answers[0]) {
          await pressContinue(await page.waitForSelector(formOf(given.question)));
          await page.waitForSelector(`${formOf(given.question)} [role=alert]`);
          await page.focus("h1");
        }
        if (given === oneCase.answers[0]) {
          // The start page is not read from its heading.
          const form = await page.$(formOf(given.question));
          await choose(form, "choice", given.choice);
          await pressContinue(form);
        } else {
          await answer(page, given);
        }
        await page.waitForFunction((before) => !document.querySelector(before), {}, formOf(given.question));
        assert.ok((await page.$$("form[data-question], article.imr-outcome")).length <= 1, given.question);
      }
      await page.waitForSelector("article[data-outcome]");
      await outcomeIsAsDecided(page, oneCase);
      assert.deepEqual(await allProblems(), []);
      await close();
    });
  }
});

const pressContinue = async (form) => (await form.$("[data-action=continue]")).click();

const tick = (form, phrase) => form.$eval(`input[name=phrase][value="${phrase}"]`, (input) => input.click());

/** What each page of a case says, if `change` was done to each of them after it was read. */
async function texts(browser, change) {
  const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today });
  const said = [];
  const read = async () => {
    said.push(await page.$eval("#app", ({ textContent }) => textContent));
    await page.evaluate(change);
  };
  await start(page);
  for (const given of oneCase.answers) {
    await question(page, given.question);
    await read();
    await answer(page, given);
  }
  await page.waitForSelector("article[data-outcome]");
  await read();
  await close();
  return said;
}

/** As the translator in Chrome does, runs in the page. */
function wrapTexts() {
  const texts = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) found.push(texts.currentNode);
  for (const text of found) {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
