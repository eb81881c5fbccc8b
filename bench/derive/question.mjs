// What a question says, and its choices.

import { all, parse } from "./reader.mjs";

/** Returns what reads the question off a page, given as it is first shown and with all its names. */
export function questions({ at, line, isLate, word, words, gapped }) {
  const choice = (label) => ({
    value: label.querySelector("input").value,
    label: line(label.querySelector(".imr-choice-label")),
    hint: line(label.querySelector(".imr-hint")),
  });

  const dateWords = (form) => {
    for (const { value, label } of all(form, ".imr-choice").map(choice)) words[value] ??= label;
    word("example", form.querySelector("#imr-example").textContent);
    for (const name of ["month", "day", "year", "picker"]) {
      word(name, form.querySelector(`label[for=imr-${name}]`).textContent);
    }
  };

  /** The field above a long list of names. The names that few people have are marked: they are behind a button. */
  const finder = (form, full) => {
    const button = form.querySelector("[data-action=all-names]");
    word("finderLabel", form.querySelector("label[for=imr-find]").textContent);
    word("finderHint", form.querySelector("#imr-find-hint").textContent);
    const few = new Set(all(form, "[name=choice]").map((input) => input.value));
    const many = all(full ?? form, ".imr-choice:has([name=choice])").map(choice);
    const counties = all(form, "#imr-county option");
    if (counties.length) {
      word("countyLabel", form.querySelector("label[for=imr-county]").textContent);
      word("countyHint", form.querySelector("#imr-county-hint").textContent);
      word("countyAny", counties[0].textContent);
    }
    return {
      choices: many.map((one) => (few.has(one.value) ? one : { ...one, rare: 1 })),
      finder: { button: button ? at(button.textContent) : undefined, counties: counties.slice(1).map(line) },
    };
  };

  const letter = (form) => {
    const details = form.querySelector(".imr-letter");
    if (!details) return undefined;
    word("letterTitle", details.querySelector("summary").textContent);
    word("letterText", details.querySelector("legend").textContent);
    return all(details, "[name=phrase]").map((box) => [box.value, line(box.nextElementSibling)]);
  };

  const question = ({ html, all: full }) => {
    const form = parse(html).querySelector("form[data-question]");
    const wide = full && parse(full).querySelector("form[data-question]");
    const number = /\d+/.exec(form.querySelector(".imr-count").textContent)[0];
    const [find, why, given] = all(form, "details:not(.imr-letter)");
    words.count ??= gapped(form.querySelector(".imr-count").textContent, "number", number);
    word("find", find.querySelector("summary").textContent);
    word("why", why.querySelector("summary").textContent);
    word("continue", form.querySelector("[data-action=continue]").textContent);
    word("back", form.querySelector("[data-action=back]").textContent);
    if (given) {
      word("answersSoFar", given.querySelector("summary").textContent);
      word("change", given.querySelector("[data-action=change]").firstChild.data);
    }
    const asked = {
      name: form.dataset.question,
      title: line(form.querySelector("legend").firstElementChild),
      find: line(find.querySelector("p")),
      why: line(why.querySelector("p")),
      letter: letter(form),
    };
    if (form.querySelector("[name=precision]")) dateWords(form);
    else if (form.querySelector(".imr-finder")) Object.assign(asked, finder(form, wide));
    else asked.choices = all(form, ".imr-choice:has([name=choice])").map(choice);
    asked.late = asked.choices?.some(({ label }) => isLate(label)) ? 1 : undefined;
    return asked;
  };
  return question;
}
