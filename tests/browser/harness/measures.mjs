// What the design guide measures in the built page: positions and words of an outcome, Continue on every question, paper.

import { answer, question, start } from "./walk.mjs";

/** A phone, as the guide measures. */
export const PHONE = { width: 360, height: 740 };

/** From the start page to the outcome; how far down Continue ends on each question, and how long the question is. `look` is called on each. */
export async function walkMeasured(page, { answers }, look = async () => {}) {
  await start(page);
  const questions = [];
  for (const given of answers) {
    await question(page, given.question);
    await look(given);
    questions.push({ question: given.question, ...(await page.evaluate(measureQuestion)) });
    await answer(page, given);
  }
  await page.waitForSelector("article[data-outcome]");
  return questions;
}

/** Runs in the page: where Continue is while the top of the page is in the window, and where it would be if it did not stick. */
function measureQuestion() {
  const button = document.querySelector("form[data-question] [data-action=continue]");
  const buttons = button.parentElement;
  window.scrollTo(0, 0);
  const { bottom } = button.getBoundingClientRect();
  const before = buttons.style.position;
  buttons.style.position = "static";
  const unstuck = button.getBoundingClientRect().bottom;
  buttons.style.position = before;
  return { inSight: bottom <= innerHeight, continueEnds: Math.round(unstuck), isDate: Boolean(document.querySelector("[name=year]")) };
}

/** What the outcome shows before anything is opened. */
export const outcomeAsShown = (page) => page.evaluate(measureOutcome);

/** Runs in the page. */
export function measureOutcome() {
  const article = document.querySelector("article[data-outcome]");
  const at = (element, edge) => Math.round(element.getBoundingClientRect()[edge] + scrollY);
  // What is pressed, or the words on where the number is; not the small lines below it.
  const [first, second] = [...document.querySelectorAll(".imr-act-control > :first-child")];
  const focusable = [...article.querySelectorAll("a[href], button, summary, input")].filter(
    (element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
  );
  const count = (text) => text.trim().split(/\s+/).filter(Boolean).length;
  // Words for a screen reader alone, beside those that are shown.
  const unseen = [...article.querySelectorAll(".imr-hidden")].filter((part) => part.checkVisibility({ contentVisibilityAuto: true }));
  const hidden = unseen.reduce((sum, part) => sum + count(part.innerText.replace(/^: /, "")), 0);
  const print = article.querySelector("[data-action=print]");
  const isBy = (element) => /^(Do it (today\. The last day is|by)|Call by|By) ?/.test(element.textContent);
  const days = [...article.querySelectorAll(".imr-day, .imr-step .imr-when")].filter(isBy);
  const weekend = days
    .map((day) => day.querySelector("time")?.getAttribute("datetime"))
    .filter((day) => day && [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()));
  return {
    headingStarts: at(article.querySelector("h1"), "top"),
    dayEnds: at(article.querySelector(".imr-day-main"), "bottom"),
    firstEnds: at(first, "bottom"),
    secondEnds: second ? at(second, "bottom") : 0,
    screens: Number((document.documentElement.scrollHeight / innerHeight).toFixed(2)),
    words: count(article.innerText) - hidden,
    stops: focusable.indexOf(print),
    weekend,
    tooWide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
  };
}

/** What the outcome holds with everything open. */
export const outcomeInFull = (page) =>
  page.evaluate(async () => {
    const article = document.querySelector("article[data-outcome]");
    for (const head of article.querySelectorAll("button[aria-expanded=false]")) head.click();
    for (const part of article.querySelectorAll("details")) part.open = true;
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    const text = article.innerText;
    // The day of most sources is in one sentence, and with none of them.
    const [, sameDay] = text.match(/We checked all of this on (.*) or later/) ?? [];
    const names = [...article.querySelectorAll("[data-agency]")]
      .filter((contact) => contact.querySelector("strong"))
      .map((contact) => contact.dataset.agency);
    // Small lines under a button name the site that the button opens.
    const bare = [...article.querySelectorAll("p:not(.imr-act-control *)")]
      .flatMap((paragraph) => [...paragraph.childNodes])
      .filter((node) => node.nodeType === Node.TEXT_NODE && /\b[\w-]+\.(ca\.gov|com|org)\b/.test(node.data))
      .map((node) => node.data);
    return {
      words: text.trim().split(/\s+/).length,
      checkedAgain: sameDay ? text.split(`Checked on ${sameDay}`).length - 1 : 0,
      agenciesTwice: names.filter((name, index) => names.indexOf(name) !== index),
      bare,
    };
  });

/** Pages of Letter paper; the style sheet sets the margins. */
export async function pagesOnPaper(page) {
  const pdf = await page.pdf({ format: "letter", preferCSSPageSize: true });
  return Buffer.from(pdf).toString("latin1").match(/\/Type\s*\/Page[^s]/g).length;
}
