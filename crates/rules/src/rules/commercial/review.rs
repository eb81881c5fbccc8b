//! Denials that doctors outside the plan may review: R-EXP, R-MN, R-DELAY, R-Q8-NONE.

use super::complaint::narrow_complaint;
use super::ending::{imr_lost, not_carried_out};
use super::funding::with_other_reviews;
use super::plan_first::{ask_plan_first, imr_door, request_first, wait};
use super::rung::{Letter, Rung, rung_of};
use super::urgent::urgent_outcome;
use super::{Care, Power, imr_kind, with_urgency_notes};
use crate::answers::*;
use crate::date::{Date, DateAnswer, days_after};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::experimental::{with_certification, with_prompt_start};
use crate::rules::ladder::{Letters, review_deadline};
use crate::rules::urgency::{Urgent, feels_urgent, urgent_for_care_to_come};

/// R-EXP-D: "no grievance is required before the IMR" of an experimental denial (28 CCR 1300.70.4(b)(2)).
/// R-EXP-C: CDI publishes no such exception, so the appeal goes out and CDI is called the same day.
pub(super) fn experimental(answers: &Answers, today: Date, power: Power, care: Care) -> Asked<Draft> {
    let rung = rung_of(answers, today, Letter::StartsReview)?;
    let unknown = DateAnswer::Unknown;
    let (letters, asked_plan, ready) = match rung {
        Rung::NotDone => return Ok(not_carried_out(power)),
        Rung::Lost => return Ok(imr_lost(power)),
        Rung::NoRequest => return Ok(request_first(power)),
        Rung::First { letter, .. } => {
            (Letters { denial: letter.unwrap_or(unknown), appeal: unknown, answer: None }, false, false)
        }
        Rung::Waiting(letters) => (letters, true, false),
        Rung::Silent(letters) | Rung::Answered(letters) => (letters, true, true),
    };
    let filing = Deadline::counted(DeadlineKind::InsurerAppeal, letters.denial);
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
            // The plan's own 180 days run beside the review, which does not need them.
            let first = if asked_plan || power.regulator == Regulator::Undetermined {
                first
            } else {
                let kind = DeadlineKind::PlanGrievance;
                first.then(Action::GrievanceBesideReview, Timing::By(kind)).clock(kind, letters.denial)
            };
            first.row(Row::RExpD).deadline(review).because(Reason::ExperimentalSkipsGrievance).happens(Next::DmhcTimes)
        }
        Regulator::Cdi => {
            let review = review_deadline(DeadlineKind::CdiImr, letters, true, today);
            let draft = if ready {
                // The appeal was answered, or its time is over: nobody is asked to send another.
                Outcome::new(Route::CdiImr, Action::ApplyCdiImr, Timing::By(DeadlineKind::CdiImr))
            } else {
                let draft = Outcome::new(Route::CdiImrExperimental, Action::CallCdiSkipAppeal, Timing::Today);
                let draft =
                    if asked_plan { draft } else { draft.then(Action::AppealPlanToo, Timing::Today).deadline(filing) };
                draft.then(Action::ApplyCdiImr, Timing::By(DeadlineKind::CdiImr))
            };
            let draft = if ready { draft } else { draft.because(Reason::CdiExperimentalAppealFirst) };
            draft.row(Row::RExpC).deadline(review).happens(Next::CdiTimes)
        }
    };
    let outcome = outcome
        .because(Reason::ExperimentalIsForImr)
        .because(Reason::LabelIsOnlyObstacle)
        .papers(PaperList::Experimental)
        .guard(Guard::SkippingImrMayCostLawsuit)
        .row(Row::RWaiverNote);
    let outcome = with_other_reviews(outcome, answers, power, today)?;
    let mut outcome = with_certification(outcome, answers)?;
    if care == Care::ToCome {
        // CDI's own time for a prompt start was not read: no number.
        let faster = (power.regulator != Regulator::Cdi).then_some(Next::ExperimentalFastTimes);
        outcome = with_prompt_start(outcome, answers, faster)?;
    }
    Ok(outcome)
}

/// R-MN-NOGRV, R-MN-WAIT, R-MN-READY-D, R-MN-READY-C, R-Q8-NONE: the plan is asked first; after its answer, or 30 days
/// without one, the State decides.
///
/// Care whose denial gives no known reason may be care called experimental, whose clock starts with the denial (DT1):
/// then the safe day counts from there.
pub(super) fn review_ladder(answers: &Answers, today: Date, power: Power, why: Reason, letter: Letter) -> Asked<Draft> {
    let outcome = match rung_of(answers, today, letter)? {
        Rung::NotDone => return Ok(not_carried_out(power)),
        Rung::Lost => return Ok(imr_lost(power)),
        Rung::NoRequest => return Ok(request_first(power)),
        Rung::First { letter: day, sure } => {
            let outcome = ask_plan_first(today, power, day, sure)
                .because(why)
                .because(Reason::PlanDoctorIsEnough)
                .row(Row::RMnNogrv)
                .door(imr_door(power));
            return Ok(match day {
                Some(day) if letter.starts_review() => perhaps_experimental(outcome, power, day),
                Some(_) | None => outcome,
            });
        }
        Rung::Waiting(letters) => {
            let outcome = wait(power, letters.appeal, today).because(why).row(Row::RMnWait).door(imr_door(power));
            return Ok(if letter.starts_review() {
                // The plan's word on the reason settles whether the review waits for it.
                let review = review_deadline(imr_kind(power), letters, true, today);
                outcome.then(Action::AskWrittenReason, Timing::Today).deadline(review)
            } else {
                outcome
            });
        }
        Rung::Silent(letters) => {
            review_ready(answers, power, letters, letter, today)?.because(Reason::ThirtyDaysAreOver)
        }
        Rung::Answered(letters) => {
            review_ready(answers, power, letters, letter, today)?.because(Reason::PlanSaidNoAgain)
        }
    };
    Ok(outcome.because(why))
}

/// A reason that is not known may be "experimental", and then DMHC asks for no grievance first (28 CCR
/// 1300.70.4(b)(2)). CDI publishes no such exception.
fn perhaps_experimental(outcome: Draft, power: Power, denial: DateAnswer) -> Draft {
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => outcome
            .clock(imr_kind(power), denial)
            .door(Door::ImrNowIfExperimental)
            .because(Reason::IfExperimentalAskNow),
        Regulator::Cdi => outcome,
    }
}

/// How near the last day is when the papers are no longer waited for.
const LAST_DAYS: u64 = 7;

fn review_ready(answers: &Answers, power: Power, letters: Letters, letter: Letter, today: Date) -> Asked<Draft> {
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
    let review = review_deadline(kind, letters, letter.starts_review(), today);
    let outcome = with_little_time(outcome, power, review, today);
    // Without the day the plan was asked, day 30 may have come before the answer: then no safe day can be counted.
    let outcome = if letters.answer.is_some_and(|day| day != DateAnswer::Unknown) && review.by.is_none() {
        outcome.then(Action::AskPlanForStatus, Timing::Today).because(Reason::FilingDayMissing)
    } else {
        outcome
    };
    let mut outcome = outcome
        .then(Action::DoctorLetter, Timing::Anytime)
        .deadline(review)
        .papers(PaperList::Review)
        .because(Reason::ReviewIsFree)
        .guard(Guard::SkippingImrMayCostLawsuit)
        .row(Row::RWaiverNote)
        .happens(Next::NotForImrBecomesComplaint);
    outcome = with_other_reviews(outcome, answers, power, today)?;
    Ok(match care_basis(answers)? {
        CareBasis::Recommended | CareBasis::UrgentCare | CareBasis::SeenByPlanDoctor => {
            outcome.because(Reason::ConditionMet)
        }
        // Nobody has found the care needed: the complaint stays, with the same form (H&S 1374.30(j)(1)).
        CareBasis::NoneOfThese => {
            let outcome = outcome.row(Row::RQ8None).then(Action::SeePlanDoctor, Timing::Today);
            match power.regulator {
                Regulator::Dmhc | Regulator::Undetermined => outcome.door(Door::ComplaintNow),
                Regulator::Cdi => outcome.door(Door::CdiRequestNow),
            }
        }
        CareBasis::Unknown => outcome.then(Action::SeePlanDoctor, Timing::Anytime),
    })
}

/// Whoever could not tell how urgent it is and has had the care is asked no more: the visit is advised to be safe.
fn care_basis(answers: &Answers) -> Asked<CareBasis> {
    let asked_of_care =
        matches!(answers.problem(), Ok(Problem::Refused | Problem::Stopping | Problem::Drug | Problem::Unknown));
    let unsure = asked_of_care && answers.urgency() == Ok(Urgency::Unknown);
    if unsure && urgent_for_care_to_come(answers)? == Urgent::ButCareGiven {
        return Ok(CareBasis::Unknown);
    }
    answers.care_basis()
}

/// A last day that is here or gone: the form goes out first (DMHC only: its rules were read), and a new request may open
/// a new review (R-LOST). The law we read sets no last day for a complaint (DMHC-COMPLAINT-DEADLINE).
fn with_little_time(outcome: Draft, power: Power, review: Deadline, today: Date) -> Draft {
    let late = matches!(review.standing(today), Standing::Late | Standing::PerhapsInTime);
    let near = days_after(today, LAST_DAYS).is_some_and(|soon| review.by.is_some_and(|by| by <= soon));
    let outcome =
        if near && power.regulator == Regulator::Dmhc { outcome.because(Reason::PapersCanFollow) } else { outcome };
    if !late {
        return outcome;
    }
    let outcome = outcome.then(Action::NewRequestNewFacts, Timing::Anytime);
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => outcome.door(Door::ComplaintNow),
        Regulator::Cdi => outcome.door(Door::CdiRequestNow),
    }
}

/// R-DELAY: a delay counts like a denial where the need is questioned (H&S 1374.30(j)(2)).
pub(super) fn no_decision(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    if urgent == Urgent::Yes {
        return Ok(urgent_outcome(answers, today, power, DenialReason::NoLetter)?
            .without(Action::AskWrittenReason)
            .row(Row::RDelay)
            .because(Reason::DelayCountsAsDenial)
            .because(Reason::SilenceOnMedicine));
    }
    let outcome = if power.is_narrow() {
        narrow_complaint(answers, today, power, Letter::None)?.because(Reason::DelayCountsAsDenial)
    } else {
        review_ladder(answers, today, power, Reason::DelayCountsAsDenial, Letter::None)?
    };
    // A plan for teeth or eyes alone pays for no medicine.
    let outcome = if power.is_narrow() { outcome } else { outcome.because(Reason::SilenceOnMedicine) };
    Ok(with_urgency_notes(outcome.row(Row::RDelay), urgent))
}
