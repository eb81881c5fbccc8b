// One visit of one page, in a profile of its own, on a slow phone with a slow connection.

import { LIVE, READY, SELECTORS, fakeToday } from "./page.mjs";
import { probe } from "./probe.mjs";

/** A phone of the lower half: what Lighthouse calls mobile. */
const VIEWPORT = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** "Slow 4G": 150 ms and 1.6 Mbps, with the factors by which Lighthouse turns a connection into one per request. */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const SLOWER_CPU = 4;

/** `clicking` is the choice to click as soon as the first question is painted; `fast` leaves out all throttling. */
export async function visit(browser, { url, today, clicking, fast }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport(VIEWPORT);
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  const client = await page.createCDPSession();
  await client.send("Network.enable");
  const transfers = transfersOf(client);
  if (!fast) {
    await client.send("Network.emulateNetworkConditions", SLOW_4G);
    await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
  }
  await page.evaluateOnNewDocument(fakeToday, today);
  await page.evaluateOnNewDocument(probe, { selectors: SELECTORS, live: LIVE, ready: READY, clicking });
  await page.goto(url, { waitUntil: "load" });
  const done = clicking ? "accepted" : "ready";
  await page.waitForFunction((done) => window.bench.seen[done] !== null, {}, done);
  const seen = () => page.evaluate(() => window.bench.seen);
  const close = async () => {
    if (problems.length) throw new Error(`${url}: ${problems.join("; ")}`);
    await context.close();
  };
  return { page, client, seen, transfers: () => transfers.since(page), close };
}

/** What came over the wire, headers included, and when it had come whole. */
function transfersOf(client) {
  let epoch;
  const finished = [];
  client.on("Network.requestWillBeSent", ({ timestamp, wallTime }) => (epoch ??= wallTime - timestamp));
  const types = new Map();
  client.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  client.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    finished.push({ type: types.get(requestId), at: timestamp, bytes: encodedDataLength });
  });
  const sum = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    async since(page) {
      const origin = await page.evaluate(() => window.bench.timeOrigin);
      const arrived = finished.map((file) => ({ ...file, at: (file.at + epoch) * 1000 - origin }));
      return {
        /** The document and its styles: the first question can be read and ticked without anything else. */
        toRead: sum(arrived.filter(({ type }) => type === "Document" || type === "Stylesheet")),
        /** What had come by a moment of the page's own clock. */
        by: (moment) => sum(arrived.filter(({ at }) => at <= moment)),
      };
    },
  };
}
