// Where on the screen the focus is, and not only on which element: what has it can be seen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, waitLong } from "./harness/browsers.mjs";
import { frame, host, otherSite } from "./harness/host.mjs";
import { answer, formOf, headingFocused, oneCase, question, start } from "./harness/walk.mjs";

const [first, second] = oneCase.answers;
const PHONE = { width: 360, height: 740 };

inBothBrowsers((browser) => {
  test("Back shows the heading of the question that it leads to", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today, ...PHONE });
    await start(page);
    for (const given of oneCase.answers.slice(0, 3)) await tapThrough(page, given);
    await question(page, oneCase.answers[3].question);
    for (const given of [oneCase.answers[2], second]) {
      await (await page.$("button[data-action=back]")).click();
      await question(page, given.question);
      await painted(page);
      await inView(page, "h1");
    }
    await close();
  });

  test("in a low window the heading of a new question is in view", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today, width: 320, height: 256 });
    await start(page);
    await tapThrough(page, first);
    await question(page, second.question);
    await painted(page);
    await inView(page, "h1");
    await close();
  });

  // The body kept its ground to itself, and below a page that is shorter than the window was the browser's own, black in dark.
  test("below a short page is the ground of the page", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today, width: 800, height: 1200 });
    // Firefox has no switch for it here; in light the two colors differ as well.
    if (browser.name === "chromium") {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    }
    await start(page);
    await answer(page, first);
    await page.waitForSelector(formOf(second.question));
    await page.click("[data-action=delete]");
    await page.waitForSelector("#deleted", { visible: true });
    const end = await page.$eval("body", (body) => body.getBoundingClientRect().bottom);
    assert.ok(end < 1000, `the page ends at ${end} px`);
    const piece = async (y) => Buffer.from(await page.screenshot({ clip: { x: 2, y, width: 8, height: 8 } }));
    assert.ok((await piece(2)).equals(await piece(1180)), "the window is of two colours");
    await close();
  });

  for (const [width, height, above] of [[1280, 800, 3], [1280, 900, 60], [360, 500, 3]]) {
    test(`in a frame below ${above} lines of a page of ${width} × ${height} px each heading is in view`, async () => {
      const text = "<p>Words of the site around.</p>";
      const around = `${text.repeat(above)}${frame(process.env.SITE)}${text.repeat(60)}`;
      const outer = await otherSite(`<!DOCTYPE html><html lang="en"><title>Another site</title>${around}`);
      const { page, close } = await browser.visit({ url: outer.url, today: oneCase.today, width, height });
      const inner = await (await page.waitForSelector("iframe")).contentFrame();
      await start(inner);
      for (const [index, given] of oneCase.answers.entries()) {
        await answer(inner, given);
        const next = oneCase.answers[index + 1];
        if (next) await question(inner, next.question);
        else await inner.waitForSelector("article[data-outcome]");
        await headingFocused(inner);
        await painted(page);
        const frameTop = await page.$eval("iframe", (element) => element.getBoundingClientRect().top);
        const [top, bottom] = await inner.$eval("h1", (heading) => {
          const { top, bottom } = heading.getBoundingClientRect();
          return [top, bottom];
        });
        const seen = [frameTop + top, frameTop + bottom].map(Math.round);
        assert.ok(seen[0] >= 0 && seen[1] <= height, `after ${given.question} it is at ${seen} of ${height} px`);
      }
      await close();
      await outer.close();
    });
  }

  test("what is said to who waits in vain never covers what has the focus", async () => {
    const site = await host({ fault: (name, answer) => name.startsWith("app-") && (answer.status = 404) });
    for (const name of ["en.html", "es.html"]) {
      const { page, close } = await browser.visit({ url: site.url + name, ...PHONE });
      await waitLong(page);
      await page.waitForSelector("#late", { visible: true });
      let stops = 0;
      for (; ; stops += 1) {
        await page.keyboard.press("Tab");
        const covered = await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === document.body || focused.closest("footer")) return "the end";
          const late = document.getElementById("late");
          const [own, other] = [focused, late].map((element) => element.getBoundingClientRect());
          const after = late.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
          return own.bottom > other.top && !after && focused.outerHTML;
        });
        if (covered === "the end") break;
        assert.equal(covered, false, name);
      }
      assert.ok(stops > 5, `only ${stops} stops`);
      await close();
    }
    await site.close();
  });

  test("the question about the day never loses the focus", async () => {
    const { page, close } = await browser.visit({ url: process.env.SITE, today: "2025-01-01", ...PHONE });
    const press = async (action) => (await page.waitForSelector(`[data-action=${action}]`)).click();
    const focusIsAt = (selector) =>
      page
        .waitForFunction((wanted) => document.activeElement.matches(wanted), {}, selector)
        .catch(async () => assert.fail(`not ${selector} but ${await page.evaluate(() => document.activeElement.outerHTML.slice(0, 90))}`));
    await start(page);
    await press("day-is-wrong");
    await focusIsAt("[name=today_month]");
    await press("use-day");
    await focusIsAt("[name=today_month][aria-invalid=true]");
    for (const text of ["11", "29", "2026"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    await press("use-day");
    await headingFocused(page);
    assert.equal(await page.$("[data-clock-check]"), null);
    await page.reload();
    await start(page);
    await press("day-is-right");
    await headingFocused(page);
    await close();
  });
});

async function tapThrough(page, given) {
  const form = await page.waitForSelector(formOf(given.question));
  await (await form.$(`label:has([value="${given.choice}"])`)).click();
  await (await form.$("[data-action=continue]")).click();
}

/** Two frames on, nothing that was put off scrolls any more. */
const painted = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function inView(page, selector) {
  const { top, bottom, height } = await page.$eval(selector, (element) => ({
    ...element.getBoundingClientRect().toJSON(),
    height: innerHeight,
  }));
  assert.ok(top >= 0 && bottom <= height, `${selector} is at ${top} to ${bottom} of ${height} px`);
}
