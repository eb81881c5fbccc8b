// A hostile script inside the sealed page tries fifteen ways to get a secret out, and some more. The hosts count what
// arrives, and the browser's own log which names it looked up.

import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { CHANNELS, FURTHER, LEAVINGS, script } from "./harness/leaks.mjs";

const source = (name) => new URL(`../../${name}`, import.meta.url);
/** What is sent with the page, as the site's own hosts send it. */
const PAGE_HEADERS = readFileSync(process.env.HEADERS, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("page "))
  .map((line) => line.match(/^page ([^:]+): (.*)$/).slice(1))
  .filter(([name]) => name !== "Cache-Control");

/** What nothing closes: docs/privacy.md says what each of them can carry. */
const GETS_OUT = {
  chromium: ["a click: new tab, own host"],
  firefox: ["WebRTC", "preconnect", "a click: new tab, another host", "a click: new tab, own host"],
};
/** What does not get out in this set-up even without a policy: nothing is claimed of it. */
const NOT_MEASURED = { chromium: [], firefox: [] };

const ALL = [...CHANNELS, ...FURTHER];
const LOGS = mkdtempSync(join(tmpdir(), "imr-names-"));
/** Puppeteer turns off what goes ahead of requests, and both browsers keep WebRTC off the loopback. */
const LIKE_AT_HOME = {
  chromiumArguments: ["--allow-loopback-in-peer-connection", `--log-net-log=${join(LOGS, "chromium.json")}`],
  chromiumWithout: ["--disable-background-networking"],
  firefoxPreferences: {
    "network.http.speculative-parallel-limit": 6,
    "network.prefetch-next": true,
    "network.dns.disablePrefetch": false,
    "media.peerconnection.ice.loopback": true,
    "media.peerconnection.ice.obfuscate_host_addresses": false,
  },
  environment: { MOZ_LOG: "nsHostResolver:5,sync", MOZ_LOG_FILE: join(LOGS, "firefox") },
};

const table = {};

inBothBrowsers((browser) => {
  test("of fifteen ways out of the sealed page, only those that are known are open", async () => {
    const hosts = await recordingHosts(browser.name);
    const measured = (channel) => !NOT_MEASURED[browser.name].includes(channel);
    const arrived = (channel, why) =>
      Promise.race([hosts.arrived("open", channel), late(`${channel} never arrives: ${why ?? "no error"}`)]);
    const first = ALL.filter((channel) => !["WebRTC", "navigation", ...FURTHER.slice(1)].includes(channel));

    const sealed = await attacker(browser, hosts, "sealed");
    await sealed.page.evaluate((names) => window.attempt(names), first);
    // The same page without a policy shows that each way works in this browser, and when its attempts have arrived,
    // those that were made before them have too.
    const open = await attacker(browser, hosts, "open");
    const said = await open.page.evaluate((names) => window.attempt(names), first);
    for (const channel of first.filter((channel) => channel !== "dns-prefetch" && measured(channel))) {
      await arrived(channel, said[channel]);
    }
    if (measured("dns-prefetch")) await hosts.lookedUp("open", open.page);
    for (const [tab, channel] of [["there", FURTHER[1]], ["own", FURTHER[2]]]) {
      for (const { page } of [sealed, open]) {
        await page.bringToFront();
        await page.click(`#${tab}`);
      }
      await arrived(channel);
    }
    for (const { page } of [sealed, open]) await page.evaluate(() => window.navigate()).catch(() => {});
    await arrived("navigation");
    await sealed.close();
    await open.close();

    // In pages of their own: Chromium ends the page that tries what its list forbids.
    const talking = [];
    for (const tag of ["sealed", "open"]) {
      const visit = await attacker(browser, hosts, tag);
      talking.push(visit);
      await visit.page.evaluate(() => window.attempt(["WebRTC"])).catch(() => {});
    }
    await arrived("WebRTC");
    for (const visit of talking) await visit.close();
    hosts.close();

    const out = ALL.filter((channel) => hosts.got("sealed", channel));
    const stateOf = (channel) => (!measured(channel) ? "not measured" : out.includes(channel) ? "open" : "blocked");
    table[browser.name] = Object.fromEntries(ALL.map((channel) => [channel, stateOf(channel)]));
    assert.deepEqual(out, GETS_OUT[browser.name]);
  });

  test("no script can send the sealed page elsewhere, whatever it replaces first", async () => {
    const hosts = await recordingHosts(browser.name);
    for (const leave of LEAVINGS) {
      const sealed = await attacker(browser, hosts, "sealed", leave);
      const open = await attacker(browser, hosts, "open", leave);
      await Promise.race([hosts.arrived("open", leave), late(`${leave} does not leave the open page either`)]);
      await sealed.close();
      await open.close();
    }
    hosts.close();
    assert.deepEqual(LEAVINGS.filter((leave) => hosts.got("sealed", leave)), []);
  });
}, LIKE_AT_HOME);

after(() => {
  rmSync(LOGS, { recursive: true, force: true });
  const { chromium = {}, firefox = {} } = table;
  const row = (channel) => `| ${channel} | ${chromium[channel] ?? "?"} | ${firefox[channel] ?? "?"} |`;
  const rows = [...CHANNELS.map(row), "| *beyond the fifteen* | | |", ...FURTHER.map(row)];
  const text = ["| channel | Chromium | Firefox |", "|---|---|---|", ...rows].join("\n");
  console.log(text);
  if (process.env.IMR_WRITE_DOCS !== "1") return;
  const file = source("docs/privacy.md");
  const [start, end] = ["<!-- channels -->", "<!-- end of channels -->"];
  const [before, rest] = readFileSync(file, "utf8").split(start);
  writeFileSync(file, `${before}${start}\n\n${text}\n\n${end}${rest.split(end)[1]}`);
});

/** A driver that waits for what never comes would only say that it waited; this says for what. */
function late(what) {
  return new Promise((_, fail) => setTimeout(() => fail(new Error(what)), 20_000).unref());
}

/** A page of its own host, with the hostile script as a file of that host; `leave` names how it leaves at once. */
async function attacker(browser, hosts, tag, leave) {
  const page = "<!DOCTYPE html><html lang=en><title>A page</title><h1>A page</h1><script type=module src=script.js></script>";
  const sealed = tag === "sealed";
  const orders = { tag, sealed, leave, ...hosts.addresses(tag) };
  const scripts = { "/script.js": script(orders), "/seal.js": readFileSync(source("web/seal.js")) };
  const own = await serve((request, response) => {
    hosts.take(request);
    const file = scripts[request.url];
    if (file) return response.setHeader("Content-Type", "text/javascript").end(file);
    // Chromium's list would close other hosts a second time: a page that leaves must be held by its guard alone.
    const sent = PAGE_HEADERS.filter(([name]) => sealed && !(leave && name === "Connection-Allowlist"));
    for (const [name, value] of sent) response.setHeader(name, value);
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(request.url === "/" ? page : "");
  });
  const visit = await browser.visit({ fresh: Boolean(leave) });
  // A page that leaves at once is never quite loaded.
  const loaded = visit.page.goto(own.url);
  if (leave) await loaded.catch(() => {});
  else await (await loaded, visit.page.waitForFunction(() => window.attempt));
  return { ...visit, close: async () => (await visit.close(), own.close()) };
}

/** Hosts of another origin: one that takes requests, and for each page a port that takes connections and one for STUN. */
async function recordingHosts(browser) {
  const arrivals = new Set();
  const waiting = [];
  const note = (tag, channel) => {
    arrivals.add(`${tag} ${channel}`);
    for (const look of waiting) look();
  };
  const take = ({ url }) => {
    const [, tag, channel] = url.match(/^\/leak\/(\w+)\/([^?]+)/) ?? [];
    if (tag) note(tag, decodeURIComponent(channel));
  };
  // Names that nobody has; what a browser asks for them stands in its log.
  const names = Object.fromEntries(["sealed", "open"].map((tag) => [tag, `secret-of-the-${tag}-page.example`]));
  const log = () => readdirSync(LOGS).filter((file) => file.startsWith(browser)).map((file) => readFileSync(join(LOGS, file), "latin1"));
  const inLog = (tag) => log().some((text) => text.includes(names[tag]));
  const there = await serve((request, response) => (take(request), response.end()));
  there.server.on("upgrade", (request, socket) => (take(request), socket.destroy()));
  const ports = {};
  for (const tag of ["sealed", "open"]) {
    const connect = await serve((request, response) => response.end());
    connect.server.on("connection", () => note(tag, "preconnect"));
    const stun = createSocket("udp4");
    stun.on("message", () => note(tag, "WebRTC"));
    await new Promise((bound) => stun.bind(0, "127.0.0.1", bound));
    ports[tag] = { connect, stun };
  }
  return {
    take,
    got: (tag, channel) => (channel === "dns-prefetch" ? inLog(tag) : arrivals.has(`${tag} ${channel}`)),
    /** A log is written in pieces: each further request pushes out what was noted before it. */
    async lookedUp(tag, page) {
      for (let knock = 0; !inLog(tag); knock += 1) {
        if (knock === 1000) throw new Error("the log never shows that the name of the host was looked up");
        await page.evaluate((knock) => fetch(`/knock/${knock}`), knock);
      }
    },
    arrived: (tag, channel) =>
      new Promise((resolve) => {
        const look = () => arrivals.has(`${tag} ${channel}`) && resolve();
        waiting.push(look);
        look();
      }),
    addresses: (tag) => ({
      there: there.url,
      socket: there.url.replace("http", "ws"),
      connect: ports[tag].connect.url,
      stun: ports[tag].stun.address().port,
      dns: names[tag],
    }),
    close() {
      there.close();
      for (const { connect, stun } of Object.values(ports)) (connect.close(), stun.close());
    },
  };
}

async function serve(answer) {
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  server.unref();
  const close = () => (server.close(), server.closeAllConnections());
  return { server, url: `http://127.0.0.1:${server.address().port}/`, close };
}
