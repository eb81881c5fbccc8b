//! `cargo xtask review`: the document for reviewers as HTML and PDF, or what changed since another version.

mod since;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::command::{self, cargo, command};
use crate::{browsers, nothing_left, places, take_option};

/// What was asked for.
pub struct Wanted {
    out: PathBuf,
    since: Option<String>,
    language: String,
    today: Option<String>,
}

impl Wanted {
    /// Reads the arguments of the command.
    pub fn read(arguments: &mut Vec<String>) -> Result<Self> {
        let out = take_option(arguments, "--out")?.map_or_else(|| places::target().join("review"), PathBuf::from);
        let wanted = Self {
            out: std::path::absolute(out)?,
            since: take_option(arguments, "--since")?,
            language: take_option(arguments, "--language")?.unwrap_or_else(|| "en".to_owned()),
            today: take_option(arguments, "--today")?,
        };
        nothing_left(arguments)?;
        Ok(wanted)
    }
}

/// Writes the document and prints it, or compares two versions.
pub fn run(wanted: &Wanted) -> Result<()> {
    fs::create_dir_all(&wanted.out)?;
    if let Some(revision) = &wanted.since {
        return since::run(wanted, revision);
    }
    let page = wanted.out.join("review.html");
    let mut review = imr_review(&places::root());
    review.arg("--page").arg(&page).args(["--language", &wanted.language, "--revision", &version_here()?]);
    command::run(with_today(&mut review, wanted))?;
    let paper = wanted.out.join("review.pdf");
    print(&page, &paper)?;
    println!("{}\n{}", page.display(), paper.display());
    Ok(())
}

/// The program of the version that lies in `folder`, built fast.
fn imr_review(folder: &Path) -> Command {
    let mut review = cargo();
    review.current_dir(folder).args(["run", "--quiet", "--profile", "native", "-p", "imr-review", "--"]);
    review
}

fn with_today<'a>(review: &'a mut Command, wanted: &Wanted) -> &'a mut Command {
    if let Some(today) = &wanted.today {
        review.args(["--today", today]);
    }
    review
}

/// How git calls a version.
fn version(revision: &str) -> Result<String> {
    described(revision).with_context(|| format!("git knows no version `{revision}`"))
}

/// How git calls the files on the disk, which may differ from what was committed.
fn version_here() -> Result<String> {
    described("--dirty=, with changes not committed")
}

fn described(what: &str) -> Result<String> {
    let described = command::output(command("git").args(["describe", "--always", "--tags", what]))?;
    Ok(described.trim().to_owned())
}

/// Prints a page through the browser of the tests, with bookmarks; the style sheet numbers the pages.
fn print(page: &Path, paper: &Path) -> Result<()> {
    let browsers = browsers::ready()?;
    // A printing from before must not pass for this one.
    fs::remove_file(paper).or_else(|error| if paper.exists() { Err(error) } else { Ok(()) })?;
    let mut chromium = Command::new(browsers.chromium);
    // The page is our own file and runs no script; a container has no sandbox to offer.
    chromium.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]);
    chromium.arg("--generate-pdf-document-outline").arg(format!("--print-to-pdf={}", paper.display())).arg(page);
    // Its complaints about buses and fonts of the machine say nothing about the page.
    let output = chromium.stdin(Stdio::null()).output().context("could not start Chromium")?;
    if !output.status.success() || !paper.is_file() {
        bail!("Chromium could not print {}:\n{}", page.display(), String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}
