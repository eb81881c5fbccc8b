// What docs/design.md promises of the built page, measured in it: the whole answer on the first screen of a phone, and the rest
// of its table. `cargo xtask measure` writes what is found here into that page, with its pictures.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { inBothBrowsers, inBrowsers } from "./harness/browsers.mjs";
import { PHONE, outcomeAsShown, outcomeInFull, pagesOnPaper, walkMeasured } from "./harness/measures.mjs";
import { oneCase, start, typeDay, walk, walkthroughs } from "./harness/walk.mjs";

/** The most that each outcome may have, at 360 × 740 px. */
const GOALS = {
  headingStarts: 140,
  dayEnds: 740,
  firstEnds: 740,
  secondEnds: 740,
  screens: 4,
  words: 280,
  stops: 8,
  pages: 3,
};

// Where the case's day is before the last check of the sources, the page asks about the clock too: 35 words.
const CLOCK = 35;

// Calendar, letters and saving are in sight, and the way to a letter in its step: six words.
const TOOLS = 12;

/** Where an outcome has more, and why. What fits its goal one day must leave this list. */
const MORE = {
  // The alarm stands above everything; ten steps, of which each fits somebody.
  i_do_not_know_everywhere: { headingStarts: 240, words: 370, pages: 4 },
  hospital_discharge_tomorrow: { words: 280 + CLOCK + TOOLS },
  waiting_29_days: { words: 280 + CLOCK },
  // A clock that is not known to have begun, beside a step to ask for it.
  grievance_filed_on_an_unknown_day: { words: 300 },
  // Two days of two clocks, and six steps, three of them calls with room to write.
  covered_california_experimental_cancer_drug: { words: 330 + TOOLS, screens: 4.1, pages: 4 },
  // Two days, a warning before the control, and a day that has passed and may still count.
  medi_cal_plan_cut_of_therapy_hours: { words: 345 + TOOLS },
  grievance_filed_some_time_in_october: { words: 280 + TOOLS },
  urgent_stopping_chemotherapy: { words: 280 + TOOLS },
};

/** Where Continue may end on the longest questions in English that are no list of names, were it not always in sight. */
const LONGEST = { problem: 1650, coverage: 1420 };

/** Every case, and one of them in Spanish. */
const CASES = [...walkthroughs, ...walkthroughs.filter(({ id }) => id === "caloptima_member").map(inSpanish)];

function inSpanish(one) {
  return { ...one, id: `${one.id}_in_spanish`, page: "es.html" };
}

/** Where the results go, if they are wanted. */
const table = process.env.MEASURES ? {} : undefined;

/** The pictures of docs/design.md: of which case, and of which question of it or of its outcome. */
const PICTURES = {
  hmo_mri_denial_upheld_on_31_august: {
    emergency: "start",
    problem: "question",
    answer_date: "date",
    outcome: "outcome",
  },
  late_by_every_count: { outcome: "late" },
  urgent_stopping_chemotherapy: { outcome: "urgent" },
};

/** Takes the picture of what is shown, if it is one of those and pictures are wanted. */
async function picture(page, one, shown) {
  const name = process.env.PICTURES && PICTURES[one.id]?.[shown];
  if (name) await page.screenshot({ path: join(process.env.PICTURES, `design-${name}.png`) });
}

inBrowsers(["chromium"], (browser) => {
  for (const one of CASES) {
    test(`${one.id}: what, by when, press this, call this`, async () => {
      const { page, allProblems, close } = await browser.visit({ url: process.env.SITE + (one.page ?? ""), today: one.today, ...PHONE });
      const questions = await walkMeasured(page, one, async (given) => {
        if (!process.env.PICTURES) return;
        // A day is repeated in words once it is typed.
        if (given.exact) await typeDay(await page.$("form"), given.exact);
        await picture(page, one, given.question);
        await page.focus("h1");
      });
      await picture(page, one, "outcome");
      for (const { question, inSight, continueEnds, isDate } of questions) {
        assert.ok(inSight, `${question}: Continue is out of sight`);
        const most = isDate ? PHONE.height : !one.page && LONGEST[question];
        assert.ok(!most || continueEnds <= most, `${question}: Continue ends at ${continueEnds} px`);
      }
      const shown = await outcomeAsShown(page);
      const pages = await pagesOnPaper(page);
      const full = await outcomeInFull(page);
      if (table) table[one.id] = { ...shown, pages, all: full.words };
      const goals = { ...GOALS, ...MORE[one.id] };
      const found = { ...shown, pages };
      const over = Object.entries(goals).filter(([name, goal]) => found[name] > goal);
      assert.deepEqual(over.map(([name, goal]) => `${name}: ${found[name]}, at most ${goal}`), []);
      for (const [name, goal] of Object.entries(MORE[one.id] ?? {})) {
        assert.ok(found[name] > GOALS[name], `${name} is ${found[name]}: it needs no ${goal}`);
      }
      assert.deepEqual(shown.weekend, [], "days to act on which offices are closed");
      assert.equal(shown.tooWide, 0);
      assert.equal(full.checkedAgain, 0, "the day of most sources is said again");
      assert.deepEqual(full.agenciesTwice, [], "contacts that are in full twice");
      assert.deepEqual(full.bare, [], "addresses that are no links");
      assert.deepEqual(await allProblems(), []);
      await close();
    });
  }
});

inBothBrowsers((browser) => {
  for (const [width, height] of [[360, 740], [1280, 800]]) {
    test(`the whole answer is on the first screen of ${width} × ${height} px`, async () => {
      // Its first step has a site to go to and a number to call.
      const one = walkthroughs.find(({ expect }) => expect.route === "cdi_imr");
      const { page, close } = await browser.visit({ url: process.env.SITE, today: one.today, width, height });
      await walk(page, one);
      const { dayEnds, firstEnds, secondEnds, tooWide } = await outcomeAsShown(page);
      assert.ok(Math.max(dayEnds, firstEnds, secondEnds) <= height, `${dayEnds}, ${firstEnds}, ${secondEnds} px`);
      assert.equal(tooWide, 0);
      await close();
    });
  }

  test("on a screen of 320 × 568 px the first question and its first choice are in sight", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today, width: 320, height: 568 });
    await start(page);
    const ends = await page.$eval(".imr-choice", (choice) => choice.getBoundingClientRect().bottom);
    assert.ok(ends <= 568, `the first choice ends at ${ends} px`);
    await close();
  });
});

after(() => {
  if (table) writeFileSync(process.env.MEASURES, JSON.stringify(table, null, 2));
});
