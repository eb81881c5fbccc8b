// Measures our page beside its limit and its rival and prints one table. `cargo xtask bench` prepares everything and runs this.
//
// SITE_DIR is our built site, QUESTIONS and WALKTHROUGHS what the examples of those names printed, OUT where the other pages
// are built, CHROMIUM the browser.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";
import { build } from "./build.mjs";
import { scores } from "./lighthouse.mjs";
import { measure } from "./measure.mjs";
import { fastLine, slowLine } from "./pace.mjs";
import { PAGES } from "./pages.mjs";
import { budgets, machine, markdown, slowest, table, writeInto } from "./report.mjs";
import { serve } from "./serve.mjs";

const DOCUMENT = fileURLToPath(new URL("../docs/performance.md", import.meta.url));

/** The case whose steps are timed: the longest, with three dates. */
const TIMED = "hmo_mri_denial_upheld_on_31_august";

const { SITE_DIR, QUESTIONS, WALKTHROUGHS, OUT } = process.env;
const { values } = parseArgs({ options: { runs: { type: "string", default: "9" }, "only-bytes": { type: "boolean" } } });
const onlyBytes = values["only-bytes"] ?? false;
const runs = onlyBytes ? 1 : Number(values.runs);
if (!(runs >= 1)) throw new Error(`--runs ${values.runs} is not a number of runs`);

const questions = JSON.parse(await readFile(QUESTIONS, "utf8"));
const one = JSON.parse(await readFile(WALKTHROUGHS, "utf8")).walkthroughs.find(({ id }) => id === TIMED);
const asked = one.answers.map(({ question }) => question);
const folders = await build({ site: SITE_DIR, out: OUT, questions, asked });

const { results, version } = await rounds();
const rows = table(results, onlyBytes);
const about = `${machine(version)}; ${runs} ${runs === 1 ? "run" : "runs"} each, taken in turn.`;
console.log(`\n${markdown(rows)}\n\n${about}`);
if (!onlyBytes) {
  const held = budgets(results);
  const lighthouse = (await lighthouseScores()).map(([name, score]) => `${name} ${score}`).join(", ");
  const notes = `${slowest(results)}\n\nLighthouse: ${lighthouse}.`;
  console.log(`\n${markdown(held)}\n\n${notes}`);
  await writeInto(DOCUMENT, [markdown(rows), markdown(held), notes, about].join("\n\n"));
}

/** The pages take turns, so that what else the machine does meanwhile touches all of them; the first turn warms up. */
async function rounds() {
  const server = await serve(folders, slowLine());
  const browser = await launch();
  try {
    const results = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
    for (let run = 0; run <= runs; run += 1) {
      for (const [name, kind] of Object.entries(PAGES)) {
        const round = await measure(browser, { url: server.url(name), kind, answers: server.answers, one });
        if (run === 0) continue;
        results[name].push(round);
        console.log(`${run} ${name}: largest paint ${Math.round(round.lcp)} ms, live ${Math.round(round.live ?? NaN)} ms`);
      }
    }
    return { results, version: await browser.version() };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Lighthouse slows the connection down by itself. */
async function lighthouseScores() {
  const server = await serve({ ours: folders.ours }, fastLine());
  return scores(server.url("ours")).finally(server.close);
}
