//! Waits, continuity and discharge: R-TIMELY, R-COC, R-DISCH.

use super::complaint::{complaint, complaint_ladder, headline, led_by_plan_or_state, told_to_plan};
use super::rung::Letter;
use super::urgent::{beneath_urgent, urgent_call};
use super::{Plan, Power, with_urgency_notes};
use crate::answers::*;
use crate::date::Date;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::urgency::{Urgent, feels_urgent};

/// R-TIMELY: a wait that is too long is a grievance, then a complaint, after the answer or 30 days (H&S 1368(b)(1)(A),
/// 1368.03); at once if urgent.
pub(super) fn appointment(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let ordinary = told_to_plan(complaint_ladder(answers, today, power, complaint(power), Letter::None)?);
    let outcome = if urgent == Urgent::Yes {
        let outcome = beneath_urgent(urgent_call(Route::AccessUrgent, power), ordinary, power);
        if had_its_turn(&outcome) {
            outcome.route(Route::AccessUrgentAnswered).then(Action::AskOutsideDoctor, Timing::Today)
        } else {
            outcome.then(Action::AskTimelyAppointment, Timing::Today)
        }
    } else {
        let outcome = headline(ordinary, [Route::TimelyAccess, Route::AccessWaiting, Route::AccessToState]);
        let first = outcome.route == Route::TimelyAccess;
        let outcome = if first && power.regulator != Regulator::Cdi {
            outcome.then(Action::FileDmhcComplaintAfterWait, Timing::Anytime)
        } else if first {
            outcome.then(Action::FileCdiRequest, Timing::Anytime)
        } else {
            outcome
        };
        // Who has asked for a visit in time asks now for what nobody in the network can give.
        let plan_step = if first { Action::AskTimelyAppointment } else { Action::AskOutsideDoctor };
        led_by_plan_or_state(outcome, plan_step)
    };
    let outcome = outcome.row(Row::RTimely).because(Reason::SlowAccessIsComplaint);
    // CDI's own times (10 CCR 2240.15) were not read, so no day is named.
    let outcome = match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => outcome.because(Reason::TimelyAccessTimes),
        Regulator::Cdi => outcome.instead_of(Action::AskTimelyAppointment, Action::AskAppointmentInsurer),
    };
    Ok(with_urgency_notes(outcome, urgent))
}

/// R-COC: the plan completes covered care by a doctor who left, on request (H&S 1373.96); the agency at once if urgent.
pub(super) fn doctor_left(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let ordinary = told_to_plan(complaint_ladder(answers, today, power, complaint(power), Letter::None)?);
    let outcome = if urgent == Urgent::Yes {
        beneath_urgent(urgent_call(Route::ContinuityUrgent, power), ordinary, power)
    } else {
        headline(ordinary, [Route::Continuity, Route::ContinuityWaiting, Route::ContinuityToState])
    };
    let outcome = if urgent == Urgent::Yes && had_its_turn(&outcome) {
        outcome.route(Route::ContinuityUrgentAnswered)
    } else if urgent == Urgent::Yes {
        outcome.then(Action::AskCompletionOfCare, Timing::Today)
    } else {
        // A plan that has been asked, or has said no, is not asked the same again.
        let asked = matches!(outcome.route, Route::ContinuityWaiting | Route::ContinuityToState);
        let outcome = led_by_plan_or_state(outcome, Action::AskCompletionOfCare);
        let outcome = if asked { outcome.without(Action::AskCompletionOfCare) } else { outcome };
        // An employer's own plan has other days for it (No Surprises Act, section 113), so who pays is asked now.
        let perhaps_self_funded =
            power.may_be_self_funded && !matches!(power.plan, Plan::Student | Plan::StudentUnknown);
        if perhaps_self_funded { outcome.then(Action::AskEmployerFunding, Timing::Today) } else { outcome }
    };
    let outcome = outcome.row(Row::RCoc).because(Reason::CompletionOfCare);
    Ok(with_urgency_notes(outcome, urgent))
}

fn had_its_turn(outcome: &Outcome) -> bool {
    outcome.reasons.contains(&Reason::PlanSaidNoAgain) || outcome.reasons.contains(&Reason::ThirtyDaysAreOver)
}

/// R-DISCH: sent home too soon. A DMHC plan answers in 3 days or sooner, and DMHC is called the same day.
pub(super) fn discharge(power: Power) -> Draft {
    let outcome = match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => Outcome::new(Route::Discharge, Action::AskPlanFast, Timing::Today)
            .row(if power.regulator == Regulator::Dmhc { Row::RUrgD } else { Row::RUrgUnk })
            .then(Action::CallDmhcUrgent, Timing::Today)
            .because(Reason::DischargeReview)
            .happens(Next::PlanUrgentTime),
        Regulator::Cdi => Outcome::new(Route::Discharge, Action::AskInsurerFast, Timing::Today)
            .row(Row::RUrgC)
            .then(Action::CallCdiUrgent, Timing::Today)
            .because(Reason::CdiMayWaiveAppeal)
            .happens(Next::CdiUrgentTimes),
    };
    let outcome = if power.regulator == Regulator::Undetermined {
        outcome.then(Action::CallCdiIfTold, Timing::Today)
    } else {
        outcome
    };
    outcome
        .row(Row::RDisch)
        .urgent(UrgentBox::Discharge)
        .then(Action::TellHospital, Timing::Today)
        .then(Action::DoctorUrgencyLetter, Timing::Today)
        .because(Reason::UrgentMeans)
        .guard(Guard::StayingMayCost)
}
