//! Medicare in all its parts, and people who have Medi-Cal as well: R18 to R25.

mod dual;
mod endings;
mod money;
mod parts;

use super::Asked;
use super::urgency::by_federal_test;
use crate::answers::*;
use crate::date::Date;
use crate::outcome::*;

pub(super) use dual::dual;

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Draft> {
    by_matter(answers, today, |answers| answers.medicare_kind())
}

/// The same where the letter already tells which part decided, as with Medicare that comes through a former employer.
pub(super) fn of_kind(answers: &Answers, today: Date, kind: MedicareKind) -> Asked<Draft> {
    by_matter(answers, today, |_| Ok(kind))
}

fn by_matter(answers: &Answers, today: Date, kind: impl FnOnce(&Answers) -> Asked<MedicareKind>) -> Asked<Draft> {
    let outcome = match answers.medicare_leaving()? {
        MedicareLeaving::Hospital => endings::hospital(answers, today)?,
        MedicareLeaving::OtherCare => endings::care_ending(answers, today)?,
        MedicareLeaving::HospitalStatus => endings::hospital_status(),
        MedicareLeaving::PremiumOrPenalty => money::premium_or_penalty(answers)?,
        MedicareLeaving::DrugPenalty => money::drug_penalty(answers)?,
        MedicareLeaving::BillOnly => money::bill_only(),
        MedicareLeaving::PlanService => money::plan_service(),
        MedicareLeaving::LeavePlan => money::leave_plan(),
        MedicareLeaving::No => parts::of_kind(answers, today, kind(answers)?)?.because(Reason::MedicareHasNoImr),
        MedicareLeaving::Unknown => parts::of_kind(answers, today, kind(answers)?)?
            .row(Row::R19)
            .led_by(Action::CallQioIfEnding, Timing::Today)
            .because(Reason::QioIsForEndings)
            .because(Reason::MedicareHasNoImr),
    };
    Ok(by_federal_test(outcome).because(Reason::WhoGoesOnAfterADeath))
}
