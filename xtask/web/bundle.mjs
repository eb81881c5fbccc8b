// Shrinks the WASM, joins the scripts around the app with the one that wasm-bindgen wrote, and shrinks scripts and styles.
// node bundle.mjs GLUE WASM LATER WEB STYLES OUT [--fast]

import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const [glue, wasm, later, web, styles, out, fast] = process.argv.slice(2);
const options = { minify: true, legalComments: "none", charset: "utf8", target: "es2022" };

// Traps stay where they are: a panic is one, and web/wipe.js listens for it.
const wasmOpt = fileURLToPath(new URL("node_modules/binaryen/bin/wasm-opt", import.meta.url));
// What is sent is compressed, and repeats cost next to nothing there: code that is shared by a local, and data that is taken apart
// where it is zero, compress worse (1.6 and 0.3 kB).
const shrink = ["-Oz", "--converge", "--skip-pass=local-cse", "--skip-pass=memory-packing"];
const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
for (const [from, to, order] of [
  [wasm, "app.wasm", []],
  // Copies of one generic function side by side compress better: 1.4 kB of the later part, and nothing of the first.
  [later, "later.wasm", ["--reorder-functions-by-name"]],
]) {
  if (fast) copyFileSync(from, join(out, to));
  else execFileSync(process.execPath, [wasmOpt, from, ...shrink, ...order, ...strip, "-o", join(out, to)]);
}

const entry = `
  import * as program from ${JSON.stringify(glue)};
  import { boot } from ${JSON.stringify(join(web, "boot.js"))};
  boot(program);
`;
const { outputFiles } = await build({
  ...options,
  stdin: { contents: entry, resolveDir: out },
  bundle: true,
  alias: { "imr-split": join(web, "split.js") },
  format: "esm",
  // The names are those of this machine; nobody reads them in the page.
  absWorkingDir: out,
  write: false,
});
writeFileSync(join(out, "app.js"), outputFiles[0].contents);
const worker = await transform(readFileSync(join(web, "worker.js"), "utf8"), options);
writeFileSync(join(out, "worker.js"), worker.code);
// The sheets that the style imports become one, so that there is one request; what is for paper is another.
for (const name of ["main.css", "print.css"]) {
  const sheet = await build({ ...options, entryPoints: [join(styles, name)], bundle: true, absWorkingDir: out, write: false });
  writeFileSync(join(out, name), sheet.outputFiles[0].contents);
}
