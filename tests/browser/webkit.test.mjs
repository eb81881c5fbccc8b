// The engine of Safari, as GTK's WebKit: one person's case from the first key to the last.

import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { caseOn, planOn, repeated } from "./harness/case_of_today.mjs";
import { frame, host, otherSite } from "./harness/host.mjs";
import { PHONE, measureOutcome } from "./harness/measures.mjs";
import { KEYS, oneLine, startWebKit } from "./harness/webkit.mjs";

/** No file of the site: a page that asks for it has sent all that it had to send before. */
const END = "end-of-the-test";

describe("webkit", () => {
  let browser;
  beforeEach(async () => {
    browser = await startWebKit();
  });
  afterEach(() => browser.close());

  test("a person's case with the keyboard alone", async () => {
    const one = await visit();
    for (const given of one.asked) await answerByKeyboard(given);
    await outcomeIsAsDecided(one);
    await tabTo("button", "Erase and start over");
    assert.deepEqual(await browser.problems(), []);
  });

  // A window of WebKit's own is not as narrow as a phone; a frame is.
  test("the whole answer is on the first screen of a phone", async () => {
    const { width, height } = PHONE;
    const outer = await otherSite(
      `<!DOCTYPE html><title>A phone</title><iframe src="${process.env.SITE}" width="${width}" height="${height}"></iframe>`,
    );
    await browser.goto(outer.url);
    await browser.enterFrame();
    await browser.ready();
    const one = caseOn(await today());
    for (const given of one.asked) await answer(given);
    await outcomeIsAsDecided(one);
    const { dayEnds, firstEnds, secondEnds, tooWide } = await browser.evaluate(measureOutcome);
    assert.ok(Math.max(dayEnds, firstEnds, secondEnds) <= height, `${dayEnds}, ${firstEnds}, ${secondEnds} px`);
    assert.equal(tooWide, 0);
    await outer.close();
  });

  test("Back goes through every question to the start page, Forward to the outcome again", async () => {
    const one = await visit();
    const start = await browser.seen("title");
    for (const given of one.asked) await answer(given);
    await outcomeIsAsDecided(one);
    for (const given of one.asked.toReversed()) {
      await browser.back();
      await isAsked(given);
      await isAnswered(given);
    }
    assert.deepEqual(await browser.seen("title"), start);
    for (const given of one.asked.slice(1)) {
      await browser.forward();
      await isAsked(given);
    }
    await browser.forward();
    await outcomeIsAsDecided(one);
    assert.deepEqual(await browser.problems(), []);
  });

  test("Change opens a question with its answer, and Continue returns to the outcome", async () => {
    const one = await visit();
    for (const given of one.asked) await answer(given);
    await outcomeIsAsDecided(one);
    // What is open stays open for who comes back.
    await browser.click("button", "Open all");
    for (const given of [one.asked[1], one.asked.find(({ date }) => date)]) {
      await browser.click("button", `Change: ${given.title}`);
      await isAsked(given);
      await isAnswered(given);
      await browser.click("button", "Continue");
      await outcomeIsAsDecided(one);
    }
    assert.deepEqual(await browser.problems(), []);
  });

  test("a day that does not exist is refused beside the field, and what was typed stays", async () => {
    const { asked, day } = await visit();
    const dateAt = await goToTheDate(asked);
    const typed = { Month: "2", Day: "30", Year: day.slice(0, 4) };
    await enter({ date: typed });
    await browser.click("button", "Continue");
    assert.match(await browser.until(() => document.querySelector("fieldset [role=alert]")?.innerText), /not in the calendar/);
    assert.deepEqual(await browser.focused(), { role: "textbox", name: "Day" });
    for (const [name, text] of Object.entries(typed)) {
      assert.equal(await browser.property("field", name, "value"), text);
      assert.equal(await browser.property("field", name, "ariaInvalid"), name === "Day" ? "true" : null, `${name} is marked`);
    }
    await enter(asked[dateAt]);
    await browser.click("button", "Continue");
    await isAsked(asked[dateAt + 1]);
    assert.deepEqual(await browser.problems(), []);
  });

  test("the page that is ready opens no connection, and asks its host for nothing more", async () => {
    const site = await host();
    const one = await visit(site.url);
    const before = site.asked.length;
    assert.ok(before > 5, "the recording works");
    for (const given of one.asked) await answer(given);
    await outcomeIsAsDecided(one);
    assert.deepEqual(await browser.problems(), []);
    const own = `${site.url}en.html`;
    assert.deepEqual(await browser.evaluate(tryToConnect, own), { fetch: "refused", XHR: "refused", EventSource: "refused" });
    // It is the seal that refuses: before, the policies let a page connect to its own host.
    assert.deepEqual(await browser.problems(), Array(3).fill(`policy: connect-src ${own}`));
    await browser.goto(site.url + END);
    assert.deepEqual(site.asked.slice(before), [`/${END}`]);
    await site.close();
  });

  test("Delete leaves nothing of the answers in the page, and the page that says so has the focus", async () => {
    const { asked } = await visit();
    const dateAt = await goToTheDate(asked);
    const typed = "qzsecret8152";
    await enter({ date: { Month: typed } });
    await isDeleted([typed, ...repeated(asked.slice(0, dateAt))]);
    await browser.click("button", "Start again");
    await browser.ready();
    for (const given of asked) await answer(given);
    await browser.find("button", "Erase and start over");
    await isDeleted(repeated(asked));
    await browser.click("button", "Start again");
    await startsAnew(asked);
  });

  test("leaving the page and coming Back shows the start page, with nothing chosen", async () => {
    const elsewhere = await otherSite("<!DOCTYPE html><title>Elsewhere</title><h1>Elsewhere</h1>");
    const { asked } = await visit();
    for (const given of asked) await answer(given);
    await browser.find("button", "Erase and start over");
    await browser.goto(elsewhere.url);
    await browser.find("heading", "Elsewhere");
    await browser.back();
    await startsAnew(asked);
    await elsewhere.close();
  });

  test("with the host gone, a reload works, and the case is walked to its outcome", async () => {
    const site = await host();
    await visit(site.url);
    await site.close();
    for (const _ of ["the start", "an outcome"]) {
      await browser.reload();
      await browser.ready();
      const one = caseOn(await today());
      for (const given of one.asked) await answer(given);
      await outcomeIsAsDecided(one);
      assert.deepEqual(await browser.problems(), []);
    }
  });

  test("in a sandboxed iframe of another origin, a person gets to the outcome", async () => {
    const outer = await otherSite(`<!DOCTYPE html><html lang="en"><title>Another site</title>${frame(process.env.SITE)}`);
    await browser.goto(outer.url);
    await browser.enterFrame();
    await browser.ready();
    assert.deepEqual(await browser.evaluate(() => [location.href, self === top]), [`${process.env.SITE}imr-navigator-en.htm`, false]);
    const one = caseOn(await today());
    for (const given of one.asked) await answer(given);
    await outcomeIsAsDecided(one);
    assert.deepEqual(await browser.problems(), []);
    await outer.close();
  });

  // ── What a person does ────────────────────────────────────────────────────────────────────────────────────────────

  /** Opens the page, and returns the case as it must be asked today. */
  async function visit(url = process.env.SITE) {
    await browser.goto(url);
    await browser.ready();
    return caseOn(await today());
  }

  const today = () => browser.evaluate(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10));

  async function answer(given) {
    await isAsked(given);
    await enter(given);
    await browser.click("button", "Continue");
  }

  async function enter({ choice, date = {} }) {
    if (choice) await browser.click("choice", choice);
    for (const [name, text] of Object.entries(date)) await browser.fill(name, text);
  }

  /** Answers until a date is asked for, and says which question that is. */
  async function goToTheDate(asked) {
    const dateAt = asked.findIndex(({ date }) => date);
    for (const given of asked.slice(0, dateAt)) await answer(given);
    await isAsked(asked[dateAt]);
    return dateAt;
  }

  async function answerByKeyboard(given) {
    await isAsked(given);
    if (!given.first) assert.deepEqual(await browser.focused(), { role: "heading", name: given.title });
    if (given.choice) await chooseByArrows(given.choice);
    for (const [name, text] of Object.entries(given.date ?? {})) {
      await tabTo("textbox", name);
      await browser.type(text);
    }
    await tabTo("button", "Continue");
    await browser.press(KEYS.Space);
  }

  async function chooseByArrows(choice) {
    const choices = await browser.seen("choice");
    await tabTo("radio", ...choices);
    await browser.press(KEYS.Space);
    for (const _ of choices) {
      if ((await browser.focused()).name === choice) break;
      await browser.press(KEYS.ArrowDown);
    }
    assert.ok(await browser.property("choice", choice, "checked"), `the arrow keys never reach ${choice}`);
  }

  async function tabTo(role, ...names) {
    const steps = 200;
    for (let step = 0; step < steps; step++) {
      const focused = await browser.focused();
      if (focused.role === role && names.includes(focused.name)) return;
      await browser.press(KEYS.Tab);
    }
    assert.fail(`${steps} times Tab never reach the ${role} ${names}`);
  }

  // ── What a person sees ────────────────────────────────────────────────────────────────────────────────────────────

  /** Waits for a question. The start page is read from its top, all others from their heading. */
  const isAsked = ({ title, first }) => (first ? browser.find("heading", title) : headingFocused(title));

  async function headingFocused(title) {
    await browser.find("title", title);
    const isFocused = () => document.activeElement.matches("h1");
    await browser.until(isFocused).catch((error) => assert.fail(`"${title}" has no focus: ${error.message}`));
  }

  async function isAnswered({ title, choice, date = {} }) {
    if (choice) assert.ok(await browser.property("choice", choice, "checked"), `${choice} is not chosen at ${title}`);
    for (const [name, text] of Object.entries(date)) assert.equal(await browser.property("field", name, "value"), text);
  }

  /** As the rules decide for the day on which the page was opened, or for the next if midnight has come. */
  async function outcomeIsAsDecided({ day, answers }) {
    await browser.find("button", "Erase and start over");
    const headings = await browser.seen("heading");
    const text = oneLine(await browser.evaluate(() => document.querySelector("main").innerText));
    const shown = ({ headline, steps, days }) => ({
      headline: headings.find((heading) => heading === headline),
      // A heading of a step has its number before the title and its day after it.
      steps: steps.filter((step) => headings.some((heading) => heading.includes(step))),
      days: days.filter((day) => text.includes(day)),
    });
    const plans = [day, await today()].map((now) => planOn(now, answers));
    const right = plans.find((plan) => isDeepStrictEqual(shown(plan), plan)) ?? plans[0];
    assert.deepEqual(shown(right), right);
    await headingFocused(right.headline);
  }

  async function isDeleted(words) {
    const everything = () =>
      browser.evaluate(() => {
        const { outerHTML, textContent } = document.documentElement;
        const values = [...document.querySelectorAll("input, select, textarea")].map(({ value }) => value);
        return [outerHTML, textContent, ...values].join("\n");
      });
    const before = await everything();
    for (const word of words) assert.ok(before.includes(word), `the search for "${word}" works`);
    await browser.click("button", "Delete");
    await browser.find("title", "Your answers are deleted");
    const after = await everything();
    for (const word of words) assert.ok(!after.includes(word), `"${word}" is still in the page`);
    for (const kind of ["choice", "field"]) assert.deepEqual(await browser.seen(kind), []);
    assert.match(await browser.evaluate(() => document.activeElement.innerText), /^Your answers are deleted/);
    assert.deepEqual(await browser.problems(), []);
  }

  async function startsAnew([first, second]) {
    await browser.ready();
    await browser.find("heading", first.title);
    for (const choice of await browser.seen("choice")) assert.equal(await browser.property("choice", choice, "checked"), false);
    await answer(first);
    await isAsked(second);
    assert.deepEqual(await browser.problems(), []);
  }
});

/** Evaluated in the page: what comes of each way to connect. */
async function tryToConnect(url) {
  const ways = {
    fetch: () => fetch(url),
    XHR: () => {
      const request = new XMLHttpRequest();
      request.open("GET", url, false);
      request.send();
    },
    EventSource: () =>
      new Promise((opened, failed) => Object.assign(new EventSource(url), { onopen: opened, onerror: failed })),
  };
  const became = {};
  for (const [way, go] of Object.entries(ways)) {
    became[way] = await Promise.resolve().then(go).then(() => "open", () => "refused");
  }
  return became;
}
