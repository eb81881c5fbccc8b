//! `cargo xtask readability`: how easily each screen is read, in both languages; fails above the limits.

use anyhow::Result;

use crate::command::{self, cargo};

/// Prints the table. The limits and the formulas are in `crates/review/src/readability.rs`, exempt names in
/// `docs/review/names.toml`.
pub fn run() -> Result<()> {
    command::run(cargo().args(["run", "--quiet", "-p", "imr-review", "--", "--readability"]))
}
