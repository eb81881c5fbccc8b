// When the app cannot run, the phone numbers are still there.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { inBothBrowsers, inBrowsers, launch, waitLong } from "./harness/browsers.mjs";
import { held, host, otherSite } from "./harness/host.mjs";
import { answer, oneCase, outcomeIsAsDecided, start, walk, walkthroughs } from "./harness/walk.mjs";

const PHONES = ["18888043536", "18884662219", "18009274357", "18884528609", "18007438525", "18004340222", "911", "988"];

const isWasm = (name) => name.endsWith(".wasm");
const isScript = (name) => name.startsWith("app-");
const isText = (part) => (name) => name.startsWith(`${part}-`);

const change = (which, with_) => (name, answer) => which(name) && Object.assign(answer, with_(answer));
const missing = () => ({ status: 404, type: "text/html", body: "<h1>Not found</h1>" });
const wrongType = () => ({ type: "text/plain" });
const half = ({ body }) => ({ body: body.subarray(0, body.length / 2) });
/** One bit is another: what a broken disk, a proxy or somebody in between may do. */
const otherBit = ({ body }) => {
  const changed = Buffer.from(body);
  changed[changed.length >> 1] ^= 1;
  return { body: changed };
};

/** What breaks, and how the page says so. A script that never runs cannot; there the style sheet does, after a while. */
const FAULTS = {
  "the wasm is missing": [change(isWasm, missing), "failed"],
  "the wasm is cut short": [change(isWasm, half), "failed"],
  "the wasm is a web page": [change(isWasm, () => ({ type: "text/html", body: "<h1>Sign in</h1>" })), "failed"],
  "the wasm is empty": [change(isWasm, () => ({ body: "" })), "failed"],
  "the wasm has another hash": [change(isWasm, otherBit), "failed"],
  "the first texts are missing": [change(isText("first"), missing), "failed"],
  "the first texts have another hash": [change(isText("first"), otherBit), "failed"],
  "the later texts are missing": [change(isText("later"), missing), "failed"],
  "the later part of the program is missing": [change(isText("imr-later"), missing), "failed"],
  "the later part of the program has another hash": [change(isText("imr-later"), otherBit), "failed"],
  "the later texts are cut short": [change(isText("later"), half), "failed"],
  "the script is missing": [change(isScript, missing), undefined],
  "the script has the wrong type": [change(isScript, wrongType), undefined],
  "the script is cut short": [change(isScript, half), undefined],
  "the script has another hash": [change(isScript, otherBit), undefined],
};

inBothBrowsers((browser) => {
  for (const [what, [fault, state]] of Object.entries(FAULTS)) {
    test(`${what}: the phone numbers are shown`, async () => {
      const site = await host({ fault });
      const { page, close } = await browser.visit();
      await page.evaluateOnNewDocument(hurry);
      await page.goto(site.url);
      if (state) await page.waitForSelector(`html[data-app=${state}]`);
      await phonesShown(page);
      assert.equal(await visible(page, "#failed"), state === "failed");
      assert.equal(await visible(page, "#loading"), false);
      assert.equal(await visible(page, "#late"), false);
      await waitLong(page);
      assert.equal(await visible(page, "#late"), !state);
      await close();
      await site.close();
    });
  }

  test("after a failure Continue leads to what is said about it, and Delete deletes", async () => {
    const { page, close } = await browser.visit({ today: oneCase.today });
    await page.evaluateOnNewDocument(makeTrap);
    await page.goto(process.env.SITE);
    await start(page);
    await answer(page, oneCase.answers[0]);
    await page.evaluate(() => setTimeout(window.trap));
    await page.waitForSelector("html[data-app=failed]");
    await page.click("button[data-action=continue]");
    const top = await page.$eval("#failed", (it) => it.getBoundingClientRect().top);
    assert.ok(top > -1 && top < 100, `what failed is at ${top} px`);
    await page.click("[data-action=delete]");
    await page.waitForSelector("html[data-app=deleted] #deleted", { visible: true });
    assert.equal(await visible(page, "#around"), false);
    assert.equal(await page.evaluate(() => document.activeElement.id), "deleted");
    await close();
  });

  test("a host that sends the wasm as plain text: the app runs all the same", async () => {
    const site = await host({ fault: change(isWasm, wrongType) });
    const { page, close } = await browser.visit({ url: site.url, today: oneCase.today });
    await walk(page, oneCase);
    await close();
    await site.close();
  });

  test("without the style sheet the app still runs", async () => {
    const site = await host({ fault: change((name) => name.endsWith(".css"), missing) });
    const { page, close } = await browser.visit({ url: site.url });
    await page.waitForSelector("html[data-app=ready] [data-start] form", { visible: true });
    assert.equal(await visible(page, "#late"), false);
    await close();
    await site.close();
  });

  test("without the style sheet and the script the page says so, and the phone numbers are shown", async () => {
    const site = await host({ fault: change((name) => name.endsWith(".css") || isScript(name), missing) });
    for (const [name, words] of [["en.html", /^The questions have not started yet/], ["es.html", /^Las preguntas todavía no/]]) {
      const { page, close } = await browser.visit({ url: site.url + name });
      assert.ok(await visible(page, "#late"));
      assert.match(await page.$eval("#late", ({ innerText }) => innerText), words);
      await phonesShown(page);
      await close();
    }
    await site.close();
  });

  test("on a slow network the first question and the phone numbers come first", async () => {
    const wasm = held();
    const site = await host({ fault: change(isWasm, () => ({ wait: wasm.come })) });
    const { page, close } = await browser.visit();
    await page.goto(site.url, { waitUntil: "domcontentloaded" });
    await phonesShown(page);
    await page.waitForSelector("form[data-question] input[name=choice]", { visible: true });
    assert.equal(await visible(page, "#loading"), false);
    await waitLong(page);
    assert.ok(await visible(page, "#late"));
    wasm.let();
    await page.waitForSelector("html[data-app=ready] [data-start] form");
    assert.equal(await visible(page, "#late"), false);
    await close();
    await site.close();
  });

  test("a crash on the way puts the phone numbers back", async () => {
    const { page, close } = await browser.visit();
    await page.evaluateOnNewDocument(makeTrap);
    await page.goto(process.env.SITE);
    await page.waitForSelector("html[data-app=ready]");
    await page.evaluate(() => setTimeout(window.trap));
    await page.waitForSelector("html[data-app=failed]");
    await phonesShown(page);
    assert.ok(await visible(page, "#failed"));
    await close();
  });

  test("an error of somebody's browser extension does not stop the app", async () => {
    const { page, problems, close } = await browser.visit({ url: process.env.SITE });
    await page.waitForSelector("html[data-app=ready]");
    await page.evaluate(() => setTimeout(() => { throw new Error("not ours"); }));
    await page.evaluate(() => new Promise((later) => setTimeout(later)));
    assert.equal(await page.$eval("html", (html) => html.dataset.app), "ready");
    assert.ok(problems.length > 0, "the recording works");
    await close();
  });

  test("a clock set to a wrong year is asked about", async () => {
    const wrong = await browser.visit({ url: process.env.SITE, today: "2019-03-01" });
    await wrong.page.waitForSelector("html[data-app=ready]");
    await wrong.page.waitForSelector("[data-clock-check]", { visible: true });
    await wrong.close();
    const right = await browser.visit({ url: process.env.SITE, today: "2026-11-29" });
    await right.page.waitForSelector("html[data-app=ready] [data-start] form");
    assert.equal(await visible(right.page, "[data-clock-check]"), false);
    await right.close();
  });

  test("in a frame that is denied all storage, a person gets to the outcome", async () => {
    const frame = `<iframe src="${process.env.SITE}" width="900" height="900" sandbox="allow-scripts"></iframe>`;
    const outer = await otherSite(`<!DOCTYPE html><html lang="en"><title>Another site</title>${frame}`);
    const { page, problems, close } = await browser.visit({ url: outer.url, today: oneCase.today });
    const inner = await (await page.waitForSelector("iframe")).contentFrame();
    await walk(inner, oneCase);
    await outcomeIsAsDecided(inner, oneCase);
    const denied = await inner.evaluate(() => {
      try {
        return Boolean(localStorage);
      } catch {
        return "denied";
      }
    });
    assert.equal(denied, "denied");
    assert.deepEqual([...problems, ...(await inner.evaluate(() => window.violations))], []);
    await close();
    await outer.close();
  });

  test("a worker that the browser refuses, or the host does not have, is not missed", async () => {
    for (const refuse of ["the browser", "the host"]) {
      const fault = change((name) => name === "sw.js" && refuse === "the host", missing);
      const site = await host({ fault });
      const { page, close } = await browser.visit({ today: oneCase.today });
      if (refuse === "the browser") {
        await page.evaluateOnNewDocument(() => {
          navigator.serviceWorker.register = () => Promise.reject(new DOMException("refused", "SecurityError"));
        });
      }
      await page.goto(site.url);
      await walk(page, oneCase);
      await outcomeIsAsDecided(page, oneCase);
      assert.deepEqual(await page.evaluate(() => navigator.serviceWorker.getRegistrations()), [], refuse);
      await close();
      await site.close();
    }
  });

  test("two tabs with different answers at once do not know of each other", async () => {
    const other = walkthroughs.find(({ today, expect }) => today === oneCase.today && expect.route !== oneCase.expect.route);
    const { page, anotherTab, allProblems, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today });
    const second = await anotherTab();
    await second.goto(process.env.SITE);
    const tabs = [[page, oneCase], [second, other]];
    // One answer here, one there, each in the tab that is in front, as a person would.
    for (let turn = 0; turn < Math.max(...tabs.map(([, { answers }]) => answers.length)); turn++) {
      for (const [tab, { answers }] of tabs) {
        if (turn >= answers.length) continue;
        await tab.bringToFront();
        if (turn === 0) await start(tab);
        await answer(tab, answers[turn]);
      }
    }
    for (const [tab, one] of tabs) {
      await tab.bringToFront();
      await tab.waitForSelector("article[data-outcome]");
      await outcomeIsAsDecided(tab, one);
    }
    // What one deletes the other keeps.
    await second.evaluate(() => document.querySelector("[data-action=delete]").click());
    await outcomeIsAsDecided(page, oneCase);
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  test("JavaScript off: the phone numbers are shown", async () => {
    const plain = await withoutScripts(browser);
    await phonesShown(plain.page);
    assert.equal(await plain.page.$eval("html", (html) => html.dataset.app), undefined);
    assert.ok(await visible(plain.page, "noscript p"));
    assert.equal(await visible(plain.page, "#loading"), false);
    await waitLong(plain.page);
    assert.equal(await visible(plain.page, "#late"), false);
    await plain.close();
  });
});

// The driver of Firefox lifts the rule by which a page from a disk loads nothing.
inBrowsers(["chromium"], (browser) => {
  test("opened from a disk the page says that the questions do not start, and the phone numbers are shown", async () => {
    const { page, close } = await browser.visit({ url: pathToFileURL(join(process.env.SITE_DIR, "en.html")).href });
    assert.ok(await visible(page, "#late"));
    assert.match(await page.$eval("#late", ({ textContent }) => textContent), /as a file.*imr-navigator-en\.htm/);
    await phonesShown(page);
    await close();
  });
});

async function withoutScripts({ name, visit }) {
  if (name === "chromium") {
    const { page, close } = await visit();
    await page.setJavaScriptEnabled(false);
    await page.goto(process.env.SITE);
    return { page, close };
  }
  const firefox = await launch(name, { firefoxPreferences: { "javascript.enabled": false } });
  const page = await firefox.newPage();
  await page.goto(process.env.SITE);
  return { page, close: () => firefox.close() };
}

/** Runs in the page, before its own scripts. The sealed page compiles nothing any more. */
function makeTrap() {
  // (module (func (export "f") unreachable)): what a panic in Rust becomes.
  const trap = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
  window.trap = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(trap))).exports.f;
}

/** Runs in the page, before its own scripts: seconds do not pass. */
function hurry() {
  const { setTimeout } = window;
  window.setTimeout = (does, delay, ...rest) => setTimeout(does, delay >= 1000 ? 0 : delay, ...rest);
}

async function phonesShown(page) {
  for (const phone of PHONES) {
    const link = await page.$(`a[href="tel:${phone.length > 3 ? "+" : ""}${phone}"]`);
    assert.ok(link, `${phone} is not in the page`);
    assert.ok(await link.boundingBox(), `${phone} is not visible`);
  }
}

async function visible(page, selector) {
  const element = await page.$(selector);
  return Boolean(element && (await element.isVisible()));
}
