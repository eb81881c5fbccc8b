// The twin in Preact: it takes over the page that was served, and draws every step.

import { h, hydrate } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { answered, entered, isKnown, placeAfter } from "../shared/path.js";
import { canAnswer, canAsk, flow } from "../shared/texts.js";
import { Outcome } from "./outcome.jsx";
import { Question } from "./question.jsx";

const page = document.querySelector("#app .imr-page");

/** The answers at each visit; the browser's history holds the number of one. */
const visits = [[]];
/** What was answered last to each question, so that it is marked when the question comes again. */
const last = new Map();

function App() {
  const [{ at, answers }, setVisit] = useState({ at: 0, answers: [] });
  const [refused, setRefused] = useState(false);
  const first = useRef(true);

  const show = async (at) => {
    const answers = visits[at];
    const { question, outcome } = placeAfter(answers);
    if (outcome !== undefined || flow.questions[question].late) await canAnswer;
    setRefused(false);
    setVisit({ at, answers });
  };
  const go = (answers) => {
    visits.splice(at + 1, visits.length, answers);
    history.pushState(at + 1, "");
    show(at + 1);
  };
  const on = {
    continue() {
      const key = entered(page.querySelector("form"));
      if (!isKnown(answers, key)) return setRefused(true);
      const { question } = placeAfter(answers);
      last.set(question, key);
      go([...answers, { question, key }]);
    },
    back() {
      const before = answers.slice(0, -1);
      if (at > 0 && visits[at - 1].length === before.length) history.back();
      else go(before);
    },
    change: (index) => go(answers.slice(0, index)),
    startOver() {
      last.clear();
      go([]);
    },
  };

  useEffect(() => {
    const visited = ({ state }) => show(visits[state] ? state : 0);
    addEventListener("popstate", visited);
    return () => removeEventListener("popstate", visited);
  }, []);

  useLayoutEffect(() => {
    if (!first.current) {
      page.querySelector("h1").focus();
      scrollTo(0, 0);
    }
    first.current = false;
  }, [at]);

  useLayoutEffect(() => {
    if (refused) page.querySelector("form input[type=radio]").focus();
  }, [refused]);

  // Enter in a field continues; in the field that looks for a name it does nothing.
  useEffect(() => {
    page.onkeydown = (event) => {
      if (event.key !== "Enter" || event.target.tagName !== "INPUT") return;
      event.preventDefault();
      if (event.target.name !== "find") on.continue();
    };
  });

  const { question, outcome } = placeAfter(answers);
  const given = answered(answers);
  if (outcome !== undefined) return <Outcome key={at} outcome={flow.outcomes[outcome]} given={given} on={on} />;
  const form = (
    <Question key={at} question={flow.questions[question]} number={answers.length + 1} given={given}
      before={last.get(question)} first={answers.length === 0} refused={refused} on={on} />
  );
  return answers.length === 0 ? flow.first.map((node) => served(node, form)) : form;
}

/** What stands around the first question on the page that was served. */
function served(node, form) {
  if (typeof node === "string") return node;
  const [tag, attributes, ...inside] = node;
  return tag === "form" ? form : h(tag, attributes, inside.map((child) => served(child, form)));
}

history.replaceState(0, "");
await canAsk;
hydrate(<App />, page);
performance.mark("imr-live");
document.documentElement.dataset.app = "live";
await canAnswer;
document.documentElement.dataset.app = "ready";
