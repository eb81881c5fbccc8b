//! When a step is to be done: the one answer that the page, the print, a calendar and `imr-decide` all show.

use super::{Outcome, Step, Timing};
use crate::date::{Date, days_after};
use crate::deadline::{Deadline, Due, Hour, Standing};

/// When a step is to be done, as seen on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// By the day to act of a clock that runs; where the law has an hour, by that hour of it.
    By {
        /// The day to act and the law's day.
        due: Due,
        /// The hour of the law's day at which the time ends, where there is one.
        hour: Option<Hour>,
    },
    /// Today, whatever the days of law are: the case does not wait.
    Today,
    /// Today, because nothing is known of the event that the clock counts from.
    Undated,
    /// Now: the safe day has passed, and the time may not be over.
    PerhapsInTime {
        /// The safe day that has passed.
        safe: Date,
        /// The last day the law may allow; `None` where the event may have been any day since.
        last: Option<Due>,
    },
    /// Now, with the reason why it is late.
    Late {
        /// The last day of the longest reading.
        ended: Date,
    },
    /// It is the plan's turn: the step waits for its answer, or for the end of its time.
    From {
        /// The day on which the plan's time ends.
        until: Date,
        /// The day after, on which the person can go on without an answer.
        from: Date,
    },
    /// It is the plan's turn, and nobody knows since when.
    FromUndated,
    /// Now: the plan's time is over.
    WaitOver,
    /// In its turn; the law sets no day.
    Anytime,
}

impl Outcome {
    /// When a step of this outcome is to be done.
    ///
    /// The day is the same wherever the step is shown, and never after the day of law while that is not over.
    pub fn when(&self, step: &Step, today: Date) -> When {
        let deadline = self.deadline_of(step).copied();
        match step.timing {
            Timing::Today => When::Today,
            Timing::Anytime => When::Anytime,
            Timing::By(_) => deadline.map_or(When::Undated, |deadline| by(deadline, today)),
            Timing::After(_) => deadline.map_or(When::FromUndated, |deadline| after(deadline, today)),
        }
    }
}

impl When {
    /// Whether it is to be done today: it cannot wait, or its time is over or perhaps over.
    pub fn is_today(self, today: Date) -> bool {
        match self {
            Self::By { due, .. } => due.act_by <= today,
            Self::Today | Self::Undated | Self::PerhapsInTime { .. } | Self::Late { .. } | Self::WaitOver => true,
            Self::From { .. } | Self::FromUndated | Self::Anytime => false,
        }
    }
}

fn by(deadline: Deadline, today: Date) -> When {
    match (deadline.standing(today), deadline.due(today)) {
        (Standing::PerhapsInTime, Some(due)) => {
            When::PerhapsInTime { safe: due.law_day, last: deadline.last_due(today) }
        }
        (Standing::Late, Some(due)) => When::Late { ended: deadline.last.unwrap_or(due.law_day) },
        (Standing::Open | Standing::Waiting | Standing::WaitOver | Standing::Undated, Some(due)) => {
            When::By { due, hour: deadline.kind.hour() }
        }
        (_, None) => When::Undated,
    }
}

fn after(deadline: Deadline, today: Date) -> When {
    match (deadline.standing(today), deadline.wait_end(today)) {
        (Standing::WaitOver, _) => When::WaitOver,
        (_, Some(until)) => match days_after(until, 1) {
            Some(from) => When::From { until, from },
            None => When::FromUndated,
        },
        (_, None) => When::FromUndated,
    }
}
