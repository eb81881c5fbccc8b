//! wasm-bindgen as a library: its version is pinned by Cargo.lock and nothing has to be installed.

use std::path::Path;

use anyhow::Result;
use wasm_bindgen_cli::{wasm_bindgen, wasm_bindgen_test_runner};
use wasm_bindgen_cli_support::Bindgen;

/// Writes `<name>.js` and `<name>_bg.wasm` for a page into `out`.
pub fn for_the_web(wasm: &Path, name: &str, out: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        // The later part of the program is linked to the table and the memory of the first.
        .keep_lld_exports(true)
        .keep_debug(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // boot.js names the file: its name carries a content hash that is not known here.
        .omit_default_module_path(true)
        .out_name(name)
        .generate(out)
}

/// The `wasm-bindgen` command, for trunk and wasm-pack.
pub fn command_line(arguments: Vec<String>) -> Result<()> {
    wasm_bindgen::run_cli_with_args(std::iter::once("wasm-bindgen".to_owned()).chain(arguments))
}

/// The `wasm-bindgen-test-runner` command, for `cargo test --target wasm32-unknown-unknown`.
pub fn test_runner(arguments: Vec<String>) -> Result<()> {
    let name = std::iter::once("wasm-bindgen-test-runner".to_owned());
    wasm_bindgen_test_runner::run_cli_with_args(name.chain(arguments))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use anyhow::{Context, Result};

    use crate::places;

    /// The exact version in the root manifest's line `name = … "=x.y.z" …`.
    fn pinned(name: &str) -> Result<String> {
        let manifest = fs::read_to_string(places::root().join("Cargo.toml"))?;
        let start = format!("{name} = ");
        let line = manifest.lines().find(|line| line.starts_with(&start)).with_context(|| start.clone())?;
        let (_, after) = line.split_once("\"=").with_context(|| format!("not an exact version: {line}"))?;
        let (version, _) = after.split_once('"').with_context(|| line.to_owned())?;
        Ok(version.to_owned())
    }

    #[test]
    fn the_library_in_the_page_and_the_tool_in_xtask_are_one_version() -> Result<()> {
        let linked = wasm_bindgen_cli_support_version()?;
        assert_eq!(pinned("wasm-bindgen")?, linked);
        assert_eq!(pinned("wasm-bindgen-cli")?, linked);
        Ok(())
    }

    /// What Cargo.lock says is linked into this program.
    fn wasm_bindgen_cli_support_version() -> Result<String> {
        let lock = fs::read_to_string(places::root().join("Cargo.lock"))?;
        let (_, after) = lock.split_once("name = \"wasm-bindgen-cli-support\"\nversion = \"").context("not locked")?;
        let (version, _) = after.split_once('"').context("no version")?;
        Ok(version.to_owned())
    }
}
