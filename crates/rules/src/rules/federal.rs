//! Federal employees, the military, veterans and the Indian Health Service: R31 and R32. No California review.

mod indian_health;
mod tricare;
mod veterans;

use super::Asked;
use super::last_no::{after_last_no, with_urgent_request};
use super::urgency::{Urgent, by_federal_test, urgent_for_care_to_come, with_same_day_steps};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = match answers.government_coverage()? {
        GovernmentCoverage::FederalEmployee => return employee(answers, today),
        GovernmentCoverage::Tricare => tricare::decide(answers)?,
        GovernmentCoverage::Va => veterans::va(answers)?,
        GovernmentCoverage::Champva => veterans::champva(answers)?,
        GovernmentCoverage::IndianHealth => indian_health::decide(answers)?,
        GovernmentCoverage::Unknown => unknown(answers, today)?,
    };
    Ok(by_federal_test(outcome))
}

/// R31. "Within 6 months after the date of the carrier's original denial"; the carrier has 30 days (5 CFR 890.105(b));
/// then OPM within 90 days, which rests on a secondary source.
pub(super) fn employee(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let stage = answers.grievance()?;
    let outcome = match stage {
        Stage::NotFiled | Stage::NoRequest | Stage::Unknown => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::FehbReconsideration;
            let outcome =
                Outcome::new(Route::FederalEmployees, Action::AskFehbPlan, Timing::By(kind)).clock(kind, denial);
            let outcome =
                if stage == Stage::Unknown { outcome.led_by(Action::AskPlanForStatus, Timing::Today) } else { outcome };
            fast_at_the_plan(outcome, urgent)
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let appeal = answers.appeal_date()?;
            let kind = DeadlineKind::FehbAnswer;
            let over = super::ladder::plan_time_over(appeal, crate::law::FEHB_ANSWER_DAYS, today);
            let (route, first) = if over {
                (Route::FederalEmployeesOpm, Action::AskOpm)
            } else {
                (Route::AskedAndWaiting, Action::AskPlanForStatus)
            };
            let outcome =
                Outcome::new(route, first, Timing::Today).then(Action::AskOpm, Timing::After(kind)).clock(kind, appeal);
            if over { fast_at_opm(outcome, urgent) } else { fast_at_the_plan(outcome, urgent) }
        }
        Stage::Upheld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::OpmReview;
            let outcome =
                Outcome::new(Route::FederalEmployeesOpm, Action::AskOpm, Timing::By(kind)).clock(kind, answer);
            fast_at_opm(outcome, urgent)
        }
        Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => with_urgent_request(after_last_no(), urgent),
        Stage::ApprovedNotDone => {
            let outcome = Outcome::new(Route::ApprovedNotDone, Action::AskPlanForStatus, Timing::Today)
                .because(Reason::ApprovalMustBeKept);
            fast_approval(outcome, urgent)
        }
    };
    Ok(by_federal_test(outcome)
        .row(Row::R31)
        .because(Reason::FehbSteps)
        .because(Reason::LetterDayWins)
        .happens(employee_times(stage))
        .papers(PaperList::JobPlan))
}

/// The plan's days, until it has answered.
const fn employee_times(stage: Stage) -> Next {
    match stage {
        Stage::NotFiled | Stage::NoRequest | Stage::Waiting | Stage::ReviewAsked | Stage::Unknown => Next::FehbTimes,
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld | Stage::ApprovedNotDone => {
            Next::SeeLetter
        }
    }
}

/// Which of them is not known: the letter's own steps, planned for the shortest time of those whose letters do not name
/// them on every page. Before an answer and after each of them that is the Indian Health Service's (42 CFR 136.25), and
/// TRICARE's day comes behind it.
fn unknown(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let stage = answers.grievance()?;
    let outcome = match stage {
        Stage::NotFiled | Stage::NoRequest | Stage::Unknown => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::TricareAppeal;
            let outcome = Outcome::new(Route::GovernmentUnknown, Action::AppealAsLetterSays, Timing::By(kind))
                .clock(kind, denial)
                .clock(DeadlineKind::IndianHealthAppeal, denial);
            let kinds = [kind, DeadlineKind::IndianHealthAppeal];
            fast_at_the_plan(outcome.by_the_first_of(Action::AppealAsLetterSays, &kinds, today), urgent)
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let outcome = Outcome::new(Route::AskedAndWaiting, Action::AskPlanForStatus, Timing::Today);
            fast_at_the_plan(outcome, urgent)
        }
        Stage::Upheld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::TricareSecond;
            let outcome = Outcome::new(Route::GovernmentUnknown, Action::AppealAsLetterSays, Timing::By(kind))
                .clock(kind, answer)
                .clock(DeadlineKind::IndianHealthNext, answer);
            let kinds = [kind, DeadlineKind::IndianHealthNext];
            fast_next_step(outcome.by_the_first_of(Action::AppealAsLetterSays, &kinds, today), urgent)
        }
        Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::TricareHearing;
            let outcome = Outcome::new(Route::GovernmentUnknown, Action::AppealAsLetterSays, Timing::By(kind))
                .then(Action::TalkToLawyer, Timing::Today)
                .clock(kind, answer)
                .clock(DeadlineKind::IndianHealthNext, answer);
            let kinds = [kind, DeadlineKind::IndianHealthNext];
            fast_next_step(outcome.by_the_first_of(Action::AppealAsLetterSays, &kinds, today), urgent)
        }
        Stage::ApprovedNotDone => {
            let outcome = Outcome::new(Route::ApprovedNotDone, Action::AskPlanForStatus, Timing::Today)
                .because(Reason::ApprovalMustBeKept);
            fast_approval(outcome, urgent)
        }
    };
    Ok(outcome
        .row(Row::R31)
        .row(Row::R32)
        .then(Action::FindCardAndLetter, Timing::Today)
        .because(Reason::ShortestTimesWhileUnknown)
        .because(Reason::LetterDayWins)
        .happens(Next::SeeLetter)
        .papers(PaperList::JobPlan))
}

/// Before the plan has answered, it is the plan that can be fast.
fn fast_at_the_plan(outcome: Draft, urgent: Urgent) -> Draft {
    let actions = [Action::AskFastDecision, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, urgent, UrgentBox::FederalPlan, &actions)
}

fn fast_at_opm(outcome: Draft, urgent: Urgent) -> Draft {
    with_same_day_steps(outcome, urgent, UrgentBox::Opm, &[Action::AskOpmFast, Action::DoctorUrgencyLetter])
}

/// A step that is finished is not sent again: the next one is called urgent.
fn fast_next_step(outcome: Draft, urgent: Urgent) -> Draft {
    with_same_day_steps(outcome, urgent, UrgentBox::NextStep, &[Action::SayUrgent, Action::DoctorUrgencyLetter])
}

/// What is approved needs no second decision, only to be done.
fn fast_approval(outcome: Draft, urgent: Urgent) -> Draft {
    let actions = [Action::AskPlanForStatus, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, urgent, UrgentBox::ApprovedUrgent, &actions)
}
