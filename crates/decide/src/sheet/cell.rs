//! One cell of a column of answers.

use imr_rules::answers::{Answer, LetterPhrase, Question};
use imr_rules::date::{Date, DateAnswer};
use serde_json::value::{RawValue, to_raw_value};

use super::column::TODAY;
use super::day::{FORMS, NoDay, Order, has_slashes};
use super::near::near;
use crate::fault::FaultKind;
use crate::given::read_answer;
use crate::name::Named;

/// The longest answer, in bytes: all phrases of a letter are shorter. What is longer is not repeated in an error.
const LONGEST_ANSWER: usize = 1_000;

/// The answer in a cell, without blanks around it and not empty.
///
/// It is what the JSON Lines take, without quotation marks around it; besides, the names of choices in any case, days as
/// Excel writes them, and a range as `2026-10-01 to 2026-10-09`.
///
/// # Errors
/// What is wrong with it, in plain words that name the column.
pub fn answer(question: Question, cell: &str, today: Date, order: Order) -> Result<Answer, String> {
    let name = question.name();
    let cell = fitting(name, cell)?;
    if question.is_date() {
        let date = date(question, cell, today, order)?;
        return Answer::dated(question, date).ok_or_else(|| format!("`{name}` takes no date."));
    }
    let chosen = |answer: &Answer| answer.choice().is_some_and(|choice| choice.eq_ignore_ascii_case(cell));
    if let Some(answer) = Answer::all(question).into_iter().find(chosen) {
        return Ok(answer);
    }
    // The phrases of a letter stand there as a list.
    let phrases = Some(cell).filter(|cell| question == Question::DenialReason && cell.starts_with('['));
    if let Some(phrases) = phrases.and_then(as_it_stands) {
        return read_answer(question, &phrases, today)
            .map_err(|fault| takes(&fault.message, cell, fault.allowed.unwrap_or_else(LetterPhrase::names)));
    }
    Err(takes(&format!("`{name}` has no choice `{cell}`."), cell, Answer::names(question)))
}

/// The day to count from, in such a cell.
///
/// # Errors
/// As [`answer`].
pub fn today(cell: &str, order: Order) -> Result<Date, String> {
    let cell = fitting(TODAY, cell)?;
    order.day(cell).map_err(|why| no_day(TODAY, cell, why, FORMS))
}

fn fitting<'a>(column: &str, cell: &'a str) -> Result<&'a str, String> {
    if cell.len() > LONGEST_ANSWER {
        return Err(format!("`{column}` has a text of {} letters, which is no answer.", cell.chars().count()));
    }
    Ok(cell)
}

fn date(question: Question, cell: &str, today: Date, order: Order) -> Result<DateAnswer, String> {
    let forms = format!("{FORMS}, a month 2026-10, days from 2026-10-01 to 2026-10-09, or unknown");
    let error = |why| no_day(question.name(), cell, why, &forms);
    if let Some(range) = order.range(cell) {
        return range.map_err(error);
    }
    if has_slashes(cell) {
        return order.day(cell).map(DateAnswer::On).map_err(error);
    }
    let range_as_json = Some(cell).filter(|cell| cell.starts_with('{')).and_then(as_it_stands);
    let Some(written) = range_as_json.or_else(|| to_raw_value(&cell.to_ascii_lowercase()).ok()) else {
        return Err(error(NoDay::Unreadable));
    };
    let answer = read_answer(question, &written, today).map_err(|fault| {
        if fault.kind == FaultKind::DateInFuture { fault.message } else { error(NoDay::Unreadable) }
    })?;
    answer.date().ok_or_else(|| error(NoDay::Unreadable))
}

/// A cell that is JSON.
fn as_it_stands(cell: &str) -> Option<Box<RawValue>> {
    RawValue::from_string(cell.to_owned()).ok()
}

fn no_day(column: &str, cell: &str, why: NoDay, forms: &str) -> String {
    match why {
        NoDay::Unreadable => format!("`{column}` is `{cell}`; it takes {forms}."),
        NoDay::TwoReadings { month_first } => format!(
            "`{column}` is `{cell}`: the other dates of the column do not show whether the month or the day comes first. \
             If it is the month, write {month_first}, or run it with `--month-first`.",
        ),
    }
}

/// A mistake, with the name that is likely to be meant or, failing that, all there are.
fn takes(mistake: &str, cell: &str, names: Vec<&'static str>) -> String {
    match near(&cell.to_lowercase(), names.iter().copied()) {
        Some(meant) => format!("{mistake} Did you mean `{meant}`?"),
        None => format!("{mistake} It takes {}.", names.join(", ")),
    }
}
