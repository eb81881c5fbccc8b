//! A ZIP archive whose files are stored as they are: all that a Word file needs (APPNOTE 6.3, sections 4.3.7 to 4.3.16).

/// A file of an archive.
pub struct Entry<'a> {
    /// Its path in the archive: ASCII, with `/`.
    pub name: &'a str,
    /// What is in it. Less than 4 GB.
    pub content: &'a [u8],
}

const LOCAL_HEADER: u32 = 0x0403_4b50;
const CENTRAL_HEADER: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// The version of the format that a reader must know: 2.0.
const VERSION: u16 = 20;
/// 1 January 1980, the first day that the format knows: when a letter was made is nobody's business.
const DAY: u16 = 0x21;

/// The archive of these files, in their order.
pub fn archive(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for entry in entries {
        let offset = size(bytes.len());
        let facts = facts(entry);
        bytes.extend(LOCAL_HEADER.to_le_bytes());
        bytes.extend(&facts);
        bytes.extend(entry.name.as_bytes());
        bytes.extend(entry.content);

        directory.extend(CENTRAL_HEADER.to_le_bytes());
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&facts);
        // No comment, the first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(entry.name.as_bytes());
    }
    let start = size(bytes.len());
    let count = u16::try_from(entries.len()).unwrap_or(u16::MAX);
    bytes.extend(&directory);
    bytes.extend(END.to_le_bytes());
    bytes.extend([0; 4]);
    bytes.extend(count.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend(size(directory.len()).to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}

/// What both headers of a file say of it.
fn facts(entry: &Entry) -> Vec<u8> {
    let length = size(entry.content.len()).to_le_bytes();
    let mut facts = Vec::new();
    facts.extend(VERSION.to_le_bytes());
    // No flags, stored, at midnight.
    facts.extend([0; 6]);
    facts.extend(DAY.to_le_bytes());
    facts.extend(checksum(entry.content).to_le_bytes());
    facts.extend(length);
    facts.extend(length);
    facts.extend(u16::try_from(entry.name.len()).unwrap_or(u16::MAX).to_le_bytes());
    facts.extend([0; 2]);
    facts
}

fn size(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// The CRC-32 of the format, bit by bit: a letter is short.
fn checksum(content: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xedb8_8320;
    let mut crc = u32::MAX;
    for &byte in content {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ POLYNOMIAL } else { crc >> 1 };
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }
}
