//! What is no refusal of care: premiums, penalties, bills, service, and leaving a plan.

use super::super::Asked;
use crate::answers::*;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

/// 60 days from receipt, presumed five days after the date, at Social Security (20 CFR 418.1301 ff.; POMS HI 01140.001).
pub(super) fn premium_or_penalty(answers: &Answers) -> Asked<Draft> {
    let kind = DeadlineKind::SocialSecurityReview;
    Ok(Outcome::new(Route::SocialSecurity, Action::AskSocialSecurity, Timing::By(kind))
        .row(Row::R20)
        .clock(kind, answers.denial_date()?)
        .then(Action::CallHicap, Timing::Anytime)
        .because(Reason::SocialSecurityDecides)
        .because(Reason::LetterDayWins)
        .happens(Next::SeeLetter)
        .papers(PaperList::MedicareMoney))
}

/// The Part D penalty is not Social Security's: 60 days from the date on the letter, and nothing for the mail.
pub(super) fn drug_penalty(answers: &Answers) -> Asked<Draft> {
    let kind = DeadlineKind::PartDPenalty;
    Ok(Outcome::new(Route::DrugPenalty, Action::AskPenaltyReview, Timing::By(kind))
        .row(Row::R22)
        .clock(kind, answers.denial_date()?)
        .then(Action::CallHicap, Timing::Anytime)
        .because(Reason::DrugPenaltyIsApart)
        .because(Reason::LetterDayWins)
        .happens(Next::SeeLetter)
        .papers(PaperList::MedicareMoney))
}

/// Nobody has refused anything: the person's share, and nothing is paid before it is known.
pub(super) fn bill_only() -> Draft {
    Outcome::new(Route::MedicareBill, Action::CheckMedicareBill, Timing::Today)
        .row(Row::R20)
        .then(Action::CallHicap, Timing::Today)
        .because(Reason::BillWithoutRefusal)
        .guard(Guard::PayingBeforeAsking)
        .happens(Next::SeeLetter)
        .papers(PaperList::MedicareMoney)
}

/// A grievance about the plan's service; no day was read for it.
pub(super) fn plan_service() -> Draft {
    Outcome::new(Route::MedicareService, Action::ComplainMedicarePlan, Timing::Today)
        .row(Row::R21)
        .then(Action::CallMedicare, Timing::Anytime)
        .then(Action::CallHicap, Timing::Anytime)
        .because(Reason::ServiceComplaints)
        .happens(Next::SeeLetter)
        .papers(PaperList::MedicareMoney)
}

/// When a plan can be left was not read in any rule: Medicare and HICAP tell.
pub(super) fn leave_plan() -> Draft {
    Outcome::new(Route::LeaveMedicarePlan, Action::AskLeavePlan, Timing::Today)
        .row(Row::R21)
        .then(Action::CallHicap, Timing::Today)
        .because(Reason::ServiceComplaints)
        .happens(Next::SeeLetter)
        .papers(PaperList::MedicareMoney)
}
