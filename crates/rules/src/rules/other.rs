//! Student plans, work injuries, and the kinds of coverage that are none of the common ones.

mod policies;
mod student;
mod work_injury;

use super::commercial::{self, Plan};
use super::urgency::{feels_urgent, with_same_day_steps};
use super::{Asked, medi_cal_programs};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

pub(super) use student::student;
pub(super) use work_injury::work_injury;

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.other_coverage()? {
        OtherCoverage::SharingMinistry => Ok(policies::sharing_ministry()),
        OtherCoverage::LimitedPolicy => Ok(policies::limited()),
        OtherCoverage::LongTermCare => Ok(policies::long_term_care()),
        OtherCoverage::ShortTerm => policies::short_term(answers),
        OtherCoverage::OutOfState => policies::out_of_state(answers),
        // The Lanterman Act does not ask for Medi-Cal.
        OtherCoverage::RegionalCenter => medi_cal_programs::regional_center(answers),
        OtherCoverage::NotHealth => Ok(policies::not_health()),
        OtherCoverage::NoneOfThese | OtherCoverage::Unknown => commercial::decide(answers, today, Plan::OnlyAName),
    }
}

/// R36: who may enrol and what it costs is for a hearing within 90 days of the notice. A call can fix it before it changes.
pub(super) fn covered_california_eligibility(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let denial = answers.denial_date()?;
    let kind = DeadlineKind::CoveredCaliforniaHearing;
    let fix = DeadlineKind::CoveredCaliforniaFix;
    let change = answers.end_date()?;
    let outcome = Outcome::new(Route::CoveredCaliforniaEligibility, Action::CallCoveredCalifornia, Timing::Today);
    // What has changed already is not fixed before the change; an unknown day may lie ahead.
    let outcome = if change.latest().is_some_and(|day| day <= today) { outcome } else { outcome.clock(fix, change) };
    let outcome = outcome
        .row(Row::R36)
        .guard(Guard::OtherStepsDoNotMoveTheDay)
        .then(Action::AskHearingEnrollment, Timing::By(kind))
        .clock(kind, denial)
        .because(Reason::EnrollmentIsForHearing)
        .happens(Next::StateHearingTimes)
        .papers(PaperList::Hearing);
    let actions = [Action::CallCoveredCalifornia, Action::AskFastHearingDirect, Action::DoctorUrgencyLetter];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::StateHearing, &actions))
}
