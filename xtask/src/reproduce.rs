//! `cargo xtask reproduce`: the last commit built twice, in two folders, for two users, and every file compared.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::page::sha256;
use crate::{command, places, site};

/// Two people with little in common: where they work, what they are called, what their machine speaks.
const BUILDERS: [(&str, [(&str, &str); 3]); 2] = [
    ("first", [("USER", "first"), ("LANG", "C"), ("TZ", "UTC")]),
    ("a/rather longer path", [("USER", "somebody else"), ("LANG", "es_MX.UTF-8"), ("TZ", "Asia/Tokyo")]),
];

/// Builds twice, prints the hash of every file, and fails where two differ.
pub fn run() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("imr-navigator-reproduce-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let result = compare(&folder);
    site::remove(&folder)?;
    result
}

fn compare(folder: &Path) -> Result<()> {
    let mut built = Vec::new();
    for (place, environment) in BUILDERS {
        built.push(build(&folder.join(place), &environment)?);
    }
    let [first, second] = built.as_slice() else { bail!("two builds are needed") };
    let mut differing = Vec::new();
    for name in first.keys().chain(second.keys()).collect::<std::collections::BTreeSet<_>>() {
        let hash = |files: &BTreeMap<String, String>| files.get(name).cloned().unwrap_or_else(|| "missing".to_owned());
        let (one, other) = (hash(first), hash(second));
        println!("{} {one}  {name}", if one == other { "=" } else { "≠" });
        if one != other {
            differing.push(name.as_str());
        }
    }
    if differing.is_empty() {
        println!("\n{} files, each the same in both builds", first.len());
        Ok(())
    } else {
        bail!("these differ: {}", differing.join(", "))
    }
}

/// Clones the last commit and builds it there, with a cargo home that has another name.
fn build(place: &Path, environment: &[(&str, &str)]) -> Result<BTreeMap<String, String>> {
    let tree = place.join("imr-navigator");
    fs::create_dir_all(place)?;
    command::run(command::command("git").args(["clone", "--quiet"]).arg(places::root()).arg(&tree))?;
    let cargo_home = place.join("cargo-home");
    symlink(places::cargo_home()?, &cargo_home).context("the cargo home cannot be given a second name")?;
    let dist: PathBuf = place.join("dist");
    let mut build = command::cargo();
    build.current_dir(&tree).args(["run", "-q", "-p", "xtask", "--", "build", "--dir"]).arg(&dist);
    build.env("CARGO_HOME", cargo_home).env("CARGO_TARGET_DIR", place.join("target"));
    build.envs(environment.iter().copied());
    command::run(&mut build)?;
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&dist)? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        files.insert(name, sha256(&fs::read(&file)?));
    }
    Ok(files)
}
