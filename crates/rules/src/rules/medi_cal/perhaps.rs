//! After a plan's answer, where the plan may be one of Medi-Cal's: review and hearing in the order of `order`. R13, R23, U4.

use super::answered::{by_hearing, keep_timing};
use super::order::{HearingTime, hearing_time};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::medi_cal_programs::is_almost_over;

/// Both cards, and nobody knows whose care it is. The hearing is certain if it is Medi-Cal's, the review is not (DUAL-IMR,
/// COHS-CHECK): DMHC is called before the hearing, and gets its form where the hearing cannot wait for an answer.
pub(in crate::rules) fn hearing_of_both_cards(
    outcome: Draft,
    answers: &Answers,
    answer: DateAnswer,
    today: Date,
) -> Asked<Draft> {
    let hearing = Deadline::counted(DeadlineKind::MediCalHearing, answer);
    let time = hearing_time(&hearing, today);
    let outcome = match time {
        HearingTime::OutlastsReview => outcome
            .then(Action::CallDmhcIfImrOpen, Timing::Today)
            .then(Action::AskHearingKeepOpen, by_hearing(time))
            .guard(Guard::ImrDoesNotStopHearingClock),
        // On its last days the hearing waits for no call, only for DMHC's form (referee 0.2).
        HearingTime::EndsBeforeReview if is_almost_over(hearing, today) => outcome
            .then(Action::ApplyDmhcImr, Timing::Today)
            .then(Action::AskHearingAsSafetyNet, Timing::Today)
            .then(Action::CallDmhcIfImrOpen, Timing::Today)
            .guard(Guard::ImrDoesNotStopHearingClock),
        HearingTime::EndsBeforeReview => outcome
            .then(Action::ApplyDmhcImr, Timing::Today)
            .then(Action::CallDmhcIfImrOpen, Timing::Today)
            .then(Action::AskHearingAsSafetyNet, by_hearing(time))
            .guard(Guard::ImrDoesNotStopHearingClock),
        HearingTime::Over => {
            // The review is then the one door that is surely open, if it is (referee K01(d)).
            let review = Deadline::counted(DeadlineKind::MediCalImrPerhaps, answer);
            let outcome = if review.standing(today) == Standing::Late {
                outcome
            } else {
                outcome.then(Action::ApplyDmhcImr, Timing::Today)
            };
            outcome
                .then(Action::CallDmhcIfImrOpen, Timing::Today)
                .then(Action::AskLateHearing, by_hearing(time))
                .clock(DeadlineKind::MediCalLateHearing, answer)
        }
    };
    let outcome = outcome
        .deadline(hearing)
        .clock(DeadlineKind::MediCalImrPerhaps, answer)
        .guard(Guard::HearingHeldEndsImr)
        .guard(Guard::SkippingImrMayCostLawsuit);
    // A late hearing keeps nothing, so nobody is asked.
    if time == HearingTime::Over {
        return Ok(outcome);
    }
    Ok(match answers.service_cut()? {
        ServiceCut::No => outcome,
        ServiceCut::Yes | ServiceCut::Unknown => {
            let keep = Deadline::counted(DeadlineKind::MediCalHearingKeep, answer);
            let costs_no_day = keep.due(today).is_some_and(|due| today < due.act_by);
            let outcome = keeping(outcome, keep, today);
            if costs_no_day {
                outcome.led_by(Action::ApplyDmhcImr, Timing::Today)
            } else {
                outcome.second(Action::ApplyDmhcImr, Timing::Today)
            }
        }
    })
}

/// MEDICAL-APP-SFH: ten days from the answer to keep a service during the hearing. DMHC's form goes out before that where
/// it costs no day.
fn keeping(outcome: Draft, keep: Deadline, today: Date) -> Draft {
    outcome
        .deadline(keep)
        .led_by(Action::AskHearingKeepService, keep_timing(&keep, today))
        .guard(Guard::KeptServiceMayBeRepaid)
        .because(Reason::OnlyApprovedCareIsKept)
}

/// Both cards, and an outside review was lost: neither program has a second one. Medi-Cal's hearing is counted from the
/// plan's answer (MEDICAL-IMR-SFH-RULE, MEDICAL-SFH-DEADLINE), Medicare's from the reviewer's decision (OM-L3-5).
pub(in crate::rules) fn hearings_of_both_cards(
    outcome: Draft,
    answers: &Answers,
    answer: DateAnswer,
    today: Date,
) -> Asked<Draft> {
    let kind = DeadlineKind::MediCalHearing;
    let over = hearing_time(&Deadline::counted(kind, answer), today) == HearingTime::Over;
    let outcome = hearings_after_review(outcome, kind, answer, today);
    // A late hearing keeps nothing, so nobody is asked.
    if over {
        return Ok(outcome);
    }
    Ok(match answers.service_cut()? {
        ServiceCut::No => outcome,
        ServiceCut::Yes | ServiceCut::Unknown => {
            keeping(outcome, Deadline::counted(DeadlineKind::MediCalHearingKeep, answer), today)
        }
    })
}

/// Only a plan's name, and an outside review was lost: it may have been Medi-Cal's or Medicare's, each of which has a
/// hearing left (13.3 point 4, MEDICAL-IMR-SFH-RULE, OM-L3-5).
pub(in crate::rules) fn hearings_behind_a_plan_name(outcome: Draft, answer: DateAnswer, today: Date) -> Draft {
    hearings_after_review(outcome, DeadlineKind::UnknownPlanHearing, answer, today).because(Reason::NameMayBeMediCal)
}

/// The day of the reviewer's decision is on that decision, and is not asked for: its 60 days are shown without a day.
fn hearings_after_review(outcome: Draft, kind: DeadlineKind, answer: DateAnswer, today: Date) -> Draft {
    let hearing = Deadline::counted(kind, answer);
    let outcome = match hearing_time(&hearing, today) {
        HearingTime::OutlastsReview | HearingTime::EndsBeforeReview => {
            outcome.then(Action::AskHearingAfterReviewIfMediCal, keep_timing(&hearing, today))
        }
        HearingTime::Over => {
            let late = Deadline::counted(DeadlineKind::MediCalLateHearing, answer);
            outcome.then(Action::AskLateHearingAfterReviewIfMediCal, keep_timing(&late, today)).deadline(late)
        }
    };
    outcome
        .deadline(hearing)
        .then(Action::AskHearingIfMedicare, Timing::Today)
        .clock(DeadlineKind::UnknownMedicareHearing, DateAnswer::Unknown)
        .because(Reason::HearingAfterReview)
        .because(Reason::LetterDayWins)
}

/// The card of a Medi-Cal plan may show only the plan's name (FFS-CARD). If it is one, the hearing has 120 days from the
/// plan's answer, or from day 30 without one, and its service is kept if it is asked for by day 10 (MEDICAL-SFH-DEADLINE,
/// MEDICAL-APP-SFH). DMHC's form, which such a person is asked to send anyway, does not wait where the hearing cannot.
pub(in crate::rules) fn hearing_behind_a_plan_name(
    outcome: Draft,
    answer: DateAnswer,
    may_be_cut: bool,
    today: Date,
) -> Draft {
    let kind = DeadlineKind::UnknownPlanHearing;
    let hearing = Deadline::counted(kind, answer);
    let time = hearing_time(&hearing, today);
    let outcome = outcome.deadline(hearing).because(Reason::NameMayBeMediCal);
    let reviews = [DeadlineKind::EitherImr, DeadlineKind::DmhcImr, DeadlineKind::MediCalImrPerhaps];
    let outcome = if outcome.has_step(Action::ApplyDmhcImr) {
        outcome.clock(DeadlineKind::MediCalImrPerhaps, answer).by_the_first_of(Action::ApplyDmhcImr, &reviews, today)
    } else {
        outcome
    };
    // A late hearing needs a good reason, and a request that is refused may close the review: DMHC is asked first.
    if time == HearingTime::Over {
        return late_hearing_behind_a_plan_name(outcome, answer, today);
    }
    let outcome = outcome.guard(Guard::HearingHeldEndsImr);
    let outcome =
        if outcome.has_step(Action::ApplyDmhcImr) { outcome.guard(Guard::ImrDoesNotStopHearingClock) } else { outcome };
    let outcome = if time == HearingTime::EndsBeforeReview {
        outcome.today_if_there(Action::ApplyDmhcImr).today_if_there(Action::FileDmhcComplaint)
    } else {
        outcome
    };
    let keep = Deadline::counted(DeadlineKind::MediCalHearingKeep, answer);
    let action = Action::AskHearingIfMediCal;
    let outcome = if may_be_cut {
        outcome.deadline(keep).guard(Guard::KeptServiceMayBeRepaid).because(Reason::OnlyApprovedCareIsKept)
    } else {
        outcome
    };
    if is_almost_over(hearing, today) && outcome.urgent.is_none() {
        // What ends with the day does not wait behind other steps; DMHC's form still goes before it.
        let form = outcome.has_step(Action::ApplyDmhcImr);
        let outcome = outcome.second(action, Timing::Today);
        return if form { outcome.second(Action::ApplyDmhcImr, Timing::Today) } else { outcome };
    }
    if outcome.urgent.is_some() || (may_be_cut && keep_timing(&keep, today) == Timing::Today) {
        outcome.then(action, Timing::Today)
    } else if may_be_cut {
        outcome.before_later_days(action, keep.kind)
    } else {
        outcome.before_later_days(action, kind)
    }
}

/// Up to day 180 with a good reason (MEDICAL-SFH-GOODCAUSE), after DMHC was asked (referee K01(d)).
fn late_hearing_behind_a_plan_name(outcome: Draft, answer: DateAnswer, today: Date) -> Draft {
    let late = Deadline::counted(DeadlineKind::MediCalLateHearing, answer);
    if late.standing(today) == Standing::Late {
        return outcome;
    }
    let action = Action::AskLateHearingIfMediCal;
    let outcome = outcome.deadline(late).guard(Guard::HearingHeldEndsImr);
    if outcome.urgent.is_some() {
        outcome.then(action, Timing::Today)
    } else {
        outcome.before_later_days(action, late.kind)
    }
}
