//! Medi-Cal: who decided, then the plan's ladder of appeal, review and hearing.
//!
//! Decision table of the fact file on public coverage, R8 to R17; the other programmes are in `medi_cal_programs`.

use super::ladder::plan_time_over;
use super::medi_cal_programs as programs;
use super::urgency::{Urgent, feels_urgent};
use super::{Asked, urgency::urgent_for_care_to_come};
use crate::answers::*;
use crate::date::{Date, DateAnswer, days_after};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;
use crate::outcome::*;

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Outcome> {
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

fn licence_by_name(answers: &Answers) -> Asked<Licence> {
    Ok(match answers.medi_cal_plan()? {
        MediCalPlan::OtherPlan => Licence::Licensed,
        MediCalPlan::CalOptima
        | MediCalPlan::CenCal
        | MediCalPlan::CentralCaliforniaAlliance
        | MediCalPlan::GoldCoast
        | MediCalPlan::Partnership => Licence::Cohs,
        MediCalPlan::Unknown => Licence::Uncertain,
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
        LetterOffersImr::No | LetterOffersImr::Unknown => by_name,
    })
}

fn with_licence(outcome: Outcome, licence: Licence) -> Outcome {
    match licence {
        Licence::Licensed => outcome.because(Reason::MediCalPlanHasImr).power(Regulator::Dmhc, Certainty::Likely),
        Licence::Cohs => outcome.row(Row::R17).because(Reason::CohsHasNoImr).door(Door::DmhcIfLetterOffersImr),
        Licence::Uncertain => {
            outcome.because(Reason::PlanLicenceUnknown).then(Action::CallDmhcIfImrOpen, Timing::Today)
        }
    }
}

pub(super) fn plan(answers: &Answers, today: Date) -> Asked<Outcome> {
    match answers.medi_cal_problem()? {
        MediCalProblem::Eligibility => programs::eligibility(answers),
        MediCalProblem::Drug => match answers.pharmacy_drug()? {
            PharmacyDrug::Yes => programs::medi_cal_rx(answers),
            PharmacyDrug::No => denied_care(answers, today, Cut::No),
            PharmacyDrug::Unknown => {
                // Both routes run: the State's hearing has the shorter time, so it is added to the plan's ladder.
                let outcome = denied_care(answers, today, Cut::Perhaps)?;
                let denial = answers.denial_date()?;
                Ok(outcome
                    .row(Row::R5)
                    .deadline(Deadline::counted(DeadlineKind::StateHearing, denial))
                    .then(Action::AskMediCalRx, Timing::Today)
                    .because(Reason::PharmacyDrugsHaveNoImr)
                    .door(Door::HearingForPharmacyDrug))
            }
        },
        MediCalProblem::Refused | MediCalProblem::NoDecision => denied_care(answers, today, Cut::No),
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

fn denied_care(answers: &Answers, today: Date, cut: Cut) -> Asked<Outcome> {
    let by_name = licence_by_name(answers)?;
    let licence = match answers.medi_cal_stage()? {
        MediCalStage::HearingHeld => return Ok(hearing_held()),
        MediCalStage::HearingAsked => return Ok(with_licence(hearing_asked(by_name), by_name)),
        MediCalStage::Upheld => licence_by_letter(answers)?,
        MediCalStage::NotAppealed | MediCalStage::Waiting | MediCalStage::ImrAsked | MediCalStage::Unknown => by_name,
    };
    let reason = answers.denial_reason()?;
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

fn by_stage(answers: &Answers, today: Date, reason: DenialReason, cut: Cut) -> Asked<Outcome> {
    match answers.medi_cal_stage()? {
        MediCalStage::HearingHeld => Ok(hearing_held()),
        MediCalStage::HearingAsked => Ok(hearing_asked(licence_by_name(answers)?)),
        stage @ (MediCalStage::NotAppealed | MediCalStage::Unknown) => plan_appeal(answers, stage, reason, cut),
        MediCalStage::Waiting => {
            let appeal = answers.appeal_date()?;
            if plan_time_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today) {
                let day_30 = shifted(appeal, law::MEDI_CAL_ANSWER_DAYS);
                let licence = licence_by_name(answers)?;
                Ok(answered(answers, licence, reason, Cut::No, day_30, false)?.because(Reason::PlanSilentThirtyDays))
            } else {
                wait(answers, appeal, cut)
            }
        }
        stage @ (MediCalStage::Upheld | MediCalStage::ImrAsked) => {
            let licence = if stage == MediCalStage::Upheld { licence_by_letter(answers)? } else { Licence::Licensed };
            let answer = answers.answer_date()?;
            answered(answers, licence, reason, cut, answer, stage == MediCalStage::ImrAsked)
        }
    }
}

fn shifted(date: DateAnswer, days: u64) -> DateAnswer {
    match (date.earliest().and_then(|day| days_after(day, days)), date.latest().and_then(|day| days_after(day, days))) {
        (Some(earliest), Some(latest)) if earliest == latest => DateAnswer::On(earliest),
        (Some(earliest), Some(latest)) => DateAnswer::Between { earliest, latest },
        (_, _) => DateAnswer::Unknown,
    }
}

/// When the change takes effect, asked only where something is being cut.
fn effective_day(answers: &Answers, cut: Cut) -> Asked<DateAnswer> {
    match cut {
        Cut::Yes => answers.end_date(),
        Cut::Perhaps | Cut::No => Ok(DateAnswer::Unknown),
    }
}

/// R10, R12, R17. The appeal to the plan within 60 days of the notice's date (42 CFR 438.402(c)(2)(ii)); to keep a
/// service, by the later of 10 days and the intended end, planned for day 10 (42 CFR 438.420(a)).
fn plan_appeal(answers: &Answers, stage: MediCalStage, reason: DenialReason, cut: Cut) -> Asked<Outcome> {
    let licence = licence_by_name(answers)?;
    let denial = answers.denial_date()?;
    let effective = effective_day(answers, cut)?;
    let by = Timing::By(DeadlineKind::MediCalPlanAppeal);
    let at_once = licence != Licence::Cohs && reason == DenialReason::Experimental;
    let route = match (at_once, licence) {
        (true, _) => Route::MediCalExperimental,
        (false, Licence::Cohs) => Route::MediCalCohsAppeal,
        (false, Licence::Licensed | Licence::Uncertain) => Route::MediCalPlanAppeal,
    };
    let mut outcome = if cut == Cut::No {
        Outcome::new(route, Action::AppealMediCalPlan, by)
    } else {
        Outcome::new(route, Action::AppealMediCalPlanKeepService, Timing::By(DeadlineKind::MediCalKeepService))
            .deadline(Deadline::counted(DeadlineKind::MediCalKeepService, denial).or_until(effective))
            .guard(Guard::KeptServiceMayBeRepaid)
            .because(Reason::ServiceGoesOnWhileAppealed)
    };
    if stage == MediCalStage::Unknown {
        outcome = outcome.led_by(Action::AskPlanForAppeal, Timing::Today);
    }
    if at_once {
        outcome = outcome
            .row(Row::R12)
            .led_by(Action::ApplyDmhcImr, Timing::By(DeadlineKind::MediCalImr))
            .deadline(Deadline::counted(DeadlineKind::MediCalImr, denial))
            .because(Reason::ExperimentalSkipsGrievance)
            .because(Reason::AppealKeepsHearing)
            .guard(Guard::HearingHeldEndsImr)
            .happens(Next::DmhcTimes);
        outcome = with_certification(outcome, answers)?;
    } else {
        outcome = outcome.row(Row::R10);
    }
    outcome = outcome
        .deadline(Deadline::counted(DeadlineKind::MediCalPlanAppeal, denial))
        .then(Action::DoctorLetter, Timing::Anytime)
        .because(Reason::MediCalPlanFirst)
        .because(Reason::DeemedExhausted)
        .door(Door::HearingAfterPlan)
        .happens(Next::MediCalPlanTime)
        .papers(PaperList::MediCal);
    if licence != Licence::Cohs && !at_once {
        outcome = outcome.door(Door::MediCalImrAfterPlan);
    }
    Ok(with_licence(outcome, licence))
}

fn with_certification(outcome: Outcome, answers: &Answers) -> Asked<Outcome> {
    let outcome = match answers.serious_condition()? {
        SeriousCondition::Yes => outcome.because(Reason::SeriousCondition),
        SeriousCondition::No => outcome.because(Reason::ConditionLessSerious),
        SeriousCondition::Unknown => outcome.because(Reason::AskDoctorHowSerious),
    };
    Ok(outcome.then(Action::DoctorCertification, Timing::Today))
}

/// The plan's 30 days run (WIC 10951(b)(1)(B)).
fn wait(answers: &Answers, appeal: DateAnswer, cut: Cut) -> Asked<Outcome> {
    let licence = licence_by_name(answers)?;
    let kind = DeadlineKind::MediCalPlanAnswer;
    let outcome = if appeal == DateAnswer::Unknown {
        Outcome::new(Route::MediCalWait, Action::AskPlanForAppeal, Timing::Today)
    } else {
        Outcome::new(Route::MediCalWait, Action::GatherPapersWhileWaiting, Timing::Anytime)
    };
    let mut outcome = outcome
        .row(if licence == Licence::Cohs { Row::R17 } else { Row::R13 })
        .then(Action::AskHearingAfterWait, Timing::After(kind))
        .deadline(Deadline::counted(kind, appeal))
        .because(Reason::MediCalPlanHasThirtyDays)
        .because(Reason::DeemedExhausted)
        .happens(Next::MediCalPlanTime)
        .papers(PaperList::MediCal);
    if cut != Cut::No {
        outcome = outcome.then(Action::CheckServiceGoesOn, Timing::Today).guard(Guard::KeptServiceMayBeRepaid);
    }
    if licence != Licence::Cohs {
        outcome = outcome.then(Action::ApplyDmhcImrAfterWait, Timing::After(kind));
    }
    Ok(with_licence(outcome, licence).then(Action::CallIfWorse, Timing::Anytime))
}

/// R13, R14, R17: the plan has said no, or 30 days went by. The IMR first, the hearing after it, both days in view:
/// asking for an IMR does not move the 120 days (MEDICAL-IMR-NOPAUSE).
fn answered(
    answers: &Answers,
    licence: Licence,
    reason: DenialReason,
    cut: Cut,
    from: DateAnswer,
    imr_asked: bool,
) -> Asked<Outcome> {
    let hearing = Deadline::counted(DeadlineKind::MediCalHearing, from);
    let imr = Deadline::counted(DeadlineKind::MediCalImr, from);
    let by_hearing = Timing::By(DeadlineKind::MediCalHearing);
    let for_complaint = reason == DenialReason::NotCovered;
    let mut outcome = match (licence, imr_asked) {
        (_, true) => Outcome::new(Route::MediCalImrRunning, Action::AskDmhcHowFar, Timing::Today)
            .then(Action::AskHearingAsSafetyNet, by_hearing)
            .row(Row::R13)
            .happens(Next::DmhcTimes),
        (Licence::Licensed, false) if for_complaint => {
            Outcome::new(Route::MediCalComplaint, Action::FileDmhcComplaint, Timing::By(DeadlineKind::MediCalImr))
                .then(Action::AskHearing, by_hearing)
                .row(Row::R14)
                .because(Reason::CoverageQuestionIsComplaint)
                .deadline(imr)
                .happens(Next::DmhcComplaintTime)
        }
        (Licence::Licensed, false) => {
            Outcome::new(Route::MediCalImr, Action::ApplyDmhcImr, Timing::By(DeadlineKind::MediCalImr))
                .then(Action::AskHearingIfImrLost, by_hearing)
                .row(Row::R13)
                .because(Reason::ImrBeforeHearing)
                .deadline(imr)
                .happens(Next::DmhcTimes)
                .happens(Next::DmhcDecisionBinds)
        }
        (Licence::Cohs, false) => Outcome::new(Route::MediCalHearing, Action::AskHearing, by_hearing).row(Row::R17),
        (Licence::Uncertain, false) => {
            Outcome::new(Route::MediCalHearingPerhapsImr, Action::CallDmhcIfImrOpen, Timing::Today)
                .then(Action::AskHearingKeepOpen, by_hearing)
                .row(Row::R13)
                .deadline(imr)
        }
    };
    if cut != Cut::No {
        outcome = outcome
            .led_by(Action::AskHearingKeepService, Timing::By(DeadlineKind::MediCalHearingKeep))
            .deadline(Deadline::counted(DeadlineKind::MediCalHearingKeep, from))
            .guard(Guard::KeptServiceMayBeRepaid)
            .because(Reason::ServiceGoesOnDuringHearing);
    }
    if licence != Licence::Cohs {
        outcome = outcome.guard(Guard::HearingHeldEndsImr).guard(Guard::ImrDoesNotStopHearingClock);
        if reason == DenialReason::Experimental && !imr_asked {
            outcome = with_certification(outcome, answers)?;
        }
    }
    let outcome = outcome
        .deadline(hearing)
        .then(Action::DoctorLetter, Timing::Anytime)
        .because(Reason::HearingAfterPlan)
        .happens(Next::HearingTimes)
        .papers(PaperList::MediCal);
    let outcome = with_licence(outcome, licence);
    with_filer(outcome, answers, licence)
}

/// R15: asked for a hearing that has not been held. An IMR may still be open: three sources disagree, so DMHC is called
/// and the hearing is kept (MEDICAL-IMR-SFH-RULE).
fn hearing_asked(licence: Licence) -> Outcome {
    let outcome = if licence == Licence::Cohs {
        Outcome::new(Route::HearingAskedCohs, Action::KeepHearing, Timing::Today)
    } else {
        Outcome::new(Route::HearingAsked, Action::CallDmhcAboutHearing, Timing::Today)
            .then(Action::KeepHearing, Timing::Today)
            .guard(Guard::HearingHeldEndsImr)
            .because(Reason::ImrBeforeHearingIsHeld)
    };
    outcome
        .row(Row::R15)
        .guard(Guard::WithdrawingMayLoseHearing)
        .because(Reason::HearingIsYours)
        .happens(Next::HearingTimes)
        .papers(PaperList::MediCal)
}

/// R16: the hearing's decision governs; how long a rehearing may be asked for was not read, so legal aid at once.
fn hearing_held() -> Outcome {
    Outcome::new(Route::HearingHeld, Action::LegalAidAfterHearing, Timing::Today)
        .row(Row::R16)
        .because(Reason::HearingDecisionGoverns)
        .happens(Next::AfterHearing)
}

/// R11 and the urgent side of R12 and R17.
fn urgent_outcome(answers: &Answers, today: Date, licence: Licence, reason: DenialReason, cut: Cut) -> Asked<Outcome> {
    let mut outcome = match licence {
        Licence::Licensed | Licence::Uncertain => {
            Outcome::new(Route::MediCalUrgent, Action::AskMediCalPlanFast, Timing::Today)
                .urgent(UrgentBox::MediCal)
                .then(Action::CallDmhcUrgent, Timing::Today)
                .then(Action::DoctorUrgencyLetter, Timing::Today)
                .then(Action::AskFastHearing, Timing::Today)
                .because(Reason::UrgentSkipsGrievance)
                .happens(Next::DmhcUrgentTimes)
        }
        Licence::Cohs => Outcome::new(Route::MediCalUrgentCohs, Action::AskMediCalPlanFast, Timing::Today)
            .urgent(UrgentBox::MediCalCohs)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .then(Action::AskFastHearing, Timing::Today),
    };
    outcome = outcome
        .row(Row::R11)
        .because(Reason::UrgentMeans)
        .because(Reason::FastHearing)
        .happens(Next::MediCalUrgentTimes)
        .papers(PaperList::MediCal);
    // The clocks of the stage the person has reached go on running behind the urgent steps.
    let clocks = by_stage(answers, today, reason, cut)?;
    for deadline in clocks.deadlines {
        outcome = outcome.deadline(deadline);
    }
    for guard in clocks.guards {
        outcome = outcome.guard(guard);
    }
    for row in clocks.rows {
        outcome = outcome.row(row);
    }
    if cut != Cut::No {
        outcome = outcome.then(Action::SayKeepService, Timing::Today);
    }
    Ok(with_licence(outcome, licence))
}

/// Sent home too soon from a hospital, in a Medi-Cal plan: the urgent steps of R11, without waiting for a letter.
fn discharge(answers: &Answers) -> Asked<Outcome> {
    let licence = licence_by_name(answers)?;
    let outcome = Outcome::new(Route::MediCalDischarge, Action::AskMediCalPlanFast, Timing::Today)
        .urgent(UrgentBox::Discharge)
        .row(Row::R11)
        .then(Action::TellHospital, Timing::Today)
        .then(Action::DoctorUrgencyLetter, Timing::Today);
    let outcome = if licence == Licence::Cohs { outcome } else { outcome.then(Action::CallDmhcUrgent, Timing::Today) };
    let outcome = outcome
        .then(Action::AskFastHearing, Timing::Today)
        .then(Action::CallOmbudsman, Timing::Today)
        .because(Reason::FastHearing)
        .because(Reason::OmbudsmanHelps)
        .guard(Guard::StayingMayCost)
        .happens(Next::MediCalUrgentTimes);
    Ok(with_licence(outcome, licence))
}

fn not_carried_out(answers: &Answers) -> Asked<Outcome> {
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
    Ok(with_licence(outcome, licence))
}

/// R14: bills, waits and quality are grievances with the plan, then a complaint to DMHC where it has power.
fn complaint(answers: &Answers, first: Action, urgent: Urgent) -> Asked<Outcome> {
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
    if licence != Licence::Cohs {
        outcome = outcome
            .then(Action::FileDmhcComplaintAfterWait, Timing::Anytime)
            .because(Reason::DmhcTakesMediCalComplaints)
            .happens(Next::DmhcComplaintTime);
    }
    let mut outcome = outcome
        .row(Row::R14)
        .then(Action::CallOmbudsman, Timing::Anytime)
        .because(Reason::OmbudsmanHelps)
        .door(Door::HearingAfterPlan)
        .papers(PaperList::Complaint)
        .happens(Next::MediCalPlanTime);
    if urgent == (Urgent::No { ask_doctor: true }) {
        outcome = outcome.then(Action::AskDoctorIfUrgent, Timing::Today);
    }
    Ok(with_licence(outcome, licence))
}

/// 13.3 (4): which part of Medi-Cal decided is not known. The shortest time of every part it could be, from the
/// letter's date.
fn unknown_part(answers: &Answers) -> Asked<Outcome> {
    let denial = answers.denial_date()?;
    Ok(Outcome::new(Route::MediCalUnknownPart, Action::CallHealthCareOptions, Timing::Today)
        .row(Row::U4)
        .then(Action::AppealMediCalPlanKeepService, Timing::By(DeadlineKind::UnknownKeepService))
        .then(Action::AskHearing, Timing::By(DeadlineKind::UnknownHearing))
        .deadline(Deadline::counted(DeadlineKind::UnknownKeepService, denial))
        .deadline(Deadline::counted(DeadlineKind::UnknownAppeal, denial))
        .deadline(Deadline::counted(DeadlineKind::UnknownHearing, denial))
        .because(Reason::ShortestTimesWhileUnknown)
        .because(Reason::TwoCards)
        .guard(Guard::KeptServiceMayBeRepaid)
        .happens(Next::MediCalPlanTime)
        .papers(PaperList::MediCal))
}

/// Who files: the plan and the hearing take helpers by phone; DMHC wants its form (DMHC-AAF, MEDICAL-PLAN-HOW).
fn with_filer(outcome: Outcome, answers: &Answers, licence: Licence) -> Asked<Outcome> {
    Ok(match answers.filer()? {
        Filer::Patient => outcome,
        Filer::Parent => outcome.row(Row::RHelper).because(Reason::ParentSigns),
        Filer::Helper | Filer::Representative if licence != Licence::Cohs => {
            outcome.row(Row::RHelper).then(Action::AssistantFormDmhc, Timing::Anytime)
        }
        Filer::Helper | Filer::Representative => outcome.row(Row::RHelper).because(Reason::HelperMayAppeal),
        Filer::Provider => outcome.row(Row::RProvider).because(Reason::ProviderNeedsConsent),
    })
}
