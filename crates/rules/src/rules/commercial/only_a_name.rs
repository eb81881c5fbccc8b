//! Only a plan's name is known, so it may be any programme's plan: 13.3 (2) and (4), U4.

use super::Power;
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::law;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::ladder::plan_time_over;
use crate::rules::medi_cal;

/// The steps that ask the plan again.
const FIRST_APPEALS: [Action; 4] =
    [Action::FileGrievance, Action::FileGrievanceIfNotUrgent, Action::AppealPlanToo, Action::GrievanceBesideReview];

/// The times of a first appeal, the shortest of which counts until the programme is known.
const FIRST_APPEAL_TIMES: [DeadlineKind; 3] =
    [DeadlineKind::PlanGrievance, DeadlineKind::InsurerAppeal, DeadlineKind::UnknownAppeal];

/// It may be a Medi-Cal or a Medicare plan: the shortest times from the letter, and the hearing after an answer.
pub(super) fn with_shortest_clocks(outcome: Draft, answers: &Answers, today: Date, power: Power) -> Draft {
    let outcome = perhaps_medi_cal(outcome, answers, today, power);
    let letter = outcome.deadlines.iter().find(|deadline| FIRST_APPEAL_TIMES.contains(&deadline.kind));
    let Some(letter) = letter.map(|deadline| deadline.start) else { return outcome };
    let outcome = keeping_first(outcome.row(Row::U4), answers, power)
        .clock(DeadlineKind::UnknownKeepService, letter)
        .clock(DeadlineKind::UnknownAppeal, letter)
        .guard(Guard::KeptServiceMayBeRepaid)
        .because(Reason::ShortestTimesWhileUnknown);
    FIRST_APPEALS
        .into_iter()
        .fold(outcome, |outcome, action| outcome.by_the_first_of(action, &FIRST_APPEAL_TIMES, today))
}

/// Care that is being cut is asked back first: before day 10, or before the change, whose day is not asked here (referee
/// K21). If it is Medicare's, its end runs in hours (QIO-HOSPITAL, QIO-OTHER).
fn keeping_first(outcome: Draft, answers: &Answers, power: Power) -> Draft {
    let keep = Action::AskPlanToKeepService;
    if !matches!(answers.problem(), Ok(Problem::Stopping)) {
        return outcome.second(keep, Timing::By(DeadlineKind::UnknownKeepService));
    }
    let outcome = outcome.first_unless_urgent(keep);
    if is_certainly_cdi(power) {
        return outcome;
    }
    outcome.led_by(Action::CallQioIfEnding, Timing::Today).because(Reason::QioIsForEndings)
}

/// Only a name is known, and it may be that of a Medi-Cal plan, whose answer opens a hearing. A letter that names CDI is
/// none of Medi-Cal's, and grievances and other matters have no hearing.
fn perhaps_medi_cal(outcome: Draft, answers: &Answers, today: Date, power: Power) -> Draft {
    let may_be_cut = match answers.problem() {
        Ok(Problem::Stopping | Problem::Unknown) => true,
        Ok(Problem::Refused | Problem::NoDecision | Problem::Drug | Problem::Bill) => false,
        Ok(
            Problem::Discharge
            | Problem::Appointment
            | Problem::DoctorLeft
            | Problem::Cancelled
            | Problem::NotCarriedOut
            | Problem::ImrLost
            | Problem::Eligibility
            | Problem::Quality
            | Problem::Newborn
            | Problem::Settlement,
        )
        | Err(_) => return outcome,
    };
    if is_certainly_cdi(power) {
        return outcome;
    }
    let answer = match (answers.grievance(), answers.answer_date(), answers.appeal_date()) {
        (Ok(Stage::Upheld), Ok(answer), _) => answer,
        (Ok(Stage::Waiting), _, Ok(appeal)) if plan_time_over(appeal, law::MEDI_CAL_ANSWER_DAYS, today) => {
            appeal.days_later(law::MEDI_CAL_ANSWER_DAYS)
        }
        (_, _, _) => return outcome,
    };
    medi_cal::hearing_behind_a_plan_name(outcome, answer, may_be_cut, today)
}

/// An outside review was lost, and it may have been Medi-Cal's or Medicare's, which have a hearing left. A letter that
/// names CDI is of neither.
pub(super) fn with_hearings_after_review(outcome: Draft, answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let lost = matches!(outcome.route, Route::ImrLost | Route::ImrLostUrgent);
    if !lost || is_certainly_cdi(power) {
        return Ok(outcome);
    }
    Ok(medi_cal::hearings_behind_a_plan_name(outcome.row(Row::U4), answers.answer_date()?, today))
}

/// A letter that names CDI is about neither Medi-Cal nor Medicare.
fn is_certainly_cdi(power: Power) -> bool {
    power.regulator == Regulator::Cdi && power.certainty == Certainty::Certain
}
