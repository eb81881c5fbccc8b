// Builds the twins: their data from our pages, their texts and styles from our site, their scripts with esbuild.

import { copyFile, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { SELECTORS } from "./page.mjs";

const PACKS = ["questions-en", "outcome-en", "facts"];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

/** The people's cases that the twins know: rough dates are left out, for the twins do not ask for them. */
const isKnownToTwins = ({ answers }) => answers.every(({ rough }) => rough === undefined);

/** `site` is our built site, `twin` what the example printed, `out` where the twins go; `browser` reads the HTML. */
export async function build({ site, twin, out, browser }) {
  const printed = JSON.parse(await readFile(twin, "utf8"));
  const cases = printed.cases.filter(isKnownToTwins).map((one) => inMarkup(one, printed.places));
  const names = await readdir(site);
  const packs = await textPacks(site, names);
  const served = await readFile(join(site, "index.html"), "utf8");
  const texts = packs.map(({ text }) => text);
  const given = { packs: texts, cases, refusal: printed.refusal, served, root: SELECTORS.root };
  const { flow, found, inline } = await derived(browser, given);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const flowFile = join(out, "flow.json");
  await writeFile(flowFile, flow);
  const share = Math.round((100 * found) / (found + inline));
  console.log(`The twins know ${cases.length} cases; ${share} % of what they show stands in the text packs.`);
  const looks = names.filter((name) => /^(main|icon)-.*\.(css|svg)$/.test(name));
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
    for (const name of looks) await copyFile(join(site, name), join(folder, name));
    const script = (await readdir(folder)).find((file) => file.startsWith("app-"));
    await writeFile(join(folder, "index.html"), html(served, script, packs[0].name));
  }
  return { cases };
}

/** What `derive/` makes of it, in a page of the browser. */
async function derived(browser, given) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL("derive/main.mjs", import.meta.url))],
    bundle: true,
    globalName: "twins",
    write: false,
  });
  const page = await browser.newPage();
  await page.evaluate(outputFiles[0].text);
  const flow = await page.evaluate((given) => twins.derive(given), given);
  await page.close();
  return flow;
}

/** The texts as the site serves them. */
async function textPacks(site, names) {
  return Promise.all(
    PACKS.map(async (pack) => {
      const name = names.find((name) => name.startsWith(`${pack}-`) && name.endsWith(".txt"));
      if (!name) throw new Error(`${site} has no text pack ${pack}`);
      return { name, text: await readFile(join(site, name), "utf8") };
    }),
  );
}

/** The markup has the place of a question and of a choice in their lists where the cases have names. The name stays too. */
function inMarkup(one, places) {
  const answers = one.answers.map(({ question, choice, ...date }) => ({
    ...date,
    name: question,
    question: String(places.question[question]),
    choice: choice && String(places.choice[question][choice]),
  }));
  return { ...one, answers };
}

/** The page of a twin: ours to the letter, but for its policy and for what it loads. */
function html(served, script, questions) {
  const own = `<script type="module" src="${script}"></script>
<link rel="preload" as="fetch" crossorigin="anonymous" href="${questions}">`;
  return served
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${POLICY}`)
    .replace(/<link rel="(preload|modulepreload)"[^>]*>\n?/g, "")
    .replace(/<script [^>]*><\/script>/, own);
}
