// Another version of a built site, as consistent as the build would make it: every name, hash and list follows.

import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const integrity = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** The files that the worker of a site knows: name, hash, and whether it keeps them unasked. */
export function listOf(folder) {
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  const [, version, files] = worker.match(/^const VERSION="([0-9a-f]+)",FILES=(\[\[.*?\]\]);/);
  return { version, files: JSON.parse(files) };
}

/** The name of a build, as the page shows it. */
export const buildOf = (folder) => readFileSync(join(folder, "index.html"), "utf8").match(/<code id="build">([^<]*)/)[1];

/**
 * Copies a site and changes files in it. `change(name, text)` returns the new text of a file, or the same. The caller
 * removes the folder.
 */
export function anotherVersion(folder, change) {
  const made = mkdtempSync(join(tmpdir(), "imr-version-"));
  cpSync(folder, made, { recursive: true });
  const read = (name) => readFileSync(join(made, name), "utf8");
  const write = (name, text) => writeFileSync(join(made, name), text);
  const before = listOf(folder);
  const replaced = [];
  for (const [name, hash] of before.files) {
    const hashed = name.match(/^(.*)-[0-9a-f]{16}(\.[a-z]+)$/);
    // A program is not text, and is not changed.
    if (!hashed || name.endsWith(".wasm")) continue;
    const text = change(name, read(name));
    if (text === read(name)) continue;
    const newName = `${hashed[1]}-${sha256(text).slice(0, 16)}${hashed[2]}`;
    rmSync(join(made, name));
    write(newName, text);
    replaced.push([name, newName], [hash, integrity(text)]);
  }
  const follow = (text) => replaced.reduce((result, [old, other]) => result.replaceAll(old, other), text);
  const loaded = before.files.map(([name]) => follow(name)).filter((name) => !name.endsWith(".html"));
  const build = sha256(loaded.map((name) => `${sha256(readFileSync(join(made, name)))}  ${name}\n`).join("")).slice(0, 16);
  for (const name of readdirSync(made).filter((name) => name.endsWith(".html"))) {
    write(name, follow(change(name, read(name))).replace(/(<code id="build">)[^<]*/, `$1${build}`));
  }
  const files = before.files.map(([name, , always]) => [follow(name), integrity(readFileSync(join(made, follow(name)))), always]);
  const list = JSON.stringify(files);
  const worker = read("sw.js").replace(/^const VERSION=.*?,FILES=\[\[.*?\]\];/, "");
  write("sw.js", `const VERSION="${sha256(list).slice(0, 16)}",FILES=${list};${change("sw.js", worker)}`);
  return made;
}
