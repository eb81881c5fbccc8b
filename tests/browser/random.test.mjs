// Two thousand people who click at random: never a blank page, never an error, and at every outcome the page says what
// the rules say natively for the same answers.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { before, test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { enter } from "./harness/in_page.mjs";
import { start } from "./harness/walk.mjs";

const WALKS = Number(process.env.IMR_WALKS ?? 2000);
/** After so many walks the page is loaded anew, in the middle of one. */
const WALKS_OF_A_VISIT = 100;
/** So many are walked in one go of the driver, which waits half a minute at most, on a slow machine too. */
const WALKS_AT_ONCE = 20;
const SEED = Number(process.env.IMR_SEED ?? 20261122);
const TODAY = "2026-11-29";

/** Browsers slow a page down that adds much to the history in a short time. Nobody clicks that fast; this test does. */
const NO_HISTORY_LIMIT = {
  chromiumArguments: ["--disable-ipc-flooding-protection"],
  firefoxPreferences: {
    "dom.navigation.navigationRateLimit.count": 0,
    "dom.navigation.locationChangeRateLimit.count": 0,
  },
};

inBothBrowsers((browser) => {
  before(() => assert.ok(process.env.DECIDE, "DECIDE must name the program imr-decide"));

  test(`${WALKS} random walks, seed ${SEED}`, { timeout: 900_000 }, async (context) => {
    const visit = await browser.visit({ url: process.env.SITE, today: TODAY });
    const { page } = visit;
    await page.evaluateOnNewDocument(() => {
      window.rejected = [];
      window.addEventListener("unhandledrejection", ({ reason }) => window.rejected.push(`rejected: ${reason}`));
    });
    const ends = [];
    let clicks = 0;
    for (let lot = 0; ends.length < WALKS; lot++) {
      if (ends.length % WALKS_OF_A_VISIT === 0) {
        await page.reload();
        await start(page);
        assert.equal(await page.$("#app input:checked"), null, "the walk before has left an answer");
        await enter(page);
      }
      const orders = {
        seed: SEED + lot,
        walks: Math.min(WALKS_AT_ONCE, WALKS - ends.length),
        today: TODAY,
        dates: datesInOrder(),
      };
      const walked = await page.evaluate(walkAtRandom, orders).catch(async (error) => {
        const doing = await page.evaluate(() => window.inPage.doing);
        throw new Error(`seed ${orders.seed}, ${doing}: ${error.message}`, { cause: error });
      });
      ends.push(...walked.ends);
      clicks += walked.clicks;
      assert.deepEqual([...(await visit.allProblems()), ...(await page.evaluate(() => window.rejected))], []);
    }
    await visit.close();
    compare(ends);
    const routes = new Set(ends.map(({ shown }) => shown.route)).size;
    context.diagnostic(`${ends.length} outcomes by ${routes} routes, ${clicks} pages, seed ${SEED}`);
  });
}, NO_HISTORY_LIMIT);

/** The date questions, each with the dates that cannot be later than it. */
function datesInOrder() {
  const causes = { denial_date: [], appeal_date: ["denial_date"], answer_date: ["appeal_date", "denial_date"] };
  const others = { notice_received_date: [], other_letter_date: [], birth_date: [], end_date: [] };
  const dates = { ...causes, ...others };
  return Object.entries(dates).map(([name, before]) => ({
    question: name,
    causes: before,
    ahead: name === "end_date" ? 200 : 0,
  }));
}

/** Asks the rules about all walks at once, and fails at the first outcome on which the page says something else. */
function compare(ends) {
  const lines = ends.map(({ given }, id) => JSON.stringify({ id, today: TODAY, answers: named(given) }));
  const { status, stdout, stderr } = spawnSync(process.env.DECIDE, {
    input: lines.join("\n") + "\n",
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  assert.equal(status, 0, stderr);
  const replies = stdout.trim().split("\n").map((line) => JSON.parse(line));
  assert.equal(replies.length, ends.length);
  for (const [id, { outcome, error }] of replies.entries()) {
    const { shown } = ends[id];
    assert.ok(outcome, `the rules say no outcome but ${error?.message ?? "a question"} for ${lines[id]}`);
    const decided = {
      route: outcome.route,
      steps: inGroups(outcome),
      deadlines: outcome.deadlines.map((deadline) => ({ kind: deadline.kind, days: daysShown(deadline) })),
    };
    assert.deepEqual(shown, decided, lines[id]);
  }
}

/**
 * The steps in the order of the page: where the case is urgent or a step fits some people only, first what is for today, then
 * the rest, then what fits some. The first stays first.
 */
function inGroups({ steps, urgent }) {
  const isFor = ({ only_if }, index) => index === 0 || only_if === null;
  const later = ["anytime", "from", "from_undated"];
  const isNow = ({ when: { state, day } }) => !later.includes(state) && (state !== "by" || day <= TODAY);
  const all = steps.filter(isFor);
  const some = steps.filter((step, index) => !isFor(step, index));
  const first = ({ action }) => action === steps[0].action;
  const today = (step) => first(step) || isNow(step);
  const isGrouped = urgent !== null || some.length > 0;
  const shown = isGrouped ? [...all.filter(today), ...all.filter((step) => !today(step)), ...some] : all;
  return shown.map(({ action }) => action);
}

/**
 * The day on top of a clock. The plan has its own day; the person the day to act, then the last day the law may allow, and in
 * the end the day on which the time ended.
 */
function daysShown({ by, act_by, last, actor, standing }) {
  if (by === null) return [];
  if (actor === "plan") return [by];
  if (standing === "perhaps_in_time") return last === null ? [] : [last];
  return [standing === "late" ? (last ?? by) : act_by];
}

/** Every answer that was ever given in the walk: the rules pass over those that no longer matter, as the page must. */
const named = (given) =>
  Object.fromEntries(
    given.map(([question, { choice, exact, rough }]) => [question, choice ?? exact ?? rough ?? "unknown"]),
  );

/** Runs in the page. The last walk is left in the middle: what comes next is a reload. */
async function walkAtRandom({ seed, walks, today, dates }) {
  const { form, find, shown, leadOn, fillIn, goOn, startOver, outcome, settled, notBlank } = window.inPage;
  const random = numbers(seed);
  const oneIn = (count) => random() * count < 1;
  const below = (count) => Math.floor(random() * count);
  const oneOf = (list) => list[below(list.length)];
  /** The number of the visit that is shown, in the browser's history. */
  const visit = () => history.state?.imr;
  /** Whether the first page of this load is shown, before which there is another page or none. The app numbers it when it starts. */
  const isFirst = () => window.inPage.first === undefined || visit() === window.inPage.first;
  const ends = [];
  let clicks = 0;
  let given = new Map();
  // The walk before was left in the middle; on a new page it is the start already.
  while (!isFirst() && !find("#app [data-action=start-over]")) await answerOne();
  if (!isFirst()) await startOver();
  given = new Map();

  while (ends.length < walks) {
    for (let limit = 60; ; limit--) {
      clicks++;
      if (limit < 0) throw new Error("the walk does not end");
      if (limit > 30 && (await wander())) continue;
      if (find("#app article[data-outcome]")) break;
      await answerOne();
    }
    ends.push({ given: [...given], shown: outcome() });
    given = new Map();
    await startOver();
  }
  for (let pages = 3; pages > 0 && form(); pages--) await answerOne();
  return { ends, clicks };

  /** Sometimes goes back, by one button or the other, or changes an answer that was given before. */
  async function wander() {
    const back = find("#app [data-action=back]");
    const changes = [...document.querySelectorAll("#app [data-action=change]")];
    if (back && oneIn(15)) return leadOn(back, "Back").then(() => true);
    if (!isFirst() && oneIn(15)) return browserBack().then(() => true);
    if (changes.length && oneIn(15)) {
      const change = oneOf(changes);
      const same = shown().startsWith(`question ${change.dataset.question}`);
      if (!same) return leadOn(change, "Change").then(() => true);
    }
    return false;
  }

  async function browserBack() {
    window.inPage.doing = `the browser's Back on ${shown()}`;
    const gone = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
    history.back();
    await gone;
    await settled();
    notBlank();
  }

  async function answerOne() {
    const question = form().dataset.question;
    const date = dates.find((one) => one.question === question);
    const kept = form().querySelector("input[name=choice]:checked");
    if (date) {
      given.set(question, await dated(date));
    } else {
      const choice = (kept && oneIn(2) ? kept : oneOf([...(await allChoices())])).value;
      if (choice !== kept?.value) await fillIn({ choice });
      given.set(question, { choice });
    }
    await goOn();
    window.inPage.first ??= visit() - 1;
  }

  async function allChoices() {
    const more = form().querySelector("[data-action=all-names][aria-expanded=false]");
    if (more && oneIn(2)) {
      more.click();
      await settled();
    }
    return form().querySelectorAll("input[name=choice]");
  }

  /** A day, a month or "I don't know", not before what it follows and not after today. */
  async function dated({ causes, ahead }) {
    const noon = (day) => new Date(`${day}T12:00:00Z`).getTime();
    const day = 24 * 60 * 60 * 1000;
    const known = causes.map((cause) => given.get(cause)).map((cause) => cause?.exact ?? (cause?.rough && `${cause.rough}-01`));
    const from = Math.max(noon(today) - 900 * day, ...known.filter(Boolean).map(noon));
    const span = (noon(today) - from) / day + ahead;
    const exact = new Date(from + below(span + 1) * day).toISOString().slice(0, 10);
    const answer = oneIn(2) ? { exact } : oneIn(2) ? { rough: exact.slice(0, 7) } : {};
    await fillIn(answer);
    return answer;
  }

  /** Numbers as if drawn by lot, the same for the same seed (mulberry32). */
  function numbers(state) {
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }
}
