import { readFile } from "node:fs/promises";
import start, { decide } from "./rules.js";

export async function load(wasm = readFile(new URL("rules_bg.wasm", import.meta.url))) {
  await start({ module_or_path: wasm });
  return { decide };
}
