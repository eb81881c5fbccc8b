// One question a page.

import { flow, pieces, say, word } from "../shared/texts.js";
import { answers, button, el, prose } from "./dom.js";

const help = (summary, ...inside) => el("details", { class: "imr-help" }, el("summary", {}, summary), ...inside);

/** `number` counts from 1; `given` are the answers so far; `before` is the answer given earlier, if any. */
export function questionPage(question, { number, given, before, on }) {
  const { name, title, find, why, letter, choices, finder } = question;
  const form = el(
    "form",
    { "data-question": name, novalidate: "true" },
    el("p", { class: "imr-count" }, word("count").replace("{number}", number)),
    el(
      "fieldset",
      { role: "radiogroup", "aria-labelledby": "imr-title" },
      el("legend", {}, el("h1", { id: "imr-title", tabindex: "-1" }, say(title))),
      help(word("find"), el("p", {}, prose(find))),
      letter && phrases(letter),
      finder && search(finder, choices),
      choices ? choices.map((choice) => radio("choice", choice)) : date(),
    ),
    el(
      "div",
      { class: "imr-buttons" },
      button("imr-button", "continue", on.continue, word("continue")),
      button("imr-quiet", "back", on.back, word("back")),
    ),
    help(word("why"), el("p", {}, prose(why))),
    given.length ? help(word("answersSoFar"), answers(given, on.change)) : undefined,
  );
  if (finder) showNames(form, choices);
  const marked = form.querySelector(`input[name=choice][value="${before}"]`);
  if (marked) marked.checked = true;
  return form;
}

function radio(name, { value, label, hint }) {
  return el(
    "label",
    { class: "imr-choice" },
    el("input", { type: "radio", name, value }),
    el(
      "span",
      { class: "imr-choice-words" },
      el("span", { class: "imr-choice-label" }, say(label)),
      hint === undefined ? undefined : el("span", { class: "imr-hint" }, say(hint)),
    ),
  );
}

const phrases = (letter) =>
  el(
    "details",
    { class: "imr-help imr-letter" },
    el("summary", {}, word("letterTitle")),
    el(
      "fieldset",
      {},
      el("legend", {}, word("letterText")),
      letter.map(([value, text]) =>
        el(
          "label",
          { class: "imr-choice" },
          el("input", { type: "checkbox", name: "phrase", value }),
          el("span", { class: "imr-choice-words" }, say(text)),
        ),
      ),
    ),
    el("div", { role: "status" }),
  );

function field(name, look, label, attributes) {
  const id = `imr-${name}`;
  return el(
    "div",
    { class: "imr-field" },
    el("label", { for: id }, label),
    el("input", { id, type: "text", name, class: look, autocomplete: "off", spellcheck: "false", ...attributes }),
  );
}

/** The exact date; of the other two ways to say a day, the twin knows "I don't know". */
function date() {
  const entry = el(
    "div",
    { class: "imr-entry" },
    el("p", { id: "imr-example", class: "imr-hint" }, word("example")),
    el(
      "div",
      { class: "imr-fields" },
      field("month", "imr-input", word("month"), { inputmode: "text", "aria-describedby": "imr-example" }),
      ["day", "year"].map((name) =>
        field(name, "imr-input imr-digits", word(name), { inputmode: "numeric", "aria-describedby": "imr-example" }),
      ),
    ),
    el(
      "div",
      { class: "imr-field" },
      el("label", { for: "imr-picker" }, word("picker")),
      el("input", { id: "imr-picker", class: "imr-input", type: "date", name: "picker" }),
    ),
  );
  entry.querySelector("[name=picker]").addEventListener("change", ({ target }) => {
    const [year, month, day] = target.value.split("-");
    for (const [name, value] of Object.entries({ year, month, day })) target.form.elements[name].value = Number(value);
  });
  const precisions = ["exact", "rough", "unknown"].map((value) => {
    const label = radio("precision", { value, label: flow.words[value] });
    label.querySelector("input").checked = value === "exact";
    label.addEventListener("change", () => (value === "exact" ? precisions[0].after(entry) : entry.remove()));
    return label;
  });
  return [precisions[0], entry, ...precisions.slice(1)];
}

function search({ button: more, counties }, choices) {
  const found = el("div", { role: "status", class: "imr-found" });
  const typed = field("find", "imr-input", word("finderLabel"), { inputmode: "text", "aria-describedby": "imr-find-hint" });
  typed.addEventListener("input", ({ target }) => showNames(target.form, choices));
  const all = more && button("imr-quiet", "all-names", ({ target }) => {
    target.ariaExpanded = String(target.ariaExpanded !== "true");
    showNames(target.form, choices);
  }, say(more));
  all?.setAttribute("aria-expanded", "false");
  return el("div", { class: "imr-finder" }, counties.length ? county(counties) : undefined, typed,
    el("p", { id: "imr-find-hint", class: "imr-hint" }, word("finderHint")), found, all);
}

const county = (counties) =>
  el(
    "div",
    { class: "imr-field" },
    el("label", { for: "imr-county" }, word("countyLabel")),
    el(
      "select",
      { id: "imr-county", name: "county", class: "imr-input", autocomplete: "off", "aria-describedby": "imr-county-hint" },
      el("option", { value: "" }, word("countyAny")),
      counties.map((name) => el("option", { value: say(name) }, say(name))),
    ),
    el("p", { id: "imr-county-hint", class: "imr-hint" }, word("countyHint")),
  );

/** The names that match what was typed; without that, those that many people have, or all. */
function showNames(form, choices) {
  const typed = form.elements.find.value.trim().toLowerCase();
  const all = form.querySelector("[data-action=all-names]")?.ariaExpanded === "true";
  const fieldset = form.querySelector("fieldset");
  const marked = form.elements.choice.value;
  fieldset.querySelectorAll(":scope > .imr-choice").forEach((label) => label.remove());
  const shown = choices.filter(({ label, hint, rare, value }) =>
    typed ? `${say(label)} ${say(hint) ?? ""}`.toLowerCase().includes(typed) || value === marked : all || !rare,
  );
  fieldset.append(...shown.map((choice) => radio("choice", choice)));
  const still = fieldset.querySelector(`input[value="${marked}"]`);
  if (still) still.checked = true;
}

/** Says beside the choices what is missing, and leads there. */
export function refuse(form) {
  form.querySelector("#imr-error")?.remove();
  const error = el("p", { id: "imr-error", class: "imr-error", role: "alert" }, pieces(flow.words.refusal)[0]);
  const first = form.querySelector("input[type=radio]");
  first.closest("label").before(error);
  first.focus();
}
