// The part of the program that is split off it. The program asks for it by the name that wasm_split gives it, and is called
// back when it is linked.

let program;
let later;
let settle;

/** Settled once the later part is linked to the program, or cannot be had. */
export const linked = new Promise((resolve) => {
  settle = resolve;
});

/** Hands over the exports of the program and the bytes of the later part, which may still be on their way. */
export function linkLater(exports, bytes) {
  program = exports;
  later = bytes;
}

async function link(callback, data) {
  await WebAssembly.instantiate(await later, { __wasm_split: program });
  program.__indirect_function_table.get(callback)(data, true);
}

export const __wasm_split_load_later = (callback, data) => settle(link(callback, data));
