// A program in strict TypeScript, which is compiled and not run.

import { load, type Answers, type Reply } from "imr-navigator-rules";

const { decide } = await load();
const answers: Answers = { emergency: "no", coverage: "medi_cal", denial_date: "2026-11-20" };
const reply: Reply = decide(answers, "2026-11-29", { language: "es", letters: { patient: "Ana Cruz" } });

export function inWords(reply: Reply): string {
  if ("error" in reply) return reply.error.message;
  if ("question" in reply) return reply.question.name;
  return reply.outcome.steps.map((step) => `${step.action}: ${step.contact?.phone ?? ""}`).join("\n");
}

inWords(reply);

// @ts-expect-error: no choice of this question
decide({ coverage: "medical" }, "2026-11-29");
// @ts-expect-error: no question
decide({ diagnosis: "asthma" }, "2026-11-29");
// @ts-expect-error: the day is missing
decide({});
// @ts-expect-error: no option
decide({}, "2026-11-29", { lang: "es" });
