//! Days as spreadsheets write them: Excel makes 8/3/2026 of 2026-08-03 when it saves a file.

use imr_rules::date::{Date, DateAnswer};

use super::safe::content;
use crate::day::Day;

/// How a day can be written in a cell.
pub const FORMS: &str = "a day 2026-10-01 or 10/1/2026 (the month first)";

/// Between the two days of a range.
const TO: &str = " to ";

/// What a column tells of the order in which it writes month and day.
#[derive(Clone, Copy, Debug)]
pub struct Order {
    is_told: bool,
    month_first: bool,
    day_first: bool,
}

/// Why a cell is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDay {
    /// It is not written as one, or not in the calendar.
    Unreadable,
    /// It is one day to those who write the month first, and another to those who write the day first.
    TwoReadings {
        /// The day with the month first.
        month_first: Date,
    },
}

impl Order {
    /// Nothing is seen yet; `is_told` where the person has said that months come first.
    pub const fn new(is_told: bool) -> Self {
        Self { is_told, month_first: false, day_first: false }
    }

    /// Looks at a cell of the column: a number above 12 is no month.
    pub fn see(&mut self, cell: &str) {
        for written in content(cell).split(TO) {
            let Some((first, second, _)) = numbers(written.trim()) else { continue };
            self.month_first |= first <= 12 && second > 12;
            self.day_first |= first > 12;
        }
    }

    /// One date with the day first is enough to doubt all others that could be read so.
    const fn puts_the_month_first(self) -> bool {
        self.is_told || (self.month_first && !self.day_first)
    }

    /// The day in a cell.
    pub fn day(self, written: &str) -> Result<Date, NoDay> {
        let written = written.trim();
        if let Some(Day(day)) = Day::read(written) {
            return Ok(day);
        }
        let (first, second, year) = numbers(written).ok_or(NoDay::Unreadable)?;
        let month_first = Date::from_ymd_opt(year, first, second).ok_or(NoDay::Unreadable)?;
        let has_one_reading = second > 12 || first == second;
        if has_one_reading || self.puts_the_month_first() {
            Ok(month_first)
        } else {
            Err(NoDay::TwoReadings { month_first })
        }
    }

    /// The range in a cell such as `2026-10-01 to 2026-10-09`; `None` where it is not written as one.
    pub fn range(self, written: &str) -> Option<Result<DateAnswer, NoDay>> {
        let (first, last) = written.split_once(TO)?;
        Some(match (self.day(first), self.day(last)) {
            (Ok(earliest), Ok(latest)) if earliest <= latest => Ok(DateAnswer::Between { earliest, latest }),
            (Ok(_), Ok(_)) => Err(NoDay::Unreadable),
            (Err(why), _) | (_, Err(why)) => Err(why),
        })
    }
}

/// Whether a cell is written with slashes, as Excel writes days.
pub fn has_slashes(written: &str) -> bool {
    numbers(written).is_some()
}

/// The numbers of `10/1/2026`, the year last and in full: two digits could be the day.
fn numbers(written: &str) -> Option<(u32, u32, i32)> {
    let mut parts = written.split('/');
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    let is_number =
        |part: &str, lengths: &[usize]| lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.next().is_some() || !is_number(first, &[1, 2]) || !is_number(second, &[1, 2]) || !is_number(year, &[4]) {
        return None;
    }
    Some((first.parse().ok()?, second.parse().ok()?, year.parse().ok()?))
}
