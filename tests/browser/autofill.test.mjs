// Chromium asks Google's Autofill service what kind of form it shows, wherever there is a field to fill in, with hashes that
// tell one question from another. It asks about none of ours.
//
// Seen red with Chromium 156 on 29 November 2026. Ordinary forms: asked about at all 7 questions that have fields, alone and
// in a frame. Search forms: none alone, all 7 in a frame. Today's day, in no form: everywhere.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { autofillService } from "./harness/autofill.mjs";
import { inBrowsers } from "./harness/browsers.mjs";
import { frame, host, otherSite } from "./harness/host.mjs";
import { enter } from "./harness/in_page.mjs";
import { choose, coverage, fill, formOf, showingAllQuestions, start, unseenBy } from "./harness/walk.mjs";

/** A field of the site around a frame. */
const THEIRS = "visitor";
const SETTINGS = [
  { setting: "alone" },
  { setting: "in a frame", around: frame },
  {
    setting: "in a frame inside a form",
    around: (site) => `<form action="/sign-up" method="post"><input name="${THEIRS}">${frame(site)}</form>`,
    // That Chromium counts our fields among theirs is no matter of the language, nor of outcomes, which have no fields.
    languages: ["en"],
    select: showingAllQuestions,
  },
];
const CLOCK_IS_WRONG = "2019-03-01";

const service = await autofillService();
service.expect(THEIRS);
after(() => service.close());

inBrowsers(["chromium"], (browser) => {
  for (const { setting, around, languages = ["en", "es"], select = (cases) => cases } of SETTINGS) {
    test(`${setting}, nobody is asked about any question on any route`, { timeout: 900_000 }, async (context) => {
      const all = coverage();
      assert.deepEqual(unseenBy(all), []);
      const cases = select(all);
      const days = new Set(cases.map(({ today }) => today));
      const asked = {};
      const walkIn = async (language) => {
        const seen = new Set();
        let looks = 0;
        for (const day of days) {
          const { page, allProblems, close } = await shown(browser, { around, language, today: day });
          const look = async (where) => {
            looks += 1;
            const fields = await service.asked(page);
            if (fields.length > 0) asked[`${language}: ${where}`] = fields;
          };
          await walkThrough(page, cases.filter(({ today }) => today === day), seen, look);
          assert.deepEqual(await allProblems(), []);
          await close();
        }
        return looks;
      };
      // One waits for Chromium while the other walks.
      const looks = await Promise.all(languages.map(walkIn));
      assert.deepEqual(asked, {});
      context.diagnostic(`${cases.length} cases in ${languages.join(" and ")}, ${looks.join(" and ")} looks, queries: 0`);
    });

    test(`${setting}, nobody is asked about the day of a wrong clock`, async () => {
      const { page, close } = await shown(browser, { around, language: "en", today: CLOCK_IS_WRONG });
      await page.click("[data-action=day-is-wrong]");
      for (const name of ["today_month", "today_day", "today_year"]) await fill(page, name, "13");
      await page.click("[data-action=use-day]");
      await page.waitForSelector("[data-clock-check] [role=alert]");
      assert.deepEqual(await service.asked(page), []);
      await close();
    });

    test(`${setting}, Chromium asks about the same fields in ordinary forms: it would be seen`, async () => {
      const { page, close } = await shown(browser, { around, language: "en", today: CLOCK_IS_WRONG, before: makeFormsOrdinary });
      await page.click("[data-action=day-is-wrong]");
      await page.waitForSelector("[name=today_month]");
      assert.deepEqual(await service.asked(page), ["today_month", "today_day", "today_year"]);
      await close();
    });
  }

  test("the browser looked for no other Autofill service", (context) => {
    const strangers = [...new Set(service.strangers)].toSorted();
    assert.deepEqual(strangers.filter((host) => /autofill/i.test(host)), []);
    context.diagnostic(`of its own accord it looked for: ${strangers.join(", ")}`);
  });
}, service);

/** The page by itself, or in a frame of another site; `before` runs in it ahead of its own scripts. */
async function shown(browser, { around, language, today, before }) {
  const site = await host();
  const html = around && `<!DOCTYPE html><html lang="en"><title>Another site</title>${around(site.url, language)}`;
  const outer = html && (await otherSite(html));
  const visit = await browser.visit({ today });
  if (before) await visit.page.evaluateOnNewDocument(before);
  await visit.page.goto(outer ? outer.url : `${site.url}${language}.html`);
  const page = outer ? await (await visit.page.waitForSelector("iframe")).contentFrame() : visit.page;
  await start(page);
  await enter(page);
  return { ...visit, page, close: () => Promise.all([visit.close(), site.close(), outer?.close()]) };
}

/** Runs in the page: takes away what keeps Chromium from asking. */
function makeFormsOrdinary() {
  new MutationObserver(() => {
    for (const form of document.querySelectorAll("form")) form.removeAttribute("action");
    for (const form of document.querySelectorAll("body > div[hidden] > form")) form.remove();
  }).observe(document, { subtree: true, childList: true });
}

/** Walks all cases. At each question that is not `seen` yet, it fills in every field, makes the mistakes, and looks after each. */
async function walkThrough(page, cases, seen, look) {
  for (const { id, answers, expect } of cases) {
    if (await page.$("article[data-outcome]")) await page.evaluate(() => window.inPage.startOver());
    const filledIn = [];
    let old = [];
    for (const given of answers) {
      const { question } = given;
      if (!seen.has(question)) {
        await answerAll(page, old.splice(0));
        if (await lookAround(page, question, look)) filledIn.push(question);
        seen.add(question);
      }
      old.push(given);
    }
    await answerAll(page, old);
    const { route } = await page.evaluate(() => window.inPage.outcome());
    assert.equal(route, expect.route, id);
    for (const question of filledIn) await comeBack(page, question, look);
  }
}

const answerAll = (page, answers) =>
  page.evaluate(async (answers) => {
    for (const given of answers) {
      await window.inPage.fillIn(given);
      await window.inPage.goOn();
    }
  }, answers);

/** Fills in what the question has and makes its mistakes. Returns whether there was a field. */
async function lookAround(page, question, look) {
  const form = await page.waitForSelector(formOf(question));
  await look(question);
  const [finds, isDate] = [await form.$("[name=find]"), await form.$("[name=precision]")];
  if (finds) {
    await fill(form, "find", "health");
    const counties = await form.$("[name=county]");
    await counties?.select("1");
    await look(`${question}, while a name is looked for`);
    await counties?.select("");
    await page.evaluate(() => window.inPage.put("find", ""));
  }
  if (isDate) {
    for (const name of ["month", "day", "year"]) await fill(form, name, "13");
    await refused(page, question);
    await look(`${question}, with a day that does not exist`);
    await choose(form, "precision", "rough");
    await (await form.$("[name=rough_month]")).select("2");
    await fill(form, "rough_year", "13");
  }
  await refused(page, question);
  if (isDate) await look(`${question}, with a month that does not exist`);
  return Boolean(finds || isDate);
}

async function refused(page, question) {
  await page.$eval(`${formOf(question)} [data-action=continue]`, (button) => button.click());
  // The first question is drawn anew by the app, which starts with this press.
  await page.waitForSelector(`${formOf(question)} [role=alert]`);
}

/** From the outcome to a question with Change, and back to the outcome. */
async function comeBack(page, question, look) {
  const press = (selector) =>
    page.evaluate((selector) => window.inPage.leadOn(window.inPage.find(`#app ${selector}`), selector), selector);
  await press(`[data-action=change][data-question="${question}"]`);
  await look(`${question}, after Change`);
  await press("[data-action=back-to-plan]");
  await look(`the outcome after ${question}`);
}
