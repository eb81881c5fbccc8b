//! Matters of membership and money that no reviewer decides, so R-COV-D and R-COV-C: a newborn, and a plan that wants
//! money back.

use super::complaint::{complaint, complaint_ladder, complaint_row, headline, told_to_plan};
use super::rung::Letter;
use super::{Plan, Power};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::DeadlineKind;
use crate::outcome::*;
use crate::rules::Asked;

/// A job plan lets a newborn in for at least 30 days and covers it from birth (29 CFR 2590.701-6(b)(3)); other plans for
/// 60 (45 CFR 155.420). The day of birth is not asked for: the letter goes out today.
pub(super) fn newborn(power: Power) -> Draft {
    let kind = DeadlineKind::NewbornEnrollment;
    let outcome = Outcome::new(Route::Newborn, Action::TellPlanAboutBaby, Timing::By(kind))
        .row(complaint_row(power))
        .clock(kind, DateAnswer::Unknown)
        .then(Action::ApplyMediCalForBaby, Timing::Today)
        .because(Reason::BabyDays)
        .because(Reason::BabyMediCal)
        .papers(PaperList::Experience);
    let outcome = if power.plan == Plan::CoveredCalifornia {
        outcome.then(Action::CallCoveredCalifornia, Timing::Today)
    } else {
        outcome
    };
    let outcome = outcome.then(Action::FileComplaintWithPlan, Timing::Anytime);
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => {
            outcome.then(Action::FileDmhcComplaintAfterWait, Timing::Anytime).happens(Next::PlanAnswerTime)
        }
        Regulator::Cdi => outcome.then(Action::FileCdiRequest, Timing::Anytime).happens(Next::CdiRequestTime),
    }
}

/// The plan wants money back, out of a settlement or for what it paid by mistake: a billing matter (DMHC-COMPLAINT-SCOPE).
pub(super) fn money_back_claim(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let draft = complaint(power).row(complaint_row(power)).because(Reason::AskBeforePayingBack);
    let outcome = told_to_plan(complaint_ladder(answers, today, power, draft, Letter::None)?);
    let outcome = headline(outcome, [Route::MoneyBackClaim, Route::MoneyBackClaim, Route::MoneyBackClaim]);
    Ok(outcome
        .then(Action::TalkToLawyer, Timing::Today)
        .led_by(Action::AskWhyMoneyBack, Timing::Today)
        .papers(PaperList::Bill))
}
