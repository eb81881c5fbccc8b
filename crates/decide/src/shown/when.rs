//! When a step is to be done, and what does it.

use imr_rules::agency::{self, Agency};
use imr_rules::date::Date;
use imr_rules::deadline::{Due, Hour};
use imr_rules::outcome::{self as rules, Action};
use schemars::JsonSchema;
use serde::Serialize;

use super::Citation;
use crate::day::Day;
use crate::name::Name;
use crate::sentence::{Sentence, Words};

/// When a step is to be done, as seen on `today`: the day to show, print and put into a calendar.
#[derive(Debug, Serialize, JsonSchema)]
pub struct When {
    /// How it stands.
    pub state: WhenState,
    /// For `by`: the day to act, never after `law_day`. For `from`: the day on which one can go on. Otherwise null.
    day: Option<Day>,
    /// For `by`: the law's own day. For `perhaps_in_time`: the last day the law may allow, where there is one. For `late`:
    /// the day the time ended. For `from`: the day on which the plan's time ends. Otherwise null.
    law_day: Option<Day>,
    /// The hour of `law_day` at which the time ends; null where it is the end of the day.
    hour: Option<Name<Hour>>,
}

/// How the time of a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WhenState {
    /// By `day`.
    By,
    /// Today, whatever the days of law are.
    Today,
    /// Today, because nothing is known of the event that the clock counts from.
    Undated,
    /// Now: the safe day has passed, and the time may not be over.
    PerhapsInTime,
    /// Now, with the reason why it is late.
    Late,
    /// It is the plan's turn until `law_day`.
    From,
    /// It is the plan's turn, and nobody knows since when.
    FromUndated,
    /// Now: the plan's time is over.
    WaitOver,
    /// In its turn; the law sets no day.
    Anytime,
}

/// What a person presses to do a step.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Control {
    /// What it is.
    pub kind: ControlKind,
    /// Who takes the form or the call.
    agency: Name<Agency>,
}

/// What does a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ControlKind {
    /// The agency's form online, at the link of its contact.
    Form,
    /// A call to the number of its contact.
    Call,
    /// A call to the number on the person's own card, letter or bill.
    OwnNumber,
}

/// A form that an agency takes online.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Form {
    form: Name<agency::Form>,
    /// Where it is.
    pub link: Option<&'static str>,
    /// What it asks for, where that was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asks: Option<Sentence>,
    /// Where that was read; empty where it was not.
    pub citations: Vec<Citation>,
}

impl When {
    pub(crate) fn show(when: rules::When) -> Self {
        let none = |state| Self { state, day: None, law_day: None, hour: None };
        match when {
            rules::When::By { due: Due { act_by, law_day, .. }, hour } => {
                Self { state: WhenState::By, day: Some(Day(act_by)), law_day: Some(Day(law_day)), hour: hour.map(Name) }
            }
            rules::When::Today => none(WhenState::Today),
            rules::When::Undated => none(WhenState::Undated),
            rules::When::PerhapsInTime { last, .. } => {
                Self { law_day: last.map(|last| Day(last.law_day)), ..none(WhenState::PerhapsInTime) }
            }
            rules::When::Late { ended } => Self { law_day: Some(Day(ended)), ..none(WhenState::Late) },
            rules::When::From { until, from } => {
                Self { day: Some(Day(from)), law_day: Some(Day(until)), ..none(WhenState::From) }
            }
            rules::When::FromUndated => none(WhenState::FromUndated),
            rules::When::WaitOver => none(WhenState::WaitOver),
            rules::When::Anytime => none(WhenState::Anytime),
        }
    }
}

impl Control {
    pub(crate) fn show(control: rules::Control) -> Self {
        let (kind, agency) = match control {
            rules::Control::Form(form) => (ControlKind::Form, form.agency()),
            rules::Control::Call(agency) => (ControlKind::Call, agency),
            rules::Control::OwnNumber(agency) => (ControlKind::OwnNumber, agency),
        };
        Self { kind, agency: Name(agency) }
    }
}

impl Form {
    pub(crate) fn show(action: Action, words: Words) -> Option<Self> {
        let form = action.form()?;
        Some(Self {
            form: Name(form),
            link: form.agency().contact().link,
            asks: words.of(|text| text.form(form).asks).flatten().map(Into::into),
            citations: form.asks().map(Citation::show).into_iter().collect(),
        })
    }
}

/// Whether an agency answers the phone on `today`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OpeningState {
    /// No hours were read.
    Unknown,
    /// It answers today.
    Open,
    /// It does not, until `opens`.
    Closed,
}

/// Whether somebody answers today.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Opening {
    /// How it is today.
    pub state: OpeningState,
    /// For `closed`: the next day on which it answers; otherwise null.
    opens: Option<Day>,
}

impl Opening {
    pub(crate) fn show(agency: Agency, today: Date) -> Self {
        match agency.hours().on(today) {
            agency::Opening::Unknown => Self { state: OpeningState::Unknown, opens: None },
            agency::Opening::Open => Self { state: OpeningState::Open, opens: None },
            agency::Opening::ClosedUntil(next) => Self { state: OpeningState::Closed, opens: Some(Day(next)) },
        }
    }
}
