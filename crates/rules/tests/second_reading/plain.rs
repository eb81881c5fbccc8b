//! Each kind of deadline by itself, counted from one event, on every day of sixteen years.

use std::collections::BTreeSet;

use imr_rules::deadline::{Actor, Deadline, DeadlineKind, Standing};

use super::calendar::{Day, Told, days, every_day, from_product, months};
use super::table::{Runs, entry};

fn compare(kind: DeadlineKind, event: Told) {
    let found = Deadline::counted(kind, event.answer());
    let found = (found.by.map(from_product), found.last.map(from_product));
    assert_eq!(found, entry(kind).days(event), "{} from {event:?}", kind.name());
}

#[test]
fn every_kind_has_been_read_twice() {
    for &kind in DeadlineKind::ALL {
        let entry = entry(kind);
        assert!(!entry.law.is_empty() && !entry.citation.is_empty() && !entry.rows.is_empty(), "{}", kind.name());
        assert_eq!(kind.actor() == Actor::Plan, entry.runs == Runs::Plan, "whose time {} is", kind.name());
    }
    let names: BTreeSet<_> = DeadlineKind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(names.len(), DeadlineKind::ALL.len());
}

#[test]
fn every_kind_on_every_day() {
    let mut compared = 0;
    for day in every_day() {
        for &kind in DeadlineKind::ALL {
            compare(kind, Told::On(day));
            compared += 1;
        }
    }
    println!("{compared} days of {} kinds compared, each on every day from 2020 to 2035", DeadlineKind::ALL.len());
}

#[test]
fn every_kind_from_every_rough_date() {
    let mut compared = 0;
    for (number, day) in (0..).zip(every_day()) {
        let roughly = [Told::month_until(day), Told::Between(day, days(day, number % 45)), whole_month(day)];
        for &kind in DeadlineKind::ALL {
            for event in roughly {
                compare(kind, event);
                compared += 1;
            }
        }
    }
    for &kind in DeadlineKind::ALL {
        compare(kind, Told::Unknown);
    }
    println!("{compared} rough dates compared");
}

fn whole_month(day: Day) -> Told {
    Told::Between(day.first_of_month(), day.last_of_month())
}

/// On the safe day it is still open, on the day after it perhaps in time or late; a wait is over on the day after it.
#[test]
fn every_kind_stands_right_on_both_sides_of_each_boundary() {
    let mut compared = 0;
    for (number, day) in (0..).zip(every_day()) {
        for &kind in DeadlineKind::ALL {
            for event in [Told::On(day), Told::Between(day, days(day, number % 45))] {
                let deadline = Deadline::counted(kind, event.answer());
                let (by, last) = entry(kind).days(event);
                let by = by.unwrap();
                let boundaries = [Some(by), last].into_iter().flatten();
                for today in boundaries.flat_map(|boundary| [-1, 0, 1].map(|offset| days(boundary, offset))) {
                    let standing = deadline.standing(super::calendar::to_product(today));
                    assert_eq!(standing, expected(entry(kind).runs, by, last, today), "{} on {today}", kind.name());
                    compared += 1;
                }
            }
            let undated = Deadline::counted(kind, Told::Unknown.answer());
            assert_eq!(undated.standing(super::calendar::to_product(months(day, 1))), Standing::Undated);
        }
    }
    println!("{compared} standings compared");
}

/// Brief, "Dates": after the safe day "you may still be in time", after the last day "still do it". The plan's wait
/// runs out with the last day on which it may be waiting lawfully.
fn expected(runs: Runs, by: Day, last: Option<Day>, today: Day) -> Standing {
    let end = last.unwrap_or(by);
    match runs {
        Runs::Person if today <= by => Standing::Open,
        Runs::Person if today <= end => Standing::PerhapsInTime,
        Runs::Person => Standing::Late,
        Runs::Plan if today <= end => Standing::Waiting,
        Runs::Plan => Standing::WaitOver,
    }
}
