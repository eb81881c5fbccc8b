//! A hearing that was asked for or held, and the urgent steps. R11, R15, R16.

use super::{Cut, Licence, by_stage, with_licence};
use crate::answers::*;
use crate::date::Date;
use crate::outcome::*;
use crate::rules::Asked;

/// R15: asked for a hearing that has not been held. An IMR may still be open: three sources disagree, so DMHC is called
/// and the hearing is kept (MEDICAL-IMR-SFH-RULE).
pub(super) fn hearing_asked(licence: Licence) -> Outcome {
    let outcome = if licence == Licence::Cohs {
        Outcome::new(Route::HearingAskedCohs, Action::KeepHearing, Timing::Today)
    } else {
        Outcome::new(Route::HearingAsked, Action::CallDmhcAboutHearing, Timing::Today)
            .then(Action::KeepHearing, Timing::Today)
            .guard(Guard::HearingHeldEndsImr)
            .because(Reason::ImrBeforeHearingIsHeld)
    };
    outcome
        .row(Row::R15)
        .guard(Guard::WithdrawingMayLoseHearing)
        .because(Reason::HearingIsYours)
        .happens(Next::HearingTimes)
        .papers(PaperList::MediCal)
}

/// R16: the hearing's decision governs; how long a rehearing may be asked for was not read, so legal aid at once.
pub(super) fn hearing_held() -> Outcome {
    Outcome::new(Route::HearingHeld, Action::LegalAidAfterHearing, Timing::Today)
        .row(Row::R16)
        .because(Reason::HearingDecisionGoverns)
        .happens(Next::AfterHearing)
}

/// R11 and the urgent side of R12 and R17.
pub(super) fn urgent_outcome(
    answers: &Answers,
    today: Date,
    licence: Licence,
    reason: DenialReason,
    cut: Cut,
) -> Asked<Outcome> {
    let mut outcome = match licence {
        Licence::Licensed | Licence::Uncertain => {
            Outcome::new(Route::MediCalUrgent, Action::AskMediCalPlanFast, Timing::Today)
                .urgent(UrgentBox::MediCal)
                .then(Action::CallDmhcUrgent, Timing::Today)
                .then(Action::DoctorUrgencyLetter, Timing::Today)
                .then(Action::AskFastHearing, Timing::Today)
                .because(Reason::UrgentSkipsGrievance)
                .happens(Next::DmhcUrgentTimes)
        }
        Licence::Cohs => Outcome::new(Route::MediCalUrgentCohs, Action::AskMediCalPlanFast, Timing::Today)
            .urgent(UrgentBox::MediCalCohs)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .then(Action::AskFastHearing, Timing::Today),
    };
    outcome = outcome
        .row(Row::R11)
        .because(Reason::UrgentMeans)
        .because(Reason::FastHearing)
        .happens(Next::MediCalUrgentTimes)
        .papers(PaperList::MediCal);
    // The clocks of the stage the person has reached go on running behind the urgent steps.
    let clocks = by_stage(answers, today, reason, cut)?;
    for deadline in clocks.deadlines {
        outcome = outcome.deadline(deadline);
    }
    for guard in clocks.guards {
        outcome = outcome.guard(guard);
    }
    for row in clocks.rows {
        outcome = outcome.row(row);
    }
    if cut != Cut::No {
        outcome = outcome.then(Action::SayKeepService, Timing::Today);
    }
    Ok(with_licence(outcome, licence))
}
