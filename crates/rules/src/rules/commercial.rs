//! Plans that DMHC or CDI may regulate: jobs with insured plans, Covered California, bought directly.
//!
//! Decision table of the fact file on DMHC and CDI, R-UNK to R-WAIVER-NOTE: which agency, and which of the modules
//! below decides the problem.

mod complaint;
mod ending;
mod plan_first;
mod power;
mod review;

use super::urgency::{Urgent, urgent_for_care_to_come};
use super::{Asked, other, self_funded};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;
use complaint::{appointment, bill, complaint, complaint_ladder, complaint_row, discharge, doctor_left, quality};
use ending::{cancelled, imr_lost, not_carried_out};
use power::{Power, power_over, with_power};
use review::{experimental, no_decision, review_ladder, urgent_outcome};

/// How a private plan came to this table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plan {
    InsuredJob,
    JobOfUnknownFunding,
    CalpersHmo,
    CoveredCalifornia,
    Individual,
    Student,
    /// The person could not name the coverage, but the letter names this agency.
    NamedByClue(Regulator),
    /// A student plan of which it is not known who pays.
    StudentUnknown,
    /// The person could not name the coverage and sees only a plan's name.
    OnlyAName,
}

pub(super) fn decide(answers: &Answers, today: Date, plan: Plan) -> Asked<Draft> {
    // R36 is a hearing at another department: the plan's regulator does not matter, so it is not asked for.
    if plan == Plan::CoveredCalifornia && answers.problem()? == Problem::Eligibility {
        return other::covered_california_eligibility(answers, today);
    }
    let power = power_over(answers, plan)?;
    if power.is_calpers_ppo() {
        let outcome = self_funded::calpers(answers, today, CalpersPlan::Ppo)?;
        return Ok(outcome.plan(power.row).because(Reason::PlanListSelfFunded));
    }
    let outcome = by_problem(answers, today, power)?;
    Ok(with_power(outcome, power))
}

fn by_problem(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    match answers.problem()? {
        Problem::Eligibility => other::covered_california_eligibility(answers, today),
        Problem::Cancelled => Ok(cancelled(power)),
        Problem::NotCarriedOut => Ok(not_carried_out(power)),
        Problem::ImrLost => Ok(imr_lost(power)),
        Problem::Discharge => Ok(discharge(power)),
        Problem::Appointment => appointment(answers, power),
        Problem::DoctorLeft => doctor_left(answers, today, power),
        Problem::Quality => quality(answers, today, power),
        Problem::Bill => bill(answers, today, power),
        Problem::NoDecision => no_decision(answers, today, power),
        Problem::Drug => Ok(with_drug_rules(disputed_care(answers, today, power)?, power)),
        Problem::Refused | Problem::Stopping => disputed_care(answers, today, power),
        Problem::Unknown => {
            let outcome = disputed_care(answers, today, power)?;
            // R36: it may be about the enrolment, and then only Covered California can tell, and fix it.
            Ok(if power.plan == Plan::CoveredCalifornia {
                outcome.row(Row::R36).then(Action::CallCoveredCalifornia, Timing::Today)
            } else {
                outcome
            })
        }
    }
}

/// Care that was refused, stopped or changed: the reason and the urgency choose the ladder.
fn disputed_care(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    let reason = answers.denial_reason()?;
    let urgent = urgent_for_care_to_come(answers)?;
    if urgent == Urgent::Yes {
        return urgent_outcome(answers, power, reason);
    }
    let care = if urgent == Urgent::ButCareGiven { Care::Given } else { Care::ToCome };
    let outcome = by_reason(answers, today, power, reason, care)?;
    Ok(with_urgency_notes(outcome, urgent))
}

fn with_urgency_notes(outcome: Draft, urgent: Urgent) -> Draft {
    match urgent {
        Urgent::ButCareGiven => outcome.row(Row::RUrgPast).because(Reason::UrgentIsForCareToCome),
        Urgent::No { ask_doctor: true } => outcome.then(Action::AskDoctorIfUrgent, Timing::Today),
        Urgent::No { ask_doctor: false } | Urgent::Yes => outcome,
    }
}

/// Whether the care in dispute still lies ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Care {
    ToCome,
    Given,
}

fn by_reason(answers: &Answers, today: Date, power: Power, reason: DenialReason, care: Care) -> Asked<Draft> {
    match reason {
        DenialReason::Experimental => experimental(answers, today, power, care),
        DenialReason::NotNecessary => review_ladder(answers, today, power, Reason::NecessityIsForImr, false),
        DenialReason::NotEmergency => {
            let outcome = review_ladder(answers, today, power, Reason::EmergencyCareIsForImr, false)?;
            Ok(outcome.row(Row::REr))
        }
        DenialReason::NotCovered => {
            let draft = complaint(power).because(Reason::CoverageQuestionIsComplaint).row(complaint_row(power));
            complaint_ladder(answers, today, power, draft)
        }
        DenialReason::OutOfNetwork | DenialReason::Paperwork | DenialReason::Mixed => {
            Ok(review_ladder(answers, today, power, agency_sorts(power), false)?.row(Row::RMix))
        }
        DenialReason::Unknown => Ok(review_ladder(answers, today, power, agency_sorts(power), true)?.row(Row::RMix)),
        DenialReason::NoLetter => {
            let outcome = review_ladder(answers, today, power, agency_sorts(power), true)?;
            Ok(outcome.row(Row::RMix).then(Action::AskWrittenReason, Timing::Today))
        }
    }
}

const fn imr_kind(power: Power) -> DeadlineKind {
    match power.regulator {
        Regulator::Dmhc => DeadlineKind::DmhcImr,
        Regulator::Cdi => DeadlineKind::CdiImr,
        Regulator::Undetermined => DeadlineKind::EitherImr,
    }
}

/// R-RX: the prescriber asks with the State's form; no answer in 72 hours (24 if exigent) counts as approval in DMHC
/// plans (H&S 1367.241(b)).
/// The CDI twins of these sections were not read: there the doctor asks again, without the rules.
fn with_drug_rules(outcome: Draft, power: Power) -> Draft {
    let timing = if outcome.urgent.is_some() { Timing::Today } else { Timing::Anytime };
    let outcome = outcome.row(Row::RRx).then(Action::DoctorDrugRequest, timing);
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => {
            outcome.door(Door::ExternalExceptionReview).because(Reason::DrugTimes).because(Reason::StepTherapyGrounds)
        }
        Regulator::Cdi => outcome,
    }
}

/// Who sorts reasons that are mixed or unclear: DMHC with the last word (H&S 1374.30(d)); CDI moves what does not fit
/// to its own complaint programme.
const fn agency_sorts(power: Power) -> Reason {
    match power.regulator {
        Regulator::Dmhc | Regulator::Undetermined => Reason::AgencySortsMixedReasons,
        Regulator::Cdi => Reason::CdiSortsRequests,
    }
}

/// Q11: a plan that may pay its own claims has the federal clock too, counted from the plan's answer. Where only a name
/// is known, it may be any programme's plan: U4, the shortest time for the next step from that letter.
fn with_federal_clock(outcome: Draft, answers: &Answers, power: Power) -> Asked<Draft> {
    if !power.may_be_self_funded || answers.grievance()? != Stage::Upheld {
        return Ok(outcome);
    }
    let answer = answers.answer_date()?;
    let outcome = outcome.clock(DeadlineKind::FederalReview, answer);
    Ok(if power.plan == Plan::OnlyAName {
        outcome
            .row(Row::U4)
            .then(Action::AppealAsLetterSays, Timing::By(DeadlineKind::UnknownAppeal))
            .clock(DeadlineKind::UnknownAppeal, answer)
            .because(Reason::ShortestTimesWhileUnknown)
    } else {
        outcome
    })
}

/// R-HELPER and R-PROVIDER: who files changes the papers, not the door.
fn with_filer(outcome: Draft, answers: &Answers, power: Power) -> Asked<Draft> {
    Ok(match answers.filer()? {
        Filer::Patient => outcome,
        Filer::Parent => outcome.row(Row::RHelper).because(Reason::ParentSigns),
        Filer::Helper | Filer::Representative => outcome.row(Row::RHelper).then(
            match power.regulator {
                Regulator::Dmhc | Regulator::Undetermined => Action::AssistantFormDmhc,
                Regulator::Cdi => Action::AgentFormCdi,
            },
            Timing::Anytime,
        ),
        Filer::Provider => {
            outcome.row(Row::RProvider).then(Action::PatientMustApply, Timing::Anytime).because(Reason::ProviderMayHelp)
        }
    })
}
