// The site inside another site, and in a folder of a host.

import assert from "node:assert/strict";
import { test } from "node:test";
import { go, inBothBrowsers } from "./harness/browsers.mjs";
import { frame, host, otherSite } from "./harness/host.mjs";
import { oneCase, outcomeIsAsDecided, start, walk } from "./harness/walk.mjs";

inBothBrowsers((browser) => {
  test("in a sandboxed iframe of another origin, a person gets to the outcome", async () => {
    const outer = await otherSite(`<!DOCTYPE html><html lang="en"><title>Another site</title>${frame(process.env.SITE)}`);
    const { page, problems, close } = await browser.visit({ url: outer.url, today: oneCase.today });
    const inner = await (await page.waitForSelector("iframe")).contentFrame();
    await walk(inner, oneCase);
    await outcomeIsAsDecided(inner, oneCase);
    assert.notEqual(new URL(inner.url()).origin, new URL(page.url()).origin);
    assert.deepEqual(problems, []);
    assert.deepEqual(await inner.evaluate(() => window.violations), []);
    await close();
    await outer.close();
  });

  // The page around sees the length of its history grow and hears no more of what is done in a frame.
  test("in a frame the history does not grow, and a # that the page around it adds moves nobody", async () => {
    const outer = await otherSite(`<!DOCTYPE html><html lang="en"><title>Another site</title>${frame(process.env.SITE)}`);
    const { page, close } = await browser.visit({ url: outer.url, today: oneCase.today });
    const inner = await (await page.waitForSelector("iframe")).contentFrame();
    await start(inner);
    const before = await page.evaluate(() => history.length);
    await walk(inner, oneCase);
    await outcomeIsAsDecided(inner, oneCase);
    assert.equal(await page.evaluate(() => history.length), before);
    await inner.evaluate(() => {
      window.moved = [];
      addEventListener("popstate", () => window.moved.push(location.hash));
    });
    const moved = (times) => inner.waitForFunction((times) => window.moved.length === times, {}, times);
    await page.$eval("iframe", (element, url) => (element.contentWindow.location.href = url), `${inner.url()}#x`);
    await moved(1);
    await go(page, -1);
    await moved(2);
    assert.deepEqual(await inner.evaluate(() => window.moved), ["#x", ""]);
    await outcomeIsAsDecided(inner, oneCase);
    await close();
    await outer.close();
  });

  test("from a folder of a host, a person gets to the outcome", async () => {
    const site = await host({ under: "/help/denied/" });
    const { page, allProblems, close } = await browser.visit({ url: site.url, today: oneCase.today });
    await walk(page, oneCase);
    await outcomeIsAsDecided(page, oneCase);
    for (const path of site.asked) assert.ok(path.startsWith("/help/denied/"), `asked for ${path}`);
    assert.deepEqual(await allProblems(), []);
    await close();
    await site.close();
  });
});
