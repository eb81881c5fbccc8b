// The twin without a framework: the page that was served is used as it is, and each step replaces what the app draws.

import { answered, entered, isKnown, placeAfter } from "../shared/path.js";
import { canAnswer, canAsk, flow } from "../shared/texts.js";
import { outcomePage } from "./outcome.js";
import { questionPage, refuse } from "./question.js";

const page = document.querySelector("#app .imr-page");
const served = [...page.childNodes];

/** The answers at each visit, in the order of the visits; the browser's history holds the number of one. */
const visits = [[]];
/** What was answered last to each question, so that it is marked when the question comes again. */
const last = new Map();
let at = 0;

const on = {
  async continue() {
    await canAsk;
    const form = page.querySelector("form");
    const answers = visits[at];
    const key = entered(form);
    if (!isKnown(answers, key)) return refuse(form);
    const { question } = placeAfter(answers);
    last.set(question, key);
    go([...answers, { question, key }]);
  },
  back() {
    const before = visits[at].slice(0, -1);
    if (at > 0 && visits[at - 1].length === before.length) history.back();
    else go(before);
  },
  change: (index) => go(visits[at].slice(0, index)),
  startOver() {
    last.clear();
    go([]);
  },
};

function go(answers) {
  visits.splice(at + 1, visits.length, answers);
  at += 1;
  history.pushState(at, "");
  show();
}

async function show() {
  const answers = visits[at];
  const { question, outcome } = placeAfter(answers);
  if (answers.length === 0) {
    page.replaceChildren(...served);
  } else if (outcome === undefined && !flow.questions[question].late) {
    page.replaceChildren(asking(flow.questions[question], answers, last.get(question)));
  } else {
    await canAnswer;
    const given = answered(answers);
    page.replaceChildren(
      outcome === undefined
        ? asking(flow.questions[question], answers, last.get(question))
        : outcomePage(flow.outcomes[outcome], given, on),
    );
  }
  page.querySelector("h1").focus();
  scrollTo(0, 0);
}

const asking = (question, answers, before) =>
  questionPage(question, { number: answers.length + 1, given: answered(answers), before, on });

page.querySelector("[data-action=continue]").onclick = on.continue;

// Enter in a field continues; in the field that looks for a name it does nothing.
page.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.target.tagName !== "INPUT") return;
  event.preventDefault();
  if (event.target.name !== "find") on.continue();
});
page.addEventListener("submit", (event) => event.preventDefault());
window.addEventListener("popstate", ({ state }) => {
  at = visits[state] ? state : 0;
  show();
});
history.replaceState(at, "");

await canAsk;
performance.mark("imr-live");
document.documentElement.dataset.app = "live";
await canAnswer;
document.documentElement.dataset.app = "ready";
