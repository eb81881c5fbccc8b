//! A hearing that was asked for or held, and the urgent steps. R11, R15, R16.

use super::{Cut, Licence, by_stage, with_filer, with_licence};
use crate::answers::*;
use crate::date::Date;
use crate::outcome::*;
use crate::rules::Asked;

/// R15: asked for a hearing that has not been held. An IMR may still be open: three sources disagree, so DMHC is called
/// and the hearing is kept (MEDICAL-IMR-SFH-RULE).
pub(super) fn hearing_asked(licence: Licence, cut: Cut) -> Draft {
    let outcome = if licence == Licence::Cohs {
        Outcome::new(Route::HearingAskedCohs, Action::KeepHearing, Timing::Today)
    } else {
        Outcome::new(Route::HearingAsked, Action::CallDmhcAboutHearing, Timing::Today)
            .then(Action::KeepHearing, Timing::Today)
            .guard(Guard::HearingHeldEndsImr)
            .because(Reason::ImrBeforeHearingIsHeld)
    };
    let outcome = if cut == Cut::No {
        outcome
    } else {
        outcome
            .then(Action::CheckServiceDuringHearing, Timing::Today)
            .guard(Guard::KeptServiceMayBeRepaid)
            .because(Reason::ServiceGoesOnDuringHearing)
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

/// R16: the hearing's decision governs; how long a rehearing may be asked for was not read, so legal aid at once.
pub(super) fn hearing_held() -> Draft {
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
) -> Asked<Draft> {
    // A plan that has answered the appeal is not asked again: the next doors are DMHC and the hearing.
    let plan_answered = matches!(answers.medi_cal_stage()?, MediCalStage::Upheld | MediCalStage::ImrAsked);
    let mut outcome = match (licence, plan_answered) {
        (Licence::Licensed | Licence::Uncertain, false) => {
            Outcome::new(Route::MediCalUrgent, Action::AskMediCalPlanFast, Timing::Today)
                .urgent(UrgentBox::MediCal)
                .then(Action::CallDmhcUrgent, Timing::Today)
        }
        (Licence::Licensed | Licence::Uncertain, true) => {
            Outcome::new(Route::MediCalUrgent, Action::CallDmhcUrgent, Timing::Today).urgent(UrgentBox::MediCalAnswered)
        }
        (Licence::Cohs, false) => Outcome::new(Route::MediCalUrgentCohs, Action::AskMediCalPlanFast, Timing::Today)
            .urgent(UrgentBox::MediCalCohs),
        (Licence::Cohs, true) => Outcome::new(Route::MediCalUrgentCohs, Action::AskFastHearing, Timing::Today)
            .urgent(UrgentBox::StateHearing),
    };
    if licence != Licence::Cohs {
        outcome = outcome
            .because(Reason::UrgentSkipsGrievance)
            .happens(Next::DmhcUrgentTimes)
            .guard(Guard::HearingHeldEndsImr)
            .guard(Guard::ImrDoesNotStopHearingClock)
            .guard(Guard::SkippingImrMayCostLawsuit);
    }
    outcome = outcome.then(Action::DoctorUrgencyLetter, Timing::Today).then(Action::AskFastHearing, Timing::Today);
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
    for step in clocks.steps {
        let for_urgent_too = matches!(
            step.action,
            Action::DoctorCertification
                | Action::DoctorPromptness
                | Action::AskDoctorPromptness
                | Action::AskHearingKeepService
                | Action::ApplyDmhcImr
                | Action::AskDmhcHowFar
        );
        if for_urgent_too {
            outcome = outcome.then(step.action, step.timing);
        }
    }
    for reason in clocks.reasons {
        let of_the_condition =
            matches!(reason, Reason::SeriousCondition | Reason::ConditionLessSerious | Reason::AskDoctorHowSerious);
        if of_the_condition {
            outcome = outcome.because(reason);
        }
    }
    for row in clocks.rows {
        outcome = outcome.row(row);
    }
    if cut != Cut::No {
        outcome = outcome.then(Action::SayKeepService, Timing::Today);
    }
    with_filer(with_licence(outcome, answers, licence)?, answers, licence)
}
