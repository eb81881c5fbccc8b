// What `wasm-pack build --target web` makes can be mounted in an element of another page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "../harness/browsers.mjs";
import { host } from "../harness/host.mjs";

inBothBrowsers((browser) => {
  test("the package runs in an element of the page, and leaves the rest alone", async () => {
    const site = await host();
    const { page, allProblems, close } = await browser.visit({ url: site.url });
    await page.waitForSelector("#here form[data-question] input");
    assert.equal(await page.$eval("#mine", (element) => element.textContent), "Before");
    assert.deepEqual(await allProblems(), []);
    await close();
    await site.close();
  });
});
