//! Another program, or another plan, that must pay and may have said no too: R6, R10, referee P8.

use super::{Care, keep_timing};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind};
use crate::outcome::*;
use crate::rules::Asked;

/// Nothing says that another program must pay; where one has refused the same care, its clock runs all the same.
pub(super) fn perhaps_other_program(outcome: Draft, answers: &Answers, today: Date, care: Care) -> Asked<Draft> {
    match answers.other_refusal()? {
        OtherRefusal::Yes => with_other_program(outcome, answers, today, care),
        OtherRefusal::No => Ok(outcome),
        OtherRefusal::Unknown => Ok(outcome.then(Action::AskOtherProgram, Timing::Today)),
    }
}

/// The letter says that another program must pay. Where that program has said no too, its own clock runs.
pub(super) fn with_other_program(outcome: Draft, answers: &Answers, today: Date, care: Care) -> Asked<Draft> {
    if care == Care::Given {
        return with_other_payer(outcome, answers, today);
    }
    let outcome = outcome.because(Reason::TwoProgramsRefuse).then(Action::CallOmbudsman, Timing::Today);
    // Who cannot say if it is a pharmacy's medicine has one other program to call already.
    let refused = match answers.pharmacy_drug() {
        Ok(PharmacyDrug::Unknown) => OtherRefusal::Unknown,
        Ok(PharmacyDrug::Yes | PharmacyDrug::No) | Err(_) => answers.other_refusal()?,
    };
    Ok(match refused {
        OtherRefusal::Yes => outcome
            .row(Row::R6)
            .clock(DeadlineKind::CountyPlanAppeal, answers.other_letter_date()?)
            .before_later_days(Action::AppealCounty, DeadlineKind::CountyPlanAppeal)
            .then(Action::SendBothLetters, Timing::Today),
        OtherRefusal::No => outcome.no_more_because(Reason::TwoProgramsRefuse),
        OtherRefusal::Unknown => outcome.then(Action::AskOtherProgram, Timing::Today),
    })
}

/// Of a bill the other one is any plan or program, Medicare or an employer's as often as the county's: it is asked under its
/// own letter's days, the shortest of which is safe (referee P8). Medi-Cal pays last.
fn with_other_payer(outcome: Draft, answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = outcome
        .because(Reason::TwoPlansTwoClocks)
        .then(Action::TellBothPlans, Timing::Today)
        .then(Action::AskWhoPaysFirst, Timing::Today);
    Ok(match answers.other_refusal()? {
        OtherRefusal::No => outcome,
        OtherRefusal::Unknown => outcome.then(Action::GrievanceOtherPlan, Timing::Today),
        OtherRefusal::Yes => with_grievance_at_other_plan(outcome, answers.other_letter_date()?, today),
    })
}

/// The other plan's letter has a day of its own. Once its safe day is here or over, the step is today's.
pub(in crate::rules) fn with_grievance_at_other_plan(outcome: Draft, letter: DateAnswer, today: Date) -> Draft {
    let clock = Deadline::counted(DeadlineKind::OtherPlanGrievance, letter);
    let outcome = outcome.deadline(clock);
    if keep_timing(&clock, today) == Timing::Today {
        outcome.then(Action::GrievanceOtherPlan, Timing::Today)
    } else {
        outcome.before_later_days(Action::GrievanceOtherPlan, clock.kind)
    }
}
