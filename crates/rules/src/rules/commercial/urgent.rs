//! Urgent cases: the same-day way first, the ordinary days below it. R-URG-D, R-URG-C, R-URG-UNK.

use super::complaint::{complaint_kind, with_narrow_words};
use super::dispute::letter_of;
use super::ending::{imr_lost, not_carried_out};
use super::funding::with_other_reviews;
use super::plan_first::{answer_kind, filing_kind, request_first};
use super::rung::{Letter, Rung, rung_of};
use super::{Power, imr_kind};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::experimental::with_certification;
use crate::rules::ladder::review_deadline;

/// "An enrollee shall not be required to participate in the plan's grievance process for more than three days" where it
/// needs expedited review (H&S 1374.30(j)(3)), and an urgent grievance may go to the department at once (28 CCR
/// 1300.68.01(a)(4)).
pub(super) fn urgent_outcome(answers: &Answers, today: Date, power: Power, reason: DenialReason) -> Asked<Draft> {
    let letter = letter_of(reason);
    let rung = rung_of(answers, today, letter)?;
    match rung {
        Rung::NotDone => return Ok(made_urgent(not_carried_out(power), power)),
        Rung::Lost => return Ok(lost_and_urgent(power)),
        Rung::NoRequest => return Ok(made_urgent(request_first(power), power)),
        Rung::First { .. } | Rung::Waiting(_) | Rung::Silent(_) | Rung::Answered(_) => {}
    }
    let mut outcome = match rung {
        Rung::Answered(_) => same_day_after_answer(power),
        Rung::First { .. } | Rung::Waiting(_) | Rung::Silent(_) | Rung::NotDone | Rung::Lost | Rung::NoRequest => {
            same_day(power)
        }
    };
    if matches!(reason, DenialReason::NoLetter | DenialReason::Unknown) {
        outcome = outcome.then(Action::AskWrittenReason, Timing::Today);
    }
    outcome = outcome.papers(PaperList::Review);
    outcome = if power.is_narrow() {
        let outcome = outcome
            .instead_of(Action::ApplyDmhcImr, Action::FileDmhcComplaint)
            .instead_of(Action::ApplyCdiImr, Action::FileCdiRequest);
        with_narrow_words(outcome, power)
    } else {
        outcome.guard(Guard::SkippingImrMayCostLawsuit).row(Row::RWaiverNote)
    };
    let outcome = with_ordinary_days(outcome, power, rung, letter, today);
    let route = outcome.route;
    let mut outcome = with_other_reviews(outcome, answers, power, today)?.route(route);
    if reason == DenialReason::Experimental && !power.is_narrow() {
        let row = match power.regulator {
            Regulator::Dmhc | Regulator::Undetermined => Row::RExpD,
            Regulator::Cdi => Row::RExpC,
        };
        outcome = with_certification(outcome, answers)?.row(row).then(Action::DoctorPromptness, Timing::Today);
    }
    Ok(outcome)
}

fn same_day(power: Power) -> Draft {
    match power.regulator {
        Regulator::Dmhc => Outcome::new(Route::DmhcUrgent, Action::CallDmhcUrgent, Timing::Today)
            .row(Row::RUrgD)
            .urgent(UrgentBox::Dmhc)
            .then(Action::AskPlanFast, Timing::Today)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .then(Action::ApplyDmhcImr, Timing::Today)
            .because(Reason::UrgentSkipsGrievance)
            .happens(Next::DmhcUrgentTimes)
            .happens(Next::PlanUrgentTime),
        // CDI's phone is closed on days off (TEL-CDI): what works on any day comes first.
        Regulator::Cdi => Outcome::new(Route::CdiUrgent, Action::AskInsurerFast, Timing::Today)
            .row(Row::RUrgC)
            .urgent(UrgentBox::Cdi)
            .then(Action::ApplyCdiImr, Timing::Today)
            .then(Action::CallCdiUrgent, Timing::Today)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .because(Reason::CdiMayWaiveAppeal)
            .happens(Next::CdiUrgentTimes),
        Regulator::Undetermined => Outcome::new(Route::UrgentUnknownAgency, Action::CallDmhcUrgent, Timing::Today)
            .row(Row::RUrgUnk)
            .urgent(UrgentBox::Unknown)
            .then(Action::AskPlanFast, Timing::Today)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .then(Action::CallCdiIfTold, Timing::Today)
            .happens(Next::DmhcUrgentTimes)
            .happens(Next::PlanUrgentTime),
    }
    .because(Reason::UrgentMeans)
}

/// The plan has said no again, so nobody is sent back to it for a fast decision.
fn same_day_after_answer(power: Power) -> Draft {
    match power.regulator {
        Regulator::Dmhc => Outcome::new(Route::DmhcUrgent, Action::CallDmhcUrgent, Timing::Today)
            .row(Row::RUrgD)
            .urgent(UrgentBox::DmhcAnswered)
            .then(Action::ApplyDmhcImr, Timing::Today)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .happens(Next::DmhcUrgentTimes),
        Regulator::Cdi => Outcome::new(Route::CdiUrgent, Action::ApplyCdiImr, Timing::Today)
            .row(Row::RUrgC)
            .urgent(UrgentBox::CdiAnswered)
            .then(Action::CallCdiUrgentAnswered, Timing::Today)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .happens(Next::CdiUrgentTimes),
        Regulator::Undetermined => Outcome::new(Route::UrgentUnknownAgency, Action::CallDmhcUrgent, Timing::Today)
            .row(Row::RUrgUnk)
            .urgent(UrgentBox::DmhcAnswered)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .then(Action::CallCdiIfTold, Timing::Today)
            .happens(Next::DmhcUrgentTimes),
    }
    .because(Reason::PlanSaidNoAgain)
    .because(Reason::UrgentMeans)
}

/// A request that is urgent and has nothing to appeal: the doctor's word that waiting is dangerous goes with it.
fn made_urgent(outcome: Draft, power: Power) -> Draft {
    let (urgent_box, call) = match power.regulator {
        Regulator::Dmhc => (UrgentBox::Dmhc, Action::CallDmhcUrgent),
        Regulator::Cdi => (UrgentBox::Cdi, Action::CallCdiUrgent),
        Regulator::Undetermined => (UrgentBox::Unknown, Action::CallDmhcUrgent),
    };
    outcome
        .urgent(urgent_box)
        .then(call, Timing::Today)
        .then(Action::DoctorUrgencyLetter, Timing::Today)
        .because(Reason::UrgentMeans)
}

/// A review is lost about one decision, and a new request is a new one: the doctor sends it as urgent, the plan decides it
/// fast, and the agency is called. Legal help comes after what can be done today.
fn lost_and_urgent(power: Power) -> Draft {
    let fast = match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => Action::AskPlanFast,
        Regulator::Cdi => Action::AskInsurerFast,
    };
    let outcome = imr_lost(power)
        .route(Route::ImrLostUrgent)
        .without(Action::TalkToLawyer)
        .led_by(Action::NewEvidence, Timing::Today)
        .then(Action::DoctorUrgencyLetter, Timing::Today)
        .then(fast, Timing::Today);
    made_urgent(outcome, power).urgent(UrgentBox::NewRequest).then(Action::TalkToLawyer, Timing::Today)
}

/// Brief, rule 2: every clock that applies. An urgent request that is not found urgent goes the ordinary way, whose days
/// have run on (R-MN-NOGRV to R-MN-READY-C).
fn with_ordinary_days(outcome: Draft, power: Power, rung: Rung, letter: Letter, today: Date) -> Draft {
    let kind = if power.is_narrow() { complaint_kind(power) } else { imr_kind(power) };
    let review = |letters| review_deadline(kind, letters, letter.starts_review(), today);
    let outcome = match rung {
        Rung::First { letter: Some(day), .. } => {
            let filing = filing_kind(power);
            let outcome = outcome.clock(filing, day).then(Action::FileGrievanceIfNotUrgent, Timing::By(filing));
            if letter.starts_review() { outcome.clock(kind, day) } else { outcome }
        }
        Rung::Waiting(letters) => {
            let outcome = outcome.clock(answer_kind(power), letters.appeal);
            if letter.starts_review() { outcome.deadline(review(letters)) } else { outcome }
        }
        Rung::Silent(letters) | Rung::Answered(letters) => outcome.deadline(review(letters)),
        Rung::First { letter: None, .. } | Rung::NoRequest | Rung::NotDone | Rung::Lost => return outcome,
    };
    outcome.because(Reason::OrdinaryDaysGoOn)
}

/// The same-day call of an urgent matter that is a complaint, with the plan's fast decision beside it.
pub(super) fn urgent_call(route: Route, power: Power) -> Draft {
    match power.regulator {
        Regulator::Dmhc => Outcome::new(route, Action::CallDmhcUrgent, Timing::Today)
            .urgent(UrgentBox::Dmhc)
            .then(Action::AskPlanFast, Timing::Today)
            .happens(Next::PlanUrgentTime),
        Regulator::Cdi => Outcome::new(route, Action::AskInsurerFast, Timing::Today)
            .urgent(UrgentBox::Cdi)
            .then(Action::FileCdiRequest, Timing::Today)
            .then(Action::CallCdiUrgent, Timing::Today)
            .happens(Next::CdiRequestTime),
        Regulator::Undetermined => Outcome::new(route, Action::CallDmhcUrgent, Timing::Today)
            .urgent(UrgentBox::Unknown)
            .then(Action::AskPlanFast, Timing::Today)
            .then(Action::CallCdiIfTold, Timing::Today)
            .happens(Next::PlanUrgentTime),
    }
    .because(Reason::UrgentMeans)
}

/// The clocks of an ordinary complaint below its urgent way.
pub(super) fn beneath_urgent(urgent: Draft, ordinary: Draft, power: Power) -> Draft {
    // What is decided, or was never asked for, has its own steps, and the person says that it is urgent.
    if ordinary.route == Route::ImrLost {
        return lost_and_urgent(power);
    }
    if matches!(ordinary.route, Route::NotCarriedOut | Route::RequestFirst) {
        return made_urgent(ordinary, power);
    }
    let federal = [
        DeadlineKind::FederalReview,
        DeadlineKind::UniversityReview,
        DeadlineKind::OutOfStateReview,
        DeadlineKind::UnknownNextStep,
    ];
    let turn_is_over = [Reason::PlanSaidNoAgain, Reason::ThirtyDaysAreOver]
        .into_iter()
        .find(|reason| ordinary.reasons.contains(reason));
    let mut outcome = match turn_is_over {
        Some(reason) => without_plan(urgent, power, reason),
        None => urgent,
    };
    for &deadline in &ordinary.deadlines {
        outcome = outcome.deadline(deadline);
    }
    for &step in ordinary.steps.iter().filter(|step| federal.iter().any(|&kind| step.timing == Timing::By(kind))) {
        outcome = outcome.then(step.action, step.timing);
    }
    for &guard in ordinary.guards.iter().filter(|guard| **guard == Guard::StateFormLeavesFederalClock) {
        outcome = outcome.guard(guard);
    }
    for &door in &ordinary.doors {
        outcome = outcome.door(door);
    }
    if ordinary.deadlines.is_empty() { outcome } else { outcome.because(Reason::OrdinaryDaysGoOn) }
}

/// Who has had the plan's answer, or waited its 30 days, is not sent back to it for a fast decision: the State gets the
/// complaint today.
fn without_plan(urgent: Draft, power: Power, why: Reason) -> Draft {
    let urgent = urgent
        .without(Action::AskPlanFast)
        .without(Action::AskInsurerFast)
        .happens_instead(Next::PlanUrgentTime, Next::DmhcComplaintTime)
        .because(why);
    let answered = why == Reason::PlanSaidNoAgain;
    let outcome = match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => urgent
            .urgent(if answered { UrgentBox::DmhcAnswered } else { UrgentBox::DmhcSilent })
            .then(Action::FileDmhcComplaint, Timing::Today),
        Regulator::Cdi if answered => {
            urgent.urgent(UrgentBox::CdiAnswered).instead_of(Action::CallCdiUrgent, Action::CallCdiUrgentAnswered)
        }
        Regulator::Cdi => urgent.urgent(UrgentBox::CdiSilent),
    };
    outcome.then(Action::DoctorUrgencyLetter, Timing::Today)
}
