// The data of the twins, read off our own pages: what each page says, and nothing of how it is drawn. Runs inside
// Chromium, which is where the parser for HTML is.

import { outcomes } from "./outcome.mjs";
import { questions } from "./question.mjs";
import { all, parse, reader } from "./reader.mjs";

/**
 * `packs` are the texts as they are served; `cases` and `refusal` are what `examples/twin.rs` printed; `served` is the HTML
 * of the page as it is served; `root` selects what an app draws.
 */
export function derive({ packs, cases, refusal, served, root }) {
  const read = reader(packs);
  read.word("refusal", refusal);
  const outcome = outcomes(read);
  const question = questions(read);

  // Every case is a path in one tree: a question, and where each known answer to it leads.
  const found = [];
  const askedBefore = new Map();
  const told = [];
  const asked = (page) => {
    const key = JSON.stringify(question(page));
    if (!askedBefore.has(key)) askedBefore.set(key, found.push(JSON.parse(key)) - 1);
    return askedBefore.get(key);
  };
  const start = {};
  for (const { answers, pages } of cases) {
    const page = parse(pages.at(-1).html);
    const days = all(page, ".imr-given dd:first-of-type").map((words) => words.textContent);
    let place = start;
    answers.forEach((given, index) => {
      place.question ??= asked(pages[index]);
      place.next ??= {};
      const key = given.choice ?? given.exact ?? "unknown";
      place.next[key] ??= {};
      place = place.next[key];
      // A day is shown in words, which the twins do not compose.
      if (!given.choice) place.said ??= read.at(days[index]);
    });
    place.outcome = told.push(outcome(page)) - 1;
  }

  // The page as it is served, around its question: what a twin in Preact must know to take it over.
  const tree = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    if (node.matches("form[data-question]")) return ["form"];
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return [node.localName, attributes, ...[...node.childNodes].map(tree).filter((child) => child !== "")];
  };
  const drawn = parse(served).querySelector(root);
  const first = [...drawn.childNodes].map(tree).filter((child) => child !== "");

  const { words, contacts, seen } = read;
  const flow = { words, first, start, questions: found, outcomes: told, contacts };
  return { flow: JSON.stringify(flow), ...seen };
}
