// The rounds as one table: ours, the twins, and how many times theirs ours is.

import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";

const MARKS = ["<!-- bench: begin -->", "<!-- bench: end -->"];

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
export const median = (numbers) => {
  const [low, high] = [Math.floor((numbers.length - 1) / 2), Math.ceil((numbers.length - 1) / 2)];
  const all = sorted(numbers);
  return (all[low] + all[high]) / 2;
};

const ms = (number) => `${Math.round(number)} ms`;
const bytes = (number) => Math.round(number).toLocaleString("en");
const exact = (number) => number.toFixed(3);
const of = (name) => (rounds) => median(rounds.map((round) => round[name]));
const steps = (rounds) => rounds.flatMap((round) => round.steps);

/** The page whose showing took longest, each by the median of its rounds: one hiccup of the machine is not a slow page. */
function worst(rounds, until = "took") {
  const each = rounds[0].steps.map(({ to }, place) => ({ to, took: median(rounds.map((round) => round.steps[place][until])) }));
  return each.reduce((worst, step) => (step.took > worst.took ? step : worst));
}

const BYTES = [
  ["bytes to read the first question", of("bytesQuestion"), bytes],
  ["bytes to the live app", of("bytesLive"), bytes],
  ["bytes to the outcome", of("bytesOutcome"), bytes],
  ["bytes in all, service worker included", of("bytesSent"), bytes],
];

const ROWS = [
  ...BYTES,
  ["first contentful paint", of("fcp"), ms],
  ["largest contentful paint", of("lcp"), ms],
  ["first question painted", of("question"), ms],
  ["first click accepted", of("accepted"), ms],
  ["app live", of("live"), ms],
  ["everything loaded", of("ready"), ms],
  ["step change, median", (rounds) => median(steps(rounds).map(({ took }) => took)), ms],
  ["step change, worst page", (rounds) => worst(rounds).took, ms],
  ["step change, worst page to its end", (rounds) => worst(rounds, "whole").took, ms],
  ["step change, slowest of all", (rounds) => Math.max(...steps(rounds).map(({ took }) => took)), ms],
  ["cumulative layout shift, worst", (rounds) => Math.max(...rounds.map(({ cls }) => cls)), exact],
  ["total blocking time", of("tbt"), ms],
  ["memory at the outcome (heap and WASM)", of("memory"), bytes],
];

/** `results` maps each page to its rounds; ours comes first. */
export function table(results, onlyBytes) {
  const [ours, ...twins] = Object.keys(results);
  const head = ["", ours, ...twins, ...twins.map((twin) => `${ours}/${twin}`)];
  const rows = (onlyBytes ? BYTES : ROWS).map(([name, pick, shown]) => {
    const values = Object.values(results).map(pick);
    const ratios = values.slice(1).map((value) => (value === 0 ? "–" : `${(values[0] / value).toFixed(2)} ×`));
    return [name, ...values.map(shown), ...ratios];
  });
  return [head, ...rows];
}

/** Which page was the slowest to show. */
export function slowest(results) {
  const each = Object.entries(results).map(([name, rounds]) => `${name} ${worst(rounds).to}`);
  return `The page that took longest to show: ${each.join(", ")}.`;
}

/** The rows as text, each column as wide as its widest cell. */
export function plain(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const cell = (text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[column]));
  return rows.map((row) => row.map(cell).join("  ")).join("\n");
}

export function markdown([head, ...rows]) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column ? "--:" : "---"))), ...rows.map(line)].join("\n");
}

/** What it was measured on, and when. `browser` is its name and version as it tells them: "Chrome/156.0". */
export function machine(browser) {
  const [first] = cpus();
  const model = first.model.trim() || "a processor without a name";
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());
  return `${model}, ${cpus().length} cores, ${browser.replace("/", " ")}, ${day}`;
}

/** Replaces what stands between the marks of the document. */
export async function writeInto(file, text) {
  const old = await readFile(file, "utf8");
  const [before, rest] = old.split(MARKS[0]);
  const after = rest?.split(MARKS[1])[1];
  if (after === undefined) throw new Error(`${file} lacks the marks ${MARKS.join(" and ")}`);
  await writeFile(file, `${before}${MARKS[0]}\n\n${text}\n\n${MARKS[1]}${after}`);
}
