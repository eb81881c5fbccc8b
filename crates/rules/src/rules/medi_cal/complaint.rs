//! Discharge, bills, waits and quality in a Medi-Cal plan, and decisions that are not carried out. R11, R14.

use super::answered::by_hearing;
use super::hearing::{hearing_asked, hearing_held};
use super::licence::{Licence, licence_by_name, with_licence};
use super::order::{HearingTime, hearing_time};
use super::with_filer;
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::ladder::{may_be_over, plan_time_over};
use crate::rules::medi_cal_programs::is_almost_over;
use crate::rules::urgency::{Urgent, feels_urgent};

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
    with_filer(with_licence(outcome, answers, licence)?, answers, licence)
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

/// What a grievance is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Matter {
    Bill,
    Quality,
    Appointment,
}

impl Matter {
    const fn first_step(self) -> Action {
        match self {
            Self::Bill => Action::AskPlanAboutBill,
            Self::Quality => Action::FileMediCalGrievance,
            Self::Appointment => Action::AskMediCalAppointment,
        }
    }

    const fn papers(self) -> PaperList {
        match self {
            Self::Bill => PaperList::Bill,
            Self::Quality | Self::Appointment => PaperList::Quality,
        }
    }
}

/// R14: bills, waits and quality are grievances with the plan; after its answer, or 30 days without one, a complaint to
/// DMHC where it has power (H&S 1368(b)(1)(A)).
pub(super) fn complaint(answers: &Answers, today: Date, matter: Matter) -> Asked<Draft> {
    let licence = licence_by_name(answers)?;
    let stage = answers.medi_cal_stage()?.stage();
    let urgent = match matter {
        Matter::Appointment => feels_urgent(answers)?,
        Matter::Bill | Matter::Quality => Urgent::No { ask_doctor: false },
    };
    let outcome = match stage {
        Stage::NotFiled | Stage::NoRequest | Stage::ApprovedNotDone | Stage::Unknown => with_wait(
            Outcome::new(Route::MediCalGrievance, matter.first_step(), Timing::Today)
                .then(Action::FileMediCalGrievance, Timing::Today),
            licence,
            Timing::Anytime,
        ),
        Stage::Waiting => {
            let appeal = answers.appeal_date()?;
            let kind = DeadlineKind::MediCalPlanAnswer;
            if plan_time_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today) {
                let over = with_complaint(licence, Timing::Today);
                let over = over.clock(kind, appeal).because(Reason::GrievanceTimeIsOver);
                let day_30 = appeal.days_later(law::MEDI_CAL_ANSWER_DAYS);
                if matter == Matter::Bill { beside_hearing(over, licence, day_30, today) } else { over }
            } else {
                // Day 30 may be over already: only the plan knows the day it was asked.
                let may_be_over = may_be_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today);
                let timing = if may_be_over { Timing::Today } else { Timing::Anytime };
                let wait = Outcome::new(Route::MediCalGrievanceWait, Action::AskPlanForAppeal, timing);
                with_wait(wait, licence, Timing::After(kind)).clock(kind, appeal)
            }
        }
        Stage::HearingAsked => {
            return with_licence(hearing_asked(licence == Licence::Cohs, false), answers, licence);
        }
        Stage::HearingHeld => return Ok(hearing_held()),
        Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost => {
            let kind = DeadlineKind::MediCalComplaint;
            let timing = if matter == Matter::Bill { Timing::Today } else { Timing::By(kind) };
            let outcome = with_complaint(licence, timing);
            // A county plan's member has no complaint whose day could be counted, and a bill's hearing has one.
            if licence == Licence::Cohs && matter != Matter::Bill {
                outcome
            } else {
                let answer = answers.answer_date()?;
                let outcome = if licence == Licence::Cohs { outcome } else { outcome.clock(kind, answer) };
                if matter == Matter::Bill { beside_hearing(outcome, licence, answer, today) } else { outcome }
            }
        }
    };
    let outcome = match matter {
        Matter::Quality => outcome.then(Action::ComplainToBoard, Timing::Anytime).because(Reason::BoardsWatchProviders),
        Matter::Bill | Matter::Appointment => outcome,
    };
    let outcome = with_urgency(outcome, urgent, licence)
        .row(Row::R14)
        .then(Action::CallOmbudsman, Timing::Anytime)
        .because(Reason::OmbudsmanHelps)
        .papers(matter.papers());
    with_filer(with_licence(outcome, answers, licence)?, answers, licence)
}

/// What the plan will not pay of a bill it has refused in part, and that has the hearing beside the complaint, within the
/// same 120 days (R14; WIC 10951(b)(1)). What a provider asks for on its own has none, which only the plan's words tell.
fn beside_hearing(outcome: Draft, licence: Licence, from: DateAnswer, today: Date) -> Draft {
    let hearing = Deadline::counted(DeadlineKind::MediCalHearing, from);
    let time = hearing_time(&hearing, today);
    let outcome = match time {
        HearingTime::OutlastsReview | HearingTime::EndsBeforeReview => {
            outcome.then(Action::AskHearing, by_hearing(time))
        }
        HearingTime::Over => {
            outcome.clock(DeadlineKind::MediCalLateHearing, from).then(Action::AskLateHearing, by_hearing(time))
        }
    };
    let outcome = if licence == Licence::Cohs { outcome } else { outcome.guard(Guard::HearingHeldEndsImr) };
    let outcome = if is_almost_over(hearing, today) { hearing_now(outcome) } else { outcome };
    outcome.deadline(hearing).because(Reason::HearingIfPlanRefusedToPay)
}

/// Referee 0.2 and K01(c): on its last days the hearing waits for no call. DMHC's form goes before it, which costs no day.
fn hearing_now(outcome: Draft) -> Draft {
    let has_form = outcome.has_step(Action::FileDmhcComplaint);
    let outcome = outcome.led_by(Action::AskHearing, Timing::Today);
    if has_form {
        outcome.route(Route::MediCalComplaint).led_by(Action::FileDmhcComplaint, Timing::Today)
    } else {
        outcome.route(Route::MediCalHearing)
    }
}

/// What comes after the plan's answer, for a person who still waits for it.
fn with_wait(outcome: Draft, licence: Licence, timing: Timing) -> Draft {
    if licence == Licence::Cohs {
        return outcome.happens(Next::SeeLetter);
    }
    outcome
        .then(Action::FileDmhcComplaintAfterWait, timing)
        .because(Reason::DmhcTakesMediCalComplaints)
        .happens(Next::MediCalGrievanceTime)
        .happens(Next::DmhcComplaintTime)
}

/// The plan has answered, or its time is over. A county plan's members have no agency that decides complaints.
fn with_complaint(licence: Licence, timing: Timing) -> Draft {
    if licence == Licence::Cohs {
        return Outcome::new(Route::MediCalGrievanceAnswered, Action::CallOmbudsman, Timing::Today)
            .happens(Next::SeeLetter);
    }
    Outcome::new(Route::MediCalGrievanceAnswered, Action::FileDmhcComplaint, timing)
        .because(Reason::DmhcTakesMediCalComplaints)
        .happens(Next::DmhcComplaintTime)
}

fn with_urgency(outcome: Draft, urgent: Urgent, licence: Licence) -> Draft {
    match urgent {
        Urgent::Yes => {
            let outcome = if licence == Licence::Cohs {
                outcome.urgent(UrgentBox::MediCalCohs)
            } else {
                outcome.urgent(UrgentBox::MediCal).led_by(Action::CallDmhcUrgent, Timing::Today)
            };
            outcome.led_by(Action::AskMediCalPlanFast, Timing::Today).because(Reason::UrgentMeans)
        }
        Urgent::No { ask_doctor: true } => outcome.then(Action::AskDoctorIfUrgent, Timing::Today),
        Urgent::No { ask_doctor: false } | Urgent::ButCareGiven => outcome,
    }
}
