//! Which sentences a letter has, in their order, for one case. A letter says nothing that the person did not say.

mod doctor;
mod forms;
mod plan;
mod shared;

use imr_rules::answers::{Answers, DenialReason};
use imr_rules::outcome::Outcome;

use crate::case::Case;
use crate::{Letter, LetterRequest, Part, Program, RequestKind};
use doctor::{doctor_handout, doctor_request};
use forms::{cdi_statement, dmhc_statement, hearing};
use plan::{appeal, bill, external_review, keep_service, late, new_evidence, plan_file};

/// A letter for one case, before its blanks are filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Which letter it is.
    pub letter: Letter,
    /// What is above it, where that is not the letter's own subject.
    pub subject: Option<Part>,
    /// Its sentences, in order.
    pub parts: Vec<Part>,
}

/// Writes a letter that [`requests`](crate::requests) gave for this outcome.
pub fn document(request: LetterRequest, answers: &Answers, outcome: &Outcome) -> Document {
    let case = Case { answers, outcome };
    let mut parts = match request.letter {
        Letter::Appeal | Letter::FastAppeal => appeal(case, request),
        Letter::KeepService => keep_service(case, request.program),
        Letter::Hearing => hearing(case, request.kind == RequestKind::Fast),
        Letter::DmhcStatement => dmhc_statement(case),
        Letter::CdiStatement => cdi_statement(case),
        Letter::ExternalReview => external_review(case, request.program),
        Letter::Bill => bill(case, request.program),
        Letter::NewEvidence => new_evidence(case),
        Letter::Late => late(case),
        Letter::PlanFile => plan_file(case, request.program),
        Letter::DoctorRequest => doctor_request(case, request.program),
        Letter::DoctorHandout => doctor_handout(case, request.program),
        Letter::HelperNote => helper_note(),
    };
    if request.letter.is_signed() {
        parts.extend([Part::Sincerely, Part::Signature, Part::SignatureDate]);
    }
    Document { letter: request.letter, subject: subject(request, case), parts }
}

/// The reason that the person chose, as forms name it; `None` where it is not one reason.
pub fn reason(answers: &Answers) -> Option<Part> {
    match answers.denial_reason().ok()? {
        DenialReason::NotNecessary => Some(Part::ReasonNotNecessary),
        DenialReason::Experimental => Some(Part::ReasonExperimental),
        DenialReason::NotCovered => Some(Part::ReasonNotCovered),
        DenialReason::NotEmergency => Some(Part::ReasonNotEmergency),
        DenialReason::OutOfNetwork => Some(Part::ReasonOutOfNetwork),
        DenialReason::Paperwork => Some(Part::ReasonPaperwork),
        DenialReason::PaidInPart => Some(Part::ReasonPaidInPart),
        DenialReason::OtherPayer => Some(Part::ReasonOtherPayer),
        DenialReason::StepTherapy => Some(Part::ReasonStepTherapy),
        DenialReason::NoLetter | DenialReason::Mixed | DenialReason::Unknown => None,
    }
}

/// Each program has its own name for what is asked: a letter under another name is put on another pile.
fn subject(request: LetterRequest, case: Case) -> Option<Part> {
    let is_fast = request.kind == RequestKind::Fast;
    let either = |ordinary: Part, fast: Part| Some(if is_fast { fast } else { ordinary });
    match request.letter {
        Letter::Appeal if request.kind == RequestKind::Grievance => Some(Part::SubjectGrievance),
        Letter::Appeal | Letter::FastAppeal => match request.program {
            // A private plan under DMHC takes both words for it.
            Program::Dmhc => None,
            Program::MediCal => either(Part::SubjectMediCal, Part::SubjectMediCalFast),
            Program::Advantage => either(Part::SubjectAdvantage, Part::SubjectAdvantageFast),
            Program::DrugPlan => either(Part::SubjectDrugPlan, Part::SubjectDrugPlanFast),
            Program::FederalEmployees => either(Part::SubjectFehb, Part::SubjectAppealFast),
            Program::Insurer | Program::JobPlan | Program::Other => {
                either(Part::SubjectAppeal, Part::SubjectAppealFast)
            }
        },
        Letter::DoctorRequest if case.is_discharge() => Some(Part::SubjectDischarge),
        Letter::DoctorRequest
        | Letter::KeepService
        | Letter::Hearing
        | Letter::DmhcStatement
        | Letter::CdiStatement
        | Letter::ExternalReview
        | Letter::Bill
        | Letter::NewEvidence
        | Letter::Late
        | Letter::PlanFile
        | Letter::DoctorHandout
        | Letter::HelperNote => None,
    }
}

fn helper_note() -> Vec<Part> {
    vec![
        Part::ToWhom,
        Part::LinePatient,
        Part::LineBirthDate,
        Part::LinePlan,
        Part::LineMember,
        Part::HelperMay,
        Part::HelperEnds,
    ]
}
