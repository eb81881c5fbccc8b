//! California Children's Services, regional centers, and PACE: R2, R3.

use super::state_hearing::{no_request, with_fast_hearing, with_fast_request};
use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::deadline::{Deadline, DeadlineKind};
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::ladder::plan_time_over;
use crate::rules::medi_cal::program_hearing_held;
use crate::rules::urgency::{Urgent, feels_urgent, with_same_day_steps};

/// R3: "first-level appeal … within 30 calendar days" of the notice, answered in 21 (22 CCR 42160(a), (e)); then the
/// hearing, "within 14 calendar days" of the written decision on that appeal (22 CCR 42180(a)(1)).
pub(in crate::rules) fn ccs(answers: &Answers, today: Date) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let stage = answers.grievance()?;
    let outcome = match stage {
        Stage::HearingHeld => return Ok(program_hearing_held()),
        Stage::HearingAsked => {
            return Ok(hearing_at_ccs(urgent));
        }
        Stage::NoRequest => {
            let outcome = no_request(Action::AppealCcs).without(Action::AppealCcs).row(Row::R3);
            return Ok(with_fast_request(outcome, urgent));
        }
        Stage::NotFiled | Stage::ApprovedNotDone | Stage::Unknown => {
            let kind = DeadlineKind::CcsAppeal;
            Outcome::new(Route::Ccs, Action::AppealCcs, Timing::By(kind))
                .clock(kind, answers.denial_date()?)
                .door(Door::HearingAfterCcs)
        }
        Stage::Waiting => {
            let kind = DeadlineKind::CcsAnswer;
            let appeal = answers.appeal_date()?;
            let outcome = if plan_time_over(appeal, law::CCS_ANSWER_DAYS, today) {
                // No day was read for a county that is silent, nor whether its silence opens the hearing.
                Outcome::new(Route::CcsSilent, Action::AskCcsDecision, Timing::Today)
                    .then(Action::AskCcsHearing, Timing::Anytime)
            } else {
                Outcome::new(Route::CcsWait, Action::GatherPapersWhileWaiting, Timing::Anytime)
                    .then(Action::AskCcsHearing, Timing::After(kind))
            };
            outcome.clock(kind, appeal)
        }
        Stage::Upheld | Stage::ReviewAsked | Stage::ReviewLost => {
            let kind = DeadlineKind::CcsHearing;
            Outcome::new(Route::CcsHearing, Action::AskCcsHearing, Timing::By(kind)).clock(kind, answers.answer_date()?)
        }
    };
    let outcome = outcome
        .row(Row::R3)
        .then(Action::DoctorLetter, Timing::Anytime)
        .because(Reason::CcsAppealFirst)
        .because(Reason::LetterDayWins)
        .door(Door::MediCalHearingForChild)
        // A county that has answered, or is late, has no days left.
        .happens(match stage {
            Stage::NotFiled | Stage::NoRequest | Stage::ApprovedNotDone | Stage::Unknown => Next::CcsTimes,
            Stage::Waiting
            | Stage::Upheld
            | Stage::ReviewAsked
            | Stage::ReviewLost
            | Stage::HearingAsked
            | Stage::HearingHeld => Next::SeeLetter,
        })
        .papers(PaperList::Hearing);
    Ok(with_fast_hearing(outcome, urgent))
}

/// A CCS hearing is held where the letter says (22 CCR 42180), and no rule on a fast one was read.
fn hearing_at_ccs(urgent: Urgent) -> Draft {
    let outcome = Outcome::new(Route::CcsHearingAsked, Action::KeepCcsHearing, Timing::Today)
        .row(Row::R3)
        .row(Row::R15)
        .guard(Guard::WithdrawingMayLoseHearing)
        .because(Reason::HearingIsYours)
        .because(Reason::LetterDayWins)
        .happens(Next::SeeLetter)
        .papers(PaperList::Hearing);
    with_same_day_steps(outcome, urgent, UrgentBox::NextStep, &[Action::KeepCcsHearing, Action::DoctorUrgencyLetter])
}

/// R2. "Within 60 days after notification"; to keep services, within 30 days and before the change (WIC 4707(c)-(d)).
pub(in crate::rules) fn regional_center(answers: &Answers) -> Asked<Draft> {
    let denial = answers.denial_date()?;
    let kind = DeadlineKind::RegionalCenterAppeal;
    let outcome = Outcome::new(Route::RegionalCenter, Action::AppealRegionalCenter, Timing::By(kind))
        .row(Row::R2)
        .clock(kind, denial)
        .because(Reason::LantermanAppeal)
        .because(Reason::NoReviewHere)
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
        // Without the date of the notice the 30 days may be over, so it is asked for today; the change is the last day.
        ServiceCut::Yes => keeping(outcome, answers.end_date()?),
        ServiceCut::Unknown => keeping(outcome, DateAnswer::Unknown),
    })
}

/// PACE-ROUTE: the organisation's own papers name the further steps; no days were read.
pub(in crate::rules) fn pace() -> Draft {
    Outcome::new(Route::Pace, Action::AppealPace, Timing::Today)
        .then(Action::AskHearingQuestion, Timing::Today)
        .row(Row::R10)
        .because(Reason::PaceOwnAppeal)
        .happens(Next::SeeLetter)
        .papers(PaperList::MediCal)
}
