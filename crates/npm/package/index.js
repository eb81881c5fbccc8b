import start, { decide } from "./rules.js";

export async function load(wasm) {
  await start(wasm === undefined ? undefined : { module_or_path: wasm });
  return { decide };
}
