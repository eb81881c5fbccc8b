//! A command's stages: each is announced, timed and, at the end, listed. The first failure stops.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

pub struct Stages {
    command: &'static str,
    only: Vec<String>,
    names: Vec<&'static str>,
    done: Vec<(&'static str, Duration)>,
}

impl Stages {
    pub fn new(command: &'static str) -> Stages {
        Stages { command, only: Vec::new(), names: Vec::new(), done: Vec::new() }
    }

    /// Runs only the named stages, or all if none is named. A name that is none of `names` is an error.
    pub fn only(command: &'static str, names: &[&'static str], only: &[String]) -> Result<Stages> {
        if let Some(wrong) = only.iter().find(|stage| !names.contains(&stage.as_str())) {
            bail!("`{command}` has no stage `{wrong}`; it has: {}", names.join(", "));
        }
        Ok(Stages { command, only: only.to_vec(), names: names.to_vec(), done: Vec::new() })
    }

    /// Runs a stage and says how long it took.
    pub fn run<T>(&mut self, name: &'static str, stage: impl FnOnce() -> Result<T>) -> Result<T> {
        eprintln!("\n── {}: {name}", self.command);
        let start = Instant::now();
        let result = stage();
        let took = start.elapsed();
        let mark = if result.is_ok() { "✓" } else { "✗" };
        eprintln!("{mark} {name}: {:.1} s", took.as_secs_f32());
        self.done.push((name, took));
        result.with_context(|| format!("{}: {name}", self.command))
    }

    /// Runs a stage if it was asked for.
    pub fn run_if_asked(&mut self, name: &'static str, stage: impl FnOnce() -> Result<()>) -> Result<()> {
        debug_assert!(self.names.contains(&name), "{name} is not announced");
        if self.only.is_empty() || self.only.iter().any(|only| only == name) { self.run(name, stage) } else { Ok(()) }
    }

    /// The list at the end.
    pub fn summary(&self) {
        eprintln!("\n{} passed:", self.command);
        for (name, took) in &self.done {
            eprintln!("  ✓ {name:<12}{:>8.1} s", took.as_secs_f32());
        }
        let total: Duration = self.done.iter().map(|(_, took)| *took).sum();
        eprintln!("    {:<12}{:>8.1} s", "all", total.as_secs_f32());
    }
}
