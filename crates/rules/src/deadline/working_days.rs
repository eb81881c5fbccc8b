//! Working days of the agencies: not a Saturday, a Sunday, or a holiday of the State of California or of the United
//! States.
//!
//! The holidays are those on which the offices close, by the two laws that list them, so they need no list of a year.

use chrono::{Datelike, Weekday};

use crate::date::{Date, days_after, days_before};

/// Longer than any run of days off: two holidays and a weekend make four.
const LONGEST_BREAK: u64 = 10;

/// Whether the agencies' offices are open on a day.
///
/// # Example: the Friday after Thanksgiving is a holiday of the State
/// ```
/// use imr_rules::{date::Date, deadline::is_working_day};
/// assert!(!is_working_day(Date::from_ymd_opt(2026, 11, 27).unwrap()));
/// assert!(is_working_day(Date::from_ymd_opt(2026, 11, 30).unwrap()));
/// ```
pub fn is_working_day(day: Date) -> bool {
    match day.weekday() {
        Weekday::Sat | Weekday::Sun => false,
        // A holiday that falls on a Sunday is observed on the Monday (Government Code § 19853(b); Executive Order 11582).
        Weekday::Mon => !(is_holiday(day) || days_before(day, 1).is_some_and(is_holiday)),
        // One that falls on a Saturday is observed on the Friday: every federal one (5 U.S.C. § 6103(b)), and of the
        // State's November 11 (§ 19853(b)), which is federal too.
        Weekday::Fri => !(is_holiday(day) || days_after(day, 1).is_some_and(is_federal_holiday)),
        Weekday::Tue | Weekday::Wed | Weekday::Thu => !is_holiday(day),
    }
}

/// The last working day on or before a day. Never later than it.
pub(super) fn last_working_day(day: Date) -> Date {
    (0..=LONGEST_BREAK).filter_map(|back| days_before(day, back)).find(|&day| is_working_day(day)).unwrap_or(day)
}

/// The first working day after a day; `None` where the calendar runs out.
pub fn next_working_day(day: Date) -> Option<Date> {
    (1..=LONGEST_BREAK).filter_map(|ahead| days_after(day, ahead)).find(|&day| is_working_day(day))
}

fn is_holiday(day: Date) -> bool {
    is_federal_holiday(day) || is_state_holiday(day)
}

/// 5 U.S.C. § 6103(a): "New Year's Day, January 1. Birthday of Martin Luther King, Jr., the third Monday in January.
/// Washington's Birthday, the third Monday in February. Memorial Day, the last Monday in May. Juneteenth, June 19.
/// Independence Day, July 4. Labor Day, the first Monday in September. Columbus Day, the second Monday in October.
/// Veterans Day, November 11. Thanksgiving Day, the fourth Thursday in November. Christmas Day, December 25."
fn is_federal_holiday(day: Date) -> bool {
    match (day.month(), day.day(), day.weekday()) {
        (1, 1, _) | (6, 19, _) | (7, 4, _) | (11, 11, _) | (12, 25, _) => true,
        (1 | 2, 15..=21, Weekday::Mon) => true,
        (5, 25..=31, Weekday::Mon) => true,
        (9, 1..=7, Weekday::Mon) => true,
        (10, 8..=14, Weekday::Mon) => true,
        (11, 22..=28, Weekday::Thu) => true,
        (_, _, _) => false,
    }
}

/// What Government Code § 19853(a) adds to the federal days: "March 31" and "the day after Thanksgiving".
fn is_state_holiday(day: Date) -> bool {
    matches!((day.month(), day.day(), day.weekday()), (3, 31, _) | (11, 23..=29, Weekday::Fri))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn the_last_working_day_is_never_later_and_at_most_four_days_earlier() {
        let mut at = day(2020, 1, 1);
        while at < day(2060, 1, 1) {
            let act = last_working_day(at);
            assert!(act <= at && is_working_day(act), "{at}: {act}");
            assert!((at - act).num_days() <= 4, "{at}: {act}");
            at = days_after(at, 1).unwrap_or(day(2060, 1, 1));
        }
    }

    #[test]
    fn holidays_on_a_weekend_close_the_offices_beside_it() {
        // 4 July 2026 is a Saturday, 31 March 2030 a Sunday, 11 November 2028 a Saturday, 31 March 2029 a Saturday.
        assert!(!is_working_day(day(2026, 7, 3)));
        assert!(!is_working_day(day(2030, 4, 1)));
        assert!(!is_working_day(day(2028, 11, 10)));
        assert!(is_working_day(day(2029, 3, 30)));
    }
}
