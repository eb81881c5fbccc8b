// Builds the two pages that ours is compared with: the limit and the rival.

import { copyFile, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { form } from "./form.mjs";

/** `site` is our built site, `out` where the others go. Returns the folder of each page by its name in `PAGES`. */
export async function build({ site, out, questions, asked }) {
  await rm(out, { recursive: true, force: true });
  const page = await readFile(join(site, "en.html"), "utf8");
  const folders = { ours: site, static: join(out, "static"), SurveyJS: join(out, "surveyjs") };
  for (const name of ["static", "SurveyJS"]) await mkdir(folders[name], { recursive: true });
  await buildStatic(page, site, folders.static);
  await buildSurvey(form(questions, asked, start(page)), folders.SurveyJS);
  return folders;
}

/** Our own page, but for what runs and what is loaded for it. */
async function buildStatic(page, site, folder) {
  const still = page.replace(/<script [^>]*><\/script>\n?/g, "").replace(/<link rel="(preload|modulepreload)"[^>]*>\n?/g, "");
  if (still.includes("<script") || still === page) throw new Error("the script of en.html was not found");
  await writeFile(join(folder, "index.html"), still);
  const styles = (await readdir(site)).filter((name) => name.endsWith(".css"));
  for (const name of [...styles, "_headers"]) await copyFile(join(site, name), join(folder, name));
}

async function buildSurvey(content, folder) {
  const formFile = join(folder, "form.json");
  await writeFile(formFile, JSON.stringify(content));
  const { metafile } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL("survey/main.js", import.meta.url))],
    outdir: folder,
    entryNames: "survey-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    plugins: [{ name: "form", setup: (build) => build.onResolve({ filter: /^form$/ }, () => ({ path: formFile })) }],
  });
  await rm(formFile);
  const names = Object.keys(metafile.outputs).map((path) => path.split("/").at(-1));
  const [script, style] = [".js", ".css"].map((kind) => names.find((name) => name.endsWith(kind)));
  await writeFile(
    join(folder, "index.html"),
    `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>
<body><div id="survey"></div></body>
</html>
`,
  );
  const kept = [script, style].map((name) => `/${name}\n  Cache-Control: public, max-age=31536000, immutable\n`);
  await writeFile(join(folder, "_headers"), `/index.html\n  Cache-Control: no-cache\n${kept.join("")}`);
}

/** What stands above our first question. */
function start(page) {
  const found = /<h1[^>]*>([^<]+)<\/h1><p class="imr-lead">([^<]+)</.exec(page);
  if (!found) throw new Error("en.html has no heading with a first paragraph");
  return { title: found[1], description: found[2] };
}
