//! The ladder of a Medi-Cal plan: appeal, wait, then review and hearing side by side. R10, R12, R13, R14, R17.

use super::{Cut, Licence, licence_by_name, with_filer, with_licence};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::experimental::{with_certification, with_prompt_start};
use crate::rules::ladder::may_be_over;

/// R10, R12, R17. The appeal to the plan within 60 days of the notice's date (42 CFR 438.402(c)(2)(ii)); to keep a
/// service, by the later of 10 days and the intended end, planned for day 10 (42 CFR 438.420(a)).
pub(super) fn plan_appeal(
    answers: &Answers,
    today: Date,
    stage: MediCalStage,
    reason: DenialReason,
    cut: Cut,
) -> Asked<Draft> {
    let licence = licence_by_name(answers)?;
    let denial = answers.denial_date()?;
    let effective = effective_day(answers, cut)?;
    let by = Timing::By(DeadlineKind::MediCalPlanAppeal);
    let at_once = licence != Licence::Cohs && reason == DenialReason::Experimental;
    let route = match (at_once, licence) {
        (true, _) => Route::MediCalExperimental,
        (false, Licence::Cohs) => Route::MediCalCohsAppeal,
        (false, Licence::Licensed | Licence::Uncertain) => Route::MediCalPlanAppeal,
    };
    let mut outcome = if cut == Cut::No {
        Outcome::new(route, Action::AppealMediCalPlan, by)
    } else {
        let keep = Deadline::counted(DeadlineKind::MediCalKeepService, denial).or_until(effective);
        // Once day 10 has passed, the appeal itself is still in time: the two are told apart.
        let outcome = if keep.by.is_some_and(|by| by < today) {
            Outcome::new(route, Action::AppealMediCalPlan, by).then(Action::SayKeepService, Timing::Today)
        } else {
            Outcome::new(route, Action::AppealMediCalPlanKeepService, Timing::By(DeadlineKind::MediCalKeepService))
        };
        outcome.deadline(keep).guard(Guard::KeptServiceMayBeRepaid).because(Reason::ServiceGoesOnWhileAppealed)
    };
    if stage == MediCalStage::Unknown {
        outcome = outcome.led_by(Action::AskPlanForAppeal, Timing::Today);
    }
    if at_once {
        outcome = with_review_at_once(outcome, answers)?;
    } else {
        outcome = outcome.row(Row::R10);
    }
    outcome = outcome
        .clock(DeadlineKind::MediCalPlanAppeal, denial)
        .then(Action::DoctorLetter, Timing::Anytime)
        .because(Reason::MediCalPlanFirst)
        .because(Reason::GroupCountsAsPlan)
        .because(Reason::DeemedExhausted)
        .door(Door::HearingAfterPlan)
        .happens(Next::MediCalPlanTime)
        .papers(PaperList::MediCal);
    if licence != Licence::Cohs && !at_once {
        outcome = outcome.door(Door::MediCalImrAfterPlan);
    }
    with_licence(outcome, answers, licence)
}

/// When the change takes effect, asked only where something is being cut.
pub(super) fn effective_day(answers: &Answers, cut: Cut) -> Asked<DateAnswer> {
    match cut {
        Cut::Yes => answers.end_date(),
        Cut::Perhaps | Cut::No => Ok(DateAnswer::Unknown),
    }
}

/// The doctor's papers of an experimental review.
fn with_doctors_papers(outcome: Draft, answers: &Answers) -> Asked<Draft> {
    let outcome = with_certification(outcome, answers)?.because(Reason::LabelIsOnlyObstacle);
    with_prompt_start(outcome, answers, Some(Next::ExperimentalFastTimes))
}

/// The plan's 30 days run (WIC 10951(b)(1)(B)).
pub(super) fn wait(answers: &Answers, today: Date, appeal: DateAnswer, reason: DenialReason, cut: Cut) -> Asked<Draft> {
    let licence = licence_by_name(answers)?;
    let kind = DeadlineKind::MediCalPlanAnswer;
    // Day 30 may be over already: only the plan knows the day it was asked.
    let outcome = if may_be_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today) {
        Outcome::new(Route::MediCalWait, Action::AskPlanForAppeal, Timing::Today)
    } else {
        Outcome::new(Route::MediCalWait, Action::GatherPapersWhileWaiting, Timing::Anytime)
    };
    // R13: the review comes before the hearing, in the plan as in the law.
    let outcome = if licence == Licence::Cohs || reason == DenialReason::Experimental {
        outcome
    } else {
        outcome.then(Action::ApplyDmhcImrAfterWait, Timing::After(kind))
    };
    let mut outcome = outcome
        .then(Action::AskHearingAfterWait, Timing::After(kind))
        .clock(kind, appeal)
        .because(Reason::MediCalPlanHasThirtyDays)
        .because(Reason::DeemedExhausted)
        .happens(Next::MediCalPlanTime)
        .papers(PaperList::MediCal);
    if cut != Cut::No {
        outcome = outcome.then(Action::CheckServiceGoesOn, Timing::Today).guard(Guard::KeptServiceMayBeRepaid);
    }
    outcome = if licence == Licence::Cohs {
        outcome.row(Row::R17)
    } else if reason == DenialReason::Experimental {
        // R12: the review of an experimental denial need not wait for the plan.
        with_review_at_once(outcome.route(Route::MediCalExperimental), answers)?
    } else {
        outcome.row(Row::R13).guard(Guard::SkippingImrMayCostLawsuit).guard(Guard::ImrDoesNotStopHearingClock)
    };
    if licence != Licence::Cohs {
        outcome = outcome.guard(Guard::HearingHeldEndsImr);
        // R12: care called experimental need not wait, and only the reason tells.
        if matches!(reason, DenialReason::Unknown | DenialReason::NoLetter) {
            outcome = outcome.then(Action::AskWrittenReason, Timing::Today);
        }
    }
    Ok(with_licence(outcome, answers, licence)?.then(Action::CallIfWorse, Timing::Anytime))
}

/// R12: the IMR of an experimental denial, counted from the denial; the appeal keeps the hearing open.
fn with_review_at_once(outcome: Draft, answers: &Answers) -> Asked<Draft> {
    let denial = answers.denial_date()?;
    let outcome = outcome
        .row(Row::R12)
        .led_by(Action::ApplyDmhcImr, Timing::By(DeadlineKind::MediCalImr))
        .clock(DeadlineKind::MediCalImr, denial)
        .because(Reason::ExperimentalSkipsGrievance)
        .because(Reason::AppealKeepsHearing)
        .guard(Guard::ReviewDoesNotReplaceAppeal)
        .guard(Guard::SkippingImrMayCostLawsuit)
        .happens(Next::DmhcTimes);
    with_doctors_papers(outcome, answers)
}

/// R13, R14, R17: the plan has said no, or 30 days went by. The IMR first, the hearing after it, both days in view:
/// asking for an IMR does not move the 120 days (MEDICAL-IMR-NOPAUSE).
pub(super) fn answered(
    answers: &Answers,
    licence: Licence,
    reason: DenialReason,
    cut: Cut,
    from: DateAnswer,
    imr_asked: bool,
) -> Asked<Draft> {
    let hearing = Deadline::counted(DeadlineKind::MediCalHearing, from);
    let imr = Deadline::counted(DeadlineKind::MediCalImr, from);
    let by_hearing = Timing::By(DeadlineKind::MediCalHearing);
    let for_complaint = reason == DenialReason::NotCovered;
    let mut outcome = match (licence, imr_asked) {
        (_, true) => Outcome::new(Route::MediCalImrRunning, Action::AskDmhcHowFar, Timing::Today)
            .then(Action::AskHearingAsSafetyNet, by_hearing)
            .row(Row::R13)
            .happens(Next::DmhcTimes),
        (Licence::Licensed, false) if for_complaint => {
            Outcome::new(Route::MediCalComplaint, Action::FileDmhcComplaint, Timing::By(DeadlineKind::MediCalComplaint))
                .then(Action::AskHearing, by_hearing)
                .row(Row::R14)
                .because(Reason::CoverageQuestionIsComplaint)
                .clock(DeadlineKind::MediCalComplaint, from)
                .happens(Next::DmhcComplaintTime)
        }
        (Licence::Licensed, false) => {
            Outcome::new(Route::MediCalImr, Action::ApplyDmhcImr, Timing::By(DeadlineKind::MediCalImr))
                .then(Action::AskHearingIfImrLost, by_hearing)
                .row(Row::R13)
                .because(Reason::ImrBeforeHearing)
                .deadline(imr)
                .happens(Next::DmhcTimes)
                .happens(Next::DmhcDecisionBinds)
        }
        (Licence::Cohs, false) => Outcome::new(Route::MediCalHearing, Action::AskHearing, by_hearing).row(Row::R17),
        (Licence::Uncertain, false) => {
            Outcome::new(Route::MediCalHearingPerhapsImr, Action::CallDmhcIfImrOpen, Timing::Today)
                .then(Action::AskHearingKeepOpen, by_hearing)
                .row(Row::R13)
                .deadline(imr)
        }
    };
    if cut != Cut::No {
        outcome = outcome
            .led_by(Action::AskHearingKeepService, Timing::By(DeadlineKind::MediCalHearingKeep))
            .clock(DeadlineKind::MediCalHearingKeep, from)
            .guard(Guard::KeptServiceMayBeRepaid)
            .because(Reason::ServiceGoesOnDuringHearing);
    }
    if licence != Licence::Cohs {
        outcome = outcome
            .guard(Guard::HearingHeldEndsImr)
            .guard(Guard::ImrDoesNotStopHearingClock)
            .guard(Guard::SkippingImrMayCostLawsuit);
        if reason == DenialReason::Experimental && !imr_asked {
            outcome = with_doctors_papers(outcome, answers)?;
        }
    }
    let outcome = outcome
        .deadline(hearing)
        .then(Action::DoctorLetter, Timing::Anytime)
        .because(Reason::HearingAfterPlan)
        .happens(Next::HearingTimes)
        .papers(PaperList::MediCal);
    let outcome = with_licence(outcome, answers, licence)?;
    with_filer(outcome, answers, licence)
}
