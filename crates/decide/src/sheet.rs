//! The rules for spreadsheets: a table of cases in, the same table with the result of each case beside it out.
//!
//! `docs/decide.md` describes the columns. What comes out can be put in again: the columns of results are made anew, and
//! the same rows give the same file.

mod cell;
mod column;
mod day;
mod found;
mod near;
mod result;
mod row;
mod safe;
mod table;
mod when;

use std::io::{self, Read, Write};
use std::{error, fmt};

use imr_rules::date::Date;
use imr_text::{Language, Text};

pub use result::ResultColumn;

use crate::Summary;
use crate::name::Named;
use column::Columns;
use day::Order;
use row::Reader;
use safe::safe;
use table::{BYTE_ORDER_MARK, Table};

/// The largest file that is read, in bytes: some 250,000 cases with their results, which may go in again. It is held whole,
/// since a date such as 8/3/2026 can only be read beside the others of its column.
pub const LARGEST_FILE: u64 = 256 * 1024 * 1024;

/// After how many rows the progress is reported.
pub const ROWS_A_REPORT: u64 = 1_000;

/// What holds for all rows.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// The day to count from in rows that do not say it themselves.
    pub today: Option<Date>,
    /// The language of the sentences.
    pub language: Language,
    /// Whether 8/3/2026 is August 3 even where no other date of its column shows that months come first.
    pub month_first: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { today: None, language: Language::En, month_first: false }
    }
}

impl Settings {
    /// The same, with the sentences of the language with this code; `None` where they are not written in it.
    pub fn with_language(self, code: &str) -> Option<Self> {
        Language::from_stable(code).map(|language| Self { language, ..self })
    }
}

/// Why there is no table of results.
#[derive(Debug)]
pub enum SheetError {
    /// The file as a whole cannot be used: why, in plain English for the person who mends it. Nothing was written.
    Refused(String),
    /// The input cannot be read, or the output cannot be written.
    Io(io::Error),
}

impl fmt::Display for SheetError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(why) => formatter.write_str(why),
            Self::Io(error) => error.fmt(formatter),
        }
    }
}

impl error::Error for SheetError {}

impl From<io::Error> for SheetError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<csv::Error> for SheetError {
    fn from(error: csv::Error) -> Self {
        let what = error.to_string();
        // Its kind tells a reader that has read enough from a disk that is full.
        let csv::ErrorKind::Io(error) = error.into_kind() else { return Self::Io(io::Error::other(what)) };
        Self::Io(error)
    }
}

/// Writes the table of `input` with the results of every row beside it.
///
/// A row that cannot be used says why in its last cell, and the others go on. `progress` is called after every
/// [`ROWS_A_REPORT`] rows how many are done, and of how many.
///
/// # Errors
/// [`SheetError::Refused`] where the file as a whole cannot be used: it is no text in UTF-8, has no column that is a
/// question, says no day to count from, or is larger than [`LARGEST_FILE`].
pub fn run(
    input: impl Read,
    mut output: impl Write,
    settings: Settings,
    mut progress: impl FnMut(u64, u64),
) -> Result<Summary, SheetError> {
    let bytes = whole(input)?;
    let table = Table::open(&bytes).map_err(SheetError::Refused)?;
    let columns = Columns::read(table.header(), settings.today).map_err(SheetError::Refused)?;
    let (orders, total) = look_over(&table, &columns, settings);
    let reader = Reader { columns: &columns, orders: &orders, settings };
    let text = Text { language: settings.language };

    // Excel takes a file without it for one in the code page of its country: every “é” and “’” would be two wrong letters.
    output.write_all(BYTE_ORDER_MARK)?;
    let mut writer = csv::WriterBuilder::new()
        .delimiter(table.delimiter)
        .terminator(csv::Terminator::CRLF)
        // A program that takes a semicolon or a tab for a separator too, as LibreOffice does, cuts no text in two.
        .quote_style(csv::QuoteStyle::Always)
        .from_writer(&mut output);
    let names = ResultColumn::ALL.iter().map(|column| column.name().to_owned());
    write(&mut writer, columns.kept(table.header()), names)?;

    let mut summary = Summary::default();
    for row in table.rows().filter(|row| !row.is_blank()) {
        let finding = reader.find(&row);
        summary.lines += 1;
        summary.errors += u64::from(finding.is_error());
        let results = ResultColumn::ALL.iter().map(|&column| finding.cell(column, text));
        write(&mut writer, columns.kept(&row.cells), results)?;
        if summary.lines.is_multiple_of(ROWS_A_REPORT) {
            progress(summary.lines, total);
        }
    }
    writer.flush()?;
    Ok(summary)
}

fn write<'a>(
    writer: &mut csv::Writer<impl Write>,
    kept: impl Iterator<Item = &'a str>,
    results: impl Iterator<Item = String>,
) -> Result<(), SheetError> {
    for cell in kept {
        writer.write_field(safe(cell).as_bytes())?;
    }
    for cell in results {
        writer.write_field(safe(&cell).as_bytes())?;
    }
    // Ends the row.
    writer.write_record(None::<&[u8]>)?;
    Ok(())
}

fn whole(input: impl Read) -> Result<Vec<u8>, SheetError> {
    let mut bytes = Vec::new();
    input.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_FILE {
        let why =
            format!("The file is larger than {LARGEST_FILE} bytes. Cut it into several, each with the first line.");
        return Err(SheetError::Refused(why));
    }
    Ok(bytes)
}

/// In which order each column writes its dates, and how many rows there are.
fn look_over(table: &Table<'_>, columns: &Columns, settings: Settings) -> (Vec<Order>, u64) {
    let mut orders = vec![Order::new(settings.month_first); columns.0.len()];
    let mut total = 0;
    for row in table.rows().filter(|row| !row.is_blank()) {
        total += 1;
        for ((order, column), cell) in orders.iter_mut().zip(&columns.0).zip(&row.cells) {
            if column.holds_days() {
                order.see(cell);
            }
        }
    }
    (orders, total)
}
