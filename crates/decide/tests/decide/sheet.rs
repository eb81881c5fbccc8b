//! Spreadsheets: a table of cases in, the same table with the results beside it out.

mod any;
mod cases;
mod cells;
mod columns;
mod days;
mod files;
mod formulas;
mod rows;

use std::collections::BTreeMap;

use imr_decide::Summary;
use imr_decide::sheet::{ResultColumn, Settings, SheetError, run};

use crate::rfc4180;

/// The answers of a case that waits for its plan, but for the dates, as columns and as cells.
pub const WAITING: [&str; 2] = [
    "emergency,coverage,named_agency,policy_kind,problem,denial_reason,urgency,grievance,filer,appeal_date",
    "no,individual,dmhc,health,refused,not_necessary,no,waiting,patient",
];

/// A table of results, by column.
#[derive(Debug)]
pub struct Results {
    pub header: Vec<String>,
    pub rows: Vec<BTreeMap<String, String>>,
    pub summary: Summary,
}

/// 22 November 2026 in rows that do not say it, and English.
pub fn settings() -> Settings {
    Settings { today: "2026-11-22".parse().ok(), ..Settings::default() }
}

/// What the program writes, as bytes.
pub fn written(input: impl AsRef<[u8]>, settings: Settings) -> Result<(Vec<u8>, Summary), SheetError> {
    let mut output = Vec::new();
    let summary = run(input.as_ref(), &mut output, settings, |_, _| {})?;
    Ok((output, summary))
}

/// The results as another reader of CSV sees them; names that stand there twice keep the last cell.
#[track_caller]
pub fn results_with(input: impl AsRef<[u8]>, settings: Settings, delimiter: char) -> Results {
    let (output, summary) = written(input, settings).unwrap();
    let output = String::from_utf8(output).unwrap();
    let text = output.strip_prefix('\u{feff}').expect("no byte order mark");
    let mut rows = rfc4180::rows(text, delimiter).unwrap().into_iter();
    let header = rows.next().unwrap();
    let rows = rows.map(|row| {
        assert_eq!(row.len(), header.len(), "a row is not as long as the first line");
        header.iter().cloned().zip(row).collect()
    });
    Results { rows: rows.collect(), header, summary }
}

#[track_caller]
pub fn results(input: impl AsRef<[u8]>) -> Results {
    results_with(input, settings(), ',')
}

/// The only row of the results.
#[track_caller]
pub fn result(input: impl AsRef<[u8]>) -> BTreeMap<String, String> {
    let mut results = results(input);
    assert_eq!(results.rows.len(), 1, "one row, one result");
    results.rows.remove(0)
}

/// Why the file as a whole is refused.
#[track_caller]
pub fn refused(input: impl AsRef<[u8]>, settings: Settings) -> String {
    match written(input, settings) {
        Err(SheetError::Refused(why)) => why,
        other => panic!("it is not refused: {other:?}"),
    }
}

/// The names of the columns of results.
pub fn result_names() -> Vec<&'static str> {
    ResultColumn::ALL.iter().map(|column| column.name()).collect()
}
