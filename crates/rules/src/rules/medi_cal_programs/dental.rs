//! Medi-Cal Dental and dental plans: R7.

use super::county::with_silence;
use super::state_hearing::{as_one_request, no_request, state_hearing, with_fast_asked_hearing, with_fast_request};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::ladder::plan_time_over;
use crate::rules::medi_cal::{keep_by, keep_timing, keeping_appeal, program_hearing_asked, program_hearing_held};
use crate::rules::urgency::{Urgent, feels_urgent, with_same_day_steps};

/// R7: regular Medi-Cal Dental goes to the hearing; a dental plan's no goes to the plan first.
pub(in crate::rules) fn dental(answers: &Answers, today: Date) -> Asked<Draft> {
    let kind = answers.dental_kind()?;
    let hearing_direct = |outcome: Draft| {
        let outcome = outcome.row(Row::R7).because(Reason::DentalRoutes).because(Reason::NoReviewHere);
        // A hearing that was asked for, or that nothing can be asked about yet, has no day to watch.
        if outcome.deadlines.is_empty() { outcome } else { outcome.guard(Guard::OtherStepsDoNotMoveTheDay) }
    };
    match kind {
        DentalKind::Regular => {
            let outcome = state_hearing(answers, today, Route::Dental, Action::TalkToDentist)?;
            Ok(hearing_direct(outcome).then(Action::CallMediCalDental, Timing::Anytime))
        }
        DentalKind::Unknown if an_appeal_was_made(answers)? => perhaps_dental_plan(answers, today),
        DentalKind::Unknown => {
            let outcome = state_hearing(answers, today, Route::Dental, Action::CallMediCalDental)?;
            let outcome = hearing_direct(outcome);
            if !outcome.deadlines.iter().any(|deadline| deadline.kind == DeadlineKind::StateHearing) {
                return Ok(outcome);
            }
            let denial = answers.denial_date()?;
            Ok(match answers.grievance()? {
                Stage::NotFiled | Stage::Unknown => {
                    let outcome = outcome.clock(DeadlineKind::MediCalPlanAppeal, denial);
                    match keep_clock(answers, denial)?.filter(|keep| keep.standing(today) != Standing::Late) {
                        Some(keep) => {
                            outcome.deadline(keep).then(Action::AppealMediCalPlanKeepService, Timing::By(keep.kind))
                        }
                        None => outcome.then(Action::AppealMediCalPlan, Timing::By(DeadlineKind::MediCalPlanAppeal)),
                    }
                }
                // A plan that was asked is not asked again; the hearing's earlier day is safe for both kinds.
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
        DentalKind::DentalPlan => dental_plan(answers, today),
    }
}

/// Whether an appeal went to somebody. Only a dental plan takes one.
fn an_appeal_was_made(answers: &Answers) -> Asked<bool> {
    feels_urgent(answers)?;
    Ok(match answers.grievance()? {
        Stage::Waiting | Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost => true,
        Stage::NotFiled
        | Stage::NoRequest
        | Stage::ApprovedNotDone
        | Stage::HearingAsked
        | Stage::HearingHeld
        | Stage::Unknown => false,
    })
}

/// The clocks of both kinds: regular Medi-Cal Dental's from the notice, which is the earlier, and a dental plan's from its
/// answer or its silence. DMHC has power over a dental plan, and its form goes before the hearing (MEDICAL-DMHC-COMPLAINT).
fn perhaps_dental_plan(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    // The notice's day is asked for before the appeal's, as everywhere.
    answers.denial_date()?;
    let appeal_or_answer = match answers.grievance()? {
        Stage::Waiting => answers.appeal_date()?,
        Stage::NotFiled
        | Stage::NoRequest
        | Stage::Upheld
        | Stage::ApprovedNotDone
        | Stage::ReviewAsked
        | Stage::ReviewLost
        | Stage::HearingAsked
        | Stage::HearingHeld
        | Stage::Unknown => answers.answer_date()?,
    };
    let hearing = DeadlineKind::UnknownPlanHearing;
    let outcome = state_hearing(answers, today, Route::DentalPerhapsPlan, Action::CallMediCalDental)?
        .row(Row::R7)
        .because(Reason::DentalRoutes)
        .because(Reason::DentalImrIsNarrow)
        .guard(Guard::OtherStepsDoNotMoveTheDay)
        .door(Door::DmhcDentalComplaint);
    let waiting = answers.grievance()? == Stage::Waiting;
    let outcome = if waiting { outcome.clock(DeadlineKind::MediCalPlanAnswer, appeal_or_answer) } else { outcome };
    let silent_or_answered = !waiting || plan_time_over(appeal_or_answer, law::MEDI_CAL_ANSWER_DAYS, today);
    let outcome = if silent_or_answered {
        let from = if waiting { appeal_or_answer.days_later(law::MEDI_CAL_ANSWER_DAYS) } else { appeal_or_answer };
        let outcome = outcome
            .clock(hearing, from)
            .clock(DeadlineKind::MediCalComplaint, from)
            .by_the_first_of(Action::AskHearing, &[DeadlineKind::StateHearing, hearing], today)
            .guard(Guard::HearingHeldEndsImr);
        if answers.service_cut()? == ServiceCut::No { outcome } else { kept_by_day_10(outcome, from, today) }
    } else {
        outcome.guard(Guard::HearingHeldEndsImr)
    };
    Ok(match (urgent, silent_or_answered) {
        (Urgent::Yes, _) => outcome
            .led_by(Action::FileDmhcComplaint, Timing::Today)
            .led_by(Action::CallDmhcUrgent, Timing::Today)
            .urgent(UrgentBox::MediCalAnswered)
            .because(Reason::UrgentSkipsGrievance)
            .happens(Next::DmhcUrgentTimes),
        (Urgent::ButCareGiven | Urgent::No { .. }, true) => outcome.led_by(Action::FileDmhcComplaint, Timing::Today),
        (Urgent::ButCareGiven | Urgent::No { .. }, false) => outcome,
    })
}

/// If it is a dental plan's, the care goes on where the hearing is asked for by day 10 from its answer (MEDICAL-APP-SFH).
fn kept_by_day_10(outcome: Draft, from: DateAnswer, today: Date) -> Draft {
    let day_10 = DeadlineKind::MediCalHearingKeep;
    let keep = [DeadlineKind::KeepBeforeChange, day_10];
    outcome.clock(day_10, from).by_the_first_of(Action::AskHearingKeepService, &keep, today)
}

fn dental_plan(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let stage = answers.grievance()?;
    let mut is_silent = false;
    let outcome = match stage {
        Stage::HearingHeld => return Ok(program_hearing_held()),
        Stage::HearingAsked => {
            let may_be_cut = answers.service_cut()? != ServiceCut::No;
            // DMHC has power over the plan, and a hearing that is held may close its door (MEDICAL-DMHC-COMPLAINT).
            let outcome =
                program_hearing_asked(true, may_be_cut).row(Row::R7).then(Action::FileDmhcComplaint, Timing::Today);
            return Ok(with_fast_asked_hearing(outcome, urgent));
        }
        Stage::NoRequest => {
            let outcome = no_request(Action::CallMediCalDental).row(Row::R7);
            return Ok(with_fast_request(outcome, urgent));
        }
        Stage::NotFiled | Stage::Unknown => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::MediCalPlanAppeal;
            let outcome = match keep_clock(answers, denial)? {
                Some(keep) => keeping_appeal([Route::DentalPlanKeep, Route::DentalPlan], keep, today),
                None => Outcome::new(Route::DentalPlan, Action::AppealMediCalPlan, Timing::By(kind)),
            };
            let outcome = outcome.clock(kind, denial).door(Door::HearingAfterPlan).door(Door::DmhcDentalComplaint);
            if stage == Stage::Unknown { outcome.led_by(Action::AskPlanForAppeal, Timing::Today) } else { outcome }
        }
        Stage::Waiting => {
            let appeal = answers.appeal_date()?;
            is_silent = plan_time_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today);
            let outcome = if is_silent {
                let day_30 = appeal.days_later(law::MEDI_CAL_ANSWER_DAYS);
                form_and_hearing(answers, day_30, today)?.today_if_there(Action::AskHearing)
            } else {
                let outcome = Outcome::new(Route::DentalPlanWait, Action::AskPlanForAppeal, Timing::Today);
                if answers.service_cut()? == ServiceCut::No {
                    outcome
                } else {
                    outcome.then(Action::CheckServiceGoesOn, Timing::Today).guard(Guard::KeptServiceMayBeRepaid)
                }
            };
            with_silence(outcome, is_silent, DeadlineKind::MediCalPlanAnswer, DeadlineKind::MediCalHearing, appeal)
                .because(Reason::DeemedExhausted)
                .door(Door::DmhcDentalComplaint)
        }
        Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost => {
            let answer = answers.answer_date()?;
            form_and_hearing(answers, answer, today)?.clock(DeadlineKind::MediCalComplaint, answer)
        }
        Stage::ApprovedNotDone => Outcome::new(Route::DentalPlan, Action::AskPlanWhen, Timing::Today)
            .then(Action::ReportToDmhc, Timing::Today),
    };
    let outcome = outcome
        .row(Row::R7)
        .then(Action::CallMediCalDental, Timing::Anytime)
        .because(Reason::DentalRoutes)
        .because(Reason::DentalImrIsNarrow)
        .happens(match stage {
            Stage::NotFiled | Stage::NoRequest | Stage::Waiting | Stage::ApprovedNotDone | Stage::Unknown => {
                Next::MediCalPlanTime
            }
            // A plan that has answered has no days left.
            Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
                Next::HearingTimes
            }
        })
        .papers(PaperList::MediCal);
    // An urgent matter may go to DMHC at once (28 CCR 1300.68.01(a)(4)), before the hearing and beside the plan.
    let (urgent_box, actions): (UrgentBox, &[Action]) = match stage {
        Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost => (UrgentBox::MediCalAnswered, &AFTER_THE_PLAN),
        Stage::Waiting if is_silent => (UrgentBox::MediCalAnswered, &AFTER_THE_PLAN),
        Stage::NotFiled
        | Stage::NoRequest
        | Stage::Waiting
        | Stage::ApprovedNotDone
        | Stage::HearingAsked
        | Stage::HearingHeld
        | Stage::Unknown => (UrgentBox::MediCal, &BESIDE_THE_PLAN),
    };
    let outcome = match urgent {
        Urgent::Yes => outcome
            .because(Reason::UrgentSkipsGrievance)
            .happens(Next::DmhcUrgentTimes)
            .guard(Guard::HearingHeldEndsImr),
        Urgent::ButCareGiven | Urgent::No { .. } => outcome,
    };
    let outcome = as_one_request(with_same_day_steps(outcome, urgent, urgent_box, actions));
    // A fast appeal by phone is the appeal, and says that the care must go on.
    let asks_twice = urgent == Urgent::Yes && outcome.has_step(Action::AppealMediCalPlanKeepService);
    Ok(if asks_twice {
        outcome.without(Action::AppealMediCalPlanKeepService).then(Action::SayKeepService, Timing::Today)
    } else {
        outcome
    })
}

/// The plan's appeal keeps what is being cut, as with every Medi-Cal plan (42 CFR 438.420(a)).
fn keep_clock(answers: &Answers, denial: DateAnswer) -> Asked<Option<Deadline>> {
    let keep = |effective| Some(keep_by(DeadlineKind::MediCalKeepService, denial, effective));
    Ok(match answers.service_cut()? {
        ServiceCut::No => None,
        ServiceCut::Yes => keep(answers.end_date()?),
        ServiceCut::Unknown => keep(DateAnswer::Unknown),
    })
}

/// A hearing that was asked for first may close the complaint too (MEDICAL-DMHC-COMPLAINT), so the form goes before it;
/// what is being cut goes on if the hearing is asked for by day 10 (MEDICAL-APP-SFH), and then the hearing does not wait.
fn form_and_hearing(answers: &Answers, from: DateAnswer, today: Date) -> Asked<Draft> {
    let kind = DeadlineKind::MediCalHearing;
    let outcome = Outcome::new(Route::DentalPlanHearing, Action::FileDmhcComplaint, Timing::Today)
        .then(Action::AskHearing, Timing::By(kind))
        .guard(Guard::HearingHeldEndsImr)
        .clock(kind, from);
    if answers.service_cut()? == ServiceCut::No {
        return Ok(outcome);
    }
    let keep = Deadline::counted(DeadlineKind::MediCalHearingKeep, from);
    let timing = keep_timing(&keep, today);
    let outcome = outcome.without(Action::AskHearing);
    let outcome = if timing == Timing::Today {
        outcome.route(Route::MediCalKeepHearingOnly).led_by(Action::AskHearingKeepService, timing)
    } else {
        outcome.route(Route::MediCalKeepByHearing).then(Action::AskHearingKeepService, timing)
    };
    Ok(outcome
        .deadline(keep)
        .guard(Guard::KeptServiceMayBeRepaid)
        .because(Reason::ServiceGoesOnDuringHearing)
        .because(Reason::OnlyApprovedCareIsKept))
}

const AFTER_THE_PLAN: [Action; 4] =
    [Action::CallDmhcUrgent, Action::FileDmhcComplaint, Action::AskFastHearingDirect, Action::DoctorUrgencyLetter];

const BESIDE_THE_PLAN: [Action; 4] =
    [Action::AskMediCalPlanFast, Action::CallDmhcUrgent, Action::DoctorUrgencyLetter, Action::AskFastHearing];
