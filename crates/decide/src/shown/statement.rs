//! Statements of law: reasons, other doors, warnings and what happens next, each with where it was read.

use imr_rules::date::Date;
use imr_rules::law::{self, Confidence, Source};
use imr_rules::outcome::{self as rules, Concern};
use imr_text::Passage;
use schemars::JsonSchema;
use serde::Serialize;

use super::Contact;
use crate::day::Day;
use crate::name::Name;
use crate::sentence::{Sentence, Words, sentence};

/// Where a statement was read.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Citation {
    row: Name<Source>,
    /// The law, rule or page, as a lawyer would name it.
    pub title: &'static str,
    /// Where to read it.
    pub link: &'static str,
    confidence: Name<Confidence>,
    /// Whether "confirm by phone" must be said beside the statement.
    pub confirm_by_phone: bool,
    /// The day it was last checked. More than 180 days later, "confirm by phone" must be said too.
    pub checked: Day,
}

impl Citation {
    pub(crate) fn show(source: Source) -> Self {
        let law::Citation { title, link, confidence } = source.citation();
        let confirm_by_phone = confidence.confirm_by_phone();
        let checked = Day(source.checked());
        Self { row: Name(source), title, link, confidence: Name(confidence), confirm_by_phone, checked }
    }

    pub(crate) fn all(sources: &[Source]) -> Vec<Self> {
        sources.iter().copied().map(Self::show).collect()
    }
}

/// Why this is the answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Reason {
    reason: Name<rules::Reason>,
    /// The reason in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Sentence>,
    /// Where it was read.
    pub citations: Vec<Citation>,
}

impl Reason {
    pub(crate) fn show(reason: rules::Reason, words: Words) -> Self {
        let text = words.line(|text| text.reason(reason));
        Self { reason: Name(reason), text, citations: Citation::all(reason.sources()) }
    }
}

/// A warning: what a step would end, pause or cost. It is to be said before the steps.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Guard {
    guard: Name<rules::Guard>,
    /// What it is about: it belongs before the control that does the step only where that is `doing`.
    concern: Name<Concern>,
    /// The warning in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Sentence>,
    /// Where it was read.
    pub citations: Vec<Citation>,
}

impl Guard {
    pub(crate) fn show(guard: rules::Guard, words: Words) -> Self {
        let text = words.line(|text| text.guard(guard));
        Self { guard: Name(guard), concern: Name(guard.concern()), text, citations: Citation::all(guard.sources()) }
    }
}

/// What happens next, and how long it takes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Next {
    next: Name<rules::Next>,
    /// The same in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Sentence>,
    /// Where it was read.
    pub citations: Vec<Citation>,
}

impl Next {
    pub(crate) fn show(next: rules::Next, words: Words) -> Self {
        let text = words.line(|text| text.next(next));
        Self { next: Name(next), text, citations: Citation::all(next.sources()) }
    }
}

/// Another door that stays open.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Door {
    door: Name<rules::Door>,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Sentence>,
    /// When it is open, and what would close it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Sentence>,
    /// Whom to ask about it.
    pub contact: Contact,
    /// Where it was read.
    pub citations: Vec<Citation>,
}

impl Door {
    pub(crate) fn show(door: rules::Door, words: Words, today: Date) -> Self {
        let (title, text) = passage(words.of(|text| text.door(door)));
        let contact = Contact::show(door.agency(), words, today);
        Self { door: Name(door), title, text, contact, citations: vec![Citation::show(door.source())] }
    }
}

/// The heading and the sentences under it.
pub(crate) fn passage(passage: Option<Passage>) -> (Option<Sentence>, Option<Sentence>) {
    match passage {
        Some(Passage { title, text }) => (Some(sentence(title)), Some(sentence(text))),
        None => (None, None),
    }
}
