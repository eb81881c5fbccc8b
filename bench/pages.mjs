// The pages that are compared, and all that the benchmark knows of their markup.

/** Ours: the built site as it is published. */
const ours = {
  /** The files that a person has to have before the first question can be read. */
  readWith: [".html", ".css"],
  selectors: {
    question: "form[data-question]",
    /** The attribute of it that names the question. */
    name: "data-question",
    continue: "button[data-action=continue]",
    refusal: "form [role=alert]",
    /** What follows the last question, and the same once nothing of it is missing. */
    end: "#app .imr-outcome",
    wholeEnd: "#app [data-outcome]",
  },
};

/** The same first question without any script: nothing can be earlier. */
const still = { ...ours, isStill: true };

/** What a webmaster would use instead. */
const surveyjs = {
  readWith: [".html", ".css", ".js"],
  selectors: {
    question: ".sd-question[data-name]",
    name: "data-name",
    continue: ".sd-navigation__next-btn, .sd-navigation__complete-btn",
    refusal: ".sd-question__erbox",
    end: ".sd-completedpage",
    wholeEnd: ".sd-completedpage",
  },
};

export const PAGES = { ours, static: still, SurveyJS: surveyjs };

/** Noon of a day, so that a case means the same on every day on which the benchmark runs. The clock stands still. */
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
function fill({ question, choice, exact }, selectors) {
  const form = document.querySelector(`${selectors.question}[${selectors.name}="${question}"]`);
  if (choice !== undefined) {
    form.querySelector(`input[type=radio][value="${choice}"]`).click();
    return;
  }
  const field = form.querySelector("input[type=date]");
  field.value = exact;
  for (const type of ["input", "change", "blur"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** From the first question to what follows the last. Returns how long each step took, from the click to the next paint. */
export async function walk(page, { answers }, selectors) {
  const steps = [];
  for (const [index, given] of answers.entries()) {
    await page.waitForSelector(`${selectors.question}[${selectors.name}="${given.question}"] input`);
    await page.evaluate(fill, given, selectors);
    const step = page.evaluate(() => window.bench.step());
    const [took] = await Promise.all([step, page.click(selectors.continue)]);
    steps.push({ to: answers[index + 1]?.question ?? "the end", ...took });
  }
  await page.waitForSelector(selectors.wholeEnd);
  return steps;
}
