//! What is asked for fast in a plan that pays its own claims, by how far the person is: R26 to R28.

use super::super::Asked;
use super::super::ladder::plan_time_over;
use super::super::last_no::with_urgent_request;
use super::super::urgency::{Urgent, with_same_day_steps};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;
use crate::outcome::*;

/// The hours of an urgent appeal in whole days, by the end of the last of which the plan must have answered.
pub(super) const URGENT_DAYS: u64 = law::JOB_URGENT_HOURS / 24;

/// "As soon as possible … not later than 72 hours" (29 CFR 2560.503-1(i)(2)); in an urgent case the outside review may run
/// beside the appeal, and a plan that misses its time loses its turn (45 CFR 147.136(b)(2)(ii)(F), (d)(3)). A finished step
/// is never asked for again.
pub(super) fn with_urgency(
    answers: &Answers,
    outcome: Draft,
    urgent: Urgent,
    review: Action,
    today: Date,
) -> Asked<Draft> {
    let stage = answers.grievance()?;
    if urgent != Urgent::Yes {
        return Ok(with_same_day_steps(outcome, urgent, UrgentBox::JobPlan, &[]));
    }
    let both = [Action::AskJobPlanFast, Action::DoctorUrgencyLetter, review];
    let first_review = [review, Action::DoctorUrgencyLetter];
    let outcome = match stage {
        Stage::NoRequest => {
            let actions = [Action::AskDoctorToRequest, Action::AskFastDecision, Action::DoctorUrgencyLetter];
            with_same_day_steps(outcome, urgent, UrgentBox::FederalPlan, &actions)
        }
        Stage::NotFiled | Stage::Unknown => {
            with_same_day_steps(outcome.route(Route::JobUrgent), urgent, UrgentBox::JobPlan, &both)
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let appeal = answers.appeal_date()?;
            let outcome = answered_in_hours(outcome, appeal);
            if plan_time_over(appeal, URGENT_DAYS, today) {
                let outcome = outcome.route(Route::JobUrgentLate).because(Reason::JobUrgentTimeOver);
                // The hours are those of an urgent appeal; another one can be made urgent today.
                with_same_day_steps(outcome, urgent, UrgentBox::JobPlanLate, &first_review)
                    .second(Action::MakeAppealFast, Timing::Today)
            } else {
                with_same_day_steps(outcome.route(Route::JobUrgent), urgent, UrgentBox::JobPlan, &both)
            }
        }
        Stage::Upheld | Stage::HearingAsked | Stage::HearingHeld => {
            if outcome.route == Route::Grandfathered {
                let actions = [Action::AskIfReviewOffered, Action::DoctorUrgencyLetter];
                with_same_day_steps(outcome, urgent, UrgentBox::JobPlanNoReview, &actions)
            } else {
                with_same_day_steps(outcome, urgent, UrgentBox::JobPlanAnswered, &first_review)
            }
        }
        Stage::ReviewLost => with_urgent_request(outcome, urgent),
        Stage::ApprovedNotDone => {
            let actions = [Action::AskJobPlanForStatus, Action::DoctorUrgencyLetter];
            with_same_day_steps(outcome, urgent, UrgentBox::ApprovedUrgent, &actions)
        }
    };
    Ok(outcome.because(Reason::JobPlanUrgent).happens(Next::FederalUrgentTimes))
}

/// The hours of an urgent appeal in place of the days of another one.
pub(super) fn answered_in_hours(outcome: Draft, appeal: DateAnswer) -> Draft {
    outcome
        .instead_of_clock(DeadlineKind::JobAnswer, Deadline::counted(DeadlineKind::JobUrgentAnswer, appeal))
        .no_more_because(Reason::JobPlanHasTime)
        .no_more_because(Reason::JobPlanLate)
        .no_more_because(Reason::JobPlanTimeOver)
}
