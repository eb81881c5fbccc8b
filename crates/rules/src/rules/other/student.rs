//! Student plans: R33.

use super::super::commercial::{self, Plan};
use super::super::{Asked, self_funded};
use crate::answers::*;
use crate::date::Date;
use crate::outcome::*;

/// R33: the booklet names the regulator, or the university pays the claims itself.
pub(in crate::rules) fn student(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.student_plan()? {
        StudentPlan::Insured => commercial::decide(answers, today, Plan::Student),
        StudentPlan::UniversityFunded => Ok(self_funded::decide(answers, today, Employer::Public)?
            .row(Row::R33)
            .then(Action::ReadStudentBooklet, Timing::Today)
            .because(Reason::UniversityPlan)),
        StudentPlan::Unknown => {
            let outcome = commercial::decide(answers, today, Plan::StudentUnknown)?;
            Ok(outcome
                .row(Row::R33)
                .then(Action::ReadStudentBooklet, Timing::Today)
                .because(Reason::StudentPlansDiffer))
        }
    }
}
