// Nothing a person answers leaves the browser, and nothing of it stays there.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { host } from "./harness/host.mjs";
import { enter, walkInPage } from "./harness/in_page.mjs";
import { markOf, nothingKept } from "./harness/traces.mjs";
import { coverage, oneCase, start, unseenBy, walk, walkthroughs } from "./harness/walk.mjs";

/** No file of the site: a page that asks for it has sent all that it had to send before. */
const END = "end-of-the-test";

inBothBrowsers((browser) => {
  test("no case makes a request or leaves a trace: every question, every route", { timeout: 300_000 }, async (context) => {
    const cases = coverage();
    assert.deepEqual(unseenBy(cases), [], "the cases must show every question and every route");
    for (const today of new Set(cases.map((one) => one.today))) {
      const site = await host();
      const { page, problems, said, requests, allProblems, close } = await recorded(browser, today);
      await page.goto(site.url);
      await start(page);
      await enter(page);
      assert.ok(requests.length > 3 && site.requests.length > 3, "the recording works");
      for (const url of requests) assert.ok(url.startsWith(site.url), `a request to another host: ${url}`);
      const before = { browser: requests.length, host: site.requests.length };
      for (const one of cases.filter((one) => one.today === today)) {
        const shown = await walkInPage(page, one);
        assert.equal(shown.route, one.expect.route, one.id);
        assert.deepEqual(requests.slice(before.browser), [], `${one.id}: the browser saw requests`);
        await nothingKept(page, site);
      }
      assert.deepEqual([...said, ...(await allProblems()), ...problems], [], "the console is silent");
      await leave(page, site);
      const seen = site.requests.slice(before.host).map(({ url }) => url);
      assert.deepEqual(seen.slice(0, 1), [`/${END}`], "the host saw requests");
      await close();
      await site.close();
    }
    context.diagnostic(`${cases.length} cases`);
  });

  test("two people with different answers send the same, to the byte", async (context) => {
    const site = await host();
    const sent = [];
    const other = walkthroughs.findLast(({ today, expect }) => today === oneCase.today && expect.route !== oneCase.expect.route);
    for (const one of [oneCase, other]) {
      const from = site.requests.length;
      const { page, close } = await browser.visit({ url: site.url, today: one.today });
      await walk(page, one);
      await leave(page, site, from);
      const until = site.requests.findIndex(({ url }, place) => place >= from && url === `/${END}`);
      // The files are asked for at once: which of them comes first is not for the page to say.
      const marks = site.requests.slice(from, until).map(markOf);
      sent.push(marks.toSorted());
      await close();
    }
    assert.ok(sent[0].length > 5, "the recording works");
    assert.deepEqual(sent[0], sent[1]);
    context.diagnostic(`${sent[0].length} requests each, compared without their order`);
    await site.close();
  });
});

/** A visit of which everything is recorded: every request, and every word on the console. */
async function recorded(browser, today) {
  const visit = await browser.visit({ today });
  const requests = [];
  const said = [];
  // Firefox reports the data: pictures of its own form controls.
  visit.page.on("request", (request) => request.url().startsWith("data:") || requests.push(request.url()));
  visit.page.on("console", (message) => said.push(message.text()));
  return { ...visit, requests, said };
}

/** Leaves the site for an address it does not have, and waits until the host was asked for that. */
async function leave(page, site, from = 0) {
  await page.goto(site.url + END);
  await site.heard((request) => site.requests.indexOf(request) >= from && request.url === `/${END}`);
}
