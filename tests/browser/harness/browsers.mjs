// Real Chromium and Firefox, and one visit of a page in them.

import { after, before, describe } from "node:test";
import puppeteer from "puppeteer-core";

// --disable-quic and the rest keep the browser itself off the network: only the page's requests remain.
const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const PEOPLE_LIVE_IN = "America/Los_Angeles";

/** `chromiumArguments` and the others are for tests that need a browser set up in another way. */
export function launch(name, { chromiumArguments = [], chromiumWithout = [], firefoxPreferences = {}, environment = {}, profile } = {}) {
  const env = { ...process.env, ...environment, TZ: PEOPLE_LIVE_IN };
  const protocolTimeout = 30_000;
  return name === "chromium"
    ? puppeteer.launch({
        browser: "chrome",
        executablePath: process.env.CHROMIUM,
        args: [...CHROMIUM_ARGUMENTS, ...chromiumArguments].filter((argument) => !chromiumWithout.includes(argument)),
        ignoreDefaultArgs: chromiumWithout,
        env,
        protocolTimeout,
        userDataDir: profile,
      })
    : puppeteer.launch({
        browser: "firefox",
        executablePath: process.env.FIREFOX,
        extraPrefsFirefox: firefoxPreferences,
        env,
        protocolTimeout,
        userDataDir: profile,
      });
}

/** Defines the same tests for one browser or both; `tests` receives an object whose `visit` opens pages. */
export function inBrowsers(names, tests, settings) {
  for (const name of names) {
    describe(name, () => {
      const browser = { name, visit: (options) => visit(browser.process, options) };
      before(async () => {
        browser.process = await launch(name, settings);
      });
      after(() => browser.process?.close());
      tests(browser);
    });
  }
}

export const inBothBrowsers = (tests, settings) => inBrowsers(["chromium", "firefox"], tests, settings);

/**
 * A page in a fresh profile: `today` is the day its clock shows, `problems` what its console said. Chromium connects to no
 * host ahead of requests in such a profile; `fresh: false` is for who wants to see that.
 */
async function visit(browser, { url, today = "2026-11-29", width = 1280, height = 900, fresh = true } = {}) {
  const context = fresh ? await browser.createBrowserContext() : browser.defaultBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  page.setDefaultTimeout(10_000);
  // Whoever leaves answers behind is asked by the browser, and means it.
  page.on("dialog", (dialog) => dialog.accept().catch(() => {}));
  const problems = [];
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warn", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      window.violations.push(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const shown = { page, problems, close: () => (fresh ? context.close() : page.close()) };
  shown.setToday = async (day) => {
    if (shown.clock) await page.removeScriptToEvaluateOnNewDocument(shown.clock);
    shown.clock = (await page.evaluateOnNewDocument(fakeToday, day)).identifier;
  };
  /** Everything that went wrong in the page so far. */
  shown.allProblems = async () => [...problems, ...(await page.evaluate(() => window.violations ?? []))];
  /** Another tab of the same visit, on the same day. */
  shown.anotherTab = async () => {
    const tab = await context.newPage();
    await tab.evaluateOnNewDocument(fakeToday, today);
    return tab;
  };
  await shown.setToday(today);
  if (url) await page.goto(url);
  return shown;
}

/** As the browser's own Back (-1) and Forward (1). Who leads a page away may be gone before it can say so. */
export const go = (page, by) =>
  page.evaluate((by) => history.go(by), by).catch((error) => {
    if (!/context was destroyed/.test(error.message)) throw error;
  });

/** As if a person had waited until everything that the style sheet does after a while is done. */
export const waitLong = (page) => page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));

/** Runs in the page, before its own scripts: noon of the given day, local time, and the clock stands still. */
function fakeToday(day) {
  const RealDate = Date;
  const [year, month, date] = day.split("-").map(Number);
  const now = new RealDate(year, month - 1, date, 12).getTime();
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(now);
      else super(...parts);
    }
    static now() {
      return now;
    }
  };
}
