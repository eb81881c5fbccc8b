// Walking through the questions as a person does, and comparing what is on screen with what the rules say.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const written = JSON.parse(readFileSync(process.env.WALKTHROUGHS, "utf8"));

/** Every case, each computed by the rules themselves (examples/walkthroughs.rs). */
export const walkthroughs = written.walkthroughs;

/** The names of all questions, routes and phrases of letters. */
export const names = written.names;

/** The form of a question in the markup. */
export const formOf = (question) => `form[data-question="${question}"]`;

/**
 * The shortest case of choices and exact dates with a date in the middle and another in its outcome: most tests need just one.
 * On the latest day of the cases nobody is asked about the clock.
 */
export const oneCase =
  walkthroughs
    .filter(
      ({ answers, expect }) =>
        answers.every(({ choice, exact }) => choice ?? exact) &&
        answers.slice(1, -1).some(({ exact }) => exact) &&
        answers.at(-1).choice !== undefined &&
        expect.deadlines.some(({ by }) => by),
    )
    .toSorted((one, other) => other.today.localeCompare(one.today) || one.answers.length - other.answers.length)
    .at(0) ?? assert.fail("no walkthrough has an exact date and a deadline");

/** Cases that together show every question and every route (examples/coverage_cases.rs). */
export const coverage = () => JSON.parse(readFileSync(process.env.COVERAGE, "utf8")).walkthroughs;

/** Fewer cases, which still show every question. */
export function showingAllQuestions(cases) {
  const seen = new Set();
  return cases.filter(({ answers }) => {
    const before = seen.size;
    for (const { question } of answers) seen.add(question);
    return seen.size > before;
  });
}

/** The questions and routes that cases do not show. */
export function unseenBy(cases) {
  const questions = new Set(cases.flatMap(({ answers }) => answers.map(({ question }) => question)));
  const routes = new Set(cases.map(({ expect }) => expect.route));
  return [
    ...names.question.filter((question) => !questions.has(question)),
    ...names.route.filter((route) => !routes.has(route)),
  ];
}

/** The start page, which asks the first question. */
export const START = "[data-start] form[data-question]";

/** From the start page to the outcome. `page` may be a frame. */
export async function walk(page, { answers }) {
  await start(page);
  for (const given of answers) await answer(page, given);
  await page.waitForSelector("article[data-outcome]");
}

export async function start(page) {
  await page.waitForSelector("html[data-app=ready]");
  await page.waitForSelector(START);
}

/** Waits for the question, gives the answer, and continues. */
export async function answer(page, given) {
  const form = await question(page, given.question);
  if (given.choice !== undefined) {
    await choose(form, "choice", given.choice);
  } else if (given.exact) {
    await typeDay(form, given.exact);
  } else if (given.rough) {
    const [year, month] = given.rough.split("-");
    await choose(form, "precision", "rough");
    await chooseMonth(form, month);
    await fill(form, "rough_year", year);
  } else {
    await choose(form, "precision", "unknown");
  }
  await (await form.$("button[data-action=continue]")).click();
}

/** The form of a question, once it is shown and its heading has the focus. */
export async function question(page, name) {
  const form = await page.waitForSelector(formOf(name)).catch(async (error) => {
    throw new Error(`expected the question ${name}, but ${await whatIsShown(page)}`, { cause: error });
  });
  // The start page is read from its top, where the person is when it has loaded.
  if (!(await page.$(START))) await headingFocused(page);
  return form;
}

/** Screen readers start to read where the focus is. */
export const headingFocused = (page) =>
  page.waitForFunction(() => document.activeElement?.tagName === "H1").catch(() => assert.fail("the h1 has no focus"));

async function whatIsShown(page) {
  const { question, route, alert } = await page.evaluate(() => ({
    question: document.querySelector("form[data-question]")?.dataset.question,
    route: document.querySelector("article[data-outcome]")?.dataset.outcome,
    alert: document.querySelector("form [role=alert]")?.textContent ?? "",
  }));
  const asked = question;
  const outcome = route;
  return `the page shows ${asked ? `the question ${asked}` : outcome ? `the outcome ${outcome}` : "neither"} ${alert}`;
}

/** Clicks the card of a radio button, as one does: its label. */
export async function choose(form, name, value) {
  await form.waitForSelector(`input[type=radio][name="${name}"]`);
  const wanted = `input[type=radio][name="${name}"][value="${value}"]`;
  // The names that few people have are behind a button.
  const more = (await form.$(wanted)) ? null : await form.$("button[data-action=all-names]");
  if (more) {
    await more.click();
    await form.waitForSelector(wanted);
  }
  const radio = await form.$(wanted);
  assert.ok(radio, `there is no choice ${value}`);
  const card = await radio.evaluateHandle((input) => input.labels?.[0] ?? input);
  // Continue sticks to the bottom of a low window: a person scrolls what it covers into sight.
  await card.evaluate((label) => label.scrollIntoView({ block: "center" }));
  await card.asElement().click();
  assert.ok(await radio.evaluate((input) => input.checked), `${value} was clicked but is not chosen`);
}

/** Types a day, written as in ISO 8601, into its three fields. */
export async function typeDay(form, iso) {
  const [year, month, day] = iso.split("-");
  await fill(form, "month", String(Number(month)));
  await fill(form, "day", String(Number(day)));
  await fill(form, "year", year);
}

export async function fill(form, name, text) {
  const field = await form.waitForSelector(`[name="${name}"]`, { visible: true });
  await field.evaluate((input) => input.select());
  await field.type(text);
}

/** Whether the page writes the month as 2 or as 02. */
async function chooseMonth(form, month) {
  const list = await form.waitForSelector("select[name=rough_month]", { visible: true });
  const value = await list.evaluate(
    ({ options }, number) => [...options].find((option) => Number(option.value) === number)?.value,
    Number(month),
  );
  assert.ok(value, `there is no month ${month}`);
  await list.select(value);
}

/** What the outcome page shows, in the words of the walkthroughs. */
export async function readOutcome(page) {
  const shown = await page.evaluate(() => {
    const text = (element) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
    const all = (selector, root = document) => [...root.querySelectorAll(selector)];
    return {
      route: document.querySelector("article[data-outcome]")?.dataset.outcome,
      headline: text(document.querySelector("article[data-outcome] h1, h1")),
      steps: all("[data-step]").map(text),
      deadlines: all("[data-deadline]").map((item) => ({
        kind: item.dataset.deadline,
        // The day of the first step is in full in the answer.
        days: [item, item.dataset.first && document.querySelector(".imr-act")]
          .filter(Boolean)
          .flatMap((part) => all("time", part).map((time) => time.getAttribute("datetime"))),
      })),
      phones: all('a[href^="tel:"]').map((link) => link.getAttribute("href").replace(/\D/g, "")),
    };
  });
  const deadlines = shown.deadlines.map(({ kind, days }) => ({ kind: kind, days }));
  return { ...shown, route: shown.route, deadlines };
}

/** Fails where the screen and the rules differ. */
export async function outcomeIsAsDecided(page, { id, today, expect }) {
  const shown = await readOutcome(page);
  const plain = (text) => text.replace(/\s+/g, " ").trim();
  assert.equal(shown.route, expect.route, `${id}: route`);
  assert.equal(shown.headline, plain(expect.headline), `${id}: headline`);
  assert.equal(shown.steps.length, expect.steps.length, `${id}: number of steps`);
  // What is not for today, or fits some people only, comes after the rest: the order is the page's, but for the first.
  assert.ok(shown.steps[0].includes(plain(expect.steps[0])), `${id}: the first step is "${shown.steps[0]}"`);
  for (const title of expect.steps) {
    assert.ok(shown.steps.some((step) => step.includes(plain(title))), `${id}: "${title}" is not among the steps`);
  }
  assert.deepEqual(
    shown.deadlines.map(({ kind }) => kind),
    expect.deadlines.map(({ kind }) => kind),
    `${id}: deadlines`,
  );
  expect.deadlines.forEach(({ kind, by, last }, index) => {
    const { days } = shown.deadlines[index];
    if (by === null) assert.deepEqual(days, last === null ? [] : [last], `${id}: ${kind} has no safe day`);
    // A day that has passed is not shown while a later one may still count.
    else if (by < today && last > today) assert.ok(days.includes(last), `${id}: ${kind} may be by ${last}, shown ${days}`);
    else assert.ok(days.includes(by), `${id}: ${kind} is by ${by}, shown ${days}`);
  });
  for (const phone of expect.phones) {
    // Some are printed without the 1 that is dialled.
    const digits = phone.replace(/\D/g, "");
    assert.ok(shown.phones.some((dialled) => [digits, `1${digits}`].includes(dialled)), `${id}: ${phone} cannot be tapped`);
  }
}
