// The sentences, from the same packs as ours, and the flow that refers to them. `PACKS` and `flow` come from the build.

import flow from "flow";

const lines = [];
const add = (text) => lines.push(...text.split("\n"));
const [questions, ...others] = PACKS.map(async (name) => (await fetch(name)).text());

/** The sentences of the questions are here. */
export const canAsk = questions.then(add);

/** All of them are. */
export const canAnswer = canAsk.then(async () => (await Promise.all(others)).forEach(add));

/** A sentence: its place in the packs, or itself where it was composed. */
export const say = (sentence) => (typeof sentence === "number" ? lines[sentence] : sentence);

/** A sentence that many pages share. */
export const word = (name) => say(flow.words[name]);

/** A sentence in pieces: every second one is a phone number. */
export const pieces = (sentence) => say(sentence).split(/[\u0002\u0003]/);

/** A number as a phone dials it. */
export function dial(number) {
  const digits = number.replace(/\D/g, "");
  return `tel:${digits.length === 10 ? "+1" : digits.length === 11 ? "+" : ""}${digits}`;
}

export { flow };
