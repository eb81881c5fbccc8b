//! Civil dates, and what a person may know of one.

use chrono::{Datelike, Days, Months, NaiveDate};

/// A day in the person's own calendar, without time or zone.
pub type Date = NaiveDate;

/// What a person knows of the day something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateAnswer {
    /// The day itself, as printed on a letter.
    On(Date),
    /// Some day from `earliest` to `latest`, both included.
    Between {
        /// The first day it can have been.
        earliest: Date,
        /// The last day it can have been.
        latest: Date,
    },
    /// The person cannot say.
    Unknown,
}

impl DateAnswer {
    /// The first day it can have been, if anything is known.
    pub const fn earliest(self) -> Option<Date> {
        match self {
            Self::On(day) => Some(day),
            Self::Between { earliest, .. } => Some(earliest),
            Self::Unknown => None,
        }
    }

    /// The last day it can have been, if anything is known.
    pub const fn latest(self) -> Option<Date> {
        match self {
            Self::On(day) => Some(day),
            Self::Between { latest, .. } => Some(latest),
            Self::Unknown => None,
        }
    }

    /// What is known of the day that comes this many days after; unknown where the calendar runs out.
    pub fn days_later(self, days: u64) -> Self {
        let later = |day: Option<Date>| day.and_then(|day| days_after(day, days));
        match (later(self.earliest()), later(self.latest())) {
            (Some(earliest), Some(latest)) if earliest == latest => Self::On(earliest),
            (Some(earliest), Some(latest)) => Self::Between { earliest, latest },
            (_, _) => Self::Unknown,
        }
    }

    /// The month `year`-`month` as a rough date, cut off at `until` (nothing happens after today); `None` where the
    /// month does not exist or lies wholly after `until`.
    ///
    /// # Example: "some time in November", said on 22 November
    /// ```
    /// use imr_rules::date::{Date, DateAnswer};
    /// let today = Date::from_ymd_opt(2026, 11, 22).unwrap();
    /// let november = DateAnswer::month(2026, 11, today).unwrap();
    /// assert_eq!(november.earliest(), Date::from_ymd_opt(2026, 11, 1));
    /// assert_eq!(november.latest(), Some(today));
    /// ```
    pub fn month(year: i32, month: u32, until: Date) -> Option<Self> {
        let earliest = Date::from_ymd_opt(year, month, 1)?;
        let latest = days_before(months_after(earliest, 1)?, 1)?.min(until);
        (earliest <= latest).then_some(Self::Between { earliest, latest })
    }
}

/// `start` plus a number of calendar days: day one is the day after the event.
pub fn days_after(start: Date, days: u64) -> Option<Date> {
    start.checked_add_days(Days::new(days))
}

/// `start` minus a number of calendar days.
pub fn days_before(start: Date, days: u64) -> Option<Date> {
    start.checked_sub_days(Days::new(days))
}

/// `start` plus months: the same day number, or the last day of a month that is too short.
///
/// # Example: a letter of 31 August
/// ```
/// use imr_rules::date::{Date, months_after};
/// let letter = Date::from_ymd_opt(2026, 8, 31).unwrap();
/// assert_eq!(months_after(letter, 6), Date::from_ymd_opt(2027, 2, 28));
/// ```
pub fn months_after(start: Date, months: u32) -> Option<Date> {
    start.checked_add_months(Months::new(months))
}

/// `start` plus months as federal external review counts them: where the month is too short, the first day of the
/// month after it (45 CFR 147.136(d)(2)(i)).
pub fn months_after_or_next_first(start: Date, months: u32) -> Option<Date> {
    let day = months_after(start, months)?;
    if day.day() == start.day() { Some(day) } else { days_after(day, 1) }
}
