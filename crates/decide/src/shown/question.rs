//! The question to ask next.

use imr_rules::answers::{Answer, Question};
use imr_text::{ChoiceText, QuestionText};
use schemars::JsonSchema;
use serde::Serialize;

use crate::name::Name;
use crate::sentence::{Sentence, Words, sentence};

/// The question to ask next.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "QuestionToAsk")]
pub struct NextQuestion {
    name: Name<Question>,
    /// The question itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Sentence>,
    /// Why it is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Sentence>,
    /// How to find out: where to look on the card or the letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub find: Option<Sentence>,
    /// What it takes.
    pub kind: QuestionKind,
    /// The choices on offer after the earlier answers, in order; empty for a date.
    pub choices: Vec<Choice>,
}

/// What a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// One of the choices, by its name.
    Choice,
    /// A day, a month, a range of days, or "unknown".
    Date,
}

/// A choice on offer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Choice {
    /// The stable name, to be sent as the answer.
    pub name: &'static str,
    /// The choice as the person reads it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Sentence>,
    /// What helps to decide, where something does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<Sentence>,
}

impl NextQuestion {
    pub(crate) fn show(question: Question, offered: &[Answer], given: &[Answer], words: Words) -> Self {
        let (title, why, find) = match words.of(|text| text.question(question)) {
            Some(QuestionText { why, find, .. }) => {
                (words.of(|text| text.question_title(question, given)), Some(why), Some(find))
            }
            None => (None, None, None),
        };
        Self {
            name: Name(question),
            title: title.map(sentence),
            why: why.map(sentence),
            find: find.map(sentence),
            kind: if question.is_date() { QuestionKind::Date } else { QuestionKind::Choice },
            choices: offered.iter().filter_map(|&answer| Choice::show(answer, words)).collect(),
        }
    }
}

impl Choice {
    fn show(answer: Answer, words: Words) -> Option<Self> {
        let (label, hint) = match words.of(|text| text.choice(answer)).flatten() {
            Some(ChoiceText { label, hint }) => (Some(label), hint),
            None => (None, None),
        };
        Some(Self { name: answer.choice()?, label: label.map(sentence), hint: hint.map(sentence) })
    }
}
