//! Matters of membership and money that no reviewer decides, so R-COV-D and R-COV-C: a newborn, and a plan that wants
//! money back.

use super::complaint::{complaint, complaint_ladder, complaint_row, headline, told_to_plan};
use super::rung::Letter;
use super::{Plan, Power};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::no_coverage::with_earlier_months;

/// A job plan lets a newborn in for at least 30 days and covers it from birth (29 CFR 2590.701-6(b)(3)); other plans for
/// 60 (45 CFR 155.420). Medi-Cal is asked for in the same month, since it reaches back; open enrollment stays beside both.
pub(super) fn newborn(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let kind = enrollment_kind(power.plan);
    let outcome = Outcome::new(Route::Newborn, Action::TellPlanAboutBaby, Timing::By(kind))
        .row(complaint_row(power))
        .clock(kind, answers.birth_date()?)
        .then(Action::ApplyMediCalForBaby, Timing::Today)
        .because(Reason::BabyDays)
        .because(Reason::BabyMediCal)
        .because(Reason::BabyBillHasItsOwnDay)
        .door(Door::NewCoverage)
        .papers(PaperList::Experience);
    let outcome = with_earlier_months(outcome, today);
    let outcome = if power.plan == Plan::CoveredCalifornia {
        outcome.then(Action::CallCoveredCalifornia, Timing::Today)
    } else {
        outcome
    };
    let outcome = outcome.then(Action::FileComplaintWithPlan, Timing::Anytime);
    Ok(match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => {
            outcome.then(Action::FileDmhcComplaintAfterWait, Timing::Anytime).happens(Next::PlanAnswerTime)
        }
        Regulator::Cdi => outcome.then(Action::FileCdiRequest, Timing::Anytime).happens(Next::CdiRequestTime),
    })
}

/// Only a plan that is surely from a job has no later day; only one that surely is not could do with the later day alone.
const fn enrollment_kind(plan: Plan) -> DeadlineKind {
    match plan {
        Plan::InsuredJob | Plan::JobOfUnknownFunding | Plan::CalpersHmo => DeadlineKind::NewbornJobEnrollment,
        Plan::CoveredCalifornia
        | Plan::Individual
        | Plan::Student
        | Plan::NamedByClue(_)
        | Plan::StudentUnknown
        | Plan::OnlyAName => DeadlineKind::NewbornEnrollment,
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
