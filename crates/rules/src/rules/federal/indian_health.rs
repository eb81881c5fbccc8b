//! Care that the Indian Health Service pays for elsewhere (purchased and referred care).

use super::super::Asked;
use super::super::urgency::urgent_for_care_to_come;
use super::{fast_approval, fast_at_the_plan, fast_next_step};
use crate::answers::*;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

/// "Within 30 days from receipt" at each of three levels (42 CFR 136.25, in copies of 1999 to 2008); a tribal programme
/// may differ, so every day is to be confirmed by phone.
pub(super) fn decide(answers: &Answers) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let outcome = match answers.grievance()? {
        Stage::NotFiled | Stage::NoRequest | Stage::Unknown => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::IndianHealthAppeal;
            let outcome =
                Outcome::new(Route::IndianHealth, Action::AppealIndianHealth, Timing::By(kind)).clock(kind, denial);
            fast_at_the_plan(outcome, urgent)
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let outcome = Outcome::new(Route::AskedAndWaiting, Action::AskPlanForStatus, Timing::Today)
                .then(Action::AppealIndianHealthNext, Timing::Anytime);
            fast_at_the_plan(outcome, urgent)
        }
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::IndianHealthNext;
            let outcome =
                Outcome::new(Route::IndianHealth, Action::AppealIndianHealthNext, Timing::By(kind)).clock(kind, answer);
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
        .because(Reason::IndianHealthSteps)
        .because(Reason::LetterDayWins)
        .happens(Next::SeeLetter)
        .papers(PaperList::JobPlan))
}
