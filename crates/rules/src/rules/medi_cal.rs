//! Medi-Cal: who decided, then the plan's ladder of appeal, review and hearing.
//!
//! Decision table of the fact file on public coverage, R8 to R17; the other programmes are in `medi_cal_programs`.

mod answered;
mod complaint;
mod hearing;
mod licence;
mod no_letter;
mod order;
mod other_payer;
mod perhaps;
mod stages;
mod urgent;

use super::Asked;
use super::ladder::plan_time_over;
use super::medi_cal_programs as programs;
use super::urgency::{Urgent, urgent_for_care_to_come};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::law;
use crate::outcome::*;
use answered::{PlanAnswer, Review, answered};
use complaint::{Matter, complaint, discharge, not_carried_out};
use hearing::{hearing_asked, hearing_held};
use licence::{Licence, licence_by_letter, licence_by_name, with_licence};
use no_letter::no_letter;
use other_payer::{perhaps_other_program, with_other_program};
use stages::{no_request, plan_appeal, wait};
use urgent::{held_and_urgent, urgent_outcome};

pub(super) use answered::keep_timing;
pub(super) use hearing::{
    hearing_asked as program_hearing_asked, hearing_asked_of_state, hearing_held as program_hearing_held,
};
pub(super) use other_payer::with_grievance_at_other_plan;
pub(super) use perhaps::{
    hearing_behind_a_plan_name, hearing_of_both_cards, hearings_behind_a_plan_name, hearings_of_both_cards,
};
pub(super) use stages::{keep_by, keeping_appeal};

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.medi_cal_sender()? {
        MediCalSender::HealthPlan => plan(answers, today),
        MediCalSender::State => programs::state(answers, today),
        MediCalSender::CountyMentalHealth => programs::county_mental_health(answers, today),
        MediCalSender::Dental => programs::dental(answers, today),
        MediCalSender::Ccs => programs::ccs(answers, today),
        MediCalSender::Ihss => programs::ihss(answers, today),
        MediCalSender::RegionalCenter => programs::regional_center(answers),
        MediCalSender::Pace => Ok(programs::pace()),
        MediCalSender::EligibilityOffice => programs::eligibility(answers, today),
        MediCalSender::Unknown => no_letter(answers, today),
    }
}

pub(super) fn plan(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.medi_cal_problem()? {
        MediCalProblem::Eligibility => programs::eligibility(answers, today),
        MediCalProblem::Drug => match pharmacy_drug(answers)? {
            PharmacyDrug::Yes => programs::medi_cal_rx(answers, today),
            PharmacyDrug::No => denied_care(answers, today, Cut::No, Care::ToCome),
            PharmacyDrug::Unknown => perhaps_pharmacy_drug(answers, today),
        },
        MediCalProblem::Refused => denied_care(answers, today, Cut::No, Care::ToCome),
        MediCalProblem::NoDecision => no_decision(answers, today),
        MediCalProblem::Cut => denied_care(answers, today, Cut::Yes, Care::ToCome),
        MediCalProblem::Unknown => denied_care(answers, today, Cut::Perhaps, Care::ToCome),
        MediCalProblem::Discharge => discharge(answers),
        MediCalProblem::NotCarriedOut => not_carried_out(answers),
        MediCalProblem::Bill => bill(answers, today),
        MediCalProblem::Quality => complaint(answers, today, Matter::Quality),
        MediCalProblem::Appointment => complaint(answers, today, Matter::Appointment),
    }
}

/// Whether something the person already had is being taken away; not knowing counts as yes (the 10 days come first).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cut {
    Yes,
    No,
    Perhaps,
}

/// Whether the care in dispute still lies ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Care {
    ToCome,
    Given,
}

/// Who was asked what the care is has said already that it is no medicine from a pharmacy.
fn pharmacy_drug(answers: &Answers) -> Asked<PharmacyDrug> {
    if answers.medi_cal_care() == Ok(MediCalCare::Other) { Ok(PharmacyDrug::No) } else { answers.pharmacy_drug() }
}

/// Both routes run: the State's hearing has the shorter time, so it is added to the plan's ladder.
fn perhaps_pharmacy_drug(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = denied_care(answers, today, Cut::Perhaps, Care::ToCome)?;
    let outcome = outcome.row(Row::R5).then(Action::AskMediCalRx, Timing::Today);
    Ok(match answers.medi_cal_stage()?.stage() {
        // Of these people no letter's day is asked for, or it no longer counts.
        Stage::HearingAsked | Stage::HearingHeld | Stage::NoRequest => outcome,
        Stage::NotFiled
        | Stage::Waiting
        | Stage::Upheld
        | Stage::ApprovedNotDone
        | Stage::ReviewAsked
        | Stage::ReviewLost
        | Stage::Unknown => outcome
            .clock(DeadlineKind::StateHearing, answers.denial_date()?)
            .because(Reason::PharmacyDrugsHaveNoImr)
            .door(Door::HearingForPharmacyDrug),
    })
}

/// A plan that does not decide: without a notice the hearing is open at once (MEDICAL-DEEMED).
fn no_decision(answers: &Answers, today: Date) -> Asked<Draft> {
    let request_time =
        if law::has_started(law::SEVEN_DAYS_SINCE, today) { Next::MediCalRequestTime } else { Next::RequestTimeOld };
    let outcome = denied_care(answers, today, Cut::No, Care::ToCome)?.happens(request_time);
    Ok(match answers.medi_cal_stage()?.stage() {
        // One request for a hearing is enough.
        Stage::NotFiled | Stage::Unknown if asks_for_hearing(&outcome) => outcome,
        Stage::NotFiled | Stage::Unknown => {
            // R17: a county plan's member has no review that a hearing could end.
            if licence_by_name(answers)? == Licence::Cohs {
                outcome.then(Action::AskHearing, Timing::Anytime)
            } else {
                outcome
                    .then(Action::SendDmhcFormFirst, Timing::Anytime)
                    .then(Action::AskHearing, Timing::Anytime)
                    .guard(Guard::HearingHeldEndsImr)
            }
        }
        Stage::NoRequest
        | Stage::Waiting
        | Stage::Upheld
        | Stage::ApprovedNotDone
        | Stage::ReviewAsked
        | Stage::ReviewLost
        | Stage::HearingAsked
        | Stage::HearingHeld => outcome,
    })
}

fn asks_for_hearing(outcome: &Outcome) -> bool {
    outcome.has_step(Action::AskHearingWithoutNotice) || outcome.has_step(Action::AskFastHearing)
}

/// A plan's refusal to pay has the same appeal, review and hearing as any other refusal; a provider who bills a member for
/// what the plan paid in part, or was never asked for, is a matter for a grievance (R14).
fn bill(answers: &Answers, today: Date) -> Asked<Draft> {
    // Read in the order of the questions about other refusals, since each is asked in one order everywhere.
    let looks_at_letter = matches!(answers.medi_cal_stage(), Ok(MediCalStage::Upheld | MediCalStage::HearingAsked));
    if licence_by_name(answers)? != Licence::Licensed && looks_at_letter {
        answers.letter_offers_imr()?;
    }
    answers.medi_cal_stage()?;
    let outcome = match answers.denial_reason()? {
        DenialReason::PaidInPart | DenialReason::NoLetter => complaint(answers, today, Matter::Bill)?,
        DenialReason::NotNecessary
        | DenialReason::Experimental
        | DenialReason::NotCovered
        | DenialReason::NotEmergency
        | DenialReason::OutOfNetwork
        | DenialReason::Paperwork
        | DenialReason::OtherPayer
        | DenialReason::StepTherapy
        | DenialReason::Mixed
        | DenialReason::Unknown => {
            let outcome = denied_care(answers, today, Cut::No, Care::Given)?.row(Row::R14).papers(PaperList::Bill);
            match answers.medi_cal_stage()?.stage() {
                // The plan has answered, or a review has begun: it is not asked again.
                Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost => outcome,
                Stage::NotFiled
                | Stage::NoRequest
                | Stage::Waiting
                | Stage::ApprovedNotDone
                | Stage::HearingAsked
                | Stage::HearingHeld
                | Stage::Unknown => outcome.then(Action::AskPlanAboutBill, Timing::Today),
            }
        }
    };
    // Who has asked for a hearing, or had one, has only that to watch.
    let in_a_hearing = matches!(answers.medi_cal_stage()?, MediCalStage::HearingAsked | MediCalStage::HearingHeld);
    Ok(if in_a_hearing { outcome } else { outcome.guard(Guard::PayingBeforeAsking) })
}

fn denied_care(answers: &Answers, today: Date, cut: Cut, care: Care) -> Asked<Draft> {
    let by_name = licence_by_name(answers)?;
    let stage = answers.medi_cal_stage()?.stage();
    let licence = match stage {
        Stage::HearingHeld => {
            let urgent = urgent_for(answers, care)?;
            return if urgent == Urgent::Yes { held_and_urgent(answers) } else { Ok(hearing_held()) };
        }
        Stage::HearingAsked => return asked_with_review(answers, cut),
        Stage::Upheld => licence_by_letter(answers)?,
        // DMHC takes no review of a plan that it has no power over.
        Stage::ReviewAsked | Stage::ReviewLost => Licence::Licensed,
        Stage::NotFiled | Stage::NoRequest | Stage::Waiting | Stage::ApprovedNotDone | Stage::Unknown => by_name,
    };
    // R17: without a review, the plan's appeal and the hearing take every reason alike; a review that runs or was lost has
    // its own, and a request that nobody sent has none.
    let reason_matters = match stage {
        Stage::ReviewAsked | Stage::ReviewLost | Stage::NoRequest => false,
        Stage::NotFiled
        | Stage::Waiting
        | Stage::Upheld
        | Stage::ApprovedNotDone
        | Stage::HearingAsked
        | Stage::HearingHeld
        | Stage::Unknown => licence != Licence::Cohs,
    };
    // Who cannot say if it is a pharmacy's medicine has one other program to call already.
    let asks_other_program = answers.pharmacy_drug() != Ok(PharmacyDrug::Unknown);
    let reason = if reason_matters { answers.denial_reason()? } else { DenialReason::Unknown };
    let urgent = urgent_for(answers, care)?;
    if stage == Stage::NoRequest {
        return no_request(answers, urgent);
    }
    let case = Case { licence, reason, cut };
    let outcome =
        if urgent == Urgent::Yes { urgent_outcome(answers, today, case)? } else { by_stage(answers, today, case)? };
    let outcome = match reason {
        DenialReason::OtherPayer => with_other_program(outcome, answers, today, care)?,
        // A county plan's member is not asked for the reason, so here for what it would have shown.
        DenialReason::Unknown if asks_other_program && licence == Licence::Cohs => {
            perhaps_other_program(outcome, answers, today, care)?
        }
        // The reason may open a review at once, or show another program's clock.
        DenialReason::Unknown | DenialReason::NoLetter if reason_matters => {
            outcome.then(Action::AskWrittenReason, Timing::Today)
        }
        DenialReason::NotNecessary
        | DenialReason::Experimental
        | DenialReason::NotCovered
        | DenialReason::NotEmergency
        | DenialReason::OutOfNetwork
        | DenialReason::Paperwork
        | DenialReason::PaidInPart
        | DenialReason::StepTherapy
        | DenialReason::NoLetter
        | DenialReason::Mixed
        | DenialReason::Unknown => outcome,
    };
    Ok(if urgent == (Urgent::No { ask_doctor: true }) {
        outcome.then(Action::AskDoctorIfUrgent, Timing::Today)
    } else {
        outcome
    })
}

fn urgent_for(answers: &Answers, care: Care) -> Asked<Urgent> {
    match care {
        Care::ToCome => urgent_for_care_to_come(answers),
        Care::Given => Ok(Urgent::No { ask_doctor: false }),
    }
}

/// A plan's decision, as far as it chooses the steps.
#[derive(Clone, Copy, Debug)]
struct Case {
    licence: Licence,
    reason: DenialReason,
    cut: Cut,
}

fn by_stage(answers: &Answers, today: Date, case: Case) -> Asked<Draft> {
    let Case { licence, reason, cut } = case;
    let answered_on = |from, review| answered(answers, today, PlanAnswer { licence, reason, cut, from, review });
    match answers.medi_cal_stage()?.stage() {
        Stage::HearingHeld => Ok(hearing_held()),
        Stage::HearingAsked => asked_with_review(answers, cut),
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::ApprovedNotDone | Stage::Unknown) => {
            plan_appeal(answers, today, stage, case)
        }
        Stage::Waiting => {
            let appeal = answers.appeal_date()?;
            if plan_time_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today) {
                let day_30 = appeal.days_later(law::MEDI_CAL_ANSWER_DAYS);
                Ok(answered_on(day_30, Review::NotAsked)?.because(Reason::PlanSilentThirtyDays))
            } else {
                wait(answers, today, appeal, case)
            }
        }
        Stage::Upheld => answered_on(answers.answer_date()?, Review::NotAsked),
        Stage::ReviewAsked => answered_on(answers.answer_date()?, Review::Asked),
        Stage::ReviewLost => answered_on(answers.answer_date()?, Review::Lost),
    }
}

/// R15, with the clock of the review that may still be open: DMHC's form is sent, and DMHC decides.
fn asked_with_review(answers: &Answers, cut: Cut) -> Asked<Draft> {
    let licence = licence_by_letter(answers)?;
    let outcome = hearing_asked(licence == Licence::Cohs, cut != Cut::No);
    let outcome = if licence == Licence::Cohs {
        outcome
    } else {
        let kind = DeadlineKind::MediCalImrPerhaps;
        outcome
            // A hearing that is held ends the review, long before the review's own last day.
            .second(Action::ApplyDmhcImr, Timing::Today)
            .clock(kind, answers.answer_date()?)
            .guard(Guard::SkippingImrMayCostLawsuit)
    };
    with_licence(outcome, answers, licence)
}

/// Who files: the plan and the hearing take helpers by phone; DMHC wants its form (DMHC-AAF, MEDICAL-PLAN-HOW).
fn with_filer(outcome: Draft, answers: &Answers, licence: Licence) -> Asked<Draft> {
    Ok(match answers.filer()? {
        Filer::Patient => outcome,
        Filer::Parent => outcome.row(Row::RHelper).because(Reason::ParentSigns),
        Filer::Helper | Filer::Advocate | Filer::Representative => {
            let outcome = outcome.row(Row::RHelper);
            if licence == Licence::Cohs {
                outcome.because(Reason::HelperMayAppeal)
            } else {
                outcome.then(Action::AssistantFormDmhc, Timing::Anytime)
            }
        }
        // Who may go on after a death was not read (referee P10), so the agency is asked.
        Filer::Survivor => {
            let outcome = if licence == Licence::Cohs {
                outcome
            } else {
                outcome.then(Action::AskDmhcWhoMayGoOn, Timing::Today).because(Reason::AskWhoMayGoOn)
            };
            outcome.row(Row::RHelper).instead_of(Action::DoctorLetter, Action::DoctorLetterOfPastCare)
        }
        Filer::Provider => outcome.row(Row::RProvider).because(Reason::ProviderNeedsConsent),
    })
}
