//! Medi-Cal: who decided, then the plan's ladder of appeal, review and hearing.
//!
//! Decision table of the fact file on public coverage, R8 to R17; the other programmes are in `medi_cal_programs`.

mod complaint;
mod hearing;
mod stages;

use super::Asked;
use super::ladder::plan_time_over;
use super::medi_cal_programs as programs;
use super::urgency::{Urgent, feels_urgent, urgent_for_care_to_come, with_same_day_steps};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::law;
use crate::outcome::*;
use crate::plan::{Power, Why, resolve_medi_cal};
use complaint::{complaint, discharge, not_carried_out};
use hearing::{hearing_asked, hearing_held, urgent_outcome};
use stages::{answered, plan_appeal, wait};

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.medi_cal_sender()? {
        MediCalSender::HealthPlan => plan(answers, today),
        MediCalSender::State => programs::state(answers),
        MediCalSender::CountyMentalHealth => programs::county_mental_health(answers, today),
        MediCalSender::Dental => programs::dental(answers, today),
        MediCalSender::Ccs => programs::ccs(answers),
        MediCalSender::Ihss => programs::ihss(answers),
        MediCalSender::RegionalCenter => programs::regional_center(answers),
        MediCalSender::Pace => Ok(programs::pace()),
        MediCalSender::EligibilityOffice => programs::eligibility(answers),
        MediCalSender::Unknown => match answers.medi_cal_cards()? {
            MediCalCards::PlanCard => plan(answers, today),
            MediCalCards::StateCardOnly => {
                let outcome = programs::fee_for_service(answers)?;
                Ok(outcome
                    .row(Row::U1)
                    .because(Reason::OnlyStateCard)
                    .then(Action::CallHealthCareOptions, Timing::Today))
            }
            MediCalCards::Unknown => unknown_part(answers),
        },
    }
}

/// Whether DMHC has power over the plan. A County Organized Health System needs no licence for Medi-Cal
/// (COHS-EXEMPT); whether the plan's answer offers an IMR is the reliable test (COHS-CHECK).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Licence {
    Licensed,
    Cohs,
    Uncertain,
}

/// The licence by the plan list (COHS-LIST); a hearing is open whatever it says.
fn licence_by_name(answers: &Answers) -> Asked<Licence> {
    Ok(match resolve_medi_cal(answers.medi_cal_plan()?).power {
        Power::Dmhc => Licence::Licensed,
        Power::CountyPlanWithoutLicence => Licence::Cohs,
        Power::Cdi | Power::SelfFunded | Power::Federal | Power::Undetermined => Licence::Uncertain,
    })
}

/// The licence, once the plan's answer to the appeal can be looked at.
fn licence_by_letter(answers: &Answers) -> Asked<Licence> {
    let by_name = licence_by_name(answers)?;
    if by_name == Licence::Licensed {
        return Ok(by_name);
    }
    Ok(match answers.letter_offers_imr()? {
        LetterOffersImr::Yes => Licence::Licensed,
        LetterOffersImr::No => by_name,
        LetterOffersImr::Unknown => Licence::Uncertain,
    })
}

fn with_licence(outcome: Draft, answers: &Answers, licence: Licence) -> Asked<Draft> {
    let found = resolve_medi_cal(answers.medi_cal_plan()?);
    let outcome = outcome.plan(found.plan);
    let outcome = match licence {
        Licence::Licensed => {
            // The letter may offer what the list does not know of.
            let certainty = if found.power == Power::Dmhc { found.certainty } else { Certainty::Likely };
            let outcome = outcome.because(Reason::MediCalPlanHasImr).power(Regulator::Dmhc, certainty);
            match found.why {
                Why::PlanList => outcome.because(Reason::PlanListSaysSo),
                Why::PlanListSecondHand => outcome.because(Reason::PlanListSecondHand),
                Why::Letter
                | Why::LetterAndNameDisagree
                | Why::InsurerByName
                | Why::CompanyWords
                | Why::CoveredCaliforniaMostly
                | Why::SeveralCompanies
                | Why::NotConfirmed
                | Why::Contractor
                | Why::MediCalName
                | Why::MedicareName
                | Why::LeftMarket
                | Why::SelfFundedPlan
                | Why::EmployerPays
                | Why::Nothing => outcome,
            }
        }
        Licence::Cohs => outcome.row(Row::R17).because(Reason::CohsHasNoImr).door(Door::DmhcIfLetterOffersImr),
        Licence::Uncertain => {
            // DMHC can tell for a plan by name; Health Care Options knows the name.
            outcome
                .because(Reason::PlanLicenceUnknown)
                .then(Action::CallDmhcIfImrOpen, Timing::Today)
                .then(Action::CallHealthCareOptions, Timing::Anytime)
        }
    };
    let outcome = if found.why == Why::LeftMarket { outcome.because(Reason::PlanLeftCalifornia) } else { outcome };
    let partner = found.plan.is_some_and(|plan| plan.facts().partner_card);
    Ok(if partner { outcome.because(Reason::PartnerCard) } else { outcome })
}

pub(super) fn plan(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.medi_cal_problem()? {
        MediCalProblem::Eligibility => programs::eligibility(answers),
        MediCalProblem::Drug => match answers.pharmacy_drug()? {
            PharmacyDrug::Yes => programs::medi_cal_rx(answers),
            PharmacyDrug::No => denied_care(answers, today, Cut::No),
            PharmacyDrug::Unknown => {
                // Both routes run: the State's hearing has the shorter time, so it is added to the plan's ladder.
                let outcome = denied_care(answers, today, Cut::Perhaps)?;
                if matches!(answers.medi_cal_stage()?, MediCalStage::HearingAsked | MediCalStage::HearingHeld) {
                    return Ok(outcome.row(Row::R5).then(Action::AskMediCalRx, Timing::Today));
                }
                let denial = answers.denial_date()?;
                Ok(outcome
                    .row(Row::R5)
                    .clock(DeadlineKind::StateHearing, denial)
                    .then(Action::AskMediCalRx, Timing::Today)
                    .because(Reason::PharmacyDrugsHaveNoImr)
                    .door(Door::HearingForPharmacyDrug))
            }
        },
        MediCalProblem::Refused => denied_care(answers, today, Cut::No),
        MediCalProblem::NoDecision => {
            let request_time = if law::has_started(law::SEVEN_DAYS_SINCE, today) {
                Next::MediCalRequestTime
            } else {
                Next::RequestTimeOld
            };
            let outcome = denied_care(answers, today, Cut::No)?.happens(request_time);
            // MEDICAL-DEEMED: without a notice the hearing is open at once.
            Ok(match answers.medi_cal_stage()? {
                MediCalStage::NotAppealed | MediCalStage::NoRequest | MediCalStage::Unknown => {
                    let outcome = outcome.then(Action::AskHearing, Timing::Anytime);
                    // R17: a county plan's member has no review that a hearing could end.
                    if licence_by_name(answers)? == Licence::Cohs {
                        outcome
                    } else {
                        outcome.guard(Guard::HearingHeldEndsImr)
                    }
                }
                MediCalStage::Waiting
                | MediCalStage::Upheld
                | MediCalStage::ImrAsked
                | MediCalStage::ImrLost
                | MediCalStage::HearingAsked
                | MediCalStage::HearingHeld => outcome,
            })
        }
        MediCalProblem::Cut => denied_care(answers, today, Cut::Yes),
        MediCalProblem::Unknown => denied_care(answers, today, Cut::Perhaps),
        MediCalProblem::Discharge => discharge(answers),
        MediCalProblem::NotCarriedOut => not_carried_out(answers),
        MediCalProblem::Bill => complaint(answers, Action::AskPlanAboutBill, Urgent::No { ask_doctor: false }),
        MediCalProblem::Quality => complaint(answers, Action::FileMediCalGrievance, Urgent::No { ask_doctor: false }),
        MediCalProblem::Appointment => {
            let urgent = feels_urgent(answers)?;
            complaint(answers, Action::AskMediCalAppointment, urgent)
        }
    }
}

/// Whether something the person already had is being taken away; not knowing counts as yes (the 10 days come first).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cut {
    Yes,
    No,
    Perhaps,
}

fn denied_care(answers: &Answers, today: Date, cut: Cut) -> Asked<Draft> {
    let by_name = licence_by_name(answers)?;
    let licence = match answers.medi_cal_stage()? {
        MediCalStage::HearingHeld => return Ok(hearing_held()),
        MediCalStage::HearingAsked => return with_licence(hearing_asked(by_name, cut), answers, by_name),
        MediCalStage::Upheld => licence_by_letter(answers)?,
        MediCalStage::NotAppealed
        | MediCalStage::NoRequest
        | MediCalStage::Waiting
        | MediCalStage::ImrAsked
        | MediCalStage::ImrLost
        | MediCalStage::Unknown => by_name,
    };
    // R17: without a review, the plan's appeal and the hearing take every reason alike; a review that runs has its own.
    let review_ahead = licence != Licence::Cohs && answers.medi_cal_stage()? != MediCalStage::ImrAsked;
    let reason = if review_ahead { answers.denial_reason()? } else { DenialReason::Unknown };
    let urgent = urgent_for_care_to_come(answers)?;
    if urgent == Urgent::Yes {
        return urgent_outcome(answers, today, licence, reason, cut);
    }
    let outcome = by_stage(answers, today, reason, cut)?;
    Ok(if urgent == (Urgent::No { ask_doctor: true }) {
        outcome.then(Action::AskDoctorIfUrgent, Timing::Today)
    } else {
        outcome
    })
}

fn by_stage(answers: &Answers, today: Date, reason: DenialReason, cut: Cut) -> Asked<Draft> {
    match answers.medi_cal_stage()? {
        MediCalStage::HearingHeld => Ok(hearing_held()),
        MediCalStage::HearingAsked => Ok(hearing_asked(licence_by_name(answers)?, cut)),
        stage @ (MediCalStage::NotAppealed | MediCalStage::NoRequest | MediCalStage::Unknown) => {
            plan_appeal(answers, today, stage, reason, cut)
        }
        MediCalStage::Waiting => {
            let appeal = answers.appeal_date()?;
            if plan_time_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today) {
                let day_30 = appeal.days_later(law::MEDI_CAL_ANSWER_DAYS);
                let licence = licence_by_name(answers)?;
                Ok(answered(answers, licence, reason, cut, day_30, false)?.because(Reason::PlanSilentThirtyDays))
            } else {
                wait(answers, today, appeal, reason, cut)
            }
        }
        stage @ (MediCalStage::Upheld | MediCalStage::ImrAsked | MediCalStage::ImrLost) => {
            let licence = if stage == MediCalStage::Upheld { licence_by_letter(answers)? } else { Licence::Licensed };
            let answer = answers.answer_date()?;
            answered(answers, licence, reason, cut, answer, stage == MediCalStage::ImrAsked)
        }
    }
}

/// 13.3 (4): which part of Medi-Cal decided is not known. The shortest time of every part it could be, from the
/// letter's date.
fn unknown_part(answers: &Answers) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let denial = answers.denial_date()?;
    let outcome = Outcome::new(Route::MediCalUnknownPart, Action::CallHealthCareOptions, Timing::Today)
        .row(Row::U4)
        .then(Action::AppealMediCalPlanKeepService, Timing::By(DeadlineKind::UnknownKeepService))
        .then(Action::AskHearing, Timing::By(DeadlineKind::UnknownHearing))
        .clock(DeadlineKind::UnknownKeepService, denial)
        .clock(DeadlineKind::UnknownAppeal, denial)
        .clock(DeadlineKind::UnknownHearing, denial)
        .clock(DeadlineKind::UnknownCcs, denial)
        .because(Reason::ShortestTimesWhileUnknown)
        .because(Reason::TwoCards)
        .guard(Guard::KeptServiceMayBeRepaid)
        .guard(Guard::HearingHeldEndsImr)
        .happens(Next::MediCalPlanTime)
        .papers(PaperList::MediCal);
    let actions =
        [Action::AskMediCalPlanFast, Action::DoctorUrgencyLetter, Action::CallDmhcUrgent, Action::AskFastHearing];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::MediCalUnknown, &actions))
}

/// Who files: the plan and the hearing take helpers by phone; DMHC wants its form (DMHC-AAF, MEDICAL-PLAN-HOW).
fn with_filer(outcome: Draft, answers: &Answers, licence: Licence) -> Asked<Draft> {
    Ok(match answers.filer()? {
        Filer::Patient => outcome,
        Filer::Parent => outcome.row(Row::RHelper).because(Reason::ParentSigns),
        Filer::Helper | Filer::Advocate | Filer::Representative | Filer::Survivor if licence != Licence::Cohs => {
            outcome.row(Row::RHelper).then(Action::AssistantFormDmhc, Timing::Anytime)
        }
        Filer::Helper | Filer::Advocate | Filer::Representative | Filer::Survivor => {
            outcome.row(Row::RHelper).because(Reason::HelperMayAppeal)
        }
        Filer::Provider => outcome.row(Row::RProvider).because(Reason::ProviderNeedsConsent),
    })
}
