//! Each kind of deadline by itself, counted from one event, on every day of sixteen years.

use std::collections::{BTreeMap, BTreeSet};

use imr_rules::deadline::{Actor, Deadline, DeadlineKind};

use super::calendar::{Day, Reported, days, every_day, from_product};
use super::table::{Runs, entry};

/// The kinds that differ, each with its first difference, so that one run tells them all.
#[derive(Default)]
struct Comparison {
    compared: u32,
    differences: BTreeMap<DeadlineKind, String>,
}

impl Comparison {
    fn add(&mut self, kind: DeadlineKind, event: Reported) {
        let found = Deadline::counted(kind, event.answer());
        let found = (found.by.map(from_product), found.last.map(from_product));
        let read = entry(kind).days(event);
        if found != read {
            let difference = || format!("{} from {event:?}: found {found:?}, read {read:?}", kind.name());
            self.differences.entry(kind).or_insert_with(difference);
        }
        self.compared += 1;
    }

    fn finish(self, what: &str) {
        let differences: Vec<_> = self.differences.into_values().collect();
        assert!(differences.is_empty(), "{} kinds differ:\n{}", differences.len(), differences.join("\n"));
        println!("{} {what} compared", self.compared);
    }
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
    let mut comparison = Comparison::default();
    for day in every_day() {
        for &kind in DeadlineKind::ALL {
            comparison.add(kind, Reported::On(day));
        }
    }
    comparison.finish("days, of every kind from 2020 to 2035,");
}

#[test]
fn every_kind_from_every_rough_date() {
    let mut comparison = Comparison::default();
    for (number, day) in (0..).zip(every_day()) {
        let roughly = [Reported::month_until(day), Reported::Between(day, days(day, number % 45)), whole_month(day)];
        for &kind in DeadlineKind::ALL {
            for event in roughly {
                comparison.add(kind, event);
            }
        }
    }
    for &kind in DeadlineKind::ALL {
        comparison.add(kind, Reported::Unknown);
    }
    comparison.finish("rough dates");
}

fn whole_month(day: Day) -> Reported {
    Reported::Between(day.first_of_month(), day.last_of_month())
}
