//! Splits the part of the program that is loaded later off the part that is loaded first: docs/decisions/0014-published-yew.md.

use std::fs;
use std::path::Path;

use anyhow::{Result, anyhow};
use wasm_split_cli_support::{Options, transform};

/// The first part, for wasm-bindgen.
pub const MAIN: &str = "main.wasm";
/// The later part, named by the splitter for `#[wasm_split(later)]` in `src/later.rs`.
pub const LATER: &str = "split_later.wasm";

/// Writes both parts of a compiled program into `out`. The first asks the module `imr-split` for the other, which is
/// `web/split.js` once the scripts are bundled.
pub fn split(compiled: &Path, out: &Path) -> Result<()> {
    let wasm = fs::read(compiled)?;
    let main = out.join(MAIN);
    let mut options = Options::new(&wasm);
    options.output_dir = out;
    options.main_out_path = &main;
    options.link_name = "imr-split";
    transform(options).map_err(|error| anyhow!("{error:#}"))?;
    Ok(())
}
