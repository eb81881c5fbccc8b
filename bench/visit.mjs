// One visit of one page on a slow phone. The connection is slowed down by the server (pace.mjs), the processor here.

import { fakeToday } from "./pages.mjs";
import { probe } from "./probe.mjs";

/** A phone of the lower half: what Lighthouse calls mobile. */
const VIEWPORT = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const SLOWER_CPU = 4;

/** `context` is the profile; `clicking` the choice to click as soon as the first question is painted. */
export async function visit(context, { url, kind, today, clicking }) {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport(VIEWPORT);
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  const client = await page.createCDPSession();
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
  await page.evaluateOnNewDocument(fakeToday, today);
  await page.evaluateOnNewDocument(probe, { selectors: kind.selectors, clicking });
  await page.goto(url, { waitUntil: "load" });
  const done = clicking ? "accepted" : kind.isStill ? "question" : "ready";
  await page.waitForFunction((done) => window.bench.seen[done] !== null && window.bench.seen.lcp !== null, {}, done);
  const seen = () => page.evaluate(() => window.bench.seen);
  const close = async () => {
    if (problems.length) throw new Error(`${url}: ${problems.join("; ")}`);
    await page.close();
  };
  return { page, seen, close };
}

/** A later visit finds no worker running: browsers stop them half a minute after they were last needed. */
export async function stopWorkers(page) {
  const client = await page.createCDPSession();
  await client.send("ServiceWorker.enable");
  await client.send("ServiceWorker.stopAllWorkers");
  await client.detach();
}
