// WCAG 2.2 AA as far as a machine can tell, and no sideways scrolling on the narrowest phone.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inBothBrowsers, inBrowsers, waitLong } from "./harness/browsers.mjs";
import { host } from "./harness/host.mjs";
import { enter } from "./harness/in_page.mjs";
import { answer, coverage, oneCase, question, start, walk, walkthroughs } from "./harness/walk.mjs";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const NARROWEST = 320;

inBothBrowsers((browser) => {
  for (const [looks, width] of [["light", 1280], ["dark", 1280], ["light", NARROWEST]]) {
    test(`${looks}, ${width} px wide`, async () => {
      const { page, close } = await browser.visit({ today: oneCase.today, width });
      // Firefox has no such switch over WebDriver BiDi; its dark colours come from the same rules.
      if (browser.name === "chromium") {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: looks }]);
      }
      await page.goto(process.env.SITE);
      await page.waitForSelector("html[data-app=ready] [data-start]");
      await accessible(page, "the start page");
      await start(page);
      let dates = 0;
      for (const [index, given] of oneCase.answers.entries()) {
        await question(page, given.question);
        if (index === 0 || (given.exact && dates++ === 0)) await accessible(page, given.question);
        await fits(page, given.question);
        await answer(page, given);
      }
      await page.waitForSelector("article[data-outcome]");
      await accessible(page, "the outcome");
      await close();
    });
  }

  test("the page where the script never came", async () => {
    const site = await host({ fault: (name, answer) => name.endsWith(".js") && (answer.status = 404) });
    const { page, close } = await browser.visit({ url: site.url, width: NARROWEST });
    await waitLong(page);
    await page.waitForSelector("#late", { visible: true });
    await accessible(page, "the page without a script");
    await close();
    await site.close();
  });

  test("the page that stands in when the app fails", async () => {
    const site = await host({ fault: (name, answer) => name.endsWith(".wasm") && (answer.status = 404) });
    const { page, close } = await browser.visit({ url: site.url, width: NARROWEST });
    await page.waitForSelector("html[data-app=failed]");
    await accessible(page, "the page without the app");
    await close();
    await site.close();
  });
});

inBothBrowsers((browser) => {
  test("each page has one main part, the one that is left after Delete too, and lists stay lists", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today });
    const hasOneMain = async (where) => {
      if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
      const rules = ["landmark-one-main", "landmark-no-duplicate-main", "region", "page-has-heading-one"];
      const { violations } = await page.evaluate((values) => axe.run(document, { runOnly: { type: "rule", values } }), rules);
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`), [], where);
      // Safari tells nobody of a list that shows no marks, unless it is said.
      const unsaid = await page.$$eval("ul, ol", (lists) =>
        lists.filter((list) => getComputedStyle(list).listStyleType === "none" && list.role !== "list").map(({ className }) => className));
      assert.deepEqual(unsaid, [], where);
    };
    await walk(page, oneCase);
    await hasOneMain("the outcome");
    await page.click("[data-action=delete]");
    await page.waitForSelector("#deleted", { visible: true });
    await hasOneMain("the page that is left");
    await close();
  });
});

inBothBrowsers((browser) => {
  test("no drawn sign is read with the words: no plus, and a number apart from what it counts", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today });
    await start(page);
    assert.ok(await page.$("aria/Why we ask"), "the sign before it is read");
    await walk(page, oneCase);
    const headings = await page.$$eval("[data-step] h3 button", (buttons) =>
      buttons.map((button) => [...button.querySelectorAll(":scope > :not([aria-hidden])")].map((part) => part.textContent)),
    );
    for (const [index, title] of oneCase.expect.steps.entries()) {
      assert.ok(headings[index].join("").startsWith(title), `${title} is read as ${headings[index]}`);
    }
    await close();
  });
});

// Firefox here takes room for a scroll bar, which no phone does.
inBrowsers(["chromium"], (browser) => {
  for (const name of ["en.html", "es.html"]) {
    test(`${name}: the first choice is on the first screen of a phone`, async () => {
      const { page, close } = await browser.visit({ width: 360, height: 740 });
      await page.goto(process.env.SITE + name);
      await start(page);
      const { y, height } = await (await page.$(".imr-choice")).boundingBox();
      assert.ok(y + height <= 740, `it ends at ${y + height} px`);
      await close();
    });
  }
});

// Who sets the letters of the browser to twice their size.
inBrowsers(
  ["chromium"],
  (browser) => {
    test("with letters of twice the size no page is wider than a phone", async () => {
      const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today, width: 360, height: 740 });
      await start(page);
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "32px");
      for (const given of oneCase.answers) {
        await question(page, given.question);
        await fits(page, given.question);
        await answer(page, given);
      }
      await page.waitForSelector("article[data-outcome]");
      await fits(page, "the outcome");
      await close();
    });

    test("in Spanish too, every question and route, and no list is cut", { timeout: 300_000 }, async () => {
      const cases = [...coverage(), ...walkthroughs.filter(({ id }) => id === "job_coverage_question")];
      for (const today of new Set(cases.map((one) => one.today))) {
        const { page, close } = await browser.visit({ url: `${process.env.SITE}es.html`, today, width: 360, height: 740 });
        await start(page);
        await enter(page);
        for (const one of cases.filter((one) => one.today === today)) {
          assert.deepEqual(await page.evaluate(walkAndMeasure, one.answers), [], one.id);
        }
        await close();
      }
    });
  },
  { chromiumArguments: ["--blink-settings=defaultFontSize=32"] },
);

/** Runs in the page: walks a case and says what is wider than the screen, and which list shows less than it says. */
async function walkAndMeasure(answers) {
  const { find, form, fillIn, goOn, startOver } = window.inPage;
  const wrong = [];
  const measure = (where) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) wrong.push(`${where}: ${scrollWidth} px`);
    for (const list of document.querySelectorAll("select")) {
      const whole = list.cloneNode(true);
      whole.style.cssText = "position: absolute; inline-size: auto; min-inline-size: 0; max-inline-size: none";
      list.after(whole);
      if (whole.offsetWidth > list.offsetWidth + 1) wrong.push(`${where}: the list ${list.name} shows ${list.offsetWidth} of ${whole.offsetWidth} px`);
      whole.remove();
    }
  };
  if (find("#app article[data-outcome]")) await startOver();
  for (const given of answers) {
    await fillIn(given);
    measure(given.question);
    await goOn();
  }
  measure(find("#app article").dataset.outcome);
  return wrong;
}

async function accessible(page, where) {
  await fits(page, where);
  // Evaluated by the driver: a script element would be refused by the page's policy, as it should.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (values) => axe.run(document, { runOnly: { type: "tag", values } }),
    TAGS,
  );
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
  assert.deepEqual(found, [], where);
}

async function fits(page, where) {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  assert.ok(content <= screen, `${where} is ${content} px wide on a screen of ${screen} px`);
}
