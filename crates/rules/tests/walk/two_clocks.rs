//! Two clocks on one case: no step is recommended whose usual time outlasts another clock that the person needs.
//!
//! A member of a Medi-Cal plan can have a review and a hearing; the review takes about 45 days and does not stop the 120
//! days of the hearing (K01). So on every day of those 120, and after them, headline, order of steps and warnings agree
//! with the days that are left.

use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer, days_after, days_before};
use imr_rules::deadline::{DeadlineKind, Standing};
use imr_rules::decide;
use imr_rules::law;
use imr_rules::outcome::{Action, Guard, Outcome, Route, Step, Timing};

use crate::{all_trees, given, today};

/// How long a step usually takes before the next one, where that was read.
const fn usual_days(action: Action) -> Option<u64> {
    match action {
        Action::ApplyDmhcImr => Some(law::IMR_WHOLE_DAYS),
        _ => None,
    }
}

/// The step that a step waits for: it is taken only when the other has failed.
const fn waits_for(action: Action) -> Option<Action> {
    match action {
        Action::AskHearingIfImrLost => Some(Action::ApplyDmhcImr),
        _ => None,
    }
}

/// What is wrong with an outcome's two clocks on a day.
fn wrong(outcome: &Outcome, today: Date) -> Option<String> {
    for step in &outcome.steps {
        let Some(first) = waits_for(step.action) else { continue };
        let Timing::By(kind) = step.timing else { return Some(format!("{:?} has no clock", step.action)) };
        let clock = outcome.deadlines.iter().find(|deadline| deadline.kind == kind)?;
        let decided = days_after(today, usual_days(first).unwrap()).unwrap();
        if clock.by.is_none_or(|by| by < decided) {
            return Some(format!("{:?} waits for {first:?} past {:?}", step.action, clock.by));
        }
    }
    let hearing = outcome.deadlines.iter().find(|deadline| deadline.kind == DeadlineKind::MediCalHearing)?;
    let form = outcome.steps.iter().position(|step| step.action == Action::ApplyDmhcImr)?;
    let over = hearing.standing(today) == Standing::Late;
    let asks = outcome.steps.iter().position(asks_for_hearing);
    let Some(asks) = asks else { return Some("a hearing's clock and no step for it".to_owned()) };
    let keeps = outcome.steps[asks].action == Action::AskHearingKeepService;
    let promises = matches!(outcome.route, Route::MediCalImr);
    if over && promises {
        return Some("the headline watches a day that is over".to_owned());
    }
    if over && !keeps && outcome.urgent.is_none() && outcome.steps[asks].action != Action::AskLateHearing {
        return Some(format!("{:?} does not say that the day is over", outcome.steps[asks].action));
    }
    if !keeps && asks < form {
        return Some("the hearing is asked for before DMHC has its form".to_owned());
    }
    let warned = outcome.guards.contains(&Guard::HearingHeldEndsImr);
    (!warned).then(|| "nothing says what a hearing does to the review".to_owned())
}

fn asks_for_hearing(step: &Step) -> bool {
    matches!(
        step.action,
        Action::AskHearing
            | Action::AskHearingIfImrLost
            | Action::AskHearingAsSafetyNet
            | Action::AskHearingKeepService
            | Action::AskLateHearing
    )
}

/// On every day from the plan's answer until long after the hearing's last day, in every case of a licensed plan.
#[test]
fn review_and_hearing_agree_with_the_days_left_on_every_day() {
    let mut compared = 0;
    for problem in [MediCalProblem::Refused, MediCalProblem::Cut, MediCalProblem::Unknown, MediCalProblem::Bill] {
        for reason in [DenialReason::NotNecessary, DenialReason::Unknown, DenialReason::Mixed] {
            for stage in [MediCalStage::Upheld, MediCalStage::Waiting] {
                for ago in 0..=200 {
                    let day = DateAnswer::On(days_before(today(), ago).unwrap());
                    let answers = given([
                        Answer::Emergency(Emergency::No),
                        Answer::Coverage(Coverage::MediCal),
                        Answer::MediCalSender(MediCalSender::HealthPlan),
                        Answer::MediCalProblem(problem),
                        Answer::MediCalPlan(MediCalPlan::OtherPlan),
                        Answer::LetterOffersImr(LetterOffersImr::Yes),
                        Answer::MediCalStage(stage),
                        Answer::DenialReason(reason),
                        Answer::Urgency(Urgency::No),
                        Answer::AppealDate(day),
                        Answer::AnswerDate(day),
                        Answer::EndDate(DateAnswer::Unknown),
                        Answer::Filer(Filer::Patient),
                    ]);
                    let outcome = decide(&answers, today()).unwrap();
                    let wrong = wrong(&outcome, today());
                    assert_eq!(wrong, None, "{problem:?} {reason:?} {stage:?}, {ago} days ago: {outcome:#?}");
                    compared += 1;
                }
            }
        }
    }
    println!("two clocks: {compared} days of a review beside a hearing");
}

#[test]
fn no_step_outlasts_another_clock_on_any_path() {
    for tree in all_trees() {
        for (number, outcome) in tree.outcomes.iter().enumerate() {
            let of_a_plan = outcome.route.name().starts_with("medi_cal_");
            // An experimental denial is reviewed at once, before there is a hearing.
            if of_a_plan && outcome.route != Route::MediCalExperimental && outcome.urgent.is_none() {
                let wrong = wrong(outcome, tree.today);
                assert_eq!(wrong, None, "{}", tree.tell(number));
            }
        }
    }
}
