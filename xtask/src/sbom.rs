//! `sbom.cdx.json`: every crate that is compiled into the page, as a CycloneDX bill of materials.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::command::{self, cargo};
use crate::places;

/// One crate of the page.
struct Part {
    name: String,
    version: String,
    licence: String,
}

/// The bill, and how many crates of other people it lists. No date and no random number stands in it: the same source
/// gives the same file.
pub fn bill() -> Result<(String, usize)> {
    let parts = parts()?;
    let lock = std::fs::read_to_string(places::root().join("Cargo.lock"))?;
    let components: Vec<Value> = parts.iter().map(|part| component(part, &lock)).collect();
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": { "type": "application", "name": "imr-navigator", "version": env!("CARGO_PKG_VERSION") } },
        "components": components,
    });
    Ok((serde_json::to_string_pretty(&bill)? + "\n", parts.len()))
}

fn component(part: &Part, lock: &str) -> Value {
    let Part { name, version, licence } = part;
    let hashes: Vec<Value> = checksum(lock, name, version)
        .map(|checksum| json!({ "alg": "SHA-256", "content": checksum }))
        .into_iter()
        .collect();
    json!({
        "type": "library",
        "name": name,
        "version": version,
        "purl": format!("pkg:cargo/{name}@{version}"),
        "licenses": [{ "expression": licence }],
        "hashes": hashes,
    })
}

/// What cargo compiles into the WASM: neither build tools nor the macros that ran, and not our own crates.
fn parts() -> Result<Vec<Part>> {
    let mut tree = cargo();
    tree.args(["tree", "-p", "imr-navigator", "--target", places::WASM]);
    tree.args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}|{l}"]);
    let mut parts = Vec::new();
    for line in command::output(&mut tree)?.lines() {
        let (package, licence) = line.split_once('|').with_context(|| format!("cargo tree said {line}"))?;
        let mut words = package.split(' ');
        let (name, version) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        // One that has a path is ours; a star marks one that was listed before.
        if words.next().is_some_and(|word| word.starts_with("(/")) {
            continue;
        }
        let licence = licence.trim_end_matches(" (*)").replace('/', " OR ");
        parts.push(Part { name: name.to_owned(), version: version.trim_start_matches('v').to_owned(), licence });
    }
    parts.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    parts.dedup_by(|one, other| one.name == other.name && one.version == other.version);
    Ok(parts)
}

/// The hash of the published crate, as the lock file pins it.
fn checksum<'a>(lock: &'a str, name: &str, version: &str) -> Option<&'a str> {
    let entry = lock.split(&format!("name = \"{name}\"\nversion = \"{version}\"\n")).nth(1)?;
    let entry = entry.split("[[package]]").next()?;
    entry.split("checksum = \"").nth(1)?.split('"').next()
}
