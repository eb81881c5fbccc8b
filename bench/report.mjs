// The rounds as one table, and whether the budgets hold.

import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";

const MARKS = ["<!-- bench: begin -->", "<!-- bench: end -->"];

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
export const median = (numbers) => {
  const all = sorted(numbers);
  return (all[Math.floor((all.length - 1) / 2)] + all[Math.ceil((all.length - 1) / 2)]) / 2;
};

const ms = (number) => `${Math.round(number)} ms`;
const bytes = (number) => Math.round(number).toLocaleString("en");
const exact = (number) => number.toFixed(3);
const of = (name) => (round) => round[name];

/** The slowest step of a round, but for what it led to: the browser compiles what runs for the first time. */
const worst = (until) => (round) => (round.steps.length ? Math.max(...round.steps.map((step) => step[until])) : null);
const middle = (round) => (round.steps.length ? median(round.steps.map(({ took }) => took)) : null);

const BYTES = [
  ["bytes to read the first question", of("bytesRead"), bytes],
  ["bytes to the live app", of("bytesLive"), bytes],
  ["bytes of the whole visit", of("bytesAll"), bytes],
];

const ROWS = [
  ...BYTES,
  ["first contentful paint", of("fcp"), ms],
  ["largest contentful paint", of("lcp"), ms],
  ["app live", of("live"), ms],
  ["first click accepted", of("accepted"), ms],
  ["everything loaded", of("ready"), ms],
  ["step, median", middle, ms],
  ["step, worst", worst("took"), ms],
  ["step, worst to its end", worst("whole"), ms],
  ["layout shift", of("cls"), exact],
  ["blocking time", of("blocking"), ms],
  ["second visit: largest paint", of("secondLcp"), ms],
  ["second visit: app live", of("secondLive"), ms],
];

/** `results` maps each page to its rounds; ours comes first. */
export function table(results, onlyBytes) {
  const [ours, ...others] = Object.keys(results);
  const head = ["median (least to most)", ours, ...others, ...others.map((other) => `${ours}/${other}`)];
  const rows = (onlyBytes ? BYTES : ROWS).map(([name, pick, shown]) => {
    const values = Object.values(results).map((rounds) => rounds.map(pick).filter((value) => value !== null));
    const [own, ...rest] = values.map((numbers) => (numbers.length ? median(numbers) : undefined));
    const ratios = rest.map((value) => (value ? `${(own / value).toFixed(2)} ×` : "–"));
    return [name, ...values.map((numbers) => spread(numbers, shown)), ...ratios];
  });
  return [head, ...rows];
}

function spread(numbers, shown) {
  if (numbers.length === 0) return "–";
  const [least, most] = [sorted(numbers)[0], sorted(numbers).at(-1)].map(shown);
  return least === most ? least : `${shown(median(numbers))} (${least.replace(/ ms$/, "")} to ${most.replace(/ ms$/, "")})`;
}

/** The budgets in the browser, each as a ratio within this run. They are printed and fail nothing: machines differ. */
export function budgets(results) {
  const at = (page, name) => median(results[page].map(of(name)));
  const budget = (what, value, limit) => [what, ms(value), ms(limit), value <= limit ? "yes" : "no"];
  return [
    ["budget", "ours", "limit", "holds"],
    budget("largest paint: the static page’s + 50 ms", at("ours", "lcp"), at("static", "lcp") + 50),
    budget("app live: 1.5 × the static page’s largest paint", at("ours", "live"), 1.5 * at("static", "lcp")),
    budget("first click accepted: 0.6 × SurveyJS’s", at("ours", "accepted"), 0.6 * at("SurveyJS", "accepted")),
    budget("second visit live: a quarter of the first", at("ours", "secondLive"), at("ours", "live") / 4),
  ];
}

/** Which step of a page was the slowest, by the median of its rounds: one hiccup of the machine is not a slow page. */
export function slowest(results) {
  const each = Object.entries(results).filter(([, rounds]) => rounds[0].steps.length).map(([name, rounds]) => {
    const steps = rounds[0].steps.map(({ to }, place) => ({ to, took: median(rounds.map(({ steps }) => steps[place].took)) }));
    const { to, took } = steps.reduce((worst, step) => (step.took > worst.took ? step : worst));
    return `${name} ${to} (${ms(took)})`;
  });
  return `The step that was slowest by its median: ${each.join(", ")}.`;
}

/** The rows as a table of a document, each column as wide as its widest cell. */
export function markdown(rows) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const cell = (text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[column]));
  const line = (row) => `| ${row.map(cell).join(" | ")} |`;
  const rule = widths.map((width, column) => "-".repeat(width - 1) + (column ? ":" : "-"));
  return [rows[0], rule, ...rows.slice(1)].map(line).join("\n");
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
