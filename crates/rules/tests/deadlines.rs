//! The days themselves: the month ends by hand. Every rule of time on every day of sixteen years is in
//! `second_reading.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use imr_rules::date::{Date, DateAnswer};
use imr_rules::deadline::{Actor, Deadline, DeadlineKind, Standing};

fn day(text: &str) -> Date {
    text.parse().unwrap()
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

#[test]
fn a_last_day_that_is_today_on_a_day_off_finds_the_offices_closed() {
    // F01: a federal plan refused on 29 May 2026; the safe 180 days are over, the six months end on Sunday, 29 November.
    let sunday = day("2026-11-29");
    let appeal = Deadline::counted(DeadlineKind::FehbReconsideration, DateAnswer::On(day("2026-05-29")));
    assert_eq!(appeal.standing(sunday), Standing::PerhapsInTime);
    assert!(appeal.offices_closed(sunday));
    // On the Wednesday before they are open, and on the Monday after the day is over.
    assert!(!appeal.offices_closed(day("2026-11-25")));
    assert!(!appeal.offices_closed(day("2026-11-30")));
}
