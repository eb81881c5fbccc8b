//! A hearing that was asked for or held. R15, R16.

use crate::outcome::*;

/// R15: asked for a hearing that has not been held. An IMR may still be open: three sources disagree, so DMHC is called
/// and the hearing is kept (MEDICAL-IMR-SFH-RULE). Where there is no review at all, the hearing is only kept.
pub(in crate::rules) fn hearing_asked(has_no_review: bool, may_be_cut: bool) -> Draft {
    let outcome = if has_no_review {
        Outcome::new(Route::HearingAskedCohs, Action::KeepHearing, Timing::Today)
    } else {
        Outcome::new(Route::HearingAsked, Action::CallDmhcAboutHearing, Timing::Today)
            .then(Action::KeepHearing, Timing::Today)
            .guard(Guard::HearingHeldEndsImr)
            .because(Reason::ImrBeforeHearingIsHeld)
    };
    let outcome = if may_be_cut {
        outcome
            .then(Action::CheckServiceDuringHearing, Timing::Today)
            .guard(Guard::KeptServiceMayBeRepaid)
            .because(Reason::ServiceGoesOnDuringHearing)
    } else {
        outcome
    };
    outcome
        .row(Row::R15)
        .then(Action::MakeHearingFast, Timing::Anytime)
        .guard(Guard::WithdrawingMayLoseHearing)
        .because(Reason::HearingIsYours)
        .because(Reason::FastHearingDirect)
        .happens(Next::HearingTimes)
        .papers(PaperList::MediCal)
}

/// The same outside health plans: there was no appeal to a plan that the time could be counted from (42 CFR 431.244(f)).
pub(in crate::rules) fn hearing_asked_of_state(may_be_cut: bool) -> Draft {
    hearing_asked(true, may_be_cut).happens_instead(Next::HearingTimes, Next::ProgramHearingTimes)
}

/// R16: the hearing's decision governs; how long a rehearing may be asked for was not read, so legal aid at once.
pub(in crate::rules) fn hearing_held() -> Draft {
    Outcome::new(Route::HearingHeld, Action::LegalAidAfterHearing, Timing::Today)
        .row(Row::R16)
        .because(Reason::HearingDecisionGoverns)
        .happens(Next::AfterHearing)
}
