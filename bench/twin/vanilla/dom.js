// Elements, and the few pieces that several pages share.

import { dial, pieces, say, word } from "../shared/texts.js";

/** An element. What is not there, attribute or child, is left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") element.onclick = value;
    else if (value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat(2).filter((child) => child != null));
  return element;
}

/** A sentence whose phone numbers can be tapped. */
export const prose = (sentence) =>
  pieces(sentence).map((piece, index) => (index % 2 ? tel(piece) : piece));

export const tel = (number) => el("a", { class: "imr-tel", href: dial(number) }, number);

export const away = (link, ...words) =>
  el("a", { href: say(link), target: "_blank", rel: "noopener noreferrer" }, ...words);

export function button(look, action, onclick, ...words) {
  return el("button", { type: "button", class: look, "data-action": action, onclick }, ...words);
}

const weakness = (weak, name) => (weak ? [" ", el("strong", {}, word(name))] : []);

/** Where statements were read. */
export const sources = ({ links, weak }) =>
  el(
    "p",
    { class: "imr-source" },
    word("source"),
    links.map(([title, link]) => [" ", away(link, say(title)), "."]),
    " ",
    word("checked"),
    weakness(weak, "confirm"),
  );

/** Where a reason was read, and how surely. */
export const citations = (cited) =>
  el(
    "ul",
    { class: "imr-sources" },
    cited.map(({ link: [title, link], read, weak }) =>
      el(
        "li",
        { class: "imr-source" },
        away(link, say(title)),
        ". ",
        say(read),
        " ",
        word("checked"),
        weakness(weak, "confirm"),
      ),
    ),
  );

/** Whom to call. */
export function contact({ name, rows }) {
  const row = ({ phone, line, website, source, weak }) => {
    if (phone !== undefined) return el("p", { class: "imr-phone" }, tel(say(phone)));
    if (line !== undefined) return el("p", { class: "imr-small" }, prose(line));
    if (website !== undefined) {
      const hidden = el("span", { class: "imr-hidden" }, ": ", say(name));
      return el("p", { class: "imr-small" }, away(website, word("website"), hidden));
    }
    const [title, link] = source;
    return el(
      "p",
      { class: "imr-source" },
      word("numberSource"),
      " ",
      away(link, say(title)),
      ". ",
      word("checked"),
      weakness(weak, "numberWeak"),
    );
  };
  return el("div", { class: "imr-contact" }, el("p", { class: "imr-name" }, prose(name)), rows.map(row));
}

/** The answers given, each with a way to change it. */
export const answers = (given, change) =>
  el(
    "dl",
    { class: "imr-answers" },
    given.map(({ index, name, title, words }) =>
      el(
        "div",
        { class: "imr-answer" },
        el("dt", {}, say(title)),
        el("dd", {}, say(words)),
        el("dd", {}, changing(name, title, () => change(index))),
      ),
    ),
  );

export function changing(name, title, onclick, action = "change") {
  const hidden = el("span", { class: "imr-hidden" }, ": ", say(title));
  const link = button("imr-link", action, onclick, word("change"), hidden);
  link.dataset.question = name;
  return link;
}
