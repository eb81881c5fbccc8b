// Shrinks the WASM, joins the script that starts the page with the one that wasm-bindgen wrote, and shrinks scripts and
// styles.
// node bundle.mjs GLUE WASM BOOT WORKER STYLE OUT

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const [glue, wasm, boot, worker, style, out] = process.argv.slice(2);
const options = { minify: true, legalComments: "none", charset: "utf8", target: "es2022" };

// Traps stay where they are: a panic is one, and boot.js listens for it.
const wasmOpt = fileURLToPath(new URL("node_modules/binaryen/bin/wasm-opt", import.meta.url));
const run = (from, to, ...passes) =>
  execFileSync(process.execPath, [wasmOpt, from, ...passes, "-o", to], { encoding: "utf8" });
run(wasm, join(out, "small.wasm"), "-Oz", "--converge", "--strip-debug", "--strip-producers");
// Apart from the rest, which may go over the file several times: the names are told once.
const told = run(join(out, "small.wasm"), join(out, "app.wasm"), "--minify-imports-and-exports-and-modules");

const names = JSON.parse(told.slice(told.indexOf("{")));

/** Puts one text in the place of another, which must be there. */
function replaced(script, found, by) {
  if (!script.includes(found)) throw new Error(`the glue does not say ${found}`);
  return script.replaceAll(found, by);
}

/** The glue with the short names by which the WASM now imports and exports. */
function renamed(script) {
  for (const [module, long, short] of names.imports) {
    script = replaced(script, `${long}:`, `${JSON.stringify(short)}:`);
    script = script.replaceAll(JSON.stringify(module), '"a"');
  }
  for (const [long, short] of names.exports) {
    script = script.replaceAll(new RegExp(`\\bwasm\\.${long}\\b`, "g"), `wasm[${JSON.stringify(short)}]`);
  }
  return script;
}
const shortGlue = join(out, "glue.js");
writeFileSync(shortGlue, renamed(readFileSync(glue, "utf8")));
const [, memory] = names.exports.find(([long]) => long === "memory");

const entry = `
  import init, { complete, has_answers, start, stop, take } from ${JSON.stringify(shortGlue)};
  import { begin } from ${JSON.stringify(boot)};
  const open = async (wasm) => ({ memory: (await init(wasm))[${JSON.stringify(memory)}] });
  begin(async () => ({ default: open, complete, has_answers, start, stop, take }));
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
