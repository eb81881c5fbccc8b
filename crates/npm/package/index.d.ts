import type { InitInput, decide } from "./rules.js";

export type * from "./rules.js";

/** The rules, ready for use. */
export interface RulesOfCalifornia {
  decide: typeof decide;
}

/**
 * Loads the rules, once. Where the program's tools move files, say where `rules_bg.wasm` is: an address, a response or the bytes.
 */
export function load(wasm?: InitInput | Promise<InitInput>): Promise<RulesOfCalifornia>;
