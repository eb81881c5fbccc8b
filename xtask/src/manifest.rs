//! `BUILD.json`: what a site was built from and with, and the hash of every file, so that anybody can build it again and
//! compare.

use anyhow::Result;
use serde_json::{Map, Value, json};

use crate::page::sha256;
use crate::site::Site;
use crate::{command, places};

/// The name of a build: the hash of the hashes of the files the pages load.
pub fn build(files: &[(&str, &[u8])]) -> String {
    let lines: String = files.iter().map(|(name, bytes)| format!("{}  {name}\n", sha256(bytes))).collect();
    sha256(lines.as_bytes())[..16].to_owned()
}

/// The file itself. No date and no path stands in it: the same source gives the same file.
pub fn of(site: &Site) -> Result<String> {
    let files: Map<String, Value> =
        site.files().into_iter().map(|(name, bytes)| (name.to_owned(), sha256(bytes).into())).collect();
    let loaded: Vec<_> = site.files().into_iter().filter(|(name, _)| !is_named(site, name)).collect();
    let version_of = |program: &str, argument: &str| {
        Ok::<_, anyhow::Error>(command::output(command::command(program).arg(argument))?.trim().to_owned())
    };
    let manifest = json!({
        "build": build(&loaded),
        "commit": commit()?,
        "tools": {
            "rustc": version_of("rustc", "--version")?,
            "wasm-bindgen": pinned("wasm-bindgen")?,
            "esbuild": web_tool("esbuild")?,
            "binaryen": web_tool("binaryen")?,
        },
        "files": files,
    });
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

fn is_named(site: &Site, name: &str) -> bool {
    site.named.iter().any(|(other, _)| other == name)
}

/// The commit, marked where the tree has changes that no commit holds.
fn commit() -> Result<String> {
    let git = |arguments: &[&str]| command::output(command::command("git").args(arguments));
    let changed = !git(&["status", "--porcelain"])?.trim().is_empty();
    let commit = git(&["rev-parse", "HEAD"])?.trim().to_owned();
    Ok(if changed { commit + " with changes" } else { commit })
}

/// The version of a crate in the lock file.
fn pinned(name: &str) -> Result<String> {
    let lock = std::fs::read_to_string(places::root().join("Cargo.lock"))?;
    let version =
        lock.split(&format!("name = \"{name}\"\nversion = \"")).nth(1).and_then(|rest| rest.split('"').next());
    Ok(version.unwrap_or("?").to_owned())
}

/// The version of a tool that node runs.
fn web_tool(name: &str) -> Result<String> {
    let package: Value = serde_json::from_slice(&std::fs::read(places::root().join("xtask/web/package.json"))?)?;
    let version = package.get("devDependencies").and_then(|all| all.get(name)).and_then(Value::as_str);
    Ok(version.unwrap_or("?").to_owned())
}
