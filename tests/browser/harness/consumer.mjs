// Somebody else's folder, with an npm package installed from its archive.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder; `run` runs a program in it and fails where that does, `install` installs an archive, `remove` takes it away. */
export function consumer() {
  const folder = mkdtempSync(join(tmpdir(), "imr-consumer-"));
  const run = (program, given, input = "") => {
    const { status, stdout, stderr, error } = spawnSync(program, given, { cwd: folder, input, encoding: "utf8", maxBuffer: 2 ** 30 });
    assert.equal(status, 0, `${program} ${given.join(" ")}: ${error ?? ""}${stdout}${stderr}`);
    return stdout;
  };
  const install = (archive) => run("npm", ["install", "--offline", "--no-audit", "--no-fund", archive]);
  return { folder, run, install, remove: () => rmSync(folder, { recursive: true }) };
}
