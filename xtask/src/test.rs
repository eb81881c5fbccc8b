//! `cargo xtask test`: every check, from formatting to a person's case clicked through in three browsers.

use std::process::Command;

use anyhow::{Result, bail};

use crate::browsers::Browsers;
use crate::command::{self, cargo};
use crate::site::{self, cargo_for_wasm};
use crate::stages::Stages;
use crate::{browsers, node, places, readability, server, sizes};

const STAGES: [&str; 6] = ["format", "lint", "native", "wasm", "site", "browsers"];

/// Runs all stages, or those named.
pub fn run(only: &[String]) -> Result<()> {
    let mut stages = Stages::only("test", &STAGES, only)?;
    stages.run_if_asked("format", || command::run(cargo().args(["fmt", "--all", "--check"])))?;
    stages.run_if_asked("lint", lint)?;
    stages.run_if_asked("native", || command::run(cargo().args(["test", "--workspace"])))?;
    stages.run_if_asked("wasm", wasm)?;
    stages.run_if_asked("site", || sizes::check(&site::build(&places::root().join("dist"))?))?;
    stages.run_if_asked("browsers", in_browsers)?;
    stages.summary();
    Ok(())
}

fn lint() -> Result<()> {
    site::install_wasm_target()?;
    command::run(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    command::run(cargo_for_wasm("clippy").args(["--lib", "--bins", "--test", "web", "--", "-D", "warnings"]))?;
    // As the site is built: what is loaded later in a file of its own.
    command::run(cargo_for_wasm("clippy").args(["--lib", "--bins", "--no-default-features", "--", "-D", "warnings"]))?;
    readability::run()
}

/// The tests that need a DOM, in headless Chromium; this program is their runner.
fn wasm() -> Result<()> {
    site::install_wasm_target()?;
    let browsers = browsers::ready()?;
    let runner = command::this_program()?;
    let mut test = cargo_for_wasm("test");
    test.args(["--test", "web", "--config"]);
    // As a list, so that a folder with a space in its name stays one word.
    test.arg(format!("target.{}.runner=[{:?}, \"wasm-test\"]", places::WASM, runner.to_string_lossy()));
    command::run(test.env("CHROMEDRIVER", browsers.chromedriver))
}

/// The built site in the browsers, served as `cargo xtask serve` serves it.
fn in_browsers() -> Result<()> {
    command::run(&mut on_the_site(|browsers| node::tests("", browsers))?)
}

/// Tests of the built site, with all that they need but the command itself.
pub fn on_the_site(tests: impl FnOnce(&Browsers) -> Result<Command>) -> Result<Command> {
    let dist = places::root().join("dist");
    if !dist.join("_headers").is_file() {
        bail!("dist/ holds no site; `cargo xtask build` makes one");
    }
    let browsers = browsers::ready()?;
    node::install_packages()?;
    let walkthroughs = node::write_cases("walkthroughs")?;
    let coverage = node::write_cases("coverage_cases")?;
    let address = server::serve_in_background(dist.clone())?;
    let mut tests = tests(&browsers)?;
    tests.env("SITE", address).env("SITE_DIR", dist).env("WALKTHROUGHS", walkthroughs);
    tests.env("COVERAGE", coverage).env("DECIDE", node::decide()?);
    // Enough to notice; `IMR_WALKS=2000` walks as many as are promised for a release.
    if std::env::var_os("IMR_WALKS").is_none() {
        tests.env("IMR_WALKS", "200");
    }
    Ok(tests)
}
