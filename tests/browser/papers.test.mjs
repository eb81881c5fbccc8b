// What a person takes along: letters, files, a calendar, papers to tick. All of it is made in the sealed page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { SAVES, letSave, press, saved } from "./harness/downloads.mjs";
import { frame, host, otherSite } from "./harness/host.mjs";
import { wordsOf } from "./harness/office.mjs";
import { nothingKept, traces } from "./harness/traces.mjs";
import { formOf, headingFocused, walk, walkthroughs } from "./harness/walk.mjs";

const one = walkthroughs.find(({ id }) => id.startsWith("hmo_mri_denial")) ?? assert.fail("the HMO case is gone");
const NAME = "María <b>Ñuñez</b> & {why} 👩‍⚕️";

/** The first letter of the list below the outcome. */
async function openLetter(page) {
  await press(page, "[data-action=letters]");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-controls") === "imr-letters");
  await press(page, ".imr-letters [data-letter]");
  await page.waitForSelector("#imr-letter");
  await headingFocused(page);
}

const letterOf = (page) => page.$eval("#imr-letter", ({ value }) => value);

inBothBrowsers((browser) => {
  test("a letter is filled in, changed by hand, made anew, copied, and saved in two forms", async () => {
    const { page, allProblems, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await letSave(browser, page);
    await walk(page, one);
    await openLetter(page);
    await page.type("input[name=patient]", NAME);
    assert.ok((await letterOf(page)).includes(`Patient: ${NAME}\n`), await letterOf(page));
    assert.equal(await page.$("#app b"), null, "what was typed became markup");

    await page.$eval("#imr-letter", (area) => area.setSelectionRange(0, 0));
    await page.type("#imr-letter", "My own first line. ");
    await page.type("input[name=phone]", "555");
    assert.ok((await letterOf(page)).startsWith("My own first line. "), "a change by hand was lost");
    await press(page, "[data-action=restore-letter]");
    const letter = await letterOf(page);
    assert.ok(!letter.includes("My own") && letter.includes("Phone: 555"), letter);

    await press(page, "[data-action=copy]");
    await page.waitForFunction(() => /copied|copy it yourself/i.test(document.querySelector(".imr-letter-page [role=status]").textContent));
    const selected = await page.$eval("#imr-letter", (area) => area.value.slice(area.selectionStart, area.selectionEnd));
    assert.equal(selected, letter);

    const plain = await saved(() => press(page, "[data-action=plain]"));
    assert.equal(plain.toString(), `\ufeff${letter.replaceAll("\n", "\r\n")}`);
    const word = await saved(() => press(page, "[data-action=word]"));
    assert.equal(wordsOf(word), letter.trimEnd(), "LibreOffice reads something else");
    assert.match(await page.$eval(".imr-letter-page [role=status]", (status) => status.textContent), /letter\.docx/);

    await press(page, ".imr-letter-page [data-action=back]");
    await page.waitForSelector("article[data-outcome]");
    await openLetter(page);
    assert.equal(await letterOf(page), letter, "on the way back to the plan something was lost");
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  test("a copy that others may see has nothing of what was typed", async () => {
    const { page, allProblems, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await walk(page, one);
    await openLetter(page);
    assert.equal(await page.$("input[name=leave_blank]"), null, "nothing was typed");
    await page.type("input[name=patient]", NAME);
    await page.type("#imr-letter", " By hand.");
    await press(page, "input[name=leave_blank]");
    await page.waitForFunction(() => document.querySelector("#imr-letter").readOnly);
    assert.ok(!/María|By hand/.test(await letterOf(page)), await letterOf(page));
    await press(page, "input[name=leave_blank]");
    await page.waitForFunction(() => !document.querySelector("#imr-letter").readOnly);
    assert.match(await letterOf(page), /By hand\./);
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  test("a plan is printed in large type for who asks for it", async () => {
    const { page, allProblems, close } = await browser.visit({ today: one.today });
    await page.evaluateOnNewDocument(() => {
      window.print = () => (window.printed = (window.printed ?? 0) + 1);
    });
    await page.goto(process.env.SITE);
    await walk(page, one);
    const size = async () => {
      await page.emulateMediaType?.("print");
      return page.$eval(".imr-step p", (text) => Math.round(Number.parseFloat(getComputedStyle(text).fontSize) * 0.75));
    };
    await press(page, "[data-action=print]");
    const usual = browser.name === "chromium" ? await size() : 10;
    await page.emulateMediaType?.("screen").catch(() => {});
    await press(page, "[data-action=print-large]");
    assert.equal(await page.evaluate(() => window.printed), 2);
    assert.ok(await page.$(".imr[data-large-print]"));
    if (browser.name === "chromium") assert.deepEqual([usual, await size()], [10, 18], "in points");
    await page.emulateMediaType?.("screen").catch(() => {});
    await press(page, "[data-action=print]");
    assert.equal(await page.$(".imr[data-large-print]"), null, "the next print is a usual one");
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  test("the calendar file has the day to act, and says what it is about only if that is wanted", async () => {
    const { page, allProblems, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await letSave(browser, page);
    await walk(page, one);
    const day = await page.$eval(".imr-act time", (time) => time.getAttribute("datetime").replaceAll("-", ""));
    const neutral = (await saved(() => press(page, "[data-action=calendar]"))).toString();
    assert.ok(neutral.includes(`DTSTART;VALUE=DATE:${day}\r\n`), neutral);
    assert.ok(neutral.includes("SUMMARY:Call about letter\r\n") && !/DMHC|review/i.test(neutral), neutral);
    const full = (await saved(() => press(page, "[data-action=calendar-full]"))).toString();
    assert.match(full, /SUMMARY:.*DMHC/);
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  test("papers that were ticked off are so after a change of an answer", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await walk(page, one);
    await press(page, "[data-panel=imr-papers] button[aria-expanded]");
    await press(page, "input[name=paper]");
    const ticked = () => page.$$eval("input[name=paper]:checked", (all) => all.map(({ value }) => value));
    const before = await ticked();
    assert.equal(before.length, 1);
    await press(page, "[data-panel=imr-answers] button[aria-expanded]");
    await press(page, "[data-panel=imr-answers] [data-action=change]");
    await press(page, "[data-action=back-to-plan]");
    await page.waitForSelector("article[data-outcome] [data-panel=imr-papers]");
    assert.deepEqual(await ticked(), before);
    await close();
  });

  test("a secret in any field of a letter reaches no place outside the page, and Delete forgets it", async () => {
    const site = await host();
    const { page, allProblems, close } = await browser.visit({ url: site.url, today: one.today });
    await walk(page, one);
    await openLetter(page);
    const asked = site.requests.length;
    const names = await page.$$eval(".imr-blanks :is(input, textarea)", (all) => all.map(({ name }) => name));
    assert.ok(names.length > 8, `${names}`);
    for (const name of names) await page.type(`.imr-blanks [name=${name}]`, `qz${name}`);
    assert.ok((await letterOf(page)).includes("qzpatient"));
    await nothingKept(page, site);
    const channels = [JSON.stringify(await traces(page)), JSON.stringify(site.requests)];
    for (const channel of channels) assert.ok(!channel.includes("qz"), channel);
    await press(page, "[data-action=delete]");
    await page.waitForSelector("#deleted", { visible: true });
    const left = await page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll("input, textarea")].map(({ value }) => value));
    assert.ok(!left.includes("qzpatient"));
    assert.equal(site.requests.length, asked, "something was asked for");
    assert.deepEqual(await allProblems(), []);
    await close();
    await site.close();
  });

  test("in a frame of another site a letter is saved too", async () => {
    const outer = await otherSite(`<!DOCTYPE html><html lang="en"><title>Another site</title>${frame(process.env.SITE)}`);
    const { page, problems, close } = await browser.visit({ url: outer.url, today: one.today });
    await letSave(browser, page);
    const inner = await (await page.waitForSelector("iframe")).contentFrame();
    await walk(inner, one);
    await openLetter(inner);
    await inner.type("input[name=patient]", "Ana");
    const plain = await saved(() => press(inner, "[data-action=plain]"));
    assert.ok(plain.includes("Patient: Ana"));
    assert.deepEqual(problems, []);
    await close();
    await outer.close();
  });

  test("in Spanish the letter is in English, with what it says beside it", async () => {
    const { page, close } = await browser.visit({ url: `${process.env.SITE}es.html`, today: one.today });
    await walk(page, one);
    await openLetter(page);
    await page.type("input[name=patient]", "Ana");
    assert.ok((await letterOf(page)).includes("Patient: Ana"));
    const meaning = await page.$eval(".imr-letter-words", (words) => words.textContent);
    assert.ok(meaning.includes("Ana") && !meaning.includes("Patient:"), meaning);
    assert.equal(await page.$eval("#imr-letter", ({ lang }) => lang), "en");
    assert.equal(await page.$(formOf("emergency")), null);
    await close();
  });
}, SAVES);
