// WebKit, as Debian and Ubuntu package it, over the W3C's WebDriver protocol: puppeteer does not know it. Everything is
// found by what people see, or by what a screen reader says to them, and never by the markup.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setInterval } from "node:timers/promises";

/** A machine that does much else at once takes seconds to load a page. */
const TOO_LONG = 30_000;

/** How the protocol names an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

const [WIDTH, HEIGHT] = [1280, 1200];

export const KEYS = { Tab: "\uE004", Space: " ", ArrowDown: "\uE015" };

/** The programs that still run, and where they may write. A test run that is cut short takes both away too. */
const running = new Set();
const homes = new Set();
process.on("exit", () => {
  running.forEach(kill);
  homes.forEach(remove);
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

/** A browser with nothing in it, on a display that nobody sees. */
export async function startWebKit() {
  const home = mkdtempSync(join(tmpdir(), "imr-webkit-"));
  homes.add(home);
  const display = await startDisplay();
  const driver = await startDriver({ DISPLAY: display.name, HOME: home });
  const timeouts = { script: TOO_LONG, pageLoad: TOO_LONG };
  const { sessionId } = await driver.ask("POST", "/session", { capabilities: { alwaysMatch: { timeouts } } });
  const ask = (method, path, body) => driver.ask(method, `/session/${sessionId}${path}`, body);
  // The driver scrolls a page, but not the one around a frame: there all of the frame must be in view.
  await ask("POST", "/window/rect", { x: 0, y: 0, width: WIDTH, height: HEIGHT });
  const close = async () => {
    try {
      await ask("DELETE", "");
    } finally {
      await Promise.all([driver, display].map(end));
      remove(home);
    }
  };
  return { ...visit(ask), close };
}

/** What a person does with the page, and sees of it. */
function visit(ask) {
  const evaluate = (what, ...given) => ask("POST", "/execute/sync", { script: `return (${what})(...arguments);`, args: given });

  /** Waits until `what` gives something, be it in the page that is loaded after this one. */
  const until = async (what, ...given) => {
    const script = `const done = [...arguments].pop(); (${lookAgain})(() => (${what})(...arguments), done);`;
    const look = () => ask("POST", "/execute/async", { script, args: given });
    const [found, error] = await look().catch((error) => {
      if (/before the unload event/.test(error.message)) return look();
      throw error;
    });
    if (error) throw new Error(error);
    return found;
  };

  /** Waits for the first of a kind with this name. */
  const find = (kind, name) =>
    until(`(kind, name) => (${shown})(kind).find((one) => one.name === name)?.element`, kind, name).catch(async (error) => {
      throw new Error(`there is no ${kind} "${name}", but ${JSON.stringify(await seen(kind))}`, { cause: error });
    });
  const seen = (kind) => evaluate(`(kind) => (${shown})(kind).map(({ name }) => name)`, kind);
  const of = (element, method, what, body) => ask(method, `/element/${element[ELEMENT]}/${what}`, body);

  const press = (...keys) => {
    const strokes = keys.flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
    return ask("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions: strokes }] });
  };

  return {
    evaluate,
    until,
    find,
    /** The names of all of a kind, from the top. */
    seen,
    press,
    type: (text) => press(...text),
    /** What a screen reader says of the element that has the focus. In a frame the driver cannot say. */
    focused: async () => {
      const element = await ask("GET", "/element/active");
      const [role, name] = [await of(element, "GET", "computedrole"), await of(element, "GET", "computedlabel")];
      return { role, name: oneLine(name) };
    },
    click: async (kind, name) => of(await find(kind, name), "POST", "click", {}),
    /** Types over what is there. */
    fill: async (name, text) => {
      const field = await find("field", name);
      await of(field, "POST", "clear", {});
      await of(field, "POST", "value", { text });
    },
    property: async (kind, name, property) => of(await find(kind, name), "GET", `property/${property}`),
    /** Waits until the page has all it needs and is sealed, and takes down from here on what goes wrong in it. */
    ready: async () => {
      await until(() => document.documentElement.dataset.app === "ready");
      await evaluate(takeDownProblems);
    },
    problems: () => evaluate(() => window.problems),
    goto: (url) => ask("POST", "/url", { url }),
    reload: () => ask("POST", "/refresh", {}),
    back: () => ask("POST", "/back", {}),
    forward: () => ask("POST", "/forward", {}),
    /** From here on, the page is the one in the frame. */
    enterFrame: async () => ask("POST", "/frame", { id: await until(() => document.querySelector("iframe")) }),
  };
}

export const oneLine = (text) => text.replace(/\s+/g, " ").trim();

// ── In the page ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Everything of a kind that is shown, with the words that people know it by. */
function shown(kind) {
  const kinds = {
    button: "button",
    choice: "input[type=radio]",
    field: "input:not([type=radio], [type=checkbox])",
    title: "h1",
    heading: "h1, h2, h3",
  };
  const worded = [...document.querySelectorAll(kinds[kind])].map((element) => [element, element.labels?.[0] ?? element]);
  const visible = worded.filter(([, words]) => words.checkVisibility());
  return visible.map(([element, words]) => ({ element, name: words.innerText.replace(/\s+/g, " ").trim() }));
}

/** Says what `look` gives as soon as it gives something: looks again whenever something happens. */
function lookAgain(look, done) {
  const watch = new MutationObserver(again);
  const happenings = ["focusin", "popstate", "pageshow"];
  function again() {
    let result;
    try {
      const found = look();
      if (!found) return;
      result = [found, null];
    } catch (error) {
      result = [null, String(error)];
    }
    watch.disconnect();
    for (const name of happenings) removeEventListener(name, again, true);
    done(result);
  }
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const name of happenings) addEventListener(name, again, true);
  again();
}

function takeDownProblems() {
  window.problems ??= [];
  window.addEventListener("error", ({ message }) => window.problems.push(`uncaught: ${message}`));
  window.addEventListener("unhandledrejection", ({ reason }) => window.problems.push(`rejected: ${reason}`));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    window.problems.push(`policy: ${violatedDirective} ${blockedURI}`);
  });
}

// ── Beside the page ─────────────────────────────────────────────────────────────────────────────────────────────────

/** A display in memory. It takes a free number, and says which once it can be used. */
async function startDisplay() {
  const display = start(process.env.XVFB, ["-displayfd", "3", "-nolisten", "tcp", "-screen", "0", `${WIDTH}x${HEIGHT}x24`], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await Promise.race([once(display.child.stdio[3], "data"), display.failed]);
  return { ...display, name: `:${String(number).trim()}` };
}

/** The driver, which starts the browser that it belongs to. */
async function startDriver(environment) {
  const port = await freePort();
  const { WAYLAND_DISPLAY, ...inherited } = process.env;
  // The tests know the page in English, and the days are those of California.
  const here = { GDK_BACKEND: "x11", LC_ALL: "C.UTF-8", TZ: "America/Los_Angeles" };
  const driver = start(process.env.WEBKIT_DRIVER, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...inherited, ...here, ...environment },
  });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  // It says nothing once it listens.
  const listens = async () => {
    for await (const _ of setInterval(20)) if (await ask("GET", "/status").catch(() => false)) return;
  };
  await Promise.race([listens(), driver.failed]);
  return { ...driver, ask };
}

/** In a process group of its own, with whatever it starts. `failed` rejects when it ends. */
function start(program, given, settings) {
  assert.ok(program, "XVFB and WEBKIT_DRIVER must name Xvfb and WebKitWebDriver");
  const child = spawn(program, given, { ...settings, detached: true });
  running.add(child);
  const ended = new Promise((resolve) => child.once("exit", resolve).once("error", resolve));
  const failed = ended.then((why) => assert.fail(`${program} has ended: ${why}`));
  failed.catch(() => {});
  return { child, ended, failed };
}

function kill({ pid }) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

function remove(home) {
  // What was killed may take a moment to let go of its files.
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  homes.delete(home);
}

async function end({ child, ended }) {
  kill(child);
  await ended;
  running.delete(child);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
