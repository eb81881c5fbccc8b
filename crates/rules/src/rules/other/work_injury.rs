//! Workers' compensation: R1.

use super::super::Asked;
use super::super::last_no::with_urgent_request;
use super::super::urgency::{Urgent, feels_urgent, with_same_day_steps};
use crate::answers::*;
use crate::deadline::DeadlineKind;
use crate::outcome::*;

/// R1. "For formulary disputes, 10 days after the service of the utilization review decision"; "for all other medical
/// treatment disputes, 30 days" (Labor Code 4610.5(h)(1)). Every medicine is planned for the 10 days.
pub(in crate::rules) fn work_injury(answers: &Answers) -> Asked<Draft> {
    let urgent = feels_urgent(answers)?;
    let outcome = match answers.grievance()? {
        stage @ (Stage::NotFiled | Stage::NoRequest | Stage::Unknown) => form(answers, stage, urgent)?,
        Stage::Waiting | Stage::ReviewAsked => waiting(urgent),
        Stage::ApprovedNotDone => won(urgent),
        // Labor Code 4610.6(h): the Appeals Board, on five grounds, within 30 days of the mailing of the decision.
        Stage::Upheld | Stage::ReviewLost | Stage::HearingAsked | Stage::HearingHeld => {
            let answer = answers.answer_date()?;
            let kind = DeadlineKind::WorkInjuryBoard;
            let outcome = Outcome::new(Route::WorkInjuryBoard, Action::AskAppealsBoard, Timing::By(kind))
                .then(Action::TalkToLawyer, Timing::Today)
                .clock(kind, answer)
                .because(Reason::BoardFiveGrounds)
                .because(Reason::NewFactsNewDecision)
                .happens(Next::SeeLetter);
            with_urgent_request(outcome, urgent)
        }
    };
    Ok(outcome.row(Row::R1).because(Reason::WorkInjuryOwnImr).papers(PaperList::WorkInjury))
}

fn form(answers: &Answers, stage: Stage, urgent: Urgent) -> Asked<Draft> {
    let kind = match answers.work_injury_medicine()? {
        WorkInjuryMedicine::Yes | WorkInjuryMedicine::Unknown => DeadlineKind::WorkInjuryMedicineImr,
        WorkInjuryMedicine::No => DeadlineKind::WorkInjuryImr,
    };
    let form = answers.work_injury_form()?;
    let outcome = Outcome::new(Route::WorkInjury, Action::SendWorkInjuryForm, Timing::By(kind))
        .clock(kind, answers.denial_date()?)
        .because(Reason::LiabilityDispute)
        .happens(Next::WorkInjuryTimes);
    let outcome = if kind == DeadlineKind::WorkInjuryMedicineImr {
        outcome.because(Reason::MedicineMayBeShorter)
    } else {
        outcome
    };
    let outcome = match form {
        WorkInjuryForm::Yes => outcome,
        // The time does "not begin to run until the employer provides the required notice" (Labor Code 4610.5(h)(3)). The
        // day stays: nobody should count on it.
        WorkInjuryForm::No | WorkInjuryForm::Unknown => {
            outcome.led_by(Action::CallClaimsAdministrator, Timing::Today).because(Reason::FormStartsTheClock)
        }
    };
    let outcome =
        if stage == Stage::Unknown { outcome.led_by(Action::AskWorkInjuryStatus, Timing::Today) } else { outcome };
    let outcome = match urgent {
        Urgent::Yes => outcome,
        Urgent::ButCareGiven | Urgent::No { .. } => outcome.then(Action::TellAdministratorUrgent, Timing::Anytime),
    };
    let actions = [Action::SeeDoctorNow, Action::AskFastWorkInjury, Action::DoctorUrgencyLetter];
    Ok(with_same_day_steps(outcome, urgent, UrgentBox::WorkInjury, &actions))
}

/// The reviewers have the form.
fn waiting(urgent: Urgent) -> Draft {
    let outcome = Outcome::new(Route::WorkInjuryWait, Action::AskWorkInjuryStatus, Timing::Today)
        .then(Action::AskAppealsBoard, Timing::Anytime)
        .because(Reason::BoardFiveGrounds)
        .happens(Next::WorkInjuryTimes);
    let actions = [Action::SeeDoctorNow, Action::AskWorkInjuryStatus, Action::SayUrgent, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, urgent, UrgentBox::NextStep, &actions)
}

/// "Within five working days of receipt" of a decision that finds the care necessary, it is authorized, and
/// within 20 days care that was given is paid back (Labor Code 4610.6(j)).
fn won(urgent: Urgent) -> Draft {
    let outcome = Outcome::new(Route::WorkInjuryWon, Action::AskAuthorizationNumber, Timing::Today)
        .then(Action::TalkToLawyer, Timing::Anytime)
        .because(Reason::ReviewersSaidYes)
        .happens(Next::WorkInjuryWonTimes);
    let actions = [Action::SeeDoctorNow, Action::AskAuthorizationNumber, Action::DoctorUrgencyLetter];
    with_same_day_steps(outcome, urgent, UrgentBox::ApprovedUrgent, &actions)
}
