// The rules as an npm package, as somebody gets them who installs its archive.

import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { inBothBrowsers } from "../harness/browsers.mjs";
import { consumer } from "../harness/consumer.mjs";
import { host } from "../harness/host.mjs";

const { walkthroughs } = JSON.parse(readFileSync(process.env.WALKTHROUGHS, "utf8"));
const TODAY = "2026-11-29";

const { folder, run, install, remove } = consumer();
let decide;
before(async () => {
  cpSync(new URL("consumer", import.meta.url), folder, { recursive: true });
  install(process.env.RULES_ARCHIVE);
  const { load } = await import(pathToFileURL(join(folder, "node_modules/imr-navigator-rules/node.js")));
  ({ decide } = await load());
});
after(remove);

/** Every case, and what was answered on the way to it. */
const requests = walkthroughs.flatMap(({ answers, today }) =>
  answers.map((_, index) => {
    const given = answers.slice(0, index + 1).map(({ question, choice, exact, rough }) => [question, choice ?? exact ?? rough ?? "unknown"]);
    return { answers: Object.fromEntries(given), today, language: index % 2 === 0 ? "en" : "es", letters: {} };
  }),
);

describe("node", () => {
  test("what the package replies is what imr-decide replies, word for word", () => {
    const stdout = run(process.env.DECIDE, [], requests.map((request) => JSON.stringify(request)).join("\n"));
    const replies = stdout.trim().split("\n").map((line) => JSON.parse(line));
    assert.equal(replies.length, requests.length);
    for (const [index, { id, line, ...reply }] of replies.entries()) {
      const { answers, today, ...options } = requests[index];
      assert.deepEqual(decide(answers, today, options), reply);
    }
    assert.ok(replies.some((reply) => reply.outcome?.steps.length > 0) && replies.some((reply) => reply.question));
  });

  test("a mistake names its field, whatever was passed, and the next call is answered", () => {
    const errors = [
      [[{ coverage: "medical" }, TODAY], "answers.coverage", "unknown_choice"],
      [[{}, "29 November"], "today", "unreadable_date"],
      [[{}, 20261129], "today", "wrong_type"],
      [[{}], "today", "missing_field"],
      [[undefined, TODAY], "answers", "missing_field"],
      [[[], TODAY], "answers", "wrong_type"],
      [[{}, TODAY, { lang: "es" }], "lang", "unknown_field"],
    ];
    for (const [given, field, kind] of errors) {
      const { error } = decide(...given);
      assert.deepEqual([error?.field, error?.kind], [field, kind], JSON.stringify(given));
    }
    const endless = {};
    endless.self = endless;
    assert.throws(() => decide(endless, TODAY), TypeError);
    assert.equal(decide({}, TODAY).question.name, "emergency");
  });

  test("the program of the package's README runs", () => {
    const installed = join(folder, "node_modules/imr-navigator-rules");
    const [, program] = readFileSync(join(installed, "README.md"), "utf8").match(/```js\n([^]*?)```/);
    writeFileSync(join(folder, "readme.js"), program);
    const [question, headline, ...steps] = run(process.execPath, ["readme.js"]).trim().split("\n");
    assert.equal(question, decide({}, TODAY).question.title);
    assert.match(headline, /QIO/);
    assert.ok(steps.length > 2 && steps.some((step) => /\d{3}-\d{4}/.test(step)), steps.join("\n"));
  });

  test("a program in strict TypeScript compiles, and one with a mistake does not", () => {
    run(process.execPath, [process.env.TYPESCRIPT, "--project", folder]);
  });
});

inBothBrowsers((browser) => {
  test("the package replies in a page as in Node, and asks for nothing but its own files", async () => {
    const site = await host({ folder });
    const { page, allProblems, close } = await browser.visit({ url: site.url });
    const calls = requests.filter((_, index) => index % 7 === 0).map(({ answers, today, ...options }) => [answers, today, options]);
    const replies = await page.evaluate(async (calls) => {
      const { decide } = await window.rules;
      return calls.map((call) => decide(...call));
    }, calls);
    assert.deepEqual(replies, calls.map((call) => decide(...call)));
    const names = ["index.js", "rules.js", "rules_bg.wasm"].map((name) => `/node_modules/imr-navigator-rules/${name}`);
    assert.deepEqual(new Set(site.asked), new Set(["/", "/page.js", ...names]));
    assert.deepEqual(await allProblems(), []);
    await close();
    await site.close();
  });
});
