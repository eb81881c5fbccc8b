//! A row as a case, and what the rules find for it.

use imr_rules::answers::{Answer, Emergency};
use imr_rules::date::Date;
use imr_rules::replay;

use super::Settings;
use super::cell;
use super::column::{Column, Columns, TODAY};
use super::day::Order;
use super::found::{Asked, Finding, Found};
use super::safe::content;
use super::table::Row;
use crate::given::Given;
use crate::reply::misfit;

/// Reads rows as the first line and the dates of all rows say.
pub struct Reader<'a> {
    /// What the columns are.
    pub columns: &'a Columns,
    /// How each column writes its dates.
    pub orders: &'a [Order],
    /// What holds for all rows.
    pub settings: Settings,
}

impl Reader<'_> {
    /// What the rules find for a row.
    pub fn find(&self, row: &Row) -> Finding {
        match self.case(row) {
            Ok((today, given)) => decided(&given, today),
            Err(mistakes) => Finding::Mistaken(mistakes.join(" ")),
        }
    }

    /// The day and the answers of a row, or every mistake in it.
    fn case(&self, row: &Row) -> Result<(Date, Given), Vec<String>> {
        // Where the cells may have moved, none of them says anything about its column.
        if let Some(flaw) = &row.flaw {
            return Err(vec![flaw.clone()]);
        }
        let mut mistakes = Vec::new();
        // The other cells are read all the same, so that all mistakes of a row can be mended at once.
        let today = self.today(row).unwrap_or_else(|mistake| {
            mistakes.push(mistake);
            Date::MAX
        });
        let mut answers: Vec<Answer> = Vec::new();
        for (column, order, written) in self.filled(row) {
            match column {
                Column::Answer(question) if answers.iter().any(|answer| answer.question() == *question) => {
                    mistakes.push(format!("`{}` is answered in two columns.", question.name()));
                }
                Column::Answer(question) => match cell::answer(*question, written, today, order) {
                    Ok(answer) => answers.push(answer),
                    Err(mistake) => mistakes.push(mistake),
                },
                Column::Misspelled { name, meant } => mistakes.push(format!(
                    "The column `{name}` is no question. Did you mean `{meant}`? If it is your own, give it another name."
                )),
                Column::Today | Column::Result | Column::Own => {}
            }
        }
        if mistakes.is_empty() { Ok((today, Given::of(answers))) } else { Err(mistakes) }
    }

    fn today(&self, row: &Row) -> Result<Date, String> {
        let mut written = self.filled(row).filter(|(column, ..)| **column == Column::Today);
        match (written.next(), written.next(), self.settings.today) {
            (Some(_), Some(_), _) => Err(format!("`{TODAY}` stands in two columns.")),
            (Some((_, order, cell)), None, _) => cell::today(cell, order),
            (None, _, Some(today)) => Ok(today),
            (None, _, None) => Err(format!("`{TODAY}` is empty: it takes the day to count from, such as 2026-11-22.")),
        }
    }

    /// The cells that are not blank, each with its column.
    fn filled<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (&'a Column, Order, &'a str)> {
        let cells = self.columns.0.iter().zip(self.orders).zip(&row.cells);
        let cells = cells.map(|((column, order), cell)| (column, *order, content(cell)));
        cells.filter(|(.., cell)| !cell.is_empty())
    }
}

fn decided(given: &Given, today: Date) -> Finding {
    let all = given.as_answers();
    let interview = replay(&all, today);
    let ignored = given.besides(&interview.given);
    match interview.end {
        Ok(outcome) => Finding::Outcome(Box::new(Found { outcome: *outcome, ignored, today })),
        Err(question) => match all.get(question) {
            None => {
                let offered = interview.answers.offered(question);
                let emergency = all.emergency().is_ok_and(Emergency::may_be_danger);
                Finding::Question(Asked { question, offered, emergency, given: interview.given, ignored })
            }
            Some(answer) => {
                let fault = misfit(answer, &interview.answers, today);
                let takes = fault.allowed.map(|allowed| format!(" It takes {}.", allowed.join(", ")));
                Finding::Mistaken(fault.message + &takes.unwrap_or_default())
            }
        },
    }
}
