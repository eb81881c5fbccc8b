//! `cargo mutants` on the rules: each function is broken in every small way, and some test must notice.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{command, places, site, tools};

/// What takes no time to build and to run, and what most mutants fall to.
const STORIES: [&str; 3] = ["--lib", "--test", "stories"];
/// The test of every path, which alone notices most of the mutants that are left.
const EVERY_PATH: [&str; 3] = ["--test", "walk", "no_outcome_changes_unnoticed"];
/// All other tests, for the mutants that are left then.
const OTHERS: [&str; 12] = [
    "around_a_step",
    "as_of_a_day",
    "citations",
    "deadlines",
    "names",
    "plain_readings",
    "plan_data",
    "plans",
    "second_reading",
    "walk",
    "what_if",
    "working_days",
];

/// Three rounds: the stories on every mutant, then every path, then all other tests on those that are left. Returns the
/// count.
pub fn run() -> Result<String> {
    let equivalent = equivalent()?;
    let folder = places::target().join("mutants");
    site::remove(&folder)?;
    fs::create_dir_all(&folder)?;

    all_tests_are_named()?;

    let others: Vec<&str> = OTHERS.iter().flat_map(|test| ["--test", test]).collect();
    let (mut caught, mut unviable) = (0, 0);
    for (round, tests) in [STORIES.as_slice(), &EVERY_PATH, &others].into_iter().enumerate() {
        let mut mutants = cargo_mutants(&folder)?;
        if round > 0 {
            mutants.args(["--iterate", "--profile", "mutants-walk"]);
        }
        // Mutants that are left after a round are no failure yet. Its exit code says no more than the lists it writes.
        mutants.arg("--").args(tests).status().context("could not start cargo-mutants")?;
        // One that ran out of time is run again in the next round, and counted in the last.
        let counted: &[&str] = if round == 2 { &["caught", "timeout"] } else { &["caught"] };
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
        if is_test && stem != "stories" && !OTHERS.contains(&stem.as_str()) {
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
