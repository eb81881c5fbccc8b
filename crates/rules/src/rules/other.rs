//! Student plans, work injuries, and the kinds of coverage that are none of the common ones.

mod policies;
mod student;
mod work_injury;

use super::commercial::{self, Plan};
use super::{Asked, medi_cal_programs};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::DeadlineKind;
use crate::outcome::*;

pub(super) use policies::{limited, long_term_care, short_term};
pub(super) use student::student;
pub(super) use work_injury::work_injury;

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.other_coverage()? {
        OtherCoverage::SharingMinistry => Ok(policies::sharing_ministry()),
        OtherCoverage::LimitedPolicy => Ok(policies::limited()),
        OtherCoverage::LongTermCare => Ok(policies::long_term_care()),
        OtherCoverage::ShortTerm => policies::short_term(answers),
        OtherCoverage::OutOfState => policies::out_of_state(answers, today),
        // The Lanterman Act does not ask for Medi-Cal.
        OtherCoverage::RegionalCenter => medi_cal_programs::regional_center(answers),
        OtherCoverage::NotHealth => Ok(policies::not_health()),
        OtherCoverage::NoneOfThese | OtherCoverage::Unknown => commercial::decide(answers, today, Plan::OnlyAName),
    }
}

/// R36: who may enrol and what it costs is for a hearing within 90 days of the notice. What one has already is corrected
/// before it ends.
pub(super) fn covered_california_eligibility(answers: &Answers, today: Date) -> Asked<Draft> {
    let denial = answers.denial_date()?;
    let outcome = covered_california_hearing(denial);
    let outcome = match answers.service_cut()? {
        ServiceCut::No => outcome,
        ServiceCut::Yes | ServiceCut::Unknown => before_it_ends(outcome, answers.end_date()?, today),
    };
    Ok(with_last_days(outcome, today))
}

/// The same where Covered California or another program has ended the coverage.
pub(super) fn covered_california_ending(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = covered_california_hearing(answers.denial_date()?);
    Ok(with_last_days(before_it_ends(outcome, answers.end_date()?, today), today))
}

/// Referee 0.2: on its last days the hearing waits for no call.
pub(super) fn with_last_days(outcome: Draft, today: Date) -> Draft {
    let kind = DeadlineKind::CoveredCaliforniaHearing;
    let hearing = outcome.deadlines.iter().find(|deadline| deadline.kind == kind);
    if !hearing.is_some_and(|&hearing| medi_cal_programs::is_almost_over(hearing, today)) {
        return outcome;
    }
    if outcome.urgent.is_some() {
        outcome.today_if_there(Action::AskHearingEnrollment)
    } else {
        outcome.led_by(Action::AskHearingEnrollment, Timing::Today)
    }
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
