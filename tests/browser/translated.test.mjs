// Who reads neither English nor Spanish lets the browser translate: it puts every text into elements of its own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { answer, oneCase, question, start } from "./harness/walk.mjs";

inBothBrowsers((browser) => {
  test("a page that the browser translates says what it says untranslated", async () => {
    const plain = await texts(browser, () => {});
    const translated = await texts(browser, wrapTexts);
    for (const [index, text] of plain.entries()) assert.equal(translated[index], text, `page ${index}`);
    assert.equal(translated.length, oneCase.answers.length + 1);
  });
});

/** What each page of a case says, if `change` was done to each of them after it was read. */
async function texts(browser, change) {
  const { page, close } = await browser.visit({ url: process.env.SITE, today: oneCase.today });
  const said = [];
  const read = async () => {
    said.push(await page.$eval("#app", ({ textContent }) => textContent));
    await page.evaluate(change);
  };
  await start(page);
  for (const given of oneCase.answers) {
    await question(page, given.question);
    await read();
    await answer(page, given);
  }
  await page.waitForSelector("article[data-outcome]");
  await read();
  await close();
  return said;
}

/** As the translator in Chrome does, runs in the page. */
function wrapTexts() {
  const texts = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) found.push(texts.currentNode);
  for (const text of found) {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
