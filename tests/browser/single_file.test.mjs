// The page that is one file, opened from a disk: no server, no other file, and everything works.

import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { SAVES, letSave, press, saved } from "./harness/downloads.mjs";
import { START, oneCase, outcomeIsAsDecided, walk } from "./harness/walk.mjs";

let stick;
before(() => (stick = mkdtempSync(join(tmpdir(), "imr-stick-"))));
after(() => rmSync(stick, { recursive: true }));

/** The file as somebody keeps it: under a name of their own, beside no other. */
function onTheStick(code) {
  const file = join(stick, `kept from the site (1) ${code}.htm`);
  copyFileSync(join(process.env.SITE_DIR, `imr-navigator-${code}.htm`), file);
  return pathToFileURL(file).href;
}

inBothBrowsers((browser) => {
  for (const code of ["en", "es"]) {
    test(`in ${code} a case is walked to its outcome, and nothing is asked for`, async () => {
      const visit = await browser.visit({ url: onTheStick(code), today: oneCase.today });
      const { page } = visit;
      const asked = [];
      page.on("request", (request) => asked.push(request.url().slice(0, 40)));
      await walk(page, oneCase);
      if (code === "en") await outcomeIsAsDecided(page, oneCase);
      assert.equal(await page.$eval("[data-outcome]", ({ dataset }) => dataset.outcome), oneCase.expect.route);
      assert.equal(await page.$eval("html", (html) => html.lang), code);
      assert.equal(await page.$("a[data-action=language]"), null, "a page of another language is not on the stick");
      assert.deepEqual(asked.filter((url) => !url.startsWith("data:")), []);
      assert.deepEqual(await visit.allProblems(), []);
      await visit.close();
    });
  }

  test("days are saved for a calendar, and Delete leaves a page that starts again", async () => {
    const { page, allProblems, close } = await browser.visit({ url: onTheStick("en"), today: oneCase.today });
    await letSave(browser, page);
    await walk(page, oneCase);
    const calendar = await saved(() => press(page, "[data-action=calendar]"));
    assert.match(calendar.toString(), /^BEGIN:VCALENDAR/);
    await page.click("[data-action=delete]");
    await page.waitForSelector("html[data-app=deleted]");
    await Promise.all([page.waitForNavigation(), page.click("#deleted [data-action=reload]")]);
    await page.waitForSelector(START);
    assert.deepEqual(await allProblems(), []);
    await close();
  });
}, SAVES);

test("the file names no other file and no host that it could ask", () => {
  const text = readFileSync(join(process.env.SITE_DIR, "imr-navigator-en.htm"), "utf8");
  const policy = text.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1];
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /connect-src data:;/);
  assert.doesNotMatch(policy, /'self'|https?:|\*/);
});
