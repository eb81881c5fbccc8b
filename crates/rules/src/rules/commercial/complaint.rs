//! What is not for a medical review: coverage questions, bills, waits, continuity, quality, discharge.

use super::ending::not_carried_out;
use super::plan_first::{ask_plan_first, complaint_door, wait};
use super::{Care, Power, by_reason, with_federal_clock, with_filer, with_urgency_notes};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::DeadlineKind;
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::ladder::{Letters, plan_time_over, review_deadline};
use crate::rules::urgency::{Urgent, feels_urgent};

/// A draft for matters that are not for an IMR: what the agency is asked to do, and why it is a complaint.
pub(super) fn complaint(power: Power) -> Draft {
    match power.regulator {
        Regulator::Dmhc => {
            Outcome::new(Route::DmhcComplaint, Action::FileDmhcComplaint, Timing::By(DeadlineKind::DmhcComplaint))
                .because(Reason::DmhcTakesComplaints)
                .happens(Next::DmhcComplaintTime)
        }
        Regulator::Cdi => Outcome::new(Route::CdiRequest, Action::FileCdiRequest, Timing::By(DeadlineKind::CdiRequest))
            .because(Reason::CdiTakesRequests)
            .happens(Next::CdiRequestTime),
        Regulator::Undetermined => {
            Outcome::new(Route::ComplaintUnknownAgency, Action::CallDmhcWhichAgency, Timing::Today)
                .then(Action::FileDmhcComplaint, Timing::By(DeadlineKind::DmhcComplaint))
                .because(Reason::DmhcTakesComplaints)
                .happens(Next::DmhcComplaintTime)
        }
    }
}

pub(super) const fn complaint_row(power: Power) -> Row {
    match power.regulator {
        Regulator::Cdi => Row::RCovC,
        Regulator::Dmhc | Regulator::Undetermined => Row::RCovD,
    }
}

/// R-COV-D, R-COV-C and every other complaint: the plan first, 30 days, then the agency (H&S 1368(b)(1)(A)).
pub(super) fn complaint_ladder(answers: &Answers, today: Date, power: Power, draft: Draft) -> Asked<Draft> {
    let kind = match power.regulator {
        Regulator::Cdi => DeadlineKind::CdiRequest,
        Regulator::Dmhc | Regulator::Undetermined => DeadlineKind::DmhcComplaint,
    };
    let stage = answers.grievance()?;
    let outcome = match stage {
        Stage::ApprovedNotDone => return Ok(not_carried_out(power)),
        Stage::NotFiled | Stage::NoRequest | Stage::Unknown => {
            let outcome = ask_plan_first(answers, today, power, stage)?;
            return Ok(draft.after(outcome).door(complaint_door(power)));
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let appeal = answers.appeal_date()?;
            if !plan_time_over(appeal, law::GRIEVANCE_DAYS, today) {
                return Ok(draft.after(wait(power, appeal, today)).door(complaint_door(power)));
            }
            let letters = Letters { denial: DateAnswer::Unknown, appeal, answer: None };
            draft.because(Reason::ThirtyDaysAreOver).deadline(review_deadline(kind, letters, false, today))
        }
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let denial = answers.denial_date()?;
            let appeal = answers.appeal_date()?;
            let letters = Letters { denial, appeal, answer: Some(answers.answer_date()?) };
            draft.because(Reason::PlanSaidNoAgain).deadline(review_deadline(kind, letters, false, today))
        }
    };
    let outcome = with_federal_clock(outcome.papers(PaperList::Complaint), answers, power)?;
    with_filer(outcome, answers, power)
}

/// R-TIMELY: a wait that is too long is a grievance, then a complaint; at once if urgent.
pub(super) fn appointment(answers: &Answers, power: Power) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome = match (urgent, power.regulator) {
        (Urgent::Yes, _) => urgent_call(Route::TimelyAccess, power).then(Action::AskTimelyAppointment, Timing::Today),
        (Urgent::No { .. } | Urgent::ButCareGiven, Regulator::Dmhc | Regulator::Undetermined) => {
            Outcome::new(Route::TimelyAccess, Action::AskTimelyAppointment, Timing::Today)
                .then(Action::FileComplaintWithPlan, Timing::Anytime)
                .then(Action::FileDmhcComplaintAfterWait, Timing::Anytime)
        }
        (Urgent::No { .. } | Urgent::ButCareGiven, Regulator::Cdi) => {
            Outcome::new(Route::TimelyAccess, Action::AskTimelyAppointment, Timing::Today)
                .then(Action::FileComplaintWithPlan, Timing::Anytime)
                .then(Action::FileCdiRequest, Timing::Anytime)
        }
    };
    let outcome = outcome.row(Row::RTimely).because(Reason::SlowAccessIsComplaint);
    let outcome = match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => {
            outcome.because(Reason::TimelyAccessTimes).happens(Next::PlanAnswerTime)
        }
        Regulator::Cdi => outcome.happens(Next::CdiRequestTime),
    };
    Ok(with_urgency_notes(outcome, urgent))
}

/// R-COC: the plan completes covered care by a doctor who left, on request (H&S 1373.96); the agency at once if urgent.
pub(super) fn doctor_left(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome = if urgent == Urgent::Yes {
        urgent_call(Route::Continuity, power)
    } else {
        complaint_ladder(answers, today, power, complaint(power).route(Route::Continuity))?
    };
    let outcome =
        outcome.led_by(Action::AskCompletionOfCare, Timing::Today).row(Row::RCoc).because(Reason::CompletionOfCare);
    Ok(with_urgency_notes(outcome, urgent))
}

/// The same-day call of an urgent matter that is a complaint, with the plan's fast decision beside it.
fn urgent_call(route: Route, power: Power) -> Draft {
    match power.regulator {
        Regulator::Dmhc => Outcome::new(route, Action::CallDmhcUrgent, Timing::Today)
            .urgent(UrgentBox::Dmhc)
            .then(Action::AskPlanFast, Timing::Today)
            .happens(Next::PlanUrgentTime),
        Regulator::Cdi => Outcome::new(route, Action::CallCdiUrgent, Timing::Today)
            .urgent(UrgentBox::Cdi)
            .then(Action::AskInsurerFast, Timing::Today)
            .happens(Next::CdiRequestTime),
        Regulator::Undetermined => Outcome::new(route, Action::CallDmhcUrgent, Timing::Today)
            .urgent(UrgentBox::Unknown)
            .then(Action::AskPlanFast, Timing::Today)
            .then(Action::CallCdiIfTold, Timing::Today)
            .happens(Next::PlanUrgentTime),
    }
    .because(Reason::UrgentMeans)
}

/// R-BILL and R-ER, by what kind of bill it is.
pub(super) fn bill(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let kind = answers.bill_kind()?;
    let protection = match kind {
        BillKind::PlanWillNotPay => {
            let reason = answers.denial_reason()?;
            let outcome = by_reason(answers, today, power, reason, Care::Given)?;
            return Ok(outcome.row(Row::RBill).guard(Guard::PayingBeforeAsking));
        }
        BillKind::OutOfNetworkDoctor => &[Reason::InNetworkShareOnly][..],
        BillKind::Emergency if power.regulator == Regulator::Cdi => &[],
        BillKind::Emergency => &[Reason::EmergencyBalanceBill],
        BillKind::Ambulance => &[Reason::AmbulanceBill],
        BillKind::CostShare => &[],
        // The ruling on emergency bills is about HMO members, so not for CDI's policies (SP-ER-BILL).
        BillKind::Unknown if power.regulator == Regulator::Cdi => &[Reason::InNetworkShareOnly, Reason::AmbulanceBill],
        BillKind::Unknown => &[Reason::InNetworkShareOnly, Reason::EmergencyBalanceBill, Reason::AmbulanceBill],
    };
    let mut draft = complaint(power).route(Route::BillDispute).row(Row::RBill);
    for &reason in protection {
        draft = draft.because(reason);
    }
    let mut outcome = told_to_plan(complaint_ladder(answers, today, power, draft)?)
        .led_by(Action::AskAboutBill, Timing::Today)
        .guard(Guard::PayingBeforeAsking);
    if kind != BillKind::CostShare {
        outcome = outcome.door(Door::NoSurprisesDesk);
    }
    Ok(outcome.door(Door::HospitalDiscount))
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

/// Poor care, rude treatment, anything else: nobody has decided anything, so the plan is told what happened.
pub(super) fn quality(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let outcome = complaint_ladder(answers, today, power, complaint(power).row(complaint_row(power)))?;
    Ok(told_to_plan(outcome))
}

/// The words for a problem that is not a decision of the plan.
fn told_to_plan(outcome: Draft) -> Draft {
    let outcome =
        outcome.instead_of(Action::FileGrievance, Action::FileComplaintWithPlan).without(Action::DoctorLetter);
    if outcome.route == Route::AskPlanAgain { outcome.route(Route::TellPlanFirst) } else { outcome }
}
