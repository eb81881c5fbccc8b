// A static host for the built site: in any folder, with the production headers, and broken in the ways hosts break.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
};

const README = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

/** The headers that `cargo xtask serve` sends to a page, the worker and any other file, from the one list in xtask. */
const HEADERS = readFileSync(process.env.HEADERS, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.match(/^(\w+) ([^:]+): (.*)$/).slice(1));

function headersOf(name, mayOpen) {
  const kind = extname(name) === "" || name.endsWith(".html") ? "page" : name === "sw.js" ? "worker" : name.endsWith(".htm") ? "single" : "file";
  const more = ["(response-origin", ...mayOpen.map((url) => `"${url}*"`)].join(" ");
  const of = HEADERS.filter(([of]) => of === kind);
  return of.map(([, header, value]) => [header, value.replace("(response-origin", more)]);
}

/**
 * Serves a folder. `under` is the path it is published at, `besides` other paths with folders of their own; `fault` may change an answer
 * `{ status, type, body, wait }`, given the file's name. `mayOpen` adds hosts of a test to those that the page may open.
 * `mayKeep` lets browsers keep files as in production. `bare` shows pages without ".html", as some hosts do, and sends on
 * to there.
 */
export async function host(options = {}) {
  const { folder = process.env.SITE_DIR, under = "/", besides = {}, fault, mayOpen = [], mayKeep, bare } = options;
  const log = record();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://host").pathname;
    log.take(request);
    const [at, from] = Object.entries(besides).find(([at]) => path.startsWith(at)) ?? [under, site.folder];
    const answer = bare ? findBare(from, at, path) : find(from, at, path);
    const name = path.slice(at.length);
    await fault?.(name, answer);
    await answer.wait;
    for (const [header, value] of headersOf(name, mayOpen)) response.setHeader(header, value);
    if (!mayKeep) response.setHeader("Cache-Control", "no-store");
    if (answer.to) response.setHeader("Location", answer.to);
    response.writeHead(answer.status, { "Content-Type": answer.type });
    response.end(answer.body);
  });
  // A test may publish another folder at the same address.
  const site = Object.assign(await listen(server, under, log), { folder, publish: (other) => (site.folder = other) });
  return site;
}

/** What an answer waits for: it comes when it is let. */
export function held() {
  const thing = {};
  thing.come = new Promise((resolve) => (thing.let = resolve));
  return thing;
}

/** A page of another site, with nothing of ours but what it embeds, and with headers of its own. */
export function otherSite(html, headers = {}) {
  const log = record();
  const server = createServer((request, response) => {
    log.take(request);
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.end(request.url === "/" ? html : "");
  });
  return listen(server, "/", log);
}

/** The line of the README, which embeds the page of a copy: the very text, in a language. */
export const frame = (site, language = "en") => {
  const [, line] = README.match(/```html\n(<iframe[^]*?)```/);
  return line.replaceAll("https://YOUR-COPY/", site).replaceAll("-en.htm", `-${language}.htm`);
};

/** Everything a host is sent: `requests` in full, `asked` their paths; `heard` waits for one. */
function record() {
  const log = { requests: [], asked: [], waiting: [] };
  log.take = (request) => {
    const { method, url, rawHeaders } = request;
    const received = { method, url, headers: rawHeaders, body: "" };
    request.on("data", (bytes) => (received.body += bytes));
    log.requests.push(received);
    log.asked.push(new URL(url, "http://host").pathname);
    for (const look of log.waiting) look();
  };
  log.heard = (wanted) =>
    new Promise((resolve) => {
      const look = () => {
        const found = log.requests.find(wanted);
        if (found) resolve(found);
      };
      log.waiting.push(look);
      look();
    });
  return log;
}

async function listen(server, under, { requests, asked, heard }) {
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  // A test that fails before it closes its host must not keep the test run alive.
  server.unref();
  const close = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
  return { url: `http://127.0.0.1:${server.address().port}${under}`, requests, asked, heard, close };
}

function findBare(folder, under, path) {
  const [, page] = path.match(/^(.*)\.html$/) ?? [];
  if (page) return { status: 308, type: "text/plain", body: "", to: page.replace(/index$/, "") };
  return find(folder, under, extname(path) || path.endsWith("/") ? path : `${path}.html`);
}

function find(folder, under, path) {
  const missing = { status: 404, type: "text/plain", body: "Not found" };
  if (!path.startsWith(under)) return missing;
  const file = normalize(join(folder, path.slice(under.length) || "index.html"));
  if (!file.startsWith(folder + sep)) return missing;
  try {
    return { status: 200, type: TYPES[extname(file)] ?? "application/octet-stream", body: readFileSync(file) };
  } catch {
    return missing;
  }
}
