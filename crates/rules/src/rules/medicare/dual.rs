//! People who have Medicare and Medi-Cal: R23 and R24.

use super::super::ladder::plan_time_over;
use super::super::unknown::keep_clock;
use super::super::urgency::{Urgent, feels_urgent, with_same_day_steps};
use super::super::{Asked, medi_cal};
use super::decide;
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::law;
use crate::outcome::*;

/// R23, R24: the denied service belongs to one of the two programmes; where nobody can tell, both routes run
/// (DUAL-SPLIT).
pub(in crate::rules) fn dual(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.dual_program()? {
        DualProgram::MediCal => {
            let outcome = medi_cal::decide(answers, today)?;
            // A hospital discharge is mostly Medicare's to pay, whatever the person was told.
            let outcome = if outcome.route == Route::MediCalDischarge {
                outcome.then(Action::CallQioIfEnding, Timing::Today).because(Reason::QioIsForEndings)
            } else {
                outcome
            };
            Ok(outcome.row(Row::R23).because(Reason::DualMediCalService).then(Action::CallDualOmbuds, Timing::Anytime))
        }
        DualProgram::Medicare => {
            let outcome = decide(answers, today)?;
            Ok(outcome.row(Row::R24).because(Reason::DualMedicareService).then(Action::CallDualOmbuds, Timing::Anytime))
        }
        DualProgram::Unknown => match answers.medicare_leaving()? {
            leaving @ (MedicareLeaving::No | MedicareLeaving::Unknown) => dual_unknown(answers, today, leaving),
            // Only Medicare has these.
            MedicareLeaving::Hospital
            | MedicareLeaving::OtherCare
            | MedicareLeaving::HospitalStatus
            | MedicareLeaving::PremiumOrPenalty
            | MedicareLeaving::DrugPenalty
            | MedicareLeaving::BillOnly
            | MedicareLeaving::PlanService
            | MedicareLeaving::LeavePlan => {
                Ok(decide(answers, today)?.row(Row::R24).then(Action::CallDualOmbuds, Timing::Today))
            }
        },
    }
}

fn dual_unknown(answers: &Answers, today: Date, leaving: MedicareLeaving) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome = match answers.grievance()? {
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::Unknown) => first_appeals(answers, stage, urgent)?,
        Stage::Waiting | Stage::ReviewAsked => waiting(answers, today, urgent)?,
        Stage::Upheld => answered(answers, today, urgent)?,
        Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => review_lost(answers, today, urgent)?,
        Stage::ApprovedNotDone => {
            let outcome = Outcome::new(Route::ApprovedNotDone, Action::AskPlanWhen, Timing::Today)
                .then(Action::CallDualOmbuds, Timing::Today)
                .because(Reason::ApprovalMustBeKept);
            let actions = [Action::AskPlanWhen, Action::DoctorUrgencyLetter];
            with_same_day_steps(outcome, urgent, UrgentBox::ApprovedUrgent, &actions)
        }
    };
    let outcome = outcome
        .row(Row::R23)
        .row(Row::R24)
        .then(Action::CallDualOmbuds, Timing::Today)
        .then(Action::CallHicap, Timing::Anytime)
        .because(Reason::BothProgramsRun)
        .happens(Next::SeeLetter)
        .papers(PaperList::MedicareAppeal);
    let outcome =
        if outcome.route == Route::DualUnknownReviewLost { outcome } else { outcome.because(Reason::DualMayHaveImr) };
    // Care that is ending runs in hours, so its call comes before everything.
    Ok(if leaving == MedicareLeaving::Unknown {
        outcome.led_by(Action::CallQioIfEnding, Timing::Today).because(Reason::QioIsForEndings)
    } else {
        outcome
    })
}

/// The first appeal of either program, by the shorter of their days.
fn first_appeals(answers: &Answers, stage: Stage, urgent: Urgent) -> Asked<Draft> {
    let denial = answers.denial_date()?;
    let outcome = Outcome::new(Route::DualUnknownProgram, Action::AskWhichProgram, Timing::Today)
        .then(Action::CallDualOmbuds, Timing::Today)
        .clock(DeadlineKind::MediCalPlanAppeal, denial)
        .clock(DeadlineKind::MedicareFirstAppeal, denial)
        .clock(DeadlineKind::UnknownHearing, denial);
    let outcome = match keep_clock(answers, denial)? {
        Some((keep, timing)) => outcome
            .then(Action::AppealMediCalPlanKeepService, timing)
            .deadline(keep)
            .guard(Guard::KeptServiceMayBeRepaid)
            .because(Reason::OnlyApprovedCareIsKept),
        None => outcome,
    };
    let outcome = outcome.then(Action::AppealAsLetterSays, Timing::By(DeadlineKind::MedicareFirstAppeal));
    let outcome = if stage == Stage::Unknown { outcome.then(Action::AskPlanForStatus, Timing::Today) } else { outcome };
    Ok(fast_in_both(outcome, urgent))
}

/// Before the plan's answer, and while it is waited for, either program can be fast; if it is Medi-Cal in a plan that DMHC
/// licenses, DMHC takes an urgent case at once (MEDICAL-IMR-EXHAUST, R11).
fn fast_in_both(outcome: Draft, urgent: Urgent) -> Draft {
    let outcome = if urgent == Urgent::Yes {
        outcome.then(Action::AskMediCalPlanFastToo, Timing::Today).then(Action::CallDmhcUrgent, Timing::Today)
    } else {
        outcome
    };
    let actions = [Action::AskMedicarePlanFast, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, urgent, UrgentBox::DualUnknown, &actions)
}

/// After the plan's answer neither program has a first appeal left: Medi-Cal has the hearing (MEDICAL-SFH-DEADLINE) and
/// perhaps the medical review (DUAL-IMR), Medicare the next step that the answer names, 60 days at the shortest
/// (PARTD-L1-DECISION).
fn answered(answers: &Answers, today: Date, urgent: Urgent) -> Asked<Draft> {
    let answer = answers.answer_date()?;
    let outcome = Outcome::new(Route::DualUnknownAnswered, Action::AskWhichProgram, Timing::Today)
        .then(Action::CallDualOmbuds, Timing::Today)
        .then(Action::NextStepAsLetterSays, Timing::By(DeadlineKind::UnknownNextStep))
        .clock(DeadlineKind::UnknownNextStep, answer);
    let outcome = medi_cal::hearing_of_both_cards(outcome, answers, answer, today)?;
    // Where only a late hearing is left, DMHC is asked before it.
    if outcome.has_step(Action::AskLateHearing) {
        let actions = [Action::CallDmhcUrgent, Action::AskFastAdvantageReview, Action::DoctorUrgencyLetter];
        return Ok(with_same_day_steps(outcome, urgent, UrgentBox::NextStep, &actions));
    }
    let actions =
        [Action::CallDmhcUrgent, Action::AskFastHearing, Action::AskFastAdvantageReview, Action::DoctorUrgencyLetter];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::MediCalAnswered, &actions))
}

/// While the plan's answer is waited for. Day 30 of silence opens Medi-Cal's hearing and perhaps its review (42 CFR
/// 438.408(c)(3), MEDICAL-SFH-DEADLINE); a Medicare Advantage plan that is late sends the case on by itself (MA-L2-AUTO).
fn waiting(answers: &Answers, today: Date, urgent: Urgent) -> Asked<Draft> {
    let appeal = answers.appeal_date()?;
    if !plan_time_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today) {
        let kind = DeadlineKind::MediCalPlanAnswer;
        let outcome = Outcome::new(Route::AskedAndWaiting, Action::AskPlanForStatus, Timing::Today)
            .then(Action::GatherPapersWhileWaiting, Timing::Anytime)
            .then(Action::AskWhichProgram, Timing::Today)
            .then(Action::CallDmhcIfImrOpen, Timing::After(kind))
            .then(Action::AskHearingAfterWait, Timing::After(kind))
            .clock(kind, appeal)
            .guard(Guard::HearingHeldEndsImr);
        return Ok(fast_in_both(outcome, urgent));
    }
    let outcome = Outcome::new(Route::DualUnknownSilent, Action::AskWhichProgram, Timing::Today)
        .then(Action::CallDualOmbuds, Timing::Today)
        .then(Action::AskWhereCaseIs, Timing::Today)
        .because(Reason::CaseGoesOnByItself)
        .because(Reason::PlanSilentThirtyDays);
    let day_30 = appeal.days_later(law::MEDI_CAL_ANSWER_DAYS);
    let outcome = medi_cal::hearing_of_both_cards(outcome, answers, day_30, today)?;
    let in_time = !outcome.has_step(Action::AskLateHearing);
    let outcome =
        if urgent == Urgent::Yes && in_time { outcome.then(Action::AskFastHearing, Timing::Today) } else { outcome };
    Ok(fast_in_both(outcome, urgent))
}

/// After an outside review that said no, each program has a hearing left and no second review; new facts can bring a new
/// request, which is the one thing that can be fast here beside Medi-Cal's hearing.
fn review_lost(answers: &Answers, today: Date, urgent: Urgent) -> Asked<Draft> {
    let answer = answers.answer_date()?;
    let outcome = Outcome::new(Route::DualUnknownReviewLost, Action::AskWhichProgram, Timing::Today)
        .then(Action::CallDualOmbuds, Timing::Today);
    let outcome = medi_cal::hearings_of_both_cards(outcome, answers, answer, today)?
        .then(Action::NewEvidence, Timing::Anytime)
        .because(Reason::NewFactsNewDecision);
    let actions = [Action::NewEvidence, Action::DoctorUrgencyLetter, Action::AskFastHearingDirect];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::NewRequest, &actions))
}
