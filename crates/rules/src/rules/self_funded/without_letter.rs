//! What goes wrong in a plan that pays its own claims without a letter: nobody is asked for the date of one.

use super::super::Asked;
use super::super::no_coverage::with_earlier_months;
use super::super::urgency::{Urgent, feels_urgent, with_same_day_steps};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

/// A "continuing care patient" may go on for up to 90 days from the plan's notice when the provider's contract ended (No
/// Surprises Act, section 113, from two summaries). A no is a denial with a day of its own.
pub(super) fn doctor_left(answers: &Answers, employer: Employer) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome = Outcome::new(Route::JobContinuity, Action::AskContinuingCare, Timing::Today)
        .clock(DeadlineKind::JobContinuity, answers.notice_received_date()?)
        .because(Reason::ContinuingCarePatients);
    Ok(with_advice(fast(outcome, urgent), employer))
}

/// No federal time limit for a visit was read: an exception is asked for.
pub(super) fn no_appointment(answers: &Answers, employer: Employer) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome = Outcome::new(Route::JobNoAppointment, Action::AskNetworkException, Timing::Today)
        .because(Reason::NetworkHasNoFederalTime);
    Ok(with_advice(fast(outcome, urgent), employer))
}

pub(super) fn no_decision(answers: &Answers, employer: Employer) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome =
        Outcome::new(Route::JobNoDecision, Action::AskJobPlanToDecide, Timing::Today).because(Reason::NoDecisionNoDate);
    Ok(with_advice(fast(outcome, urgent), employer))
}

/// A job plan need give 30 days from birth, and covers the child from birth (29 CFR 2590.701-6(b)(3)).
pub(super) fn newborn(answers: &Answers, today: Date, employer: Employer) -> Asked<Draft> {
    let kind = DeadlineKind::NewbornJobEnrollment;
    let outcome = Outcome::new(Route::NewBaby, Action::EnrollBaby, Timing::By(kind))
        .clock(kind, answers.birth_date()?)
        .then(Action::ApplyMediCalForBaby, Timing::Today)
        .because(Reason::BabyDays)
        .because(Reason::BabyMediCal)
        .because(Reason::BabyBillHasItsOwnDay)
        .door(Door::NewCoverage);
    Ok(with_advice(with_earlier_months(outcome, today), employer))
}

fn fast(outcome: Draft, urgent: Urgent) -> Draft {
    let actions = [Action::AskFastDecision, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, urgent, UrgentBox::FederalPlan, &actions)
}

/// The Labor Department has no power over public plans (SF-GOVT).
fn with_advice(outcome: Draft, employer: Employer) -> Draft {
    let outcome = outcome.happens(Next::SeeLetter).papers(PaperList::JobPlan);
    match employer {
        Employer::Public => outcome.row(Row::R28).then(Action::AskFederalDesk, Timing::Anytime),
        // A church plan is outside the Labor Department's law unless it chose it (SF-CHURCH).
        Employer::Church => {
            outcome.row(Row::R26).then(Action::AskChurchPlan, Timing::Today).because(Reason::ChurchPlans)
        }
        Employer::Private | Employer::Unknown | Employer::Calpers | Employer::Federal => {
            outcome.row(Row::R26).then(Action::CallEbsa, Timing::Anytime)
        }
    }
}
