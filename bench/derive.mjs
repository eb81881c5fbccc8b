// The data of the twins, read off our own pages: what each page says, as places in the text packs, and nothing of how it
// is drawn. Runs inside Chromium, which is where the parser for HTML is; so it must stand on its own.

/**
 * `packs` are the texts as they are served, in the order in which the twins load them; `cases` and `refusal` are what
 * `examples/twin.rs` printed; `served` is the HTML of the page as it is served; `root` selects what an app draws.
 */
export function derive({ packs, cases, refusal, served, root }) {
  const places = new Map();
  const bare = (text) => text.replace(/[\u0002\u0003]/g, "").trim();
  packs
    .flatMap((pack) => pack.split("\n"))
    .forEach((line, place) => {
      if (!places.has(bare(line))) places.set(bare(line), place);
    });
  let inline = 0;
  let found = 0;

  /** Where a sentence stands in the packs; the sentence itself where it was composed. */
  const at = (text) => {
    const place = places.get(bare(text));
    if (place === undefined) inline += 1;
    else found += 1;
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
  const parse = (html) => new DOMParser().parseFromString(html, "text/html");
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const children = (root, selector) => [...root.children].filter((child) => child.matches(selector));

  /** Words that are the same wherever they stand, by a name for them. */
  const words = {};
  const word = (name, text) => {
    if (!(name in words)) words[name] = at(text);
  };
  word("refusal", refusal);
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

  /** The paragraphs of a date, each in the way it is set. */
  const paragraph = (element) => {
    if (element.className === "imr-source") return { sources: sources(element) };
    const time = element.querySelector("time");
    return {
      text: line(time ?? element),
      day: time?.dateTime,
      look: element.className || undefined,
      late: element.dataset.late,
    };
  };

  const step = (item) => {
    const guards = all(item, "[data-guard]");
    if (guards.length) word("guards", item.querySelector(".imr-guards .imr-eyebrow").textContent);
    const say = item.querySelector(".imr-say");
    if (say) word("say", say.querySelector(".imr-eyebrow").textContent);
    word("call", children(item, ".imr-eyebrow")[0].textContent);
    const [how] = children(item, "p:not([class])");
    return {
      name: item.dataset.step,
      title: line(item.querySelector("h3")),
      when: children(item, ".imr-when").map(paragraph)[0],
      guards: guards.map((guard) => ({
        name: guard.dataset.guard,
        text: line(guard.firstElementChild),
        sources: sources(guard.lastElementChild),
      })),
      open: line(children(item, ".imr-open")[0]),
      how: line(how),
      say: line(say?.querySelector("blockquote p")),
      contact: contact(children(item, ".imr-contact")[0]),
      numbers: all(item, "[data-plan-number]").map(line),
    };
  };

  const dated = (item) => ({
    name: item.dataset.deadline ?? item.dataset.later,
    look: item.className,
    before: children(item, "h3 ~ h3, p:has(~ h3)").map(paragraph),
    title: line(item.querySelector("h3")),
    after: children(item, "h3 ~ p").map(paragraph),
  });

  const door = (div) => ({
    name: div.dataset.door,
    title: line(div.querySelector("h3")),
    text: line(children(div, "p:not([class])")[0]),
    contact: contact(div.querySelector(".imr-contact")),
    sources: sources(children(div, ".imr-source")[0]),
  });

  const change = (item) => {
    const text = item.querySelector("p");
    const faster = text.querySelector("strong");
    if (faster) word("faster", faster.textContent);
    faster?.remove();
    const title = item.querySelector("button .imr-hidden").textContent.replace(/^: /, "");
    return { question: item.dataset.change, text: line(text), faster: faster ? 1 : undefined, title: at(title) };
  };

  const reason = (item) => ({
    name: item.dataset.reason,
    text: line(item.querySelector("p")),
    sources: all(item, "li.imr-source").map((source) => {
      const [anchor, told, strong] = source.childNodes;
      const read = told.data.replace(/^\. /, "").split(checked)[0];
      return { link: link(anchor), read: at(read), weak: strong ? 1 : undefined };
    }),
    row: line(item.querySelector("[data-plan-row]")),
    plan: item.querySelector("[data-plan-row]")?.dataset.planRow,
  });

  const outcome = (page) => {
    const article = page.querySelector("[data-outcome]");
    const section = (name, selector, one) => {
      const items = all(article, selector);
      if (!items.length) return undefined;
      const heading = items[0].closest("section").querySelector("h2");
      word(name, heading.textContent);
      const lead = children(heading.parentElement, "p")[0];
      if (lead) word(`${name}Text`, lead.textContent);
      return items.map(one);
    };
    const buttons = (action) => article.querySelector(`[data-action=${action}]`);
    word("print", buttons("print").textContent);
    word("startOver", buttons("start-over").textContent);
    const [startOverText, legal] = children(article, "p.imr-small").slice(-2);
    word("startOverText", startOverText.textContent);
    word("legal", legal.textContent);
    word("given", article.querySelector(".imr-given h2").textContent);
    const power = article.querySelector(".imr-power");
    const plan = power?.querySelector("[data-plan]");
    const told = {
      name: article.dataset.outcome,
      boxes: all(article, "section.imr-card:has(~ h1)").map((box) => ({
        look: box.className,
        id: box.firstElementChild.id,
        title: line(box.firstElementChild),
        text: line(box.lastElementChild),
      })),
      title: line(article.querySelector("h1")),
      lead: line(article.querySelector(".imr-lead")),
      plan: plan && { name: plan.dataset.plan, label: line(plan) },
      today: line(children(article, "p.imr-small")[0]),
      steps: section("steps", "[data-step]", step),
      dates: section("dates", "[data-deadline]", dated),
      later: section("later", "[data-later]", dated),
      papers: section("papers", ".imr-papers li", line),
      doors: section("doors", "[data-door]", door),
      next: section("next", "[data-next]", (item) => ({
        name: item.dataset.next,
        text: line(item.firstElementChild),
        sources: sources(item.lastElementChild),
      })),
      changes: section("changes", "[data-change]", change),
      reasons: section("reasons", "[data-reason]", reason),
    };
    plan?.nextSibling?.remove();
    plan?.remove();
    if (power?.textContent) told.power = line(power);
    return told;
  };

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
    return asked;
  };

  // Every case is a path in one tree: a question, and where each known answer to it leads.
  const questions = [];
  const askedBefore = new Map();
  const outcomes = [];
  const asked = (page) => {
    const found = question(page);
    const key = JSON.stringify(found);
    if (!askedBefore.has(key)) askedBefore.set(key, questions.push(found) - 1);
    return askedBefore.get(key);
  };
  const start = {};
  for (const { answers, pages } of cases) {
    const page = parse(pages.at(-1).html);
    const told = all(page, ".imr-given dd:first-of-type").map((words) => words.textContent);
    let place = start;
    answers.forEach((given, index) => {
      place.question ??= asked(pages[index]);
      place.next ??= {};
      const key = given.choice ?? given.exact ?? "unknown";
      place.next[key] ??= {};
      place = place.next[key];
      // A day is shown in words, which the twins do not compose.
      if (!given.choice) place.said ??= at(told[index]);
    });
    place.outcome = outcomes.push(outcome(page)) - 1;
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

  const flow = { words, first, start, questions, outcomes, contacts };
  return { flow: JSON.stringify(flow), inline, found };
}
