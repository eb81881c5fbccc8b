//! Where things are: the repository, cargo's output, the cache of pinned tools.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::command;

/// The target triple of everything that runs in a browser.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The root of the repository, from wherever the command was typed.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Cargo's target folder; `CARGO_TARGET_DIR` moves it.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Cargo's home, whose path would otherwise end up in the released file.
pub fn cargo_home() -> Result<PathBuf> {
    match env::var_os("CARGO_HOME") {
        Some(home) => Ok(home.into()),
        None => Ok(home()?.join(".cargo")),
    }
}

/// Tools that take minutes to compile live outside the repository, so that each machine pays once.
pub fn cache() -> Result<PathBuf> {
    if let Some(dir) = env::var_os("IMR_NAVIGATOR_CACHE") {
        return Ok(dir.into());
    }
    let caches = match env::var_os("XDG_CACHE_HOME") {
        Some(dir) => dir.into(),
        None => home()?.join(".cache"),
    };
    Ok(caches.join("imr-navigator"))
}

/// The folder of the toolchain in use.
pub fn sysroot() -> Result<PathBuf> {
    let sysroot = command::output(command::command("rustc").args(["--print", "sysroot"]))?;
    Ok(PathBuf::from(sysroot.trim()))
}

fn home() -> Result<PathBuf> {
    env::home_dir().context("this user has no home folder; set IMR_NAVIGATOR_CACHE and CARGO_HOME")
}

/// The first of the named programs that is on `PATH`.
pub fn find_program(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| file.is_file())
}

/// `PATH` with one more folder in front.
pub fn path_with(folder: &Path) -> Result<std::ffi::OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder.to_owned()).chain(env::split_paths(&path));
    env::join_paths(folders).context("a folder on PATH cannot be joined")
}
