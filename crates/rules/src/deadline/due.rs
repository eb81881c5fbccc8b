//! A day of law, with the day to act for it.

use super::working_days::last_working_day;
use crate::date::Date;

/// A day by which something must be done, and the day on which to do it.
///
/// People act, print and put into a calendar `act_by`; `law_day` is shown beside it as the law's own day. `act_by` is never
/// later than `law_day`, and never earlier than today while `law_day` is not over. Clocks that run on days off
/// ([`DeadlineKind::runs_on_days_off`](super::DeadlineKind::runs_on_days_off)) are not moved.
///
/// # Example: a hearing's last day is Sunday, 14 February 2027, and Monday is a holiday
/// ```
/// use imr_rules::{date::Date, deadline::Due};
/// let day = |y, m, d| Date::from_ymd_opt(y, m, d).unwrap();
/// let due = Due::on(day(2027, 2, 14), day(2026, 11, 29));
/// assert_eq!(due.act_by, day(2027, 2, 12));
/// assert_eq!(due.law_day, day(2027, 2, 14));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Due {
    /// The last working day on or before `law_day`; today where that is over and `law_day` is not.
    pub act_by: Date,
    /// The law's own day.
    pub law_day: Date,
    /// The offices are closed from today until `law_day`: only what works on a day off is in time, such as an online form
    /// or a fax.
    pub offices_closed: bool,
}

impl Due {
    /// The day to act for a day of law on which somebody answers, working day or not.
    pub const fn on_the_day_itself(law_day: Date) -> Self {
        Self { act_by: law_day, law_day, offices_closed: false }
    }

    /// The day to act for a day of law, as seen on `today`.
    pub fn on(law_day: Date, today: Date) -> Self {
        let working = last_working_day(law_day);
        let offices_closed = working < today && today <= law_day;
        Self { act_by: if offices_closed { today } else { working }, law_day, offices_closed }
    }

    /// Whether the day to act is another day than the law's.
    pub fn is_moved(self) -> bool {
        self.act_by != self.law_day
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::{DateAnswer, days_after};
    use crate::deadline::{Deadline, DeadlineKind};

    #[test]
    fn the_day_to_act_is_between_today_and_the_day_of_law() {
        let day = |n: u64| days_after(Date::default(), 20_000 + n).unwrap_or_default();
        for today in (0..800).map(day) {
            for law_day in (0..40).filter_map(|n| days_after(today, n)) {
                let due = Due::on(law_day, today);
                assert!(today <= due.act_by && due.act_by <= law_day, "{today} {due:?}");
            }
        }
    }

    #[test]
    fn a_call_that_is_due_in_hours_waits_for_no_working_day() {
        let day = |m, d| Date::from_ymd_opt(2026, m, d).unwrap_or_default();
        let sunday = day(11, 29);
        for kind in [DeadlineKind::QioHospital, DeadlineKind::QioServices] {
            let call = Deadline::between(kind, DateAnswer::On(sunday), Some(sunday), Some(day(12, 5)));
            assert_eq!(call.due(sunday), Some(Due::on_the_day_itself(sunday)));
            assert_eq!(call.last_due(sunday), Some(Due::on_the_day_itself(day(12, 5))));
        }
        let appeal = Deadline::between(DeadlineKind::StateHearing, DateAnswer::On(sunday), Some(sunday), None);
        assert!(appeal.due(sunday).is_some_and(|due| due.offices_closed));
    }

    #[test]
    fn a_day_is_moved_only_where_nobody_works_on_it() {
        let day = |d| Date::from_ymd_opt(2026, 12, d).unwrap_or_default();
        let today = day(1);
        assert!(Due::on(day(6), today).is_moved(), "Sunday, 6 December");
        assert!(!Due::on(day(7), today).is_moved(), "Monday, 7 December");
        assert!(!Due::on_the_day_itself(day(6)).is_moved(), "a call that waits for no office");
    }

    #[test]
    fn a_day_of_law_that_is_over_has_its_own_working_day() {
        let day = |m, d| Date::from_ymd_opt(2026, m, d).unwrap_or_default();
        let due = Due::on(day(11, 22), day(11, 29));
        assert_eq!((due.act_by, due.offices_closed), (day(11, 20), false));
    }
}
