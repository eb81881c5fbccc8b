//! The first two rungs of every ladder: ask the plan again, and wait for its answer.

use super::Power;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;
use crate::outcome::*;
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

/// The plan's own time to answer.
pub(super) const fn answer_kind(power: Power) -> DeadlineKind {
    match power.regulator {
        Regulator::Cdi => DeadlineKind::InsurerAnswer,
        Regulator::Dmhc | Regulator::Undetermined => DeadlineKind::PlanAnswer,
    }
}

const fn answer_time(power: Power) -> Next {
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => Next::PlanAnswerTime,
        Regulator::Cdi => Next::InsurerAnswerTime,
    }
}

/// The first rung: ask the plan again. "I don't know" whether that was done counts as not done, after a call to ask.
/// Where there is no letter, no day is counted: the plan is asked today.
pub(super) fn ask_plan_first(today: Date, power: Power, letter: Option<DateAnswer>, sure: bool) -> Draft {
    let filing = filing_kind(power);
    let timing = if letter.is_some() { Timing::By(filing) } else { Timing::Today };
    let outcome = if sure {
        Outcome::new(Route::AskPlanAgain, Action::FileGrievance, timing)
    } else {
        Outcome::new(Route::AskPlanAgain, Action::AskPlanForStatus, Timing::Today).then(Action::FileGrievance, timing)
    };
    let mut outcome = outcome
        .because(match power.regulator {
            Regulator::Cdi => Reason::CdiWantsAppealFirst,
            Regulator::Dmhc | Regulator::Undetermined => Reason::GrievanceFirst,
        })
        .because(Reason::GroupCountsAsPlan)
        .papers(PaperList::Grievance)
        .guard(Guard::SilenceStartsTheClock)
        .happens(answer_time(power));
    let mut passed = false;
    if let Some(day) = letter {
        outcome = outcome.clock(filing, day);
        // DT5: after the safe day the plan is still asked, and the agency too.
        passed = Deadline::counted(filing, day).by.is_some_and(|by| by < today);
    }
    match power.regulator {
        Regulator::Undetermined => outcome = outcome.then(Action::CallDmhcWhichAgency, Timing::Today),
        Regulator::Dmhc if passed => outcome = outcome.then(Action::CallDmhcLate, Timing::Today),
        Regulator::Cdi if passed => outcome = outcome.then(Action::CallCdiLate, Timing::Today),
        Regulator::Dmhc | Regulator::Cdi => {}
    }
    outcome.then(Action::DoctorLetter, Timing::Anytime).then(Action::ComeBackAfterAnswer, Timing::Anytime)
}

/// Before the first rung: nobody has sent the plan a request, so there is nothing to appeal yet.
pub(super) fn request_first(power: Power) -> Draft {
    Outcome::new(Route::RequestFirst, Action::DoctorSendsRequest, Timing::Today)
        .row(Row::RMnNogrv)
        .then(Action::AskWrittenAnswer, Timing::Today)
        .door(imr_door(power))
        .because(match power.regulator {
            Regulator::Cdi => Reason::CdiWantsAppealFirst,
            Regulator::Dmhc | Regulator::Undetermined => Reason::GrievanceFirst,
        })
        .papers(PaperList::Grievance)
        .happens(Next::SeeLetter)
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
