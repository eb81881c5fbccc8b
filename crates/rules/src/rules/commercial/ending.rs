//! Coverage that was cancelled, and decisions that are not carried out or were lost.

use super::Power;
use crate::outcome::*;

/// R-CANCEL-D and R-CANCEL-C.
pub(super) fn cancelled(power: Power) -> Draft {
    let outcome = match power.regulator {
        Regulator::Dmhc => Outcome::new(Route::CancelledDmhc, Action::CallDmhcCancelled, Timing::Today)
            .row(Row::RCancelD)
            .because(Reason::CancelledStraightToDmhc),
        Regulator::Cdi => Outcome::new(Route::CancelledCdi, Action::CallCdiCancelled, Timing::Today)
            .row(Row::RCancelC)
            .because(Reason::CancelledCommissioner),
        Regulator::Undetermined => Outcome::new(Route::CancelledDmhc, Action::CallDmhcCancelled, Timing::Today)
            .row(Row::RCancelD)
            .then(Action::CallCdiIfTold, Timing::Today)
            .because(Reason::CancelledStraightToDmhc),
    };
    outcome
        .then(Action::GrievanceCancelled, Timing::Today)
        .then(Action::PayPremiumOwed, Timing::Today)
        .guard(Guard::UnpaidPremiumEndsCoverage)
        .door(Door::NewCoverage)
        .happens(match power.regulator {
            Regulator::Dmhc | Regulator::Undetermined => Next::CancelledTimes,
            Regulator::Cdi => Next::CancelledCdiTimes,
        })
        .papers(PaperList::Cancelled)
}

/// R-NOTDONE: after an IMR won the plan has five working days (H&S 1374.34(a)).
pub(super) fn not_carried_out(power: Power) -> Draft {
    let outcome = match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => {
            Outcome::new(Route::NotCarriedOut, Action::ReportToDmhc, Timing::Today).because(Reason::PlanMustCarryOut)
        }
        Regulator::Cdi => {
            Outcome::new(Route::NotCarriedOut, Action::ReportToCdi, Timing::Today).because(Reason::CdiDecisionBinds)
        }
    };
    outcome
        .row(Row::RNotdone)
        .then(Action::AskPlanWhen, Timing::Today)
        .papers(PaperList::NotCarriedOut)
        .happens(Next::ReportTakenUp)
}

/// R-LOST: new evidence or a changed condition needs a new request and a new decision.
pub(super) fn imr_lost(power: Power) -> Draft {
    let outcome = Outcome::new(Route::ImrLost, Action::NewEvidence, Timing::Anytime)
        .row(Row::RLost)
        .then(Action::TalkToLawyer, Timing::Today)
        .because(Reason::NewDecisionNewReview)
        .happens(Next::NewRequest);
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => outcome.door(Door::DmhcOnNewDecision),
        Regulator::Cdi => outcome.door(Door::CdiOnNewDecision),
    }
}
