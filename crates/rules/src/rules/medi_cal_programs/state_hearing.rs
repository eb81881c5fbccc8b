//! Decisions of the State or a county that go straight to a State Fair Hearing: R4, R5, R8.

use crate::answers::*;
use crate::date::{Date, DateAnswer, days_after};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::medi_cal::{hearing_asked_of_state, keep_timing, program_hearing_held};
use crate::rules::urgency::{Urgent, feels_urgent, with_same_day_steps};

/// Letters of the State itself: Medi-Cal Rx for medicines, otherwise regular Medi-Cal.
pub(in crate::rules) fn state(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.pharmacy_drug()? {
        PharmacyDrug::Yes => medi_cal_rx(answers, today),
        PharmacyDrug::No => fee_for_service(answers, today),
        PharmacyDrug::Unknown => Ok(fee_for_service(answers, today)?
            .row(Row::R5)
            .then(Action::AskMediCalRx, Timing::Today)
            .because(Reason::PharmacyDrugsHaveNoImr)),
    }
}

/// R8. "Within 90 days after the order or action" (WIC 10951(a)(1)); later for good cause, up to 180 days.
pub(in crate::rules) fn fee_for_service(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = state_hearing(answers, today, Route::FeeForService, Action::AskHearing)?;
    Ok(outcome
        .row(Row::R8)
        .because(Reason::RegularMediCalHasNoImr)
        .because(Reason::NinetyDays)
        .then(Action::CallMediCalHelpline, Timing::Anytime))
}

/// R5. Medicines from the pharmacy are the State's since 2022: the prescriber asks again, and the hearing is direct.
pub(in crate::rules) fn medi_cal_rx(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = state_hearing(answers, today, Route::MediCalRx, Action::PrescriberResubmits)?;
    let outcome = if outcome.deadlines.is_empty() { outcome } else { outcome.guard(Guard::OtherStepsDoNotMoveTheDay) };
    Ok(outcome
        .row(Row::R5)
        .then(Action::AskMediCalRx, Timing::Today)
        .because(Reason::PharmacyDrugsHaveNoImr)
        .because(Reason::NinetyDays))
}

/// R4.
pub(in crate::rules) fn ihss(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = state_hearing(answers, today, Route::Ihss, Action::AskHearing)?;
    Ok(outcome
        .row(Row::R4)
        .because(Reason::IhssHearing)
        .because(Reason::NoReviewHere)
        .then(Action::CallCounty, Timing::Anytime))
}

/// A hearing about an act of the State or a county: 90 days from the notice; to keep a service, before the change.
pub(super) fn state_hearing(answers: &Answers, today: Date, route: Route, first: Action) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome = match answers.grievance()? {
        Stage::HearingHeld => return Ok(program_hearing_held()),
        Stage::HearingAsked => {
            let may_be_cut = answers.service_cut()? != ServiceCut::No;
            return Ok(with_fast_asked_hearing(hearing_asked_of_state(may_be_cut), urgent));
        }
        Stage::NoRequest => return Ok(with_fast_request(no_request(first), urgent)),
        Stage::NotFiled
        | Stage::Waiting
        | Stage::Upheld
        | Stage::ApprovedNotDone
        | Stage::ReviewAsked
        | Stage::ReviewLost
        | Stage::Unknown => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::StateHearing;
            let timing = if first == Action::AskHearing { Timing::By(kind) } else { Timing::Today };
            let outcome = Outcome::new(route, first, timing)
                .then(Action::AskHearing, Timing::By(kind))
                .clock(kind, denial)
                .then(Action::DoctorLetter, Timing::Anytime)
                .happens(Next::StateHearingTimes)
                .papers(PaperList::Hearing);
            // What helps may follow, where the hearing cannot wait for an office to open.
            let outcome = if is_almost_over(Deadline::counted(kind, denial), today) {
                outcome.led_by(Action::AskHearing, Timing::By(kind))
            } else {
                outcome
            };
            match answers.service_cut()? {
                ServiceCut::No => outcome,
                ServiceCut::Yes => {
                    keeping(outcome, today, denial, answers.end_date()?).because(Reason::OnlyApprovedCareIsKept)
                }
                ServiceCut::Unknown => {
                    keeping(outcome, today, denial, DateAnswer::Unknown).because(Reason::OnlyApprovedCareIsKept)
                }
            }
        }
    };
    Ok(with_fast_hearing(outcome, urgent))
}

/// Whether a day is today's or tomorrow's to act on, or perhaps over already.
pub(in crate::rules) fn is_almost_over(deadline: Deadline, today: Date) -> bool {
    let deadline = deadline.or_after_days_off(today);
    match deadline.standing(today) {
        Standing::PerhapsInTime => deadline.last.is_some(),
        Standing::Open => keep_timing(&deadline, today) == Timing::Today,
        Standing::Undated | Standing::Late | Standing::Waiting | Standing::WaitOver => false,
    }
}

/// Nobody has decided anything: the request is sent first, and the answer asked for in writing.
pub(super) fn no_request(contact: Action) -> Draft {
    let outcome = Outcome::new(Route::MediCalNoRequest, Action::HaveRequestSent, Timing::Today);
    // Before a decision there is nothing to ask a hearing about.
    let outcome = if contact == Action::AskHearing { outcome } else { outcome.then(contact, Timing::Today) };
    outcome
        .row(Row::U1)
        .then(Action::CallOmbudsman, Timing::Today)
        .because(Reason::NoDecisionYet)
        .happens(Next::SeeLetter)
        .papers(PaperList::Hearing)
}

pub(super) fn with_fast_request(outcome: Draft, urgent: Urgent) -> Draft {
    with_same_day_steps(outcome, urgent, UrgentBox::Request, &[Action::HaveRequestSent, Action::DoctorUrgencyLetter])
}

/// A hearing that was asked for is made a fast one, not asked for again.
pub(super) fn with_fast_asked_hearing(outcome: Draft, urgent: Urgent) -> Draft {
    let actions = [Action::MakeHearingFast, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, urgent, UrgentBox::HearingAsked, &actions)
}

/// Brief, rule 4: an expedited hearing exists where waiting would endanger health (42 CFR 431.244(f)(2)).
pub(super) fn with_fast_hearing(outcome: Draft, urgent: Urgent) -> Draft {
    let actions = [Action::AskFastHearingDirect, Action::DoctorUrgencyLetter];
    as_one_request(with_same_day_steps(outcome, urgent, UrgentBox::StateHearing, &actions))
}

/// One request asks for a hearing, for a fast one, and for what one has or had: a second one would have to wait (referee
/// K01(e), P3).
pub(in crate::rules) fn as_one_request(outcome: Draft) -> Draft {
    let better = if outcome.has_step(Action::AskHearingKeepService) {
        Action::AskFastHearingKeep
    } else if outcome.has_step(Action::AskHearingGetBack) {
        Action::AskFastHearingGetBack
    } else {
        return outcome;
    };
    if !outcome.has_step(Action::AskFastHearingDirect) {
        return outcome;
    }
    let outcome = [Action::AskHearingKeepService, Action::AskHearingGetBack, Action::AskHearing]
        .into_iter()
        .fold(outcome, Outcome::without)
        .instead_of(Action::AskFastHearingDirect, better);
    if outcome.urgent == Some(UrgentBox::StateHearing) { outcome.urgent(UrgentBox::StateHearingKeep) } else { outcome }
}

/// What one has goes on if the hearing is asked for before the change. Once that time is over the hearing comes first: it
/// has its own day, and the State may still give back what stopped.
pub(super) fn keeping(outcome: Draft, today: Date, notice: DateAnswer, effective: DateAnswer) -> Draft {
    let keep = before_change(notice, effective);
    let outcome = outcome.deadline(keep).because(Reason::KeepBeforeChange);
    if has_started(effective, today) {
        let back = having_back(notice, effective, today);
        let outcome =
            if back.may_be_asked { outcome.led_by(Action::AskHearingGetBack, Timing::Today) } else { outcome };
        return with_having_back(outcome, back);
    }
    outcome
        .led_by(Action::AskHearingKeepService, Timing::By(DeadlineKind::KeepBeforeChange))
        .guard(Guard::KeptServiceMayBeRepaid)
}

/// What the State may give back, and must where no proper notice came.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) struct HavingBack {
    pub may_be_asked: bool,
    /// The notice came so late that what one had must go on, and the days to ask for that still run.
    pub late_notice: bool,
    clock: Option<Deadline>,
}

/// Whether the change is over and done on every reading. A late notice gives more days to ask for the care, but does not
/// undo that it stopped.
pub(in crate::rules) fn has_started(effective: DateAnswer, today: Date) -> bool {
    effective.latest().is_some_and(|latest| latest < today)
}

/// "The agency may reinstate services if a beneficiary requests a hearing not more than 10 days after the date of action"
/// (42 CFR 431.231(a)). Without a notice it must, "within 10 days of the mailing of the notice" (431.231(c)): who cannot
/// say when one came may have had none, so that is asked for whenever the change was.
pub(in crate::rules) fn having_back(notice: DateAnswer, effective: DateAnswer, today: Date) -> HavingBack {
    let clock = Deadline::counted(DeadlineKind::AskItBack, effective).or_after_days_off(today);
    let runs = clock.standing(today) != Standing::Late;
    let late_notice = before_change(notice, effective).standing(today) != Standing::Late;
    let may_be_asked = runs || late_notice || notice == DateAnswer::Unknown;
    HavingBack { may_be_asked, late_notice, clock: runs.then_some(clock) }
}

pub(in crate::rules) fn with_having_back(outcome: Draft, back: HavingBack) -> Draft {
    if !back.may_be_asked {
        return outcome;
    }
    let outcome = outcome.because(Reason::StateMayGiveItBack).guard(Guard::KeptServiceMayBeRepaid);
    match back.clock {
        Some(clock) => outcome.deadline(clock),
        None => outcome,
    }
}

/// Before the change takes effect, which may be the day named or the day after it (42 CFR 431.230(a)). Where the notice came
/// less than ten days ahead, the law gives ten days from the day it came, presumed five days after its date (42 CFR
/// 431.231(c)).
pub(in crate::rules) fn before_change(notice: DateAnswer, effective: DateAnswer) -> Deadline {
    let keep = Deadline::counted(DeadlineKind::KeepBeforeChange, effective).or_until(effective);
    let short = match (notice.latest().and_then(|day| days_after(day, law::KEEP_SERVICE_DAYS)), effective.earliest()) {
        (Some(ten_days), Some(change)) => ten_days > change,
        (_, _) => false,
    };
    let received = notice.latest().and_then(|day| days_after(day, law::KEEP_SERVICE_DAYS + law::NOTICE_MAIL_DAYS));
    match received {
        Some(last) if short => keep.or_until(DateAnswer::On(last)),
        Some(_) | None => keep,
    }
}
