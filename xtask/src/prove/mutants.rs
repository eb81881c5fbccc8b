//! `cargo mutants` on the rules: each function is broken in every small way, and some test must notice.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{command, places, site, tools};

/// What takes no time to build and to run, and what most mutants fall to.
const STORIES: [&str; 1] = ["stories"];
/// The other tests that take no time, but are programs of their own to build, beside those inside the library.
const QUICK: [&str; 10] = [
    "around_a_step",
    "as_of_a_day",
    "citations",
    "deadlines",
    "names",
    "plain_readings",
    "plan_data",
    "plans",
    "what_if",
    "working_days",
];
/// The test of every path, in a fifth of the time of all walks.
const EVERY_PATH: [&str; 1] = ["walk"];
const EVERY_PATH_ONLY: &str = "no_outcome_changes_unnoticed";
/// The tests that take long, for the mutants that are left then.
const SLOW: [&str; 2] = ["second_reading", "walk"];

/// Four rounds: the stories on every mutant, then the other quick tests, every path, and the slow tests on those that are
/// left. Returns the count.
pub fn run() -> Result<String> {
    let equivalent = equivalent()?;
    let folder = places::target().join("mutants");
    site::remove(&folder)?;
    fs::create_dir_all(&folder)?;

    all_tests_are_named()?;

    let rounds: [(&str, &[&str]); 4] =
        [("mutants", &STORIES), ("mutants", &QUICK), ("mutants-walk", &EVERY_PATH), ("mutants-walk", &SLOW)];
    let (mut caught, mut unviable) = (0, 0);
    for (round, (profile, tests)) in rounds.into_iter().enumerate() {
        let mut mutants = cargo_mutants(&folder)?;
        mutants.args(["--profile", profile]);
        if round > 0 {
            mutants.arg("--iterate");
        }
        // To cargo itself and not after `--`, which cargo-mutants leaves out of the build: it would build every test.
        mutants.args(tests.iter().map(|test| format!("--cargo-arg=--test={test}")));
        match round {
            1 => drop(mutants.arg("--cargo-arg=--lib")),
            2 => drop(mutants.args(["--", EVERY_PATH_ONLY])),
            _ => {}
        }
        // Mutants that are left after a round are no failure yet. Its exit code says no more than the lists it writes.
        mutants.status().context("could not start cargo-mutants")?;
        // One that ran out of time is run again in the next round, and counted in the last.
        let counted: &[&str] = if round == 3 { &["caught", "timeout"] } else { &["caught"] };
        caught += count(&folder, counted)?;
        unviable += count(&folder, &["unviable"])?;
    }
    let missed = lines(&folder, "missed")?;
    let figure = format!(
        "mutants: {caught} of {} caught, {unviable} do not compile, {equivalent} are equivalent",
        caught + missed.len()
    );
    if !missed.is_empty() {
        bail!("{figure}; these survive:\n{}", missed.join("\n"));
    }
    Ok(figure)
}

/// A test that no round runs would catch nothing.
fn all_tests_are_named() -> Result<()> {
    for entry in fs::read_dir(places::root().join("crates/rules/tests"))? {
        let path = entry?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_test = path.extension().is_some() || path.join("main.rs").is_file();
        if is_test && stem != "stories" && !QUICK.contains(&stem.as_str()) && !SLOW.contains(&stem.as_str()) {
            bail!("xtask/src/prove/mutants.rs names the test {stem} in no round");
        }
    }
    Ok(())
}

fn cargo_mutants(folder: &Path) -> Result<Command> {
    let mut mutants = command::command(tools::program(&tools::CARGO_MUTANTS)?);
    mutants.args(["mutants", "--package", "imr-rules", "--no-times", "--colors", "never", "--output"]).arg(folder);
    let jobs = std::thread::available_parallelism().map_or(1, |cores| cores.get().min(4));
    mutants.args(["--jobs", &jobs.to_string()]);
    // Each job builds in a folder of its own.
    mutants.env_remove("CARGO_TARGET_DIR");
    Ok(mutants)
}

fn lines(folder: &Path, list: &str) -> Result<Vec<String>> {
    let file = folder.join("mutants.out").join(format!("{list}.txt"));
    let text = fs::read_to_string(&file).with_context(|| format!("cargo-mutants left no {}", file.display()))?;
    Ok(text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

fn count(folder: &Path, lists: &[&str]) -> Result<usize> {
    lists.iter().try_fold(0, |sum, list| Ok(sum + lines(folder, list)?.len()))
}

/// How many mutants are listed as equivalent, each with its reason, in `.cargo/mutants.toml`. One that is gone fails.
fn equivalent() -> Result<usize> {
    let config = fs::read_to_string(places::root().join(".cargo/mutants.toml"))?;
    let (_, listed) = config.split_once("# Equivalent").context(".cargo/mutants.toml lists no equivalent mutants")?;
    let mut equivalent = 0;
    for pattern in listed.lines().filter_map(|line| line.trim().strip_prefix('\'')?.strip_suffix("',")) {
        let mut list = command::command(tools::program(&tools::CARGO_MUTANTS)?);
        list.args(["mutants", "--list", "--no-config", "--package", "imr-rules", "--re", pattern]);
        let found = command::output(&mut list)?.lines().count();
        if found == 0 {
            bail!("no mutant is called `{pattern}` any more: take it out of .cargo/mutants.toml");
        }
        equivalent += found;
    }
    Ok(equivalent)
}
