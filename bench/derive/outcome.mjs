// What an outcome says.

import { all, children } from "./reader.mjs";

/** Returns what reads the outcome off a page. */
export function outcomes({ at, line, word, link, sources, contact, day }) {
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
      const read = told.data.replace(/^\. /, "").split(day())[0];
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
  return outcome;
}
