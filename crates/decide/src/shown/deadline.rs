//! The clocks: what must be done by which day, what it is counted from, and where it stands today.

use imr_rules::answers::{Answers, Question};
use imr_rules::date::Date;
use imr_rules::deadline::{self as rules, Consequence, DeadlineKind, Hour, LateRule, Limit, StartEvent};
use imr_rules::law;
use imr_rules::outcome as whole;
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
    /// The day to act: the last working day on or before `by`, and today where that is over and `by` is not. Tell, print
    /// and save this day. Null where no day can be computed, and for a day that is the plan's.
    act_by: Option<Day>,
    /// The last working day on or before `last`; null where `last` is.
    last_act_by: Option<Day>,
    /// The offices are closed from `today` until `by`: only what works on a day off is in time, such as an online form or
    /// a fax.
    offices_closed: bool,
    /// Who must act.
    pub actor: Actor,
    /// Where it stands on `today`.
    pub standing: Standing,
    /// The time of law.
    pub rule: Rule,
    /// What the days are counted from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<Sentence>,
    /// What the clock is counted from, as a word.
    start_event: Name<StartEvent>,
    /// The answer that the days were counted from; null where no answer holds it.
    counted_from: Option<CountedFrom>,
    /// The hour of `by` at which the time ends; null where it is the end of the day.
    hour: Option<Name<Hour>>,
    /// What may happen if the day passes.
    pub missed: Missed,
    /// What can still be done once the day has passed, whatever `standing` is now.
    pub late: Late,
    /// The person's other clocks that have not run out on `today`, for a day that has passed; otherwise empty.
    still_open: Vec<Name<DeadlineKind>>,
    /// Where the time of law was read.
    pub citations: Vec<Citation>,
}

/// A clock that starts later: once a step has been taken, or the plan has answered it. It has no day yet.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LaterClock {
    kind: Name<DeadlineKind>,
    /// What must be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Sentence>,
    /// What the clock will be counted from.
    start_event: Name<StartEvent>,
    /// Who must act.
    pub actor: Actor,
    /// The time of law.
    pub rule: Rule,
    /// What may happen if the day passes.
    pub missed: Missed,
    /// Where the time of law was read.
    pub citations: Vec<Citation>,
}

/// The answer that days were counted from.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CountedFrom {
    question: Name<Question>,
    /// How many days after the answered day the clock starts: 0, or the time a plan let pass without an answer.
    pub days_later: u64,
    /// The day on which it starts.
    start: Day,
}

impl CountedFrom {
    const fn show(from: whole::CountedFrom) -> Self {
        Self { question: Name(from.question), days_later: from.days_later, start: Day(from.start) }
    }
}

/// What may happen if a day passes. Never the last word: see `late`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Missed {
    consequence: Name<Consequence>,
    /// The same in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Sentence>,
}

/// What can still be done once a day has passed, and on what ground.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Late {
    rule: Name<LateRule>,
    /// The same in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Sentence>,
    /// Where it was read; empty where no rule was read.
    pub citations: Vec<Citation>,
}

impl Missed {
    fn show(consequence: Consequence, words: Words) -> Self {
        Self { consequence: Name(consequence), text: words.line(|text| text.consequence(consequence)) }
    }
}

impl Late {
    fn show(rule: LateRule, words: Words) -> Self {
        let text = words.line(|text| text.late_rule(rule));
        Self { rule: Name(rule), text, citations: Citation::all(rule.sources()) }
    }
}

impl LaterClock {
    pub(crate) fn show(kind: DeadlineKind, words: Words) -> Self {
        let Limit { safe, last, sources } = kind.limit();
        Self {
            kind: Name(kind),
            title: words.line(|text| text.deadline(kind).title),
            start_event: Name(kind.start_event()),
            actor: Actor::show(kind.actor()),
            rule: Rule { safe: Span::show(safe, words), last: last.map(|span| Span::show(span, words)) },
            missed: Missed::show(kind.consequence(), words),
            citations: Citation::all(sources),
        }
    }
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
    /// How many days or months; null for `same_day`, `day_before` and `day_after`.
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
    /// Until noon of the day after the event.
    DayAfter,
    /// Until the last day of the year of the event.
    YearEnd,
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
    pub(crate) fn show(
        deadline: rules::Deadline,
        outcome: &whole::Outcome,
        answers: &Answers,
        words: Words,
        today: Date,
    ) -> Self {
        let counted_from = outcome.counted_from(&deadline, answers).map(CountedFrom::show);
        let standing = deadline.standing(today);
        let rules::Deadline { kind, start, by, last } = deadline;
        let is_yours = kind.actor() == rules::Actor::You;
        let due = deadline.due(today).filter(|_| is_yours);
        let last_due = deadline.last_due(today).filter(|_| is_yours);
        let Limit { safe, last: last_span, sources } = kind.limit();
        let (title, counts) = match words.of(|text| text.deadline(kind)) {
            Some(DeadlineText { title, counts }) => (Some(title), Some(counts)),
            None => (None, None),
        };
        let passed = matches!(standing, rules::Standing::PerhapsInTime | rules::Standing::Late);
        let still_open = if passed { outcome.still_open(kind, today) } else { Vec::new() };
        Self {
            kind: Name(kind),
            title: title.map(sentence),
            start: KnownDay(start),
            by: by.map(Day),
            last: last.map(Day),
            act_by: due.map(|due| Day(due.act_by)),
            last_act_by: last_due.map(|due| Day(due.act_by)),
            offices_closed: is_yours && deadline.offices_closed(today),
            actor: Actor::show(kind.actor()),
            standing: Standing::show(standing),
            rule: Rule { safe: Span::show(safe, words), last: last_span.map(|span| Span::show(span, words)) },
            counts: counts.map(sentence),
            start_event: Name(kind.start_event()),
            counted_from,
            hour: kind.hour().map(Name),
            missed: Missed::show(kind.consequence(), words),
            late: Late::show(kind.late_rule(), words),
            still_open: still_open.into_iter().map(Name).collect(),
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
            law::Span::DayAfter => (SpanKind::DayAfter, None),
            law::Span::YearEnd => (SpanKind::YearEnd, None),
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
