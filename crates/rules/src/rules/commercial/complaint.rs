//! What is not for a medical review: coverage questions, quality, and what teeth- and eyes-only plans decide.

use super::ending::{imr_lost, not_carried_out};
use super::funding::with_other_reviews;
use super::plan_first::{ask_plan_first, complaint_door, request_first, wait};
use super::policy::Pays;
use super::rung::{Letter, Rung, rung_of};
use super::{Plan, Power};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::ladder::review_deadline;

/// A draft for matters that are not for an IMR: what the agency is asked to do, and why it is a complaint.
pub(super) fn complaint(power: Power) -> Draft {
    match power.regulator {
        Regulator::Dmhc => {
            Outcome::new(Route::DmhcComplaint, Action::FileDmhcComplaint, Timing::By(DeadlineKind::DmhcComplaint))
                .because(Reason::DmhcTakesComplaints)
                .happens(Next::DmhcComplaintTime)
        }
        Regulator::Cdi => Outcome::new(Route::CdiRequest, Action::FileCdiRequest, Timing::By(DeadlineKind::CdiRequest))
            .because(Reason::CdiTakesRequests)
            .happens(Next::CdiRequestTime),
        Regulator::Undetermined => {
            Outcome::new(Route::ComplaintUnknownAgency, Action::CallDmhcWhichAgency, Timing::Today)
                .then(Action::FileDmhcComplaint, Timing::By(DeadlineKind::DmhcComplaint))
                .because(Reason::DmhcTakesComplaints)
                .happens(Next::DmhcComplaintTime)
        }
    }
}

pub(super) const fn complaint_row(power: Power) -> Row {
    match power.regulator {
        Regulator::Cdi => Row::RCovC,
        Regulator::Dmhc | Regulator::Undetermined => Row::RCovD,
    }
}

pub(super) const fn complaint_kind(power: Power) -> DeadlineKind {
    match power.regulator {
        Regulator::Cdi => DeadlineKind::CdiRequest,
        Regulator::Dmhc | Regulator::Undetermined => DeadlineKind::DmhcComplaint,
    }
}

/// R-COV-D, R-COV-C and every other complaint: the plan first, 30 days, then the agency (H&S 1368(b)(1)(A)).
pub(super) fn complaint_ladder(
    answers: &Answers,
    today: Date,
    power: Power,
    draft: Draft,
    letter: Letter,
) -> Asked<Draft> {
    let kind = complaint_kind(power);
    let ready = |draft: Draft, letters| {
        draft.deadline(review_deadline(kind, letters, letter.starts_review(), today)).papers(PaperList::Complaint)
    };
    let outcome = match rung_of(answers, today, letter)? {
        Rung::NotDone => return Ok(not_carried_out(power)),
        Rung::Lost => return Ok(imr_lost(power)),
        Rung::NoRequest => return Ok(request_first(power)),
        Rung::First { letter: day, sure } => {
            let outcome = ask_plan_first(today, power, day, sure).route(Route::AskPlanThenComplain);
            let outcome = with_complaints_time(draft.after(outcome), letter).door(complaint_door(power));
            return Ok(match day {
                Some(day) if letter.starts_review() => outcome.clock(kind, day),
                Some(_) | None => outcome,
            });
        }
        Rung::Waiting(letters) => {
            let outcome = wait(power, letters.appeal, today)
                .instead_of(Action::ApplyDmhcImrAfterWait, Action::FileDmhcComplaintAfterWait)
                .instead_of(Action::ApplyCdiImrAfterWait, Action::FileCdiRequest);
            let outcome = with_complaints_time(draft.after(outcome), letter).door(complaint_door(power));
            return Ok(if letter.starts_review() {
                outcome.deadline(review_deadline(kind, letters, true, today))
            } else {
                outcome
            });
        }
        Rung::Silent(letters) => ready(draft.because(Reason::ThirtyDaysAreOver), letters),
        Rung::Answered(letters) => ready(draft.because(Reason::PlanSaidNoAgain), letters),
    };
    with_other_reviews(outcome, answers, power, today)
}

/// The law sets no last day for a complaint (DMHC-COMPLAINT-DEADLINE), so silence starts none; only a review has six months.
fn with_complaints_time(outcome: Draft, letter: Letter) -> Draft {
    if letter.starts_review() { outcome } else { outcome.without_guard(Guard::SilenceStartsTheClock) }
}

/// The headline of a matter of its own follows how far the person is: the plan first, its answer awaited, or the State.
pub(super) fn headline(outcome: Draft, [first, waiting, at_the_state]: [Route; 3]) -> Draft {
    let now = outcome.route;
    if matches!(now, Route::AskPlanAgain | Route::AskPlanThenComplain | Route::TellPlanFirst) {
        outcome.route(first)
    } else if matches!(now, Route::WaitThenDmhc | Route::WaitThenCdi) {
        outcome.route(waiting)
    } else if matches!(now, Route::DmhcComplaint | Route::CdiRequest | Route::ComplaintUnknownAgency) {
        outcome.route(at_the_state)
    } else {
        outcome
    }
}

/// Once the plan has had its turn, the agency is asked today (H&S 1368(b)(1)(A)), and the plan's own step comes behind
/// that. Before, the plan's step leads.
pub(super) fn led_by_plan_or_state(outcome: Draft, plan_step: Action) -> Draft {
    let of_the_state = [Action::FileDmhcComplaint, Action::FileCdiRequest];
    let Some(complaint) = of_the_state.into_iter().find(|&action| outcome.has_step(action)) else {
        return outcome.led_by(plan_step, Timing::Today);
    };
    // Before the plan has answered, the request at CDI is a step for later.
    let waits = matches!(
        outcome.route,
        Route::TimelyAccess
            | Route::AccessWaiting
            | Route::Continuity
            | Route::ContinuityWaiting
            | Route::BillDispute
            | Route::BillWaiting
            | Route::AskPlanThenComplain
            | Route::AskPlanAgain
            | Route::TellPlanFirst
            | Route::WaitThenDmhc
            | Route::WaitThenCdi
    );
    if waits {
        return outcome.led_by(plan_step, Timing::Today);
    }
    let outcome = outcome.then(plan_step, Timing::Today);
    let call_first = outcome.has_step(Action::CallDmhcWhichAgency);
    let outcome = outcome.led_by(complaint, Timing::Today);
    if call_first { outcome.led_by(Action::CallDmhcWhichAgency, Timing::Today) } else { outcome }
}

/// What a plan for teeth or eyes decides: the complaint, and a review only where it is medicine (H&S 1374.30(b), Ins
/// 10169(b)). The day of the review is that of the complaint, so nobody who has one loses it.
pub(super) fn narrow_complaint(answers: &Answers, today: Date, power: Power, letter: Letter) -> Asked<Draft> {
    let draft = with_narrow_words(complaint(power).row(complaint_row(power)), power);
    complaint_ladder(answers, today, power, draft, letter)
}

pub(super) fn with_narrow_words(outcome: Draft, power: Power) -> Draft {
    let outcome = match (power.regulator, power.pays) {
        (_, Pays::Health) => return outcome,
        (Regulator::Cdi, Pays::Teeth | Pays::Eyes) => {
            outcome.then(Action::AskIfMedical, Timing::Today).because(Reason::CdiNarrowReview)
        }
        (Regulator::Dmhc | Regulator::Undetermined, Pays::Teeth) => outcome.because(Reason::TeethOnlyPlan),
        (Regulator::Dmhc | Regulator::Undetermined, Pays::Eyes) => outcome.because(Reason::EyesOnlyPlan),
    };
    let from_job = matches!(power.plan, Plan::InsuredJob | Plan::JobOfUnknownFunding);
    let outcome = if from_job { outcome.then(Action::AskEmployerFunding, Timing::Anytime) } else { outcome };
    if power.pays == Pays::Teeth { outcome.because(Reason::StateRegulatedOnCard) } else { outcome }
}

/// Poor care, rude treatment, anything else: nobody has decided anything, so the plan has to learn what happened first. Poor care
/// is also for whoever gave the licence.
pub(super) fn quality(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let draft = complaint(power).row(complaint_row(power));
    let outcome = told_to_plan(complaint_ladder(answers, today, power, draft, Letter::None)?);
    Ok(outcome
        .then(Action::ComplainToBoard, Timing::Anytime)
        .then(Action::ComplainAboutFacility, Timing::Anytime)
        .because(Reason::BoardsWatchProviders))
}

/// The words for a problem that is not a decision of the plan.
pub(super) fn told_to_plan(outcome: Draft) -> Draft {
    let outcome =
        outcome.instead_of(Action::FileGrievance, Action::FileComplaintWithPlan).without(Action::DoctorLetter);
    if outcome.route == Route::AskPlanThenComplain {
        outcome.route(Route::TellPlanFirst).papers(PaperList::Experience)
    } else {
        outcome
    }
}
