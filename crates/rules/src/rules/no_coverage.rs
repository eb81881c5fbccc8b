//! No coverage now: R37.

use super::Asked;
use super::medi_cal_programs::{as_one_request, before_change, has_started, having_back, with_having_back};
use super::other::with_last_days;
use super::urgency::{Urgent, feels_urgent, with_same_day_steps};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::law;
use crate::outcome::*;

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = match answers.coverage_gap()? {
        CoverageGap::LostJobCoverage => lost_job_coverage(answers)?,
        CoverageGap::LostOther => lost_other(answers, today)?,
        CoverageGap::LostMediCal => lost_medi_cal(answers, today, DeadlineKind::RenewalHearing)?,
        CoverageGap::Uninsured | CoverageGap::Unknown => {
            let outcome =
                Outcome::new(Route::Uninsured, Action::GetNewCoverage, Timing::Today).because(Reason::NothingToAppeal);
            with_care_now(outcome, feels_urgent(answers)?, &[]).door(Door::HospitalDiscount)
        }
        CoverageGap::HospitalBill => hospital_bill(),
    };
    Ok(without_coverage(outcome, today))
}

/// The same for a person who says first that the county ended their Medi-Cal.
pub(super) fn medi_cal_has_ended(answers: &Answers, today: Date, hearing: DeadlineKind) -> Asked<Draft> {
    Ok(without_coverage(lost_medi_cal(answers, today, hearing)?, today))
}

fn without_coverage(outcome: Draft, today: Date) -> Draft {
    let outcome = with_earlier_months(outcome.row(Row::R37), today).happens(Next::NewCoverageStarts);
    // "The first day of the month after you select a plan" is for those who lost coverage (COVERED-START).
    let after_a_loss = [DeadlineKind::NewCoverage, DeadlineKind::NewCoverageAfterMediCal];
    let lost = outcome.deadlines.iter().any(|deadline| after_a_loss.contains(&deadline.kind));
    let outcome = if lost {
        outcome.happens(Next::PlanStartsNextMonth)
    } else if law::open_enrollment(today).is_some() {
        outcome.happens(Next::OpenEnrollmentStarts)
    } else {
        outcome
    };
    outcome.papers(PaperList::NoCoverage)
}

fn hospital_bill() -> Draft {
    Outcome::new(Route::HospitalBill, Action::AskHospitalDiscount, Timing::Today)
        .then(Action::ApplyMediCal, Timing::Today)
        .then(Action::ComplainHospitalBill, Timing::Anytime)
        .then(Action::CallNoSurprises, Timing::Anytime)
        .then(Action::GetNewCoverage, Timing::Anytime)
        .because(Reason::HospitalDiscounts)
        .guard(Guard::PayingBeforeAsking)
}

/// 60 days from the later of the loss and the notice (26 CFR 54.4980B-6): counted from the loss it is always safe. What is
/// chosen and paid reaches back to the day the coverage ended, so that care can be had before.
fn lost_job_coverage(answers: &Answers) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let notice = answers.notice_received_date()?;
    let end = answers.end_date()?;
    let from_notice = notice.days_later(law::COBRA_DAYS);
    let outcome = lost(end)
        .then(Action::ChooseCobra, Timing::By(DeadlineKind::Cobra))
        .deadline(Deadline::counted(DeadlineKind::Cobra, end).or_until(from_notice))
        .because(Reason::CobraRight)
        .because(Reason::CobraReachesBack)
        .guard(Guard::DroppingCobraOpensNothing)
        .door(Door::HospitalDiscount);
    Ok(with_care_now(outcome, urgent, &[Action::ChooseCobra]))
}

/// Covered California's own decision has a hearing within 90 days (CC-ELIG); an insurer's cancellation goes to its
/// regulator (SP-CANCEL, CDI-CANCEL).
fn lost_other(answers: &Answers, today: Date) -> Asked<Draft> {
    let ended_by = answers.ended_by()?;
    let urgent = feels_urgent(answers)?;
    let outcome = match ended_by {
        EndedBy::Insurer => {
            // Straight to the State: the coverage can be given back, but not for unpaid premium (SP-CANCEL, CDI-CANCEL).
            lost(answers.end_date()?)
                .then(Action::CallDmhcCancelled, Timing::Today)
                .then(Action::CallCdiIfTold, Timing::Today)
                .because(Reason::InsurerEndedIt)
                .happens(Next::CancelledTimes)
        }
        // Ending it oneself, or not paying, opens no special enrollment (COVERED-MEDICAL-LOSS): no 60 days are counted.
        EndedBy::NotPaid => Outcome::new(Route::Uninsured, Action::GetNewCoverage, Timing::Today)
            .because(Reason::UnpaidOpensNothing)
            .because(Reason::NothingToAppeal),
        EndedBy::OtherProgram => lost(answers.end_date()?).then(Action::AppealAsLetterSays, Timing::Today),
        EndedBy::CoveredCalifornia => ended_by_covered_california(answers, today, Route::CoveredCaliforniaEligibility)?,
        EndedBy::Unknown => ended_by_covered_california(answers, today, Route::EndedByUnknown)?
            .then(Action::CallDmhcCancelled, Timing::Today)
            .then(Action::AppealAsLetterSays, Timing::Today)
            .because(Reason::InsurerEndedIt),
    };
    let also: &[Action] = match ended_by {
        EndedBy::CoveredCalifornia | EndedBy::Unknown => &[Action::AskFastHearingDirect],
        EndedBy::Insurer | EndedBy::OtherProgram | EndedBy::NotPaid => &[],
    };
    Ok(with_care_now(outcome.door(Door::HospitalDiscount), urgent, also))
}

fn ended_by_covered_california(answers: &Answers, today: Date, route: Route) -> Asked<Draft> {
    let denial = answers.denial_date()?;
    let kind = DeadlineKind::CoveredCaliforniaHearing;
    let outcome = lost(answers.end_date()?)
        .route(route)
        .row(Row::R36)
        .led_by(Action::AskHearingEnrollment, Timing::By(kind))
        .led_by(Action::CallCoveredCalifornia, Timing::Today)
        .clock(kind, denial)
        .guard(Guard::OtherStepsDoNotMoveTheDay)
        .because(Reason::EnrollmentIsForHearing)
        .happens(Next::StateHearingTimes);
    Ok(with_last_days(outcome, today))
}

/// A Medi-Cal ending is itself a decision that a hearing can change: R9 stands beside the new coverage. Papers that come
/// within 90 days of the end put it back without a new application, so they come first.
fn lost_medi_cal(answers: &Answers, today: Date, hearing: DeadlineKind) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let denial = answers.denial_date()?;
    let end = answers.end_date()?;
    let new_coverage = DeadlineKind::NewCoverageAfterMediCal;
    let cure = Deadline::counted(DeadlineKind::MediCalCure, end).or_after_days_off(today);
    // Once the papers' 90 days are over a new application does what they did, and open enrollment what the loss did.
    let outcome = if cure.standing(today) == Standing::Late {
        Outcome::new(Route::MediCalEndedLongAgo, Action::ApplyMediCal, Timing::Today)
            .then(Action::GetNewCoverage, Timing::Today)
    } else {
        Outcome::new(Route::LostMediCal, Action::ReturnMediCalPapers, Timing::By(cure.kind))
            .then(Action::LookForPlanLetter, Timing::Today)
            .then(Action::GetNewCoverage, Timing::By(new_coverage))
            .because(Reason::PapersPutMediCalBack)
    };
    let outcome = outcome
        .row(Row::R9)
        .deadline(cure)
        .clock(new_coverage, end)
        .then(Action::AskHearing, Timing::By(hearing))
        .clock(hearing, denial)
        .then(Action::CallCounty, Timing::Anytime)
        .because(Reason::LossOfMediCalOpensLonger)
        .because(Reason::CoveredCaliforniaMayHaveChosen)
        .because(Reason::EligibilityIsForHearing)
        .because(if hearing == DeadlineKind::RenewalHearing { Reason::RenewalHasLonger } else { Reason::NinetyDays })
        .guard(Guard::OtherStepsDoNotMoveTheDay)
        .door(Door::HospitalDiscount);
    let keep = before_change(denial, end);
    // Months after the end there is nothing left to keep going, and the hearing has its own day.
    let outcome = if has_started(end, today) {
        let back = having_back(denial, end, today);
        let outcome = if back.late_notice {
            outcome
                .second(Action::AskHearingGetBack, Timing::Today)
                .today_if_there(Action::ReturnMediCalPapers)
                .deadline(keep)
        } else if back.may_be_asked {
            outcome.second(Action::AskHearingGetBack, Timing::Today)
        } else {
            outcome
        };
        with_having_back(outcome, back)
    } else {
        // Papers that come before the end stop it.
        outcome
            .led_by(Action::ReturnMediCalPapers, Timing::By(DeadlineKind::KeepBeforeChange))
            .led_by(Action::AskHearingKeepService, Timing::By(DeadlineKind::KeepBeforeChange))
            .deadline(keep)
            .guard(Guard::KeptServiceMayBeRepaid)
    };
    // Whoever still has Medi-Cal uses it, and first asks that it go on: presumptive Medi-Cal is for those without.
    if urgent == Urgent::Yes && end.earliest().is_some_and(|end| today <= end) {
        let actions = [
            Action::GoToEmergencyRoom,
            Action::AskFastHearingDirect,
            Action::ReturnMediCalPapers,
            Action::GetNewCoverage,
        ];
        let outcome = with_same_day_steps(outcome, urgent, UrgentBox::MediCalEnds, &actions);
        return Ok(as_one_request(outcome).because(Reason::EmergencyRoomMustHelp));
    }
    // Who does not know the day may still have it.
    let may_go_on = urgent == Urgent::Yes && outcome.has_step(Action::AskHearingKeepService);
    let outcome = with_care_now(outcome, urgent, &[Action::ReturnMediCalPapers, Action::AskFastHearingDirect]);
    let outcome = as_one_request(outcome);
    Ok(if may_go_on {
        outcome.second(Action::ReturnMediCalPapers, Timing::Today).second(Action::AskFastHearingKeep, Timing::Today)
    } else {
        outcome
    })
}

/// 60 days from the loss (45 CFR 155.420(c)(2)); Medi-Cal at any time.
fn lost(end: DateAnswer) -> Draft {
    Outcome::new(Route::LostCoverage, Action::GetNewCoverage, Timing::By(DeadlineKind::NewCoverage))
        .clock(DeadlineKind::NewCoverage, end)
        .because(Reason::LossOpensEnrollment)
}

/// Care cannot wait for coverage: the emergency room, Medi-Cal on the spot, Medi-Cal, what reaches back, a plan.
fn with_care_now(outcome: Draft, urgent: Urgent, also: &[Action]) -> Draft {
    let first = [Action::GoToEmergencyRoom, Action::AskPresumptiveMediCal, Action::ApplyMediCal];
    let actions = [&first, also, &[Action::GetNewCoverage]].concat();
    let outcome = with_same_day_steps(outcome, urgent, UrgentBox::NoCoverage, &actions);
    match urgent {
        Urgent::Yes => {
            let nothing_to_fight = matches!(outcome.route, Route::Uninsured | Route::LostCoverage);
            let outcome = if nothing_to_fight { outcome.route(Route::NoCoverageUrgent) } else { outcome };
            outcome.because(Reason::EmergencyRoomMustHelp).because(Reason::PresumptiveLimits)
        }
        Urgent::ButCareGiven | Urgent::No { .. } => outcome.then(Action::ApplyMediCal, Timing::Anytime),
    }
}

/// An application for Medi-Cal reaches back three months until the end of 2026, and fewer from then on.
pub(super) fn with_earlier_months(outcome: Draft, today: Date) -> Draft {
    if law::has_started(law::FEWER_EARLIER_MONTHS_SINCE, today) {
        outcome.because(Reason::FewerEarlierMonths)
    } else {
        outcome.clock(DeadlineKind::EarlierMonths, DateAnswer::On(today)).because(Reason::EarlierMonthsReachBack)
    }
}
