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
use crate::places;

/// The package, whose bill of materials says that it is changed.
pub const NAME: &str = "yew";
/// The version that the edits were written for.
const VERSION: &str = "0.23.0";

/// A change in a file of Yew's source.
struct Edit {
    file: &'static str,
    /// Stands once in the file.
    found: &'static str,
    becomes: &'static str,
}

/// Writes the leaner source, and returns where it is: inside the repository, wherever cargo's output goes. Cargo names what
/// it compiles by where its source is, seen from the repository, and the names are in what is built.
pub fn leaner() -> Result<PathBuf> {
    let own = places::root().join("target").join("yew");
    let original = source()?;
    write(&own.join("Cargo.toml"), &fs::read(original.join("Cargo.toml"))?)?;
    let mut edited = 0;
    for file in files_in(&original.join("src"))? {
        let name = file.strip_prefix(original.join("src"))?;
        let mut content = fs::read(&file)?;
        for edit in edits::ALL.iter().filter(|edit| Path::new(edit.file) == name) {
            content = apply(edit, &String::from_utf8(content)?)?.into_bytes();
            edited += 1;
        }
        write(&own.join("src").join(name), &content)?;
    }
    if edited != edits::ALL.len() {
        bail!("Yew {VERSION} lacks a file that xtask/src/yew/edits.rs names");
    }
    Ok(own)
}

fn apply(edit: &Edit, text: &str) -> Result<String> {
    let places = text.matches(edit.found).count();
    if places != 1 {
        bail!("{} of Yew has {places} places, and not one, that say:\n{}", edit.file, edit.found);
    }
    Ok(text.replace(edit.found, edit.becomes))
}

/// Leaves a file alone that is right already: cargo would compile it again.
fn write(file: &Path, content: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|present| present == content) {
        return Ok(());
    }
    fs::create_dir_all(file.parent().context("a file without a folder")?)?;
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files.extend(files_in(&path)?) } else { files.push(path) }
    }
    Ok(files)
}

/// Where cargo keeps the source of the version that Cargo.lock names.
fn source() -> Result<PathBuf> {
    let told = command::output(cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    let told: Value = serde_json::from_str(&told)?;
    let packages = told.get("packages").and_then(Value::as_array).context("cargo names no packages")?;
    let text = |package: &Value, key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let yew = packages.iter().find(|package| text(package, "name") == NAME).context("Yew is not locked")?;
    let version = text(yew, "version");
    if version != VERSION {
        bail!("Cargo.lock has Yew {version}; xtask/src/yew/edits.rs was written for {VERSION}");
    }
    let manifest = text(yew, "manifest_path");
    Ok(Path::new(&manifest).parent().context("Yew is nowhere")?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_in_the_locked_version() -> Result<()> {
        leaner().map(|_| ())
    }

    #[test]
    fn a_place_that_is_not_there_once_fails() {
        let edit = |found| Edit { file: "edited.rs", found, becomes: "three" };
        assert_eq!(apply(&edit("one"), "one two two").ok().as_deref(), Some("three two two"));
        assert!(apply(&edit("two"), "one two two").is_err());
        assert!(apply(&edit("four"), "one two two").is_err());
    }
}
