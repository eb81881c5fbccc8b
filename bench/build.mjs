// Builds the twins: their data from our pages, their texts and styles from our site, their scripts with esbuild.

import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { derive } from "./derive.mjs";

const PACKS = ["questions-en", "outcome-en", "facts"];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The people's cases that the twins know: rough dates are left out, for the twins do not ask for them. */
const isKnownToTwins = ({ answers }) => answers.every(({ rough }) => rough === undefined);

/** `site` is our built site, `twin` what the example printed, `out` where the twins go; `browser` reads the HTML. */
export async function build({ site, twin, out, browser }) {
  const printed = JSON.parse(await readFile(twin, "utf8"));
  const cases = printed.cases.filter(isKnownToTwins);
  const names = await readdir(site);
  const packs = await textPacks(site, names, printed.packs);
  const index = await readFile(join(site, "index.html"), "utf8");
  const first = index.includes("data-question=") ? index : null;
  const page = await browser.newPage();
  const texts = packs.map(({ text }) => text);
  const { flow, sizes, found, inline } = await page.evaluate(derive, { ...printed, packs: texts, cases, first });
  const app = await page.evaluate(appOf, first ?? cases[0].pages[0].html);
  await page.close();
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const flowFile = join(out, "flow.json");
  await writeFile(flowFile, flow);
  const share = Math.round((100 * found) / (found + inline));
  console.log(`The twins know ${cases.length} cases; ${share} % of what they show stands in the text packs.`);
  const assets = await Promise.all(
    names.filter((name) => /^(main|icon)-.*\.(css|svg)$/.test(name)).map(async (name) => [name, await readFile(join(site, name))]),
  );
  for (const [name, entry] of [["vanilla", "main.js"], ["preact", "main.jsx"]]) {
    const folder = join(out, name);
    await mkdir(folder);
    await esbuild.build({
      entryPoints: [fileURLToPath(new URL(`twin/${name}/${entry}`, import.meta.url))],
      outdir: folder,
      entryNames: "app-[hash]",
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      jsx: "automatic",
      jsxImportSource: "preact",
      define: { PACKS: JSON.stringify(packs.map(({ name }) => name)) },
      plugins: [{ name: "flow", setup: (build) => build.onResolve({ filter: /^flow$/ }, () => ({ path: flowFile })) }],
    });
    for (const { name, text } of packs) await writeFile(join(folder, name), text);
    for (const [name, bytes] of assets) await writeFile(join(folder, name), bytes);
    const script = (await readdir(folder)).find((file) => file.startsWith("app-"));
    await writeFile(join(folder, "index.html"), html({ index, app, script, packs, assets: assets.map(([name]) => name) }));
  }
  return { cases, sizes };
}

/** The packs that the site serves; where it serves none yet, those that the example wrote. */
async function textPacks(site, names, written) {
  return Promise.all(
    PACKS.map(async (pack) => {
      const name = names.find((name) => name.startsWith(`${pack}-`) && name.endsWith(".txt"));
      if (name) return { name, text: await readFile(join(site, name), "utf8") };
      return { name: `${pack}-0000000000000000.txt`, text: written[pack.replace("-en", "")] };
    }),
  );
}

/** Runs in the browser: what stands in the app's element, or would. */
function appOf(html) {
  const app = new DOMParser().parseFromString(html, "text/html");
  const root = app.getElementById("app");
  if (root) return root.innerHTML;
  return `<div class="imr" lang="en" dir="ltr">${app.body.innerHTML}</div>`;
}

/** The page of a twin: our head as far as it is not about WASM, and our first question. */
function html({ index, app, script, packs, assets }) {
  const kept = index.match(/<meta [^>]*name="(viewport|referrer|color-scheme|description)"[^>]*>|<title>.*?<\/title>/g);
  const style = assets.find((name) => name.endsWith(".css"));
  const icon = assets.find((name) => name.endsWith(".svg"));
  const preloads = packs.map(({ name }) => `<link rel="preload" href="${name}" as="fetch" crossorigin="anonymous">`);
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    ${kept.join("\n    ")}
    <link rel="icon" href="${icon}" type="image/svg+xml">
    <link rel="stylesheet" href="${style}">
    <script type="module" src="${script}"></script>
    ${preloads.slice(0, 1).join("\n    ")}
  </head>
  <body>
    <div id="app">${app}</div>
  </body>
</html>
`;
}
