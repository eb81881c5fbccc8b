// A page that still waits for some of its files: what a person does meanwhile is kept, and it is closed all the same.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { held, host } from "./harness/host.mjs";
import { answer, formOf, headingFocused, oneCase, outcomeIsAsDecided, START, start, walk } from "./harness/walk.mjs";

const isOutcome = (name) => name.startsWith("outcome-");

inBothBrowsers((browser) => {
  test("a network that is gone for a while, with a question answered: nothing is lost", async () => {
    let gone = true;
    const site = await host({ fault: (name, answer) => gone && isOutcome(name) && (answer.status = 503) });
    const { page, close } = await browser.visit({ today: oneCase.today });
    await page.evaluateOnNewDocument(holdTimers);
    await page.goto(site.url);
    await page.waitForSelector("html[data-app=live]");
    await page.waitForSelector(START);
    await answer(page, oneCase.answers[0]);
    await page.waitForSelector(formOf(oneCase.answers[1].question));
    for (const last of [false, true]) {
      await page.waitForFunction(() => window.held.length > 0);
      gone = !last;
      await page.evaluate(() => window.held.shift()());
    }
    await page.waitForSelector("html[data-app=ready]");
    for (const given of oneCase.answers.slice(1)) await answer(page, given);
    await page.waitForSelector("article[data-outcome]");
    await outcomeIsAsDecided(page, oneCase);
    await close();
    await site.close();
  });

  test("an outcome that has to wait for its texts: the heading has the focus once they are here", async () => {
    const texts = held();
    const site = await host({ fault: (name, answer) => isOutcome(name) && (answer.wait = texts.come) });
    const { page, close } = await browser.visit({ today: oneCase.today });
    await page.goto(site.url);
    await page.waitForSelector("html[data-app=live]");
    await page.waitForSelector(START);
    for (const given of oneCase.answers) await answer(page, given);
    await page.waitForSelector("#app .imr-page:not(:has(form))");
    assert.equal(await page.$("article[data-outcome]"), null, "the outcome has no texts yet");
    texts.let();
    await page.waitForSelector("article[data-outcome]");
    await headingFocused(page);
    await close();
    await site.close();
  });

  test("a worker that does not arrive does not keep the page open", async () => {
    const worker = held();
    const site = await host({ fault: (name, answer) => name === "sw.js" && (answer.wait = worker.come) });
    const { page, close } = await browser.visit({ today: oneCase.today });
    await page.goto(site.url);
    await site.heard(({ url }) => url === "/sw.js");
    assert.equal(await page.evaluate(() => fetch("./BUILD.json").then(({ status }) => status, () => "closed")), "closed");
    worker.let();
    await start(page);
    await site.close();
    await page.reload();
    await walk(page, oneCase);
    await close();
  });

  test("a page that asks which day it is leaves the focus where it was", async () => {
    const wasm = held();
    const site = await host({ fault: (name, answer) => name.endsWith(".wasm") && (answer.wait = wasm.come) });
    const { page, close } = await browser.visit({ today: "2019-03-01" });
    await page.goto(site.url, { waitUntil: "domcontentloaded" });
    await page.focus('input[name=choice][value="1"]');
    wasm.let();
    await page.waitForSelector("html[data-app=ready] [data-clock-check]");
    assert.equal(await page.evaluate(() => document.activeElement.value), "1");
    await close();
    await site.close();
  });
});

/** Runs in the page, before its own scripts: what is to happen seconds later waits in `held` instead. */
function holdTimers() {
  window.held = [];
  const { setTimeout } = window;
  window.setTimeout = (does, delay, ...rest) => (delay >= 1000 ? window.held.push(does) : setTimeout(does, delay, ...rest));
}
