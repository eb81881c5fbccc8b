//! The calendar of the second reading: another library, civil days only, and a bridge to the product's days.

use chrono::Datelike;
use imr_rules::date::{Date, DateAnswer};
use jiff::ToSpan;
pub use jiff::civil::Date as Day;
use jiff::civil::date;

/// The first day compared.
pub const FIRST: Day = date(2020, 1, 1);
/// The last day compared.
pub const LAST: Day = date(2035, 12, 31);

/// Every day of the sixteen years.
pub fn every_day() -> impl Iterator<Item = Day> {
    FIRST.series(1.day()).take_while(|&day| day <= LAST)
}

/// The day that many calendar days after the event: day one is the day after it.
pub fn days(event: Day, count: i32) -> Day {
    event.checked_add(count.days()).unwrap()
}

/// The same day number that many months later, or the last day of a month that is too short (Civ. Code 14).
pub fn months(event: Day, count: i32) -> Day {
    event.checked_add(count.months()).unwrap()
}

/// The same day number that many months later; where that month has no such day, the first day of the month after it
/// (45 CFR 147.136(d)(2): "no corresponding date").
pub fn federal_months(event: Day, count: i32) -> Day {
    let first = event.first_of_month().checked_add(count.months()).unwrap();
    let exists = event.day() <= first.days_in_month();
    if exists { days(first, i32::from(event.day()) - 1) } else { first.checked_add(1.month()).unwrap() }
}

/// A day as the product holds it.
pub fn to_product(day: Day) -> Date {
    Date::from_ymd_opt(day.year().into(), day.month().unsigned_abs().into(), day.day().unsigned_abs().into()).unwrap()
}

/// A day of the product as this reading holds it.
pub fn from_product(day: Date) -> Day {
    Day::new(day.year().try_into().unwrap(), day.month().try_into().unwrap(), day.day().try_into().unwrap()).unwrap()
}

/// What a person can say of the day something happened, in this reading's own days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reported {
    On(Day),
    Between(Day, Day),
    Unknown,
}

impl Reported {
    pub fn earliest(self) -> Option<Day> {
        match self {
            Self::On(day) | Self::Between(day, _) => Some(day),
            Self::Unknown => None,
        }
    }

    pub fn latest(self) -> Option<Day> {
        match self {
            Self::On(day) | Self::Between(_, day) => Some(day),
            Self::Unknown => None,
        }
    }

    /// The answer that is handed to the product.
    pub fn answer(self) -> DateAnswer {
        match self {
            Self::On(day) => DateAnswer::On(to_product(day)),
            Self::Between(earliest, latest) => {
                DateAnswer::Between { earliest: to_product(earliest), latest: to_product(latest) }
            }
            Self::Unknown => DateAnswer::Unknown,
        }
    }

    /// The month of a day, as somebody remembers it who says "some time that month", cut off at that day.
    pub fn month_until(day: Day) -> Self {
        Self::Between(day.first_of_month(), day)
    }
}
