// The site inside another site, and in a folder of a host.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { go, inBothBrowsers } from "./harness/browsers.mjs";
import { SAVES, letSave, press, saved } from "./harness/downloads.mjs";
import { frame, host, otherSite } from "./harness/host.mjs";
import { oneCase, outcomeIsAsDecided, start, walk } from "./harness/walk.mjs";

inBothBrowsers((browser) => {
  test("in a sandboxed iframe of another origin, a person gets to the outcome", async () => {
    const outer = await siteAround();
    const { page, problems, close } = await browser.visit({ url: outer.url, today: oneCase.today });
    const inner = await (await page.waitForSelector("iframe")).contentFrame();
    await walk(inner, oneCase);
    await outcomeIsAsDecided(inner, oneCase);
    assert.deepEqual(problems, []);
    assert.deepEqual(await inner.evaluate(() => window.violations), []);
    await close();
    await outer.close();
  });

  test("no script of the site around it can read the answers, even of the host that the copy is on", async () => {
    const around = await folderOfASite();
    const { page, close } = await browser.visit({ url: around.url, today: oneCase.today });
    const inner = await (await page.waitForSelector("iframe")).contentFrame();
    await walk(inner, oneCase);
    await outcomeIsAsDecided(inner, oneCase);
    assert.equal(new URL(inner.url()).origin, new URL(page.url()).origin, "this copy is on another host");
    const read = await page.evaluate(() => {
      const attempts = [
        () => frames[0].document.body.textContent,
        () => frames[0].localStorage.length,
        () => frames[0].location.href,
        () => document.querySelector("iframe").contentDocument?.body.textContent,
      ];
      const tried = (attempt) => {
        try {
          return attempt();
        } catch {
          return undefined;
        }
      };
      return attempts.map(tried).filter(Boolean);
    });
    assert.deepEqual(read, []);
    await close();
    await around.close();
  });

  test("in the frame a plan is not kept on the device, which is said, and a file can be saved", async () => {
    const outer = await siteAround();
    const { page, close } = await browser.visit({ url: outer.url, today: oneCase.today });
    await letSave(browser, page);
    const inner = await (await page.waitForSelector("iframe")).contentFrame();
    await walk(inner, oneCase);
    await press(inner, "[data-action=save]");
    await press(inner, "[data-action=keep]");
    const said = () => inner.$eval(".imr-save-plan [role=status]", ({ textContent }) => textContent);
    assert.match(await said(), /does not let the page keep anything. Save a file/);
    const plan = await saved(() => press(inner, "[data-action=save-file]"));
    assert.equal(JSON.parse(plan.toString()).imr_navigator, 1);
    await close();
    await outer.close();
  });

  test("the frame leads to the other language, which works as well", async () => {
    const outer = await siteAround();
    const { page, problems, close } = await browser.visit({ url: outer.url, today: oneCase.today });
    const inner = await (await page.waitForSelector("iframe")).contentFrame();
    await start(inner);
    await Promise.all([inner.waitForNavigation(), inner.click("a[data-action=language][lang=es]")]);
    await inner.waitForSelector("html[lang=es][data-app=ready]");
    await walk(inner, oneCase);
    assert.equal(await inner.$eval("[data-outcome]", ({ dataset }) => dataset.outcome), oneCase.expect.route);
    assert.deepEqual(problems, []);
    await close();
    await outer.close();
  });

  // Other sites can ask all that is on their pages to agree to be there.
  test("in a page that lets in nothing unasked, a person gets to the outcome", async () => {
    const headers = { "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin" };
    const outer = await siteAround(headers);
    const { page, close } = await browser.visit({ url: outer.url, today: oneCase.today });
    const inner = await (await page.waitForSelector("iframe")).contentFrame();
    await walk(inner, oneCase);
    await outcomeIsAsDecided(inner, oneCase);
    assert.ok(await page.evaluate(() => crossOriginIsolated), "this page lets in everything");
    await close();
    await outer.close();
  });

  test("where the frame is taken away, a link and a phone remain", async () => {
    const outer = await siteAround();
    const { page, close } = await browser.visit({ url: outer.url });
    await page.$eval("iframe", (element) => element.remove());
    assert.deepEqual(await page.$$eval("a", (links) => links.map(({ href }) => href)), [process.env.SITE, "tel:+18888043536"]);
    await close();
    await outer.close();
  });

  // The page around sees the length of its history grow and hears no more of what is done in a frame.
  test("in a frame the history does not grow, and a # that the page around it adds moves nobody", async () => {
    const outer = await siteAround();
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
}, SAVES);

/** Another site, with the line of the README in its page. */
const siteAround = (headers) => otherSite(`<!DOCTYPE html><html lang="en"><title>Another site</title>${frame(process.env.SITE)}`, headers);

/** A site with the page in a folder of its own, framed by its first page. */
async function folderOfASite() {
  const folder = mkdtempSync(join(tmpdir(), "imr-site-"));
  const html = `<!DOCTYPE html><html lang="en"><title>A site</title>${frame("/help/navigator/")}`;
  // The host of the tests gives a page by this ending no policy of ours.
  writeFileSync(join(folder, "around.htm"), html);
  const site = await host({ folder, besides: { "/help/navigator/": process.env.SITE_DIR } });
  const close = () => site.close().then(() => rmSync(folder, { recursive: true }));
  return { url: `${site.url}around.htm`, close };
}
