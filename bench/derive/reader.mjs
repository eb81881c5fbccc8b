// Reading sentences off an element: each is told by its place in the text packs.

export const parse = (html) => new DOMParser().parseFromString(html, "text/html");
export const all = (root, selector) => [...root.querySelectorAll(selector)];
export const children = (root, selector) => [...root.children].filter((child) => child.matches(selector));

/** `packs` are the texts as they are served, in the order in which the twins load them. */
export function reader(packs) {
  const places = new Map();
  const bare = (text) => text.replace(/[\u0002\u0003]/g, "").trim();
  packs
    .flatMap((pack) => pack.split("\n"))
    .forEach((line, place) => {
      if (!places.has(bare(line))) places.set(bare(line), place);
    });
  const asked = packs[0].split("\n").length;
  const seen = { found: 0, inline: 0 };

  /** Where a sentence stands in the packs; the sentence itself where it was composed. */
  const at = (text) => {
    const place = places.get(bare(text));
    if (place === undefined) seen.inline += 1;
    else seen.found += 1;
    return place ?? text.trim();
  };
  /** The same for an element, with the marks around phone numbers that the packs have too. */
  const marked = (node) =>
    [...node.childNodes]
      .map((child) => {
        const marks = child.className === "imr-tel" ? ["\u0002", "\u0003"] : ["", ""];
        return marks.join(child.nodeType === Node.TEXT_NODE ? child.data : marked(child));
      })
      .join("");
  const line = (element) => (element ? at(marked(element)) : undefined);
  /** Whether a sentence is not in the first pack, with which the questions are asked. */
  const isLate = (place) => typeof place === "number" && place >= asked;

  /** Words that are the same wherever they stand, by a name for them. */
  const words = {};
  const word = (name, text) => {
    if (!(name in words)) words[name] = at(text);
  };
  /** A sentence with a gap: the line of the pack that becomes `text` once the gap is filled with `value`. */
  const gapped = (text, name, value) =>
    [...places].find(([line]) => line.includes(`{${name}}`) && line.replaceAll(`{${name}}`, value) === text)?.[1] ??
    text.replace(value, `{${name}}`);

  /** "Checked on …" stands after every link to a source: composed, and always the same. */
  let checked;
  const noteDay = (text) => {
    checked ??= text.replace(/^[.\s]+/, "").trim();
    word("checked", checked);
  };
  const link = (anchor) => [at(anchor.textContent), at(anchor.getAttribute("href"))];

  const sources = (paragraph) => {
    const strong = paragraph.querySelector("strong");
    word("source", paragraph.firstChild.data);
    noteDay(all(paragraph, "a").at(-1).nextSibling.data);
    if (strong) word("confirm", strong.textContent);
    return { links: all(paragraph, "a").map(link), weak: strong ? 1 : undefined };
  };

  const contacts = [];
  const known = new Map();
  const contact = (div) => {
    const key = div.outerHTML;
    if (!known.has(key)) known.set(key, contacts.push(contactOf(div)) - 1);
    return known.get(key);
  };
  const contactOf = (div) => {
    const [name, ...rest] = div.children;
    const rows = rest.map((paragraph) => {
      const anchor = paragraph.querySelector("a[target]");
      if (paragraph.className === "imr-phone") return { phone: at(paragraph.textContent) };
      if (paragraph.className === "imr-source") {
        const weak = paragraph.querySelector("strong");
        word("numberSource", paragraph.firstChild.data);
        noteDay(anchor.nextSibling.data);
        if (weak) word("numberWeak", weak.textContent);
        return { source: link(anchor), weak: weak ? 1 : undefined };
      }
      if (anchor) {
        word("website", anchor.firstChild.data);
        return { website: at(anchor.getAttribute("href")) };
      }
      return { line: line(paragraph) };
    });
    return { name: line(name), rows };
  };

  /** "Checked on …" itself. */
  const day = () => checked;
  return { at, line, isLate, word, words, gapped, link, sources, contact, contacts, day, seen };
}
