// A person's case whose dates move with the day, for a browser whose clock cannot be set: what the page must ask and show
// on that day, in its own words. The rules say so as a program.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { walkthroughs } from "./walk.mjs";
import { oneLine } from "./webkit.mjs";

const one =
  walkthroughs.find(
    ({ answers }) => answers.some(({ exact }) => exact) && answers.every(({ choice, exact }) => choice ?? exact),
  ) ?? assert.fail("no walkthrough has choices and exact dates alone");

/** The questions in their order, each with what is chosen and typed, and how the page repeats it. */
export function caseOn(day) {
  const answers = {};
  const asked = [];
  for (;;) {
    const { question, outcome } = decide(day, answers);
    if (outcome) return { day, asked, answers };
    const given = one.answers.find(({ question: name }) => name === question.name);
    assert.ok(given, `on ${day} the case ${one.id} is asked ${question.name}`);
    const shown = { title: oneLine(question.title), first: asked.length === 0 };
    if (given.exact) {
      const moved = addDays(given.exact, daysBetween(one.today, day));
      const [year, month, date] = moved.split("-").map((part) => String(Number(part)));
      asked.push({ ...shown, date: { Month: month, Day: date, Year: year }, repeated: inWords(moved) });
      answers[question.name] = moved;
    } else {
      const { label, hint = "" } = question.choices.find(({ name }) => name === given.choice);
      asked.push({ ...shown, choice: oneLine(`${label} ${hint}`), repeated: label });
      answers[question.name] = given.choice;
    }
  }
}

/** The answers as the page repeats them, without those that it says elsewhere too, such as "No". */
export const repeated = (asked) => asked.map(({ repeated }) => repeated).filter((words) => words.length > 12);

/** What must be done and by when. A person is shown the last working day, and the plan's own days as they are. */
export function planOn(day, answers) {
  const { outcome } = decide(day, answers);
  const days = outcome.deadlines.map(({ actor, by, act_by }) => (actor === "plan" ? by : act_by)).filter(Boolean);
  assert.ok(days.length > 0, `the case ${one.id} has no day in its outcome`);
  const steps = outcome.steps.map(({ title }) => oneLine(title));
  return { headline: oneLine(outcome.headline), steps, days: days.map(inWords) };
}

function decide(today, answers) {
  const input = `${JSON.stringify({ today, answers })}\n`;
  const { status, stdout, stderr } = spawnSync(process.env.DECIDE, { input, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const reply = JSON.parse(stdout);
  assert.ok(!reply.error, reply.error?.message);
  return reply;
}

const DAY = 86_400_000;
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;
const addDays = (day, count) => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
const inWords = (day) => new Date(day).toLocaleDateString("en-US", { dateStyle: "full", timeZone: "UTC" });
