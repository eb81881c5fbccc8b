//! People who have Medicare and Medi-Cal: R23 and R24.

use super::super::unknown::keep_clock;
use super::super::urgency::{Urgent, feels_urgent, with_same_day_steps};
use super::super::{Asked, medi_cal};
use super::decide;
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
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
        Stage::Waiting | Stage::ReviewAsked => {
            let outcome = Outcome::new(Route::AskedAndWaiting, Action::AskPlanForStatus, Timing::Today)
                .then(Action::GatherPapersWhileWaiting, Timing::Anytime)
                .then(Action::AskWhichProgram, Timing::Today);
            fast_in_both(outcome, urgent)
        }
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            answered(answers, today, urgent)?
        }
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
        .because(Reason::DualMayHaveImr)
        .happens(Next::SeeLetter)
        .papers(PaperList::MedicareAppeal);
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
    let actions =
        [Action::CallDmhcUrgent, Action::AskFastHearing, Action::AskFastAdvantageReview, Action::DoctorUrgencyLetter];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::MediCalAnswered, &actions))
}
