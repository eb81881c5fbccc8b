//! County mental health plans and Drug Medi-Cal: R6.

use super::state_hearing::{as_one_request, no_request, with_fast_asked_hearing, with_fast_request};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind, Standing};
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::ladder::plan_time_over;
use crate::rules::medi_cal::{keep_by, keep_timing, program_hearing_asked, program_hearing_held};
use crate::rules::urgency::{feels_urgent, with_same_day_steps};

/// R6: the county plan's appeal, then the hearing. The federal days (42 CFR 438.402, .408, .420); the letter's own days
/// win.
pub(in crate::rules) fn county_mental_health(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let stage = answers.grievance()?;
    let outcome = match stage {
        Stage::HearingHeld => return Ok(program_hearing_held()),
        Stage::HearingAsked => {
            let may_be_cut = answers.service_cut()? != ServiceCut::No;
            return Ok(with_fast_asked_hearing(program_hearing_asked(true, may_be_cut).row(Row::R6), urgent));
        }
        Stage::NoRequest => {
            let outcome = no_request(Action::AskCountyNotice).row(Row::R6);
            return Ok(with_fast_request(outcome, urgent));
        }
        Stage::NotFiled | Stage::Unknown => {
            let outcome = appeal(answers, today)?;
            if stage == Stage::Unknown { outcome.led_by(Action::AskCountyForAppeal, Timing::Today) } else { outcome }
        }
        Stage::Waiting => waiting(answers.appeal_date()?, today),
        Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost => county_answered(answers, today)?,
        Stage::ApprovedNotDone => Outcome::new(Route::CountyMentalHealth, Action::AskCountyWhen, Timing::Today),
    };
    let outcome = with_other_plan(outcome, answers)?
        .row(Row::R6)
        .then(Action::CallOmbudsman, Timing::Anytime)
        .because(Reason::CountyPlansHaveNoImr)
        .because(Reason::LetterDayWins)
        .happens(match stage {
            Stage::NotFiled | Stage::NoRequest | Stage::Waiting | Stage::ApprovedNotDone | Stage::Unknown => {
                Next::CountyTimes
            }
            // A county that has answered has no days left.
            Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
                Next::HearingTimes
            }
        })
        .papers(PaperList::MediCal);
    // A county that has answered is not asked again.
    let actions: &[Action] = match stage {
        Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost => {
            &[Action::AskFastHearingDirect, Action::DoctorUrgencyLetter]
        }
        Stage::NotFiled
        | Stage::NoRequest
        | Stage::Waiting
        | Stage::ApprovedNotDone
        | Stage::HearingAsked
        | Stage::HearingHeld
        | Stage::Unknown => &[Action::AskCountyFast, Action::DoctorUrgencyLetter, Action::AskFastHearing],
    };
    let urgent_box = if actions.contains(&Action::AskCountyFast) { UrgentBox::County } else { UrgentBox::StateHearing };
    Ok(as_one_request(with_same_day_steps(outcome, urgent, urgent_box, actions)))
}

fn appeal(answers: &Answers, today: Date) -> Asked<Draft> {
    let denial = answers.denial_date()?;
    let kind = DeadlineKind::CountyPlanAppeal;
    let outcome = match answers.service_cut()? {
        ServiceCut::No => Outcome::new(Route::CountyMentalHealth, Action::AppealCounty, Timing::By(kind)),
        ServiceCut::Yes => kept(denial, answers.end_date()?, today),
        ServiceCut::Unknown => kept(denial, DateAnswer::Unknown, today),
    };
    let outcome = outcome.clock(kind, denial).door(Door::HearingAfterCounty);
    // MEDICAL-DEEMED: without a written notice nobody has to wait for the county's answer. That it binds county plans is
    // our conclusion, as everything federal is here (MHP-ROUTE).
    Ok(if denial == DateAnswer::Unknown {
        outcome
            .then(Action::AskHearingWithoutNotice, Timing::Today)
            .then(Action::AskCountyNotice, Timing::Today)
            .because(Reason::DeemedExhausted)
    } else {
        outcome
    })
}

/// Care that is being cut goes on if that is asked for by the later of day 10 and the day of the change. Once that is over
/// on every reading, the appeal itself is still in time.
fn kept(denial: DateAnswer, effective: DateAnswer, today: Date) -> Draft {
    let keep = keep_by(DeadlineKind::CountyKeepService, denial, effective);
    let outcome = if keep.or_after_days_off(today).standing(today) == Standing::Late {
        let by = Timing::By(DeadlineKind::CountyPlanAppeal);
        Outcome::new(Route::CountyMentalHealth, Action::AppealCounty, by)
    } else {
        Outcome::new(Route::CountyKeep, Action::AppealCountyKeepService, Timing::By(keep.kind))
    };
    outcome.deadline(keep).guard(Guard::KeptServiceMayBeRepaid).because(Reason::OnlyApprovedCareIsKept)
}

fn waiting(appeal: DateAnswer, today: Date) -> Draft {
    let over = plan_time_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today);
    let (route, first) =
        if over { (Route::CountyHearing, Action::AskHearing) } else { (Route::CountyWait, Action::AskCountyForAppeal) };
    let outcome = Outcome::new(route, first, Timing::Today);
    with_silence(outcome, over, DeadlineKind::CountyAnswer, DeadlineKind::CountyHearing, appeal)
        .because(Reason::DeemedExhausted)
}

fn county_answered(answers: &Answers, today: Date) -> Asked<Draft> {
    let answer = answers.answer_date()?;
    let kind = DeadlineKind::CountyHearing;
    let outcome = Outcome::new(Route::CountyHearing, Action::AskHearing, Timing::By(kind)).clock(kind, answer);
    let keep = Deadline::counted(DeadlineKind::CountyKeepService, answer);
    Ok(match answers.service_cut()? {
        ServiceCut::No => outcome,
        ServiceCut::Yes | ServiceCut::Unknown => outcome
            .without(Action::AskHearing)
            .route(Route::MediCalKeepHearingOnly)
            .led_by(Action::AskHearingKeepService, keep_timing(&keep, today))
            .deadline(keep)
            .guard(Guard::KeptServiceMayBeRepaid)
            .because(Reason::OnlyApprovedCareIsKept),
    })
}

/// Where the health plan has refused the same care, both clocks run and each letter helps in the other appeal.
fn with_other_plan(outcome: Draft, answers: &Answers) -> Asked<Draft> {
    Ok(match answers.other_refusal()? {
        OtherRefusal::No => outcome,
        OtherRefusal::Unknown => outcome.then(Action::AskOtherProgram, Timing::Today),
        OtherRefusal::Yes => outcome
            .row(Row::R10)
            .clock(DeadlineKind::MediCalPlanAppeal, answers.other_letter_date()?)
            .before_later_days(Action::AppealMediCalPlan, DeadlineKind::MediCalPlanAppeal)
            .then(Action::SendBothLetters, Timing::Today)
            .then(Action::CallOmbudsman, Timing::Today)
            .because(Reason::TwoProgramsRefuse),
    })
}

/// A plan that let its 30 days pass is taken to have said no on the last of them: the hearing's clock runs from there
/// (WIC 10951(b)(1)(B)). Until then the hearing waits for the plan.
pub(super) fn with_silence(
    outcome: Draft,
    over: bool,
    wait: DeadlineKind,
    hearing: DeadlineKind,
    appeal: DateAnswer,
) -> Draft {
    let outcome = outcome.clock(wait, appeal);
    if over {
        outcome.clock(hearing, appeal.days_later(law::MEDI_CAL_ANSWER_DAYS))
    } else {
        outcome.then(Action::AskHearingAfterWait, Timing::After(wait))
    }
}
