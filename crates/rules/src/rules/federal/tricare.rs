//! TRICARE: R32.

use super::super::Asked;
use super::super::urgency::{Urgent, urgent_for_care_to_come, with_same_day_steps};
use super::{fast_approval, fast_at_the_plan, fast_next_step};
use crate::answers::*;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

/// R32. 90 days from the decision for the first appeal; 60 days from its answer for the formal review of coverage and
/// payment, 90 for a second medical appeal; 60 days more for the hearing; and 3 days from getting the denial where care is
/// urgent (tricare.mil: TRICARE-ROUTE, TRICARE-FORMAL).
pub(super) fn decide(answers: &Answers) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let stage = answers.grievance()?;
    let outcome = match stage {
        Stage::NotFiled | Stage::NoRequest | Stage::Unknown => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::TricareAppeal;
            let outcome = Outcome::new(Route::Tricare, Action::AppealTricare, Timing::By(kind)).clock(kind, denial);
            let outcome =
                if stage == Stage::Unknown { outcome.led_by(Action::AskPlanForStatus, Timing::Today) } else { outcome };
            let outcome = match urgent {
                Urgent::Yes => outcome.clock(DeadlineKind::TricareFast, denial),
                Urgent::ButCareGiven | Urgent::No { .. } => outcome,
            };
            let actions = [Action::AskTricareFast, Action::DoctorUrgencyLetter];
            with_same_day_steps(outcome, urgent, UrgentBox::FederalPlan, &actions)
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let outcome = Outcome::new(Route::AskedAndWaiting, Action::AskPlanForStatus, Timing::Today)
                .then(Action::AskTricareSecond, Timing::Anytime);
            fast_at_the_plan(outcome, urgent)
        }
        Stage::Upheld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::TricareSecond;
            let outcome = Outcome::new(Route::TricareSecond, Action::AskTricareSecond, Timing::By(kind))
                .clock(kind, answer)
                .because(Reason::TricareSecondStep);
            fast_next_step(outcome, urgent)
        }
        Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::TricareHearing;
            let outcome = Outcome::new(Route::TricareHearing, Action::AskTricareHearing, Timing::By(kind))
                .then(Action::TalkToLawyer, Timing::Anytime)
                .clock(kind, answer);
            fast_next_step(outcome, urgent)
        }
        Stage::ApprovedNotDone => {
            let outcome = Outcome::new(Route::ApprovedNotDone, Action::AskPlanForStatus, Timing::Today)
                .because(Reason::ApprovalMustBeKept);
            fast_approval(outcome, urgent)
        }
    };
    Ok(outcome
        .row(Row::R32)
        .because(Reason::TricareSteps)
        .because(Reason::LetterDayWins)
        .happens(Next::SeeLetter)
        .papers(PaperList::JobPlan))
}
