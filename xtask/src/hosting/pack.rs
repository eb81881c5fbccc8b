//! Files as small as they can be sent.

use std::io::Write;

use anyhow::Result;
use flate2::{Compression, GzBuilder};

const QUALITY: u32 = 11;
const WINDOW: u32 = 22;

/// For every browser of today, over https.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, QUALITY, WINDOW);
    writer.write_all(bytes)?;
    writer.flush()?;
    drop(writer);
    Ok(packed)
}

/// For hosts and browsers without Brotli. No name and no date is in it: the same file gives the same bytes.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = GzBuilder::new().write(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}
