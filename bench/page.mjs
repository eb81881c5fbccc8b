// How to use the page, ours or a twin, from outside: everything the benchmark knows about its markup stands here.

/** Set in the page before its own scripts. */
export const SELECTORS = {
  /** What the app draws: everything else of the page stands still. */
  root: "#app .imr-page",
  question: "form[data-question]",
  radio: "form[data-question] input[type=radio]",
  continue: "button[data-action=continue]",
  refusal: "form [role=alert]",
  startOver: "button[data-action=start-over]",
  moreNames: "button[data-action=all-names]",
  outcome: "#app .imr-outcome",
  /** The same, once nothing of it is missing. */
  whole: "#app [data-outcome]",
};

/** `html[data-app]`: what it says once the app has taken the page over, and once everything is there. */
export const LIVE = ["live", "ready"];
export const READY = "ready";

/** Noon of a day, so that the cases mean the same on every day on which the benchmark runs. The clock stands still. */
export function fakeToday(day) {
  const RealDate = Date;
  const [year, month, date] = day.split("-").map(Number);
  const noon = new RealDate(year, month - 1, date, 12).getTime();
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [noon]));
    }
    static now() {
      return noon;
    }
  };
}

/** Answers the question that is shown, without continuing. Runs in the page. */
export function fill(given, selectors) {
  const form = document.querySelector(selectors.question);
  if (form.dataset.question !== given.question) throw new Error(`${form.dataset.question} is asked, not ${given.question}`);
  const choose = (name, value) => {
    const radio = () => form.querySelector(`input[name="${name}"][value="${value}"]`);
    if (!radio()) form.querySelector(selectors.moreNames).click();
    return new Promise((resolve, reject) => {
      // The list of all names is drawn after the click.
      const tick = (left) => {
        if (radio()) resolve(radio().click());
        else if (left > 0) requestAnimationFrame(() => tick(left - 1));
        else reject(new Error(`${given.question} has no choice ${value}`));
      };
      tick(60);
    });
  };
  const type = (name, text) => {
    const field = form.querySelector(`[name="${name}"]`);
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  if (given.choice !== undefined) return choose("choice", given.choice);
  if (given.exact === undefined) return choose("precision", "unknown");
  const [year, month, day] = given.exact.split("-");
  type("month", String(Number(month)));
  type("day", String(Number(day)));
  type("year", year);
  return null;
}

/** How much stands on the page. */
export function size(selectors) {
  const root = document.querySelector(selectors.root);
  return { elements: root.querySelectorAll("*").length, characters: root.textContent.length };
}

/** From the first question to the outcome. Returns how long each step took, from the click to the next paint and to the last. */
export async function walk(page, { id, answers }) {
  const steps = [];
  for (const [index, given] of answers.entries()) {
    await page.waitForSelector(`form[data-question="${given.question}"]`);
    await page.evaluate(fill, given, SELECTORS);
    const step = page.evaluate(() => window.bench.step());
    const [{ took, whole }] = await Promise.all([step, page.click(SELECTORS.continue)]);
    steps.push({ to: `${answers[index + 1]?.name ?? "the outcome"} (${id})`, took, whole });
  }
  await page.waitForSelector(SELECTORS.whole);
  return steps;
}

export async function startOver(page) {
  await page.click(SELECTORS.startOver);
  await page.waitForFunction((outcome) => !document.querySelector(outcome), {}, SELECTORS.outcome);
}
