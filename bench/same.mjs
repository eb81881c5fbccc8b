// Whether the twins show what we show: every case they know, walked on all three pages.

import { SELECTORS, size, startOver, walk } from "./page.mjs";
import { visit } from "./visit.mjs";

/** How much an outcome may differ in elements and in text before the comparison is not honest any more. */
const TOLERANCE = 0.02;

export async function checkSameness(browser, pages, cases) {
  const walked = {};
  for (const [name, url] of Object.entries(pages)) walked[name] = await sizes(browser, url, cases);
  const differences = [];
  for (const [name, own] of Object.entries(walked)) {
    for (const { id } of cases) {
      for (const what of ["elements", "characters"]) {
        const [ours, twin] = [walked.ours[id][what], own[id][what]];
        if (Math.abs(twin / ours - 1) > TOLERANCE) differences.push(`${name}, ${id}: ${twin} ${what}, ours has ${ours}`);
      }
    }
  }
  if (differences.length) throw new Error(`the twins do not show what we show:\n  ${differences.join("\n  ")}`);
  const sum = (page) => Object.values(page).reduce((all, { elements }) => all + elements, 0);
  const each = Object.entries(walked).map(([name, page]) => `${name} ${sum(page)}`);
  console.log(`Elements of the ${cases.length} outcomes: ${each.join(", ")}.`);
}

async function sizes(browser, url, cases) {
  const { page, close } = await visit(browser, { url, today: cases[0].today, fast: true });
  const found = {};
  for (const one of cases) {
    try {
      await walk(page, one);
      const focused = await page.evaluate(() => document.activeElement.tagName);
      if (focused !== "H1") throw new Error(`the focus is on ${focused}`);
    } catch (error) {
      throw new Error(`${url}, ${one.id}: ${error.message}`, { cause: error });
    }
    found[one.id] = await page.evaluate(size, SELECTORS);
    await startOver(page);
  }
  await close();
  return found;
}
