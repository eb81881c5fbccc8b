// The part of the program that is split off it. The program asks for it by the name that wasm_split gives it, and is called
// back when it is linked.

import { get } from "./fetch.js";

let program;
let settle;

/** Settled once the later part is linked to the program, or cannot be had. */
export const linked = new Promise((resolve) => {
  settle = resolve;
});

/** Hands over the exports of the program. */
export function linkTo(exports) {
  program = exports;
}

async function link(callback, data) {
  const bytes = await (await get("later-wasm")).arrayBuffer();
  await WebAssembly.instantiate(bytes, { __wasm_split: program });
  program.__indirect_function_table.get(callback)(data, true);
}

export const __wasm_split_load_later = (callback, data) => settle(link(callback, data));
