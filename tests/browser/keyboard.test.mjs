// A handful of cases with the keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBrowsers } from "./harness/browsers.mjs";
import { outcomeIsAsDecided, question, walkthroughs } from "./harness/walk.mjs";

/** One case for each way to answer about a date, and the first and last of the list. */
function handful() {
  const first = (has) => walkthroughs.find(({ answers }) => answers.some(has));
  const chosen = [
    walkthroughs.at(0),
    walkthroughs.at(-1),
    first(({ exact }) => exact),
    first(({ rough }) => rough),
    first(({ unknown }) => unknown),
  ];
  return [...new Set(chosen.filter(Boolean))];
}

inBrowsers(["chromium"], (browser) => {
  for (const one of handful()) {
    test(`${one.id} with the keyboard alone`, async () => {
      const { page, allProblems, close } = await browser.visit({ url: process.env.SITE, today: one.today });
      await page.waitForSelector("html[data-app=ready]");
      for (const given of one.answers) await answerByKeyboard(page, given);
      await page.waitForSelector("article[data-outcome]");
      await outcomeIsAsDecided(page, one);
      await tabTo(page, "button[data-action=start-over]");
      assert.deepEqual(await allProblems(), []);
      await close();
    });
  }
});

async function answerByKeyboard(page, given) {
  await question(page, given.question);
  if (given.choice !== undefined) {
    await chooseByArrows(page, "choice", String(given.choice));
  } else if (given.exact) {
    const [year, month, day] = given.exact.split("-");
    for (const [name, text] of Object.entries({ month, day, year })) {
      await tabTo(page, `[name=${name}]`);
      await page.keyboard.type(text);
    }
  } else if (given.rough) {
    const [year, month] = given.rough.split("-");
    await chooseByArrows(page, "precision", "rough");
    await tabTo(page, "[name=rough_month]");
    // A closed list chooses by the letters typed; the arrow keys would open it in some browsers.
    const name = await page.$eval("[name=rough_month]", (list, number) =>
      [...list.options].find(({ value }) => Number(value) === number)?.text ?? "", Number(month));
    await page.keyboard.type(name);
    await tabTo(page, "[name=rough_year]");
    await page.keyboard.type(year);
  } else {
    await chooseByArrows(page, "precision", "unknown");
  }
  await tabTo(page, "button[data-action=continue]");
  await page.keyboard.press("Space");
}

/** Into the group with Tab, one option with Space, then down until the right one is chosen. */
async function chooseByArrows(page, name, value) {
  await tabTo(page, `input[name=${name}]`);
  if (!(await page.$(`input[name=${name}]:checked`))) await page.keyboard.press("Space");
  const count = (await page.$$(`input[name=${name}]`)).length;
  for (let press = 0; press <= count; press++) {
    if ((await page.$eval(`input[name=${name}]:checked`, (input) => input.value)) === value) return;
    await page.keyboard.press("ArrowDown");
  }
  assert.fail(`the arrow keys never reach ${value}`);
}

async function tabTo(page, selector) {
  const steps = 200;
  for (let step = 0; step < steps; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${steps} times Tab never reach ${selector}`);
}
