//! `cargo xtask prove`: what the rules are proved by, and the figures. Decision 9 says what is proved and what is not.
//!
//! All but mutants and coverage is plain `cargo test -p imr-rules`, so `cargo xtask test` runs it too.

mod coverage;
mod mutants;

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::command::{self, cargo};
use crate::places;
use crate::stages::Stages;

const STAGES: [&str; 5] = ["rows", "walk", "coverage", "speed", "mutants"];
/// The lines of the tests that hold a figure begin with one of these.
const FIGURES: [&str; 4] = ["rows: ", "walk: ", "dates: ", "unsure: "];

/// Runs all stages, or those named, and prints the figures at the end. `is_accepted` has the walk write what it computes.
pub fn run(only: &[String], is_accepted: bool) -> Result<()> {
    let mut stages = Stages::only("prove", &STAGES, only)?;
    let mut figures = vec![format!("stories: {}", stories()?)];
    stages.run_if_asked("rows", || {
        figures.extend(figures_of(cargo().args([
            "test",
            "-p",
            "imr-rules",
            "--test",
            "walk",
            "rows::",
            "--",
            "--nocapture",
        ]))?);
        Ok(())
    })?;
    stages.run_if_asked("walk", || {
        let mut walk = cargo();
        walk.args(["test", "-p", "imr-rules", "--", "--nocapture"]);
        if is_accepted {
            walk.env("IMR_ACCEPT_OUTCOMES", "1");
        }
        figures.extend(figures_of(&mut walk)?);
        Ok(())
    })?;
    stages.run_if_asked("coverage", || {
        figures.push(coverage::measure()?);
        Ok(())
    })?;
    stages.run_if_asked("speed", || {
        figures.extend(speed()?);
        Ok(())
    })?;
    stages.run_if_asked("mutants", || {
        figures.push(mutants::run()?);
        Ok(())
    })?;
    stages.summary();
    println!("\nProved:");
    let mut printed = Vec::new();
    for figure in figures {
        if !printed.contains(&figure) {
            println!("  {figure}");
            printed.push(figure);
        }
    }
    Ok(())
}

/// Runs a command with its output on the terminal, and returns the lines that hold a figure.
fn figures_of(command: &mut Command) -> Result<Vec<String>> {
    let mut figures = Vec::new();
    for_each_line(command, |line| {
        // A test that passes writes its dot before the line.
        let line = line.trim_start_matches('.');
        if FIGURES.iter().any(|figure| line.starts_with(figure)) {
            figures.push(line.to_owned());
        }
    })?;
    Ok(figures)
}

/// Runs a command with its output on the terminal, and gives each line of it to `see`.
fn for_each_line(command: &mut Command, mut see: impl FnMut(&str)) -> Result<()> {
    let line = command::line(command);
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("could not start `{line}`"))?;
    let output = child.stdout.take().context("the output of a command is gone")?;
    for text in BufReader::new(output).lines() {
        let text = text?;
        println!("{text}");
        see(&text);
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// How many outcomes a second the rules give for the stories, as `imr-decide` runs them.
fn speed() -> Result<Vec<String>> {
    let mut rates = Vec::new();
    for_each_line(cargo().args(["bench", "-p", "imr-decide", "--profile", "native"]), |line| {
        if line.contains("item/s") {
            rates.push(format!("speed: {}", line.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
    })?;
    Ok(rates)
}

fn stories() -> Result<usize> {
    let mut stories = 0;
    for entry in fs::read_dir(places::root().join("tests/stories"))? {
        stories += fs::read_to_string(entry?.path())?.lines().filter(|line| *line == "[[story]]").count();
    }
    Ok(stories)
}
