//! Plans that DMHC or CDI may regulate: jobs with insured plans, Covered California, bought directly.
//!
//! Decision table of the fact file on DMHC and CDI, R-UNK to R-WAIVER-NOTE: which agency, and which of the modules
//! below decides the problem.

mod access;
mod bill;
mod complaint;
mod dispute;
mod ending;
mod filer;
mod funding;
mod membership;
mod only_a_name;
mod plan_first;
mod policy;
mod power;
mod review;
mod rung;
mod urgent;

use super::urgency::Urgent;
use super::{Asked, other, self_funded};
use crate::answers::*;
use crate::date::Date;
use crate::deadline::DeadlineKind;
use crate::outcome::*;
use access::{appointment, discharge, doctor_left};
use bill::bill;
use complaint::quality;
use dispute::{disputed_care, with_drug_rules, with_silence_as_yes};
use ending::{cancelled, imr_lost, not_carried_out, with_new_coverage};
use filer::with_filer;
use membership::{money_back_claim, newborn};
use only_a_name::{with_hearings_after_review, with_shortest_clocks};
use policy::{Policy, policy_of};
use power::{Power, power_over, with_power};
use review::no_decision;

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
    if plan == Plan::CoveredCalifornia {
        match answers.problem()? {
            Problem::Eligibility => return other::covered_california_eligibility(answers, today),
            Problem::Cancelled if ended_elsewhere(answers.ended_by()?) => {
                return ended_by_covered_california(answers, today);
            }
            Problem::Refused
            | Problem::Stopping
            | Problem::NoDecision
            | Problem::Drug
            | Problem::Discharge
            | Problem::Bill
            | Problem::Appointment
            | Problem::DoctorLeft
            | Problem::Cancelled
            | Problem::NotCarriedOut
            | Problem::ImrLost
            | Problem::Quality
            | Problem::Newborn
            | Problem::Settlement
            | Problem::Unknown => {}
        }
    }
    let mut power = power_over(answers, plan)?;
    if power.is_calpers_ppo() {
        let outcome = self_funded::calpers(answers, today, CalpersPlan::Ppo)?;
        // What it is about is not asked here, and it may be a newborn, whose days from birth are short.
        let outcome = outcome.then(Action::AskPlanWhatHappened, Timing::Today);
        return Ok(outcome.plan(power.row).because(Reason::PlanListSelfFunded));
    }
    match policy_of(answers, power)? {
        Policy::Pays(care) => power.pays = care,
        Policy::Limited => return Ok(other::limited()),
        Policy::LongTermCare => return Ok(other::long_term_care()),
        Policy::ShortTerm => return other::short_term(answers),
    }
    // "I buy it myself" is also said of plans that Covered California sold, and may have ended.
    if plan == Plan::Individual && answers.problem()? == Problem::Cancelled && ended_elsewhere(answers.ended_by()?) {
        return ended_by_covered_california(answers, today);
    }
    let outcome = by_problem(answers, today, power)?;
    let outcome = with_power(outcome, power);
    let outcome =
        if plan == Plan::OnlyAName { with_hearings_after_review(outcome, answers, today, power)? } else { outcome };
    let outcome = with_filer(outcome, answers, power)?;
    Ok(if plan == Plan::OnlyAName { with_shortest_clocks(outcome, answers, today, power) } else { outcome })
}

fn ended_by_covered_california(answers: &Answers, today: Date) -> Asked<Draft> {
    let outcome = other::covered_california_ending(answers, today)?;
    let outcome = outcome.because(Reason::CoveredCaliforniaMayHaveEnded).door(Door::NewCoverage);
    Ok(with_new_coverage(outcome, answers.end_date()?, today))
}

/// Whether not the insurer ended the coverage.
const fn ended_elsewhere(ended_by: EndedBy) -> bool {
    match ended_by {
        EndedBy::CoveredCalifornia | EndedBy::OtherProgram => true,
        EndedBy::Insurer | EndedBy::NotPaid | EndedBy::Unknown => false,
    }
}

fn by_problem(answers: &Answers, today: Date, power: Power) -> Asked<Draft> {
    match answers.problem()? {
        Problem::Eligibility => other::covered_california_eligibility(answers, today),
        Problem::Cancelled => cancelled(answers, today, power),
        Problem::NotCarriedOut => Ok(not_carried_out(power)),
        Problem::ImrLost => Ok(imr_lost(power)),
        Problem::Discharge => Ok(discharge(power)),
        Problem::Appointment => appointment(answers, today, power),
        Problem::DoctorLeft => doctor_left(answers, today, power),
        Problem::Quality => quality(answers, today, power),
        Problem::Bill => bill(answers, today, power),
        Problem::NoDecision => no_decision(answers, today, power),
        Problem::Newborn => newborn(answers, today, power),
        Problem::Settlement => money_back_claim(answers, today, power),
        Problem::Drug => {
            let outcome = disputed_care(answers, today, power)?;
            // No letter: the doctor's request may simply be unanswered.
            let silent = answers.denial_reason()? == DenialReason::NoLetter;
            let outcome = if silent { with_silence_as_yes(outcome) } else { outcome };
            Ok(with_drug_rules(outcome, power))
        }
        Problem::Refused => disputed_care(answers, today, power),
        // "Denied, modified, or delayed": a cut is one of them (H&S 1374.30(b)).
        Problem::Stopping => Ok(disputed_care(answers, today, power)?.because(Reason::CutCountsAsDenial)),
        Problem::Unknown => {
            let outcome = disputed_care(answers, today, power)?;
            // The plan knows, and it may be about the coverage itself, whose end is near.
            let outcome = outcome.then(Action::AskPlanWhatHappened, Timing::Today);
            // R36: it may be about the enrolment, and then only Covered California can tell, and fix it.
            Ok(if power.plan == Plan::CoveredCalifornia {
                outcome.row(Row::R36).then(Action::CallCoveredCalifornia, Timing::Today)
            } else {
                outcome
            })
        }
    }
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

const fn imr_kind(power: Power) -> DeadlineKind {
    match power.regulator {
        Regulator::Dmhc => DeadlineKind::DmhcImr,
        Regulator::Cdi => DeadlineKind::CdiImr,
        Regulator::Undetermined => DeadlineKind::EitherImr,
    }
}
