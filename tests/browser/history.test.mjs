// Back, Forward, reload, double clicks, changed answers: never a blank page, never an error.

import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { go, inBothBrowsers } from "./harness/browsers.mjs";
import { answer, choose, fill, formOf, outcomeIsAsDecided, oneCase, question, start, walk } from "./harness/walk.mjs";

const [first, second] = oneCase.answers;
const last = oneCase.answers.at(-1);
const dateAt = oneCase.answers.findIndex(({ exact }) => exact);

inBothBrowsers((browser) => {
  let visit;
  let page;
  beforeEach(async () => {
    visit = await browser.visit({ url: process.env.SITE, today: oneCase.today });
    page = visit.page;
  });
  afterEach(async () => {
    const problems = await visit.allProblems();
    await visit.close();
    assert.deepEqual(problems, []);
  });

  const back = () => go(page, -1);
  const forward = () => go(page, 1);
  const click = async (selector) => (await page.waitForSelector(selector)).click();
  const toTheSecondQuestion = async () => {
    await start(page);
    await answer(page, first);
    await question(page, second.question);
  };

  test("Back from the outcome shows the last question, Forward the outcome again", async () => {
    await walk(page, oneCase);
    await back();
    await question(page, last.question);
    await forward();
    await page.waitForSelector("article[data-outcome]");
    await outcomeIsAsDecided(page, oneCase);
  });

  test("Back goes through every question to the start page, with the answers kept", async () => {
    await walk(page, oneCase);
    for (const given of oneCase.answers.toReversed()) {
      await back();
      const form = await question(page, given.question);
      if (given.exact) {
        assert.equal(await form.$eval("[name=picker]", ({ value }) => value), given.exact);
        continue;
      }
      const chosen = await form.$eval("input[type=radio]:checked", (input) => input.value);
      assert.equal(chosen, given.choice === undefined ? (given.rough ? "rough" : "unknown") : String(given.choice));
    }
    await page.waitForSelector("[data-start]");
  });

  test("the page's own Back button does what the browser's does", async () => {
    await toTheSecondQuestion();
    await click("button[data-action=back]");
    await question(page, first.question);
  });

  test("a reload in the middle is not a blank page", async () => {
    await toTheSecondQuestion();
    await page.reload();
    await usable(page);
  });

  test("a reload of the outcome is not a blank page, nor is Back after it", async () => {
    await walk(page, oneCase);
    await page.reload();
    await usable(page);
    await back();
    await usable(page);
  });

  test("a page that was loaded again says why it is empty, until somebody goes on", async () => {
    const isSaid = () => page.$eval("#gone", (element) => element.checkVisibility());
    await start(page);
    assert.equal(await isSaid(), false);
    await page.reload();
    await start(page);
    assert.equal(await isSaid(), false, "nothing was answered");
    await toTheSecondQuestion();
    await page.reload();
    await start(page);
    assert.equal(await isSaid(), true);
    await answer(page, first);
    await question(page, second.question);
    assert.equal(await isSaid(), false);
    // Who deletes knows why.
    await click("[data-action=delete]");
    await click("[data-action=reload]");
    await start(page);
    assert.equal(await isSaid(), false);
  });

  test("a page that the browser threw away to save memory says why it is empty", async () => {
    await page.evaluateOnNewDocument(() => Object.defineProperty(Document.prototype, "wasDiscarded", { value: true }));
    await page.goto(process.env.SITE);
    await start(page);
    assert.match(await page.$eval("#gone", ({ innerText }) => innerText), /save memory/);
  });

  test("a # that somebody adds to the address moves nobody", async () => {
    await toTheSecondQuestion();
    await page.evaluate(() => {
      window.arrived = new Promise((done) => addEventListener("popstate", () => setTimeout(done)));
      location.hash = "x";
    });
    await page.evaluate(() => window.arrived);
    await question(page, second.question);
    await back();
    await question(page, second.question);
    await back();
    await page.waitForSelector(formOf(first.question));
  });

  test("what others keep in the entries of the history stays, and their entries move nobody", async () => {
    await start(page);
    await page.evaluate(() => history.replaceState({ other: "kept" }, ""));
    await toTheSecondQuestion();
    const arriveBy = (by) =>
      page.evaluate((by) => {
        const arrived = new Promise((done) => addEventListener("popstate", () => setTimeout(done), { once: true }));
        history.go(by);
        return arrived;
      }, by);
    await page.evaluate(() => history.pushState({ other: "apart" }, ""));
    await arriveBy(-1);
    await question(page, second.question);
    await arriveBy(1);
    await question(page, second.question);
    assert.deepEqual(await page.evaluate(() => history.state), { other: "apart" });
    await arriveBy(-2);
    await page.waitForSelector(formOf(first.question));
    const { imr, ...others } = await page.evaluate(() => history.state);
    assert.deepEqual([typeof imr, others], ["number", { other: "kept" }]);
  });

  test("double clicks do not jump over a question", async () => {
    await start(page);
    for (const [index, given] of [first, second].entries()) {
      // Not `question`: the second click may take the focus from the heading.
      const form = await page.waitForSelector(formOf(given.question));
      await choose(form, "choice", given.choice);
      await (await form.$("button[data-action=continue]")).click({ count: 2 });
      await page.waitForSelector(formOf(oneCase.answers[index + 1].question));
    }
  });

  test("Change opens the question with its answer; the other answers are kept", async () => {
    await walk(page, oneCase);
    await click("[data-panel=imr-answers] button[aria-expanded]");
    await click(`button[data-action=change][data-question="${first.question}"]`);
    const form = await question(page, first.question);
    assert.equal(await form.$eval("input[name=choice]:checked", (input) => input.value), String(first.choice));
    await (await form.$("button[data-action=continue]")).click();
    await toOutcomeKeepingAnswers();
    await outcomeIsAsDecided(page, oneCase);
  });

  /** The questions after a changed one may be shown again, but with their answers already in. */
  async function toOutcomeKeepingAnswers() {
    for (let steps = 0; steps <= oneCase.answers.length; steps++) {
      const shown = `article[data-outcome], form[data-question]:not(${formOf(first.question)})`;
      await page.waitForSelector(shown);
      if (await page.$("article[data-outcome]")) return;
      const asked = await page.$eval("form[data-question]", (form) => form.dataset.question);
      await click("button[data-action=continue]");
      await page.waitForFunction((place) => !document.querySelector(`form[data-question="${place}"]`), {}, asked);
    }
    assert.fail("the outcome did not come back");
  }

  test("Start over forgets the answers, and Back after it is not a blank page", async () => {
    await walk(page, oneCase);
    await click("button[data-action=start-over]");
    await start(page);
    const form = await question(page, first.question);
    assert.equal(await form.$("input[type=radio]:checked"), null);
    await back();
    await usable(page);
    await back();
    await usable(page);
  });

  test("another language asks before it erases answers: who stays has them, who goes starts anew", async () => {
    const spanish = "a[data-action=language][lang=es]";
    await toTheSecondQuestion();
    await click(spanish);
    await click("#language-change[open] button");
    assert.equal(await page.$("#language-change[open]"), null);
    assert.ok(await page.$(formOf(second.question)));
    await click(spanish);
    await click("#language-change[open] a");
    await page.waitForSelector("html[lang=es][data-app=ready] [data-start]");
    assert.equal(await page.$("input:checked"), null);
    await click("a[data-action=language][lang=en]");
    await page.waitForSelector("html[lang=en][data-app=ready] [data-start]");
  });

  test("Back while another language is asked about closes the question about it", async () => {
    await toTheSecondQuestion();
    await click("a[data-action=language][lang=es]");
    await page.waitForSelector("#language-change[open]");
    await back();
    await page.waitForSelector("[data-start] input:checked");
    assert.equal(await page.$("#language-change[open]"), null);
  });

  test("Continue without a choice says so beside the question", async () => {
    await start(page);
    const form = await question(page, first.question);
    await (await form.$("button[data-action=continue]")).click();
    await errorShown(first.question);
  });

  for (const [what, entered] of Object.entries({
    "a day that does not exist": ["2", "30", "2026"],
    "a day in the future": ["1", "1", "2031"],
    "a day a century ago": ["1", "1", "1926"],
    "words that are no date": ["soon", "x", "y"],
  })) {
    test(`${what} is refused beside the field, and what was typed stays`, async () => {
      await start(page);
      for (const given of oneCase.answers.slice(0, dateAt)) await answer(page, given);
      const { question: name } = oneCase.answers[dateAt];
      const form = await question(page, name);
      for (const [index, field] of ["month", "day", "year"].entries()) await fill(form, field, entered[index]);
      await (await form.$("button[data-action=continue]")).click();
      await errorShown(name);
      const kept = await form.$$eval("[name=month], [name=day], [name=year]", (inputs) => inputs.map(({ value }) => value));
      assert.deepEqual(kept.toSorted(), entered.toSorted());
    });
  }

  async function errorShown(name) {
    const form = formOf(name);
    await page.waitForFunction((at) => document.querySelector(`${at} [role=alert]`)?.textContent.trim(), {}, form);
    await page.waitForSelector(`${form} [aria-invalid=true]`);
  }
});

/** The app runs and shows something a person can go on with. */
async function usable(page) {
  await page.waitForSelector("html[data-app=ready]");
  await page.waitForSelector("form[data-question], article[data-outcome]", { visible: true });
  await page.waitForSelector("h1", { visible: true });
}
