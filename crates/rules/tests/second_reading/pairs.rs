//! Rights that hang on two days: the notice and the change, written again from the law.

use imr_rules::answers::{
    Answer, Answers, CoverageGap, DenialReason, MediCalProblem, MediCalSender, MediCalStage, MedicareLeaving,
};
use imr_rules::deadline::{DeadlineKind, Standing};

use super::calendar::{Day, Reported, days, every_day};
use super::cases::{clock, dated, days_of, denial, end, leaving, lost, medi_cal_cut, medi_cal_plan, notice_received};
use super::standing::expected;

type Reading = (Option<Day>, Option<Day>);

/// Keeping a service during the plan appeal: the later of ten days after the notice and the day of the change, planned
/// for day ten (42 CFR 438.420(a); MEDICAL-APP-PLAN). Before the change it is in time whenever the notice came.
fn keep_during_plan_appeal(notice: Reported, change: Reported) -> Reading {
    let by = notice.earliest().map(|sent| days(sent, 10));
    let last = notice.latest().map(|sent| days(sent, 10)).max(change.latest());
    later(by, last)
}

/// The same where the change comes before day 10, or nothing is known of the notice: the care would stop meanwhile, so it
/// is asked for before the change; the law still gives the later of the two (referee K24).
fn keep_before_an_early_change(notice: Reported, change: Reported) -> Reading {
    let [by, _] = before(change);
    later(by, notice.latest().map(|sent| days(sent, 10)).max(change.latest()))
}

/// Keeping a regional centre's services: within 30 days AND before the change (WIC 4707(c), (d); RC-ROUTE).
fn keep_at_regional_center(notice: Reported, change: Reported) -> Reading {
    let thirty_days = [notice.earliest(), notice.latest()].map(|day| day.map(|day| days(day, 30)));
    both_limits(thirty_days, before(change))
}

/// Keeping a service outside a plan: before the change, and the day that a letter names may still be before it; where the
/// notice came less than ten days ahead, ten days from the day it came, presumed five days after its date (42 CFR
/// 431.231(c); FFS-APP; referee P3). Plan for the first.
fn keep_before_change(notice: Reported, change: Reported) -> Reading {
    let [by, _] = before(change);
    let ten_days = notice.latest().map(|sent| days(sent, 10));
    let notice_was_late = ten_days > change.earliest() && change.earliest().is_some();
    let ten_days_from_receipt = notice.latest().map(|sent| days(sent, 15)).filter(|_| notice_was_late);
    later(by, change.latest().max(ten_days_from_receipt))
}

/// Care that is ending: noon of the day after the notice came, never later than noon of the day before the end
/// (42 CFR 405.1202(b)(1) and the notice form; QIO-OTHER). A lawful notice comes two days ahead, so the first limit
/// holds by itself where the end is not known.
fn call_before_care_ends(notice: Reported, ending: Reported) -> Reading {
    let after_notice = [notice.earliest(), notice.latest()].map(|day| day.map(|day| days(day, 1)));
    match ending {
        Reported::Unknown => later(after_notice[0], after_notice[1]),
        Reported::On(_) | Reported::Between(..) if notice == Reported::Unknown => (None, None),
        // The form of the notice gives until noon of the day before the end, however early the notice came.
        Reported::On(_) | Reported::Between(..) => {
            let [before_first, before_last] = before(ending);
            let by = after_notice[0].zip(before_first).map(|(after, before)| after.min(before));
            later(by, before_last)
        }
    }
}

fn before(change: Reported) -> [Option<Day>; 2] {
    [change.earliest(), change.latest()].map(|day| day.map(|day| days(day, -1)))
}

/// Two limits that must both be kept. The safe day needs both of them: an unknown one may be the earlier. The last day
/// is never later than the one that is known.
fn both_limits(first: [Option<Day>; 2], second: [Option<Day>; 2]) -> Reading {
    let [first_by, first_last] = first;
    let [second_by, second_last] = second;
    let by = first_by.zip(second_by).map(|(first, second)| first.min(second));
    later(by, first_last.into_iter().chain(second_last).min())
}

/// A last day is only shown where it is later than the safe one.
fn later(by: Option<Day>, last: Option<Day>) -> Reading {
    (by, last.filter(|&last| by.is_none_or(|by| last > by)))
}

/// One right: the case that reaches it, its two dates, and the reading.
struct Right {
    case: Answers,
    notice: fn(Reported) -> Answer,
    kind: DeadlineKind,
    reading: fn(Reported, Reported) -> Reading,
}

impl Right {
    /// A change that comes before day 10 of the notice, or without one, has a clock of its own.
    fn of(&self, notice: Reported, change: Reported) -> (DeadlineKind, fn(Reported, Reported) -> Reading) {
        let day_10 = notice.earliest().map(|sent| days(sent, 10));
        let early = before(change)[0].is_some_and(|before| day_10.is_none_or(|day_10| before < day_10));
        if self.kind == DeadlineKind::MediCalKeepService && early {
            (DeadlineKind::PlanKeepBeforeChange, keep_before_an_early_change)
        } else {
            (self.kind, self.reading)
        }
    }
}

fn rights() -> Vec<Right> {
    let right = |case, notice, kind, reading| Right { case, notice, kind, reading };
    let cut = medi_cal_plan(MediCalProblem::Cut, DenialReason::NotNecessary, MediCalStage::NotAppealed);
    vec![
        right(cut, denial, DeadlineKind::MediCalKeepService, keep_during_plan_appeal),
        right(
            medi_cal_cut(MediCalSender::RegionalCenter),
            denial,
            DeadlineKind::RegionalCenterKeep,
            keep_at_regional_center,
        ),
        right(medi_cal_cut(MediCalSender::State), denial, DeadlineKind::KeepBeforeChange, keep_before_change),
        right(medi_cal_cut(MediCalSender::Ihss), denial, DeadlineKind::KeepBeforeChange, keep_before_change),
        right(
            medi_cal_cut(MediCalSender::EligibilityOffice),
            denial,
            DeadlineKind::KeepBeforeChange,
            keep_before_change,
        ),
        right(lost(CoverageGap::LostMediCal), denial, DeadlineKind::KeepBeforeChange, keep_before_change),
        right(leaving(MedicareLeaving::OtherCare), notice_received, DeadlineKind::QioServices, call_before_care_ends),
    ]
}

#[test]
fn rights_that_hang_on_a_notice_and_a_change() {
    let rights = rights();
    let mut differences = Vec::new();
    let mut compared = 0;
    for (number, notice) in (0..).zip(every_day()) {
        for to_change in [-1, 0, 1, 2, 3, 9, 10, 11, 29, 30, 31, 32, number % 61] {
            let change = days(notice, to_change);
            for first in ways_to_tell(notice, number) {
                for second in ways_to_tell(change, number) {
                    let right = &rights[usize::try_from(number + compared).unwrap() % rights.len()];
                    let today = days(notice, number % 45);
                    let case = dated(&right.case, &[right.notice, end], &[first, second]);
                    let (kind, reading) = right.of(first, second);
                    let read = reading(first, second);
                    let Some(deadline) = clock(&case, today, kind) else {
                        // Once nothing is left to keep going, the right is not shown any more.
                        assert_eq!(expected(kind, read, today), Standing::Late, "{}", kind.name());
                        continue;
                    };
                    let found = (days_of(deadline), deadline.standing(super::calendar::to_product(today)));
                    if found != (read, expected(kind, read, today)) {
                        differences.push(format!(
                            "{} of {first:?} and {second:?} on {today}: found {found:?}, read {read:?}",
                            kind.name()
                        ));
                    }
                    compared += 1;
                }
            }
        }
    }
    assert!(differences.is_empty(), "{} differ of {compared}:\n{}", differences.len(), differences.join("\n"));
    println!("{compared} pairs of notice and change compared");
}

fn ways_to_tell(day: Day, number: i32) -> [Reported; 3] {
    [Reported::On(day), Reported::Between(days(day, -(number % 20)), days(day, number % 7)), Reported::Unknown]
}
