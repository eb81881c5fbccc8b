// LibreOffice, which shows a Word file as the people do who get it.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The words of a Word file, line by line, as LibreOffice reads them. */
export function wordsOf(docx) {
  const folder = mkdtempSync(join(tmpdir(), "imr-office-"));
  try {
    const file = join(folder, "letter.docx");
    writeFileSync(file, docx);
    // A profile of its own: LibreOffice lets nobody in who finds the usual one in use.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ["--headless", profile, "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, file];
    execFileSync(process.env.OFFICE, convert, { stdio: "pipe", timeout: 120_000 });
    return readFileSync(join(folder, "letter.txt"), "utf8").replace(/^\ufeff/, "").replaceAll("\r\n", "\n").trimEnd();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
