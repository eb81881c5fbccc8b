//! A date as a person gives it: typed, picked, only roughly, or not known.

use std::mem;

use chrono::Datelike;
use imr_rules::answers::{Answers, DateProblem, Question};
use imr_rules::date::{Date, DateAnswer};
use imr_text::{date_from, digits, iso, month_from, number_from, plain_digits, year};

use crate::later::later;

/// How well the person knows the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Precision {
    /// The day itself.
    #[default]
    Exact,
    /// The month.
    Rough,
    /// Not at all.
    Unknown,
}

impl Precision {
    /// Every member, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Exact, Self::Rough, Self::Unknown];

    /// The stable name, as in the page's markup.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Rough => "rough",
            Self::Unknown => "unknown",
        }
    }
}

/// A field of the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The month of an exact date, as typed.
    Month,
    /// The day of the month, as typed.
    Day,
    /// The year of an exact date, as typed.
    Year,
    /// The number of the month chosen from the list.
    RoughMonth,
    /// The year of a rough date, as typed.
    RoughYear,
}

/// What stands in the fields; it is kept as typed, right or wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateEntry {
    /// How well the day is known.
    pub precision: Precision,
    /// See [`Field::Month`].
    pub month: String,
    /// See [`Field::Day`].
    pub day: String,
    /// See [`Field::Year`].
    pub year: String,
    /// See [`Field::RoughMonth`].
    pub rough_month: String,
    /// See [`Field::RoughYear`].
    pub rough_year: String,
}

/// Why an entry is not yet an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryError {
    /// No choice was made.
    NothingChosen,
    /// A field is empty.
    Empty,
    /// A field is empty, where only the month is asked for.
    RoughEmpty,
    /// A field holds something that is no month, day or year.
    Unreadable,
    /// The day is not in the calendar.
    Impossible,
    /// The day does not fit today or the other answers.
    Problem(DateProblem),
}

impl DateEntry {
    /// The entry that stands for an answer given before.
    pub fn of(answer: DateAnswer) -> Self {
        let mut entry = Self::default();
        match answer {
            DateAnswer::On(day) => entry.pick(day),
            DateAnswer::Between { earliest, .. } => {
                entry.precision = Precision::Rough;
                entry.rough_month = digits(earliest.month() as usize);
                entry.rough_year = year(earliest.year());
            }
            DateAnswer::Unknown => entry.precision = Precision::Unknown,
        }
        entry
    }

    /// A day was picked in a calendar.
    pub fn pick(&mut self, day: Date) {
        self.precision = Precision::Exact;
        self.month = digits(day.month() as usize);
        self.day = digits(day.day() as usize);
        self.year = year(day.year());
    }

    /// One field was typed anew.
    pub fn take(&mut self, field: Field, text: String) {
        // Who types a day knows it, whatever was chosen before.
        if matches!(field, Field::Month | Field::Day | Field::Year) {
            self.precision = Precision::Exact;
        }
        match field {
            Field::Month => self.month = text,
            Field::Day => self.day = text,
            Field::Year => self.year = text,
            Field::RoughMonth => self.rough_month = text,
            Field::RoughYear => self.rough_year = text,
        }
    }

    /// It was said how well the day is known. A day that is not known is not in the fields any more.
    pub fn choose(&mut self, precision: Precision) {
        *self = Self {
            precision,
            rough_month: mem::take(&mut self.rough_month),
            rough_year: mem::take(&mut self.rough_year),
            ..Self::default()
        };
    }

    /// The field that was wrong: the one to mark, and to go to.
    pub fn wrong_field(&self, error: EntryError) -> Field {
        let is_empty = |text: &String| text.trim().is_empty();
        if self.precision == Precision::Rough {
            return if is_empty(&self.rough_month) { Field::RoughMonth } else { Field::RoughYear };
        }
        match error {
            EntryError::NothingChosen | EntryError::Empty | EntryError::RoughEmpty => {
                if is_empty(&self.month) {
                    Field::Month
                } else if is_empty(&self.day) {
                    Field::Day
                } else {
                    Field::Year
                }
            }
            EntryError::Unreadable => {
                if month_from(&self.month).is_none() {
                    Field::Month
                } else if number_from(&self.day).is_none() {
                    Field::Day
                } else {
                    Field::Year
                }
            }
            EntryError::Impossible => {
                if month_from(&self.month).is_some() {
                    Field::Day
                } else {
                    Field::Month
                }
            }
            EntryError::Problem(DateProblem::BeforeCause(_)) => Field::Month,
            EntryError::Problem(DateProblem::InFuture | DateProblem::TooFarAhead | DateProblem::TooLongAgo) => {
                Field::Year
            }
        }
    }

    /// The exact day in the fields as the calendar picker takes it, or nothing while there is none.
    pub fn picker_value(&self, today: Date) -> String {
        self.day(today).map(iso).unwrap_or_default()
    }

    /// The exact day in the fields. What reads it is loaded with the fields.
    pub fn day(&self, today: Date) -> Result<Date, EntryError> {
        later().map_or(Err(EntryError::Unreadable), |later| (later.typed_day)(self, today))
    }

    /// The exact day in the fields, as people write days.
    pub(crate) fn typed_day(&self, today: Date) -> Result<Date, EntryError> {
        let [month, day, year] = [&self.month, &self.day, &self.year].map(|field| field.trim());
        let parts = (year_from(year, today), month_from(month), number_from(day));
        let is_incomplete = month.is_empty() || day.is_empty() || year.is_empty();
        let (year, month, day) = match parts {
            (Some(year), Some(month), Some(day)) => (year, month, day),
            _ => {
                // A whole date in one field, or the day where the month belongs. Three numbers in three fields are what the
                // fields say.
                let is_worded = number_from(month).is_none() || number_from(day).is_none();
                let whole = date_from(&[month, day, year].join(" ")).filter(|_| is_incomplete || is_worded);
                let read = whole.and_then(|(year, month, day)| Some((i32::try_from(year).ok()?, month, day)));
                read.ok_or_else(|| if is_incomplete { EntryError::Empty } else { not_a_date(month) })?
            }
        };
        Date::from_ymd_opt(year, month, day).ok_or(EntryError::Impossible)
    }

    /// The answer in the fields, if it is one and fits today and the other answers.
    pub fn answer(&self, question: Question, answers: &Answers, today: Date) -> Result<DateAnswer, EntryError> {
        let answer = match self.precision {
            Precision::Exact => DateAnswer::On(self.day(today)?),
            Precision::Rough => {
                let (month, year) = (self.rough_month.trim(), self.rough_year.trim());
                if month.is_empty() || year.is_empty() {
                    return Err(EntryError::RoughEmpty);
                }
                let month = month.parse().map_err(|_| EntryError::Unreadable)?;
                rough(question, year_from(year, today).ok_or(EntryError::Unreadable)?, month, today)?
            }
            Precision::Unknown => DateAnswer::Unknown,
        };
        answers.check_date(question, answer, today).map_err(EntryError::Problem)?;
        Ok(answer)
    }
}

/// A month as the answer to a question: what has happened has happened by today; an end may lie ahead.
pub fn rough(question: Question, year: i32, month: u32, today: Date) -> Result<DateAnswer, EntryError> {
    let until = if question == Question::EndDate { Date::MAX } else { today };
    if Date::from_ymd_opt(year, month, 1).is_none() {
        return Err(EntryError::Impossible);
    }
    DateAnswer::month(year, month, until).ok_or(EntryError::Problem(DateProblem::InFuture))
}

/// "13" is a number that is no month; "soon" is not a month at all.
fn not_a_date(month: &str) -> EntryError {
    let is_number_of_none = month_from(month).is_none() && number_from(month).is_some();
    if is_number_of_none { EntryError::Impossible } else { EntryError::Unreadable }
}

/// A year of four digits, or of two: "26" is 2026, and "98" is 1998, since nothing here lies that far ahead.
fn year_from(typed: &str, today: Date) -> Option<i32> {
    let typed = plain_digits(typed);
    let number: u32 = typed.parse().ok().filter(|_| typed.bytes().all(|byte| byte.is_ascii_digit()))?;
    let number = i32::try_from(number).ok()?;
    match typed.len() {
        2 if 2000 + number > today.year() + 2 => Some(1900 + number),
        2 => Some(2000 + number),
        4 => Some(number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use imr_rules::answers::Answer;

    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).unwrap_or(Date::MIN)
    }

    const TODAY: (i32, u32, u32) = (2026, 11, 22);

    fn today() -> Date {
        day(TODAY.0, TODAY.1, TODAY.2)
    }

    fn typed(month: &str, day: &str, year: &str) -> DateEntry {
        DateEntry { month: month.into(), day: day.into(), year: year.into(), ..DateEntry::default() }
    }

    fn roughly(month: &str, year: &str) -> DateEntry {
        DateEntry {
            precision: Precision::Rough,
            rough_month: month.into(),
            rough_year: year.into(),
            ..DateEntry::default()
        }
    }

    #[track_caller]
    fn check(entry: &DateEntry, question: Question, expected: Result<DateAnswer, EntryError>) {
        assert_eq!(entry.answer(question, &Answers::default(), today()), expected);
    }

    #[test]
    fn months_are_taken_as_numbers_and_names() {
        for month in ["8", "08", "Aug", "aug.", "august", " AUGUST "] {
            check(&typed(month, "31", "2026"), Question::DenialDate, Ok(DateAnswer::On(day(2026, 8, 31))));
        }
        check(&typed("sept", "3", "2026"), Question::DenialDate, Ok(DateAnswer::On(day(2026, 9, 3))));
        check(&typed("ju", "3", "2026"), Question::DenialDate, Err(EntryError::Unreadable));
    }

    #[test]
    fn months_are_taken_in_the_language_of_the_letter() {
        for month in ["agosto", "Ago", "8月"] {
            check(&typed(month, "31", "2026"), Question::DenialDate, Ok(DateAnswer::On(day(2026, 8, 31))));
        }
    }

    #[test]
    fn a_whole_date_may_stand_in_one_field() {
        let last_of_august = Ok(DateAnswer::On(day(2026, 8, 31)));
        for fields in [
            ["August 31, 2026", "", ""],
            ["", "8/31/2026", ""],
            ["", "", "2026-08-31"],
            ["31 de agosto de 2026", "", ""],
            ["August 31", "", "2026"],
            ["", "31 de agosto", "2026"],
            ["31", "agosto", "2026"],
        ] {
            let [month, day, year] = fields;
            check(&typed(month, day, year), Question::DenialDate, last_of_august);
        }
        check(&typed("8/3/2026", "", ""), Question::DenialDate, Err(EntryError::Empty));
        check(&typed("6/31/2026", "", ""), Question::DenialDate, Err(EntryError::Impossible));
    }

    #[test]
    fn days_and_years_may_be_ordinals_and_in_other_digits() {
        for (month, date, year) in [("Aug", "31st", "2026"), ("٨", "٣١", "٢٠٢٦"), ("８", "３１", "２６")] {
            check(&typed(month, date, year), Question::DenialDate, Ok(DateAnswer::On(day(2026, 8, 31))));
        }
        check(
            &roughly("8", "٢٠٢٦"),
            Question::DenialDate,
            Ok(DateAnswer::Between { earliest: day(2026, 8, 1), latest: day(2026, 8, 31) }),
        );
    }

    #[test]
    fn a_year_of_two_digits_is_a_recent_one() {
        check(&typed("8", "31", "26"), Question::DenialDate, Ok(DateAnswer::On(day(2026, 8, 31))));
        let long_ago = Err(EntryError::Problem(DateProblem::TooLongAgo));
        check(&typed("8", "31", "98"), Question::DenialDate, long_ago);
        check(&typed("8", "31", "202"), Question::DenialDate, Err(EntryError::Unreadable));
        check(&typed("8", "31", "-202"), Question::DenialDate, Err(EntryError::Unreadable));
    }

    #[test]
    fn what_is_no_date_is_named_for_what_it_is() {
        check(&typed("8", "", "2026"), Question::DenialDate, Err(EntryError::Empty));
        check(&typed("6", "31", "2026"), Question::DenialDate, Err(EntryError::Impossible));
        check(&typed("2", "29", "2026"), Question::DenialDate, Err(EntryError::Impossible));
        check(&typed("13", "1", "2026"), Question::DenialDate, Err(EntryError::Impossible));
        check(&typed("soon", "x", "y"), Question::DenialDate, Err(EntryError::Unreadable));
        check(&roughly("", "2026"), Question::DenialDate, Err(EntryError::RoughEmpty));
    }

    #[test]
    fn a_leap_day_is_a_day() {
        check(&typed("2", "29", "2024"), Question::DenialDate, Ok(DateAnswer::On(day(2024, 2, 29))));
    }

    #[test]
    fn what_has_happened_is_not_in_the_future_but_an_end_may_be() {
        let future = Err(EntryError::Problem(DateProblem::InFuture));
        check(&typed("12", "1", "2026"), Question::DenialDate, future);
        check(&roughly("12", "2026"), Question::DenialDate, future);
        check(&typed("12", "1", "2026"), Question::EndDate, Ok(DateAnswer::On(day(2026, 12, 1))));
        let december = DateAnswer::Between { earliest: day(2026, 12, 1), latest: day(2026, 12, 31) };
        check(&roughly("12", "2026"), Question::EndDate, Ok(december));
        check(&typed("12", "1", "2028"), Question::EndDate, Err(EntryError::Problem(DateProblem::TooFarAhead)));
    }

    #[test]
    fn the_month_we_are_in_ends_today_for_what_has_happened() {
        let so_far = DateAnswer::Between { earliest: day(2026, 11, 1), latest: today() };
        check(&roughly("11", "2026"), Question::DenialDate, Ok(so_far));
        let whole = DateAnswer::Between { earliest: day(2026, 11, 1), latest: day(2026, 11, 30) };
        check(&roughly("11", "2026"), Question::EndDate, Ok(whole));
    }

    #[test]
    fn an_answer_is_not_dated_before_its_cause() {
        let mut answers = Answers::default();
        answers.set(Answer::DenialDate(DateAnswer::On(day(2026, 8, 31))));
        assert_eq!(
            typed("8", "30", "2026").answer(Question::AppealDate, &answers, today()),
            Err(EntryError::Problem(DateProblem::BeforeCause(Question::DenialDate)))
        );
    }

    #[test]
    fn an_answer_given_before_comes_back_as_it_was_entered() {
        for answer in [
            DateAnswer::On(day(2026, 8, 31)),
            DateAnswer::Between { earliest: day(2026, 8, 1), latest: day(2026, 8, 31) },
            DateAnswer::Unknown,
        ] {
            check(&DateEntry::of(answer), Question::DenialDate, Ok(answer));
        }
    }

    #[test]
    fn the_picker_shows_the_day_that_was_typed() {
        assert_eq!(typed("Aug", "3", "26").picker_value(today()), "2026-08-03");
        assert_eq!(typed("Aug", "33", "26").picker_value(today()), "");
    }
}
