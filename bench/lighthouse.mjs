// The four scores of Lighthouse. Its own tool starts its own browser, so nothing else may run meanwhile.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { FLAGS } from "./browser.mjs";

const CLI = fileURLToPath(new URL("node_modules/lighthouse/cli/index.js", import.meta.url));

/** `[["performance", 100], …]` */
export async function scores(url) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, url, `--chrome-flags=${FLAGS}`, "--output=json", "--quiet"],
    { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM }, maxBuffer: 1 << 26 },
  );
  const report = JSON.parse(stdout);
  const failed = Object.values(report.audits).filter(({ score, scoreDisplayMode: kind }) => kind === "binary" && score < 1);
  for (const { title } of failed) console.log(`Lighthouse: ${title}`);
  return Object.entries(report.categories).map(([name, { score }]) => [name, Math.round(score * 100)]);
}
