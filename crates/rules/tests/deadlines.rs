//! The days themselves: every rule of time on every day of sixteen years, and the month ends by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use imr_rules::date::{Date, DateAnswer};
use imr_rules::deadline::{Actor, Deadline, DeadlineKind, Standing};
use imr_rules::law::Span;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The day a span ends, counted one day at a time with a calendar of our own: no library, no arithmetic in common.
fn counted_by_hand(span: Span, start: Date) -> Date {
    use chrono_free::*;
    let (year, month, first) = parts(start);
    match span {
        Span::SameDay => start,
        Span::DayBefore => start.pred_opt().unwrap(),
        Span::Days(days) => (0..days).fold(start, |day, _| day.succ_opt().unwrap()),
        Span::Months(months) => {
            let (year, month) = later(year, month, months);
            date(year, month, first.min(length(year, month)))
        }
        Span::MonthsOrNextFirst(months) => {
            let (target_year, target_month) = later(year, month, months);
            if first <= length(target_year, target_month) {
                date(target_year, target_month, first)
            } else {
                let (next_year, next_month) = later(target_year, target_month, 1);
                date(next_year, next_month, 1)
            }
        }
    }
}

mod chrono_free {
    use imr_rules::date::Date;

    pub fn parts(date: Date) -> (i32, u32, u32) {
        let text = date.to_string();
        let mut numbers = text.split('-').map(|number| number.parse::<i32>().unwrap());
        (numbers.next().unwrap(), numbers.next().unwrap() as u32, numbers.next().unwrap() as u32)
    }

    pub fn date(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).unwrap()
    }

    pub fn later(year: i32, month: u32, months: u32) -> (i32, u32) {
        let zero_based = month - 1 + months;
        (year + (zero_based / 12) as i32, zero_based % 12 + 1)
    }

    pub fn length(year: i32, month: u32) -> u32 {
        match month {
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
}

#[test]
fn every_deadline_on_every_day_agrees_with_a_count_by_hand() {
    let mut start = day("2020-01-01");
    let mut compared = 0;
    while start <= day("2035-12-31") {
        for &kind in DeadlineKind::ALL {
            let limit = kind.limit();
            let deadline = Deadline::counted(kind, DateAnswer::On(start));
            assert_eq!(deadline.by, Some(counted_by_hand(limit.safe, start)), "{kind:?} from {start}");
            let last = limit.last.map(|span| counted_by_hand(span, start)).filter(|last| Some(*last) > deadline.by);
            assert_eq!(deadline.last, last, "{kind:?} from {start}");
            compared += 1;
        }
        start = start.succ_opt().unwrap();
    }
    println!("days compared {compared}");
}

#[test]
fn six_months_from_a_month_end_is_the_last_day_of_a_shorter_month() {
    for (answered, by) in [
        ("2026-08-31", "2027-02-28"),
        ("2027-08-31", "2028-02-29"),
        ("2026-08-29", "2027-02-28"),
        ("2026-12-31", "2027-06-30"),
        ("2028-02-29", "2028-08-29"),
    ] {
        let deadline = Deadline::counted(DeadlineKind::DmhcImr, DateAnswer::On(day(answered)));
        assert_eq!(deadline.by, Some(day(by)));
    }
}

#[test]
fn four_federal_months_without_a_matching_day_end_on_the_first_of_the_next_month() {
    let deadline = Deadline::counted(DeadlineKind::FederalReview, DateAnswer::On(day("2026-10-31")));
    assert_eq!((deadline.by, deadline.last), (Some(day("2027-02-28")), Some(day("2027-03-01"))));
}

#[test]
fn a_rough_date_is_planned_for_its_first_day_and_ends_with_its_last() {
    let august = DateAnswer::month(2026, 8, day("2026-11-22")).unwrap();
    let deadline = Deadline::counted(DeadlineKind::DmhcImr, august);
    assert_eq!((deadline.by, deadline.last), (Some(day("2027-02-01")), Some(day("2027-02-28"))));
}

#[test]
fn a_deadline_stands_open_then_perhaps_in_time_then_late() {
    let deadline = Deadline::counted(DeadlineKind::AdvantageAppeal, DateAnswer::On(day("2026-09-01")));
    assert_eq!((deadline.by, deadline.last), (Some(day("2026-10-31")), Some(day("2026-11-05"))));
    for (today, standing) in [
        ("2026-10-31", Standing::Open),
        ("2026-11-01", Standing::PerhapsInTime),
        ("2026-11-05", Standing::PerhapsInTime),
        ("2026-11-06", Standing::Late),
    ] {
        assert_eq!(deadline.standing(day(today)), standing, "{today}");
    }
}

#[test]
fn a_wait_is_over_on_the_day_after_its_last() {
    let wait = Deadline::counted(DeadlineKind::PlanAnswer, DateAnswer::On(day("2026-11-01")));
    assert_eq!(wait.kind.actor(), Actor::Plan);
    assert_eq!(wait.standing(day("2026-12-01")), Standing::Waiting);
    assert_eq!(wait.standing(day("2026-12-02")), Standing::WaitOver);
}

#[test]
fn a_right_that_ends_with_a_change_is_used_the_day_before() {
    let keep = Deadline::counted(DeadlineKind::RegionalCenterKeep, DateAnswer::On(day("2026-11-01")));
    let early = keep.and_before(DateAnswer::On(day("2026-11-15")));
    assert_eq!(early.by, Some(day("2026-11-14")));
    // The change may come before day 30: no day is safe, and the last one is still day 30.
    let some_day = keep.and_before(DateAnswer::Unknown);
    assert_eq!((some_day.by, some_day.last), (None, Some(day("2026-12-01"))));
}

#[test]
fn keeping_a_service_is_planned_for_day_ten_even_where_the_change_is_later() {
    let keep = Deadline::counted(DeadlineKind::MediCalKeepService, DateAnswer::On(day("2026-11-01")));
    let longer = keep.or_until(DateAnswer::On(day("2026-11-30")));
    assert_eq!((longer.by, longer.last), (Some(day("2026-11-11")), Some(day("2026-11-30"))));
    assert_eq!(keep.or_until(DateAnswer::On(day("2026-11-05"))).last, None);
}
