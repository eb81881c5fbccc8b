//! The working days beside an independent calendar of federal holidays.
#![allow(clippy::unwrap_used)]

use bdays::HolidayCalendar;
use chrono::{Datelike, NaiveDate, Weekday};
use imr_rules::deadline::is_working_day;

#[test]
fn only_the_days_of_the_state_differ_from_the_federal_calendar() {
    let federal = bdays::calendars::us::USSettlement;
    let first = NaiveDate::from_ymd_opt(2023, 1, 1).unwrap();
    for day in first.iter_days().take_while(|day| day.year() < 2050) {
        let of_the_state_only = match (day.month(), day.day(), day.weekday()) {
            (3, 31, _) | (4, 1, Weekday::Mon) | (11, 23..=29, Weekday::Fri) => true,
            (_, _, _) => false,
        };
        assert!(is_working_day(day) == federal.is_bday(day) || (of_the_state_only && !is_working_day(day)), "{day}");
    }
}
