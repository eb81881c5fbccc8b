//! The ladder of a private plan: ask the plan again, wait for its answer, then go to the State.

use crate::date::{Date, DateAnswer, days_after};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;

/// What is known of the three letters a review is counted from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letters {
    /// The day of the denial letter.
    pub denial: DateAnswer,
    /// The day the plan was asked again.
    pub appeal: DateAnswer,
    /// The day of the plan's answer; `None` while there is none.
    pub answer: Option<DateAnswer>,
}

/// "An enrollee may apply … within six months of any of the qualifying periods or events" (H&S 1374.30(k)): the plan's
/// answer; day 30 without one; the denial itself where no grievance is needed. Rules DT1 to DT3.
///
/// *By* counts from the earliest event there can have been: an unknown day is taken for the first day it could be,
/// since the plan is asked after the denial and answers after that. *Last* counts from the latest event.
pub(super) fn review_deadline(kind: DeadlineKind, letters: Letters, denial_counts: bool, today: Date) -> Deadline {
    let span = kind.limit().safe;
    // Day 30 is an event only if the plan had not answered by then. An answer before it is earlier, so day 30 changes
    // nothing there; the last event it can be only where there is no answer yet, and once it has come.
    let day_30 = |asked: Option<Date>| asked.and_then(|day| days_after(day, law::GRIEVANCE_DAYS));
    let asked_at_first = letters.appeal.earliest().or(letters.denial.earliest());

    // An event of which nothing is known may be the first: no day is less than any day, so none stays none.
    let mut earliest = day_30(asked_at_first);
    // And it is no help for the last: any day is more than none.
    let mut latest = None;
    if denial_counts {
        earliest = earliest.min(letters.denial.earliest());
        latest = letters.denial.latest();
    }
    match letters.answer {
        None => latest = latest.max(day_30(letters.appeal.latest()).filter(|day| *day <= today)),
        Some(answer) => {
            earliest = earliest.min(answer.earliest().or(asked_at_first));
            // The answer is the last event; without its day there is no last day.
            latest = answer.latest().and_then(|day| latest.max(Some(day)));
        }
    }
    let by = earliest.and_then(|day| span.after(day));
    let last = latest.and_then(|day| span.after(day));
    Deadline::between(kind, from_first_to_last(earliest, latest), by, last)
}

/// When the clock started: the event that *by* counts from, up to the one that *last* counts from.
fn from_first_to_last(earliest: Option<Date>, latest: Option<Date>) -> DateAnswer {
    match (earliest, latest) {
        (Some(earliest), Some(latest)) if earliest < latest => DateAnswer::Between { earliest, latest },
        (Some(day), _) => DateAnswer::On(day),
        (None, _) => DateAnswer::Unknown,
    }
}

/// Whether the plan's time to answer is surely over: counted from the last day it can have been asked.
pub(super) fn plan_time_over(appeal: DateAnswer, days: u64, today: Date) -> bool {
    appeal.latest().and_then(|day| days_after(day, days)).is_some_and(|last| last < today)
}

/// Whether the plan's time to answer may be over: it is not known when the plan was asked, or the first day it can have
/// been asked is long enough ago.
pub(super) fn may_be_over(appeal: DateAnswer, days: u64, today: Date) -> bool {
    appeal.earliest().is_none_or(|day| days_after(day, days).is_some_and(|last| last < today))
}
