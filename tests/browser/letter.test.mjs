// The words of the letter mark the reason; what was ticked stays ticked; a change that would open another door leads to
// its question.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBrowsers } from "./harness/browsers.mjs";
import { answer, formOf, question, start, walk, walkthroughs } from "./harness/walk.mjs";

const one =
  walkthroughs.find(({ answers }) => answers.some((given) => given.question === "denial_reason")) ??
  assert.fail("no walkthrough asks for the reason");

inBrowsers(["chromium", "firefox"], (browser) => {
  test(`the words of the letter mark the reason, ${browser.name}`, async () => {
    const { page, allProblems, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await start(page);
    for (const given of one.answers) {
      if (given.question === "denial_reason") break;
      await answer(page, given);
    }
    const form = await question(page, "denial_reason");
    await (await form.$(".imr-letter summary")).click();
    const box = (phrase) => `input[name=phrase][value="${phrase}"]`;
    const tick = async (phrase) => {
      const input = await form.waitForSelector(box(phrase));
      // As people do, who bring into view what Continue covers.
      await input.evaluate((input) => input.scrollIntoView({ block: "center" }));
      await input.click();
    };
    const marked = () => form.$eval("input[name=choice]:checked", (input) => input.value);
    await tick("criteria_not_met");
    assert.equal(await marked(), String("not_necessary"));
    await tick("not_covered_benefit");
    assert.equal(await marked(), String("mixed"));
    assert.match(await form.$eval("[role=status]", (status) => status.textContent), /More than one of these/);
    await (await form.$("button[data-action=continue]")).click();
    await page.waitForSelector(`form:not(${formOf("denial_reason")})`);
    await (await page.$("button[data-action=back]")).click();
    const again = await question(page, "denial_reason");
    const ticked = await again.$$eval("input[name=phrase]:checked", (all) => all.map(({ value }) => value));
    assert.deepEqual(ticked.map((place) => place), ["criteria_not_met", "not_covered_benefit"]);
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  test(`what would change the answer leads to its question, ${browser.name}`, async () => {
    const { page, allProblems, close } = await browser.visit({ url: process.env.SITE, today: one.today });
    await walk(page, one);
    await page.click("[data-panel=imr-changes] button[aria-expanded]");
    const change = await page.waitForSelector("[data-change]", { visible: true });
    const asked = await change.evaluate((item) => item.dataset.change);
    await (await change.$("button")).click();
    await question(page, asked);
    assert.deepEqual(await allProblems(), []);
    await close();
  });
});
