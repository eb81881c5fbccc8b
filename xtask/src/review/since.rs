//! What changed since another version: its own program takes its snapshot, and ours compares.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::{Wanted, imr_review, version, version_here, with_today};
use crate::command::{self, command};
use crate::places;

/// The file by which a version is known to have this command.
const THIS_COMMAND: &str = "xtask/src/review.rs";

/// Compares the files on the disk with the version `revision`.
pub fn run(wanted: &Wanted, revision: &str) -> Result<()> {
    let old_version = version(revision)?;
    require_program(revision)?;
    let (old, new) = (wanted.out.join("old.json"), wanted.out.join("new.json"));
    let checkout = Checkout::of(revision)?;
    snapshot(&checkout.folder, &old, &old_version, wanted)
        .with_context(|| format!("the program of {revision} could not take its snapshot"))?;
    drop(checkout);
    snapshot(&places::root(), &new, &version_here()?, wanted)?;

    let mut compare = imr_review(&places::root());
    compare.arg("--compare").args([&old, &new]).arg("--page").arg(wanted.out.join("changes.html"));
    let changes = command::output(&mut compare)?;
    fs::write(wanted.out.join("changes.md"), &changes)?;
    for snapshot in [old, new] {
        fs::remove_file(snapshot)?;
    }
    print!("{changes}");
    eprintln!("\nThe same is in {0}/changes.md and {0}/changes.html", wanted.out.display());
    Ok(())
}

fn snapshot(folder: &Path, file: &Path, version: &str, wanted: &Wanted) -> Result<()> {
    let mut take = imr_review(folder);
    // Both versions are built into one folder: what they depend on is compiled once.
    take.env("CARGO_TARGET_DIR", places::target());
    command::run(with_today(take.arg("--snapshot").arg(file).args(["--revision", version]), wanted))
}

/// A version from before this command knows no snapshots, and half a comparison would look like a whole one.
fn require_program(revision: &str) -> Result<()> {
    let file = format!("{revision}:{THIS_COMMAND}");
    let mut show = command("git");
    show.args(["cat-file", "-e", &file]);
    if show.output().is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    let mut first = command("git");
    first.args(["log", "--diff-filter=A", "--format=%h", "--", THIS_COMMAND]);
    let first = command::output(&mut first)?;
    bail!(
        "{revision} is older than this command and cannot be compared; the first version that can be is {}",
        first.lines().last().unwrap_or("not committed yet")
    );
}

/// The files of another version, in a folder of their own that goes away again.
struct Checkout {
    folder: PathBuf,
}

impl Checkout {
    fn of(revision: &str) -> Result<Self> {
        let checkout = Self { folder: places::target().join("review-since") };
        // One that was interrupted may have left its folder.
        checkout.remove();
        let mut add = command("git");
        add.args(["worktree", "add", "--quiet", "--force", "--detach"]).arg(&checkout.folder).arg(revision);
        command::run(&mut add)?;
        Ok(checkout)
    }

    fn remove(&self) {
        let mut remove = command("git");
        remove.args(["worktree", "remove", "--force"]).arg(&self.folder);
        // Nothing to remove is no problem.
        let _ = remove.output();
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        self.remove();
    }
}
