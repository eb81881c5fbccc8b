//! Reviews besides the State's that may be the person's: the federal one, where the employer may pay the claims
//! (SF-EXTREVIEW), and that of another state, where the policy may have been issued there (OUTOFSTATE, R34).

use super::{Plan, Power};
use crate::answers::*;
use crate::date::{Date, DateAnswer, days_before};
use crate::deadline::DeadlineKind;
use crate::outcome::*;
use crate::rules::Asked;

/// Both are counted from the plan's answer and can end before the State's: the earliest day goes with the first step
/// that has one.
pub(super) fn with_other_reviews(outcome: Draft, answers: &Answers, power: Power, today: Date) -> Asked<Draft> {
    if answers.grievance()? != Stage::Upheld {
        return Ok(outcome);
    }
    let answer = answers.answer_date()?;
    let outcome = with_other_state(outcome, answers, power, answer)?;
    Ok(if power.may_be_self_funded { with_federal_review(outcome, power, answer, today) } else { outcome })
}

/// Q11: a plan that may pay its own claims has the federal clock too. Where only a name is known, it may be any
/// programme's plan: U4, the shortest time for the next step from that letter.
fn with_federal_review(outcome: Draft, power: Power, answer: DateAnswer, today: Date) -> Draft {
    // No proof that the federal review binds a plan that a university pays: its days stand as caution only (STUDENT).
    if matches!(power.plan, Plan::Student | Plan::StudentUnknown) {
        return outcome
            .clock(DeadlineKind::UniversityReview, answer)
            .before_later_days(Action::NextStepAsLetterSays, DeadlineKind::UniversityReview)
            .because(Reason::LetterDayWins);
    }
    let outcome = outcome
        .clock(DeadlineKind::FederalReview, answer)
        .because(Reason::IsItTheLastWord)
        .guard(Guard::StateFormLeavesFederalClock);
    match power.plan {
        Plan::OnlyAName => both_reviews(
            outcome
                .row(Row::U4)
                .clock(DeadlineKind::UnknownNextStep, answer)
                .before_later_days(Action::NextStepAsLetterSays, DeadlineKind::UnknownNextStep)
                .because(Reason::ShortestTimesWhileUnknown),
            today,
        ),
        Plan::Student
        | Plan::StudentUnknown
        | Plan::InsuredJob
        | Plan::JobOfUnknownFunding
        | Plan::CalpersHmo
        | Plan::CoveredCalifornia
        | Plan::Individual
        | Plan::NamedByClue(_) => both_reviews(outcome, today),
    }
}

/// HR is asked today, and both requests have their day, the federal one first where it is earlier.
fn both_reviews(outcome: Draft, today: Date) -> Draft {
    let outcome = if is_review_at_the_state(outcome.route) { outcome.route(Route::WhoPaysUnknown) } else { outcome };
    let outcome = outcome.before_later_days(Action::AskFederalReviewIfSelfFunded, DeadlineKind::FederalReview);
    if is_soon(&outcome, today) {
        without_waiting_for_hr(outcome)
    } else {
        outcome.first_unless_urgent(Action::AskEmployerFunding).because(Reason::SendBothIfHrIsSilent)
    }
}

/// How long HR's answer can be waited for before the federal day.
const DAYS_FOR_HR: u64 = 14;

/// Whether the federal day is over, not known, or too near to wait for HR.
fn is_soon(outcome: &Outcome, today: Date) -> bool {
    let federal = outcome.deadlines.iter().find(|deadline| deadline.kind == DeadlineKind::FederalReview);
    let by = federal.and_then(|deadline| deadline.by);
    by.and_then(|by| days_before(by, DAYS_FOR_HR)).is_none_or(|start| start <= today)
}

/// Both requests go out now, the one whose day comes first before the other, and HR is asked beside them.
fn without_waiting_for_hr(outcome: Draft) -> Draft {
    let outcome = outcome.then(Action::AskEmployerFunding, Timing::Today).because(Reason::SendBothNow);
    let state = outcome.day_of(&[DeadlineKind::DmhcImr, DeadlineKind::CdiImr, DeadlineKind::EitherImr]);
    let federal = outcome.day_of(&[DeadlineKind::FederalReview]);
    let federal_is_first = federal.is_some() && state.is_none_or(|state| federal <= Some(state));
    if federal_is_first && outcome.urgent.is_none() {
        outcome.led_by(Action::AskFederalReviewIfSelfFunded, Timing::By(DeadlineKind::FederalReview))
    } else {
        outcome
    }
}

pub(super) const fn is_review_at_the_state(route: Route) -> bool {
    matches!(
        route,
        Route::DmhcImr
            | Route::CdiImr
            | Route::ImrUnknownAgency
            | Route::DmhcImrExperimental
            | Route::CdiImrExperimental
    )
}

/// An insurer whose letter names no agency of California, as far as it was read, may have issued the policy elsewhere:
/// then that state's review counts, in 120 days, and California's stays beside it.
fn with_other_state(outcome: Draft, answers: &Answers, power: Power, answer: DateAnswer) -> Asked<Draft> {
    let sold_here = matches!(power.plan, Plan::CoveredCalifornia | Plan::CalpersHmo | Plan::NamedByClue(_));
    let named = matches!(answers.named_agency(), Ok(NamedAgency::Dmhc | NamedAgency::Cdi));
    // Where the employer may pay the claims itself, the federal review has the same days and comes first already.
    if sold_here || named || power.may_be_self_funded || power.regulator != Regulator::Cdi {
        return Ok(outcome);
    }
    // Whose company is not on the list of California's plans for the shorter time without one more question.
    let issued_in = match answers.legal_name() {
        Ok(LegalName::Another) => IssuedIn::Unknown,
        Ok(LegalName::Company(_) | LegalName::Unknown) | Err(_) => answers.issued_in()?,
    };
    if issued_in == IssuedIn::California {
        return Ok(outcome);
    }
    // Nobody is promised California's review before CDI has said whose rules the policy follows.
    let review = is_review_at_the_state(outcome.route);
    let outcome = if review { outcome.route(Route::OutOfState) } else { outcome };
    Ok(outcome
        .row(Row::R34)
        .clock(DeadlineKind::OutOfStateReview, answer)
        .before_later_days(Action::AskOtherState, DeadlineKind::OutOfStateReview)
        .first_unless_urgent(Action::CallCdiAboutPolicy)
        .because(Reason::OtherStateReview))
}
