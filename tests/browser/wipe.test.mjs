// Delete, and leaving: one click and nothing of the answers is left, not in the page and not in its memory.

import assert from "node:assert/strict";
import { test } from "node:test";
import { go, inBothBrowsers } from "./harness/browsers.mjs";
import { otherSite } from "./harness/host.mjs";
import { answer, fill, oneCase, question, start, walk } from "./harness/walk.mjs";

/** What is typed as the month: a field takes anything, and nothing else has this word. */
const SECRET = "qzsecret8152";
const dateAt = oneCase.answers.findIndex(({ exact }) => exact);

inBothBrowsers((browser) => {
  test("Delete on a question with a typed date: blank at once, and nothing left in memory", async () => {
    const visit = await watched(browser);
    const { page } = visit;
    await start(page);
    for (const given of oneCase.answers.slice(0, dateAt)) await answer(page, given);
    const form = await question(page, oneCase.answers[dateAt].question);
    await fill(form, "month", SECRET);
    await fill(form, "year", "2025");
    assert.ok((await memoryText(page)).includes(SECRET), "the search in the memory works");
    await deleted(visit, browser, [SECRET]);
  });

  test("Delete on an outcome: blank at once, and nothing left in memory", async () => {
    const visit = await watched(browser);
    const { page } = visit;
    await walk(page, oneCase);
    const answers = await page.$$eval(".imr-answer dd:nth-of-type(1)", (all) => all.map(({ textContent }) => textContent));
    const date = answers.find((text) => /\d{4}/.test(text));
    assert.ok(date, `no date among the answers: ${answers}`);
    await deleted(visit, browser, [date]);
  });

  test("Delete before the app is there, and while it loads, is an empty page too", async () => {
    const visit = await watched(browser);
    await visit.page.waitForSelector("html[data-app]");
    await deleted(visit, browser, []);
  });

  test("Delete while the app is slow: what it had put off is no error", async () => {
    const { page, allProblems, close } = await watched(browser);
    await start(page);
    await answer(page, oneCase.answers[0]);
    await question(page, oneCase.answers[1].question);
    await page.evaluate(() => {
      // After 16 ms of work Yew goes on in another task, and that comes when the memory is gone.
      const { now } = Date;
      let late = 0;
      Date.now = () => now() + (late += 20);
      document.querySelector("[data-action=delete]").click();
    });
    await page.waitForSelector("html[data-app=deleted] #deleted", { visible: true });
    await page.evaluate(() => new Promise((later) => setTimeout(later)));
    await page.evaluate(() => new Promise((later) => setTimeout(later)));
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  test("Start again after Delete is the start page, with nothing ticked", async () => {
    const { page, allProblems, close } = await watched(browser);
    await start(page);
    await answer(page, oneCase.answers[0]);
    await page.evaluate(() => document.querySelector("[data-action=delete]").click());
    await (await page.waitForSelector("[data-action=reload]", { visible: true })).click();
    await startsAnew(page);
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  for (const [where, answers] of [["a question", oneCase.answers.slice(0, dateAt)], ["an outcome", oneCase.answers]]) {
    test(`leaving from ${where} and coming Back: the start page, nothing ticked, and the memory was empty`, async () => {
      const elsewhere = await otherSite("<!DOCTYPE html><title>Elsewhere</title><h1>Elsewhere</h1>");
      const { page, allProblems, close } = await watched(browser);
      await start(page);
      for (const given of answers) await answer(page, given);
      await page.waitForSelector(".imr-answers");
      // The page's own listener was there first. What this one sees is what anybody sees afterwards.
      await page.evaluate(() => {
        window.addEventListener("pagehide", () => {
          const all = window.memories.length === 1 && window.memories.every((memory) => new Uint8Array(memory.buffer).every((byte) => byte === 0));
          sessionStorage.setItem("left", JSON.stringify([all, document.getElementById("app").childElementCount]));
        });
      });
      await page.goto(elsewhere.url);
      await go(page, -1);
      await startsAnew(page);
      assert.deepEqual(JSON.parse(await page.evaluate(() => sessionStorage.getItem("left"))), [true, 0]);
      // Firefox looks for an icon of its own accord when it shows a page again, and tells that the seal refuses it.
      assert.deepEqual((await allProblems()).filter((problem) => !problem.includes("favicon.ico")), []);
      await close();
      await elsewhere.close();
    });
  }

  test("another tab in front does not erase anything", async () => {
    const { page, close } = await watched(browser);
    await start(page);
    await answer(page, oneCase.answers[0]);
    const front = await page.browserContext().newPage();
    await front.bringToFront();
    await page.bringToFront();
    await question(page, oneCase.answers[1].question);
    assert.equal(await page.$eval("html", (html) => html.dataset.app), "ready");
    await close();
  });
});

/** A visit that keeps hold of the app's memory, as an attacker's script would. */
async function watched(browser) {
  const visit = await browser.visit({ today: oneCase.today });
  await visit.page.evaluateOnNewDocument(() => {
    window.memories = [];
    for (const name of ["instantiateStreaming", "instantiate"]) {
      const real = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const made = await real.apply(WebAssembly, given);
        // The build gives what the WASM exports short names.
        const memory = Object.values((made.instance ?? made).exports).find((it) => it instanceof WebAssembly.Memory);
        if (memory) window.memories.push(memory);
        return made;
      };
    }
  });
  await visit.page.goto(process.env.SITE);
  return visit;
}

/** The app's memory, read outside the page: a secret handed to the page would be found in it. */
const memoryText = (page) =>
  page.evaluate(() => {
    const bytes = new Uint8Array(window.memories[0].buffer);
    let text = "";
    for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
    return text;
  });

async function deleted(visit, browser, secrets) {
  const { page } = visit;
  const sees = async () => (await page.content()) + (await valuesOf(page));
  const before = await sees();
  for (const secret of secrets) assert.ok(before.includes(secret), `the search for ${secret} in the page works`);
  if (browser.name === "chromium" && secrets.length) {
    // What was typed is in a field and in the app's memory, and no script ever had it. So another word shows that the
    // search works.
    await page.evaluate(() => (window.control = ["qz", "control", 8153].join("")));
    assert.ok((await heapSnapshot(page)).includes("qzcontrol8153"), "the search in the heap works");
  }
  const atOnce = await page.evaluate(() => {
    document.querySelector("[data-action=delete]").click();
    // Still in the task of the click: nothing was waited for.
    return {
      html: document.documentElement.outerHTML,
      values: [...document.querySelectorAll("input, select, textarea")].map(({ value }) => value),
      children: document.getElementById("app").childElementCount,
      around: document.getElementById("around").hidden,
      app: document.documentElement.dataset.app,
      shown: !document.getElementById("deleted").hidden,
      focused: document.activeElement.id,
    };
  });
  const { html, ...rest } = atOnce;
  assert.deepEqual(rest, { values: [], children: 0, around: true, app: "deleted", shown: true, focused: "deleted" });
  for (const secret of secrets) assert.ok(!html.includes(secret), `${secret} is still in the page`);
  const left = await page.evaluate(() =>
    window.memories.map(({ buffer }) => [buffer.byteLength > 0, new Uint8Array(buffer).findIndex((byte) => byte !== 0)]),
  );
  assert.deepEqual(left, left.map(() => [true, -1]), "the memory is not all zero");
  if (secrets.length) assert.equal(left.length, 1, "the memory was not caught");
  // Firefox has no heap snapshot over WebDriver BiDi.
  if (browser.name === "chromium") {
    const heap = await heapSnapshot(page);
    for (const secret of secrets) assert.ok(!heap.includes(secret), `${secret} is still in the heap`);
  }
  assert.deepEqual(await visit.allProblems(), []);
  await visit.close();
}

const valuesOf = (page) => page.$$eval("input", (all) => all.map(({ value }) => value).join("\n"));

/** Every string that scripts could still reach, and all that is only waiting to be collected is collected first. */
async function heapSnapshot(page) {
  const driver = await page.createCDPSession();
  let text = "";
  driver.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => (text += chunk));
  await driver.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await driver.detach();
  return text;
}

async function startsAnew(page) {
  await start(page);
  assert.equal(await page.$("#app input:checked"), null);
  assert.equal(await page.$(".imr-answer"), null);
  assert.equal(await page.$eval("#deleted", ({ hidden }) => hidden), true);
}
