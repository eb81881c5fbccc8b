//! The end-to-end tests: `tests/browser` with node, against a built site.

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, thread};

use anyhow::{Context, Result, bail};

use crate::browsers::Browsers;
use crate::command::{self, cargo};
use crate::site::Profile;
use crate::{headers, places, split};

/// The first of its line with `--test-concurrency`.
const OLDEST_NODE: [u32; 2] = [20, 10];

/// Installs the pinned packages of the browser tests.
pub fn install_packages() -> Result<()> {
    install_packages_of(&folder())
}

/// Installs the pinned packages of a folder, if they are not what its lock file says.
pub fn install_packages_of(folder: &Path) -> Result<()> {
    require_node()?;
    let lock = fs::read_to_string(folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if fs::read_to_string(&installed).is_ok_and(|text| text == lock) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(folder);
    command::run(&mut npm).with_context(|| format!("npm could not install the packages of {}", folder.display()))?;
    Ok(fs::write(installed, lock)?)
}

/// Shrinks what wasm-bindgen wrote for `name`, and the scripts and styles of the page: `app.wasm`, `later.wasm`, `app.js`, `worker.js`,
/// `main.css` and `print.css` in `out`. A debug build is joined and not shrunk.
pub fn bundle(out: &Path, name: &str, profile: Profile) -> Result<()> {
    let folder = places::root().join("xtask/web");
    install_packages_of(&folder)?;
    let mut node = Command::new("node");
    node.arg("bundle.mjs").current_dir(folder);
    node.arg(out.join(format!("{name}.js"))).arg(out.join(format!("{name}_bg.wasm"))).arg(out.join(split::LATER));
    for path in ["web", "styles"] {
        node.arg(places::root().join(path));
    }
    command::run(node.arg(out).args((profile == Profile::Debug).then_some("--fast")))
}

/// A style sheet with those it imports, shrunk.
pub fn shrunk_css(file: &Path) -> Result<String> {
    let folder = places::root().join("xtask/web");
    install_packages_of(&folder)?;
    let mut esbuild = Command::new("node");
    esbuild.arg("node_modules/esbuild/bin/esbuild").arg(file).args(["--bundle", "--minify"]).current_dir(folder);
    command::output(&mut esbuild)
}

fn require_node() -> Result<()> {
    let [major, minor] = OLDEST_NODE;
    let needed = format!("Node {major}.{minor} or newer and npm are needed to build the page: https://nodejs.org");
    let version = command::output(Command::new("node").arg("--version")).with_context(|| needed.clone())?;
    let numbers: Vec<u32> =
        version.trim().trim_start_matches('v').split('.').filter_map(|number| number.parse().ok()).collect();
    if numbers.get(..2).is_some_and(|numbers| numbers >= &OLDEST_NODE) {
        return Ok(());
    }
    bail!("{needed}; this is {}", version.trim())
}

/// What an example prints, in a file for the tests and the benchmark.
pub fn write_cases(example: &str) -> Result<PathBuf> {
    let mut cases = cargo();
    cases.args(["run", "-q", "-p", "imr-navigator", "--example", example]);
    let file = places::target().join(format!("{example}.json"));
    fs::write(&file, command::output(&mut cases)?)?;
    Ok(file)
}

/// The rules as a program, which says what the page must have shown.
pub fn decide() -> Result<PathBuf> {
    command::run(cargo().args(["build", "-q", "-p", "imr-decide", "--profile", "native"]))?;
    Ok(places::target().join("native/imr-decide"))
}

/// A `node --test` of the files in `tests/browser` (or a folder of it) whose name ends in `.test.mjs`.
pub fn tests(under: &str, browsers: &Browsers) -> Result<Command> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder().join(under))? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    if files.is_empty() {
        bail!("there are no tests in tests/browser/{under}");
    }
    files.sort();
    test_files(&files, browsers)
}

/// A `node --test` of one file in `tests/browser`.
pub fn test_named(name: &str, browsers: &Browsers) -> Result<Command> {
    test_files(&[folder().join(format!("{name}.test.mjs"))], browsers)
}

fn test_files(files: &[PathBuf], browsers: &Browsers) -> Result<Command> {
    let header_file = places::target().join("headers.txt");
    fs::write(&header_file, headers::lines())?;
    let mut node = Command::new("node");
    // A file for each core: left to itself, node keeps one for itself, and a browser waits as much as it computes.
    let at_once = thread::available_parallelism().map_or(1, NonZero::get);
    node.arg("--test").arg(format!("--test-concurrency={at_once}")).arg(format!("--test-reporter={}", reporter()));
    node.args(files).current_dir(folder());
    node.env("CHROMIUM", &browsers.chromium).env("FIREFOX", &browsers.firefox).env("HEADERS", header_file);
    node.env("WEBKIT_DRIVER", &browsers.webkit_driver).env("XVFB", &browsers.xvfb).env("OFFICE", &browsers.office);
    Ok(node)
}

fn reporter() -> String {
    env::var("IMR_NAVIGATOR_TEST_REPORTER").unwrap_or_else(|_| "spec".to_owned())
}

fn folder() -> PathBuf {
    Path::new(&places::root()).join("tests/browser")
}
