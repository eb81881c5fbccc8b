//! After the last outside review said no: what is left in every programme.

use super::urgency::{Urgent, with_same_day_steps};
use crate::outcome::*;

/// R-LOST. A review is lost about one decision: new facts can bring a new one, which has its own times. Repeating the same
/// request may not. Courts are for a lawyer to tell.
pub(super) fn after_last_no() -> Draft {
    Outcome::new(Route::OutsideReviewLost, Action::TalkToLawyer, Timing::Today)
        .then(Action::NewEvidence, Timing::Today)
        .because(Reason::NewFactsNewDecision)
        .happens(Next::NewRequest)
}

/// Where nobody is left to be asked for a fast review, the doctor asks anew.
pub(super) fn with_urgent_request(outcome: Draft, urgent: Urgent) -> Draft {
    with_same_day_steps(outcome, urgent, UrgentBox::NewRequest, &[Action::NewEvidence, Action::DoctorUrgencyLetter])
}
