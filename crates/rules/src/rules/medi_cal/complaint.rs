//! Discharge, bills, waits and quality in a Medi-Cal plan, and decisions that are not carried out. R11, R14.

use super::{Licence, licence_by_name, with_licence};
use crate::answers::*;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::urgency::Urgent;

/// Sent home too soon from a hospital, in a Medi-Cal plan: the urgent steps of R11, without waiting for a letter.
pub(super) fn discharge(answers: &Answers) -> Asked<Draft> {
    let licence = licence_by_name(answers)?;
    let outcome = Outcome::new(Route::MediCalDischarge, Action::AskMediCalPlanFast, Timing::Today)
        .urgent(UrgentBox::Discharge)
        .row(Row::R11)
        .then(Action::TellHospital, Timing::Today)
        .then(Action::DoctorUrgencyLetter, Timing::Today);
    let outcome = if licence == Licence::Cohs {
        outcome
    } else {
        outcome.then(Action::CallDmhcUrgent, Timing::Today).guard(Guard::HearingHeldEndsImr)
    };
    let outcome = outcome
        .then(Action::AskFastHearing, Timing::Today)
        .then(Action::CallOmbudsman, Timing::Today)
        .because(Reason::FastHearing)
        .because(Reason::OmbudsmanHelps)
        .guard(Guard::StayingMayCost)
        .happens(Next::MediCalUrgentTimes);
    with_licence(outcome, answers, licence)
}

pub(super) fn not_carried_out(answers: &Answers) -> Asked<Draft> {
    let licence = licence_by_name(answers)?;
    let outcome = if licence == Licence::Cohs {
        Outcome::new(Route::NotCarriedOut, Action::AskPlanWhen, Timing::Today)
            .then(Action::CallOmbudsman, Timing::Today)
    } else {
        Outcome::new(Route::NotCarriedOut, Action::ReportToDmhc, Timing::Today)
            .then(Action::AskPlanWhen, Timing::Today)
            .then(Action::CallOmbudsman, Timing::Today)
            .row(Row::RNotdone)
            .because(Reason::PlanMustCarryOut)
    };
    let outcome =
        outcome.because(Reason::HearingDecisionBindsPlan).papers(PaperList::NotCarriedOut).happens(Next::ReportTakenUp);
    with_licence(outcome, answers, licence)
}

/// R14: bills, waits and quality are grievances with the plan, then a complaint to DMHC where it has power.
pub(super) fn complaint(answers: &Answers, first: Action, urgent: Urgent) -> Asked<Draft> {
    let licence = licence_by_name(answers)?;
    let mut outcome = Outcome::new(Route::MediCalGrievance, first, Timing::Today);
    if urgent == Urgent::Yes {
        outcome = outcome.then(Action::AskMediCalPlanFast, Timing::Today).because(Reason::UrgentMeans);
        outcome = if licence == Licence::Cohs {
            outcome.urgent(UrgentBox::MediCalCohs)
        } else {
            outcome.urgent(UrgentBox::MediCal).then(Action::CallDmhcUrgent, Timing::Today)
        };
    }
    outcome = outcome.then(Action::FileMediCalGrievance, Timing::Today);
    if licence != Licence::Cohs {
        outcome = outcome
            .then(Action::FileDmhcComplaintAfterWait, Timing::Anytime)
            .because(Reason::DmhcTakesMediCalComplaints)
            .happens(Next::MediCalGrievanceTime)
            .happens(Next::DmhcComplaintTime);
    } else {
        outcome = outcome.happens(Next::SeeLetter);
    }
    let mut outcome = outcome
        .row(Row::R14)
        .then(Action::CallOmbudsman, Timing::Anytime)
        .because(Reason::OmbudsmanHelps)
        .papers(PaperList::Complaint);
    if urgent == (Urgent::No { ask_doctor: true }) {
        outcome = outcome.then(Action::AskDoctorIfUrgent, Timing::Today);
    }
    with_licence(outcome, answers, licence)
}
