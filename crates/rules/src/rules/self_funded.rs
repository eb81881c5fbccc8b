//! Plans that pay their own claims: no California review, but a federal one. R26 to R29.

mod calpers;
mod fast;
mod without_letter;

use super::Asked;
use super::ladder::plan_time_over;
use super::last_no::after_last_no;
use super::urgency::{Urgent, by_federal_test, feels_urgent, urgent_for_care_to_come, with_same_day_steps};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::law;
use crate::outcome::*;

pub(super) use calpers::calpers;

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
    let outcome = match problem {
        JobPlanProblem::NoDecision => without_letter::no_decision(answers, employer)?,
        JobPlanProblem::NoAppointment => without_letter::no_appointment(answers, employer)?,
        JobPlanProblem::DoctorLeft => without_letter::doctor_left(answers, employer)?,
        JobPlanProblem::Newborn => without_letter::newborn(answers, today, employer)?,
        JobPlanProblem::Ambulance => ambulance(answers, today, employer)?,
        JobPlanProblem::SurpriseBill => {
            let review = Review::OpenEvenIfGrandfathered;
            surprise(ladder(answers, today, employer, review, law::JOB_BILL_ANSWER_DAYS)?)
                .because(Reason::SurpriseBillReview)
        }
        JobPlanProblem::TwoPlans => ladder(answers, today, employer, Review::Doubtful, law::JOB_BILL_ANSWER_DAYS)?
            .led_by(Action::TellBothPlans, Timing::Today)
            .then(Action::GrievanceOtherPlan, Timing::Today)
            .because(Reason::TwoPlansTwoClocks),
        JobPlanProblem::Cancelled => {
            let urgent = feels_urgent(answers)?;
            let outcome = ladder(answers, today, employer, Review::Open, law::JOB_ANSWER_DAYS)?;
            // Without coverage, care that cannot wait has its own ways.
            let actions = [Action::GoToEmergencyRoom, Action::SayUrgent, Action::DoctorUrgencyLetter];
            with_same_day_steps(outcome, urgent, UrgentBox::NextStep, &actions)
                .door(Door::NewCoverage)
                .because(Reason::LossMayOpenEnrollment)
                .happens(Next::PlanStartsNextMonth)
        }
        JobPlanProblem::Other => ladder(answers, today, employer, Review::Doubtful, law::JOB_BILL_ANSWER_DAYS)?,
        JobPlanProblem::Refused => refused(answers, today, employer)?,
        // The plan knows: it may be about a newborn, or a doctor whose contract ends, whose days are short.
        JobPlanProblem::Unknown => refused(answers, today, employer)?.then(Action::AskPlanWhatHappened, Timing::Today),
    };
    Ok(by_federal_test(outcome).because(Reason::SelfFundedHasNoStateReview))
}

fn refused(answers: &Answers, today: Date, employer: Employer) -> Asked<Draft> {
    let reason = answers.denial_reason()?;
    let review = match reason {
        DenialReason::NotCovered | DenialReason::PaidInPart | DenialReason::OtherPayer => Review::Doubtful,
        DenialReason::NotNecessary
        | DenialReason::Experimental
        | DenialReason::NotEmergency
        | DenialReason::OutOfNetwork
        | DenialReason::Paperwork
        | DenialReason::StepTherapy
        | DenialReason::NoLetter
        | DenialReason::Mixed
        | DenialReason::Unknown => Review::Open,
    };
    let urgent = urgent_for_care_to_come(answers)?;
    let outcome = ladder(answers, today, employer, review, law::JOB_ANSWER_DAYS)?;
    let outcome = match answers.grievance()? {
        Stage::Waiting | Stage::ReviewAsked => perhaps_late(answers, outcome, employer, review, today)?,
        Stage::NoRequest
        | Stage::NotFiled
        | Stage::Unknown
        | Stage::Upheld
        | Stage::ReviewLost
        | Stage::HearingAsked
        | Stage::HearingHeld
        | Stage::ApprovedNotDone => outcome,
    };
    // "Not eligible on the date of service" may be said of a newborn (29 CFR 2590.701-6(b)(3)).
    let open = matches!(
        outcome.route,
        Route::JobAppeal | Route::JobWait | Route::JobPerhapsLate | Route::JobTimeOver | Route::JobCoverageQuestion
    );
    let outcome = if reason == DenialReason::NotCovered && open && urgent != Urgent::Yes {
        outcome.then(Action::AddBabyIfNewborn, Timing::Today).because(Reason::PerhapsABaby)
    } else {
        outcome
    };
    fast::with_urgency(answers, outcome, urgent, review_action(employer), today)
}

/// 30 days for care to come, 60 for care that was given (29 CFR 2560.503-1(i)(2)(ii), (iii)); a plan that misses its time
/// loses its turn (45 CFR 147.136(b)(2)(ii)(F)). From day 30 on the person knows which of the two it is.
fn perhaps_late(answers: &Answers, outcome: Draft, employer: Employer, review: Review, today: Date) -> Asked<Draft> {
    let over = plan_time_over(answers.appeal_date()?, law::JOB_ANSWER_DAYS, today);
    Ok(match review {
        Review::Open | Review::OpenEvenIfGrandfathered if over && outcome.route != Route::JobTimeOver => {
            outcome.route(Route::JobLate).led_by(review_action(employer), Timing::Today)
        }
        Review::Open | Review::OpenEvenIfGrandfathered | Review::Doubtful => outcome,
    })
}

/// The federal Act reaches air ambulances, and no ambulance that goes by road (No Surprises Act, section 105; SP-AMB).
fn ambulance(answers: &Answers, today: Date, employer: Employer) -> Asked<Draft> {
    let kind = answers.ambulance_kind()?;
    let review = match kind {
        AmbulanceKind::Air => Review::OpenEvenIfGrandfathered,
        AmbulanceKind::Ground | AmbulanceKind::Unknown => Review::Doubtful,
    };
    let outcome = ladder(answers, today, employer, review, law::JOB_BILL_ANSWER_DAYS)?.row(Row::RBill);
    Ok(match kind {
        AmbulanceKind::Air => surprise(outcome).because(Reason::AirAmbulance),
        AmbulanceKind::Ground => {
            let before_the_plan_answers =
                matches!(outcome.route, Route::JobAppeal | Route::JobWait | Route::JobTimeOver);
            let outcome = outcome.because(Reason::GroundAmbulanceJobPlan);
            if before_the_plan_answers { outcome.guard(Guard::PayingBeforeAsking) } else { outcome }
        }
        AmbulanceKind::Unknown => {
            surprise(outcome).because(Reason::AirAmbulance).because(Reason::GroundAmbulanceJobPlan)
        }
    })
}

fn surprise(outcome: Draft) -> Draft {
    outcome.then(Action::CallNoSurprises, Timing::Anytime).guard(Guard::PayingBeforeAsking)
}

fn ladder(answers: &Answers, today: Date, employer: Employer, review: Review, answer_days: u64) -> Asked<Draft> {
    let outcome = match answers.grievance()? {
        // Nobody has asked, so nobody has decided, and no letter has a date.
        Stage::NoRequest => {
            let outcome = Outcome::new(Route::JobNoDecision, Action::AskDoctorToRequest, Timing::Today)
                .then(Action::AskJobPlanToDecide, Timing::Anytime)
                .because(Reason::NoDecisionNoDate)
                .happens(Next::SeeLetter);
            return Ok(with_employer(outcome, employer));
        }
        stage @ (Stage::NotFiled | Stage::Unknown) => {
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
            if plan_time_over(appeal, law::JOB_BILL_ANSWER_DAYS, today) {
                // The longer of the two times is over too, so the plan has lost its turn whatever it is about.
                outcome
                    .route(Route::JobTimeOver)
                    .without(review_action(employer))
                    .led_by(review_action(employer), Timing::Today)
                    .because(Reason::JobPlanTimeOver)
            } else if plan_time_over(appeal, answer_days, today) {
                outcome.route(Route::JobPerhapsLate).because(Reason::JobPlanLate)
            } else {
                outcome.because(Reason::JobPlanHasTime)
            }
        }
        // Nothing that is finished is asked for again.
        Stage::ReviewLost => return Ok(with_employer(after_last_no(), employer)),
        Stage::Upheld | Stage::HearingAsked | Stage::HearingHeld => {
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
