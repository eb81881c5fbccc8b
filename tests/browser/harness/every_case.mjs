// Every case of the rules, clicked from the start page to its outcome.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { inBrowsers } from "./browsers.mjs";
import { headingFocused, outcomeIsAsDecided, walk, walkthroughs } from "./walk.mjs";

export function everyCaseIn(name) {
  inBrowsers([name], (browser) => {
    let visit;
    before(async () => {
      visit = await browser.visit();
    });
    for (const one of walkthroughs) {
      test(one.id, async () => {
        visit.problems.length = 0;
        await visit.setToday(one.today);
        await visit.page.goto(process.env.SITE);
        await walk(visit.page, one);
        await headingFocused(visit.page);
        await outcomeIsAsDecided(visit.page, one);
        assert.deepEqual(await visit.allProblems(), []);
      });
    }
  });
}
