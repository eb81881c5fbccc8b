//! Student plans: R33.

use super::super::Asked;
use super::super::commercial::{self, Plan};
use super::super::last_no::{after_last_no, with_urgent_request};
use super::super::urgency::{Urgent, urgent_for_care_to_come, with_same_day_steps};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

/// R33: the booklet names the regulator, or the university pays the claims itself.
pub(in crate::rules) fn student(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.student_plan()? {
        StudentPlan::Insured => commercial::decide(answers, today, Plan::Student),
        StudentPlan::UniversityFunded => university(answers),
        StudentPlan::Unknown => {
            let outcome = commercial::decide(answers, today, Plan::StudentUnknown)?;
            Ok(outcome
                .row(Row::R33)
                .then(Action::ReadStudentBooklet, Timing::Today)
                .because(Reason::StudentPlansDiffer))
        }
    }
}

/// No ERISA, and no proof that the federal review binds a plan that a university pays: the booklet and the letter name the
/// days, and days of other plans stand as caution (STUDENT; doubts A15 and A16).
fn university(answers: &Answers) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let outcome = match answers.grievance()? {
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::Unknown) => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::UniversityAppeal;
            let outcome = Outcome::new(Route::UniversityAppeal, Action::ReadStudentBooklet, Timing::Today)
                .then(Action::AppealUniversityPlan, Timing::By(kind))
                .then(Action::DoctorLetter, Timing::Anytime)
                .clock(kind, denial);
            let outcome =
                if stage == Stage::Unknown { outcome.led_by(Action::AskPlanForStatus, Timing::Today) } else { outcome };
            fast_at_the_plan(outcome, urgent)
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let outcome = Outcome::new(Route::UniversityWait, Action::AskPlanForStatus, Timing::Today)
                .then(Action::ReadStudentBooklet, Timing::Today);
            fast_at_the_plan(outcome, urgent)
        }
        Stage::Upheld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::UniversityReview;
            let outcome = Outcome::new(Route::UniversityReview, Action::AskReviewInLetter, Timing::By(kind))
                .then(Action::ReadStudentBooklet, Timing::Today)
                .then(Action::DoctorLetter, Timing::Anytime)
                .clock(kind, answer);
            let actions = [Action::SayUrgent, Action::DoctorUrgencyLetter];
            with_same_day_steps(outcome, urgent, UrgentBox::NextStep, &actions)
        }
        Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => with_urgent_request(after_last_no(), urgent),
        Stage::ApprovedNotDone => {
            let outcome = Outcome::new(Route::UniversityWait, Action::AskPlanForStatus, Timing::Today)
                .because(Reason::ApprovalMustBeKept);
            let actions = [Action::AskPlanForStatus, Action::DoctorUrgencyLetter];
            with_same_day_steps(outcome, urgent, UrgentBox::ApprovedUrgent, &actions)
        }
    };
    Ok(outcome
        .row(Row::R33)
        .because(Reason::UniversityPlan)
        .because(Reason::UniversityDays)
        .because(Reason::LetterDayWins)
        .happens(Next::SeeLetter)
        .papers(PaperList::JobPlan))
}

fn fast_at_the_plan(outcome: Draft, urgent: Urgent) -> Draft {
    let actions = [Action::AskFastDecision, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, urgent, UrgentBox::FederalPlan, &actions)
}
