//! `cargo xtask test`: every check, from formatting to a person's case clicked through in three browsers.

use std::fs;
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
    stages.run_if_asked("format", format)?;
    stages.run_if_asked("lint", lint)?;
    stages.run_if_asked("native", || command::run(cargo().args(["test", "--workspace"])))?;
    stages.run_if_asked("wasm", wasm)?;
    stages.run_if_asked("site", || sizes::check(&site::build(&places::root().join("dist"))?))?;
    stages.run_if_asked("browsers", in_browsers)?;
    stages.summary();
    Ok(())
}

fn format() -> Result<()> {
    command::run(cargo().args(["fmt", "--all", "--check"]))
}

/// The lints of everything, as it is compiled for this machine.
fn clippy() -> Result<()> {
    command::run(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// What finds most mistakes in a minute, before a commit: formatting, lints, and the native tests but for those that walk over every
/// path of the rules.
pub fn quick() -> Result<()> {
    let mut stages = Stages::new("test --quick");
    stages.run("format", format)?;
    stages.run("lint", clippy)?;
    stages.run("native", || {
        command::run(cargo().args([
            "test",
            "-q",
            "-p",
            "imr-letters",
            "-p",
            "imr-text",
            "-p",
            "imr-navigator",
            "-p",
            "xtask",
        ]))?;
        let mut rules = cargo();
        rules.args(["test", "-q", "-p", "imr-rules", "--lib"]);
        for name in test_binaries("crates/rules/tests")?.iter().filter(|name| !SLOW.contains(&name.as_str())) {
            rules.args(["--test", name]);
        }
        command::run(&mut rules)
    })?;
    stages.run("readability", readability::run)?;
    stages.summary();
    Ok(())
}

/// The test binaries that take most of the time of all native tests.
const SLOW: [&str; 2] = ["walk", "second_reading"];

/// The test binaries of a folder, as cargo finds them.
fn test_binaries(folder: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(places::root().join(folder))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "rs") || path.join("main.rs").is_file() {
            names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    Ok(names)
}

fn lint() -> Result<()> {
    site::install_wasm_target()?;
    clippy()?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_of_the_quick_tests_exists() -> Result<()> {
        let names = test_binaries("crates/rules/tests")?;
        for name in SLOW {
            assert!(names.iter().any(|known| known == name), "{name} is not in {names:?}");
        }
        assert!(names.len() > SLOW.len());
        Ok(())
    }

    /// `.github/workflows/ci.yml` runs what everybody runs, and nothing cleverer.
    #[test]
    fn the_workflow_runs_ci_run_alone() -> Result<()> {
        let workflow = fs::read_to_string(places::root().join(".github/workflows/ci.yml"))?;
        let commands: Vec<&str> = workflow.lines().filter_map(|line| line.trim().strip_prefix("- run: ")).collect();
        assert_eq!(commands, [".ci/run"]);
        assert!(!workflow.contains("run: |"), "a command of more than a line");
        let actions = workflow.lines().filter_map(|line| line.trim().strip_prefix("- uses: "));
        for action in actions {
            let commit = action.split(['@', ' ']).nth(1).unwrap_or_default();
            assert_eq!(commit.len(), 40, "{action} is not pinned to a commit");
        }
        Ok(())
    }
}
