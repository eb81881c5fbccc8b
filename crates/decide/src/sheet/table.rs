//! The file as a table: its encoding, its separator, its first line, and its rows as they stand there.

use super::column::known;
use super::safe::content;

/// What Excel, and this program, put in front of a file in UTF-8.
pub const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The separators that spreadsheets write, by country; the first wins where the first line does not tell.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// How files begin that are no table in UTF-8, and what they are.
const OTHER_FILES: [(&[u8], &str); 4] = [
    (b"PK\x03\x04", "an Excel or LibreOffice workbook"),
    (b"\xD0\xCF\x11\xE0", "an Excel workbook"),
    (b"\xFF\xFE", "text in UTF-16"),
    (b"\xFE\xFF", "text in UTF-16"),
];

/// As many as Excel has. A file of nothing but commas would fill the memory with columns.
const MOST_COLUMNS: usize = 16_384;

const SAVE_AS: &str = "In Excel, save it as “CSV UTF-8 (Comma delimited)”.";

/// A table in memory.
#[derive(Debug)]
pub struct Table<'a> {
    bytes: &'a [u8],
    header: Vec<String>,
    /// What stands between two cells; what comes out is written with the same, for the same spreadsheet.
    pub delimiter: u8,
}

/// A row, with as many cells as the first line; what it lacks at the end is empty.
#[derive(Debug)]
pub struct Row {
    /// The cells as text.
    pub cells: Vec<String>,
    /// Why its cells cannot be trusted.
    pub flaw: Option<String>,
}

impl Row {
    /// Whether there is nothing in it, as in the empty rows that spreadsheets write at the end.
    pub fn is_blank(&self) -> bool {
        self.flaw.is_none() && self.cells.iter().all(|cell| content(cell).is_empty())
    }
}

impl<'a> Table<'a> {
    /// The table in `bytes`, or why there is none.
    pub fn open(bytes: &'a [u8]) -> Result<Self, String> {
        if let Some((_, what)) = OTHER_FILES.iter().find(|(start, _)| bytes.starts_with(start)) {
            return Err(format!("The file is {what}, not CSV in UTF-8. {SAVE_AS}"));
        }
        let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        let (declared, bytes) = declared_delimiter(bytes);
        let delimiter = declared.unwrap_or_else(|| likely_delimiter(bytes));
        let Some(first) = records(bytes, delimiter).next() else {
            return Err("The file is empty: its first line must name the columns.".to_owned());
        };
        if first.is_cut_wrong {
            return Err("A quotation mark in the first line is not closed.".to_owned());
        }
        if first.cells.len() > MOST_COLUMNS {
            return Err(format!("The first line has {} columns; Excel takes {MOST_COLUMNS}.", first.cells.len()));
        }
        let header: Result<Vec<_>, _> = first.cells.iter().map(|cell| String::from_utf8(cell.to_vec())).collect();
        match header {
            Ok(header) if !header.iter().any(|name| name.contains('\0')) => Ok(Self { bytes, header, delimiter }),
            Ok(_) | Err(_) => Err(format!("The first line is not text in UTF-8. {SAVE_AS}")),
        }
    }

    /// The names of the columns, as they stand in the first line.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// The rows below the first line; lines without anything are passed over.
    pub fn rows(&self) -> impl Iterator<Item = Row> {
        records(self.bytes, self.delimiter).skip(1).map(|record| self.row(&record))
    }

    fn row(&self, record: &Record) -> Row {
        let has_more = record.cells.iter().skip(self.header.len()).any(|cell| !cell.trim_ascii().is_empty());
        let is_utf8 = record.cells.iter().all(|cell| str::from_utf8(cell).is_ok());
        let flaw = if record.is_cut_wrong {
            Some(
                "A quotation mark in this row is not closed, or not doubled within a text. Look at the rows that follow \
                 it in your file: they may have been taken for a part of this one."
                    .to_owned(),
            )
        } else if !is_utf8 {
            Some(format!("The row has letters that are not in UTF-8. {SAVE_AS}"))
        } else if has_more {
            let (cells, columns) = (record.cells.len(), self.header.len());
            Some(format!("The row has {cells} cells, the first line {columns}: a text with a separator needs quotes."))
        } else {
            None
        };
        // Excel leaves out empty cells at the end of a row.
        let filled = record.cells.iter().map(|cell| String::from_utf8_lossy(cell).into_owned());
        let cells = filled.chain(std::iter::repeat(String::new())).take(self.header.len()).collect();
        Row { cells, flaw }
    }
}

/// The separator that a line `sep=;` names, which Excel understands, and what follows that line.
fn declared_delimiter(bytes: &[u8]) -> (Option<u8>, &[u8]) {
    let Some((start, [delimiter, rest @ ..])) = bytes.split_at_checked(4) else { return (None, bytes) };
    let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
    match rest.strip_prefix(b"\n") {
        Some(rest) if start.eq_ignore_ascii_case(b"sep=") && separates(*delimiter) => (Some(*delimiter), rest),
        Some(_) | None => (None, bytes),
    }
}

fn separates(byte: u8) -> bool {
    byte == b'\t' || byte.is_ascii_punctuation() && byte != b'"'
}

/// The separator that makes the most known names of the first line; of several, the one that makes the most cells.
fn likely_delimiter(bytes: &[u8]) -> u8 {
    let mut best = (0, 0, b',');
    for delimiter in DELIMITERS {
        let first = records(bytes, delimiter).next().map(|record| record.cells).unwrap_or_default();
        let names = first.iter().filter(|name| str::from_utf8(name).is_ok_and(|name| known(name).is_some())).count();
        if (names, first.len()) > (best.0, best.1) {
            best = (names, first.len(), delimiter);
        }
    }
    best.2
}

struct Record {
    cells: csv::ByteRecord,
    is_cut_wrong: bool,
}

fn records(bytes: &[u8], delimiter: u8) -> impl Iterator<Item = Record> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(bytes);
    std::iter::from_fn(move || {
        let start = reader.position().byte();
        let mut cells = csv::ByteRecord::new();
        // Bytes in memory can be read, and `flexible` takes any number of cells.
        if !reader.read_byte_record(&mut cells).unwrap_or(false) {
            return None;
        }
        let place = |byte: u64| usize::try_from(byte).unwrap_or(usize::MAX);
        let raw = bytes.get(place(start)..place(reader.position().byte())).unwrap_or_default();
        Some(Record { cells, is_cut_wrong: !closes_its_quotes(raw, delimiter) })
    })
}

/// Whether every cell that opens with a quotation mark ends with one. The reader takes what it can get: a mark that is
/// forgotten draws the rows below into one cell, and nobody would know.
fn closes_its_quotes(raw: &[u8], delimiter: u8) -> bool {
    enum Place {
        Start,
        Plain,
        Quoted,
        Closed,
    }
    let mut place = Place::Start;
    for &byte in raw {
        let is_end = byte == delimiter || matches!(byte, b'\r' | b'\n');
        place = match place {
            Place::Start if byte == b'"' => Place::Quoted,
            Place::Start | Place::Plain | Place::Closed if is_end => Place::Start,
            Place::Start | Place::Plain => Place::Plain,
            Place::Quoted if byte == b'"' => Place::Closed,
            Place::Quoted => Place::Quoted,
            // Two marks are one within a text.
            Place::Closed if byte == b'"' => Place::Quoted,
            Place::Closed => return false,
        };
    }
    !matches!(place, Place::Quoted)
}
