//! Federal employees, the military and veterans: R31 and R32. No California review.

use super::Asked;
use super::urgency::{Urgent, urgent_for_care_to_come, with_same_day_steps};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.government_coverage()? {
        GovernmentCoverage::FederalEmployee => employee(answers, today),
        GovernmentCoverage::Tricare => tricare(answers),
        GovernmentCoverage::Va => Ok(va()),
        GovernmentCoverage::Unknown => unknown(answers),
    }
}

/// R31. "Within 6 months after the date of the carrier's original denial"; the carrier has 30 days (5 CFR 890.105(b));
/// then OPM within 90 days, which rests on a secondary source.
pub(super) fn employee(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let outcome = match answers.grievance()? {
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::Unknown) => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::FehbReconsideration;
            let outcome =
                Outcome::new(Route::FederalEmployees, Action::AskFehbPlan, Timing::By(kind)).clock(kind, denial);
            if stage == Stage::Unknown { outcome.led_by(Action::AskPlanForStatus, Timing::Today) } else { outcome }
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let appeal = answers.appeal_date()?;
            let kind = DeadlineKind::FehbAnswer;
            let over = super::ladder::plan_time_over(appeal, crate::law::FEHB_ANSWER_DAYS, today);
            let first = if over { Action::AskOpm } else { Action::AskPlanForStatus };
            Outcome::new(Route::FederalEmployees, first, Timing::Today)
                .then(Action::AskOpm, Timing::After(kind))
                .clock(kind, appeal)
        }
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::OpmReview;
            Outcome::new(Route::FederalEmployeesOpm, Action::AskOpm, Timing::By(kind)).clock(kind, answer)
        }
        Stage::ApprovedNotDone => Outcome::new(Route::FederalEmployees, Action::AskPlanForStatus, Timing::Today)
            .because(Reason::ApprovalMustBeKept),
    };
    let outcome = outcome
        .row(Row::R31)
        .because(Reason::FehbSteps)
        .because(Reason::LetterDayWins)
        .happens(Next::FehbTimes)
        .papers(PaperList::JobPlan);
    Ok(with_urgency(outcome, urgent))
}

/// R32, TRICARE: 90 days from the decision, at both levels.
fn tricare(answers: &Answers) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let denial = answers.denial_date()?;
    let kind = DeadlineKind::TricareAppeal;
    let outcome = Outcome::new(Route::Tricare, Action::AppealTricare, Timing::By(kind))
        .row(Row::R32)
        .clock(kind, denial)
        .because(Reason::TricareSteps)
        .happens(Next::SeeLetter)
        .papers(PaperList::JobPlan);
    Ok(with_urgency(outcome, urgent))
}

/// R32, VA: the facility's patient advocate.
fn va() -> Draft {
    Outcome::new(Route::Va, Action::CallPatientAdvocate, Timing::Today)
        .row(Row::R32)
        .because(Reason::VaSteps)
        .happens(Next::SeeLetter)
        .papers(PaperList::JobPlan)
}

/// Which of the three is not known: the letter's own steps, planned for the shortest time of the three.
fn unknown(answers: &Answers) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let denial = answers.denial_date()?;
    let kind = DeadlineKind::TricareAppeal;
    let outcome = Outcome::new(Route::GovernmentUnknown, Action::AppealAsLetterSays, Timing::By(kind))
        .row(Row::R31)
        .row(Row::R32)
        .clock(kind, denial)
        .because(Reason::ShortestTimesWhileUnknown)
        .happens(Next::SeeLetter)
        .papers(PaperList::JobPlan);
    Ok(with_urgency(outcome, urgent))
}

fn with_urgency(outcome: Draft, urgent: Urgent) -> Draft {
    with_same_day_steps(
        outcome,
        urgent,
        UrgentBox::FederalPlan,
        &[Action::AskFastDecision, Action::DoctorUrgencyLetter],
    )
}
