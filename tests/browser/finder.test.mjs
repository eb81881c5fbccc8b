// Finding a plan: by typing, by county, by looking, and with the keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { answer, choose, formOf, question, start } from "./harness/walk.mjs";

const NARROWEST = 320;
const TO_THE_CARD = [
  { question: "emergency", choice: "no" },
  { question: "coverage", choice: "individual" },
  { question: "named_agency", choice: "unknown" },
];
const TO_THE_MEDI_CAL_PLAN = [
  { question: "emergency", choice: "no" },
  { question: "coverage", choice: "medi_cal" },
  { question: "medi_cal_sender", choice: "health_plan" },
  { question: "medi_cal_problem", choice: "refused" },
];

/** A choice of the question that is tested. */
const card = (name) => `input[value="${name}"]`;
const county = (name) => String(name);
const plan = (name) => `input[value="${name}"]`;

inBothBrowsers((browser) => {
  async function asked(name, answers) {
    const visit = await browser.visit({ url: process.env.SITE, width: NARROWEST });
    const { page } = visit;
    await start(page);
    for (const given of answers) await answer(page, given);
    return { ...visit, form: await question(page, name) };
  }

  test("typing finds a plan by any of its names, says how many, and loses nothing", async () => {
    const { page, form, allProblems, close } = await asked("plan_on_card", TO_THE_CARD);
    const address = page.url();
    const few = (await choices(page, "plan_on_card")).length;
    assert.ok(few > 5 && few < 25, `the list without typing has ${few} names`);

    await form.$eval(card("kaiser_permanente"), (radio) => radio.click());
    const field = await form.$("[name=find]");
    assert.equal(await field.evaluate(({ autocomplete }) => autocomplete), "off");
    assert.equal(await field.evaluate((input) => input.getAttribute("spellcheck")), "false");
    await field.type("trio");
    await page.waitForSelector(card("anthem_blue_cross"), { hidden: true });
    // The choice that was made stays, and so do the last two.
    assert.deepEqual(await choices(page, "plan_on_card"), ["blue_shield_of_california", "kaiser_permanente", "not_listed", "unknown"]);
    assert.match(await text(page, ".imr-found[role=status]"), /\b1$/);
    assert.ok(await form.$eval(card("kaiser_permanente"), (radio) => radio.checked));

    // Enter shows what was found; it does not go on.
    await field.press("Enter");
    assert.ok(await page.$(`${formOf("plan_on_card")} ${card("blue_shield_of_california")}`));

    await field.evaluate((input) => input.select());
    await field.press("Backspace");
    await page.waitForSelector(card("anthem_blue_cross"));
    assert.equal((await choices(page, "plan_on_card")).length, few);
    assert.equal(page.url(), address);
    assert.deepEqual(await allProblems(), []);
    await close();
  });

  test("all names are one tap away, and every card is large enough for a thumb", async () => {
    const { page, form, close } = await asked("plan_on_card", TO_THE_CARD);
    const button = await form.$("button[data-action=all-names]");
    assert.equal(await button.evaluate((it) => it.getAttribute("aria-expanded")), "false");
    await button.click();
    await page.waitForSelector(card("western_health_advantage"));
    assert.equal(await button.evaluate((it) => it.getAttribute("aria-expanded")), "true");
    const heights = await page.$$eval(".imr-choice", (cards) => cards.map((card) => card.getBoundingClientRect().height));
    assert.ok(Math.min(...heights) >= 44);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `the page is ${wide} px wider than the screen`);
    await close();
  });

  test("a plan found by typing is chosen with the keyboard alone", async () => {
    const { page, form, close } = await asked("plan_on_card", TO_THE_CARD);
    await (await form.$("[name=find]")).type("cchp");
    await page.waitForSelector(card("anthem_blue_cross"), { hidden: true });
    assert.deepEqual(await choices(page, "plan_on_card"), [
      "chinese_community_health_plan_cchp",
      "contra_costa_health_plan_cchp",
      "not_listed",
      "unknown",
    ]);
    await page.keyboard.press("Tab");
    await page.keyboard.press(" ");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await question(page, "policy_kind");
    await close();
  });

  test("a county shows its own Medi-Cal plans and is not an answer", async () => {
    const { page, form, allProblems, close } = await asked("medi_cal_plan", TO_THE_MEDI_CAL_PLAN);
    const all = (await choices(page, "medi_cal_plan")).length;
    const list = await form.$("select[name=county]");
    await list.select(county("Los Angeles"));
    await page.waitForSelector(plan("caloptima"), { hidden: true });
    const plans = await choices(page, "medi_cal_plan");
    assert.ok(plans.includes("la-care") && plans.includes("anthem-medi-cal-la") && plans.length < all);
    assert.deepEqual(plans.slice(-2), ["other_plan", "unknown"]);
    await list.select("");
    await page.waitForSelector(plan("caloptima"));
    assert.equal((await choices(page, "medi_cal_plan")).length, all);
    await list.select(county("Marin"));
    await page.waitForSelector(plan("caloptima"), { hidden: true });
    await choose(form, "choice", "kaiser-medi-cal");
    await (await form.$("button[data-action=continue]")).click();
    await question(page, "medi_cal_stage");
    assert.ok(!(await text(page, ".imr-answers")).includes("Marin"));
    assert.deepEqual(await allProblems(), []);
    await close();
  });
});

/** The names of the choices on screen. */
async function choices(page, question) {
  const shown = await page.$$eval("form input[type=radio]", (radios) => radios.map(({ value }) => value));
  return shown.map((place) => place);
}

const text = (page, selector) => page.$eval(selector, (element) => element.textContent.trim());
