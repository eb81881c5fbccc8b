// Browsers write to the disk what stands in the fields of a page, to open it again after a crash. Not of ours.

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { launch } from "./harness/browsers.mjs";
import { host, otherSite } from "./harness/host.mjs";
import { answer, fill, oneCase, question, start } from "./harness/walk.mjs";

/** The names of what a person fills in: a browser that writes down a field writes down its name too. */
const NAMES = ["choice", "precision", "rough_year", "imr-picker"];
const FIELDS = NAMES.map((name) => `<input type="radio" id="${name}" name="${name}" value="1">`).join("");
/** What the address of a page ends in once everything is filled in. */
const MARK = "filled-in";
const dateAt = oneCase.answers.findIndex(({ exact }) => exact);

for (const name of ["chromium", "firefox"]) {
  test(`${name} writes down the fields of another page, and none of ours`, { timeout: 120_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), "imr-profile-"));
    const site = await host();
    const other = await otherSite(`<!DOCTYPE html><title>Other</title>${FIELDS}`);
    await visited(name, profile, async (page) => {
      await page.goto(other.url);
      for (const field of NAMES) await page.click(`#${field}`);
    });
    assert.deepEqual(written(profile), NAMES, "the search finds what a browser writes");
    rmSync(profile, { recursive: true });
    await visited(name, profile, async (page) => {
      await page.goto(site.url);
      await start(page);
      for (const given of oneCase.answers.slice(0, dateAt)) await answer(page, given);
      const form = await question(page, oneCase.answers[dateAt].question);
      await fill(form, "month", "7");
      await fill(form, "day", "20");
      await fill(form, "year", "2026");
    });
    assert.deepEqual(written(profile), []);
    rmSync(profile, { recursive: true });
    await site.close();
    await other.close();
  });
}

/** A visit in a browser with this profile, until it has written down how the page looked. */
async function visited(name, profile, does) {
  const browser = await launch(name, { profile, firefoxPreferences: { "browser.sessionstore.interval": 50 } });
  const [page] = await browser.pages();
  await does(page);
  // Chromium writes when the address changes, and when it ends; Firefox now and then, and not how a page looks when it ends.
  await page.evaluate((mark) => history.pushState(1, "", mark), `#${MARK}`);
  if (name === "firefox") while (!written(profile, [MARK]).length) await page.evaluate(() => document.title);
  await browser.close();
}

/** Which of the words stand in what the browser keeps about its tabs. */
function written(profile, words = NAMES) {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => /session/i.test(path.slice(profile.length)));
  const texts = paths.map((path) => (path.endsWith("lz4") ? unpacked(read(path)) : read(path)));
  return words.filter((word) => texts.some((text) => text.includes(word) || text.includes(Buffer.from(word, "utf16le"))));
}

/** A file of a running browser, which may be gone by now. */
function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(12);
  }
}

/** Firefox packs what it keeps: eight bytes of its own, the length, and one block of LZ4. */
function unpacked(packed) {
  const text = Buffer.alloc(packed.readUInt32LE(8));
  let from = 12;
  let to = 0;
  const length = (nibble) => {
    let sum = nibble;
    for (let more = nibble === 15 ? 255 : 0; more === 255; sum += more) more = packed[from++];
    return sum;
  };
  while (from < packed.length) {
    const token = packed[from++];
    const literals = length(token >> 4);
    to += packed.copy(text, to, from, (from += literals));
    if (from >= packed.length) break;
    const back = packed.readUInt16LE(from);
    from += 2;
    for (let left = length(token & 15) + 4; left > 0; left--) text[to] = text[to++ - back];
  }
  return text;
}
