// One server for all pages: every file compressed beforehand with brotli 11, each page with the headers of its `_headers`.

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
};

/** `folders` maps the name of each page to its folder; `send` is the line that the answers travel on. */
export async function serve(folders, send) {
  const files = new Map();
  for (const [page, folder] of Object.entries(folders)) {
    const headers = read(join(folder, "_headers"));
    for (const name of readdirSync(folder)) {
      // The style for paper is a kind of its own: nobody needs it to read.
      const kind = name.startsWith("print-") ? ".print" : extname(name);
      const type = TYPES[extname(name)];
      if (!type) continue;
      const body = compressed(readFileSync(join(folder, name)));
      const own = { "Content-Type": type, "Content-Encoding": "br", "Content-Length": body.length };
      const file = { kind, body, headers: { ...own, ...headers["/*"], ...headers[`/${name}`] } };
      files.set(`/${page}/${name}`, file);
      if (name === "index.html") files.set(`/${page}/`, file);
    }
  }
  /** What was answered so far: the kind of file, its bytes on the wire with the headers, and when the last of them left. */
  const answers = [];
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url, "http://host").pathname);
    if (!file) return response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
    const { socket } = response;
    const before = socket.bytesWritten;
    // Not "finish": on a busy machine that comes after the page has long read the last byte.
    response.on("prefinish", () => answers.push({ kind: file.kind, bytes: socket.bytesWritten - before, at: Date.now() }));
    response.writeHead(200, file.headers);
    const lines = Object.entries(file.headers).map(([name, value]) => `${name}: ${value}\r\n`);
    return send(response, lines.join("").length, file.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
  return { url: (page) => `http://127.0.0.1:${server.address().port}/${page}/`, answers, close };
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
