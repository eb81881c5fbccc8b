// A page that still waits for some of its files: what a person does meanwhile is kept, and it is closed all the same.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { held as hold, host } from "./harness/host.mjs";
import { answer, formOf, headingFocused, oneCase, outcomeIsAsDecided, START, start, walk } from "./harness/walk.mjs";

/** What nobody needs before the second question is answered. */
const isLater = {
  texts: (name) => name.startsWith("later-"),
  program: (name) => name.startsWith("imr-later-"),
};

inBothBrowsers((browser) => {
  test("a network that is gone for a while, and Continue pressed meanwhile: it is waited for, and nothing is lost", async () => {
    let gone = true;
    const site = await host({ fault: (name, answer) => gone && isLater.texts(name) && (answer.status = 503) });
    const { page, close } = await browser.visit({ today: oneCase.today });
    await page.evaluateOnNewDocument(holdTimers);
    await page.goto(site.url);
    await page.waitForSelector("html[data-app=live]");
    await page.waitForSelector(START);
    await page.waitForFunction(() => window.held.length > 0);
    await answer(page, oneCase.answers[0]);
    assert.equal(await page.$eval("#loading", ({ hidden }) => hidden), false, "a line says that something is still loading");
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

  for (const [part, isPart] of Object.entries(isLater)) {
    test(`a third question that has to wait for the later ${part}: the first two are whole, and it gets the focus`, async () => {
      const held = hold();
      const site = await host({ fault: (name, answer) => isPart(name) && (answer.wait = held.come) });
      const { page, close } = await browser.visit({ today: oneCase.today });
      await page.goto(site.url);
      await page.waitForSelector("html[data-app=live]");
      await page.waitForSelector(START);
      const [first, second, ...others] = oneCase.answers;
      await answer(page, first);
      const form = await page.waitForSelector(formOf(second.question));
      await (await form.waitForSelector("[data-action=continue]")).click();
      await form.waitForSelector("[role=alert]");
      assert.deepEqual(await form.evaluate(withoutText), [], "all that is said there is here");
      await (await form.$(`label:has([value="${second.choice}"])`)).click();
      await (await form.$("[data-action=continue]")).click();
      await page.waitForSelector("#app .imr-page:not(:has(form))");
      assert.equal(await page.$("#app [role=status]").then((status) => status.evaluate(withoutText)).then(String), "");
      held.let();
      await page.waitForSelector(formOf(others[0].question));
      await headingFocused(page);
      await page.waitForSelector("html[data-app=ready]");
      for (const given of others) await answer(page, given);
      await page.waitForSelector("article[data-outcome]");
      await outcomeIsAsDecided(page, oneCase);
      await close();
      await site.close();
    });
  }

  for (const isHurried of [false, true]) {
    test(`the program runs in the sealed page only${isHurried ? ", with Continue pressed at once" : ""}`, async () => {
      const held = hold();
      const site = await host({ fault: (name, answer) => isHurried && isLater.program(name) && (answer.wait = held.come) });
      const { page, close } = await browser.visit({ today: oneCase.today });
      await page.evaluateOnNewDocument(watchPrograms);
      await page.goto(site.url);
      if (isHurried) {
        await page.waitForSelector("html[data-app=live]");
        await answer(page, oneCase.answers[0]);
        await page.waitForSelector(formOf(oneCase.answers[1].question));
        held.let();
      }
      await page.waitForSelector("html[data-app=ready]");
      assert.deepEqual(await page.evaluate(() => window.fetchedBy), ["refused", "refused"]);
      await close();
      await site.close();
    });
  }

  test("Continue pressed again and again while the program arrives starts it once", async () => {
    const [wasm, later] = [hold(), hold()];
    const isWasm = (name) => name.startsWith("imr-navigator-");
    const site = await host({
      fault: (name, answer) => (answer.wait = isWasm(name) ? wasm.come : isLater.texts(name) ? later.come : undefined),
    });
    const { page, close } = await browser.visit({ today: oneCase.today });
    await page.goto(site.url, { waitUntil: "domcontentloaded" });
    const [first, second] = oneCase.answers;
    await (await page.waitForSelector(`${START} input[value="${first.choice}"]`)).click();
    await page.evaluate(pressOnAndOn, START);
    wasm.let();
    // A second start would begin anew, and the start page needs texts that are not here.
    await page.waitForSelector("html[data-app=live]");
    await page.waitForSelector(formOf(second.question));
    later.let();
    await close();
    await site.close();
  });

  test("a worker that does not arrive does not keep the page open", async () => {
    const worker = hold();
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

  for (const name of ["en.html", "es.html"]) {
    test(`${name}: Continue that is pressed before the script has come is kept, and so is the choice`, async () => {
      const script = hold();
      const site = await host({ fault: (file, answer) => file.startsWith("app-") && (answer.wait = script.come) });
      const { page, allProblems, close } = await browser.visit({ today: oneCase.today });
      const loaded = page.goto(site.url + name);
      const [first, second] = oneCase.answers;
      await (await page.waitForSelector(`label:has([value="${first.choice}"])`)).click();
      await page.click("[data-action=continue]");
      await page.waitForFunction(() => document.getElementById("loading").checkVisibility());
      script.let();
      await loaded;
      await page.waitForSelector(formOf(second.question));
      await headingFocused(page);
      assert.equal(await page.$eval("#loading", (element) => element.checkVisibility()), false);
      assert.deepEqual(await allProblems(), []);
      await close();
      await site.close();
    });
  }

  test("a page that asks which day it is leaves the focus where it was", async () => {
    const wasm = hold();
    const site = await host({ fault: (name, answer) => name.endsWith(".wasm") && (answer.wait = wasm.come) });
    const { page, close } = await browser.visit({ today: "2019-03-01" });
    await page.goto(site.url, { waitUntil: "domcontentloaded" });
    await page.focus('input[name=choice][value="yes"]');
    wasm.let();
    await page.waitForSelector("html[data-app=ready] [data-clock-check]");
    assert.equal(await page.evaluate(() => document.activeElement.value), "yes");
    await close();
    await site.close();
  });
});

/** Runs in the page: the names of elements in which something should be said and nothing is. */
function withoutText(root) {
  const speaking = [root, ...root.querySelectorAll("h1, p, button, summary, dt, dd, .imr-choice-label")];
  return speaking.filter((element) => !element.textContent.trim()).map(({ localName }) => localName);
}

/** Runs in the page, before its own scripts: each program that starts tries to ask the page's own host for something. */
function watchPrograms() {
  window.fetchedBy = [];
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...program) => {
    window.fetchedBy.push(await fetch("./BUILD.json").then(() => "answered", () => "refused"));
    return instantiate(...program);
  };
}

/** Runs in the page: presses Continue between everything else that it does, until the first question has gone. */
function pressOnAndOn(start) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    document.querySelector(`${start} [data-action=continue]`)?.click();
    if (document.querySelector(start)) port2.postMessage("");
  };
  port2.postMessage("");
}

/** Runs in the page, before its own scripts: what is to happen seconds later waits in `held` instead. */
function holdTimers() {
  window.held = [];
  const { setTimeout } = window;
  window.setTimeout = (does, delay, ...rest) => (delay >= 1000 ? window.held.push(does) : setTimeout(does, delay, ...rest));
}
