//! The plan's time to answer, what opens on the day after it, and the clocks of lost coverage.

use imr_rules::answers::{
    Answers, CoverageGap, DenialReason, MediCalProblem, MediCalStage, MedicareLeaving, NamedAgency, Stage,
};
use imr_rules::deadline::{DeadlineKind, Standing};

use super::calendar::{Day, Reported, days, every_day, months, to_product};
use super::cases::{
    answer, appeal, clock, county_mental_health, dated, days_of, denial, end, federal_employee, leaving, lost,
    medi_cal_plan, private, self_funded,
};
use super::standing::{after_days_off, expected};

type Reading = (Option<Day>, Option<Day>);

/// A wait, how long the plan may take at most, and the clock that takes its place on the day after.
struct Wait {
    case: Answers,
    kind: DeadlineKind,
    longest: i32,
    then: Option<DeadlineKind>,
}

fn waits() -> Vec<Wait> {
    let wait = |case, kind, longest, then| Wait { case, kind, longest, then };
    let necessity = |agency| private(agency, DenialReason::NotNecessary, Stage::Waiting);
    let medi_cal = medi_cal_plan(MediCalProblem::Refused, DenialReason::NotNecessary, MediCalStage::Waiting);
    vec![
        wait(necessity(NamedAgency::Dmhc), DeadlineKind::PlanAnswer, 30, Some(DeadlineKind::DmhcImr)),
        wait(necessity(NamedAgency::Cdi), DeadlineKind::InsurerAnswer, 30, Some(DeadlineKind::CdiImr)),
        wait(medi_cal, DeadlineKind::MediCalPlanAnswer, 30, Some(DeadlineKind::MediCalHearing)),
        wait(county_mental_health(Stage::Waiting), DeadlineKind::CountyAnswer, 30, None),
        wait(self_funded(Stage::Waiting), DeadlineKind::JobAnswer, 60, None),
        wait(federal_employee(Stage::Waiting), DeadlineKind::FehbAnswer, 30, None),
    ]
}

/// On its last day a wait still runs; on the day after it one may go on (DT6).
#[test]
fn a_wait_ends_on_the_day_after_its_last() {
    let waits = waits();
    let mut compared = 0;
    for (number, asked) in (0..).zip(every_day()) {
        for date in [Reported::On(asked), Reported::Between(days(asked, -(number % 29)), asked)] {
            for wait in &waits {
                let case = dated(&wait.case, &[denial, appeal], &[date, date]);
                let end = days(asked, wait.longest);
                for today in [asked, days(end, -1), end] {
                    let running = clock(&case, today, wait.kind).unwrap();
                    assert_eq!(running.standing(to_product(today)), Standing::Waiting, "{date:?} on {today}");
                    let by = date.earliest().map(|asked| days(asked, 30));
                    assert_eq!(days_of(running), (by, Some(end).filter(|&end| Some(end) > by)), "{date:?} on {today}");
                    compared += 1;
                }
                let today = days(end, 1);
                let over = clock(&case, today, wait.kind).map(|wait| wait.standing(to_product(today)));
                let open = wait.then.is_some_and(|kind| clock(&case, today, kind).is_some());
                assert!(open != (over == Some(Standing::WaitOver)), "{} after {date:?}", wait.kind.name());
                compared += 1;
            }
        }
    }
    println!("{compared} days of a wait compared");
}

/// After 30 days of silence the appeal counts as finished: 120 days for the hearing from day 30, and for the review 180
/// days, at most six months (42 CFR 438.408(c)(3); WIC 10951(b); MEDICAL-DEEMED, MEDICAL-SFH-DEADLINE, R13).
#[test]
fn silence_of_a_medi_cal_plan_starts_the_hearing_and_the_review() {
    let case = medi_cal_plan(MediCalProblem::Cut, DenialReason::NotNecessary, MediCalStage::Waiting);
    let mut compared = 0;
    for (number, asked) in (0..).zip(every_day()) {
        let day_30 = days(asked, 30);
        let today = days(day_30, 1 + number % 200);
        for first in [asked, days(asked, -(number % 40))] {
            let date = if first == asked { Reported::On(asked) } else { Reported::Between(first, asked) };
            let case = dated(&case, &[appeal, end], &[date, Reported::Unknown]);
            let earliest = days(first, 30);
            let hearing = shown(days(earliest, 120), days(day_30, 120));
            let keep = shown(days(earliest, 10), days(day_30, 10));
            let review = shown(days(earliest, 180), months(day_30, 6));
            check(&case, today, DeadlineKind::MediCalHearing, hearing);
            check(&case, today, DeadlineKind::MediCalHearingKeep, keep);
            check(&case, today, DeadlineKind::MediCalImr, review);
            compared += 3;
        }
    }
    println!("{compared} clocks after silence compared");
}

/// The plan's answer starts the same clocks from its date, and for a coverage reason the complaint in place of the review.
#[test]
fn the_answer_of_a_medi_cal_plan_starts_the_hearing_and_the_review() {
    let necessity = medi_cal_plan(MediCalProblem::Cut, DenialReason::NotNecessary, MediCalStage::Upheld);
    let benefit = medi_cal_plan(MediCalProblem::Refused, DenialReason::NotCovered, MediCalStage::Upheld);
    for (number, answered) in (0..).zip(every_day()) {
        let today = days(answered, number % 200);
        let six_months = shown(days(answered, 180), months(answered, 6));
        let case = dated(&necessity, &[answer, end], &[Reported::On(answered), Reported::Unknown]);
        check(&case, today, DeadlineKind::MediCalHearing, (Some(days(answered, 120)), None));
        check(&case, today, DeadlineKind::MediCalHearingKeep, (Some(days(answered, 10)), None));
        check(&case, today, DeadlineKind::MediCalImr, six_months);
        let case = dated(&benefit, &[answer], &[Reported::On(answered)]);
        check(&case, today, DeadlineKind::MediCalComplaint, six_months);
    }
}

/// An experimental denial opens the review at once, 180 days from the Notice of Action (R12). Once the plan has answered
/// or been silent for 30 days, the brief counts the 180 days from there. A doubt remains: outside Medi-Cal the denial
/// stays the safe start to the end, under the same H&S 1374.30(k).
#[test]
fn an_experimental_denial_in_medi_cal_counts_from_the_denial_until_the_plan_has_answered() {
    for (number, denied) in (0..).zip(every_day()) {
        let asked = days(denied, number % 50);
        let answered = days(asked, number % 45);
        let day_30 = days(asked, 30);
        let dates = [Reported::On(denied), Reported::On(asked), Reported::On(answered)];
        for (stage, today, event) in [
            (MediCalStage::NotAppealed, asked, denied),
            (MediCalStage::Waiting, day_30, denied),
            (MediCalStage::Waiting, days(day_30, 1), day_30),
            (MediCalStage::Upheld, answered, answered),
        ] {
            let case = medi_cal_plan(MediCalProblem::Refused, DenialReason::Experimental, stage);
            let case = dated(&case, &[denial, appeal, answer], &dates);
            check(&case, today, DeadlineKind::MediCalImr, shown(days(event, 180), months(event, 6)));
        }
    }
}

/// 60 days after the loss for new coverage and, from the earlier of loss and notice, for COBRA (COVERED-SEP, COBRA-60);
/// after a discharge 30 days without protection (QIO-HOSPITAL).
#[test]
fn clocks_that_start_with_an_end() {
    let clocks = [
        (lost(CoverageGap::LostJobCoverage), DeadlineKind::NewCoverage, 60, 60),
        (lost(CoverageGap::LostJobCoverage), DeadlineKind::Cobra, 60, 60),
        (lost(CoverageGap::LostMediCal), DeadlineKind::NewCoverageAfterMediCal, 60, 90),
        (lost(CoverageGap::LostMediCal), DeadlineKind::MediCalCure, 90, 90),
        (lost(CoverageGap::LostOther), DeadlineKind::NewCoverage, 60, 60),
        (leaving(MedicareLeaving::Hospital), DeadlineKind::QioHospital, 0, 30),
    ];
    let mut compared = 0;
    for (number, ended) in (0..).zip(every_day()) {
        for (case, kind, safe, last) in &clocks {
            for date in [Reported::On(ended), Reported::Between(days(ended, -(number % 31)), ended), Reported::Unknown]
            {
                let case = dated(case, &[denial, end], &[date, date]);
                let reading = match date.earliest() {
                    Some(earliest) => shown(days(earliest, *safe), days(ended, *last)),
                    None => (None, None),
                };
                check(&case, days(ended, number % 100 - 20), *kind, reading);
                compared += 1;
            }
        }
    }
    println!("{compared} clocks of an end compared");
}

/// The last day is only shown where it is later than the safe one.
fn shown(by: Day, last: Day) -> Reading {
    (Some(by), Some(last).filter(|&last| last > by))
}

fn check(case: &Answers, today: Day, kind: DeadlineKind, read: Reading) {
    let read = after_days_off(kind, read, today);
    let deadline = clock(case, today, kind).unwrap_or_else(|| panic!("no {} on {today}", kind.name()));
    assert_eq!(days_of(deadline), read, "{} on {today}", kind.name());
    assert_eq!(deadline.standing(to_product(today)), expected(kind, read, today), "{} on {today}", kind.name());
}
