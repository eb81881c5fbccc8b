//! Denials that doctors outside the plan may review: R-URG, R-EXP, R-MN, R-DELAY, R-Q8-NONE.

use super::ending::not_carried_out;
use super::plan_first::{ask_plan_first, complaint_door, imr_door, wait};
use super::{Care, Power, imr_kind, with_federal_clock, with_filer, with_urgency_notes};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::experimental::{with_certification, with_prompt_start};
use crate::rules::ladder::{Letters, plan_time_over, review_deadline};
use crate::rules::urgency::{Urgent, feels_urgent};

/// R-URG-D, R-URG-C, R-URG-UNK. "An enrollee shall not be required to participate in the plan's grievance process for
/// more than three days" where it needs expedited review (H&S 1374.30(j)(3)), and an urgent grievance may go to the
/// department at once (28 CCR 1300.68.01(a)(4)).
pub(super) fn urgent_outcome(answers: &Answers, power: Power, reason: DenialReason) -> Asked<Draft> {
    let mut outcome = match power.regulator {
        Regulator::Dmhc => Outcome::new(Route::DmhcUrgent, Action::CallDmhcUrgent, Timing::Today)
            .row(Row::RUrgD)
            .urgent(UrgentBox::Dmhc)
            .then(Action::AskPlanFast, Timing::Today)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .then(Action::ApplyDmhcImr, Timing::Today)
            .because(Reason::UrgentSkipsGrievance)
            .because(Reason::UrgentMeans)
            .happens(Next::DmhcUrgentTimes)
            .happens(Next::PlanUrgentTime),
        Regulator::Cdi => Outcome::new(Route::CdiUrgent, Action::CallCdiUrgent, Timing::Today)
            .row(Row::RUrgC)
            .urgent(UrgentBox::Cdi)
            .then(Action::AskInsurerFast, Timing::Today)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .then(Action::ApplyCdiImr, Timing::Today)
            .because(Reason::CdiMayWaiveAppeal)
            .because(Reason::UrgentMeans)
            .happens(Next::CdiUrgentTimes),
        Regulator::Undetermined => Outcome::new(Route::UrgentUnknownAgency, Action::CallDmhcUrgent, Timing::Today)
            .row(Row::RUrgUnk)
            .urgent(UrgentBox::Unknown)
            .then(Action::AskPlanFast, Timing::Today)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .then(Action::CallCdiIfTold, Timing::Today)
            .because(Reason::UrgentMeans)
            .happens(Next::DmhcUrgentTimes)
            .happens(Next::PlanUrgentTime),
    };
    if reason == DenialReason::Experimental {
        let row = match power.regulator {
            Regulator::Dmhc | Regulator::Undetermined => Row::RExpD,
            Regulator::Cdi => Row::RExpC,
        };
        outcome = with_certification(outcome, answers)?.row(row).then(Action::DoctorPromptness, Timing::Today);
    }
    if reason == DenialReason::NoLetter {
        outcome = outcome.then(Action::AskWrittenReason, Timing::Today);
    }
    outcome = outcome.papers(PaperList::Review).guard(Guard::SkippingImrMayCostLawsuit).row(Row::RWaiverNote);
    with_filer(outcome, answers, power)
}

/// R-EXP-D: "no grievance is required before the IMR" of an experimental denial (28 CCR 1300.70.4(b)(2)).
/// R-EXP-C: CDI publishes no such exception, so the appeal goes out and CDI is called the same day.
pub(super) fn experimental(answers: &Answers, today: Date, power: Power, care: Care) -> Asked<Draft> {
    let stage = answers.grievance()?;
    if stage == Stage::ApprovedNotDone {
        return Ok(not_carried_out(power));
    }
    let denial = answers.denial_date()?;
    let letters = match stage {
        Stage::NotFiled | Stage::NoRequest | Stage::Unknown | Stage::ApprovedNotDone => {
            Letters { denial, appeal: DateAnswer::Unknown, answer: None }
        }
        Stage::Waiting | Stage::ReviewAsked => Letters { denial, appeal: answers.appeal_date()?, answer: None },
        // The denial came before the appeal and the answer after it: the day of the appeal can move neither day.
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            Letters { denial, appeal: DateAnswer::Unknown, answer: Some(answers.answer_date()?) }
        }
    };
    let filing = Deadline::counted(DeadlineKind::InsurerAppeal, denial);
    let asked_plan = matches!(stage, Stage::Waiting | Stage::Upheld);
    let outcome = match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => {
            let review = review_deadline(imr_kind(power), letters, true, today);
            let first = if power.regulator == Regulator::Dmhc {
                Outcome::new(Route::DmhcImrExperimental, Action::ApplyDmhcImr, Timing::By(imr_kind(power)))
            } else {
                Outcome::new(Route::ImrUnknownAgency, Action::CallDmhcWhichAgency, Timing::Today)
                    .then(Action::ApplyDmhcImr, Timing::By(imr_kind(power)))
            };
            let first = if asked_plan || power.regulator == Regulator::Dmhc {
                first
            } else {
                first.then(Action::AppealPlanToo, Timing::By(DeadlineKind::InsurerAppeal)).deadline(filing)
            };
            first.row(Row::RExpD).deadline(review).because(Reason::ExperimentalSkipsGrievance).happens(Next::DmhcTimes)
        }
        Regulator::Cdi => {
            let ready = stage == Stage::Upheld
                || (stage == Stage::Waiting && plan_time_over(letters.appeal, law::GRIEVANCE_DAYS, today));
            let review = review_deadline(DeadlineKind::CdiImr, letters, true, today);
            let draft = if ready {
                Outcome::new(Route::CdiImrExperimental, Action::ApplyCdiImr, Timing::By(DeadlineKind::CdiImr))
            } else {
                let draft = Outcome::new(Route::CdiImrExperimental, Action::CallCdiSkipAppeal, Timing::Today);
                let draft =
                    if asked_plan { draft } else { draft.then(Action::AppealPlanToo, Timing::Today).deadline(filing) };
                draft.then(Action::ApplyCdiImr, Timing::By(DeadlineKind::CdiImr))
            };
            draft.row(Row::RExpC).deadline(review).because(Reason::CdiExperimentalAppealFirst).happens(Next::CdiTimes)
        }
    };
    let outcome = outcome
        .because(Reason::ExperimentalIsForImr)
        .because(Reason::LabelIsOnlyObstacle)
        .papers(PaperList::Experimental)
        .guard(Guard::SkippingImrMayCostLawsuit)
        .row(Row::RWaiverNote);
    let outcome = with_federal_clock(outcome, answers, power)?;
    let mut outcome = with_certification(outcome, answers)?;
    if care == Care::ToCome {
        // CDI's own time for a prompt start was not read: no number.
        let faster = (power.regulator != Regulator::Cdi).then_some(Next::ExperimentalFastTimes);
        outcome = with_prompt_start(outcome, answers, faster)?;
    }
    with_filer(outcome, answers, power)
}

/// R-MN-NOGRV, R-MN-WAIT, R-MN-READY-D, R-MN-READY-C, R-Q8-NONE: the plan is asked first; after its answer, or 30 days
/// without one, the State decides.
///
/// Care whose denial gives no known reason may be care called experimental, whose clock starts with the denial (DT1):
/// then the safe day counts from there.
pub(super) fn review_ladder(
    answers: &Answers,
    today: Date,
    power: Power,
    why: Reason,
    may_be_experimental: bool,
) -> Asked<Draft> {
    let stage = answers.grievance()?;
    let unknown = DateAnswer::Unknown;
    let outcome = match stage {
        Stage::ApprovedNotDone => return Ok(not_carried_out(power)),
        Stage::NotFiled | Stage::NoRequest | Stage::Unknown => {
            return Ok(ask_plan_first(answers, today, power, stage)?
                .because(why)
                .row(Row::RMnNogrv)
                .door(imr_door(power)));
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let denial = if may_be_experimental { answers.denial_date()? } else { unknown };
            let appeal = answers.appeal_date()?;
            let letters = Letters { denial, appeal, answer: None };
            if !plan_time_over(appeal, law::GRIEVANCE_DAYS, today) {
                let outcome = wait(power, appeal, today).because(why).row(Row::RMnWait).door(imr_door(power));
                return Ok(if may_be_experimental {
                    // The plan's word on the reason settles whether the review waits for it.
                    let review = review_deadline(imr_kind(power), letters, true, today);
                    outcome.then(Action::AskWrittenReason, Timing::Today).deadline(review)
                } else {
                    outcome
                });
            }
            review_ready(answers, power, letters, may_be_experimental, today)?.because(Reason::ThirtyDaysAreOver)
        }
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let denial = answers.denial_date()?;
            // Once the denial counts, the day of the appeal can move neither day.
            let appeal = if may_be_experimental { unknown } else { answers.appeal_date()? };
            let letters = Letters { denial, appeal, answer: Some(answers.answer_date()?) };
            review_ready(answers, power, letters, may_be_experimental, today)?.because(Reason::PlanSaidNoAgain)
        }
    };
    Ok(outcome.because(why))
}

fn review_ready(answers: &Answers, power: Power, letters: Letters, denial_counts: bool, today: Date) -> Asked<Draft> {
    let kind = imr_kind(power);
    let by = Timing::By(kind);
    let outcome = match power.regulator {
        Regulator::Dmhc => Outcome::new(Route::DmhcImr, Action::ApplyDmhcImr, by)
            .row(Row::RMnReadyD)
            .happens(Next::PlanSendsForm)
            .happens(Next::DmhcTimes)
            .happens(Next::DmhcDecisionBinds)
            .happens(Next::MostGetTheCare)
            .happens(Next::ReviewIsPrivate),
        Regulator::Cdi => Outcome::new(Route::CdiImr, Action::ApplyCdiImr, by)
            .row(Row::RMnReadyC)
            .happens(Next::CdiTimes)
            .happens(Next::CdiDecisionBinds),
        Regulator::Undetermined => Outcome::new(Route::ImrUnknownAgency, Action::CallDmhcWhichAgency, Timing::Today)
            .then(Action::ApplyDmhcImr, by)
            .row(Row::RMnReadyD)
            .happens(Next::PlanSendsForm)
            .happens(Next::DmhcTimes)
            .happens(Next::DmhcDecisionBinds)
            .happens(Next::MostGetTheCare)
            .happens(Next::ReviewIsPrivate),
    };
    let review = review_deadline(kind, letters, denial_counts, today);
    // The law we read sets no last day for a complaint (DMHC-COMPLAINT-DEADLINE): that door stays open after the review's.
    let outcome = match review.standing(today) {
        Standing::Late | Standing::PerhapsInTime => outcome.door(complaint_door(power)),
        Standing::Open | Standing::Undated | Standing::Waiting | Standing::WaitOver => outcome,
    };
    let mut outcome = outcome
        .then(Action::DoctorLetter, Timing::Anytime)
        .deadline(review)
        .papers(PaperList::Review)
        .because(Reason::ReviewIsFree)
        .guard(Guard::SkippingImrMayCostLawsuit)
        .row(Row::RWaiverNote)
        .happens(Next::NotForImrBecomesComplaint);
    outcome = with_federal_clock(outcome, answers, power)?;
    let outcome = match answers.care_basis()? {
        CareBasis::Recommended | CareBasis::UrgentCare | CareBasis::SeenByPlanDoctor => {
            outcome.because(Reason::ConditionMet)
        }
        CareBasis::NoneOfThese => outcome.row(Row::RQ8None).then(Action::SeePlanDoctor, Timing::Today),
        CareBasis::Unknown => outcome.then(Action::SeePlanDoctor, Timing::Anytime),
    };
    with_filer(outcome, answers, power)
}

/// R-DELAY: a delay counts like a denial where the need is questioned (H&S 1374.30(j)(2)).
pub(super) fn no_decision(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    if urgent == Urgent::Yes {
        return Ok(urgent_outcome(answers, power, DenialReason::Unknown)?
            .row(Row::RDelay)
            .because(Reason::DelayCountsAsDenial));
    }
    let outcome = review_ladder(answers, today, power, Reason::DelayCountsAsDenial, false)?.row(Row::RDelay);
    Ok(with_urgency_notes(outcome, urgent))
}
