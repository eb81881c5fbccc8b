//! The plan has said no to the appeal, or its 30 days went by: the review and the hearing. R13, R14, R17.

use super::order::{HearingTime, hearing_time};
use super::stages::with_doctors_papers;
use super::{Cut, Licence, with_filer, with_licence};
use crate::answers::*;
use crate::date::{Date, DateAnswer, days_after};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::medi_cal_programs::is_almost_over;

/// Where the medical review stands, once the plan has answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Review {
    NotAsked,
    Asked,
    Lost,
}

/// What the plan's answer leaves open, and the days that count from it.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlanAnswer {
    pub licence: Licence,
    pub reason: DenialReason,
    pub cut: Cut,
    /// The day of the answer, or day 30 without one.
    pub from: DateAnswer,
    pub review: Review,
}

/// R13: review and hearing side by side, in the order that is safe on every reading of their conflict.
pub(super) fn answered(answers: &Answers, today: Date, answer: PlanAnswer) -> Asked<Draft> {
    let PlanAnswer { licence, reason, cut, from, review } = answer;
    let hearing = Deadline::counted(DeadlineKind::MediCalHearing, from);
    let time = hearing_time(&hearing, today);
    let outcome = match (review, licence) {
        (Review::Asked, _) => review_asked(time),
        (Review::Lost, _) => review_lost(time),
        (Review::NotAsked, Licence::Licensed) if reason == DenialReason::NotCovered => for_complaint(time, from),
        (Review::NotAsked, Licence::Licensed) => for_review(time, from),
        (Review::NotAsked, Licence::Cohs) => hearing_only(time),
        (Review::NotAsked, Licence::CohsUnread | Licence::Uncertain) => perhaps_review(licence, time, from),
    };
    let outcome = if is_almost_over(hearing, today) { hearing_now(outcome) } else { outcome };
    let mut outcome = if cut == Cut::No { outcome } else { keeping(outcome, answers, today, answer)? };
    if may_have_review(licence, review) {
        if review != Review::Lost {
            outcome = outcome.guard(Guard::HearingHeldEndsImr);
            // There is no day left to write down.
            if time != HearingTime::Over {
                outcome = outcome.guard(Guard::ImrDoesNotStopHearingClock);
            }
        }
        // A question of coverage has no review that could be skipped (DMHC-IMR-WAIVE).
        if review == Review::NotAsked && reason != DenialReason::NotCovered {
            outcome = outcome.guard(Guard::SkippingImrMayCostLawsuit);
        }
        if reason == DenialReason::Experimental && review == Review::NotAsked {
            outcome = with_doctors_papers(outcome, answers)?;
        }
    }
    let outcome = match time {
        HearingTime::OutlastsReview | HearingTime::EndsBeforeReview => outcome,
        HearingTime::Over => outcome.clock(DeadlineKind::MediCalLateHearing, from),
    };
    let outcome = outcome
        .deadline(hearing)
        .then(Action::DoctorLetter, Timing::Anytime)
        .because(Reason::HearingAfterPlan)
        .happens(Next::HearingTimes)
        .happens(Next::PlanHearingForm)
        .papers(PaperList::MediCal);
    let outcome = with_licence(outcome, answers, licence)?;
    with_filer(outcome, answers, licence)
}

/// Who asked for a review or lost one has it; of the others a county plan's members do not.
fn may_have_review(licence: Licence, review: Review) -> bool {
    licence != Licence::Cohs || review != Review::NotAsked
}

/// The day of the hearing; once it is over, the last day of a good reason (MEDICAL-SFH-GOODCAUSE).
pub(super) const fn by_hearing(time: HearingTime) -> Timing {
    match time {
        HearingTime::OutlastsReview | HearingTime::EndsBeforeReview => Timing::By(DeadlineKind::MediCalHearing),
        HearingTime::Over => Timing::By(DeadlineKind::MediCalLateHearing),
    }
}

fn review_asked(time: HearingTime) -> Draft {
    Outcome::new(Route::MediCalImrRunning, Action::AskDmhcHowFar, Timing::Today)
        .then(
            match time {
                HearingTime::OutlastsReview | HearingTime::EndsBeforeReview => Action::AskHearingAsSafetyNet,
                HearingTime::Over => Action::AskLateHearing,
            },
            by_hearing(time),
        )
        .row(Row::R13)
        .happens(Next::DmhcTimes)
}

/// "After an IMR that was lost, a State Hearing is still possible if inside 120 days" (MEDICAL-IMR-SFH-RULE); later only
/// for a good reason (MEDICAL-SFH-GOODCAUSE).
fn review_lost(time: HearingTime) -> Draft {
    Outcome::new(
        Route::MediCalImrLost,
        match time {
            HearingTime::OutlastsReview | HearingTime::EndsBeforeReview => Action::AskHearingAfterReview,
            HearingTime::Over => Action::AskLateHearingAfterReview,
        },
        by_hearing(time),
    )
    .row(Row::R13)
    .then(Action::NewEvidence, Timing::Anytime)
    .because(Reason::HearingAfterReview)
}

/// A question of coverage is a complaint at DMHC; its form is the review's, so the same order holds (R14).
fn for_complaint(time: HearingTime, from: DateAnswer) -> Draft {
    let by_complaint = Timing::By(DeadlineKind::MediCalComplaint);
    let (complaint, hearing) = match time {
        HearingTime::OutlastsReview | HearingTime::EndsBeforeReview => (Timing::Today, Action::AskHearing),
        HearingTime::Over => (by_complaint, Action::AskLateHearing),
    };
    Outcome::new(Route::MediCalComplaint, Action::FileDmhcComplaint, complaint)
        .then(hearing, by_hearing(time))
        .row(Row::R14)
        .because(Reason::CoverageQuestionIsComplaint)
        .clock(DeadlineKind::MediCalComplaint, from)
        .happens(Next::DmhcComplaintTime)
}

/// Referee K01(b): as long as a review can be decided before the hearing's day, it is asked for now.
fn for_review(time: HearingTime, from: DateAnswer) -> Draft {
    let by_review = Timing::By(DeadlineKind::MediCalImr);
    let (route, review, hearing) = match time {
        HearingTime::OutlastsReview => (Route::MediCalImr, Timing::Today, Action::AskHearingIfImrLost),
        HearingTime::EndsBeforeReview => (Route::MediCalImrAndHearing, Timing::Today, Action::AskHearingAsSafetyNet),
        HearingTime::Over => (Route::MediCalImrHearingOver, by_review, Action::AskLateHearing),
    };
    Outcome::new(route, Action::ApplyDmhcImr, review)
        .then(hearing, by_hearing(time))
        .row(Row::R13)
        .because(match time {
            HearingTime::OutlastsReview => Reason::ImrBeforeHearing,
            HearingTime::EndsBeforeReview => Reason::FormThenHearing,
            HearingTime::Over => Reason::MediCalPlanHasImr,
        })
        .clock(DeadlineKind::MediCalImr, from)
        .happens(Next::DmhcTimes)
        .happens(Next::DmhcDecisionBinds)
}

fn hearing_only(time: HearingTime) -> Draft {
    Outcome::new(Route::MediCalHearing, Action::AskHearing, by_hearing(time)).row(Row::R17)
}

/// The hearing is certain, the review is not: one call to DMHC first, as long as it costs no day (COHS-CHECK). Where it
/// may cost one, DMHC's form goes out unasked, and the hearing does not wait for the answer.
fn perhaps_review(licence: Licence, time: HearingTime, from: DateAnswer) -> Draft {
    let (route, row) = match licence {
        Licence::CohsUnread => (Route::MediCalHearingCallFirst, Row::R17),
        Licence::Licensed | Licence::Cohs | Licence::Uncertain => (Route::MediCalHearingPerhapsImr, Row::R13),
    };
    let call_first = Outcome::new(route, Action::CallDmhcIfImrOpen, Timing::Today);
    let outcome = match time {
        HearingTime::OutlastsReview => call_first.then(Action::AskHearingKeepOpen, by_hearing(time)),
        HearingTime::EndsBeforeReview => {
            Outcome::new(Route::MediCalHearingAndPerhapsImr, Action::ApplyDmhcImr, Timing::Today)
                .then(Action::CallDmhcIfImrOpen, Timing::Today)
                .then(Action::AskHearingAsSafetyNet, by_hearing(time))
        }
        HearingTime::Over => call_first.then(Action::AskLateHearing, by_hearing(time)),
    };
    outcome.row(row).clock(DeadlineKind::MediCalImrPerhaps, from)
}

/// Referee 0.2: on its last days the hearing waits for no call, only for DMHC's form.
fn hearing_now(outcome: Draft) -> Draft {
    let asked_for = HEARING_STEPS.into_iter().find(|&action| outcome.has_step(action));
    match asked_for {
        Some(action) if outcome.steps.first().is_some_and(|step| step.action == Action::ApplyDmhcImr) => {
            outcome.second(action, Timing::Today)
        }
        Some(action) => outcome.today_if_there(action),
        None => outcome,
    }
}

/// The steps that ask for a hearing, one of which keeps the care as well.
const HEARING_STEPS: [Action; 5] = [
    Action::AskHearingIfImrLost,
    Action::AskHearingAsSafetyNet,
    Action::AskHearingKeepOpen,
    Action::AskHearing,
    Action::AskHearingAfterReview,
];

/// MEDICAL-APP-SFH: care that is being cut goes on if the hearing is asked for by day 10. DMHC's form goes out before
/// that where it costs no day; the hearing does not wait for it.
fn keeping(outcome: Draft, answers: &Answers, today: Date, answer: PlanAnswer) -> Asked<Draft> {
    let keep = Deadline::counted(DeadlineKind::MediCalHearingKeep, answer.from);
    let outcome =
        outcome.deadline(keep).because(Reason::ServiceGoesOnDuringHearing).because(Reason::OnlyApprovedCareIsKept);
    let day_10_is_over = keep.standing(today) == Standing::Late;
    let timing = keep_timing(&keep, today);
    // What can only be asked late is a late hearing, with the care or without.
    if !outcome.steps.iter().any(|step| HEARING_STEPS.contains(&step.action)) {
        return Ok(outcome);
    }
    let is_late = keep.or_after_days_off(today).standing(today) == Standing::Late;
    if is_late && has_ended(answers, today, answer.cut)? {
        return Ok(outcome);
    }
    let outcome = HEARING_STEPS
        .into_iter()
        .fold(outcome, Outcome::without)
        .guard(Guard::KeptServiceMayBeRepaid)
        .led_by(Action::AskHearingKeepService, timing);
    if !sends_form(&answer) {
        return Ok(outcome.route(Route::MediCalKeepHearingOnly));
    }
    // The review takes longer than the ten days: nobody waits for it.
    let outcome = outcome.no_more_because(Reason::ImrBeforeHearing).because(Reason::FormThenHearing);
    let route = if day_10_is_over { Route::MediCalKeepHearingOnly } else { Route::MediCalKeepByHearing };
    let outcome = outcome.without(Action::ApplyDmhcImr).route(route);
    let form_costs_no_day = keep.due(today).is_some_and(|due| today < due.act_by);
    Ok(if form_costs_no_day {
        outcome.led_by(Action::ApplyDmhcImr, Timing::Today)
    } else {
        outcome.second(Action::ApplyDmhcImr, Timing::Today)
    })
}

/// When a hearing that keeps the care is asked for: by day 10, today where that is today or tomorrow, and today once it is
/// over. State pages allow until the change, which is "perhaps in time" and never the law's last day.
pub(in crate::rules) fn keep_timing(keep: &Deadline, today: Date) -> Timing {
    let tomorrow = days_after(today, 1);
    match keep.due(today) {
        Some(due) if tomorrow.is_some_and(|tomorrow| tomorrow < due.act_by) => Timing::By(keep.kind),
        Some(_) | None => Timing::Today,
    }
}

/// Whether the care that was cut has stopped already. Who does not say that it was cut is not asked when.
fn has_ended(answers: &Answers, today: Date, cut: Cut) -> Asked<bool> {
    Ok(match cut {
        Cut::Yes => answers.end_date()?.latest().is_some_and(|last| last < today),
        Cut::Perhaps | Cut::No => false,
    })
}

/// Whether a review is asked for, for certain or in case there is one.
fn sends_form(answer: &PlanAnswer) -> bool {
    match (answer.review, answer.licence) {
        (Review::Asked | Review::Lost, _) | (Review::NotAsked, Licence::Cohs) => false,
        (Review::NotAsked, Licence::Licensed | Licence::CohsUnread | Licence::Uncertain) => {
            answer.licence != Licence::Licensed || answer.reason != DenialReason::NotCovered
        }
    }
}
