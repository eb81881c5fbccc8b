//! A plan in a file, to open it again on a later day. The format is in docs/saved-plan.md.

use chrono::Datelike;
use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::{Date, DateAnswer};
use imr_rules::outcome::Paper;

use crate::{Field, Fields, LetterId};

/// The version of the format that is written; older ones are read.
pub const VERSION: u32 = 1;

/// The most bytes that a file may have: all fields of all letters are far below that.
pub const MOST_BYTES: usize = 1_000_000;

const UNKNOWN: &str = "unknown";

/// What a person keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The day it was saved.
    pub saved_on: Date,
    /// The answers.
    pub answers: Answers,
    /// The papers that were ticked off.
    pub papers: Vec<Paper>,
    /// What was typed into letters; empty unless the person wanted it in the file.
    pub fields: Fields,
    /// The letters that were changed by hand; the same.
    pub letters: Vec<(LetterId, String)>,
    /// The case note, if it was changed by hand; the same.
    pub note: Option<String>,
}

/// A file that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What was in it.
    pub saved: Saved,
    /// How many things in it this version does not know: questions that are not asked any more, choices that are gone.
    pub unknown: usize,
}

/// Why a file cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It is no plan, or not a whole one.
    NotAPlan,
    /// It was saved by a later version of this product.
    TooNew,
    /// It is larger than any plan.
    TooLarge,
}

/// The file, before it becomes JSON: each name with its value. JSON is read and written by whoever has a reader and a writer of
/// it; the page has the browser's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanFile {
    /// The version of the format, under `imr_navigator`.
    pub version: u32,
    /// The day it was saved, as in ISO 8601.
    pub saved_on: String,
    /// The answers by question.
    pub answers: Vec<(String, String)>,
    /// The papers that were ticked off.
    pub papers: Vec<String>,
    /// What was typed into letters, by field.
    pub fields: Vec<(String, String)>,
    /// The letters that were changed by hand, by [`LetterId::name`].
    pub letters: Vec<(String, String)>,
    /// The case note that was changed by hand.
    pub note: Option<String>,
}

impl Saved {
    /// The file.
    pub fn file(&self) -> PlanFile {
        let answered = Question::ALL.iter().filter_map(|&question| self.answers.get(question));
        PlanFile {
            version: VERSION,
            saved_on: iso(self.saved_on),
            answers: answered.map(|answer| (answer.question().name().to_owned(), value(answer))).collect(),
            papers: self.papers.iter().map(|paper| paper.name().to_owned()).collect(),
            fields: self.fields.filled().map(|(field, text)| (field.name().to_owned(), text.to_owned())).collect(),
            letters: self.letters.iter().map(|(letter, text)| (letter.name(), text.clone())).collect(),
            note: self.note.clone(),
        }
    }

    /// Reads a file. What this version does not know is left out and counted.
    ///
    /// # Errors
    /// Where it is no plan, or one of a later version.
    pub fn open(file: PlanFile) -> Result<Opened, OpenError> {
        match file.version {
            1..=VERSION => (),
            0 => return Err(OpenError::NotAPlan),
            _ => return Err(OpenError::TooNew),
        }
        let mut unknown = 0;
        let mut saved =
            Self { saved_on: from_iso(&file.saved_on).ok_or(OpenError::NotAPlan)?, note: file.note, ..Self::default() };
        for (name, value) in &file.answers {
            match answer(name, value) {
                Some(answer) => saved.answers.set(answer),
                None => unknown += 1,
            }
        }
        for name in &file.papers {
            match Paper::from_name(name) {
                Some(paper) => saved.papers.push(paper),
                None => unknown += 1,
            }
        }
        for (name, text) in file.fields {
            match Field::from_name(&name) {
                Some(field) => saved.fields.set(field, text),
                None => unknown += 1,
            }
        }
        for (name, text) in file.letters {
            match LetterId::from_name(&name) {
                Some(letter) => saved.letters.push((letter, text)),
                None => unknown += 1,
            }
        }
        Ok(Opened { saved, unknown })
    }
}

/// An answer as the file has it: the stable name of a choice, a day, two days with a slash between them, or that it is unknown.
fn value(answer: Answer) -> String {
    match (answer.choice(), answer.date()) {
        (Some(choice), _) => choice.to_owned(),
        (None, Some(DateAnswer::On(day))) => iso(day),
        (None, Some(DateAnswer::Between { earliest, latest })) => [iso(earliest), iso(latest)].join("/"),
        (None, Some(DateAnswer::Unknown) | None) => UNKNOWN.to_owned(),
    }
}

fn answer(question: &str, value: &str) -> Option<Answer> {
    let question = Question::from_name(question)?;
    if !question.is_date() {
        return Answer::all(question).into_iter().find(|answer| answer.choice() == Some(value));
    }
    let date = match value.split_once('/') {
        _ if value == UNKNOWN => DateAnswer::Unknown,
        Some((earliest, latest)) => {
            let (earliest, latest) = (from_iso(earliest)?, from_iso(latest)?);
            (earliest <= latest).then_some(DateAnswer::Between { earliest, latest })?
        }
        None => DateAnswer::On(from_iso(value)?),
    };
    Answer::dated(question, date)
}

fn iso(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

fn from_iso(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut next = |length: usize| {
        let part = parts.next().filter(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()));
        part?.parse::<u32>().ok()
    };
    let (year, month, day) = (next(4)?, next(2)?, next(2)?);
    let date = Date::from_ymd_opt(i32::try_from(year).ok()?, month, day);
    date.filter(|_| parts.next().is_none())
}
