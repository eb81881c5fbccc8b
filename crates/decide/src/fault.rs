//! What is wrong with a line, so that a person can mend it and a program can sort it.

use imr_rules::answers::{DateProblem, Question};
use schemars::JsonSchema;
use serde::Serialize;

use crate::lines::LONGEST_LINE;

/// Why a line got no outcome and no question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(title = "Error")]
pub struct Fault {
    /// The field that must be changed, such as `today` or `answers.coverage`; null where it is the line as a whole.
    pub field: Option<String>,
    /// What kind of mistake it is.
    pub kind: FaultKind,
    /// The mistake in plain English, for the person who mends it; the wording may change.
    pub message: String,
    /// What could stand there instead, where that is a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed: Option<Vec<&'static str>>,
}

/// The kinds of mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(title = "ErrorKind")]
pub enum FaultKind {
    /// The line is longer than a mebibyte.
    TooLong,
    /// The line is not UTF-8.
    NotUtf8,
    /// The line is not one JSON object.
    NotJson,
    /// A field that every line needs is not there.
    MissingField,
    /// A field that does not exist.
    UnknownField,
    /// A field that stands there twice.
    RepeatedField,
    /// A value of the wrong type.
    WrongType,
    /// A question that does not exist.
    UnknownQuestion,
    /// A blank that no letter has.
    UnknownBlank,
    /// A choice that the question, or the field, does not have.
    UnknownChoice,
    /// A choice that makes no sense after the earlier answers.
    NotOnOffer,
    /// A day, month or range that is not in the calendar or not written as described.
    UnreadableDate,
    /// The day of something that has happened lies after today.
    DateInFuture,
    /// The day lies further ahead than any notice reaches.
    DateTooFarAhead,
    /// The day lies so long ago that the year is probably mistyped.
    DateTooLongAgo,
    /// The day lies before that of the thing it answers.
    DateBeforeCause,
}

impl Fault {
    /// A fault of one field.
    pub(crate) fn at(field: impl Into<String>, kind: FaultKind, message: impl Into<String>) -> Self {
        Self { field: Some(field.into()), kind, message: message.into(), allowed: None }
    }

    /// A fault of the line as a whole.
    pub(crate) fn of_line(kind: FaultKind, message: impl Into<String>) -> Self {
        Self { field: None, kind, message: message.into(), allowed: None }
    }

    /// The same fault, with what could stand there instead.
    pub(crate) fn allowing(mut self, allowed: Vec<&'static str>) -> Self {
        self.allowed = Some(allowed);
        self
    }

    pub(crate) fn too_long() -> Self {
        Self::of_line(FaultKind::TooLong, format!("The line is longer than {LONGEST_LINE} bytes."))
    }

    /// A date that today or another date of the same person rules out.
    pub(crate) fn of_date(question: Question, problem: DateProblem) -> Self {
        let name = question.name();
        let (kind, message) = match problem {
            DateProblem::InFuture => (
                FaultKind::DateInFuture,
                format!("`{name}` lies after `today`, but asks for something that has happened."),
            ),
            DateProblem::TooFarAhead => (
                FaultKind::DateTooFarAhead,
                format!("`{name}` lies further ahead than any notice reaches; is the year right?"),
            ),
            DateProblem::TooLongAgo => (
                FaultKind::DateTooLongAgo,
                format!("`{name}` lies more than ten years before `today`; is the year right?"),
            ),
            DateProblem::BeforeCause(cause) => (
                FaultKind::DateBeforeCause,
                format!("`{name}` lies before `{}`, which must have come first.", cause.name()),
            ),
        };
        Self::at(format!("answers.{name}"), kind, message)
    }
}
