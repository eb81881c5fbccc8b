//! `cargo xtask decide`: the rules for programs, built fast and run on standard input. `docs/decide.md` says how.

use anyhow::{Context, Result};

use crate::command::{self, cargo};

/// Runs `imr-decide` with these arguments, after a `--` or without one. Its replies are all that stands on standard output,
/// and its exit code is ours.
pub fn run(arguments: &[String]) -> Result<()> {
    let mut decide = cargo();
    decide.args(["run", "--quiet", "--profile", "native", "-p", "imr-decide", "--"]).args(passed_on(arguments));
    let line = command::line(&decide);
    let status = decide.status().with_context(|| format!("could not start `{line}`"))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => std::process::exit(code),
        None => anyhow::bail!("`{line}` was stopped ({status})"),
    }
}

fn passed_on(arguments: &[String]) -> &[String] {
    match arguments {
        [dashes, rest @ ..] if dashes == "--" => rest,
        all => all,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_passed_on_with_and_without_dashes_before_them() {
        let words = ["--", "--csv", "--today", "2026-11-22"].map(str::to_owned);
        assert_eq!(passed_on(&words), &words[1..]);
        assert_eq!(passed_on(&words[1..]), &words[1..]);
        assert!(passed_on(&[]).is_empty() && passed_on(&words[..1]).is_empty());
    }
}
