//! No coverage now: R37.

use super::Asked;
use super::medi_cal_programs::before_change;
use crate::answers::*;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

pub(super) fn decide(answers: &Answers) -> Asked<Draft> {
    let gap = answers.coverage_gap()?;
    let outcome = match gap {
        CoverageGap::LostJobCoverage => lost(answers)?
            .then(Action::ChooseCobra, Timing::By(DeadlineKind::Cobra))
            .clock(DeadlineKind::Cobra, answers.end_date()?)
            .because(Reason::CobraRight),
        CoverageGap::LostOther => lost(answers)?,
        CoverageGap::LostMediCal => {
            // A Medi-Cal ending is itself a decision that a hearing can change: R9 stands beside the new coverage.
            let denial = answers.denial_date()?;
            Outcome::new(Route::LostMediCal, Action::AskHearing, Timing::By(DeadlineKind::RenewalHearing))
                .row(Row::R9)
                .clock(DeadlineKind::RenewalHearing, denial)
                .deadline(before_change(denial, answers.end_date()?))
                .clock(DeadlineKind::NewCoverage, answers.end_date()?)
                .led_by(Action::AskHearingKeepService, Timing::By(DeadlineKind::KeepBeforeChange))
                .then(Action::CallCounty, Timing::Today)
                .then(Action::GetNewCoverage, Timing::By(DeadlineKind::NewCoverage))
                .because(Reason::EligibilityIsForHearing)
                .because(Reason::RenewalHasLonger)
                .guard(Guard::OtherStepsDoNotMoveTheDay)
                .guard(Guard::KeptServiceMayBeRepaid)
        }
        CoverageGap::Uninsured | CoverageGap::Unknown => {
            Outcome::new(Route::Uninsured, Action::GetNewCoverage, Timing::Today).because(Reason::NothingToAppeal)
        }
        CoverageGap::HospitalBill => Outcome::new(Route::HospitalBill, Action::AskHospitalDiscount, Timing::Today)
            .then(Action::ComplainHospitalBill, Timing::Anytime)
            .then(Action::CallNoSurprises, Timing::Anytime)
            .then(Action::GetNewCoverage, Timing::Anytime)
            .because(Reason::HospitalDiscounts)
            .guard(Guard::PayingBeforeAsking),
    };
    let outcome = outcome.row(Row::R37).happens(Next::NewCoverageStarts).papers(PaperList::NoCoverage);
    Ok(if gap == CoverageGap::HospitalBill { outcome } else { outcome.door(Door::HospitalDiscount) })
}

/// 60 days from the loss (45 CFR 155.420(c)(2)); Medi-Cal at any time.
fn lost(answers: &Answers) -> Asked<Draft> {
    let end = answers.end_date()?;
    Ok(Outcome::new(Route::LostCoverage, Action::GetNewCoverage, Timing::By(DeadlineKind::NewCoverage))
        .clock(DeadlineKind::NewCoverage, end)
        .because(Reason::LossOpensEnrollment))
}
