// Secrets typed into every field, and searched for in every place they could have got to.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { host, otherSite } from "./harness/host.mjs";
import { enter, walkInPage } from "./harness/in_page.mjs";
import { nothingKept, traces } from "./harness/traces.mjs";
import { answer, choose, coverage, fill, formOf, names, question, showingAllQuestions, start, walk, walkthroughs } from "./harness/walk.mjs";

/** Nothing else has these words. What is typed into a date must be a date in the end: that one is a day of 2025. */
const SECRETS = {
  find: "qzfind71",
  month: "qzmonth72",
  day: "qzday73",
  year: "qzyear74",
  rough_year: "qzrough75",
  today_month: "qztmonth76",
  today_day: "qztday77",
  today_year: "qztyear78",
};
const TYPED_DAY = { month: "3", day: "17", year: "2025" };
const FORMS_OF_THE_DAY = ["2025-03-17", "March 17, 2025", "3/17/2025", "03/17/2025", "17.3.2025"];

/** A case that comes by the list of plans, the reason in the letter and a date. */
const through = ["plan_on_card", "denial_reason", "denial_date"];
const one =
  walkthroughs.find(({ answers }) => through.every((name) => answers.some(({ question }) => question === name))) ??
  assert.fail(`no walkthrough asks ${through}`);

/** A case whose first step is done on the site of an agency. */
const withForm =
  walkthroughs.find(({ expect }) => expect.route === "dmhc_imr") ?? assert.fail("no walkthrough asks DMHC for a review");

inBothBrowsers((browser) => {
  test("a secret typed into any field reaches no place outside the page", async () => {
    const site = await host();
    // On a clock that is years off the page asks for today's day too.
    const visit = await browser.visit({ today: "2019-03-01" });
    const { page } = visit;
    const heard = [];
    page.on("console", (message) => heard.push(message.text()));
    // Firefox does not tell its driver what a request carries. The host below hears that from both.
    const body = (request) => (browser.name === "chromium" ? (request.postData() ?? "") : "");
    page.on("request", (request) => heard.push(request.url(), JSON.stringify(request.headers()), body(request)));
    await page.goto(site.url);
    await start(page);

    await (await page.$("[data-action=day-is-wrong]")).click();
    await page.waitForSelector("[name=today_month]");
    await typeSecrets(page, ["today_month", "today_day", "today_year"], "use-day");
    for (const [name, text] of Object.entries({ today_month: "11", today_day: "29", today_year: "2026" })) {
      await fill(page, name, text);
    }
    await (await page.$("[data-action=use-day]")).click();
    await page.waitForSelector("[data-clock-check]", { hidden: true });

    const typed = new Set(["today_month", "today_day", "today_year"]);
    for (const given of one.answers) {
      if (given.question === "plan_on_card") {
        const form = await question(page, given.question);
        await fill(form, "find", SECRETS.find);
        assert.equal(await form.$eval("[name=find]", ({ value }) => value), SECRETS.find);
        typed.add("find");
        // What is chosen here opens the way to the next questions of the case, whatever was looked for.
        await fill(form, "find", "");
        await page.keyboard.press("Backspace");
        await choose(form, "choice", given.choice);
        await (await form.$("button[data-action=continue]")).click();
      } else if (given.question === "denial_reason") {
        const form = await question(page, given.question);
        await (await form.$(".imr-letter summary")).click();
        for (const phrase of names.phrase) {
          const input = await form.waitForSelector(`input[name=phrase][value="${phrase}"]`);
          // As people do, who bring into view what Continue covers.
          await input.evaluate((input) => input.scrollIntoView({ block: "center" }));
          await input.click();
        }
        await choose(form, "choice", given.choice);
        await (await form.$("button[data-action=continue]")).click();
      } else if (given.question === "denial_date") {
        const form = await question(page, given.question);
        await choose(form, "precision", "rough");
        await typeSecrets(page, ["rough_year"], "continue");
        await typeSecrets(page, ["month", "day", "year"], "continue");
        for (const name of ["rough_year", "month", "day", "year"]) typed.add(name);
        for (const [name, text] of Object.entries(TYPED_DAY)) await fill(form, name, text);
        await (await form.$("button[data-action=continue]")).click();
        break;
      } else {
        await answer(page, given);
      }
    }
    assert.deepEqual([...typed].toSorted(), Object.keys(SECRETS).toSorted(), "a field was left out");
    await page.waitForSelector(`article[data-outcome], form:not(${formOf("denial_date")})`);

    const words = Object.values(SECRETS);
    const channels = [...heard, JSON.stringify(await traces(page)), JSON.stringify(site.requests)];
    for (const word of [...words, ...FORMS_OF_THE_DAY]) {
      for (const channel of channels) assert.ok(!channel.includes(word), `${word} is in ${channel.slice(0, 300)}`);
    }
    assert.ok(heard.length > 5 && site.requests.length > 5, "the recording works");
    await nothingKept(page, site);
    assert.deepEqual(await visit.allProblems(), []);
    await visit.close();
    await site.close();
  });

  test("every text field of the page is one of those above", async () => {
    const names = await fieldsOnTheWay(browser);
    assert.deepEqual(names.toSorted(), Object.keys(SECRETS).toSorted());
  });

  test("a link to another site says nothing of where it was clicked", async () => {
    const target = await otherSite(
      "<!DOCTYPE html><title>Elsewhere</title><script>" +
        "fetch(`/sent?${encodeURIComponent(JSON.stringify([document.referrer, opener === null]))}`)</script>",
    );
    const site = await host({ mayOpen: [target.url] });
    const { page, allProblems, close } = await browser.visit({ url: site.url, today: withForm.today });
    await walk(page, withForm);
    const links = await page.$$eval("a[target=_blank]", (all) => all.map(({ rel, href }) => ({ rel, href })));
    assert.ok(links.length > 5);
    for (const { rel, href } of links) {
      assert.equal(rel, "noopener noreferrer", href);
      assert.deepEqual([new URL(href).protocol, new URL(href).hash.includes("=")], ["https:", false], href);
    }
    assert.equal(await page.$eval("meta[name=referrer]", ({ content }) => content), "no-referrer");
    // The link that does the first step leads to a host that this test can look into.
    await page.$eval(".imr-act-control a[target=_blank]", (link, url) => (link.href = url), target.url);
    await (await page.$(`.imr-act-control a[href="${target.url}"]`)).click();
    const sent = await target.heard(({ url }) => url.startsWith("/sent?"));
    assert.deepEqual(JSON.parse(decodeURIComponent(sent.url.split("?")[1])), ["", true]);
    const [opened] = target.requests;
    assert.deepEqual([opened.url, opened.headers.some((text) => /^referer$/i.test(text))], ["/", false]);
    assert.deepEqual(await allProblems(), []);
    await close();
    await site.close();
    await target.close();
  });
});

/** Types the secrets, sees them in their fields, and presses the button: they are refused, and stay in the page. */
async function typeSecrets(page, names, action) {
  for (const name of names) await fill(page, name, SECRETS[name]);
  for (const name of names) assert.equal(await page.$eval(`[name=${name}]`, ({ value }) => value), SECRETS[name]);
  await (await page.$(`[data-action=${action}]`)).click();
  await page.waitForSelector("#app [role=alert]");
}

/** The names of all fields to type in that the page shows, over all questions, and beside the clock. */
async function fieldsOnTheWay(browser) {
  // An outcome has no fields.
  const cases = showingAllQuestions(coverage());
  const { page, close } = await browser.visit({ url: process.env.SITE, today: "2019-03-01" });
  await start(page);
  await (await page.$("[data-action=day-is-wrong]")).click();
  await page.waitForSelector("[name=today_year]");
  const typed = "#app input:not([type=radio], [type=checkbox], [type=date], [type=file]), #app textarea, #app [contenteditable]";
  const names = new Set(await page.$$eval(typed, (all) => all.map(({ name }) => name)));
  await close();
  for (const today of new Set(cases.map((one) => one.today))) {
    const visit = await browser.visit({ url: process.env.SITE, today });
    await start(visit.page);
    await enter(visit.page);
    await visit.page.evaluate((selector) => {
      window.names = new Set();
      // Every field stands in the page for a moment at least; this hears of each change of it.
      new MutationObserver(() => {
        for (const { name } of document.querySelectorAll(selector)) window.names.add(name);
      }).observe(document, { subtree: true, childList: true });
    }, typed);
    for (const one of cases.filter((one) => one.today === today)) await walkInPage(visit.page, one);
    for (const name of await visit.page.evaluate(() => [...window.names])) names.add(name);
    await visit.close();
  }
  return [...names];
}
