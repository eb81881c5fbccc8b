//! Student plans, work injuries, sharing ministries, limited policies, policies from other states, and what fits nothing.

use super::commercial::{self, Plan};
use super::urgency::{urgent_for_care_to_come, with_same_day_steps};
use super::{Asked, self_funded};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::DeadlineKind;
use crate::outcome::*;

/// R33: the booklet names the regulator, or the university pays the claims itself.
pub(super) fn student(answers: &Answers, today: Date) -> Asked<Draft> {
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

/// R1. "Within 30 days of service of the utilization review decision" (8 CCR 9792.10.1(b)(1)); for a medicine the time
/// may be shorter, and day 10 is shown as caution.
pub(super) fn work_injury(answers: &Answers) -> Asked<Draft> {
    let kind = match answers.work_injury_medicine()? {
        WorkInjuryMedicine::Yes | WorkInjuryMedicine::Unknown => DeadlineKind::WorkInjuryMedicineImr,
        WorkInjuryMedicine::No => DeadlineKind::WorkInjuryImr,
    };
    let denial = answers.denial_date()?;
    let outcome = Outcome::new(Route::WorkInjury, Action::SendWorkInjuryForm, Timing::By(kind))
        .row(Row::R1)
        .clock(kind, denial)
        .then(Action::CallClaimsAdministrator, Timing::Today)
        .then(Action::TellAdministratorUrgent, Timing::Anytime)
        .because(Reason::WorkInjuryOwnImr)
        .happens(Next::SeeLetter)
        .papers(PaperList::WorkInjury);
    Ok(if kind == DeadlineKind::WorkInjuryMedicineImr {
        outcome.because(Reason::MedicineMayBeShorter)
    } else {
        outcome
    })
}

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.other_coverage()? {
        OtherCoverage::SharingMinistry => Ok(sharing_ministry()),
        OtherCoverage::LimitedPolicy => Ok(limited(Reason::LimitedPolicies)),
        OtherCoverage::ShortTerm => short_term(answers),
        OtherCoverage::OutOfState => out_of_state(answers),
        OtherCoverage::NoneOfThese | OtherCoverage::Unknown => commercial::decide(answers, today, Plan::OnlyAName),
    }
}

/// R35: not insurance; its own appeal, and the Attorney General or CDI where the person was misled.
fn sharing_ministry() -> Draft {
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

/// R35: policies for some months only. No row gives a day for them (SHORTTERM).
pub(super) fn short_term(answers: &Answers) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let outcome = Outcome::new(Route::OutOfState, Action::CallCdiAboutPolicy, Timing::Today)
        .row(Row::R34)
        .row(Row::R35)
        .then(Action::AppealAsLetterSays, Timing::Today)
        .then(Action::AskOtherState, Timing::Today)
        .because(Reason::ShortTermPolicies)
        .because(Reason::OtherStatesPolicies)
        .door(Door::NewCoverage)
        .happens(Next::SeeLetter)
        .papers(PaperList::Policy);
    let actions = [Action::AskFastDecision, Action::DoctorUrgencyLetter];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::FederalPlan, &actions))
}

/// R35: what a limited policy promises is for CDI to say.
pub(super) fn limited(why: Reason) -> Draft {
    Outcome::new(Route::LimitedPolicy, Action::CallCdiAboutPolicy, Timing::Today)
        .row(Row::R35)
        .then(Action::AppealAsLetterSays, Timing::Today)
        .because(why)
        .door(Door::NewCoverage)
        .door(Door::HospitalDiscount)
        .happens(Next::CdiRequestTime)
        .papers(PaperList::Policy)
}

/// R34: CDI first; if it cannot act, the other state's department and its external review.
fn out_of_state(answers: &Answers) -> Asked<Draft> {
    let urgent = urgent_for_care_to_come(answers)?;
    let denial = answers.denial_date()?;
    let kind = DeadlineKind::OutOfStateReview;
    let outcome = Outcome::new(Route::OutOfState, Action::CallCdiAboutPolicy, Timing::Today)
        .row(Row::R34)
        .then(Action::AppealAsLetterSays, Timing::Today)
        .then(Action::AskOtherState, Timing::By(kind))
        .clock(kind, denial)
        .because(Reason::OtherStatesPolicies)
        .happens(Next::SeeLetter)
        .papers(PaperList::Policy);
    Ok(with_same_day_steps(
        outcome,
        urgent,
        UrgentBox::FederalPlan,
        &[Action::AskFastDecision, Action::DoctorUrgencyLetter],
    ))
}

/// R36: who may enrol and what it costs is for a hearing within 90 days of the notice. What one has already is corrected
/// before it ends.
pub(super) fn covered_california_eligibility(answers: &Answers, today: Date) -> Asked<Draft> {
    let denial = answers.denial_date()?;
    let outcome = covered_california_hearing(denial);
    match answers.service_cut()? {
        ServiceCut::No => Ok(outcome),
        ServiceCut::Yes | ServiceCut::Unknown => Ok(before_it_ends(outcome, answers.end_date()?, today)),
    }
}

/// The same where Covered California or another program has ended the coverage.
pub(super) fn covered_california_ending(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = covered_california_hearing(answers.denial_date()?);
    Ok(before_it_ends(outcome, answers.end_date()?, today))
}

fn covered_california_hearing(denial: DateAnswer) -> Draft {
    let kind = DeadlineKind::CoveredCaliforniaHearing;
    Outcome::new(Route::CoveredCaliforniaEligibility, Action::CallCoveredCalifornia, Timing::Today)
        .row(Row::R36)
        .guard(Guard::OtherStepsDoNotMoveTheDay)
        .then(Action::AskHearingEnrollment, Timing::By(kind))
        .clock(kind, denial)
        .because(Reason::EnrollmentIsForHearing)
        .happens(Next::StateHearingTimes)
        .papers(PaperList::Hearing)
}

/// While the end lies ahead, or is not known, it is corrected before that day.
fn before_it_ends(outcome: Draft, end: DateAnswer, today: Date) -> Draft {
    if end.latest().is_some_and(|last| last < today) {
        return outcome;
    }
    let kind = DeadlineKind::BeforeEnd;
    outcome.clock(kind, end).without(Action::CallCoveredCalifornia).led_by(Action::CorrectBeforeEnd, Timing::By(kind))
}
