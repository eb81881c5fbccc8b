//! Rules that change on a day, on each side of it; and a day in any year gives an answer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer};
use imr_rules::law;
use imr_rules::outcome::{Next, Outcome};
use imr_rules::replay;

fn outcome(today: &str, answers: &[Answer]) -> Outcome {
    let mut all = Answers::default();
    for &answer in answers {
        all.set(answer);
    }
    *replay(&all, today.parse().unwrap()).end.unwrap()
}

const NO_DATE: DateAnswer = DateAnswer::Unknown;

#[test]
fn a_request_for_approval_has_seven_days_from_2026_on() {
    let medi_cal = [
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(MediCalSender::HealthPlan),
        Answer::MediCalProblem(MediCalProblem::NoDecision),
        Answer::MediCalPlan(MediCalPlan::Unknown),
        Answer::MediCalStage(MediCalStage::NotAppealed),
        Answer::DenialReason(DenialReason::Unknown),
        Answer::Urgency(Urgency::No),
        Answer::DenialDate(NO_DATE),
        Answer::Filer(Filer::Patient),
    ];
    let advantage = [
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::Medicare),
        Answer::MedicareLeaving(MedicareLeaving::No),
        Answer::MedicareKind(MedicareKind::Advantage),
        Answer::Urgency(Urgency::No),
        // Who cannot say may still be waiting for a first decision.
        Answer::Grievance(Stage::Unknown),
        Answer::DenialDate(NO_DATE),
    ];
    for (answers, since) in [(&medi_cal[..], Next::MediCalRequestTime), (&advantage[..], Next::AdvantageRequestTime)] {
        let before = outcome("2025-12-31", answers);
        assert!(before.next.contains(&Next::RequestTimeOld) && !before.next.contains(&since));
        let after = outcome("2026-01-01", answers);
        assert!(!after.next.contains(&Next::RequestTimeOld) && after.next.contains(&since));
    }
}

#[test]
fn the_amounts_of_medicares_later_levels_are_those_of_the_year_or_none() {
    let answers = [
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::Medicare),
        Answer::MedicareLeaving(MedicareLeaving::No),
        Answer::MedicareKind(MedicareKind::Original),
        Answer::Grievance(Stage::Upheld),
        Answer::AnswerDate(NO_DATE),
    ];
    let amounts = |today| {
        let next = outcome(today, &answers).next;
        let amounts = [Next::MedicareAmounts2026, Next::MedicareAmounts2027, Next::MedicareAmountsUnknown];
        amounts.into_iter().filter(|amount| next.contains(amount)).collect::<Vec<_>>()
    };
    assert_eq!(amounts("2025-12-31"), [Next::MedicareAmountsUnknown]);
    assert_eq!(amounts("2026-01-01"), [Next::MedicareAmounts2026]);
    assert_eq!(amounts("2026-12-31"), [Next::MedicareAmounts2026]);
    assert_eq!(amounts("2027-01-01"), [Next::MedicareAmounts2027]);
    assert_eq!(amounts("2027-12-31"), [Next::MedicareAmounts2027]);
    assert_eq!(amounts("2028-01-01"), [Next::MedicareAmountsUnknown]);
}

#[test]
fn facts_are_fresh_for_180_days_after_they_were_checked() {
    for &source in law::Source::ALL {
        let day = |days: u64| imr_rules::date::days_after(source.checked(), days).unwrap();
        assert!(!source.is_stale(day(0)) && !source.is_stale(day(180)), "{source:?}");
        assert!(source.is_stale(day(181)) && source.is_stale(Date::MAX), "{source:?}");
        // A clock set before the check is asked about by the page; it does not make the facts old.
        assert!(!source.is_stale("2020-01-01".parse().unwrap()), "{source:?}");
    }
}

#[test]
fn a_source_that_was_read_again_does_not_make_the_others_new() {
    let between = "2027-05-25".parse().unwrap();
    assert!(law::Source::DmhcImrWhat.is_stale(between) && !law::Source::DmhcOdds.is_stale(between));
    assert_eq!(law::all_checked_since(), law::Source::DmhcImrWhat.checked());
    assert_eq!(law::last_checked(), law::Source::DmhcOdds.checked());
}
