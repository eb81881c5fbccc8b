//! Coverage that was cancelled, and decisions that are not carried out or were lost.

use super::{Plan, Power};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::medi_cal::keep_timing;
use crate::rules::other::with_last_days;
use crate::rules::urgency::{Urgent, feels_urgent};

/// R-CANCEL-D, R-CANCEL-C and, where Covered California or another program ended the coverage, R36.
pub(super) fn cancelled(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    // Who bought a plan through Covered California may also say that they buy it themselves.
    if !matches!(power.plan, Plan::CoveredCalifornia | Plan::Individual) {
        return by_insurer(answers, today, power);
    }
    match answers.ended_by()? {
        EndedBy::Insurer | EndedBy::NotPaid => by_insurer(answers, today, power),
        // What Covered California or another program ended is decided before the plan is asked for.
        EndedBy::CoveredCalifornia | EndedBy::OtherProgram | EndedBy::Unknown => {
            let kind = DeadlineKind::CoveredCaliforniaHearing;
            feels_urgent(answers)?;
            let notice = answers.denial_date()?;
            let outcome = by_insurer(answers, today, power)?
                .row(Row::R36)
                .clock(kind, notice)
                .then(Action::CallCoveredCalifornia, Timing::Today)
                .then(Action::AskHearingEnrollment, Timing::By(kind))
                .because(Reason::CoveredCaliforniaMayHaveEnded)
                .guard(Guard::OtherStepsDoNotMoveTheDay);
            Ok(with_last_days(outcome, today))
        }
    }
}

/// "Coverage continues until the final decision, except for unpaid premium", which has a grace period (SP-CANCEL): what
/// is owed is paid before the end, while that lies ahead.
fn by_insurer(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let end = answers.end_date()?;
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
    let outcome = outcome.then(Action::GrievanceCancelled, Timing::Today).because(Reason::GracePeriod);
    // The three days for the plan's answer are DMHC's.
    let outcome = match power.regulator {
        Regulator::Cdi => outcome.instead_of(Action::GrievanceCancelled, Action::GrievanceCancelledInsurer),
        Regulator::Dmhc | Regulator::Undetermined => outcome,
    };
    let outcome = if end.latest().is_some_and(|last| last >= today) {
        let kind = DeadlineKind::PayPremium;
        let outcome = outcome.clock(kind, end).led_by(Action::PayPremiumBeforeEnd, Timing::By(kind));
        if urgent == Urgent::Yes { outcome } else { outcome.route(Route::PayBeforeEnd) }
    } else {
        outcome.then(Action::PayPremiumOwed, Timing::Today)
    };
    let outcome = match urgent {
        Urgent::Yes => {
            let ahead = outcome.has_step(Action::PayPremiumBeforeEnd);
            let outcome = said_to_be_urgent(outcome, power);
            // An end for unpaid premium is stopped by paying, so that comes before every call (SP-CANCEL).
            if ahead { outcome.led_by(Action::PayPremiumBeforeEnd, Timing::Today) } else { outcome }
        }
        Urgent::No { .. } | Urgent::ButCareGiven => super::with_urgency_notes(outcome, urgent),
    };
    // Not paying opens no special enrollment (COVERED-MEDICAL-LOSS); any other loss may, in 60 days (COVERED-SEP).
    let outcome = if answers.ended_by() == Ok(EndedBy::NotPaid) {
        outcome.because(Reason::UnpaidOpensNothing)
    } else {
        with_new_coverage(outcome, end, today)
    };
    Ok(outcome
        .guard(Guard::UnpaidPremiumEndsCoverage)
        .door(Door::NewCoverage)
        .happens(match power.regulator {
            Regulator::Dmhc | Regulator::Undetermined => Next::CancelledTimes,
            Regulator::Cdi => Next::CancelledCdiTimes,
        })
        .papers(PaperList::Cancelled))
}

/// 60 days from the loss, if it was one (45 CFR 155.420(c)(2), COVERED-SEP). What has ended is looked for again, and on the
/// last days today.
pub(super) fn with_new_coverage(outcome: Draft, end: DateAnswer, today: Date) -> Draft {
    let new_coverage = Deadline::counted(DeadlineKind::NewCoverage, end);
    let timing = match new_coverage.standing(today) {
        Standing::Open => keep_timing(&new_coverage, today),
        Standing::PerhapsInTime | Standing::Late | Standing::Undated | Standing::Waiting | Standing::WaitOver => {
            Timing::By(new_coverage.kind)
        }
    };
    let has_ended = end.latest().is_some_and(|last| last < today);
    let outcome =
        outcome.deadline(new_coverage).because(Reason::LossMayOpenEnrollment).happens(Next::PlanStartsNextMonth);
    if has_ended { outcome.then(Action::GetNewCoverage, timing) } else { outcome }
}

/// Who needs care now says so to the agency that can give the coverage back.
fn said_to_be_urgent(outcome: Draft, power: Power) -> Draft {
    let (urgent_box, call) = match power.regulator {
        Regulator::Dmhc => (UrgentBox::Dmhc, Action::CallDmhcCancelledUrgent),
        Regulator::Cdi => (UrgentBox::Cdi, Action::CallCdiCancelledUrgent),
        Regulator::Undetermined => (UrgentBox::Unknown, Action::CallDmhcCancelledUrgent),
    };
    outcome
        .urgent(urgent_box)
        .without(Action::CallDmhcCancelled)
        .without(Action::CallCdiCancelled)
        .led_by(call, Timing::Today)
        .then(Action::DoctorUrgencyLetter, Timing::Today)
        .because(Reason::UrgentMeans)
}

/// R-NOTDONE: after an IMR won the plan has five working days (H&S 1374.34(a)); another yes must be kept too.
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
        .because(Reason::ApprovalMustBeKept)
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
