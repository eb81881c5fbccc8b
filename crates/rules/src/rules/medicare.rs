//! Medicare in all its parts, and people who have Medi-Cal as well: R18 to R25.

use super::urgency::{Urgent, feels_urgent, with_same_day_steps};
use super::{Asked, medi_cal};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;
use crate::outcome::*;

pub(super) fn decide(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = match answers.medicare_leaving()? {
        MedicareLeaving::Hospital => return hospital(answers, today),
        MedicareLeaving::OtherCare => return care_ending(answers),
        MedicareLeaving::No => by_kind(answers, today)?,
        MedicareLeaving::Unknown => by_kind(answers, today)?
            .row(Row::R19)
            .led_by(Action::CallQioIfEnding, Timing::Today)
            .because(Reason::QioIsForEndings),
    };
    Ok(outcome.because(Reason::MedicareHasNoImr))
}

/// R18. "No later than the day of discharge" (42 CFR 405.1206(b)(1)): asked in time, the stay costs nothing more until
/// noon of the day after the decision.
fn hospital(answers: &Answers, today: Date) -> Asked<Draft> {
    let discharge = answers.end_date()?;
    let may_be_inside = discharge.latest().is_none_or(|day| today <= day);
    let outcome = Outcome::new(Route::QioHospital, Action::CallQioHospital, Timing::By(DeadlineKind::QioHospital))
        .urgent(UrgentBox::QioHospital)
        .row(Row::R18)
        .clock(DeadlineKind::QioHospital, discharge)
        .then(Action::DoctorUrgencyLetter, Timing::Today)
        .then(Action::CallHicap, Timing::Anytime)
        .because(Reason::QioHospitalRight)
        .because(Reason::QioName)
        .because(Reason::MedicareHasNoImr)
        .guard(Guard::LateQioNoMoneyProtection)
        .guard(Guard::MayPayFromNoon)
        .happens(Next::QioHospitalTimes)
        .papers(PaperList::Medicare);
    Ok(if may_be_inside { outcome.then(Action::StayInHospital, Timing::Today) } else { outcome })
}

/// R19. By noon of the day after the notice came (42 CFR 405.1202(b)(1)) and never later than noon of the day before
/// the care ends (form CMS-10123): the earlier of the two.
fn care_ending(answers: &Answers) -> Asked<Draft> {
    let received = answers.notice_received_date()?;
    let after_notice = Deadline::counted(DeadlineKind::QioServices, received);
    let deadline = if after_notice.by.is_none() {
        // Without the day the notice came, the rule may already have run: today, whenever the care ends.
        after_notice
    } else {
        match answers.end_date()? {
            // A lawful notice comes two days before the end, so the day after it is never too late.
            DateAnswer::Unknown => after_notice,
            end @ (DateAnswer::On(_) | DateAnswer::Between { .. }) => after_notice.and_before(end),
        }
    };
    Ok(Outcome::new(Route::QioServices, Action::CallQioServices, Timing::By(DeadlineKind::QioServices))
        .urgent(UrgentBox::QioServices)
        .row(Row::R19)
        .deadline(deadline)
        .then(Action::DoctorUrgencyLetter, Timing::Today)
        .then(Action::CallHicap, Timing::Anytime)
        .because(Reason::QioServicesRight)
        .because(Reason::QioName)
        .because(Reason::MedicareHasNoImr)
        .guard(Guard::LateQioNoMoneyProtection)
        .happens(Next::QioServicesTimes)
        .papers(PaperList::Medicare))
}

fn by_kind(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = match answers.medicare_kind()? {
        MedicareKind::Original => original(answers, today)?,
        MedicareKind::Advantage => advantage(answers, today)?,
        MedicareKind::DrugPlan => drug_plan(answers)?,
        MedicareKind::Medigap => medigap(),
        MedicareKind::Unknown => unknown_kind(answers)?,
    };
    Ok(outcome.then(Action::CallHicap, Timing::Anytime).papers(PaperList::Medicare))
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
        Stage::Waiting | Stage::ReviewAsked => waiting(Route::OriginalMedicare, Action::CallMedicareForStatus),
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::OriginalMedicareSecond;
            Outcome::new(Route::OriginalMedicareSecond, Action::AppealOriginalMedicareSecond, Timing::By(kind))
                .clock(kind, answer)
                .because(Reason::LetterDayWins)
                .happens(amounts(today))
        }
        Stage::ApprovedNotDone => approved(Route::OriginalMedicare, Action::CallMedicareForStatus),
    }
    .row(Row::R20)
    .because(Reason::OriginalMedicareAppeals)
    .then(Action::CallMedicare, Timing::Anytime)
    .happens(Next::OriginalMedicareTimes))
}

/// The least amounts of the later levels, which change on the first day of a year (OM-L3-5).
fn amounts(today: Date) -> Next {
    let [since_2026, since_2027, unknown_since] = law::MEDICARE_AMOUNTS_SINCE;
    if law::has_started(unknown_since, today) || !law::has_started(since_2026, today) {
        Next::MedicareAmountsUnknown
    } else if law::has_started(since_2027, today) {
        Next::MedicareAmounts2027
    } else {
        Next::MedicareAmounts2026
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
            let outcome = Outcome::new(Route::MedicareAdvantage, Action::AppealAdvantage, Timing::By(kind))
                .clock(kind, denial)
                .happens(request_time);
            lead_with_status(outcome, stage, Action::AskMedicarePlanForStatus)
        }
        Stage::Waiting | Stage::ReviewAsked => waiting(Route::MedicareAdvantage, Action::AskMedicarePlanForStatus),
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            Outcome::new(Route::MedicareAdvantageReview, Action::AskWhereCaseIs, Timing::Today)
                .because(Reason::CaseGoesOnByItself)
                .happens(amounts(today))
        }
        Stage::ApprovedNotDone => approved(Route::MedicareAdvantage, Action::AskMedicarePlanForStatus),
    }
    .row(Row::R21)
    .because(Reason::AdvantageAppeals)
    .happens(if answers.grievance()? == Stage::Upheld { Next::SeeLetter } else { Next::AdvantageTimes });
    Ok(fast_medicare(outcome, urgent))
}

/// R22. Redetermination as in Part C; the independent review must be asked for (42 CFR 423.582, 423.600).
fn drug_plan(answers: &Answers) -> Asked<Draft> {
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
            waiting(Route::MedicareDrugPlan, Action::AskMedicarePlanForStatus).guard(Guard::DrugReviewMustBeAsked)
        }
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::DrugPlanSecond;
            Outcome::new(Route::MedicareDrugPlanReview, Action::AskDrugPlanReview, Timing::By(kind)).clock(kind, answer)
        }
        Stage::ApprovedNotDone => approved(Route::MedicareDrugPlan, Action::AskMedicarePlanForStatus),
    }
    .row(Row::R22)
    .because(Reason::DrugPlanAppeals)
    .happens(if answers.grievance()? == Stage::Upheld { Next::SeeLetter } else { Next::DrugPlanTimes });
    Ok(fast_medicare(outcome, urgent))
}

fn lead_with_status(outcome: Draft, stage: Stage, ask: Action) -> Draft {
    if stage == Stage::Unknown { outcome.led_by(ask, Timing::Today) } else { outcome }
}

fn waiting(route: Route, ask: Action) -> Draft {
    Outcome::new(route, ask, Timing::Today).then(Action::GatherPapersWhileWaiting, Timing::Anytime)
}

fn approved(route: Route, ask: Action) -> Draft {
    Outcome::new(route, ask, Timing::Today).because(Reason::ApprovalMustBeKept)
}

fn fast_medicare(outcome: Draft, urgent: Urgent) -> Draft {
    // A plan that has said no twice is not asked a third time: the outside reviewer is.
    let (urgent_box, first) = if outcome.route == Route::MedicareAdvantageReview {
        (UrgentBox::AdvantageReview, Action::AskFastAdvantageReview)
    } else if outcome.route == Route::MedicareDrugPlanReview {
        (UrgentBox::DrugPlanReview, Action::AskFastDrugReview)
    } else {
        (UrgentBox::MedicarePlan, Action::AskMedicarePlanFast)
    };
    with_same_day_steps(outcome, urgent, urgent_box, &[first, Action::DoctorUrgencyLetter])
}

/// R25. The Medicare part is appealed first; the insurer's own acts go to the regulator named on the policy.
fn medigap() -> Draft {
    Outcome::new(Route::Medigap, Action::AppealMedicarePartFirst, Timing::Today)
        .row(Row::R25)
        .then(Action::FileCdiRequest, Timing::Anytime)
        .then(Action::FileDmhcIfNamed, Timing::Anytime)
        .because(Reason::MedigapTwoRegulators)
        .happens(Next::CdiRequestTime)
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

/// R23, R24: the denied service belongs to one of the two programmes; where nobody can tell, both routes run
/// (DUAL-SPLIT).
pub(super) fn dual(answers: &Answers, today: Date) -> Asked<Draft> {
    match answers.dual_program()? {
        DualProgram::MediCal => {
            let outcome = medi_cal::decide(answers, today)?;
            // A hospital discharge is mostly Medicare's to pay, whatever the person was told.
            let outcome = if outcome.route == Route::MediCalDischarge {
                outcome.then(Action::CallQioIfEnding, Timing::Today).because(Reason::QioIsForEndings)
            } else {
                outcome
            };
            Ok(outcome.row(Row::R23).because(Reason::DualMediCalService).then(Action::CallDualOmbuds, Timing::Anytime))
        }
        DualProgram::Medicare => {
            let outcome = decide(answers, today)?;
            Ok(outcome.row(Row::R24).because(Reason::DualMedicareService).then(Action::CallDualOmbuds, Timing::Anytime))
        }
        DualProgram::Unknown => match answers.medicare_leaving()? {
            MedicareLeaving::Hospital => {
                Ok(hospital(answers, today)?.row(Row::R24).then(Action::CallDualOmbuds, Timing::Today))
            }
            MedicareLeaving::OtherCare => {
                Ok(care_ending(answers)?.row(Row::R24).then(Action::CallDualOmbuds, Timing::Today))
            }
            leaving @ (MedicareLeaving::No | MedicareLeaving::Unknown) => dual_unknown(answers, leaving),
        },
    }
}

fn dual_unknown(answers: &Answers, leaving: MedicareLeaving) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let denial = answers.denial_date()?;
    let outcome = Outcome::new(Route::DualUnknownProgram, Action::AskWhichProgram, Timing::Today)
        .row(Row::R23)
        .row(Row::R24)
        .then(Action::CallDualOmbuds, Timing::Today)
        .then(Action::AppealMediCalPlanKeepService, Timing::By(DeadlineKind::UnknownKeepService))
        .then(Action::AppealAsLetterSays, Timing::By(DeadlineKind::MedicareFirstAppeal))
        .clock(DeadlineKind::UnknownKeepService, denial)
        .clock(DeadlineKind::MediCalPlanAppeal, denial)
        .clock(DeadlineKind::MedicareFirstAppeal, denial)
        .clock(DeadlineKind::UnknownHearing, denial)
        .because(Reason::BothProgramsRun)
        .because(Reason::DualMayHaveImr)
        .guard(Guard::KeptServiceMayBeRepaid)
        .then(Action::CallHicap, Timing::Anytime)
        .happens(Next::SeeLetter)
        .papers(PaperList::Medicare);
    let outcome = if urgent == Urgent::Yes {
        outcome.then(Action::AskMediCalPlanFastToo, Timing::Today).then(Action::CallDmhcUrgent, Timing::Today)
    } else {
        outcome
    };
    let actions = [Action::AskMedicarePlanFast, Action::DoctorUrgencyLetter];
    let outcome = with_same_day_steps(outcome, urgent, UrgentBox::DualUnknown, &actions);
    // Care that is ending runs in hours, so its call comes before everything.
    Ok(if leaving == MedicareLeaving::Unknown {
        outcome.led_by(Action::CallQioIfEnding, Timing::Today).because(Reason::QioIsForEndings)
    } else {
        outcome
    })
}
