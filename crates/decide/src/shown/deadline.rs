//! The clocks: what must be done by which day, what it is counted from, and where it stands today.

use imr_rules::date::Date;
use imr_rules::deadline::{self as rules, DeadlineKind, Limit};
use imr_rules::law;
use imr_text::DeadlineText;
use schemars::JsonSchema;
use serde::Serialize;

use super::Citation;
use crate::day::{Day, KnownDay};
use crate::name::Name;
use crate::sentence::{Sentence, Words, sentence};

/// A clock that applies.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Deadline {
    kind: Name<DeadlineKind>,
    /// What must be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Sentence>,
    /// When the clock started, as far as the person knows.
    start: KnownDay,
    /// The safe day, the earliest reading of the law: do it by then. Null where no day can be computed: do it today.
    by: Option<Day>,
    /// The last day the law may allow, where that is later than `by`; not to be counted on.
    last: Option<Day>,
    /// Who must act.
    pub actor: Actor,
    /// Where it stands on `today`.
    pub standing: Standing,
    /// The time of law.
    pub rule: Rule,
    /// What the days are counted from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<Sentence>,
    /// What can still be done; there where `standing` is `late`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late: Option<Sentence>,
    /// Where the time of law was read.
    pub citations: Vec<Citation>,
}

/// The time of law behind a deadline.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Rule {
    /// The earliest reading, behind `by`.
    pub safe: Span,
    /// A later reading that a source allows, behind `last`; null where there is none. (`last` can also come from the
    /// day of a change.)
    pub last: Option<Span>,
}

/// A length of time as the law states it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Span {
    /// How it is counted.
    pub kind: SpanKind,
    /// How many days or months; null for `same_day` and `day_before`.
    pub count: Option<u64>,
    /// The same in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// How a length of time is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SpanKind {
    /// Calendar days, the first being the day after the event.
    Days,
    /// Months: the same day number, or the last day of a shorter month.
    Months,
    /// Months where a missing day number means the first day of the next month.
    MonthsOrNextFirst,
    /// The day of the event itself.
    SameDay,
    /// The day before the event.
    DayBefore,
}

/// Who must act by a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The person who asks.
    You,
    /// The plan; the person waits, and gains a right on the day after.
    Plan,
}

/// Where a deadline stands on `today`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// No day could be computed: do it today.
    Undated,
    /// The safe day has not passed.
    Open,
    /// The safe day has passed; the last day the law may allow has not: do it now.
    PerhapsInTime,
    /// Every day read in the law has passed: do it all the same and say why it is late. Late requests can be accepted.
    Late,
    /// The plan still has time to answer.
    Waiting,
    /// The plan's time is over.
    WaitOver,
}

impl Deadline {
    pub(crate) fn show(deadline: rules::Deadline, words: Words, today: Date) -> Self {
        let standing = deadline.standing(today);
        let rules::Deadline { kind, start, by, last } = deadline;
        let Limit { safe, last: last_span, sources } = kind.limit();
        let (title, counts, late) = match words.of(|text| text.deadline(kind)) {
            Some(DeadlineText { title, counts, late }) => (Some(title), Some(counts), Some(late)),
            None => (None, None, None),
        };
        let late = late.filter(|_| standing == rules::Standing::Late);
        Self {
            kind: Name(kind),
            title: title.map(sentence),
            start: KnownDay(start),
            by: by.map(Day),
            last: last.map(Day),
            actor: Actor::show(kind.actor()),
            standing: Standing::show(standing),
            rule: Rule { safe: Span::show(safe, words), last: last_span.map(|span| Span::show(span, words)) },
            counts: counts.map(sentence),
            late: late.map(sentence),
            citations: Citation::all(sources),
        }
    }
}

impl Span {
    fn show(span: law::Span, words: Words) -> Self {
        let (kind, count) = match span {
            law::Span::Days(days) => (SpanKind::Days, Some(days)),
            law::Span::Months(months) => (SpanKind::Months, Some(u64::from(months))),
            law::Span::MonthsOrNextFirst(months) => (SpanKind::MonthsOrNextFirst, Some(u64::from(months))),
            law::Span::SameDay => (SpanKind::SameDay, None),
            law::Span::DayBefore => (SpanKind::DayBefore, None),
        };
        Self { kind, count, text: words.of(|text| text.span(span)) }
    }
}

impl Actor {
    const fn show(actor: rules::Actor) -> Self {
        match actor {
            rules::Actor::You => Self::You,
            rules::Actor::Plan => Self::Plan,
        }
    }
}

impl Standing {
    const fn show(standing: rules::Standing) -> Self {
        match standing {
            rules::Standing::Undated => Self::Undated,
            rules::Standing::Open => Self::Open,
            rules::Standing::PerhapsInTime => Self::PerhapsInTime,
            rules::Standing::Late => Self::Late,
            rules::Standing::Waiting => Self::Waiting,
            rules::Standing::WaitOver => Self::WaitOver,
        }
    }
}
