// The Chromium that everything is measured in.

import puppeteer from "puppeteer-core";

// --disable-quic and the rest keep the browser itself off the network: only the page's requests remain.
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The flags as Lighthouse takes them. */
export const FLAGS = ["--headless", ...QUIET].join(" ");

export const launch = () =>
  puppeteer.launch({
    executablePath: process.env.CHROMIUM,
    args: QUIET,
    env: { ...process.env, TZ: "America/Los_Angeles" },
    protocolTimeout: 120_000,
  });
