//! The urgent steps of a Medi-Cal plan's member. R11, and the urgent side of R12 and R17.

use super::licence::{Licence, licence_by_name, with_licence};
use super::{Case, Cut, by_stage, keep_timing, with_filer};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;
use crate::rules::Asked;

/// Which same-day steps are left: a plan that has answered is not asked again, and a lost review is not asked for twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NextDoor {
    Plan,
    Answered,
    Hearing,
}

pub(super) fn urgent_outcome(answers: &Answers, today: Date, case: Case) -> Asked<Draft> {
    let Case { licence, cut, reason } = case;
    let stage = answers.medi_cal_stage()?.stage();
    if stage == Stage::ReviewLost {
        return lost_and_urgent(answers, today, case);
    }
    let next_door = match stage {
        Stage::Upheld | Stage::ReviewAsked if matches!(licence, Licence::Cohs | Licence::CohsUnread) => {
            NextDoor::Hearing
        }
        Stage::Upheld | Stage::ReviewAsked => NextDoor::Answered,
        Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => NextDoor::Hearing,
        Stage::NotFiled | Stage::NoRequest | Stage::Waiting | Stage::ApprovedNotDone | Stage::Unknown => NextDoor::Plan,
    };
    // One request asks for both: a fast hearing, and that the care goes on.
    let fast_hearing = match (next_door, cut) {
        (NextDoor::Plan, _) => Action::AskFastHearing,
        (NextDoor::Answered | NextDoor::Hearing, Cut::No) => Action::AskFastHearingDirect,
        (NextDoor::Answered | NextDoor::Hearing, Cut::Yes | Cut::Perhaps) => Action::AskFastHearingKeep,
    };
    // After the plan's answer one request asks for the care too, whenever the change is: nobody is asked for its day.
    let cut = if next_door != NextDoor::Plan && cut == Cut::Yes { Cut::Perhaps } else { cut };
    let ordinary = by_stage(answers, today, Case { cut, ..case })?;
    // DMHC's form goes out before a hearing is asked for, in the order that is safe on every reading (R13).
    let forms: &[Action] = match next_door {
        NextDoor::Plan | NextDoor::Hearing => &[],
        NextDoor::Answered => &[Action::ApplyDmhcImr, Action::FileDmhcComplaint],
    };
    let no_notice = next_door == NextDoor::Plan && ordinary.has_step(Action::AskHearingWithoutNotice);
    let mut outcome = match (next_door, licence) {
        (NextDoor::Plan, Licence::Cohs | Licence::CohsUnread) => {
            Outcome::new(Route::MediCalUrgentCohs, Action::AskMediCalPlanFast, Timing::Today)
                .urgent(UrgentBox::MediCalCohs)
        }
        (NextDoor::Plan, Licence::Licensed | Licence::Uncertain) => {
            Outcome::new(Route::MediCalUrgent, Action::AskMediCalPlanFast, Timing::Today)
                .urgent(UrgentBox::MediCal)
                .then(Action::CallDmhcUrgent, Timing::Today)
                .door(Door::MediCalImrAfterPlan)
        }
        (NextDoor::Answered, _) => Outcome::new(Route::MediCalUrgentAnswered, Action::CallDmhcUrgent, Timing::Today)
            .urgent(UrgentBox::MediCalAnswered),
        (NextDoor::Hearing, _) => {
            Outcome::new(Route::MediCalUrgentHearing, fast_hearing, Timing::Today).urgent(UrgentBox::StateHearing)
        }
    };
    if next_door != NextDoor::Hearing && !matches!(licence, Licence::Cohs | Licence::CohsUnread) {
        outcome = outcome
            .because(Reason::UrgentSkipsGrievance)
            .happens(Next::DmhcUrgentTimes)
            .guard(Guard::HearingHeldEndsImr)
            .guard(Guard::ImrDoesNotStopHearingClock)
            .guard(Guard::SkippingImrMayCostLawsuit);
    }
    for &form in forms.iter().filter(|&&form| ordinary.has_step(form)) {
        outcome = outcome.then(form, Timing::Today);
    }
    if no_notice {
        outcome = without_notice(outcome, &ordinary);
    }
    outcome = outcome.then(Action::DoctorUrgencyLetter, Timing::Today);
    // Who has no letter at all is asked for one hearing, and not for a second if the plan refuses.
    if !(no_notice && reason == DenialReason::NoLetter) {
        outcome = outcome.then(fast_hearing, Timing::Today);
    }
    outcome = outcome
        .row(Row::R11)
        .because(Reason::UrgentMeans)
        .because(if next_door == NextDoor::Plan && !no_notice {
            Reason::FastHearing
        } else {
            Reason::FastHearingDirect
        })
        .happens(if next_door == NextDoor::Plan { Next::MediCalUrgentTimes } else { Next::FastHearingTimes })
        .papers(PaperList::MediCal);
    if fast_hearing == Action::AskFastHearingKeep {
        outcome = outcome.guard(Guard::KeptServiceMayBeRepaid);
    }
    if cut != Cut::No && next_door == NextDoor::Plan {
        outcome = outcome.then(Action::SayKeepService, Timing::Today);
    }
    outcome = with_ordinary_steps(outcome, *ordinary);
    if fast_hearing == Action::AskFastHearingKeep {
        outcome = keeping_first(outcome.without(Action::AskHearingKeepService), today, next_door);
    }
    with_filer(with_licence(outcome, answers, licence)?, answers, licence)
}

/// MEDICAL-DEEMED: without a proper notice the hearing is open at once, and is asked for as a fast one. DMHC's form goes
/// before it.
fn without_notice(outcome: Draft, ordinary: &Outcome) -> Draft {
    let outcome = if ordinary.has_step(Action::SendDmhcFormFirst) {
        outcome.then(Action::SendDmhcFormFirst, Timing::Today).guard(Guard::HearingHeldEndsImr)
    } else {
        outcome
    };
    outcome
        .then(Action::AskFastHearingWithoutNotice, Timing::Today)
        .because(Reason::DeemedExhausted)
        .happens(Next::FastHearingTimes)
}

/// A review is lost about one decision, and a new request is a new one with its own appeal, review and hearing: the doctor
/// sends it as urgent, the plan decides it fast, and DMHC is called where it has power.
fn new_request(route: Route, licence: Licence) -> Draft {
    let outcome = Outcome::new(route, Action::NewEvidence, Timing::Today)
        .urgent(UrgentBox::NewRequest)
        .then(Action::DoctorUrgencyLetter, Timing::Today)
        .then(Action::AskMediCalPlanFast, Timing::Today)
        .row(Row::R11)
        .because(Reason::UrgentMeans)
        .happens(Next::MediCalUrgentTimes)
        .papers(PaperList::MediCal);
    match licence {
        Licence::Cohs | Licence::CohsUnread => outcome,
        Licence::Licensed | Licence::Uncertain => outcome
            .then(Action::CallDmhcUrgent, Timing::Today)
            .because(Reason::UrgentSkipsGrievance)
            .happens(Next::DmhcUrgentTimes),
    }
}

/// The hearing about the lost decision comes after what a new one can do today. A late one is asked for once, with its
/// reason.
fn lost_and_urgent(answers: &Answers, today: Date, case: Case) -> Asked<Draft> {
    let Case { licence, cut, .. } = case;
    let ordinary = by_stage(answers, today, Case { cut: if cut == Cut::Yes { Cut::Perhaps } else { cut }, ..case })?;
    let is_late = ordinary.has_step(Action::AskLateHearingAfterReview);
    let outcome = new_request(Route::ImrLostUrgent, licence).because(Reason::FastHearingDirect);
    let outcome = match (is_late, cut) {
        (true, _) => outcome.then(Action::AskLateHearingAfterReview, Timing::Today),
        (false, Cut::No) => outcome.then(Action::AskFastHearingDirect, Timing::Today),
        (false, Cut::Yes | Cut::Perhaps) => {
            outcome.then(Action::AskFastHearingKeep, Timing::Today).guard(Guard::KeptServiceMayBeRepaid)
        }
    };
    let outcome = with_ordinary_steps(outcome, *ordinary)
        .without(Action::AskHearingKeepService)
        .without(Action::AskHearingAfterReview)
        .then(Action::TalkToLawyer, Timing::Today)
        .because(Reason::HearingAfterReview)
        .happens(Next::FastHearingTimes);
    with_filer(with_licence(outcome, answers, licence)?, answers, licence)
}

/// R16, and what is dangerous now: the hearing's decision governs the old request, not a new one.
pub(super) fn held_and_urgent(answers: &Answers) -> Asked<Draft> {
    let licence = licence_by_name(answers)?;
    let outcome = new_request(Route::HearingHeldUrgent, licence)
        .then(Action::LegalAidAfterHearing, Timing::Today)
        .row(Row::R16)
        .because(Reason::HearingDecisionGoverns)
        .happens(Next::AfterHearing);
    with_licence(outcome, answers, licence)
}

/// Referee K01(e): the fixed point is the hearing that keeps the care, by day 10. DMHC's form goes before it where that
/// costs no day; the doctor's letter does not.
fn keeping_first(outcome: Draft, today: Date, next_door: NextDoor) -> Draft {
    if next_door != NextDoor::Answered {
        return outcome;
    }
    let kind = DeadlineKind::MediCalHearingKeep;
    let keep = outcome.deadlines.iter().find(|deadline| deadline.kind == kind);
    let at_once = keep.is_some_and(|keep| keep_timing(keep, today) == Timing::Today);
    let outcome = outcome.route(Route::MediCalUrgentKeepHearing);
    if at_once {
        outcome.led_by(Action::AskFastHearingKeep, Timing::Today)
    } else {
        outcome.without(Action::DoctorUrgencyLetter).then(Action::DoctorUrgencyLetter, Timing::Today)
    }
}

/// The clocks of the stage the person has reached go on below the urgent steps, with the steps that serve both.
fn with_ordinary_steps(mut outcome: Draft, ordinary: Outcome) -> Draft {
    for deadline in ordinary.deadlines {
        outcome = outcome.deadline(deadline);
    }
    for guard in ordinary.guards {
        outcome = outcome.guard(guard);
    }
    for step in ordinary.steps {
        if serves_urgent_people_too(step.action) {
            outcome = outcome.then(step.action, step.timing);
        }
    }
    for reason in ordinary.reasons {
        let of_the_condition =
            matches!(reason, Reason::SeriousCondition | Reason::ConditionLessSerious | Reason::AskDoctorHowSerious);
        if of_the_condition {
            outcome = outcome.because(reason);
        }
    }
    for row in ordinary.rows {
        outcome = outcome.row(row);
    }
    outcome
}

const fn serves_urgent_people_too(action: Action) -> bool {
    matches!(
        action,
        Action::DoctorCertification
            | Action::DoctorPromptness
            | Action::AskDoctorPromptness
            | Action::AskHearingKeepService
            | Action::ApplyDmhcImr
            | Action::AskDmhcHowFar
            | Action::CallDmhcIfImrOpen
            | Action::AskHearingAsSafetyNet
            | Action::AskHearingIfImrLost
            | Action::AskHearingAfterReview
            | Action::AskLateHearing
            | Action::AskLateHearingAfterReview
    )
}
