//! Letters to a plan.

use super::shared::{
    about_the_patient, appeal_so_far, ask, decided, end, fast, hearing_office, reasons, time_to_answer, urgency,
    what_happened, who_writes,
};
use crate::case::{Bill, Case, Decision};
use crate::fitting::request_for;
use crate::{Letter, LetterRequest, Part, Program, RequestKind};

pub fn appeal(case: Case, request: LetterRequest) -> Vec<Part> {
    let (program, is_fast) = (request.program, request.kind == RequestKind::Fast);
    let mut parts = vec![Part::ToPlan];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineService, Part::LineLetterDate]);
    parts.push(who_writes(case));
    parts.extend(what_happened(case));
    if is_fast {
        parts.extend(urgency(case, program));
        parts.extend(fast(program));
        parts.extend((case.decision() == Decision::Reduced).then_some(Part::AskGoOn));
    }
    if program == Program::FederalEmployees {
        parts.extend([Part::AskFehb, Part::LineBrochure]);
    }
    parts.extend([ask(case), Part::AnswerInWriting]);
    if request.kind == RequestKind::Ordinary {
        parts.extend(time_to_answer(program));
        // Or the plan takes its time with both.
        parts.extend((case.is_urgent() || asks_a_plan_to_be_fast(case)).then_some(Part::BesideFast));
    }
    parts.extend(end());
    parts
}

/// Whether a fast appeal is one of the letters of this outcome, for whoever of its readers needs it.
fn asks_a_plan_to_be_fast(case: Case) -> bool {
    let mut letters = case.outcome.steps.iter().filter_map(|step| request_for(step.action, case.answers, case.outcome));
    letters.any(|request| request.letter == Letter::FastAppeal)
}

pub fn keep_service(case: Case, program: Program) -> Vec<Part> {
    let mut parts = vec![Part::ToPlan];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineService, Part::LineLetterDate, Part::LineEndDate]);
    parts.push(who_writes(case));
    // Where nobody knows yet whether the care is cut, the step says for whom it is.
    parts.extend((case.decision() == Decision::Reduced).then_some(Part::Reduced));
    parts.push(Part::AskKeepPlan);
    parts.extend(reasons());
    if case.is_urgent() {
        parts.extend(urgency(case, program));
        parts.extend(fast(program));
    }
    parts.extend([Part::AskChange, Part::AnswerInWriting]);
    parts.extend(end());
    parts
}

pub fn external_review(case: Case, program: Program) -> Vec<Part> {
    let mut parts = vec![Part::ToReviewOffice, Part::LinePlan];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineService, Part::LineLetterDate]);
    if case.appeal_was_refused() {
        parts.push(Part::LineAnswerDate);
    }
    parts.push(who_writes(case));
    parts.push(decided(case));
    parts.extend(appeal_so_far(case));
    parts.extend(reasons());
    if case.is_urgent() {
        parts.extend(urgency(case, program));
        parts.push(Part::AskFastExternalReview);
    } else {
        parts.push(Part::AskExternalReview);
    }
    parts.push(Part::NotAnotherAppeal);
    parts.extend(end());
    parts
}

pub fn bill(case: Case, program: Program) -> Vec<Part> {
    let mut parts = vec![Part::ToPlan];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineBillDate, Part::LineProvider, Part::LineCareDates, Part::LineAmount]);
    parts.extend([who_writes(case), Part::BillUnpaid]);
    parts.extend(law_on_bills(case.bill(), program));
    parts.extend(reasons());
    parts.extend([Part::AskPayment, Part::AnswerInWriting]);
    parts.extend(time_to_answer(program));
    parts.extend(end());
    parts
}

/// The law of the State on surprise bills is for plans that the State watches over.
const fn law_on_bills(bill: Bill, program: Program) -> Option<Part> {
    match (bill, program) {
        (Bill::Emergency, Program::Dmhc) => Some(Part::AskBillEmergency),
        (Bill::EmergencyBalance, Program::Dmhc) => Some(Part::AskBillBalance),
        (Bill::OutOfNetwork, Program::Dmhc | Program::Insurer) => Some(Part::AskBillOutOfNetwork),
        (Bill::GroundAmbulance, Program::Dmhc | Program::Insurer) => Some(Part::AskBillAmbulance),
        (Bill::Emergency | Bill::EmergencyBalance | Bill::OutOfNetwork | Bill::GroundAmbulance | Bill::Other, _) => {
            None
        }
    }
}

pub fn new_evidence(case: Case) -> Vec<Part> {
    let mut parts = vec![Part::ToPlanRequests];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineDiagnosis, Part::LineService, Part::LineDoctor]);
    parts.extend([who_writes(case), Part::NewFactsAre, Part::AskNewDecision, Part::AnswerInWriting]);
    parts.extend(end());
    parts
}

pub fn late(case: Case) -> Vec<Part> {
    let addressee = addressee_of_first_letter(case);
    let mut parts = vec![addressee];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineService, Part::LineLetterDate]);
    parts.extend((case.has_appealed() == Some(true)).then_some(Part::LineAppealDate));
    parts.extend(case.appeal_was_refused().then_some(Part::LineAnswerDate));
    let ask = if addressee == Part::ToDmhc { Part::AskLateDmhc } else { Part::AskLate };
    parts.extend([who_writes(case), Part::LateReason, ask]);
    parts.extend(end());
    parts
}

/// To whom the outcome's first letter to somebody who decides goes: the reason for being late is sent with it.
fn addressee_of_first_letter(case: Case) -> Part {
    let letters = case.outcome.steps.iter().filter_map(|step| request_for(step.action, case.answers, case.outcome));
    let addressee = |request: LetterRequest| match request.letter {
        Letter::DmhcStatement => Some(Part::ToDmhc),
        Letter::CdiStatement => Some(Part::ToCdi),
        Letter::Hearing => Some(hearing_office(case)),
        Letter::ExternalReview => Some(Part::ToReviewOffice),
        Letter::Appeal | Letter::FastAppeal | Letter::KeepService | Letter::Bill | Letter::NewEvidence => {
            Some(Part::ToPlan)
        }
        Letter::Late | Letter::PlanFile | Letter::DoctorRequest | Letter::DoctorHandout | Letter::HelperNote => None,
    };
    letters.into_iter().find_map(addressee).unwrap_or(Part::ToWhom)
}

pub fn plan_file(case: Case, program: Program) -> Vec<Part> {
    let mut parts = vec![Part::ToPlan];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineService, Part::LineLetterDate]);
    parts.extend(case.appeal_was_refused().then_some(Part::LineAnswerDate));
    parts.extend([who_writes(case), Part::AskFile]);
    parts.extend([Part::AskFileCase, Part::AskFileCriteria, Part::AskFileContract, Part::AskFileReviewer]);
    parts.extend((program == Program::JobPlan).then_some(Part::AskFileJobPlan));
    parts.extend([Part::AskFileOnly, Part::Contact]);
    parts
}
