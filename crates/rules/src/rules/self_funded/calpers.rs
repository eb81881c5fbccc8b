//! CalPERS' own plans: R29.

use super::super::Asked;
use super::super::ladder::plan_time_over;
use super::super::urgency::{Urgent, by_federal_test, urgent_for_care_to_come, with_same_day_steps};
use super::fast::{URGENT_DAYS, answered_in_hours};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::DeadlineKind;
use crate::law;
use crate::outcome::*;

/// R29. CalPERS PPOs are self-funded; plan, then the review its letter offers, then CalPERS (2 CCR 599.518).
pub(in crate::rules) fn calpers(answers: &Answers, today: Date, plan: CalpersPlan) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let stage = answers.grievance()?;
    let outcome = match stage {
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::Unknown) => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::JobAppeal;
            let outcome =
                Outcome::new(Route::CalpersPpo, Action::AppealCalpersPlan, Timing::By(kind)).clock(kind, denial);
            if stage == Stage::Unknown { outcome.led_by(Action::AskPlanForStatus, Timing::Today) } else { outcome }
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let appeal = answers.appeal_date()?;
            let kind = DeadlineKind::JobAnswer;
            // A plan whose time is over is not waited for (A14): the review, and CalPERS, are asked today.
            let outcome = if plan_time_over(appeal, law::JOB_BILL_ANSWER_DAYS, today) {
                Outcome::new(Route::CalpersLate, Action::AskReviewInLetter, Timing::Today)
                    .then(Action::AskPlanForStatus, Timing::Today)
                    .because(Reason::JobPlanTimeOver)
            } else {
                Outcome::new(Route::AskedAndWaiting, Action::AskPlanForStatus, Timing::Today)
                    .because(Reason::JobPlanHasTime)
            };
            let outcome = outcome.clock(kind, appeal);
            if urgent == Urgent::Yes { waiting_urgently(outcome, appeal, today) } else { outcome }
        }
        // The review in the letter has been had: CalPERS comes next (CALPERS-STEPS).
        Stage::ReviewLost => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::CalpersReview;
            // The time of this step was not read, so CalPERS is asked for it today.
            Outcome::new(Route::CalpersReview, Action::AskCalpersReview, Timing::By(kind))
                .then(Action::CallCalpers, Timing::Today)
                .clock(kind, answer)
        }
        Stage::Upheld | Stage::HearingAsked | Stage::HearingHeld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::CalpersReview;
            Outcome::new(Route::CalpersPpoReview, Action::AskReviewInLetter, Timing::Today)
                .then(Action::AskCalpersReview, Timing::By(kind))
                .clock(kind, answer)
                .clock(DeadlineKind::FederalReview, answer)
        }
        Stage::ApprovedNotDone => Outcome::new(Route::ApprovedNotDone, Action::AskPlanForStatus, Timing::Today)
            .because(Reason::ApprovalMustBeKept),
    };
    let late = outcome.route == Route::CalpersLate;
    let mut outcome = outcome
        .row(Row::R29)
        // What went wrong was not asked here, and some of it has days of its own: CalPERS tells today.
        .then(Action::CallCalpers, Timing::Today)
        .because(Reason::CalpersSteps)
        .because(Reason::LetterDayWins)
        .happens(if stage == Stage::ReviewLost || late { Next::SeeLetter } else { Next::CalpersOrder })
        .papers(PaperList::JobPlan);
    outcome = match plan {
        CalpersPlan::Unknown => outcome
            .route(Route::CalpersUnknown)
            .without(Action::CallCalpers)
            .led_by(Action::AskCalpersWhichPlan, Timing::Today)
            .because(Reason::CalpersHmoIsDmhc)
            .door(Door::DmhcIfCalpersHmo),
        CalpersPlan::Ppo | CalpersPlan::Hmo => outcome.because(Reason::CalpersPpoIsSelfFunded),
    };
    let outcome = if urgent == Urgent::Yes && outcome.reasons.contains(&Reason::JobUrgentTimeOver) {
        let actions = [Action::AskReviewInLetter, Action::DoctorUrgencyLetter];
        with_same_day_steps(outcome, urgent, UrgentBox::JobPlanLate, &actions)
            .second(Action::MakeAppealFast, Timing::Today)
            .happens(Next::FederalUrgentTimes)
    } else {
        fast(outcome, urgent, stage)
    };
    Ok(match urgent {
        // It may be an HMO: then DMHC takes the urgent case today.
        Urgent::Yes if plan == CalpersPlan::Unknown => outcome.then(Action::CallDmhcUrgent, Timing::Today),
        Urgent::Yes | Urgent::ButCareGiven | Urgent::No { .. } => by_federal_test(outcome),
    })
}

/// An urgent appeal has 72 hours, and a plan that misses them is not waited for (29 CFR 2560.503-1(i)(2); 45 CFR
/// 147.136(b)(2)(ii)(F)).
fn waiting_urgently(outcome: Draft, appeal: DateAnswer, today: Date) -> Draft {
    let outcome = answered_in_hours(outcome, appeal);
    if plan_time_over(appeal, URGENT_DAYS, today) {
        outcome.route(Route::JobUrgentLate).because(Reason::JobUrgentTimeOver)
    } else {
        outcome
    }
}

/// The plan is asked to be fast until it has answered; then the review in its letter is, or CalPERS.
fn fast(outcome: Draft, urgent: Urgent, stage: Stage) -> Draft {
    let (urgent_box, first) = match stage {
        Stage::NotFiled | Stage::NoRequest | Stage::Unknown | Stage::Waiting | Stage::ReviewAsked => {
            (UrgentBox::JobPlan, Action::AskJobPlanFast)
        }
        Stage::Upheld | Stage::HearingAsked | Stage::HearingHeld => {
            (UrgentBox::JobPlanAnswered, Action::AskReviewInLetter)
        }
        Stage::ReviewLost if outcome.route == Route::CalpersUnknown => {
            (UrgentBox::NextStep, Action::AskCalpersWhichPlan)
        }
        Stage::ReviewLost => (UrgentBox::NextStep, Action::CallCalpers),
        Stage::ApprovedNotDone => (UrgentBox::ApprovedUrgent, Action::AskPlanForStatus),
    };
    let outcome = with_same_day_steps(outcome, urgent, urgent_box, &[first, Action::DoctorUrgencyLetter]);
    // The times of CalPERS' own review were not read.
    if urgent == Urgent::Yes && stage != Stage::ReviewLost {
        outcome.happens(Next::FederalUrgentTimes)
    } else {
        outcome
    }
}
