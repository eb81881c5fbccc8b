//! The first two rungs of every ladder: ask the plan again, and wait for its answer.

use super::Power;
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::ladder::may_be_over;

pub(super) const fn filing_kind(power: Power) -> DeadlineKind {
    match power.regulator {
        Regulator::Cdi => DeadlineKind::InsurerAppeal,
        Regulator::Dmhc | Regulator::Undetermined => DeadlineKind::PlanGrievance,
    }
}

/// The review that opens after the plan's answer.
pub(super) const fn imr_door(power: Power) -> Door {
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => Door::ImrAfterAnswer,
        Regulator::Cdi => Door::CdiImrAfterAnswer,
    }
}

/// The complaint that opens after the plan's answer.
pub(super) const fn complaint_door(power: Power) -> Door {
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => Door::ComplaintAfterAnswer,
        Regulator::Cdi => Door::CdiRequestAfterAnswer,
    }
}

const fn answer_time(power: Power) -> Next {
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => Next::PlanAnswerTime,
        Regulator::Cdi => Next::InsurerAnswerTime,
    }
}

/// The first rung: ask the plan again. "I don't know" whether that was done counts as not done, after a call to ask.
pub(super) fn ask_plan_first(answers: &Answers, today: Date, power: Power, stage: Stage) -> Asked<Draft> {
    let filing = filing_kind(power);
    let denial = answers.denial_date()?;
    let outcome = if stage == Stage::Unknown {
        Outcome::new(Route::AskPlanAgain, Action::AskPlanForStatus, Timing::Today)
            .then(Action::FileGrievance, Timing::By(filing))
    } else {
        Outcome::new(Route::AskPlanAgain, Action::FileGrievance, Timing::By(filing))
    };
    let mut outcome = outcome
        .clock(filing, denial)
        .because(match power.regulator {
            Regulator::Cdi => Reason::CdiWantsAppealFirst,
            Regulator::Dmhc | Regulator::Undetermined => Reason::GrievanceFirst,
        })
        .because(Reason::GroupCountsAsPlan)
        .papers(PaperList::Grievance)
        .guard(Guard::SilenceStartsTheClock)
        .happens(answer_time(power));
    // DT5: after the safe day the plan is still asked, and the agency too.
    let passed = Deadline::counted(filing, denial).by.is_some_and(|by| by < today);
    match power.regulator {
        Regulator::Undetermined => outcome = outcome.then(Action::CallDmhcWhichAgency, Timing::Today),
        Regulator::Dmhc if passed => outcome = outcome.then(Action::CallDmhcLate, Timing::Today),
        Regulator::Cdi if passed => outcome = outcome.then(Action::CallCdiLate, Timing::Today),
        Regulator::Dmhc | Regulator::Cdi => {}
    }
    Ok(outcome.then(Action::DoctorLetter, Timing::Anytime).then(Action::ComeBackAfterAnswer, Timing::Anytime))
}

/// The second rung: the plan's 30 days run (DT6).
pub(super) fn wait(power: Power, appeal: DateAnswer, today: Date) -> Draft {
    let (kind, route, action, reason) = match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => {
            (DeadlineKind::PlanAnswer, Route::WaitThenDmhc, Action::ApplyDmhcImrAfterWait, Reason::PlanHasThirtyDays)
        }
        // How long an insurer has was not read; day 30 is when CDI takes the case.
        Regulator::Cdi => {
            (DeadlineKind::InsurerAnswer, Route::WaitThenCdi, Action::ApplyCdiImrAfterWait, Reason::CdiAfterThirtyDays)
        }
    };
    // Day 30 may be over already: only the plan knows the day it was asked.
    let outcome = if may_be_over(appeal, law::GRIEVANCE_DAYS, today) {
        Outcome::new(route, Action::AskPlanForStatus, Timing::Today)
    } else {
        Outcome::new(route, Action::GatherPapersWhileWaiting, Timing::Anytime)
    };
    let outcome = outcome
        .then(action, Timing::After(kind))
        .then(Action::CallIfWorse, Timing::Anytime)
        .guard(Guard::SilenceStartsTheClock)
        .clock(kind, appeal)
        .because(reason)
        .papers(PaperList::Review)
        .happens(answer_time(power));
    if power.regulator == Regulator::Undetermined {
        outcome.then(Action::CallDmhcWhichAgency, Timing::Today)
    } else {
        outcome
    }
}
