//! What a visitor downloads.

use std::io::Write;

use anyhow::Result;
use brotli::CompressorWriter;

use crate::page::Assets;

/// Prints the size of each file, as it is and as a good host sends it.
pub fn print(assets: &Assets) -> Result<()> {
    println!("\n{:<44}{:>10}{:>11}", "file", "bytes", "brotli 11");
    let (mut total, mut total_packed) = (0, 0);
    for asset in assets.all() {
        let packed = brotli_size(&asset.bytes)?;
        println!("{:<44}{:>10}{packed:>11}", asset.name, asset.bytes.len());
        total += asset.bytes.len();
        total_packed += packed;
    }
    println!("{:<44}{total:>10}{total_packed:>11}\n", "all");
    Ok(())
}

fn brotli_size(bytes: &[u8]) -> Result<usize> {
    const QUALITY: u32 = 11;
    const WINDOW: u32 = 22;
    let mut packed = Vec::new();
    let mut writer = CompressorWriter::new(&mut packed, 4096, QUALITY, WINDOW);
    writer.write_all(bytes)?;
    writer.flush()?;
    drop(writer);
    Ok(packed.len())
}
