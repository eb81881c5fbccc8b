// One round: the page loaded and used as it is, and loaded again with a click as soon as there is something to click.

import { startOver, walk } from "./page.mjs";
import { visit } from "./visit.mjs";

/** What blocks for longer than this is felt. */
const LONG = 50;

export async function measure(browser, { url, sent, cases }) {
  const before = sent();
  const { page, client, seen, transfers, close } = await visit(browser, { url, today: cases[0].today });
  const loaded = await seen();
  const steps = [];
  let memory;
  let bytes;
  for (const [index, one] of cases.entries()) {
    if (index > 0) await startOver(page);
    steps.push(...(await walk(page, one)));
    if (index > 0) continue;
    bytes = await transfers();
    await client.send("HeapProfiler.collectGarbage");
    memory = await page.evaluate(() => window.bench.memory());
  }
  const { cls } = await seen();
  await close();
  const whole = sent() - before;
  const clicked = await visit(browser, { url, today: cases[0].today, clicking: cases[0].answers[0].choice });
  const { accepted, clicks } = await clicked.seen();
  await clicked.close();
  return {
    question: loaded.question,
    fcp: loaded.fcp,
    lcp: loaded.lcp,
    live: loaded.live,
    ready: loaded.ready,
    accepted,
    clicks,
    cls,
    tbt: loaded.long
      .filter(([start]) => start >= loaded.fcp)
      .reduce((sum, [, duration]) => sum + Math.max(0, duration - LONG), 0),
    bytesQuestion: bytes.toRead,
    bytesLive: bytes.by(loaded.live),
    bytesOutcome: bytes.by(Infinity),
    bytesSent: whole,
    memory: memory.heap + memory.wasm,
    steps,
  };
}
