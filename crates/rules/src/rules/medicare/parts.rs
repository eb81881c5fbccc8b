//! The parts of Medicare and their ladders: R20 to R22, R25.

use super::super::Asked;
use super::super::last_no::with_urgent_request;
use super::super::urgency::{Urgent, feels_urgent, with_same_day_steps};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;
use crate::outcome::*;

pub(super) fn of_kind(answers: &Answers, today: Date, kind: MedicareKind) -> Asked<Draft> {
    let outcome = match kind {
        MedicareKind::Original => original(answers, today)?,
        MedicareKind::Advantage => advantage(answers, today)?,
        MedicareKind::DrugPlan => drug_plan(answers, today)?,
        MedicareKind::Medigap => medigap(answers)?,
        MedicareKind::Unknown => unknown_kind(answers)?,
    };
    Ok(outcome.then(Action::CallHicap, Timing::Anytime).papers(PaperList::MedicareAppeal))
}

/// R20. Redetermination within 120 days of receiving the notice, presumed five days after its date (42 CFR 405.942).
fn original(answers: &Answers, today: Date) -> Asked<Draft> {
    Ok(match answers.grievance()? {
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::Unknown) => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::OriginalMedicareAppeal;
            let outcome = Outcome::new(Route::OriginalMedicare, Action::AppealOriginalMedicare, Timing::By(kind))
                .clock(kind, denial);
            lead_with_status(outcome, stage, Action::CallMedicareForStatus)
        }
        Stage::Waiting | Stage::ReviewAsked => waiting(Action::CallMedicareForStatus),
        Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => hearing(answers, today)?,
        Stage::Upheld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::OriginalMedicareSecond;
            Outcome::new(Route::OriginalMedicareSecond, Action::AppealOriginalMedicareSecond, Timing::By(kind))
                .clock(kind, answer)
                .because(Reason::LetterDayWins)
                .happens(amounts(today))
        }
        Stage::ApprovedNotDone => approved(Action::CallMedicareForStatus),
    }
    .row(Row::R20)
    .because(Reason::OriginalMedicareAppeals)
    .then(Action::CallMedicare, Timing::Anytime)
    .happens(if has_answered(answers.grievance()?) { Next::SeeLetter } else { Next::OriginalMedicareTimes }))
}

/// The least amounts of the later levels, which change on the first day of a year (OM-L3-5).
fn amounts(today: Date) -> Next {
    match law::MEDICARE_COURT_DOLLARS.year_on(today) {
        Some(2026) => Next::MedicareAmounts2026,
        Some(2027) => Next::MedicareAmounts2027,
        Some(_) | None => Next::MedicareAmountsUnknown,
    }
}

/// R21. Reconsideration by the plan: 60 days after receipt, presumed five days after the date (42 CFR 422.582(b)); what
/// the plan upholds goes on by itself (42 CFR 422.590).
fn advantage(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome = match answers.grievance()? {
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::Unknown) => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::AdvantageAppeal;
            let request_time = if law::has_started(law::SEVEN_DAYS_SINCE, today) {
                Next::AdvantageRequestTime
            } else {
                Next::RequestTimeOld
            };
            let outcome =
                Outcome::new(Route::MedicareAdvantage, Action::AppealAdvantage, Timing::By(kind)).clock(kind, denial);
            // The days of a first decision are over once there is one to appeal.
            let outcome = if stage == Stage::Unknown { outcome.happens(request_time) } else { outcome };
            lead_with_status(outcome, stage, Action::AskMedicarePlanForStatus)
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let kind =
                if urgent == Urgent::Yes { DeadlineKind::AdvantageUrgentAnswer } else { DeadlineKind::AdvantageAnswer };
            waiting_for_plan(answers.appeal_date()?, kind, today)
        }
        Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => hearing(answers, today)?,
        Stage::Upheld => Outcome::new(Route::MedicareAdvantageReview, Action::AskWhereCaseIs, Timing::Today)
            .because(Reason::CaseGoesOnByItself)
            .happens(amounts(today)),
        Stage::ApprovedNotDone => approved(Action::AskMedicarePlanForStatus),
    }
    .row(Row::R21)
    .because(Reason::AdvantageAppeals)
    .happens(if has_answered(answers.grievance()?) { Next::SeeLetter } else { Next::AdvantageTimes });
    Ok(fast_medicare(outcome, urgent))
}

/// R22. Redetermination as in Part C; the independent review must be asked for (42 CFR 423.582, 423.600).
fn drug_plan(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome = match answers.grievance()? {
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::Unknown) => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::DrugPlanAppeal;
            let outcome = Outcome::new(Route::MedicareDrugPlan, Action::AppealDrugPlan, Timing::By(kind))
                .clock(kind, denial)
                .guard(Guard::DrugReviewMustBeAsked);
            lead_with_status(outcome, stage, Action::AskMedicarePlanForStatus)
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let kind =
                if urgent == Urgent::Yes { DeadlineKind::DrugPlanUrgentAnswer } else { DeadlineKind::DrugPlanAnswer };
            let outcome = waiting_for_plan(answers.appeal_date()?, kind, today);
            if is_late(&outcome) { outcome } else { outcome.guard(Guard::DrugReviewMustBeAsked) }
        }
        Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => hearing(answers, today)?,
        Stage::Upheld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::DrugPlanSecond;
            Outcome::new(Route::MedicareDrugPlanReview, Action::AskDrugPlanReview, Timing::By(kind)).clock(kind, answer)
        }
        Stage::ApprovedNotDone => approved(Action::AskMedicarePlanForStatus),
    }
    .row(Row::R22);
    // The review of a drug plan must be asked for, unless the plan is late.
    let outcome = if is_late(&outcome) { outcome } else { outcome.because(Reason::DrugPlanAppeals) };
    let outcome =
        outcome.happens(if has_answered(answers.grievance()?) { Next::SeeLetter } else { Next::DrugPlanTimes });
    Ok(fast_medicare(outcome, urgent))
}

fn lead_with_status(outcome: Draft, stage: Stage, ask: Action) -> Draft {
    if stage == Stage::Unknown { outcome.led_by(ask, Timing::Today) } else { outcome }
}

fn waiting(ask: Action) -> Draft {
    Outcome::new(Route::AskedAndWaiting, ask, Timing::Today).then(Action::GatherPapersWhileWaiting, Timing::Anytime)
}

/// A plan that misses its time must send the case to the outside reviewer by itself (MA-L1-DECISION, MA-L2-AUTO,
/// PARTD-L1-DECISION). The shorter of two times may be the person's, and asking costs nothing.
fn waiting_for_plan(appeal: DateAnswer, kind: DeadlineKind, today: Date) -> Draft {
    let shortest = Deadline::counted(kind, appeal.latest().map_or(DateAnswer::Unknown, DateAnswer::On)).by;
    let outcome = if shortest.is_some_and(|by| by < today) {
        Outcome::new(Route::MedicarePlanLate, Action::AskWhereCaseIs, Timing::Today)
            .then(Action::AskMedicarePlanForStatus, Timing::Today)
            .because(Reason::LatePlanSendsCase)
    } else {
        waiting(Action::AskMedicarePlanForStatus).then(Action::AskWhereCaseIs, Timing::After(kind))
    };
    outcome.clock(kind, appeal)
}

fn is_late(outcome: &Outcome) -> bool {
    outcome.route == Route::MedicarePlanLate
}

fn approved(ask: Action) -> Draft {
    Outcome::new(Route::ApprovedNotDone, ask, Timing::Today).because(Reason::ApprovalMustBeKept)
}

/// The levels after the outside reviewer: 60 days each, with a least amount in dispute (OM-L3-5, at second hand).
fn hearing(answers: &Answers, today: Date) -> Asked<Draft> {
    let answer = answers.answer_date()?;
    let kind = DeadlineKind::MedicareHearing;
    Ok(Outcome::new(Route::MedicareHearing, Action::AskMedicareHearing, Timing::By(kind))
        .clock(kind, answer)
        .because(Reason::LetterDayWins)
        .happens(amounts(today)))
}

/// Whether the first appeal has its answer, so that its times are over.
const fn has_answered(stage: Stage) -> bool {
    match stage {
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld | Stage::ApprovedNotDone => true,
        Stage::NotFiled | Stage::NoRequest | Stage::Waiting | Stage::ReviewAsked | Stage::Unknown => false,
    }
}

fn fast_medicare(outcome: Draft, urgent: Urgent) -> Draft {
    // A hearing is not fast; new facts can bring a new request that is.
    if outcome.route == Route::MedicareHearing {
        // A drug plan's hearing can be asked for as a fast one (42 CFR 423.2002).
        let outcome = if urgent == Urgent::Yes && outcome.rows.contains(&Row::R22) {
            outcome
                .instead_of(Action::AskMedicareHearing, Action::AskFastMedicareHearing)
                .today_if_there(Action::AskFastMedicareHearing)
        } else {
            outcome
        };
        return with_urgent_request(outcome, urgent);
    }
    // What is approved needs no appeal, only to be done.
    if outcome.reasons.contains(&Reason::ApprovalMustBeKept) {
        let actions = [Action::AskMedicarePlanForStatus, Action::DoctorUrgencyLetter];
        return with_same_day_steps(outcome, urgent, UrgentBox::ApprovedUrgent, &actions);
    }
    // A plan that has said no twice is not asked a third time: the outside reviewer is.
    let hours_are_over = is_late(&outcome);
    let (urgent_box, first) = if hours_are_over || outcome.route == Route::MedicareAdvantageReview {
        (UrgentBox::AdvantageReview, Action::AskFastAdvantageReview)
    } else if outcome.route == Route::MedicareDrugPlanReview {
        (UrgentBox::DrugPlanReview, Action::AskFastDrugReview)
    } else {
        (UrgentBox::MedicarePlan, Action::AskMedicarePlanFast)
    };
    let outcome = with_same_day_steps(outcome, urgent, urgent_box, &[first, Action::DoctorUrgencyLetter]);
    // The hours are those of a fast appeal; another one can be made fast today.
    if hours_are_over && urgent == Urgent::Yes {
        outcome.second(Action::MakeAppealFast, Timing::Today)
    } else {
        outcome
    }
}

/// R25. What Medicare did not pay is appealed to Medicare first, within the days of its own notice (42 CFR 405.942); what it
/// paid and the company did not is the company's own act, and goes to the regulator named on the policy.
fn medigap(answers: &Answers) -> Asked<Draft> {
    let medicare_first = |denial| {
        let kind = DeadlineKind::OriginalMedicareAppeal;
        Outcome::new(Route::Medigap, Action::AppealMedicarePartFirst, Timing::By(kind)).clock(kind, denial)
    };
    let outcome = match answers.medicare_paid()? {
        MedicarePaid::Yes => Outcome::new(Route::MedigapCompany, Action::AskMedigapCompany, Timing::Today)
            .because(Reason::CompanyDecidedItself),
        MedicarePaid::No => medicare_first(answers.denial_date()?).then(Action::CallHicap, Timing::Today),
        MedicarePaid::Unknown => medicare_first(answers.denial_date()?)
            .then(Action::AskMedigapWhatMedicarePaid, Timing::Today)
            .then(Action::CallHicap, Timing::Today),
    };
    Ok(outcome
        .row(Row::R25)
        .then(Action::FileCdiIfNamed, Timing::Anytime)
        .then(Action::FileDmhcIfNamed, Timing::Anytime)
        .because(Reason::MedigapTwoRegulators)
        .happens(Next::CdiRequestTime))
}

/// "Call Medicare or HICAP; until then use the shortest: 60 days" (Q8).
fn unknown_kind(answers: &Answers) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let denial = answers.denial_date()?;
    let kind = DeadlineKind::MedicareFirstAppeal;
    let outcome = Outcome::new(Route::MedicareUnknownPart, Action::CallMedicare, Timing::Today)
        .row(Row::R21)
        .then(Action::AppealAsLetterSays, Timing::By(kind))
        .clock(kind, denial)
        .because(Reason::ShortestTimesWhileUnknown)
        .happens(Next::SeeLetter);
    Ok(fast_medicare(outcome, urgent))
}
