//! Tools that only `release-check` and `prove` need: pinned, compiled once per machine, kept outside the repository.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::command::{self, cargo};
use crate::places;

pub struct Tool {
    name: &'static str,
    version: &'static str,
    options: &'static [&'static str],
}

pub const CARGO_DENY: Tool = Tool { name: "cargo-deny", version: "0.20.2", options: &[] };

/// Breaks the rules in every small way, for `prove`.
pub const CARGO_MUTANTS: Tool = Tool { name: "cargo-mutants", version: "27.1.0", options: &[] };

pub const WASM_PACK: Tool = Tool { name: "wasm-pack", version: "0.15.1", options: &[] };

/// One TLS library must be chosen. Trunk asks for a newer Rust than it needs to compile.
pub const TRUNK: Tool = Tool {
    name: "trunk",
    version: "0.22.1",
    options: &["--no-default-features", "--features", "rustls", "--ignore-rust-version"],
};

/// The folder that holds the tool's program, which is compiled first if this machine has none.
pub fn folder_of(tool: &Tool) -> Result<PathBuf> {
    let root = places::cache()?.join("tools").join(format!("{}-{}", tool.name, tool.version));
    let folder = root.join("bin");
    if folder.join(tool.name).is_file() {
        return Ok(folder);
    }
    eprintln!("installing {} {} (once per machine; this takes minutes)", tool.name, tool.version);
    let mut install = cargo();
    install.args(["install", "--debug", "--locked", "--root"]).arg(&root);
    install.arg(format!("{}@{}", tool.name, tool.version)).args(tool.options);
    // Half the time and a fraction of the disk: nobody debugs these.
    install.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
    // Elsewhere than our own target folder, which would keep gigabytes of their objects.
    install.env_remove("CARGO_TARGET_DIR");
    command::run(&mut install)?;
    Ok(folder)
}

/// The tool's program.
pub fn program(tool: &Tool) -> Result<PathBuf> {
    Ok(folder_of(tool)?.join(tool.name))
}

/// A folder with a `wasm-bindgen` that is this program: trunk and wasm-pack look for one on `PATH`.
pub fn wasm_bindgen_folder() -> Result<PathBuf> {
    let folder = places::target().join("shims");
    fs::create_dir_all(&folder)?;
    let this = command::this_program()?;
    for (name, subcommand) in [("wasm-bindgen", "wasm-bindgen"), ("wasm-bindgen-test-runner", "wasm-test")] {
        let script = format!("#!/bin/sh\nexec '{}' {subcommand} \"$@\"\n", this.display());
        write_program(&folder.join(name), &script)?;
    }
    Ok(folder)
}

#[cfg(unix)]
fn write_program(file: &Path, script: &str) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::write(file, script).with_context(|| file.display().to_string())?;
    Ok(fs::set_permissions(file, fs::Permissions::from_mode(0o755))?)
}

#[cfg(not(unix))]
fn write_program(_: &Path, _: &str) -> Result<()> {
    anyhow::bail!("release-check runs on Linux and macOS")
}
