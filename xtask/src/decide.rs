//! `cargo xtask decide`: the rules for programs, built fast and run on standard input. `docs/decide.md` says how.

use anyhow::{Context, Result};

use crate::command::{self, cargo};

/// Runs `imr-decide` with these arguments. Its replies are all that stands on standard output, and its exit code is ours.
pub fn run(arguments: &[String]) -> Result<()> {
    let mut decide = cargo();
    decide.args(["run", "--quiet", "--profile", "native", "-p", "imr-decide", "--"]).args(arguments);
    let line = command::line(&decide);
    let status = decide.status().with_context(|| format!("could not start `{line}`"))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => std::process::exit(code),
        None => anyhow::bail!("`{line}` was stopped ({status})"),
    }
}
