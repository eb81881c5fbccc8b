//! Veterans and their families: R32.

use super::super::Asked;
use super::super::last_no::{after_last_no, with_urgent_request};
use super::super::urgency::{Urgent, feels_urgent, urgent_for_care_to_come, with_same_day_steps};
use super::{fast_approval, fast_at_the_plan, fast_next_step};
use crate::answers::*;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

/// R32. Care: the clinical appeal through the facility's patient advocate, as soon as possible. Payment, eligibility and
/// debts: the decision review that the letter names, within one year (VA-ROUTE, VA-REVIEW).
pub(super) fn va(answers: &Answers) -> Asked<Draft> {
    let outcome = match answers.va_matter()? {
        VaMatter::Care => {
            let care = Outcome::new(Route::Va, Action::CallPatientAdvocate, Timing::Today).because(Reason::VaSteps);
            fast_care(care, feels_urgent(answers)?)
        }
        VaMatter::PaymentOrEligibility => {
            let kind = DeadlineKind::VaReview;
            Outcome::new(Route::VaBenefits, Action::CallVeteransOffice, Timing::Today)
                .then(Action::AskVaReview, Timing::By(kind))
                .clock(kind, answers.denial_date()?)
                .because(Reason::VaBenefitSteps)
                .because(Reason::LetterDayWins)
        }
        VaMatter::Unknown => {
            let urgent = feels_urgent(answers)?;
            let kind = DeadlineKind::VaReview;
            let both = Outcome::new(Route::Va, Action::CallPatientAdvocate, Timing::Today)
                .then(Action::AskVaReview, Timing::By(kind))
                .clock(kind, answers.denial_date()?)
                .because(Reason::VaBenefitSteps)
                .because(Reason::LetterDayWins);
            fast_care(both, urgent)
        }
    };
    Ok(outcome
        .row(Row::R32)
        .then(Action::CallVeteransOffice, Timing::Anytime)
        .happens(Next::SeeLetter)
        .papers(PaperList::JobPlan))
}

fn fast_care(outcome: Draft, urgent: Urgent) -> Draft {
    let actions = [Action::CallPatientAdvocate, Action::SayUrgent, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, urgent, UrgentBox::NextStep, &actions)
}

/// R32. "Within one year of the date of the initial determination", then 90 days for the second review (38 CFR 17.276, in
/// a text of 2008: to be confirmed by phone).
pub(super) fn champva(answers: &Answers) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let stage = answers.grievance()?;
    let outcome = match stage {
        Stage::NotFiled | Stage::NoRequest | Stage::Unknown => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::ChampvaAppeal;
            let outcome = Outcome::new(Route::Champva, Action::AppealChampva, Timing::By(kind)).clock(kind, denial);
            let outcome =
                if stage == Stage::Unknown { outcome.led_by(Action::AskPlanForStatus, Timing::Today) } else { outcome };
            fast_at_the_plan(outcome, urgent)
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let outcome = Outcome::new(Route::AskedAndWaiting, Action::AskPlanForStatus, Timing::Today)
                .then(Action::AskChampvaSecond, Timing::Anytime);
            fast_at_the_plan(outcome, urgent)
        }
        Stage::Upheld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::ChampvaSecond;
            let outcome =
                Outcome::new(Route::ChampvaSecond, Action::AskChampvaSecond, Timing::By(kind)).clock(kind, answer);
            fast_next_step(outcome, urgent)
        }
        Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => with_urgent_request(after_last_no(), urgent),
        Stage::ApprovedNotDone => {
            let outcome = Outcome::new(Route::ApprovedNotDone, Action::AskPlanForStatus, Timing::Today)
                .because(Reason::ApprovalMustBeKept);
            fast_approval(outcome, urgent)
        }
    };
    Ok(outcome
        .row(Row::R32)
        .then(Action::CallVeteransOffice, Timing::Anytime)
        .because(Reason::ChampvaSteps)
        .because(Reason::LetterDayWins)
        .happens(Next::SeeLetter)
        .papers(PaperList::JobPlan))
}
