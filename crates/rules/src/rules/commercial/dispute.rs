//! Care that was refused, stopped or changed: the reason and the urgency choose the ladder (R-MN, R-EXP, R-COV, R-MIX).

use super::bill::two_plans;
use super::complaint::{complaint, complaint_ladder, complaint_row, narrow_complaint};
use super::review::{experimental, review_ladder};
use super::rung::Letter;
use super::urgent::urgent_outcome;
use super::{Care, Power, with_urgency_notes};
use crate::answers::*;
use crate::date::Date;
use crate::outcome::*;
use crate::rules::Asked;
use crate::rules::urgency::{Urgent, urgent_for_care_to_come};

pub(super) fn disputed_care(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let reason = answers.denial_reason()?;
    let urgent = urgent_for_care_to_come(answers)?;
    if urgent == Urgent::Yes {
        let outcome = urgent_outcome(answers, today, power, reason)?;
        return Ok(if reason == DenialReason::StepTherapy {
            with_drug_rules(with_silence_as_yes(outcome), power)
        } else {
            outcome
        });
    }
    let care = if urgent == Urgent::ButCareGiven { Care::Given } else { Care::ToCome };
    let outcome = by_reason(answers, today, power, reason, care)?;
    Ok(with_urgency_notes(outcome, urgent))
}

/// What the reason says of the letter: whether there is one, and whether its own day may start the review (DT1).
pub(super) const fn letter_of(reason: DenialReason) -> Letter {
    match reason {
        DenialReason::Experimental | DenialReason::Unknown => Letter::StartsReview,
        DenialReason::NoLetter => Letter::None,
        DenialReason::NotNecessary
        | DenialReason::NotCovered
        | DenialReason::NotEmergency
        | DenialReason::OutOfNetwork
        | DenialReason::Paperwork
        | DenialReason::OtherPayer
        | DenialReason::StepTherapy
        | DenialReason::PaidInPart
        | DenialReason::Mixed => Letter::Plain,
    }
}

pub(super) fn by_reason(
    answers: &Answers,
    today: Date,
    power: Power,
    reason: DenialReason,
    care: Care,
) -> Asked<Draft> {
    let letter = letter_of(reason);
    if reason == DenialReason::OtherPayer {
        return two_plans(answers, today, power);
    }
    if power.is_narrow() {
        let outcome = narrow_complaint(answers, today, power, letter)?;
        let asks_reason = matches!(reason, DenialReason::NoLetter | DenialReason::Unknown);
        return Ok(if asks_reason { with_written_reason(outcome) } else { outcome });
    }
    match reason {
        DenialReason::Experimental => experimental(answers, today, power, care),
        DenialReason::NotNecessary => review_ladder(answers, today, power, Reason::NecessityIsForImr, letter),
        DenialReason::NotEmergency => {
            let outcome = review_ladder(answers, today, power, Reason::EmergencyCareIsForImr, letter)?.row(Row::REr);
            Ok(match power.regulator {
                Regulator::Dmhc | Regulator::Undetermined => outcome.because(Reason::EmergencyUntilStable),
                Regulator::Cdi => outcome,
            })
        }
        DenialReason::NotCovered | DenialReason::OtherPayer | DenialReason::PaidInPart => {
            let draft = complaint(power)
                .because(Reason::CoverageQuestionIsComplaint)
                .because(Reason::GenderCareMustBeCovered)
                .row(complaint_row(power));
            complaint_ladder(answers, today, power, draft, letter)
        }
        DenialReason::OutOfNetwork | DenialReason::Paperwork | DenialReason::Mixed => {
            Ok(review_ladder(answers, today, power, agency_sorts(power), letter)?.row(Row::RMix))
        }
        // The reason may show a second plan, whose own letter has a shorter time.
        DenialReason::Unknown => {
            let outcome = review_ladder(answers, today, power, agency_sorts(power), letter)?;
            Ok(with_written_reason(outcome.row(Row::RMix)))
        }
        // The phrase itself speaks of a medicine, whatever was chosen before (SP-RX-72, SP-RX-STEP).
        DenialReason::StepTherapy => {
            let outcome = review_ladder(answers, today, power, agency_sorts(power), letter)?.row(Row::RMix);
            let outcome = if care == Care::ToCome { with_silence_as_yes(outcome) } else { outcome };
            Ok(with_drug_rules(outcome, power))
        }
        DenialReason::NoLetter => {
            let outcome = review_ladder(answers, today, power, agency_sorts(power), letter)?;
            Ok(with_written_reason(outcome.row(Row::RMix)))
        }
    }
}

/// Where nobody has sent a request there is no reason yet to ask for, and where all is decided none is left.
fn with_written_reason(outcome: Draft) -> Draft {
    let no_reason_to_ask = matches!(outcome.route, Route::RequestFirst | Route::NotCarriedOut | Route::ImrLost);
    if no_reason_to_ask { outcome } else { outcome.then(Action::AskWrittenReason, Timing::Today) }
}

/// R-RX: the prescriber asks with the State's form; no answer in 72 hours (24 if exigent) counts as approval, in DMHC
/// plans (H&S 1367.241(b)) and at insurers (Ins 10123.191(b)); the same for an exception to step therapy.
pub(super) fn with_drug_rules(outcome: Draft, power: Power) -> Draft {
    let silent = outcome.has_step(Action::NoAnswerCountsAsYes);
    let timing = if silent || outcome.urgent.is_some() { Timing::Today } else { Timing::Anytime };
    let outcome = outcome.row(Row::RRx).then(Action::DoctorDrugRequest, timing);
    match power.regulator {
        Regulator::Dmhc => outcome.because(Reason::DrugTimes).because(Reason::StepTherapyGrounds),
        Regulator::Undetermined => {
            outcome.because(Reason::DrugTimes).because(Reason::DrugTimesCdi).because(Reason::StepTherapyGrounds)
        }
        Regulator::Cdi => return outcome.because(Reason::DrugTimesCdi),
    }
    .door(Door::ExternalExceptionReview)
}

/// The plan's 72 hours for the doctor's request end long before an appeal is answered, so what its silence means comes
/// first (H&S 1367.241(b), Ins 10123.191(b)), and before the wait for an appeal too; once that is answered, it has spoken.
pub(super) fn with_silence_as_yes(outcome: Draft) -> Draft {
    let not_answered = matches!(outcome.route, Route::AskPlanAgain | Route::WaitThenDmhc | Route::WaitThenCdi);
    if not_answered || outcome.urgent.is_some() {
        outcome.first_unless_urgent(Action::NoAnswerCountsAsYes)
    } else {
        outcome
    }
}

/// Who sorts reasons that are mixed or unclear: DMHC with the last word (H&S 1374.30(d)); CDI moves what does not fit
/// to its own complaint programme.
pub(super) const fn agency_sorts(power: Power) -> Reason {
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => Reason::AgencySortsMixedReasons,
        Regulator::Cdi => Reason::CdiSortsRequests,
    }
}
