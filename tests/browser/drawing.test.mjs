// An outcome is long. Its first screen is shown before the rest is drawn, and nothing on it moves when the rest comes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { answer, choose, formOf, headingFocused, oneCase, outcomeIsAsDecided, start } from "./harness/walk.mjs";

inBothBrowsers((browser) => {
  for (const [width, height] of [[360, 740], [1280, 1200]]) {
    test(`at ${width} × ${height} px: the first part, then the whole, and nothing that is seen moves`, async () => {
      const visit = await browser.visit({ url: process.env.SITE, today: oneCase.today, width, height });
      const { page } = visit;
      await start(page);
      for (const given of oneCase.answers.slice(0, -1)) await answer(page, given);
      const last = oneCase.answers.at(-1);
      await choose(await page.waitForSelector(formOf(last.question)), "choice", last.choice);
      await page.evaluate(recordFrames);
      await page.click("button[data-action=continue]");
      await page.waitForFunction(() => window.frames.some(({ whole }) => whole));
      const frames = await page.evaluate(() => window.frames);
      const [first] = frames;
      assert.equal(first.whole, false, "the whole was drawn at once");
      assert.ok(first.steps > 0 && first.steps < frames.at(-1).steps, JSON.stringify(frames));
      for (const frame of frames) {
        assert.deepEqual(frame.seen, first.seen);
        assert.ok(frame.footer >= height, `the footer shows at ${frame.footer}`);
      }
      await headingFocused(page);
      await outcomeIsAsDecided(page, oneCase);
      assert.deepEqual(await visit.allProblems(), []);
      await visit.close();
    });
  }

  test("in a tab that nobody sees the whole is drawn all the same", async () => {
    const visit = await browser.visit({ today: oneCase.today });
    const { page } = visit;
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(document, "hidden", { value: true });
      window.requestAnimationFrame = () => {};
    });
    await page.goto(process.env.SITE);
    await start(page);
    for (const given of oneCase.answers) await answer(page, given);
    await page.waitForSelector("article[data-outcome]");
    await outcomeIsAsDecided(page, oneCase);
    await visit.close();
  });
});

/** Notes in each frame in which an outcome is shown how much of it there is, and where what the person sees stands. */
function recordFrames() {
  window.frames = [];
  const look = () => {
    const outcome = document.querySelector("article.imr-outcome");
    if (outcome) {
      const top = (element) => Math.round(element.getBoundingClientRect().top);
      window.frames.push({
        whole: "outcome" in outcome.dataset,
        steps: outcome.querySelectorAll("[data-step]").length,
        seen: [...outcome.querySelectorAll("h1, [data-step]:first-child *")].map(top).filter((top) => top < innerHeight),
        footer: top(document.querySelector("footer")),
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
