//! Decisions about who may have Medi-Cal, and at what cost: R9.

use super::state_hearing::{has_started, keeping, with_fast_asked_hearing, with_fast_hearing};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::DeadlineKind;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::medi_cal::{hearing_asked_of_state, program_hearing_held};
use crate::rules::no_coverage;
use crate::rules::urgency::feels_urgent;

/// R9. Renewals have 120 days for now; 90 is safe. What one has can be kept; a new application has nothing to keep.
pub(in crate::rules) fn eligibility(answers: &Answers, today: Date) -> Asked<Draft> {
    let about = answers.eligibility_kind()?;
    let urgent = feels_urgent(answers)?;
    match answers.grievance()? {
        Stage::HearingHeld => return Ok(program_hearing_held()),
        Stage::HearingAsked => {
            let may_be_cut = ends(answers, about)? != ServiceCut::No;
            return Ok(with_fast_asked_hearing(hearing_asked_of_state(may_be_cut).row(Row::R9), urgent));
        }
        Stage::NotFiled
        | Stage::NoRequest
        | Stage::Waiting
        | Stage::Upheld
        | Stage::ApprovedNotDone
        | Stage::ReviewAsked
        | Stage::ReviewLost
        | Stage::Unknown => {}
    }
    let (kind, why) = match about {
        EligibilityKind::Renewal => (DeadlineKind::RenewalHearing, Reason::RenewalHasLonger),
        EligibilityKind::Other | EligibilityKind::Unknown => (DeadlineKind::StateHearing, Reason::NinetyDays),
    };
    let denial = answers.denial_date()?;
    // Medi-Cal that has ended is put back by the papers, and new coverage is asked for at the same time. Whether it ended or
    // only costs more is not asked: the steps of an end take nothing from the others.
    if ends(answers, about)? == ServiceCut::Yes && has_started(answers.end_date()?, today) {
        let outcome = no_coverage::medi_cal_has_ended(answers, today, kind)?;
        return Ok(if outcome.route == Route::LostMediCal {
            outcome.route(Route::MediCalChangeStarted)
        } else {
            outcome
        });
    }
    let outcome = Outcome::new(Route::MediCalEligibility, Action::AskHearing, Timing::By(kind))
        .row(Row::R9)
        .guard(Guard::OtherStepsDoNotMoveTheDay)
        .clock(kind, denial)
        .then(Action::CallCounty, Timing::Today)
        .because(Reason::EligibilityIsForHearing)
        .because(why)
        .happens(Next::StateHearingTimes)
        .papers(PaperList::Hearing);
    let effective = match ends(answers, about)? {
        ServiceCut::No => {
            let outcome = outcome.route(Route::MediCalNothingToKeep).then(Action::ApplyMediCal, Timing::Anytime);
            return Ok(with_fast_hearing(no_coverage::with_earlier_months(outcome, today), urgent));
        }
        ServiceCut::Yes => answers.end_date()?,
        ServiceCut::Unknown => DateAnswer::Unknown,
    };
    let outcome = keeping(outcome, today, denial, effective);
    let outcome = match about {
        EligibilityKind::Renewal => with_renewal_papers(outcome, effective),
        EligibilityKind::Other | EligibilityKind::Unknown => outcome,
    };
    Ok(with_fast_hearing(outcome, urgent))
}

/// Whether something the person has is ending or shrinking. A renewal always is about that.
fn ends(answers: &Answers, about: EligibilityKind) -> Asked<ServiceCut> {
    match about {
        EligibilityKind::Renewal => Ok(ServiceCut::Yes),
        EligibilityKind::Other | EligibilityKind::Unknown => answers.service_cut(),
    }
}

/// Missing renewal papers that reach the county before the end stop it, and within 90 days after it restore Medi-Cal
/// without a new application (MEDIL I 15-22). Medi-Cal has not ended here, so those days are never over.
fn with_renewal_papers(outcome: Draft, effective: DateAnswer) -> Draft {
    outcome
        .clock(DeadlineKind::MediCalCure, effective)
        .because(Reason::PapersPutMediCalBack)
        .then(Action::ReturnMediCalPapers, Timing::Today)
}
