//! The Yew of the page: what this page never uses is taken out of it before it is compiled.
//!
//! Yew is prepared for everything a page can be made of. This one is a single component of plain elements, so a third of
//! what a visitor would download can never run. Yew has no features to leave it out; a fork would be ours to keep. So the
//! pinned source is copied, and the few places of [`edits`] are changed. An edit whose place is not found exactly once
//! fails the build: a new version of Yew cannot be taken over unread. Where something is left out, a panic stands in its
//! place, and a panic shows the page as it was sent, phones and all (`boot.js`). The tests of the built site click through
//! every question and every route of this very file; Trunk, wasm-pack and the native tests use Yew as it is.
//!
//! `docs/decisions/0012-what-is-left-out-of-yew.md` has the figures.

mod edits;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::command::{self, cargo};
use crate::{places, site};

/// The version that the edits were written for.
const VERSION: &str = "0.23.0";

/// A change in a file of Yew's source.
struct Edit {
    file: &'static str,
    /// Stands once in the file.
    found: &'static str,
    becomes: &'static str,
}

/// Writes the leaner source into the target folder, and returns where it is.
pub fn leaner() -> Result<PathBuf> {
    let own = places::target().join("yew");
    let original = source()?;
    site::remove(&own)?;
    copy(&original.join("src"), &own.join("src"))?;
    fs::copy(original.join("Cargo.toml"), own.join("Cargo.toml"))?;
    for edit in edits::ALL {
        apply(edit, &own.join("src").join(edit.file))?;
    }
    Ok(own)
}

fn apply(edit: &Edit, file: &Path) -> Result<()> {
    let text = fs::read_to_string(file).with_context(|| format!("Yew {VERSION} has no {}", edit.file))?;
    let places = text.matches(edit.found).count();
    if places != 1 {
        bail!("{} of Yew has {places} places, and not one, that say:\n{}", edit.file, edit.found);
    }
    Ok(fs::write(file, text.replace(edit.found, edit.becomes))?)
}

/// Where cargo keeps the source of the version that Cargo.lock names.
fn source() -> Result<PathBuf> {
    let told = command::output(cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    let told: Value = serde_json::from_str(&told)?;
    let packages = told["packages"].as_array().context("cargo names no packages")?;
    let yew = packages.iter().find(|package| package["name"] == "yew").context("Yew is not locked")?;
    if yew["version"] != VERSION {
        bail!("Cargo.lock has Yew {}; xtask/src/yew/edits.rs was written for {VERSION}", yew["version"]);
    }
    let manifest = yew["manifest_path"].as_str().context("cargo does not say where Yew is")?;
    Ok(Path::new(manifest).parent().context("Yew is nowhere")?.to_owned())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &place)?;
        } else {
            // Read and written, because cargo keeps its sources without write bits on some machines.
            fs::write(&place, fs::read(entry.path())?)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_in_the_locked_version() -> Result<()> {
        leaner().map(|_| ())
    }

    #[test]
    fn a_place_that_is_not_there_once_fails() -> Result<()> {
        let file = places::target().join("edited.rs");
        fs::write(&file, "one two two")?;
        let edit = |found| Edit { file: "edited.rs", found, becomes: "three" };
        for (found, fails) in [("one", false), ("two", true), ("four", true)] {
            assert_eq!(apply(&edit(found), &file).is_err(), fails, "{found}");
        }
        assert_eq!(fs::read_to_string(&file)?, "three two two");
        Ok(())
    }
}
