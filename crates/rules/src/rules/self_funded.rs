//! Plans that pay their own claims: no California review, but a federal one. R26 to R29.

use super::Asked;
use super::ladder::plan_time_over;
use super::urgency::{Urgent, urgent_for_care_to_come};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::law;
use crate::outcome::*;

/// What a self-funded plan's no was about, as far as it decides whether an outside review is open: medical judgment,
/// experimental treatment, surprise bills and rescission are; pure coverage questions may not be (45 CFR 147.136(d)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Review {
    Open,
    OpenEvenIfGrandfathered,
    Doubtful,
}

pub(super) fn decide(answers: &Answers, today: Date, employer: Employer) -> Asked<Draft> {
    let problem = answers.job_plan_problem()?;
    let review = match problem {
        JobPlanProblem::SurpriseBill => Review::OpenEvenIfGrandfathered,
        JobPlanProblem::Cancelled => Review::Open,
        JobPlanProblem::Other => Review::Doubtful,
        JobPlanProblem::Refused | JobPlanProblem::Unknown => match answers.denial_reason()? {
            DenialReason::NotCovered | DenialReason::OtherPayer | DenialReason::PaidInPart => Review::Doubtful,
            DenialReason::NotNecessary
            | DenialReason::Experimental
            | DenialReason::NotEmergency
            | DenialReason::OutOfNetwork
            | DenialReason::Paperwork
            | DenialReason::StepTherapy
            | DenialReason::NoLetter
            | DenialReason::Mixed
            | DenialReason::Unknown => Review::Open,
        },
    };
    let urgent = match problem {
        JobPlanProblem::Refused | JobPlanProblem::Unknown => urgent_for_care_to_come(answers)?,
        JobPlanProblem::SurpriseBill | JobPlanProblem::Cancelled | JobPlanProblem::Other => {
            Urgent::No { ask_doctor: false }
        }
    };
    let is_bill = matches!(problem, JobPlanProblem::SurpriseBill | JobPlanProblem::Other);
    let days = if is_bill { law::JOB_BILL_ANSWER_DAYS } else { law::JOB_ANSWER_DAYS };
    let outcome = ladder(answers, today, employer, review, days)?;
    let outcome = match urgent {
        Urgent::Yes => {
            // Internal appeal and outside review may run at once, unless the plan need not offer the review.
            let outcome = if matches!(outcome.route, Route::Grandfathered) {
                outcome
            } else {
                outcome.led_by(review_action(employer), Timing::Today)
            };
            outcome
                .urgent(UrgentBox::JobPlan)
                .led_by(Action::DoctorUrgencyLetter, Timing::Today)
                .led_by(Action::AskJobPlanFast, Timing::Today)
                .because(Reason::JobPlanUrgent)
                .happens(Next::FederalUrgentTimes)
        }
        Urgent::ButCareGiven => outcome,
        Urgent::No { ask_doctor: true } => outcome.then(Action::AskDoctorIfUrgent, Timing::Today),
        Urgent::No { ask_doctor: false } => outcome,
    };
    let outcome = match problem {
        JobPlanProblem::SurpriseBill => outcome
            .then(Action::CallNoSurprises, Timing::Anytime)
            .guard(Guard::PayingBeforeAsking)
            .because(Reason::SurpriseBillReview),
        JobPlanProblem::Refused | JobPlanProblem::Cancelled | JobPlanProblem::Other | JobPlanProblem::Unknown => {
            outcome
        }
    };
    Ok(outcome.because(Reason::SelfFundedHasNoStateReview))
}

fn ladder(answers: &Answers, today: Date, employer: Employer, review: Review, answer_days: u64) -> Asked<Draft> {
    let outcome = match answers.grievance()? {
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::Unknown) => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::JobAppeal;
            let outcome = Outcome::new(Route::JobAppeal, Action::AppealJobPlan, Timing::By(kind))
                .clock(kind, denial)
                .because(Reason::JobAppealFirst);
            if stage == Stage::Unknown { outcome.led_by(Action::AskJobPlanForStatus, Timing::Today) } else { outcome }
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let appeal = answers.appeal_date()?;
            let kind = DeadlineKind::JobAnswer;
            let outcome = Outcome::new(Route::JobWait, Action::AskJobPlanForStatus, Timing::Today)
                .then(review_action(employer), Timing::After(kind))
                .clock(kind, appeal);
            if plan_time_over(appeal, answer_days, today) {
                outcome.because(Reason::JobPlanLate)
            } else {
                outcome.because(Reason::JobPlanHasTime)
            }
        }
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            return final_denial(answers, employer, review);
        }
        Stage::ApprovedNotDone => Outcome::new(Route::JobNotDone, Action::AskJobPlanForStatus, Timing::Today)
            .because(Reason::ApprovalMustBeKept),
    };
    let door = match employer {
        Employer::Public => Door::GovernmentReviewAfterAppeal,
        Employer::Private | Employer::Church | Employer::Unknown | Employer::Calpers | Employer::Federal => {
            Door::ExternalReviewAfterAppeal
        }
    };
    Ok(with_employer(outcome.door(door).happens(Next::JobPlanTimes), employer))
}

/// R26, R27, R28. "Within four months after the date of receipt" of the final denial (45 CFR 147.136(d)(2)(i)).
fn final_denial(answers: &Answers, employer: Employer, review: Review) -> Asked<Draft> {
    let answer = answers.answer_date()?;
    let grandfathered = match review {
        Review::OpenEvenIfGrandfathered => Grandfathered::No,
        Review::Open | Review::Doubtful => answers.grandfathered()?,
    };
    let action = review_action(employer);
    let kind = match employer {
        Employer::Public => DeadlineKind::GovernmentReview,
        Employer::Private | Employer::Church | Employer::Unknown | Employer::Calpers | Employer::Federal => {
            DeadlineKind::FederalReview
        }
    };
    // The Labor Department has no power over public plans (SF-GOVT).
    let advice = if employer == Employer::Public { Action::AskIfReviewOffered } else { Action::CallEbsa };
    let outcome = match (grandfathered, review) {
        (Grandfathered::Yes, _) => Outcome::new(Route::Grandfathered, advice, Timing::Today)
            .then(Action::AskIfReviewOffered, Timing::Today)
            .then(Action::TalkToLawyer, Timing::Today)
            .row(Row::R27)
            .because(Reason::GrandfatheredNeedNotReview),
        (Grandfathered::No | Grandfathered::Unknown, Review::Doubtful) => {
            Outcome::new(Route::JobCoverageQuestion, advice, Timing::Today)
                .then(action, Timing::By(kind))
                .clock(kind, answer)
                .because(Reason::ReviewIsForMedicalJudgment)
        }
        (Grandfathered::No | Grandfathered::Unknown, Review::Open | Review::OpenEvenIfGrandfathered) => {
            Outcome::new(Route::FederalReview, action, Timing::By(kind))
                .then(Action::DoctorLetter, Timing::Anytime)
                .clock(kind, answer)
                .because(Reason::FederalReviewRight)
        }
    };
    let outcome = if grandfathered == Grandfathered::Unknown {
        outcome.then(Action::AskIfGrandfathered, Timing::Anytime)
    } else {
        outcome
    };
    Ok(with_employer(outcome.happens(Next::FederalTimes), employer))
}

/// Public plans' letters name the federal office or reviewers of their own; other plans' letters say where to send it.
const fn review_action(employer: Employer) -> Action {
    match employer {
        Employer::Public => Action::AskGovernmentReview,
        Employer::Private | Employer::Church | Employer::Unknown | Employer::Calpers | Employer::Federal => {
            Action::AskExternalReview
        }
    }
}

fn with_employer(outcome: Draft, employer: Employer) -> Draft {
    let outcome = outcome.papers(PaperList::JobPlan);
    match employer {
        // The Labor Department's days bind neither; their letters name the days (R28, SF-CHURCH).
        Employer::Public => {
            outcome.row(Row::R28).because(Reason::GovernmentPlansUseFederalReview).because(Reason::LetterDayWins)
        }
        Employer::Church => outcome
            .row(Row::R26)
            .then(Action::AskChurchPlan, Timing::Today)
            .because(Reason::ChurchPlans)
            .because(Reason::LetterDayWins),
        Employer::Private | Employer::Unknown | Employer::Calpers | Employer::Federal => {
            outcome.row(Row::R26).then(Action::CallEbsa, Timing::Anytime)
        }
    }
}

/// R29. CalPERS PPOs are self-funded; plan, then the review its letter offers, then CalPERS (2 CCR 599.518).
pub(super) fn calpers(answers: &Answers, today: Date, plan: CalpersPlan) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let outcome = match answers.grievance()? {
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
            let over = plan_time_over(appeal, law::JOB_BILL_ANSWER_DAYS, today);
            let outcome = Outcome::new(Route::CalpersPpo, Action::AskPlanForStatus, Timing::Today).clock(kind, appeal);
            if over { outcome.because(Reason::JobPlanLate) } else { outcome.because(Reason::JobPlanHasTime) }
        }
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::CalpersReview;
            Outcome::new(Route::CalpersPpoReview, Action::AskReviewInLetter, Timing::Today)
                .then(Action::AskCalpersReview, Timing::By(kind))
                .clock(kind, answer)
                .clock(DeadlineKind::FederalReview, answer)
        }
        Stage::ApprovedNotDone => {
            Outcome::new(Route::CalpersPpo, Action::AskPlanForStatus, Timing::Today).because(Reason::ApprovalMustBeKept)
        }
    };
    let mut outcome = outcome
        .row(Row::R29)
        .then(Action::CallCalpers, Timing::Anytime)
        .because(Reason::CalpersSteps)
        .because(Reason::LetterDayWins)
        .happens(Next::CalpersOrder)
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
    Ok(match urgent {
        Urgent::Yes => {
            let outcome = outcome
                .urgent(UrgentBox::JobPlan)
                .led_by(Action::DoctorUrgencyLetter, Timing::Today)
                .led_by(Action::AskJobPlanFast, Timing::Today)
                .happens(Next::FederalUrgentTimes);
            // It may be an HMO: then DMHC takes the urgent case today.
            if plan == CalpersPlan::Unknown { outcome.then(Action::CallDmhcUrgent, Timing::Today) } else { outcome }
        }
        Urgent::No { ask_doctor: true } => outcome.then(Action::AskDoctorIfUrgent, Timing::Today),
        Urgent::No { ask_doctor: false } | Urgent::ButCareGiven => outcome,
    })
}
