//! What each column of the file is: an answer, the day, a result of an earlier run, or the person's own.

use std::collections::BTreeSet;

use imr_rules::answers::Question;
use imr_rules::date::Date;

use super::near::near;
use super::result::ResultColumn;

/// The column with the day to count from.
pub const TODAY: &str = "today";

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// The answers to a question.
    Answer(Question),
    /// The days to count from.
    Today,
    /// The results of an earlier run, which are made anew.
    Result,
    /// No question, but so near to one that it is likely to be misspelled.
    Misspelled {
        /// As it stands there.
        name: String,
        /// What is likely to be meant.
        meant: &'static str,
    },
    /// Whatever the person needs to tell the rows apart.
    Own,
}

/// The columns in their order.
#[derive(Debug)]
pub struct Columns(pub Vec<Column>);

impl Columns {
    /// Reads the first line; `today` is the day for rows that do not say it.
    ///
    /// # Errors
    /// What is wrong with the file as a whole: nothing in it is a question, nothing says the day, or an own column has the
    /// name of a result.
    pub fn read(header: &[String], today: Option<Date>) -> Result<Self, String> {
        let columns = Self(header.iter().map(|name| Column::of(name)).collect());
        let found: BTreeSet<_> = header.iter().filter_map(|name| result_name(name)).collect();
        // An earlier run left them all, or nearly all if it was an older program or somebody deleted some. A few are the
        // person's, and must not be lost.
        if !found.is_empty() && found.len() <= ResultColumn::ALL.len() / 2 {
            let found: Vec<_> = found.iter().map(|name| format!("`{name}`")).collect();
            return Err(format!("The results have a column {} too. Rename or delete yours.", found.join(" and ")));
        }
        let is_case = |column: &Column| matches!(column, Column::Answer(_) | Column::Misspelled { .. });
        if !columns.0.iter().any(is_case) {
            return Err("No column is a question. The first line must name them, such as `emergency` and `coverage`; \
                        docs/decide.md says which there are."
                .to_owned());
        }
        if today.is_none() && !columns.0.contains(&Column::Today) {
            return Err(
                "No day to count from: add a column `today`, or the argument `--today 2026-11-22` for all rows."
                    .to_owned(),
            );
        }
        Ok(columns)
    }

    /// The cells that are carried through: all but those of an earlier run.
    pub fn kept<'a>(&self, cells: &'a [String]) -> impl Iterator<Item = &'a str> {
        self.0.iter().zip(cells).filter(|(column, _)| **column != Column::Result).map(|(_, cell)| cell.as_str())
    }
}

impl Column {
    fn of(written: &str) -> Self {
        if let Some(known) = known(written) {
            return known;
        }
        if result_name(written).is_some() {
            return Self::Result;
        }
        match near(&folded(written), Question::ALL.iter().map(|question| question.name())) {
            Some(meant) => Self::Misspelled { name: written.trim().to_owned(), meant },
            None => Self::Own,
        }
    }

    /// Whether its cells are days.
    pub fn holds_days(&self) -> bool {
        match self {
            Self::Answer(question) => question.is_date(),
            Self::Today => true,
            Self::Result | Self::Misspelled { .. } | Self::Own => false,
        }
    }
}

/// The column that the rules ask for by this name. “Denial date” is `denial_date`: people write titles with capitals and
/// blanks.
pub fn known(written: &str) -> Option<Column> {
    let name = folded(written);
    if name == TODAY { Some(Column::Today) } else { Question::from_name(&name).map(Column::Answer) }
}

fn result_name(written: &str) -> Option<&'static str> {
    let name = folded(written);
    ResultColumn::ALL.iter().map(|column| column.name()).find(|result| *result == name)
}

fn folded(written: &str) -> String {
    written.trim().to_lowercase().replace([' ', '-'], "_")
}
