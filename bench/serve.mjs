// One server for all three pages: every file compressed beforehand with brotli 11, with the production headers.

import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
};

const HASHED = /-[0-9a-zA-Z]{8,16}\.\w+$/;

/** `folders` maps the name of each page to its folder; ours comes first, and its `_headers` hold for all. */
export async function serve(folders) {
  const headers = read(join(Object.values(folders)[0], "_headers"));
  const files = new Map();
  for (const [page, folder] of Object.entries(folders)) {
    for (const name of readdirSync(folder)) {
      const type = TYPES[extname(name)];
      if (!type) continue;
      const body = compressed(readFileSync(join(folder, name)));
      // As in production. Every run has a profile of its own, so that each is cold all the same.
      const cache = HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache";
      const own = { "Content-Type": type, "Content-Encoding": "br", "Content-Length": body.length, "Cache-Control": cache };
      const file = { body, headers: { ...headers["/*"], ...(name.endsWith(".html") ? headers["/"] : {}), ...own } };
      files.set(`/${page}/${name}`, file);
      if (name === "index.html") files.set(`/${page}/`, file);
    }
  }
  const server = createServer({ keepAlive: true }, (request, response) => {
    const file = files.get(new URL(request.url, "http://host").pathname);
    if (!file) return response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
    response.writeHead(200, file.headers).end(file.body);
  });
  server.keepAliveTimeout = 60_000;
  let gone = 0;
  const open = new Set();
  server.on("connection", (socket) => {
    open.add(socket);
    socket.on("close", () => {
      open.delete(socket);
      gone += socket.bytesWritten;
    });
  });
  /** Every byte that was ever sent, headers included. */
  const sent = () => [...open].reduce((sum, { bytesWritten }) => sum + bytesWritten, gone);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
  return { url: (page) => `http://127.0.0.1:${server.address().port}/${page}/`, sent, close };
}

/** The headers by path, as `_headers` lists them. */
function read(file) {
  const paths = {};
  let path;
  for (const line of readFileSync(file, "utf8").trimEnd().split("\n")) {
    const [name, value] = line.trim().split(/: (.*)/s);
    if (line.startsWith(" ")) path[name] = value;
    else path = paths[line] = {};
  }
  return paths;
}

const compressed = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
