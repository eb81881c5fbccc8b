// A hostile script inside the sealed page tries fifteen ways to get a secret out. The hosts count what arrives.

import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { inBothBrowsers } from "./harness/browsers.mjs";
import { CHANNELS, script } from "./harness/leaks.mjs";

const source = (name) => new URL(`../../${name}`, import.meta.url);
const SEAL = readFileSync(source("boot.js"), "utf8").match(/meta\.content = "(default-src 'none'[^"]*)"/)[1];
/** What is sent with the page, as the site's own hosts send it. */
const PAGE_HEADERS = readFileSync(process.env.HEADERS, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("page "))
  .map((line) => line.match(/^page ([^:]+): (.*)$/).slice(1))
  .filter(([name]) => name !== "Cache-Control");

/**
 * What no policy closes. Leaving: a page may always be left, and a person sees it. WebRTC: no browser knows
 * `webrtc 'block'` yet. A connection that is opened ahead of requests, in Firefox: it carries nothing but the name of
 * its host.
 */
const GETS_OUT = { chromium: ["WebRTC", "navigation"], firefox: ["WebRTC", "preconnect", "navigation"] };
/** What does not get out in this set-up even without a policy: nothing is claimed of it. */
const NOT_MEASURED = { chromium: ["preconnect"], firefox: [] };
/** Puppeteer turns off what goes ahead of requests in Firefox, and both browsers keep WebRTC off the loopback. */
const LIKE_AT_HOME = {
  chromiumArguments: ["--allow-loopback-in-peer-connection"],
  chromiumWithout: ["--disable-background-networking"],
  firefoxPreferences: {
    "network.http.speculative-parallel-limit": 6,
    "network.prefetch-next": true,
    "network.dns.disablePrefetch": false,
    "media.peerconnection.ice.loopback": true,
    "media.peerconnection.ice.obfuscate_host_addresses": false,
  },
};

const table = {};

inBothBrowsers((browser) => {
  test("of fifteen ways out of the sealed page, only those that are known are open", async () => {
    const hosts = await recordingHosts();
    const sealed = await attacker(browser, hosts, "sealed", SEAL, PAGE_HEADERS);
    await sealed.page.evaluate(() => window.tryAll());
    // The same page without a policy shows that each way works in this browser, and when its attempts have arrived,
    // those that were made before them have too.
    const open = await attacker(browser, hosts, "open", "", []);
    const said = await open.page.evaluate(() => window.tryAll());
    const unmeasured = NOT_MEASURED[browser.name];
    for (const channel of CHANNELS.filter((channel) => channel !== "navigation" && !unmeasured.includes(channel))) {
      await Promise.race([hosts.arrived("open", channel), late(`${channel} never arrives: ${said[channel] ?? "no error"}`)]);
    }
    for (const { page } of [sealed, open]) await page.evaluate(() => window.navigate()).catch(() => {});
    await Promise.all(["sealed", "open"].map((tag) => hosts.arrived(tag, "navigation")));
    const out = CHANNELS.filter((channel) => hosts.got("sealed", channel));
    const told = (channel) => (unmeasured.includes(channel) ? "not measured" : out.includes(channel) ? "open" : "blocked");
    table[browser.name] = Object.fromEntries(CHANNELS.map((channel) => [channel, told(channel)]));
    await sealed.close();
    await open.close();
    hosts.close();
    assert.deepEqual(out, GETS_OUT[browser.name]);
  });
}, LIKE_AT_HOME);

after(() => {
  const { chromium = {}, firefox = {} } = table;
  const rows = CHANNELS.map((channel) => `| ${channel} | ${chromium[channel] ?? "?"} | ${firefox[channel] ?? "?"} |`);
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

/** A page of its own host, with the hostile script as a file of that host. */
async function attacker(browser, hosts, tag, seal, headers) {
  const page = "<!DOCTYPE html><html lang=en><title>A page</title><h1>A page</h1><script src=script.js></script>";
  const orders = { tag, seal, ...hosts.addresses(tag) };
  const own = await serve((request, response) => {
    hosts.take(request);
    if (request.url === "/script.js") return response.setHeader("Content-Type", "text/javascript").end(script(orders));
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(request.url === "/" ? page : "");
  });
  const visit = await browser.visit({ url: own.url });
  await visit.page.waitForFunction(() => window.tryAll);
  return { ...visit, close: async () => (await visit.close(), own.close()) };
}

/** Hosts of another origin: one that takes requests, and for each page a port that takes connections and one for STUN. */
async function recordingHosts() {
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
    got: (tag, channel) => arrivals.has(`${tag} ${channel}`),
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
