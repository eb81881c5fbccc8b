//! `cargo xtask npm`: two packages in `target/npm`. One has the page, to be mounted in an element of another page; one has the rules
//! alone, with types made from the JSON Schemas.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::stages::Stages;
use crate::{command, node, places, site, tools};

/// What a package is made of.
struct Package {
    name: &'static str,
    /// The crate that wasm-pack builds, from the root of the repository.
    crate_folder: &'static str,
    /// What wasm-pack calls its files.
    stem: &'static str,
    /// The files that are written by hand: `package.json`, and the others as they are.
    source: &'static str,
    has_styles: bool,
}

const PAGE: Package =
    Package { name: "imr-navigator", crate_folder: ".", stem: "page", source: "web/package", has_styles: true };

const RULES: Package = Package {
    name: "imr-navigator-rules",
    crate_folder: "crates/npm",
    stem: "rules",
    source: "crates/npm/package",
    has_styles: false,
};

/// What `npm pack` made of the packages.
pub struct Archives {
    pub page: PathBuf,
    pub rules: PathBuf,
}

/// Writes both packages and their archives; with `is_accepted`, the committed types of the rules anew.
pub fn run(is_accepted: bool) -> Result<()> {
    let mut stages = Stages::new("npm");
    stages.run("types", || check_types(is_accepted))?;
    let Archives { page, rules } = stages.run("packages", archives)?;
    eprintln!("To install: {} and {}", page.display(), rules.display());
    Ok(())
}

/// Builds both packages.
pub fn archives() -> Result<Archives> {
    Ok(Archives { page: PAGE.archive()?, rules: RULES.archive()? })
}

/// Checks that the committed types match the schemas.
pub fn check_types(is_accepted: bool) -> Result<()> {
    let folder = places::root().join("crates/npm");
    let tools = folder.join("tools");
    node::install_packages_of(&tools)?;
    let mut types = Command::new("node");
    types.arg("types.mjs").current_dir(tools);
    for name in ["answers", "outcome"] {
        types.arg(places::root().join(format!("docs/schema/{name}.schema.json")));
    }
    let types = command::output(&mut types)?;
    let file = folder.join("types.d.ts");
    if is_accepted {
        fs::write(&file, &types)?;
    }
    if fs::read_to_string(&file)? != types {
        bail!("{} is not what the schemas say; `cargo xtask npm --accept` writes it", file.display());
    }
    Ok(())
}

/// The compiler that reads the types.
pub fn typescript() -> PathBuf {
    places::root().join("crates/npm/tools/node_modules/typescript/bin/tsc")
}

impl Package {
    fn archive(&self) -> Result<PathBuf> {
        let folder = places::target().join("npm").join(self.name);
        site::remove(&folder)?;
        self.compile(&folder)?;
        self.add_source(&folder)?;
        if self.has_styles {
            fs::write(folder.join("styles.js"), styles()?)?;
        }
        copy(&places::root().join("LICENSE"), &folder)?;
        let mut pack = Command::new("npm");
        pack.args(["pack", "--ignore-scripts", "--pack-destination", ".."]).current_dir(&folder);
        let name = command::output(&mut pack)?;
        Ok(folder.with_file_name(name.trim()))
    }

    fn compile(&self, folder: &Path) -> Result<()> {
        site::install_wasm_target()?;
        let mut build = command::command(tools::program(&tools::WASM_PACK)?);
        build.arg("build").arg(places::root().join(self.crate_folder));
        build.args(["--target", "web", "--mode", "no-install", "--no-opt", "--no-pack"]);
        build.args(["--out-name", self.stem, "--out-dir"]).arg(folder);
        build.env("PATH", places::path_with(&tools::wasm_bindgen_folder()?)?);
        command::run(&mut build)
    }

    /// Copies the files that are written by hand, and fills the version into the manifest. Key order matters: Node uses the first
    /// matching condition in `exports`.
    fn add_source(&self, folder: &Path) -> Result<()> {
        for entry in fs::read_dir(places::root().join(self.source))? {
            copy(&entry?.path(), folder)?;
        }
        let file = folder.join("package.json");
        let manifest = fs::read_to_string(&file)?;
        let (before, after) =
            manifest.split_once("\"0.0.0\"").context("package.json has no version 0.0.0 to fill in")?;
        Ok(fs::write(&file, format!("{before}\"{}\"{after}", env!("CARGO_PKG_VERSION")))?)
    }
}

/// The style sheets as a module. In a shadow root the tokens are set on `:host` instead of `:root`.
fn styles() -> Result<String> {
    let mut module = String::new();
    for (name, file) in [("screen", "main.css"), ("paper", "print.css")] {
        let css = node::shrunk_css(&places::root().join("styles").join(file))?.replace(":root", ":host");
        module += &format!("export const {name} = {};\n", json!(css));
    }
    Ok(module)
}

fn copy(file: &Path, folder: &Path) -> Result<()> {
    let to = folder.join(file.file_name().unwrap_or_default());
    fs::copy(file, to).map(|_| ()).with_context(|| file.display().to_string())
}
