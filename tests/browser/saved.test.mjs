// A plan that is saved: in a file, or on this device until it is deleted; and files that are no plan.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { SAVES, letSave, press, saved } from "./harness/downloads.mjs";
import { host } from "./harness/host.mjs";
import { nothingKept } from "./harness/traces.mjs";
import { outcomeIsAsDecided, start, walk, walkthroughs } from "./harness/walk.mjs";

const FILES = mkdtempSync(join(tmpdir(), "imr-plans-"));
after(() => rmSync(FILES, { recursive: true, force: true }));

const one = walkthroughs.find(({ id }) => id.startsWith("hmo_mri_denial")) ?? assert.fail("the HMO case is gone");
const LATER = "2027-03-20";
const SECRET = "qzname91";

function file(name, content) {
  writeFileSync(join(FILES, name), content);
  return join(FILES, name);
}

async function choose(page, path) {
  await (await page.waitForSelector("#imr-plan")).uploadFile(path);
}

const note = (page) => page.$eval(".imr-changed", (element) => element.textContent);
const keptOn = (page) => page.evaluate(() => ({ ...localStorage }));

async function typeName(page) {
  await press(page, "[data-action=letters]");
  await press(page, ".imr-letters [data-letter]");
  await page.type("input[name=patient]", SECRET);
  await press(page, ".imr-letter-page [data-action=back]");
  await page.waitForSelector("article[data-outcome] .imr-below");
}

inBothBrowsers((browser) => {
  test("a plan in a file opens on a later day, counts for that day, and says what is different", async () => {
    const { page, allProblems, setToday, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await letSave(browser, page);
    await walk(page, one);
    await typeName(page);
    await press(page, "[data-action=save]");
    const bare = await saved(() => press(page, "[data-action=save-file]"));
    assert.ok(!bare.includes(SECRET), "a name is in a file that nobody wanted it in");
    await press(page, "input[name=with_letters]");
    const whole = await saved(() => press(page, "[data-action=save-file]"));
    assert.equal(JSON.parse(whole).fields.patient, SECRET);
    assert.equal(JSON.parse(whole).saved_on, one.today);

    await setToday(LATER);
    await page.goto(process.env.SITE);
    await start(page);
    await choose(page, file("plan.json", whole));
    await page.waitForSelector("article[data-outcome]");
    assert.match(await note(page), /You saved this plan on/);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
    await press(page, "[data-action=letters]");
    await press(page, ".imr-letters [data-letter]");
    assert.equal(await page.$eval("input[name=patient]", ({ value }) => value), SECRET);
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  test("a file chosen before everything is loaded opens once it is", async () => {
    const { page, allProblems, close } = await browser.visit({ today: one.today });
    const answers = Object.fromEntries(one.answers.map(({ question, choice, exact }) => [question, choice ?? exact]));
    const path = file("early.json", JSON.stringify({ imr_navigator: 1, saved_on: one.today, answers, papers: [] }));
    await page.goto(process.env.SITE, { waitUntil: "domcontentloaded" });
    await choose(page, path);
    await page.waitForSelector("article[data-outcome]");
    await outcomeIsAsDecided(page, one);
    assert.match(await note(page), /steps and last days are the same/);
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  test("a file that is no plan is refused beside its field, and nothing is lost", async () => {
    const { page, allProblems, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await start(page);
    const answers = Object.fromEntries(one.answers.map(({ question, choice, exact }) => [question, choice ?? exact]));
    const plan = { imr_navigator: 1, saved_on: one.today, answers };
    const bad = {
      "empty.json": ["", /no saved plan/],
      "words.json": ["<script>alert(1)</script>", /no saved plan/],
      "cut.json": [JSON.stringify(plan).slice(0, 200), /no saved plan/],
      "null.json": ["null", /no saved plan/],
      "list.json": ["[]", /no saved plan/],
      "wrong_types.json": [JSON.stringify({ ...plan, answers: { coverage: 7 } }), /no saved plan/],
      "deep.json": ["[".repeat(300_000), /no saved plan/],
      "newer.json": [JSON.stringify({ ...plan, imr_navigator: 2 }), /newer version/],
      "large.json": [" ".repeat(1_100_000), /too large/],
      "picture.json": [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]), /no saved plan/],
    };
    for (const [name, [content, says]] of Object.entries(bad)) {
      await choose(page, file(name, content));
      await page.waitForFunction((source) => new RegExp(source).test(document.querySelector(".imr-open-plan .imr-error")?.textContent), {}, says.source);
      assert.ok(await page.$("form[data-question]"), name);
    }
    await choose(page, file("old.json", JSON.stringify({ ...plan, answers: { ...answers, gone: "x" } })));
    await page.waitForSelector("article[data-outcome]");
    assert.match(await note(page), /does not apply any more/);
    await outcomeIsAsDecided(page, one);
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  test("a plan on this device is there after a reload, follows what is done, and Delete deletes it", async () => {
    const site = await host();
    const { page, allProblems, close } = await browser.visit({ url: site.url, today: one.today });
    await walk(page, one);
    await nothingKept(page, site);
    await press(page, "[data-action=save]");
    await press(page, "[data-action=keep]");
    await page.waitForFunction(() => /Kept on this device/.test(document.querySelector(".imr-save-plan [role=status]").textContent));
    assert.equal(Object.keys(await keptOn(page)).length, 1);
    await press(page, "[data-panel=imr-papers] button[aria-expanded]");
    await press(page, "input[name=paper]");
    await page.waitForFunction(() => Object.values(localStorage).some((plan) => JSON.parse(plan).papers.length === 1));
    await typeName(page);
    assert.ok(!JSON.stringify(await keptOn(page)).includes(SECRET), "a name is kept that nobody wanted kept");

    await page.reload();
    await start(page);
    assert.equal(await page.$eval("#gone", ({ hidden }) => hidden), true);
    await press(page, "[data-action=open-kept]");
    await page.waitForSelector("article[data-outcome] .imr-below");
    await outcomeIsAsDecided(page, one);
    await press(page, "[data-panel=imr-papers] button[aria-expanded]");
    await press(page, "input[name=paper]:not(:checked)");
    await page.waitForFunction(() => Object.values(localStorage).some((plan) => JSON.parse(plan).papers.length === 2));

    await press(page, "[data-action=delete]");
    await page.waitForSelector("#deleted", { visible: true });
    assert.deepEqual(await keptOn(page), {});
    await press(page, "[data-action=reload]");
    await start(page);
    assert.equal(await page.$eval("#kept", ({ hidden }) => hidden), true);
    await nothingKept(page, site);
    assert.deepEqual(await allProblems(), []);
    await close();
    await site.close();
  });

  test("a plan on this device is deleted from the start page too, and a broken one says what it is", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await page.evaluate(() => localStorage.setItem("imr-navigator-plan", "{"));
    await page.reload();
    await start(page);
    await press(page, "[data-action=open-kept]");
    await page.waitForSelector(".imr-open-plan .imr-error");
    await page.reload();
    await start(page);
    await press(page, "[data-action=forget-kept]");
    assert.deepEqual(await keptOn(page), {});
    assert.equal(await page.$eval("#kept", ({ hidden }) => hidden), true);
    await close();
  });

  test("the browser asks before answers are left that are kept nowhere, and only then", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    const asked = [];
    page.on("dialog", (dialog) => asked.push(dialog.type()));
    await start(page);
    await page.reload();
    assert.deepEqual(asked, [], "nothing was answered");
    await walk(page, one);
    await page.reload();
    assert.deepEqual(asked, ["beforeunload"]);
    await walk(page, one);
    await press(page, "[data-action=save]");
    await press(page, "[data-action=keep]");
    await page.waitForFunction(() => localStorage.length === 1);
    await page.reload();
    assert.deepEqual(asked, ["beforeunload"], "it is kept on this device");
    await close();
  });

  test("who has the plan in a file is asked again only after a change", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await letSave(browser, page);
    const asked = [];
    page.on("dialog", (dialog) => asked.push(dialog.type()));
    await walk(page, one);
    await press(page, "[data-action=save]");
    const plan = await saved(() => press(page, "[data-action=save-file]"));
    await page.reload();
    assert.deepEqual(asked, [], "it is in the file");
    await start(page);
    await choose(page, file("again.json", plan));
    await page.waitForSelector("article[data-outcome] .imr-below");
    await typeName(page);
    await page.reload();
    assert.deepEqual(asked, ["beforeunload"], "the name is in no file");
    await close();
  });

  test("a plan that opens at a question says there that it was opened", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await start(page);
    const answers = { emergency: "no", coverage: "medi_cal" };
    await choose(page, file("part.json", JSON.stringify({ imr_navigator: 1, saved_on: "2026-11-23", answers, papers: [] })));
    await page.waitForSelector("form[data-question] .imr-changed");
    assert.match(await note(page), /You saved this plan on Monday, November 23, 2026/);
    await close();
  });

  test("a device that takes no more says so while there is time to save a file", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await walk(page, one);
    await press(page, "[data-action=save]");
    await press(page, "[data-action=keep]");
    await page.waitForFunction(() => localStorage.length === 1);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await press(page, "[data-panel=imr-papers] button[aria-expanded]");
    await press(page, "input[name=paper]");
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".imr-act [role=status]")].some(({ textContent }) => /as it was before your last change/.test(textContent)),
    );
    assert.equal(Object.keys(await keptOn(page)).length, 1, "the plan as it was is gone");
    await close();
  });
}, SAVES);
