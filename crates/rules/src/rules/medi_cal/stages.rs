//! The first rungs of a Medi-Cal plan's ladder: the request, the appeal, and the wait for its answer. R10, R12, R17.

use super::licence::{Licence, licence_by_name, with_licence};
use super::{Case, Cut, with_filer};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::experimental::{with_certification, with_prompt_start};
use crate::rules::ladder::may_be_over;
use crate::rules::urgency::Urgent;

/// Nobody has asked the plan, so there is no decision to appeal: the doctor sends the request, and the plan answers it in
/// writing (42 CFR 438.210(d)).
pub(super) fn no_request(answers: &Answers, urgent: Urgent) -> Asked<Draft> {
    let licence = licence_by_name(answers)?;
    let outcome = Outcome::new(Route::MediCalNoRequest, Action::HaveRequestSent, Timing::Today)
        .row(Row::R10)
        .then(Action::AskWrittenReason, Timing::Today)
        .because(Reason::NoDecisionYet)
        .happens(Next::MediCalRequestTime)
        .papers(PaperList::MediCal);
    let outcome = match urgent {
        Urgent::Yes => outcome
            .urgent(UrgentBox::Request)
            .then(Action::DoctorUrgencyLetter, Timing::Today)
            .because(Reason::UrgentMeans),
        Urgent::No { ask_doctor: true } => outcome.then(Action::AskDoctorIfUrgent, Timing::Today),
        Urgent::No { ask_doctor: false } | Urgent::ButCareGiven => outcome,
    };
    with_licence(outcome, answers, licence)
}

/// R10, R12, R17. The appeal to the plan within 60 days of the notice's date (42 CFR 438.402(c)(2)(ii)); to keep a
/// service, by the later of 10 days and the intended end, planned for day 10 (42 CFR 438.420(a)).
pub(super) fn plan_appeal(answers: &Answers, today: Date, stage: Stage, case: Case) -> Asked<Draft> {
    let Case { licence, reason, cut } = case;
    // Nobody is asked for the date of a letter that there is not.
    let denial = if reason == DenialReason::NoLetter { DateAnswer::Unknown } else { answers.denial_date()? };
    let effective = effective_day(answers, cut)?;
    let by = Timing::By(DeadlineKind::MediCalPlanAppeal);
    let at_once = licence != Licence::Cohs && reason == DenialReason::Experimental;
    let mut outcome = if cut == Cut::No {
        Outcome::new(appeal_route(licence, at_once, cut), Action::AppealMediCalPlan, by)
    } else {
        let keep = keep_by(DeadlineKind::MediCalKeepService, denial, effective);
        let routes = [appeal_route(licence, at_once, cut), appeal_route(licence, at_once, Cut::No)];
        keeping_appeal(routes, keep, today)
    };
    if stage == Stage::Unknown {
        outcome = outcome.led_by(Action::AskPlanForAppeal, Timing::Today);
    }
    if at_once {
        outcome = with_review_at_once(outcome, answers)?;
    } else {
        outcome = outcome.row(Row::R10);
    }
    outcome = outcome
        .clock(DeadlineKind::MediCalPlanAppeal, denial)
        .then(Action::DoctorLetter, Timing::Anytime)
        .because(Reason::MediCalPlanFirst)
        .because(Reason::GroupCountsAsPlan)
        .because(Reason::DeemedExhausted)
        .door(Door::HearingAfterPlan)
        .happens(Next::MediCalPlanTime)
        .papers(PaperList::MediCal);
    outcome = with_hearing_now(outcome, denial, today, licence);
    if !at_once {
        outcome = match licence {
            Licence::Licensed => outcome.door(Door::MediCalImrAfterPlan),
            Licence::Uncertain => outcome.door(Door::MediCalImrPerhaps),
            Licence::Cohs | Licence::CohsUnread => outcome,
        };
    }
    with_filer(with_licence(outcome, answers, licence)?, answers, licence)
}

/// The appeal that keeps the care, and below which headline. Once the day for that has passed on every reading, the appeal
/// itself is still in time: the two are apart.
pub(in crate::rules) fn keeping_appeal([in_time, late]: [Route; 2], keep: Deadline, today: Date) -> Draft {
    let outcome = if keep.or_after_days_off(today).standing(today) == Standing::Late {
        Outcome::new(late, Action::AppealMediCalPlan, Timing::By(DeadlineKind::MediCalPlanAppeal))
            .then(Action::SayKeepService, Timing::Today)
    } else {
        Outcome::new(in_time, Action::AppealMediCalPlanKeepService, Timing::By(keep.kind))
    };
    outcome
        .deadline(keep)
        .guard(Guard::KeptServiceMayBeRepaid)
        .because(Reason::ServiceGoesOnWhileAppealed)
        .because(Reason::OnlyApprovedCareIsKept)
}

/// "Deemed exhausted" where the plan broke the rules on notices (42 CFR 438.408(c)(3), (f)(1)(i)): without a proper notice
/// the hearing does not wait for the plan. Who has lost the appeal's day is shown that way too.
fn with_hearing_now(outcome: Draft, denial: DateAnswer, today: Date, licence: Licence) -> Draft {
    let appeal = Deadline::counted(DeadlineKind::MediCalPlanAppeal, denial);
    match appeal.standing(today) {
        Standing::Late => with_form_and_hearing(outcome, licence).then(Action::NewRequestNewFacts, Timing::Anytime),
        Standing::Undated => with_form_and_hearing(outcome, licence),
        Standing::Open | Standing::PerhapsInTime | Standing::Waiting | Standing::WaitOver => outcome,
    }
}

/// R13: wherever DMHC may have power over the plan, its form goes out before a hearing is asked for.
fn with_form_and_hearing(outcome: Draft, licence: Licence) -> Draft {
    let outcome = match licence {
        Licence::Cohs => outcome,
        Licence::Licensed | Licence::CohsUnread | Licence::Uncertain => {
            outcome.then(Action::SendDmhcFormFirst, Timing::Today).guard(Guard::HearingHeldEndsImr)
        }
    };
    outcome.then(Action::AskHearingWithoutNotice, Timing::Today)
}

const fn appeal_route(licence: Licence, at_once: bool, cut: Cut) -> Route {
    match (at_once, cut, licence) {
        (true, _, _) => Route::MediCalExperimental,
        (false, Cut::Yes, _) => Route::MediCalPlanAppealKeep,
        (false, Cut::No | Cut::Perhaps, Licence::Cohs | Licence::CohsUnread) => Route::MediCalCohsAppeal,
        (false, Cut::No | Cut::Perhaps, Licence::Licensed) => Route::MediCalPlanAppeal,
        (false, Cut::No | Cut::Perhaps, Licence::Uncertain) => Route::MediCalPlanAppealPerhapsImr,
    }
}

/// "On or before the later of" day 10 after the notice and the day of the change (42 CFR 438.420(a)): planned for the
/// earlier of day 10 and the day before the change, so that nothing stops meanwhile. Without the notice's day, the day
/// before the change is in time on every reading.
pub(in crate::rules) fn keep_by(kind: DeadlineKind, notice: DateAnswer, effective: DateAnswer) -> Deadline {
    let day_10 = Deadline::counted(kind, notice);
    let before_change = Deadline::counted(DeadlineKind::PlanKeepBeforeChange, effective);
    let change_comes_first = match (day_10.by, before_change.by) {
        (Some(day_10), Some(before_change)) => before_change < day_10,
        (None, Some(_)) => true,
        (Some(_) | None, None) => false,
    };
    if change_comes_first {
        let last = day_10.last.or(day_10.by).map_or(DateAnswer::Unknown, DateAnswer::On);
        before_change.or_until(effective).or_until(last)
    } else {
        day_10.or_until(effective)
    }
}

/// When the change takes effect, asked only where something is being cut.
fn effective_day(answers: &Answers, cut: Cut) -> Asked<DateAnswer> {
    match cut {
        Cut::Yes => answers.end_date(),
        Cut::Perhaps | Cut::No => Ok(DateAnswer::Unknown),
    }
}

/// The doctor's papers of an experimental review.
pub(super) fn with_doctors_papers(outcome: Draft, answers: &Answers) -> Asked<Draft> {
    let outcome = with_certification(outcome, answers)?.because(Reason::LabelIsOnlyObstacle);
    with_prompt_start(outcome, answers, Some(Next::ExperimentalFastTimes))
}

/// The plan's 30 days run (WIC 10951(b)(1)(B)).
pub(super) fn wait(answers: &Answers, today: Date, appeal: DateAnswer, case: Case) -> Asked<Draft> {
    let Case { licence, reason, cut } = case;
    let kind = DeadlineKind::MediCalPlanAnswer;
    // Day 30 may be over already: only the plan knows the day it was asked.
    let outcome = if may_be_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today) {
        Outcome::new(Route::MediCalWait, Action::AskPlanForAppeal, Timing::Today)
    } else {
        Outcome::new(Route::MediCalWait, Action::GatherPapersWhileWaiting, Timing::Anytime)
    };
    // R13: the review comes before the hearing, in the plan as in the law. Where only DMHC can say that there is one, it
    // is asked, and nothing is promised.
    let outcome = if licence == Licence::Licensed && reason != DenialReason::Experimental {
        outcome.then(Action::ApplyDmhcImrAfterWait, Timing::After(kind))
    } else {
        outcome
    };
    // MEDICAL-DEEMED: whoever appeals without having had a notice does not have to wait for the answer.
    let outcome = if reason == DenialReason::NoLetter {
        with_form_and_hearing(outcome, licence)
    } else {
        outcome.then(Action::AskHearingAfterWait, Timing::After(kind))
    };
    let mut outcome = outcome
        .clock(kind, appeal)
        .because(Reason::MediCalPlanHasThirtyDays)
        .because(Reason::DeemedExhausted)
        .happens(Next::MediCalPlanTime)
        .papers(PaperList::MediCal);
    if cut != Cut::No {
        outcome = outcome.then(Action::CheckServiceGoesOn, Timing::Today).guard(Guard::KeptServiceMayBeRepaid);
    }
    outcome = if licence == Licence::Cohs {
        outcome.row(Row::R17)
    } else if reason == DenialReason::Experimental {
        // R12: the review of an experimental denial need not wait for the plan.
        with_review_at_once(outcome.route(Route::MediCalExperimental), answers)?
    } else {
        let outcome = outcome.row(Row::R13).guard(Guard::SkippingImrMayCostLawsuit);
        outcome.guard(Guard::ImrDoesNotStopHearingClock)
    };
    if licence != Licence::Cohs {
        outcome = outcome.guard(Guard::HearingHeldEndsImr);
    }
    let outcome = with_licence(outcome, answers, licence)?.then(Action::CallIfWorse, Timing::Anytime);
    with_filer(outcome, answers, licence)
}

/// R12: the IMR of an experimental denial, counted from the denial; the appeal keeps the hearing open.
fn with_review_at_once(outcome: Draft, answers: &Answers) -> Asked<Draft> {
    let denial = answers.denial_date()?;
    let outcome = outcome
        .row(Row::R12)
        .led_by(Action::ApplyDmhcImr, Timing::By(DeadlineKind::MediCalImr))
        .clock(DeadlineKind::MediCalImr, denial)
        .because(Reason::ExperimentalSkipsGrievance)
        .because(Reason::AppealKeepsHearing)
        .guard(Guard::ReviewDoesNotReplaceAppeal)
        .guard(Guard::SkippingImrMayCostLawsuit)
        .happens(Next::DmhcTimes);
    with_doctors_papers(outcome, answers)
}
