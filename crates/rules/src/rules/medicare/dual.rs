//! People who have Medicare and Medi-Cal: R23 and R24.

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
            leaving @ (MedicareLeaving::No | MedicareLeaving::Unknown) => dual_unknown(answers, leaving),
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

fn dual_unknown(answers: &Answers, leaving: MedicareLeaving) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let denial = answers.denial_date()?;
    let outcome = Outcome::new(Route::DualUnknownProgram, Action::AskWhichProgram, Timing::Today)
        .row(Row::R23)
        .row(Row::R24)
        .then(Action::CallDualOmbuds, Timing::Today)
        .then(Action::AppealMediCalPlanKeepService, Timing::By(DeadlineKind::UnknownKeepService))
        .then(Action::AppealAsLetterSays, Timing::By(DeadlineKind::MedicareFirstAppeal))
        .clock(DeadlineKind::UnknownKeepService, denial)
        .clock(DeadlineKind::MediCalPlanAppeal, denial)
        .clock(DeadlineKind::MedicareFirstAppeal, denial)
        .clock(DeadlineKind::UnknownHearing, denial)
        .because(Reason::BothProgramsRun)
        .because(Reason::DualMayHaveImr)
        .guard(Guard::KeptServiceMayBeRepaid)
        .then(Action::CallHicap, Timing::Anytime)
        .happens(Next::SeeLetter)
        .papers(PaperList::MedicareAppeal);
    let outcome = if urgent == Urgent::Yes {
        outcome.then(Action::AskMediCalPlanFastToo, Timing::Today).then(Action::CallDmhcUrgent, Timing::Today)
    } else {
        outcome
    };
    let actions = [Action::AskMedicarePlanFast, Action::DoctorUrgencyLetter];
    let outcome = with_same_day_steps(outcome, urgent, UrgentBox::DualUnknown, &actions);
    // Care that is ending runs in hours, so its call comes before everything.
    Ok(if leaving == MedicareLeaving::Unknown {
        outcome.led_by(Action::CallQioIfEnding, Timing::Today).because(Reason::QioIsForEndings)
    } else {
        outcome
    })
}
