//! The plan list as its files hold it, with the sources and notes that the page leaves out.

use std::collections::BTreeMap;

/// A line of a list: what stands under each heading, in order; empty cells are left out.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The first cell: the id of a plan, or the name of a county.
    pub name: String,
    /// Every other cell by its heading.
    pub cells: BTreeMap<String, String>,
}

/// The plans.
pub fn plans() -> Result<Vec<Listed>, String> {
    read("plans.csv", include_str!("../../rules/data/plans.csv"))
}

/// The counties with their Medi-Cal plans.
pub fn counties() -> Result<Vec<Listed>, String> {
    read("medi-cal-counties.csv", include_str!("../../rules/data/medi-cal-counties.csv"))
}

impl Listed {
    /// What stands under a heading; nothing for an empty cell.
    pub fn cell(&self, heading: &str) -> &str {
        self.cells.get(heading).map_or("", String::as_str)
    }
}

fn read(name: &str, text: &str) -> Result<Vec<Listed>, String> {
    let problem = |error: csv::Error| format!("{name}: {error}");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headings = reader.headers().map_err(problem)?.clone();
    let line = |record: Result<csv::StringRecord, csv::Error>| {
        let record = record.map_err(problem)?;
        let filled = headings.iter().zip(&record).skip(1).filter(|(_, cell)| !cell.is_empty());
        let cells = filled.map(|(heading, cell)| (heading.to_owned(), cell.to_owned())).collect();
        Ok(Listed { name: record.get(0).unwrap_or_default().to_owned(), cells })
    };
    reader.records().map(line).collect()
}
