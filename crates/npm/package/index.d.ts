import type { InitInput, decide } from "./rules.js";

export type * from "./rules.js";

/** The rules, ready for use. */
export interface LoadedRules {
  decide: typeof decide;
}

/**
 * Loads the WebAssembly; later calls reuse it. If your bundler moves `rules_bg.wasm`, pass its URL, a response or the bytes; in Node, the
 * bytes.
 */
export function load(wasm?: InitInput | Promise<InitInput>): Promise<LoadedRules>;
