// Where a person is: a place in the tree of the known cases, found again from the answers at every step.

import { flow } from "./texts.js";

/** What is shown after these answers: `{ question }` or `{ outcome }`, each a place in its list. */
export const placeAfter = (answers) => answers.reduce((place, { key }) => place.next[key], flow.start);

/** Whether the twin knows what follows. It knows the cases of the benchmark, and no others. */
export const isKnown = (answers, key) => Boolean(placeAfter(answers).next?.[key]);

/** The answers given, in words: the label of a choice, the day of a date. */
export function answered(answers) {
  let place = flow.start;
  return answers.map(({ question, key }, index) => {
    const { name, title, choices } = flow.questions[question];
    place = place.next[key];
    return { index, name, title, words: place.said ?? choices.find(({ value }) => value === key).label };
  });
}

/** The answer that a form holds; nothing while it holds none. */
export function entered(form) {
  const { choice, precision, year, month, day } = form.elements;
  if (choice) return choice.value;
  if (precision.value !== "exact") return precision.value;
  return [year, month, day].map((field) => field.value.padStart(2, "0")).join("-");
}
