// Files that a page makes and the browser saves.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

export const DOWNLOADS = mkdtempSync(join(tmpdir(), "imr-downloads-"));
after(() => rmSync(DOWNLOADS, { recursive: true, force: true }));

/** Firefox asks where to save a file unless it is told. */
export const SAVES = {
  firefoxPreferences: {
    "browser.download.folderList": 2,
    "browser.download.dir": DOWNLOADS,
    "browser.download.alwaysOpenPanel": false,
    "browser.helperApps.neverAsk.saveToDisk": "text/calendar",
  },
};

/** What the browser saves next, once it is there whole. */
export async function saved(press) {
  const known = new Set(readdirSync(DOWNLOADS));
  const arrived = new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`nothing was saved; there are ${readdirSync(DOWNLOADS)}`)), 20_000);
    const watcher = watch(DOWNLOADS, look);
    function look() {
      // Both browsers write it under another name first, which can be gone a moment later.
      const whole = (name) => !known.has(name) && /^(days|letter|note|plan)\b.*\.(docx|txt|ics|json)$/.test(name);
      const name = readdirSync(DOWNLOADS).find((name) => whole(name) && statSync(join(DOWNLOADS, name)).size > 0);
      if (!name) return;
      clearTimeout(late);
      watcher.close();
      resolve(readFileSync(join(DOWNLOADS, name)));
    }
  });
  await press();
  const bytes = await arrived;
  for (const name of readdirSync(DOWNLOADS)) rmSync(join(DOWNLOADS, name), { force: true });
  return bytes;
}

/** Chromium saves a file where its driver says. */
export async function letSave(browser, page) {
  if (browser.name !== "chromium") return;
  const session = await page.createCDPSession();
  const { targetInfo } = await session.send("Target.getTargetInfo");
  const { browserContextId } = targetInfo;
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", browserContextId, downloadPath: DOWNLOADS });
}

/** Clicks what a person brings into view first. */
export async function press(page, selector) {
  const button = await page.waitForSelector(selector, { visible: true });
  await button.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await button.click();
}
