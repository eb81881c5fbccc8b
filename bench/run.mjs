// Measures our page beside its twins and prints one table. `cargo xtask bench` prepares everything and runs this.
//
// SITE_DIR is our built site, TWIN what examples/twin.rs printed, OUT where the twins are built, CHROMIUM the browser.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";
import { build } from "./build.mjs";
import { scores } from "./lighthouse.mjs";
import { measure } from "./measure.mjs";
import { machine, markdown, plain, slowest, table, writeInto } from "./report.mjs";
import { checkSameness } from "./same.mjs";
import { serve } from "./serve.mjs";

const DOCUMENT = fileURLToPath(new URL("../docs/performance.md", import.meta.url));

/** The cases whose steps are timed: the longest, one with a long list of plans, and one of Medi-Cal. */
const TIMED = [
  "hmo_mri_denial_upheld_on_31_august",
  "anthem_name_of_the_dmhc_company",
  "medi_cal_plan_cut_of_therapy_hours",
];

const { SITE_DIR, TWIN, OUT } = process.env;
const { values } = parseArgs({ options: { runs: { type: "string", default: "9" }, "only-bytes": { type: "boolean" } } });
const onlyBytes = values["only-bytes"] ?? false;
const runs = onlyBytes ? 1 : Number(values.runs);
if (!(runs >= 1)) throw new Error(`--runs ${values.runs} is not a number of runs`);

const browser = await launch();
const version = await browser.version();
const { cases } = await build({ site: SITE_DIR, twin: TWIN, out: OUT, browser }).finally(() => browser.close());
const folders = { ours: SITE_DIR, vanilla: join(OUT, "vanilla"), preact: join(OUT, "preact") };
const server = await serve(folders);
try {
  await compare();
} finally {
  await server.close();
}

async function compare() {
  const pages = Object.fromEntries(Object.keys(folders).map((name) => [name, server.url(name)]));
  const results = await rounds(pages);
  const rows = table(results, onlyBytes);
  const about = `${machine(version)}; ${runs} ${runs === 1 ? "run" : "runs"} each, taken in turn.`;
  console.log(`\n${plain(rows)}\n\n${about}`);
  if (onlyBytes) return;
  const lighthouse = await scores(pages.ours);
  const told = `${slowest(results)}\n\nLighthouse: ${lighthouse.map(([name, score]) => `${name} ${score}`).join(", ")}.`;
  console.log(told);
  await writeInto(DOCUMENT, `${markdown(rows)}\n\n${told}\n\n${about}`);
}

/** The pages take turns, so that what else the machine does meanwhile touches all of them; the first turn warms up. */
async function rounds(pages) {
  const browser = await launch();
  try {
    await checkSameness(browser, pages, cases);
    const timed = TIMED.slice(0, onlyBytes ? 1 : undefined).map((id) => cases.find((one) => one.id === id));
    const results = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    for (let run = 0; run <= runs; run += 1) {
      for (const [name, url] of Object.entries(pages)) {
        const round = await measure(browser, { url, sent: server.sent, cases: timed });
        if (run === 0) continue;
        results[name].push(round);
        console.log(`${run} ${name}: first paint ${Math.round(round.fcp)} ms, live ${Math.round(round.live)} ms`);
      }
    }
    return results;
  } finally {
    await browser.close();
  }
}
