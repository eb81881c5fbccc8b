// A static host for the built site: in any folder, with the production headers, and broken in the ways hosts break.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
};

/** The headers that `cargo xtask serve` sends to a page, the worker and any other file, from the one list in xtask. */
const HEADERS = readFileSync(process.env.HEADERS, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.match(/^(\w+) ([^:]+): (.*)$/).slice(1));

function headersOf(name) {
  const kind = name === "" || name.endsWith(".html") ? "page" : name === "sw.js" ? "worker" : "file";
  return HEADERS.filter(([of]) => of === kind).map(([, header, value]) => [header, value]);
}

/**
 * Serves a folder. `under` is the path it is published at; `fault` may change an answer
 * `{ status, type, body, wait }`, given the file's name.
 */
export async function host({ folder = process.env.SITE_DIR, under = "/", fault } = {}) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://host").pathname;
    asked.push(path);
    const answer = find(folder, under, path);
    const name = path.slice(under.length);
    await fault?.(name, answer);
    await answer.wait;
    for (const [header, value] of headersOf(name)) response.setHeader(header, value);
    response.setHeader("Cache-Control", "no-store");
    response.writeHead(answer.status, { "Content-Type": answer.type });
    response.end(answer.body);
  });
  return listen(server, under, asked);
}

/** A page of another site, with nothing of ours but what it embeds. */
export function otherSite(html) {
  const server = createServer((request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(request.url === "/" ? html : "");
  });
  return listen(server, "/", []);
}

async function listen(server, under, asked) {
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  // A test that fails before it closes its host must not keep the test run alive.
  server.unref();
  const close = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
  return { url: `http://127.0.0.1:${server.address().port}${under}`, asked, close };
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
