//! `cargo xtask release-check`: what people with other tools than ours get, proved in both browsers.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::npm::Archives;
use crate::stages::Stages;
use crate::{browsers, command, hosting, node, npm, places, site, tools, web_servers};

const STAGES: [&str; 4] = ["deny", "trunk", "npm", "hosts"];

/// Runs all stages, or those named.
pub fn run(only: &[String]) -> Result<()> {
    let mut stages = Stages::only("release-check", &STAGES, only)?;
    stages.run_if_asked("deny", deny)?;
    stages.run_if_asked("trunk", trunk)?;
    stages.run_if_asked("npm", npm_packages)?;
    stages.run_if_asked("hosts", hosts)?;
    stages.summary();
    Ok(())
}

/// Licences, doubled or unwanted crates, and where crates come from.
fn deny() -> Result<()> {
    let program = tools::program(&tools::CARGO_DENY)?;
    // What a visitor downloads, and what other programs link.
    for manifest in ["Cargo.toml", "crates/decide/Cargo.toml", "crates/npm/Cargo.toml"] {
        let mut deny = command::command(&program);
        deny.args(["--manifest-path", manifest, "check", "licenses", "bans", "sources"]);
        command::run(&mut deny)?;
    }
    Ok(())
}

/// `trunk build --release` writes what `cargo xtask build` writes. That and what `trunk serve` shows run under the strict policy
/// of the page.
fn trunk() -> Result<()> {
    site::install_wasm_target()?;
    let released = trunk_build("trunk-dist", &["--release"])?;
    same_as_without_trunk(&released)?;
    let browsers = browsers::ready()?;
    node::install_packages()?;
    for dist in [released, trunk_build("trunk-debug-dist", &[])?] {
        command::run(node::tests("trunk", &browsers)?.env("SITE_DIR", dist))?;
    }
    Ok(())
}

/// Has Trunk build into a folder of the target folder.
fn trunk_build(folder: &str, options: &[&str]) -> Result<PathBuf> {
    let dist = places::target().join(folder);
    site::remove(&dist)?;
    let mut build = command::command(tools::program(&tools::TRUNK)?);
    build.arg("build").args(options).args(["--offline", "--skip-version-check", "--dist"]).arg(&dist);
    build.env("PATH", places::path_with(&tools::wasm_bindgen_folder()?)?).env_remove("NO_COLOR");
    command::run(&mut build)?;
    Ok(dist)
}

/// Trunk's hook writes the site; what Trunk makes besides must not get into it.
fn same_as_without_trunk(dist: &Path) -> Result<()> {
    let site = site::build(&places::target().join("plain-dist"))?;
    let files = site.files();
    for (name, bytes) in &files {
        if fs::read(dist.join(name)).ok().as_deref() != Some(*bytes) {
            bail!("{name} of `trunk build --release` is not that of `cargo xtask build`");
        }
    }
    for entry in fs::read_dir(dist)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        // A name with a dot is Trunk's own lock.
        let is_known =
            hosting::is_besides(&name) || name.starts_with('.') || files.iter().any(|(known, _)| *known == name);
        if !is_known {
            bail!("`trunk build --release` writes {name}, which `cargo xtask build` does not");
        }
    }
    Ok(())
}

/// Both npm packages, installed from their archives: in Node, in both browsers, and as TypeScript reads them.
fn npm_packages() -> Result<()> {
    npm::check_types(false)?;
    let Archives { page, rules } = npm::archives()?;
    let browsers = browsers::ready()?;
    node::install_packages()?;
    let mut tests = node::tests("npm", &browsers)?;
    tests.env("PAGE_ARCHIVE", page).env("RULES_ARCHIVE", rules).env("TYPESCRIPT", npm::typescript());
    tests.env("DECIDE", node::decide()?).env("WALKTHROUGHS", node::write_cases("walkthroughs")?);
    command::run(&mut tests)
}

/// The site in real web servers, with the configuration of `docs/hosting`.
fn hosts() -> Result<()> {
    node::install_packages()?;
    let dir = places::target().join("hosted-dist");
    let site = site::build(&dir)?;
    web_servers::test(&dir, &site)
}
