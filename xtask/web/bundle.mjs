// Joins the script that starts the page with the one that wasm-bindgen wrote, and shrinks scripts and styles.
// node bundle.mjs GLUE BOOT WORKER STYLE OUT

import { writeFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";

const [glue, boot, worker, style, out] = process.argv.slice(2);
const options = { minify: true, legalComments: "none", charset: "utf8", target: "es2022" };

const entry = `
  import init, { complete, has_answers, start, stop, take } from ${JSON.stringify(glue)};
  import { begin } from ${JSON.stringify(boot)};
  begin(async () => ({ default: init, complete, has_answers, start, stop, take }));
`;
const { outputFiles } = await build({
  ...options,
  stdin: { contents: entry, resolveDir: out },
  bundle: true,
  format: "esm",
  // The names are those of this machine; nobody reads them in the page.
  absWorkingDir: out,
  write: false,
});
writeFileSync(join(out, "app.js"), outputFiles[0].contents);
for (const [from, to, loader] of [
  [worker, "worker.js", "js"],
  [style, "main.css", "css"],
]) {
  const { code } = await transform(readFileSync(from, "utf8"), { ...options, loader });
  writeFileSync(join(out, to), code);
}
