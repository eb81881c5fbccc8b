// What `trunk build --release` makes runs under the production headers, also from a folder.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "../harness/browsers.mjs";
import { host } from "../harness/host.mjs";

inBothBrowsers((browser) => {
  for (const under of ["/", "/help/denied/"]) {
    test(`the first question is reached at ${under}`, async () => {
      const site = await host({ under });
      const { page, allProblems, close } = await browser.visit({ url: site.url });
      await page.waitForSelector("html[data-app=ready]");
      await page.waitForSelector("form[data-question] input");
      assert.deepEqual(await allProblems(), []);
      await close();
      await site.close();
    });
  }
});
