//! The parts of Medi-Cal that are outside the health plan: R2 to R9, and PACE. None of them has an IMR.

use super::Asked;
use super::ladder::plan_time_over;
use super::urgency::{Urgent, feels_urgent, with_same_day_steps};
use crate::answers::*;
use crate::date::{Date, DateAnswer, days_after};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;
use crate::outcome::*;

/// Letters of the State itself: Medi-Cal Rx for medicines, otherwise regular Medi-Cal.
pub(super) fn state(answers: &Answers) -> Asked<Draft> {
    match answers.pharmacy_drug()? {
        PharmacyDrug::Yes => medi_cal_rx(answers),
        PharmacyDrug::No => fee_for_service(answers),
        PharmacyDrug::Unknown => Ok(fee_for_service(answers)?
            .row(Row::R5)
            .then(Action::AskMediCalRx, Timing::Today)
            .because(Reason::PharmacyDrugsHaveNoImr)),
    }
}

/// R8. "Within 90 days after the order or action" (WIC 10951(a)(1)); later for good cause, up to 180 days.
pub(super) fn fee_for_service(answers: &Answers) -> Asked<Draft> {
    let outcome = state_hearing(answers, Route::FeeForService, Action::AskHearing)?;
    Ok(outcome
        .row(Row::R8)
        .because(Reason::RegularMediCalHasNoImr)
        .because(Reason::NinetyDays)
        .then(Action::CallMediCalHelpline, Timing::Anytime))
}

/// R5. Medicines from the pharmacy are the State's since 2022: the prescriber asks again, and the hearing is direct.
pub(super) fn medi_cal_rx(answers: &Answers) -> Asked<Draft> {
    let outcome = state_hearing(answers, Route::MediCalRx, Action::PrescriberResubmits)?;
    Ok(outcome
        .row(Row::R5)
        .guard(Guard::OtherStepsDoNotMoveTheDay)
        .then(Action::AskMediCalRx, Timing::Today)
        .then(Action::AskHearing, Timing::By(DeadlineKind::StateHearing))
        .because(Reason::PharmacyDrugsHaveNoImr)
        .because(Reason::NinetyDays))
}

/// R4.
pub(super) fn ihss(answers: &Answers) -> Asked<Draft> {
    let outcome = state_hearing(answers, Route::Ihss, Action::AskHearing)?;
    Ok(outcome.row(Row::R4).because(Reason::IhssHearing).then(Action::CallCounty, Timing::Anytime))
}

/// A hearing about an act of the State or a county: 90 days from the notice; to keep a service, before the change.
fn state_hearing(answers: &Answers, route: Route, first: Action) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let denial = answers.denial_date()?;
    let timing = if first == Action::AskHearing { Timing::By(DeadlineKind::StateHearing) } else { Timing::Today };
    let outcome = Outcome::new(route, first, timing)
        .clock(DeadlineKind::StateHearing, denial)
        .then(Action::DoctorLetter, Timing::Anytime)
        .happens(Next::StateHearingTimes)
        .papers(PaperList::Hearing);
    let outcome = match answers.service_cut()? {
        ServiceCut::No => outcome,
        ServiceCut::Yes => keeping(outcome, denial, answers.end_date()?),
        ServiceCut::Unknown => keeping(outcome, denial, DateAnswer::Unknown),
    };
    Ok(with_fast_hearing(outcome, urgent))
}

/// Brief, rule 4: an expedited hearing exists where waiting would endanger health (42 CFR 431.244(f)(2)).
fn with_fast_hearing(outcome: Draft, urgent: Urgent) -> Draft {
    let actions = [Action::AskFastHearingDirect, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, urgent, UrgentBox::StateHearing, &actions)
}

fn keeping(outcome: Draft, notice: DateAnswer, effective: DateAnswer) -> Draft {
    outcome
        .led_by(Action::AskHearingKeepService, Timing::By(DeadlineKind::KeepBeforeChange))
        .deadline(before_change(notice, effective))
        .because(Reason::KeepBeforeChange)
        .guard(Guard::KeptServiceMayBeRepaid)
}

/// Before the change takes effect; where the notice came less than ten days ahead of it, the law gives ten days from the
/// notice (42 CFR 431.231).
pub(super) fn before_change(notice: DateAnswer, effective: DateAnswer) -> Deadline {
    let keep = Deadline::counted(DeadlineKind::KeepBeforeChange, effective);
    match (notice.latest().and_then(|day| days_after(day, law::KEEP_SERVICE_DAYS)), effective.earliest()) {
        (Some(ten_days), Some(change)) if ten_days > change => keep.or_until(DateAnswer::On(ten_days)),
        (_, _) => keep,
    }
}

/// R9: decisions about who may have Medi-Cal. Renewals have 120 days for now; 90 is safe. What one has can be kept; a
/// new application has nothing to keep.
pub(super) fn eligibility(answers: &Answers) -> Asked<Draft> {
    let about = answers.eligibility_kind()?;
    let kind = match about {
        EligibilityKind::Renewal => DeadlineKind::RenewalHearing,
        EligibilityKind::Other | EligibilityKind::Unknown => DeadlineKind::StateHearing,
    };
    let denial = answers.denial_date()?;
    let outcome = Outcome::new(Route::MediCalEligibility, Action::AskHearing, Timing::By(kind))
        .row(Row::R9)
        .guard(Guard::OtherStepsDoNotMoveTheDay)
        .clock(kind, denial)
        .then(Action::CallCounty, Timing::Today)
        .because(Reason::EligibilityIsForHearing)
        .happens(Next::StateHearingTimes)
        .papers(PaperList::Hearing);
    Ok(match about {
        EligibilityKind::Renewal => keeping(outcome.because(Reason::RenewalHasLonger), denial, answers.end_date()?),
        EligibilityKind::Unknown => keeping(outcome.because(Reason::NinetyDays), denial, DateAnswer::Unknown),
        EligibilityKind::Other => outcome.because(Reason::NinetyDays),
    })
}

/// R6: the county plan's appeal, then the hearing. The federal days; the letter's own days win.
pub(super) fn county_mental_health(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome = match answers.grievance()? {
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::Unknown) => {
            let denial = answers.denial_date()?;
            let outcome = Outcome::new(
                Route::CountyMentalHealth,
                Action::AppealCounty,
                Timing::By(DeadlineKind::CountyPlanAppeal),
            )
            .clock(DeadlineKind::CountyPlanAppeal, denial)
            .clock(DeadlineKind::CountyKeepService, denial)
            .guard(Guard::KeptServiceMayBeRepaid)
            .door(Door::HearingAfterCounty);
            if stage == Stage::Unknown { outcome.led_by(Action::AskCountyForAppeal, Timing::Today) } else { outcome }
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let appeal = answers.appeal_date()?;
            let over = plan_time_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today);
            let first = if over { Action::AskHearing } else { Action::AskCountyForAppeal };
            let outcome = Outcome::new(Route::CountyMentalHealth, first, Timing::Today);
            with_silence(outcome, over, DeadlineKind::CountyHearing, appeal)
                .clock(DeadlineKind::MediCalPlanAnswer, appeal)
                .because(Reason::DeemedExhausted)
        }
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let answer = answers.answer_date()?;
            Outcome::new(Route::CountyMentalHealth, Action::AskHearing, Timing::By(DeadlineKind::CountyHearing))
                .clock(DeadlineKind::CountyHearing, answer)
                .clock(DeadlineKind::CountyKeepService, answer)
                .guard(Guard::KeptServiceMayBeRepaid)
        }
        Stage::ApprovedNotDone => Outcome::new(Route::CountyMentalHealth, Action::AskCountyWhen, Timing::Today),
    };
    let outcome = outcome
        .row(Row::R6)
        .then(Action::CallOmbudsman, Timing::Anytime)
        .because(Reason::CountyPlansHaveNoImr)
        .because(Reason::LetterDayWins)
        .happens(Next::CountyTimes)
        .papers(PaperList::MediCal);
    let actions = [Action::AskCountyFast, Action::DoctorUrgencyLetter, Action::AskFastHearing];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::County, &actions))
}

/// A plan that let its 30 days pass is taken to have said no on the last of them: the hearing's clock runs from there
/// (WIC 10951(b)(1)(B)). Until then the hearing waits for the plan.
fn with_silence(outcome: Draft, over: bool, hearing: DeadlineKind, appeal: DateAnswer) -> Draft {
    if over {
        outcome.clock(hearing, appeal.days_later(law::MEDI_CAL_ANSWER_DAYS))
    } else {
        outcome.then(Action::AskHearingAfterWait, Timing::After(DeadlineKind::MediCalPlanAnswer))
    }
}

/// R7: regular Medi-Cal Dental goes to the hearing; a dental plan's no goes to the plan first.
pub(super) fn dental(answers: &Answers, today: Date) -> Asked<Draft> {
    let kind = answers.dental_kind()?;
    let hearing_direct =
        |outcome: Draft| outcome.row(Row::R7).because(Reason::DentalRoutes).guard(Guard::OtherStepsDoNotMoveTheDay);
    match kind {
        DentalKind::Regular => {
            let outcome = state_hearing(answers, Route::Dental, Action::AskHearing)?;
            Ok(hearing_direct(outcome)
                .then(Action::TalkToDentist, Timing::Today)
                .then(Action::CallMediCalDental, Timing::Anytime))
        }
        DentalKind::Unknown => {
            let outcome = state_hearing(answers, Route::Dental, Action::CallMediCalDental)?;
            let denial = answers.denial_date()?;
            Ok(hearing_direct(outcome)
                .then(Action::AppealMediCalPlan, Timing::By(DeadlineKind::MediCalPlanAppeal))
                .then(Action::AskHearing, Timing::By(DeadlineKind::StateHearing))
                .clock(DeadlineKind::MediCalPlanAppeal, denial))
        }
        DentalKind::DentalPlan => dental_plan(answers, today),
    }
}

fn dental_plan(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome = match answers.grievance()? {
        Stage::NotFiled | Stage::NoRequest | Stage::Unknown => {
            let denial = answers.denial_date()?;
            Outcome::new(Route::DentalPlan, Action::AppealMediCalPlan, Timing::By(DeadlineKind::MediCalPlanAppeal))
                .clock(DeadlineKind::MediCalPlanAppeal, denial)
                .door(Door::HearingAfterPlan)
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let appeal = answers.appeal_date()?;
            let over = plan_time_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today);
            let first = if over { Action::AskHearing } else { Action::AskPlanForAppeal };
            let outcome = Outcome::new(Route::DentalPlan, first, Timing::Today);
            with_silence(outcome, over, DeadlineKind::MediCalHearing, appeal)
                .clock(DeadlineKind::MediCalPlanAnswer, appeal)
                .because(Reason::DeemedExhausted)
        }
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let answer = answers.answer_date()?;
            Outcome::new(Route::DentalPlan, Action::AskHearing, Timing::By(DeadlineKind::MediCalHearing))
                .then(Action::FileDmhcComplaint, Timing::By(DeadlineKind::MediCalComplaint))
                .clock(DeadlineKind::MediCalHearing, answer)
                .clock(DeadlineKind::MediCalComplaint, answer)
        }
        Stage::ApprovedNotDone => Outcome::new(Route::DentalPlan, Action::AskPlanWhen, Timing::Today)
            .then(Action::ReportToDmhc, Timing::Today),
    };
    let outcome = outcome
        .row(Row::R7)
        .then(Action::CallMediCalDental, Timing::Anytime)
        .because(Reason::DentalRoutes)
        .because(Reason::DentalImrIsNarrow)
        .happens(Next::MediCalPlanTime)
        .papers(PaperList::MediCal);
    let actions = [Action::AskMediCalPlanFast, Action::DoctorUrgencyLetter, Action::AskFastHearing];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::MediCalCohs, &actions))
}

/// R3: first level with the county within 30 days, answered in 21; then the hearing.
pub(super) fn ccs(answers: &Answers) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let denial = answers.denial_date()?;
    let outcome = Outcome::new(Route::Ccs, Action::AppealCcs, Timing::By(DeadlineKind::CcsAppeal))
        .row(Row::R3)
        .clock(DeadlineKind::CcsAppeal, denial)
        .then(Action::DoctorLetter, Timing::Anytime)
        .because(Reason::CcsAppealFirst)
        .door(Door::HearingAfterCcs)
        .happens(Next::CcsTimes)
        .papers(PaperList::Hearing);
    Ok(with_fast_hearing(outcome, urgent))
}

/// R2. "Within 60 days after notification"; to keep services, within 30 days and before the change (WIC 4707(c)-(d)).
pub(super) fn regional_center(answers: &Answers) -> Asked<Draft> {
    let denial = answers.denial_date()?;
    let kind = DeadlineKind::RegionalCenterAppeal;
    let outcome = Outcome::new(Route::RegionalCenter, Action::AppealRegionalCenter, Timing::By(kind))
        .row(Row::R2)
        .clock(kind, denial)
        .because(Reason::LantermanAppeal)
        .happens(Next::RegionalCenterTimes)
        .papers(PaperList::Hearing);
    let keep =
        |effective: DateAnswer| Deadline::counted(DeadlineKind::RegionalCenterKeep, denial).and_before(effective);
    let keeping = |outcome: Draft, effective: DateAnswer| {
        outcome
            .deadline(keep(effective))
            .led_by(Action::KeepRegionalCenterServices, Timing::By(DeadlineKind::RegionalCenterKeep))
    };
    Ok(match answers.service_cut()? {
        ServiceCut::No => outcome,
        // Without the date of the notice the 30 days may be over: today, whenever the change starts.
        ServiceCut::Yes if denial == DateAnswer::Unknown => keeping(outcome, DateAnswer::Unknown),
        ServiceCut::Yes => keeping(outcome, answers.end_date()?),
        ServiceCut::Unknown => keeping(outcome, DateAnswer::Unknown),
    })
}

/// PACE-ROUTE: the organisation's own papers name the further steps; no days were read.
pub(super) fn pace() -> Draft {
    Outcome::new(Route::Pace, Action::AppealPace, Timing::Today)
        .then(Action::AskHearingQuestion, Timing::Today)
        .row(Row::R10)
        .because(Reason::PaceOwnAppeal)
        .happens(Next::SeeLetter)
        .papers(PaperList::MediCal)
}
