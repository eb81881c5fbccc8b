// The outcome: what to do, by which day, whom to call, and why.

import { flow, say, word } from "../shared/texts.js";
import { answers, button, changing, citations, contact, el, prose, sources } from "./dom.js";

/** `given` are the answers that led here. */
export function outcomePage(outcome, given, on) {
  const { boxes, title, lead, today, steps, dates, later, papers, doors, next, changes, reasons } = outcome;
  const above = boxes.map(({ id }) => id).join(" ") || undefined;
  return el(
    "article",
    { class: "imr-outcome", "data-outcome": outcome.name },
    boxes.map((box) =>
      el("section", { class: box.look }, el("h2", { id: box.id }, prose(box.title)), el("p", {}, prose(box.text))),
    ),
    el("h1", { tabindex: "-1", "aria-describedby": above }, prose(title)),
    el("p", { class: "imr-lead" }, prose(lead)),
    power(outcome),
    el("p", { class: "imr-small" }, say(today)),
    section("steps", list("ol", "imr-steps", steps, step)),
    dates && section("dates", el("p", {}, word("datesText")), list("ol", "imr-dates", dates, dated("data-deadline"))),
    later && section("later", el("p", {}, word("laterText")), list("ul", "imr-dates", later, dated("data-later"))),
    papers && section("papers", list("ul", "imr-papers", papers, (paper) => el("li", {}, prose(paper)))),
    doors && section("doors", doors.map(door)),
    next && section("next", list("ul", "imr-list", next, nextItem)),
    changes && section("changes", list("ul", "imr-list", changes, (change) => changeItem(change, given, on))),
    reasons && section("reasons", list("ul", "imr-list", reasons, reason)),
    el("section", { class: "imr-section imr-given" }, el("h2", {}, word("given")), answers(given, on.change)),
    el(
      "div",
      { class: "imr-buttons imr-last" },
      button("imr-button", "print", () => window.print(), word("print")),
      button("imr-quiet", "start-over", on.startOver, word("startOver")),
    ),
    el("p", { class: "imr-small imr-screen" }, word("startOverText")),
    el("p", { class: "imr-small" }, word("legal")),
  );
}

const section = (name, ...inside) => el("section", { class: "imr-section" }, el("h2", {}, word(name)), ...inside);

const list = (tag, look, items, one) => el(tag, { class: look }, items.map((item) => one(item)));

const time = ({ text, day }) => (day ? el("time", { datetime: day }, say(text)) : prose(text));

function power({ plan, power }) {
  if (plan === undefined && power === undefined) return undefined;
  return el(
    "p",
    { class: "imr-power" },
    plan && [el("strong", { "data-plan": plan.name }, say(plan.label)), ". "],
    power === undefined ? undefined : prose(power),
  );
}

function step({ name, title, when, guards, open, how, say: words, contact: whom, numbers }) {
  return el(
    "li",
    { class: "imr-step", "data-step": name },
    el("h3", {}, prose(title)),
    when && el("p", { class: "imr-when" }, time(when)),
    guards.length
      ? el("div", { class: "imr-guards" }, el("p", { class: "imr-eyebrow" }, word("guards")), guards.map(guard))
      : undefined,
    open === undefined ? undefined : el("p", { class: "imr-small imr-open" }, say(open)),
    el("p", {}, prose(how)),
    words === undefined
      ? undefined
      : el(
          "div",
          { class: "imr-say" },
          el("p", { class: "imr-eyebrow" }, word("say")),
          el("blockquote", {}, el("p", {}, prose(words))),
        ),
    el("p", { class: "imr-eyebrow" }, word("call")),
    contact(flow.contacts[whom]),
    numbers.map((number) => el("p", { class: "imr-small", "data-plan-number": "true" }, prose(number))),
  );
}

const guard = ({ name, text, sources: from }) =>
  el("div", { "data-guard": name }, el("p", {}, prose(text)), sources(from));

const dated =
  (kind) =>
  ({ name, look, before, title, after }) =>
    el("li", { class: look, [kind]: name }, before.map(paragraph), el("h3", {}, prose(title)), after.map(paragraph));

function paragraph(one) {
  if (one.sources) return sources(one.sources);
  return el("p", { class: one.look, "data-late": one.late }, time(one));
}

const door = ({ name, title, text, contact: whom, sources: from }) =>
  el(
    "div",
    { class: "imr-door", "data-door": name },
    el("h3", {}, prose(title)),
    el("p", {}, prose(text)),
    contact(flow.contacts[whom]),
    sources(from),
  );

const nextItem = ({ name, text, sources: from }) =>
  el("li", { "data-next": name }, el("p", {}, prose(text)), sources(from));

function changeItem({ question, text, faster, title }, given, on) {
  const index = given.findIndex(({ name }) => name === question);
  return el(
    "li",
    { "data-change": question },
    el("p", {}, prose(text), faster ? [" ", el("strong", {}, word("faster"))] : []),
    changing(question, title, () => on.change(index), null),
  );
}

const reason = ({ name, text, sources: cited, row, plan }) =>
  el(
    "li",
    { "data-reason": name },
    el("p", {}, prose(text)),
    citations(cited),
    row === undefined ? undefined : el("p", { class: "imr-source", "data-plan-row": plan }, say(row)),
  );
