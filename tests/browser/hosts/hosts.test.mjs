// What nginx, Apache and Caddy send with the configuration of docs/hosting: every header, type and byte of each file, at the root of
// a host and in a folder of another site.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { SERVERS, apache, nginx } from "../harness/web_servers.mjs";

const { HEADERS_BY_FILE, SITE_DIR } = process.env;
const EXPECTED = JSON.parse(readFileSync(HEADERS_BY_FILE, "utf8"));
const FILES = Object.keys(EXPECTED);
const TYPES = {
  "": /^text\/html; ?charset=utf-8$/i,
  html: /^text\/html; ?charset=utf-8$/i,
  htm: /^text\/html; ?charset=utf-8$/i,
  css: /^text\/css; ?charset=utf-8$/i,
  js: /^(text|application)\/javascript; ?charset=utf-8$/i,
  txt: /^text\/plain; ?charset=utf-8$/i,
  wasm: /^application\/wasm$/,
  json: /^application\/json(; ?charset=utf-8)?$/i,
};

const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync };

/** The answer as it is on the wire. */
function ask(url, accepted, more = {}) {
  const headers = { ...more, ...(accepted && { "Accept-Encoding": accepted }) };
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    }).on("error", reject);
  });
}

const onDisk = (name) => readFileSync(join(SITE_DIR, name || "index.html"));

/** What the English page loads on a first visit. */
const VISIT = FILES.filter((file) => {
  const isOfThePage = file !== "" && !file.endsWith(".html") && onDisk("en.html").includes(file);
  return isOfThePage || ["en.html", "sw.js"].includes(file);
});

const weightOf = (files) => files.reduce((sum, file) => sum + onDisk(`${file}.br`).length, 0);

/** Checks one file, as it is asked for by somebody who accepts `accepted`; returns how many bytes it took. */
async function check(address, name, accepted, packed) {
  const { status, headers, body } = await ask(address + name, accepted);
  assert.equal(status, 200, name);
  for (const [header, value] of Object.entries(EXPECTED[name])) {
    assert.equal(headers[header.toLowerCase()], value, `${name}: ${header}`);
  }
  for (const header of ["content-security-policy", "x-frame-options", "expires"]) {
    const isOurs = Object.keys(EXPECTED[name]).some((expected) => expected.toLowerCase() === header);
    if (!isOurs) assert.equal(headers[header], undefined, `${name}: ${header} of another site`);
  }
  const ending = name.split(".").at(-1);
  assert.match(headers["content-type"], TYPES[name === "" ? "" : ending], name);
  assert.equal(headers["content-encoding"], packed, `${name} for ${accepted}`);
  const content = packed ? UNPACK[packed](body) : body;
  assert.ok(content.equals(onDisk(name)), `${name} for ${accepted} has other bytes`);
  if (packed) assert.match(headers.vary ?? "", /accept-encoding/i, `${name}: a cache would mix packed and plain`);
  return body.length;
}

for (const [name, start] of Object.entries(SERVERS)) {
  describe(name, () => {
    let server;
    before(async () => (server = await start()));
    after(() => server.stop());

    for (const where of ["own", "site"]) {
      test(`every file with its headers, as small as it is made, at the ${where === "own" ? "root" : "folder"}`, async () => {
        for (const file of FILES) {
          const bytes = await check(server[where], file, "gzip, deflate, br", "br");
          assert.equal(bytes, onDisk(`${file || "index.html"}.br`).length, file);
        }
      });

      test(`whoever unpacks less gets less, at the ${where === "own" ? "root" : "folder"}`, async () => {
        for (const file of FILES) {
          await check(server[where], file, "gzip", "gzip");
          await check(server[where], file, undefined, undefined);
        }
      });
    }

    test("a first visit costs what it weighs", async () => {
      let bytes = 0;
      for (const file of VISIT) bytes += await check(server.own, file, "br", "br");
      assert.equal(bytes, weightOf(VISIT));
      console.log(`${name}: a first visit is ${VISIT.length} files and ${bytes} bytes`);
    });

    test("many visits at once get every byte", async () => {
      const started = performance.now();
      const visit = async () => {
        const sizes = await Promise.all(VISIT.map(async (file) => (await ask(server.own + file, "br")).body.length));
        assert.equal(sizes.reduce((sum, size) => sum + size), weightOf(VISIT));
      };
      const visitor = async () => {
        for (let visits = 0; visits < 20; visits += 1) await visit();
      };
      await Promise.all(Array.from({ length: 10 }, visitor));
      const seconds = (performance.now() - started) / 1000;
      console.log(`${name}: 200 visits, 10 at a time, in ${seconds.toFixed(1)} s`);
    });

    test("whoever has a page asks for its bytes only if they are new", async () => {
      const first = await ask(`${server.own}en.html`, "br");
      const { etag, "last-modified": since } = first.headers;
      const again = await ask(`${server.own}en.html`, "br", etag ? { "If-None-Match": etag } : { "If-Modified-Since": since });
      assert.equal(again.status, 304);
    });

    test("what is not there is not found, and what is not for visitors neither", async () => {
      for (const path of ["nothing.html", "app-0000000000000000.js", "folder/"]) {
        const { status, headers } = await ask(server.own + path, "br");
        assert.equal(status, 404, path);
        assert.doesNotMatch(headers["cache-control"] ?? "", /immutable/, `${path}: that it is missing would be kept`);
      }
      assert.ok([403, 404].includes((await ask(`${server.own}.htaccess`, "br")).status));
    });
  });
}

test("nginx without its module for Brotli sends gzip", async () => {
  const server = await nginx({ without: "brotli_static on;" });
  for (const file of FILES) await check(server.own, file, "gzip, deflate, br", "gzip");
  await server.stop();
});

test("Apache without modules still shows the page", async () => {
  const server = await apache({ modules: [] });
  for (const file of FILES) {
    const { status, headers, body } = await ask(server.own + file, "br");
    assert.equal(status, 200, file);
    assert.match(headers["content-type"], TYPES[file.split(".").at(-1)], file);
    assert.ok(body.equals(onDisk(file)), file);
  }
  await server.stop();
});

test("every file of the site is asked for", () => {
  const isBesides = (name) => /\.(br|gz)$/.test(name) || ["_headers", ".htaccess", "SHA256SUMS"].includes(name);
  const there = readdirSync(SITE_DIR).filter((name) => !isBesides(name));
  assert.deepEqual(there.sort(), FILES.filter(Boolean).sort());
});
