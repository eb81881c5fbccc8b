//! Medi-Cal Dental and dental plans: R7.

use super::county::with_silence;
use super::state_hearing::{no_request, state_hearing, with_fast_asked_hearing, with_fast_request};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::ladder::plan_time_over;
use crate::rules::medi_cal::{program_hearing_asked, program_hearing_held};
use crate::rules::urgency::{Urgent, feels_urgent, with_same_day_steps};

/// R7: regular Medi-Cal Dental goes to the hearing; a dental plan's no goes to the plan first.
pub(in crate::rules) fn dental(answers: &Answers, today: Date) -> Asked<Draft> {
    let kind = answers.dental_kind()?;
    let hearing_direct = |outcome: Draft| {
        let outcome = outcome.row(Row::R7).because(Reason::DentalRoutes).because(Reason::NoReviewHere);
        // A hearing that was asked for, or that nothing can be asked about yet, has no day to watch.
        if outcome.deadlines.is_empty() { outcome } else { outcome.guard(Guard::OtherStepsDoNotMoveTheDay) }
    };
    match kind {
        DentalKind::Regular => {
            let outcome = state_hearing(answers, today, Route::Dental, Action::TalkToDentist)?;
            Ok(hearing_direct(outcome).then(Action::CallMediCalDental, Timing::Anytime))
        }
        DentalKind::Unknown if an_appeal_was_made(answers)? => perhaps_dental_plan(answers, today),
        DentalKind::Unknown => {
            let outcome = state_hearing(answers, today, Route::Dental, Action::CallMediCalDental)?;
            let outcome = hearing_direct(outcome);
            if !outcome.deadlines.iter().any(|deadline| deadline.kind == DeadlineKind::StateHearing) {
                return Ok(outcome);
            }
            let denial = answers.denial_date()?;
            Ok(match answers.grievance()? {
                Stage::NotFiled | Stage::Unknown => outcome
                    .then(Action::AppealMediCalPlan, Timing::By(DeadlineKind::MediCalPlanAppeal))
                    .clock(DeadlineKind::MediCalPlanAppeal, denial),
                // A plan that was asked is not asked again; the hearing's earlier day is safe for both kinds.
                Stage::NoRequest
                | Stage::Waiting
                | Stage::Upheld
                | Stage::ApprovedNotDone
                | Stage::ReviewAsked
                | Stage::ReviewLost
                | Stage::HearingAsked
                | Stage::HearingHeld => outcome,
            })
        }
        DentalKind::DentalPlan => dental_plan(answers, today),
    }
}

/// Whether an appeal went to somebody. Only a dental plan takes one.
fn an_appeal_was_made(answers: &Answers) -> Asked<bool> {
    feels_urgent(answers)?;
    Ok(match answers.grievance()? {
        Stage::Waiting | Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost => true,
        Stage::NotFiled
        | Stage::NoRequest
        | Stage::ApprovedNotDone
        | Stage::HearingAsked
        | Stage::HearingHeld
        | Stage::Unknown => false,
    })
}

/// The clocks of both kinds: regular Medi-Cal Dental's from the notice, which is the earlier, and a dental plan's from its
/// answer or its silence. DMHC has power over a dental plan, and its form goes before the hearing (MEDICAL-DMHC-COMPLAINT).
fn perhaps_dental_plan(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    // The notice's day is asked for before the appeal's, as everywhere.
    answers.denial_date()?;
    let appeal_or_answer = match answers.grievance()? {
        Stage::Waiting => answers.appeal_date()?,
        Stage::NotFiled
        | Stage::NoRequest
        | Stage::Upheld
        | Stage::ApprovedNotDone
        | Stage::ReviewAsked
        | Stage::ReviewLost
        | Stage::HearingAsked
        | Stage::HearingHeld
        | Stage::Unknown => answers.answer_date()?,
    };
    let hearing = DeadlineKind::UnknownPlanHearing;
    let outcome = state_hearing(answers, today, Route::DentalPerhapsPlan, Action::CallMediCalDental)?
        .row(Row::R7)
        .because(Reason::DentalRoutes)
        .because(Reason::DentalImrIsNarrow)
        .guard(Guard::OtherStepsDoNotMoveTheDay)
        .door(Door::DmhcDentalComplaint);
    let waiting = answers.grievance()? == Stage::Waiting;
    let outcome = if waiting { outcome.clock(DeadlineKind::MediCalPlanAnswer, appeal_or_answer) } else { outcome };
    let silent_or_answered = !waiting || plan_time_over(appeal_or_answer, law::MEDI_CAL_ANSWER_DAYS, today);
    let outcome = if silent_or_answered {
        let from = if waiting { appeal_or_answer.days_later(law::MEDI_CAL_ANSWER_DAYS) } else { appeal_or_answer };
        outcome
            .clock(hearing, from)
            .clock(DeadlineKind::MediCalComplaint, from)
            .by_the_first_of(Action::AskHearing, &[DeadlineKind::StateHearing, hearing], today)
            .guard(Guard::HearingHeldEndsImr)
    } else {
        outcome.guard(Guard::HearingHeldEndsImr)
    };
    Ok(match (urgent, silent_or_answered) {
        (Urgent::Yes, _) => outcome
            .led_by(Action::FileDmhcComplaint, Timing::Today)
            .led_by(Action::CallDmhcUrgent, Timing::Today)
            .urgent(UrgentBox::MediCalAnswered)
            .because(Reason::UrgentSkipsGrievance)
            .happens(Next::DmhcUrgentTimes),
        (Urgent::ButCareGiven | Urgent::No { .. }, true) => outcome.led_by(Action::FileDmhcComplaint, Timing::Today),
        (Urgent::ButCareGiven | Urgent::No { .. }, false) => outcome,
    })
}

fn dental_plan(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let stage = answers.grievance()?;
    let mut is_silent = false;
    let outcome = match stage {
        Stage::HearingHeld => return Ok(program_hearing_held()),
        Stage::HearingAsked => {
            // DMHC has power over the plan, and a hearing that is held may close its door (MEDICAL-DMHC-COMPLAINT).
            let outcome =
                program_hearing_asked(true, false).row(Row::R7).then(Action::FileDmhcComplaint, Timing::Today);
            return Ok(with_fast_asked_hearing(outcome, urgent));
        }
        Stage::NoRequest => {
            let outcome = no_request(Action::CallMediCalDental).row(Row::R7);
            return Ok(with_fast_request(outcome, urgent));
        }
        Stage::NotFiled | Stage::Unknown => {
            let denial = answers.denial_date()?;
            let kind = DeadlineKind::MediCalPlanAppeal;
            let outcome = Outcome::new(Route::DentalPlan, Action::AppealMediCalPlan, Timing::By(kind))
                .clock(kind, denial)
                .door(Door::HearingAfterPlan)
                .door(Door::DmhcDentalComplaint);
            if stage == Stage::Unknown { outcome.led_by(Action::AskPlanForAppeal, Timing::Today) } else { outcome }
        }
        Stage::Waiting => {
            let appeal = answers.appeal_date()?;
            is_silent = plan_time_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today);
            let over = is_silent;
            let (route, first) = if over {
                (Route::DentalPlanHearing, Action::AskHearing)
            } else {
                (Route::DentalPlanWait, Action::AskPlanForAppeal)
            };
            let outcome = Outcome::new(route, first, Timing::Today);
            // DMHC's form goes before the hearing here too.
            let outcome = if over {
                outcome.led_by(Action::FileDmhcComplaint, Timing::Today).guard(Guard::HearingHeldEndsImr)
            } else {
                outcome
            };
            with_silence(outcome, over, DeadlineKind::MediCalPlanAnswer, DeadlineKind::MediCalHearing, appeal)
                .because(Reason::DeemedExhausted)
                .door(Door::DmhcDentalComplaint)
        }
        Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::MediCalHearing;
            // A hearing that was asked for first may close the complaint too (MEDICAL-DMHC-COMPLAINT).
            Outcome::new(Route::DentalPlanHearing, Action::FileDmhcComplaint, Timing::Today)
                .then(Action::AskHearing, Timing::By(kind))
                .guard(Guard::HearingHeldEndsImr)
                .clock(kind, answer)
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
        .happens(match stage {
            Stage::NotFiled | Stage::NoRequest | Stage::Waiting | Stage::ApprovedNotDone | Stage::Unknown => {
                Next::MediCalPlanTime
            }
            // A plan that has answered has no days left.
            Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
                Next::HearingTimes
            }
        })
        .papers(PaperList::MediCal);
    // An urgent matter may go to DMHC at once (28 CCR 1300.68.01(a)(4)), before the hearing and beside the plan.
    let (urgent_box, actions): (UrgentBox, &[Action]) = match stage {
        Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost => (UrgentBox::MediCalAnswered, &AFTER_THE_PLAN),
        Stage::Waiting if is_silent => (UrgentBox::MediCalAnswered, &AFTER_THE_PLAN),
        Stage::NotFiled
        | Stage::NoRequest
        | Stage::Waiting
        | Stage::ApprovedNotDone
        | Stage::HearingAsked
        | Stage::HearingHeld
        | Stage::Unknown => (UrgentBox::MediCal, &BESIDE_THE_PLAN),
    };
    let outcome = match urgent {
        Urgent::Yes => outcome
            .because(Reason::UrgentSkipsGrievance)
            .happens(Next::DmhcUrgentTimes)
            .guard(Guard::HearingHeldEndsImr),
        Urgent::ButCareGiven | Urgent::No { .. } => outcome,
    };
    Ok(with_same_day_steps(outcome, urgent, urgent_box, actions))
}

const AFTER_THE_PLAN: [Action; 4] =
    [Action::CallDmhcUrgent, Action::FileDmhcComplaint, Action::AskFastHearingDirect, Action::DoctorUrgencyLetter];

const BESIDE_THE_PLAN: [Action; 4] =
    [Action::AskMediCalPlanFast, Action::CallDmhcUrgent, Action::DoctorUrgencyLetter, Action::AskFastHearing];
