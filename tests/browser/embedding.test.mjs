// The site inside another site, and in a folder of a host.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { frame, host, otherSite } from "./harness/host.mjs";
import { oneCase, outcomeIsAsDecided, walk } from "./harness/walk.mjs";

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
