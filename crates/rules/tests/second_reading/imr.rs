//! Six months "from any of the qualifying periods or events" (H&S 1374.30(j)(3), (k); DT1 to DT3; brief, "Dates").
//!
//! The events: the plan's answer; day 30 of the grievance if there was no answer by then; the denial itself where the
//! care is called experimental. The safe day counts from the earliest event there can have been, the last day from the
//! latest one. An appeal cannot be before its denial and an answer not before its appeal: that bounds an unknown day.

use imr_rules::answers::{Answers, DenialReason, NamedAgency, Stage};
use imr_rules::deadline::DeadlineKind;

use super::calendar::{Day, Reported, days, every_day, months};
use super::cases::{answer, appeal, clock, dated, days_of, denial, private};
use super::standing::after_days_off;

/// What the person tells of one dispute.
#[derive(Clone, Copy, Debug)]
struct Dispute {
    denied: Reported,
    asked: Reported,
    answered: Reported,
    experimental: bool,
    waiting: bool,
}

impl Dispute {
    fn reading(self, today: Day) -> (Option<Day>, Option<Day>) {
        let by = self.earliest_event().map(|event| months(event, 6));
        let last = self.latest_event(today).map(|event| months(event, 6));
        (by, last.filter(|&last| by.is_none_or(|by| last > by)))
    }

    /// An unknown day, or the beginning of a rough one, is bounded by what must have come before it.
    fn earliest_event(self) -> Option<Day> {
        let denied = self.denied.earliest();
        let asked = self.asked.earliest().max(denied);
        let silence = asked.map(|asked| days(asked, 30));
        if self.experimental {
            // The denial is an event of its own, and the first of all.
            denied
        } else if self.waiting {
            silence
        } else {
            // Without a bound for the appeal, day 30 of it may be any day.
            let answered = self.answered.earliest().max(asked);
            Some(answered?.min(silence?))
        }
    }

    /// Whether a rough day, as given, begins before the thing that caused it.
    fn overlaps(self) -> bool {
        let before =
            |effect: Reported, cause: Reported| effect.earliest().is_some_and(|day| Some(day) < cause.earliest());
        before(self.asked, self.denied) || before(self.answered, self.asked) || before(self.answered, self.denied)
    }

    fn latest_event(self, today: Day) -> Option<Day> {
        if !self.waiting {
            return self.answered.latest();
        }
        // "When reached" (DT1): day 30 itself counts, though the right to go on comes with the day after (DT6).
        let silence = self.asked.latest().map(|asked| days(asked, 30)).filter(|&day_30| day_30 <= today);
        silence.or(self.denied.latest().filter(|_| self.experimental))
    }
}

/// One way into the rule: the case, the clock that counts it, and which events it knows.
struct Way {
    case: Answers,
    kind: DeadlineKind,
    experimental: bool,
    waiting: bool,
}

fn ways() -> Vec<Way> {
    let agencies = [
        (NamedAgency::Dmhc, DeadlineKind::DmhcImr),
        (NamedAgency::Cdi, DeadlineKind::CdiImr),
        (NamedAgency::Unknown, DeadlineKind::EitherImr),
    ];
    let mut ways = Vec::new();
    for (agency, kind) in agencies {
        for (reason, experimental) in [(DenialReason::NotNecessary, false), (DenialReason::Experimental, true)] {
            for (grievance, waiting) in [(Stage::Upheld, false), (Stage::Waiting, true)] {
                ways.push(Way { case: private(agency, reason, grievance), kind, experimental, waiting });
            }
        }
    }
    for (agency, kind) in [
        (NamedAgency::Dmhc, DeadlineKind::DmhcComplaint),
        (NamedAgency::Cdi, DeadlineKind::CdiRequest),
        (NamedAgency::Unknown, DeadlineKind::DmhcComplaint),
    ] {
        let case = private(agency, DenialReason::NotCovered, Stage::Upheld);
        ways.push(Way { case, kind, experimental: false, waiting: false });
    }
    ways
}

impl Way {
    fn compare(&self, denied: Reported, asked: Reported, answered: Reported, today: Day) {
        let case = dated(&self.case, &[denial, appeal, answer], &[denied, asked, answered]);
        let dispute = Dispute { denied, asked, answered, experimental: self.experimental, waiting: self.waiting };
        let waits_still = asked.latest().is_none_or(|asked| days(asked, 30) >= today);
        let found = clock(&case, today, self.kind);
        if self.waiting && waits_still && !self.experimental {
            assert!(found.is_none(), "{} while the plan has time: {dispute:?} on {today}", self.kind.name());
        } else {
            let found = days_of(found.unwrap_or_else(|| panic!("no {}: {dispute:?} on {today}", self.kind.name())));
            let read = after_days_off(self.kind, dispute.reading(today), today);
            if dispute.overlaps() {
                // The product may plan for the beginning of the rough day as it was given, which is only earlier.
                assert!(found.0 <= read.0, "{}: {dispute:?} on {today}", self.kind.name());
                let own = after_days_off(self.kind, (found.0, None), today);
                assert!([read.1, read.0, own.1].contains(&found.1), "{}: {dispute:?} on {today}", self.kind.name());
            } else {
                assert_eq!(found, read, "{}: {dispute:?} on {today}", self.kind.name());
            }
        }
    }
}

/// The ends and the first days of months of every length, before and after a leap day.
fn hard_days() -> impl Iterator<Item = Day> {
    let near_an_end = |day: Day| day.month() % 3 == 2 && !(2..28).contains(&day.day());
    every_day().filter(move |&day| (day.year() == 2024 || day.year() == 2023 && day.month() == 8) && near_an_end(day))
}

#[test]
fn six_months_from_every_offset_of_denial_appeal_and_answer() {
    let ways = ways();
    let mut compared = 0;
    for denied in hard_days() {
        for to_appeal in 0..=60 {
            let asked = days(denied, to_appeal);
            for to_answer in 0..=60 {
                let answered = days(asked, to_answer);
                for way in &ways {
                    way.compare(Reported::On(denied), Reported::On(asked), Reported::On(answered), answered);
                    compared += 1;
                }
            }
        }
    }
    println!("{compared} combinations of denial, appeal and answer compared");
}

#[test]
fn six_months_on_every_day_with_every_offset_to_the_answer() {
    let ways = ways();
    let mut compared = 0;
    for (number, denied) in (0..).zip(every_day()) {
        let asked = days(denied, number % 61);
        for to_answer in 0..=60 {
            let answered = days(asked, to_answer);
            let way = &ways[usize::try_from(number + to_answer).unwrap() % ways.len()];
            way.compare(
                Reported::On(denied),
                Reported::On(asked),
                Reported::On(answered),
                days(answered, number % 400),
            );
            compared += 1;
        }
    }
    println!("{compared} answers compared, 61 from every denial from 2020 to 2035");
}

/// What a person can say of a day: the day, its month so far, a stretch around it, or nothing.
fn ways_to_tell(day: Day, number: i32) -> [Reported; 4] {
    let around = Reported::Between(days(day, -(number % 40)), day);
    [Reported::On(day), Reported::month_until(day), around, Reported::Unknown]
}

#[test]
fn six_months_from_rough_and_unknown_days() {
    let ways = ways();
    let mut compared = 0;
    for (number, denied) in (0..).zip(every_day()) {
        let asked = days(denied, number % 61);
        let answered = days(asked, number % 59);
        let way = &ways[usize::try_from(number).unwrap() % ways.len()];
        for first in ways_to_tell(denied, number) {
            for second in ways_to_tell(asked, number) {
                for third in ways_to_tell(answered, number) {
                    way.compare(first, second, third, days(answered, number % 53));
                    compared += 1;
                }
            }
        }
    }
    println!("{compared} rough or unknown disputes compared");
}
