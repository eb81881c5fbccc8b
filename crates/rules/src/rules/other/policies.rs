//! Sharing ministries, limited policies, policies of other states, and what is no health coverage: R34 and R35.

use super::super::Asked;
use super::super::ladder::plan_time_over;
use super::super::last_no::{after_last_no, with_urgent_request};
use super::super::urgency::{Urgent, urgent_for_care_to_come, with_same_day_steps};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::law;
use crate::outcome::*;

/// R35: not insurance; its own appeal, and the Attorney General or CDI where the person was misled.
pub(super) fn sharing_ministry() -> Draft {
    Outcome::new(Route::SharingMinistry, Action::AppealSharingMinistry, Timing::Today)
        .row(Row::R35)
        .then(Action::CallCdiAboutPolicy, Timing::Anytime)
        .then(Action::TellAttorneyGeneral, Timing::Anytime)
        .because(Reason::SharingIsNotInsurance)
        .door(Door::NewCoverage)
        .door(Door::HospitalDiscount)
        .happens(Next::SeeLetter)
        .papers(PaperList::Policy)
}

/// R35: what a limited policy promises is for CDI to say.
pub(in crate::rules) fn limited() -> Draft {
    company_and_cdi(Route::LimitedPolicy)
        .because(Reason::LimitedPolicies)
        .door(Door::NewCoverage)
        .door(Door::HospitalDiscount)
}

/// A policy of its own kind, which health coverage does not replace.
pub(in crate::rules) fn long_term_care() -> Draft {
    company_and_cdi(Route::LongTermCare).because(Reason::LongTermCareInsurance)
}

fn company_and_cdi(route: Route) -> Draft {
    Outcome::new(route, Action::CallCdiAboutPolicy, Timing::Today)
        .row(Row::R35)
        .then(Action::AppealAsLetterSays, Timing::Today)
        .happens(Next::CdiRequestTime)
        .papers(PaperList::Policy)
}

/// Other insurance, a benefit, or a claim for damages: whoever wrote the letter knows its last day, which can be short (brief,
/// rule 2); CDI's hotline where it is insurance, and a lawyer.
pub(super) fn not_health() -> Draft {
    Outcome::new(Route::NotHealthCoverage, Action::AskAppealDay, Timing::Today)
        .row(Row::ROut)
        .then(Action::CallCdiAboutPolicy, Timing::Today)
        .then(Action::TalkToLawyer, Timing::Today)
        .because(Reason::NotAboutHealthCoverage)
        .happens(Next::CdiRequestTime)
        .papers(PaperList::Policy)
}

/// R35: no clock of any State was read for a short-term policy, and its days can be short: it is asked this week. New
/// coverage is the door that is certain.
pub(in crate::rules) fn short_term(answers: &Answers) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let outcome = Outcome::new(Route::ShortTermPolicy, Action::CallCdiAboutPolicy, Timing::Today)
        .row(Row::R35)
        .then(Action::AskIssuingState, Timing::Today)
        .then(Action::AppealAsLetterSays, Timing::Today)
        .then(Action::GetNewCoverage, Timing::Anytime)
        .because(Reason::ShortTermPolicies)
        .because(Reason::ShortTermNoClock)
        .because(Reason::ShortTermEndMayNotOpen)
        .door(Door::NewCoverage)
        .happens(Next::SeeLetter)
        .papers(PaperList::Policy);
    Ok(fast_at_the_company(outcome, urgent))
}

/// R34: CDI first; if it cannot act, the other State's department and its external review, or the federal one where that
/// State has none: four months from the final denial (45 CFR 147.136(d)(2)(i)).
pub(super) fn out_of_state(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let call = |route: Route| Outcome::new(route, Action::CallCdiAboutPolicy, Timing::Today);
    let outcome = match answers.grievance()? {
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::Unknown) => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::OutOfStateAppeal;
            // The outside review is counted from the final no (45 CFR 147.136(d)(2)(i)): the first letter starts none.
            let outcome = call(Route::OutOfState)
                .then(Action::AppealAsLetterSays, Timing::By(kind))
                .then(Action::AskOtherState, Timing::Anytime)
                .clock(kind, denial);
            let outcome =
                if stage == Stage::Unknown { outcome.led_by(Action::AskPlanForStatus, Timing::Today) } else { outcome };
            fast_at_the_company(outcome, urgent)
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let appeal = answers.appeal_date()?;
            // 30 days without an answer open California's review, where it is open (CDI-IMR-COND).
            let outcome = if plan_time_over(appeal, law::GRIEVANCE_DAYS, today) {
                let kind = DeadlineKind::CdiImr;
                let timing = if urgent == Urgent::Yes { Timing::Today } else { Timing::By(kind) };
                Outcome::new(Route::OutOfStateSilent, Action::AskCdiReviewToo, timing)
                    .clock(kind, appeal.days_later(law::GRIEVANCE_DAYS))
                    .then(Action::CallCdiAboutPolicy, Timing::Today)
                    .then(Action::AskPlanForStatus, Timing::Today)
                    .then(Action::AskOtherState, Timing::Today)
            } else {
                let kind = DeadlineKind::InsurerAnswer;
                call(Route::AskedAndWaiting)
                    .led_by(Action::AskPlanForStatus, Timing::Today)
                    .then(Action::AskCdiReviewToo, Timing::After(kind))
                    .then(Action::AskOtherState, if urgent == Urgent::Yes { Timing::Today } else { Timing::Anytime })
                    .clock(kind, appeal)
            };
            fast_at_the_company(outcome, urgent)
        }
        Stage::Upheld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::OutOfStateFinal;
            let other_review = Deadline::counted(kind, answer);
            let outcome = call(Route::OutOfStateFinal).led_by(Action::AskReviewInLetter, Timing::By(kind));
            // California's own review may be open too, and its six months run from the same answer (OUTOFSTATE, K30). It
            // comes first where the other one's day is over.
            let california = (Action::AskCdiReviewToo, Timing::By(DeadlineKind::CdiImr));
            let outcome = if other_review.standing(today) == Standing::Late {
                outcome.led_by(california.0, california.1)
            } else {
                outcome.then(california.0, california.1)
            };
            let outcome = outcome
                .then(Action::AskOtherState, Timing::Anytime)
                .deadline(other_review)
                .clock(DeadlineKind::CdiImr, answer)
                .because(Reason::OtherStateReview)
                .because(Reason::StateDayMayBeEarlier);
            fast_next_step(outcome, urgent)
        }
        Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let outcome = after_last_no().then(Action::CallCdiAboutPolicy, Timing::Today);
            with_urgent_request(outcome, urgent)
        }
        Stage::ApprovedNotDone => {
            let outcome = call(Route::ApprovedNotDone)
                .led_by(Action::AskPlanWhen, Timing::Today)
                .because(Reason::ApprovalMustBeKept);
            let actions = [Action::AskPlanWhen, Action::DoctorUrgencyLetter];
            with_same_day_steps(outcome, urgent, UrgentBox::ApprovedUrgent, &actions)
        }
    };
    Ok(outcome.row(Row::R34).because(Reason::OtherStatesPolicies).happens(Next::SeeLetter).papers(PaperList::Policy))
}

fn fast_at_the_company(outcome: Draft, urgent: Urgent) -> Draft {
    let actions = [Action::AskFastDecision, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, urgent, UrgentBox::FederalPlan, &actions)
}

fn fast_next_step(outcome: Draft, urgent: Urgent) -> Draft {
    with_same_day_steps(outcome, urgent, UrgentBox::NextStep, &[Action::SayUrgent, Action::DoctorUrgencyLetter])
}
