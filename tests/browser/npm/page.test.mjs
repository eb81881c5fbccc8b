// The page as an npm package, mounted in an element of a page with styles and habits of its own.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { inBothBrowsers } from "../harness/browsers.mjs";
import { consumer } from "../harness/consumer.mjs";
import { held, host } from "../harness/host.mjs";
import { choose } from "../harness/walk.mjs";

const HOST_PAGE = `<!DOCTYPE html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>A page of another site</title>
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">
    <link rel="stylesheet" href="style.css">
    <script type="module" src="page.js"></script>
  </head>
  <body>
    <h1 id="mine">Before</h1>
    <div id="here"><p id="fallback">Call us.</p></div>
    <p id="below">After</p>
  </body>
</html>
`;

// As a site resets what browsers do, and colors its links and buttons.
const HOST_STYLE = `
* { all: unset; display: revert; }
p, h1, button, label { color: rgb(0, 128, 0) !important; letter-spacing: 3px !important; }
#here { --imr-accent: rgb(28, 79, 140); }
`;

const HOST_SCRIPT = `
import { mount } from "./node_modules/imr-navigator/index.js";
window.mount = mount;
window.ready = mount(document.querySelector("#here"), { language: "en" }).then((app) => (window.app = app));
`;

const { folder, install, remove } = consumer();
before(() => {
  const files = { "package.json": '{ "private": true }', "index.html": HOST_PAGE, "style.css": HOST_STYLE, "page.js": HOST_SCRIPT };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  install(process.env.PAGE_ARCHIVE);
});
after(remove);

/** An element of the app, once it is there. No tool that watches a document is told of what changes in a shadow root. */
async function inApp(page, selector) {
  const find = (selector) => document.querySelector("#here").shadowRoot?.querySelector(selector);
  const found = await page.waitForFunction(find, { polling: "raf" }, selector);
  return found.asElement();
}

const isInApp = (page, selector) =>
  page.$eval("#here", ({ shadowRoot }, selector) => shadowRoot.querySelector(selector) !== null, selector);

/** How the elements of the host look, and what it would notice besides. */
const hostState = (page) =>
  page.evaluate(() => {
    const look = (id) => {
      const { color, backgroundColor, fontFamily, fontSize, margin, letterSpacing } = getComputedStyle(document.getElementById(id));
      return { color, backgroundColor, fontFamily, fontSize, margin, letterSpacing };
    };
    const { title, documentElement, body } = document;
    return {
      looks: ["mine", "below"].map(look),
      ground: getComputedStyle(body).backgroundColor,
      title,
      language: documentElement.lang,
      attributes: [...documentElement.attributes, ...body.attributes].map(({ name }) => name),
      head: document.head.children.length,
      entries: history.length,
      address: location.href,
      globals: Object.keys(window).filter((name) => /imr|navig/i.test(name)),
    };
  });

/** Somebody who is on Medicare, and is to leave a hospital on a day that nobody named. */
async function walkToOutcome(page) {
  const answers = [
    ["emergency", "choice", "no"],
    ["coverage", "choice", "medicare"],
    ["medicare_leaving", "choice", "hospital"],
    ["end_date", "precision", "unknown"],
  ];
  for (const [question, name, value] of answers) {
    const form = await inApp(page, `form[data-question=${question}]`);
    await choose(form, name, value);
    await (await form.$("button[data-action=continue]")).click();
  }
  await inApp(page, "article[data-outcome]");
}

inBothBrowsers((browser) => {
  test("the app comes to its outcome in a page that resets all styles, and the page keeps its own", async () => {
    const site = await host({ folder });
    const { page, allProblems, close } = await browser.visit({ url: site.url });
    await inApp(page, "form[data-question] input");
    await page.waitForFunction(() => window.app);
    assert.equal(await page.evaluate(() => app.hasAnswers()), false);
    const before = await hostState(page);
    assert.equal(before.language, "fr");
    await walkToOutcome(page);
    assert.deepEqual(await hostState(page), before);
    assert.equal(await page.evaluate(() => app.hasAnswers()), true);
    const heading = await (await inApp(page, "h1")).evaluate((element) => {
      const { letterSpacing, fontWeight } = getComputedStyle(element);
      return { letterSpacing, fontWeight, hasFocus: element.getRootNode().activeElement === element };
    });
    assert.deepEqual({ ...heading, letterSpacing: heading.letterSpacing !== "3px" }, { letterSpacing: true, fontWeight: "700", hasFocus: true });
    const button = await (await inApp(page, ".imr-button")).evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(button, "rgb(28, 79, 140)", "the host's token colors the button");
    assert.deepEqual(await allProblems(), []);
    const own = ["index.js", "page.js", "styles.js", "page_bg.wasm"].map((name) => `/node_modules/imr-navigator/${name}`);
    assert.deepEqual(new Set(site.asked), new Set(["/", "/style.css", "/page.js", ...own]));
    await close();
    await site.close();
  });

  test("what is outside the outcome's own part works in a shadow root: a panel, large print, a letter to copy", async () => {
    const site = await host({ folder });
    const { page, allProblems, close } = await browser.visit({ url: site.url });
    await walkToOutcome(page);
    await (await inApp(page, "[data-action=letters]")).click();
    await page.waitForFunction(() => {
      const { activeElement } = document.querySelector("#here").shadowRoot;
      return activeElement?.getAttribute("aria-controls")?.includes("letters");
    });
    await page.evaluate(() => ((window.printed = 0), (window.print = () => (window.printed += 1))));
    for (const name of ["print", "print-large"]) {
      await (await inApp(page, `[data-action=${name}]`)).evaluate((button) => button.click());
    }
    await inApp(page, ".imr[data-large-print]");
    assert.equal(await page.evaluate(() => window.printed), 2);
    await (await inApp(page, "[data-letter]")).evaluate((button) => button.click());
    // What the browser hands to its clipboard is what is selected.
    await page.evaluate(() => document.addEventListener("copy", () => (window.copied = true)));
    await (await inApp(page, "[data-action=copy]")).click();
    assert.equal(await page.evaluate(() => window.copied), true);
    const selected = await (await inApp(page, "#imr-letter")).evaluate((field) => field.selectionEnd - field.selectionStart === field.value.length);
    assert.equal(selected, true, "the whole letter is copied");
    assert.deepEqual(await allProblems(), []);
    await close();
    await site.close();
  });

  test("what is in the element is shown until the app is there, and when it cannot be loaded", async () => {
    const wasm = held();
    let status = 200;
    const site = await host({
      folder,
      fault: (name, answer) => {
        if (!name.endsWith(".wasm")) return;
        answer.wait = wasm.come;
        answer.status = status;
      },
    });
    for (const isBroken of [false, true]) {
      if (isBroken) status = 404;
      const { page, close } = await browser.visit({ url: site.url });
      await page.waitForFunction(() => window.ready && document.querySelector("#here").shadowRoot);
      const isShown = () => page.$eval("#fallback", (element) => element.checkVisibility());
      assert.equal(await isShown(), true, "while it is loaded");
      wasm.let();
      await page.evaluate(() => window.ready.catch(() => {}));
      assert.equal(await isShown(), isBroken);
      await close();
    }
    await site.close();
  });

  test("unmount gives the element back, and the app can be mounted again, in another language", async () => {
    const site = await host({ folder });
    const { page, allProblems, close } = await browser.visit({ url: site.url });
    await page.waitForFunction(() => window.app);
    const fallback = () => page.$eval("#fallback", (element) => element.checkVisibility());
    assert.equal(await fallback(), false);
    const second = await page.evaluate(() => mount(document.querySelector("#mine")).catch(({ message }) => message));
    assert.match(second, /already/);
    await (await inApp(page, "input[value=no]")).click();
    await page.evaluate(() => (app.unmount(), app.unmount()));
    assert.equal(await fallback(), true);
    assert.equal(await page.evaluate(() => app.hasAnswers()), false);
    assert.equal(await isInApp(page, ".imr"), false);
    await page.evaluate(async () => (window.app = await mount(document.querySelector("#here"), { language: "es" })));
    const app = await inApp(page, ".imr");
    assert.equal(await app.evaluate((element) => element.lang), "es");
    assert.equal(await isInApp(page, "input:checked"), false, "what was ticked is forgotten");
    assert.deepEqual(await allProblems(), []);
    await close();
    await site.close();
  });

  test("a mistake of the webmaster is said to the webmaster, and the visitor gets what is usual", async () => {
    const site = await host({ folder });
    const { page, problems, close } = await browser.visit({ url: site.url });
    await page.waitForFunction(() => window.app);
    const wrongElement = await page.evaluate(async () => {
      app.unmount();
      return mount(document.head).catch(({ name }) => name);
    });
    assert.equal(wrongElement, "NotSupportedError");
    await close();
    const other = await browser.visit({ url: site.url });
    await other.page.waitForFunction(() => window.app);
    await other.page.evaluate(async () => {
      app.unmount();
      await mount(document.querySelector("#here"), { language: "fr", colour: "red" });
    });
    await inApp(other.page, "form[data-question] input");
    assert.equal(other.problems.length, 2, other.problems.join("\n"));
    assert.match(other.problems.join("\n"), /no option "colour"[^]*no language "fr"/);
    assert.deepEqual(problems, []);
    await other.close();
    await site.close();
  });
});
