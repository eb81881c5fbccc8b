//! `cargo xtask npm`: the rules as an npm package, in `target/npm`, with its types made from the JSON Schemas.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::stages::Stages;
use crate::{command, node, places, site, tools};

/// Files of the package that wasm-pack does not write.
const WRITTEN_BY_HAND: [&str; 4] = ["index.js", "index.d.ts", "node.js", "README.md"];

/// Writes the package and what `npm pack` makes of it; with `is_accepted`, its committed types anew.
pub fn run(is_accepted: bool) -> Result<()> {
    let mut stages = Stages::new("npm");
    stages.run("types", || check_types(is_accepted))?;
    let folder = stages.run("package", build)?;
    let archive = stages.run("archive", || pack(&folder))?;
    eprintln!("The package is in {}, and as one file {}", folder.display(), archive.display());
    Ok(())
}

/// That the committed types are those of the schemas.
pub fn check_types(is_accepted: bool) -> Result<()> {
    let tools = package_source().join("tools");
    node::install_packages_of(&tools)?;
    let mut types = Command::new("node");
    types.arg("types.mjs").current_dir(tools);
    for name in ["answers", "outcome"] {
        types.arg(places::root().join(format!("docs/schema/{name}.schema.json")));
    }
    let types = command::output(&mut types)?;
    let file = package_source().join("types.d.ts");
    if is_accepted {
        fs::write(&file, &types)?;
    }
    if fs::read_to_string(&file)? != types {
        bail!("{} is not what the schemas say; `cargo xtask npm --accept` writes it", file.display());
    }
    Ok(())
}

/// Has wasm-pack build the package, and adds what it does not know: one way in for Node and browsers alike.
pub fn build() -> Result<PathBuf> {
    site::install_wasm_target()?;
    let folder = places::target().join("npm/imr-navigator-rules");
    site::remove(&folder)?;
    let mut build = command::command(tools::program(&tools::WASM_PACK)?);
    build.arg("build").arg(package_source()).args(["--target", "web", "--mode", "no-install", "--no-opt"]);
    build.args(["--no-pack", "--out-name", "rules", "--out-dir"]).arg(&folder);
    build.env("PATH", places::path_with(&tools::wasm_bindgen_folder()?)?);
    command::run(&mut build)?;
    for name in WRITTEN_BY_HAND {
        copy(&package_source().join("package").join(name), &folder)?;
    }
    copy(&places::root().join("LICENSE"), &folder)?;
    fs::write(folder.join("package.json"), manifest()?)?;
    Ok(folder)
}

/// What would be published, as one file.
pub fn pack(folder: &Path) -> Result<PathBuf> {
    let mut pack = Command::new("npm");
    pack.args(["pack", "--ignore-scripts", "--pack-destination", ".."]).current_dir(folder);
    let name = command::output(&mut pack)?;
    Ok(folder.with_file_name(name.trim()))
}

/// The compiler that reads the types.
pub fn typescript() -> PathBuf {
    package_source().join("tools/node_modules/typescript/bin/tsc")
}

fn package_source() -> PathBuf {
    places::root().join("crates/npm")
}

fn copy(file: &Path, folder: &Path) -> Result<()> {
    let to = folder.join(file.file_name().unwrap_or_default());
    fs::copy(file, to).map(|_| ()).with_context(|| file.display().to_string())
}

/// The manifest with the version of the rules. The order of its lines counts: Node takes the first of `exports` that fits.
fn manifest() -> Result<String> {
    let file = package_source().join("package/package.json");
    let manifest = fs::read_to_string(&file)?;
    let (before, after) = manifest.split_once("\"0.0.0\"").context("package.json has no version 0.0.0 to fill in")?;
    Ok(format!("{before}\"{}\"{after}", env!("CARGO_PKG_VERSION")))
}
