//! Sentences that several letters have.

use imr_rules::answers::Stage;
use imr_rules::outcome::Voice;

use crate::case::{Case, Decision};
use crate::{Part, Program};

pub fn about_the_patient() -> [Part; 3] {
    [Part::LinePatient, Part::LineBirthDate, Part::LineMember]
}

pub fn people() -> [Part; 5] {
    [Part::LinePatient, Part::LineBirthDate, Part::LineAddress, Part::LinePhone, Part::LineEmail]
}

/// The State's office for hearings: against a Medi-Cal plan, and against all others.
pub fn hearing_office(case: Case) -> Part {
    if case.is_of_medi_cal_plan() { Part::ToPlanHearings } else { Part::ToStateHearings }
}

pub fn writes_for_other(case: Case) -> bool {
    Voice::of(case.answers) != Voice::Patient
}

pub fn who_writes(case: Case) -> Part {
    // Where nobody asked, the person marks it.
    if case.answers.filer().is_err() {
        return Part::IAmSomebody;
    }
    match Voice::of(case.answers) {
        Voice::Patient => Part::IAmMember,
        Voice::Parent => Part::IAmParent,
        Voice::Helper => Part::IAmHelper,
        Voice::Provider => Part::IAmProvider,
    }
}

pub fn decided(case: Case) -> Part {
    match case.decision() {
        Decision::Refused => Part::Refused,
        Decision::Reduced => Part::Reduced,
        Decision::NotDecided => Part::NotDecided,
        Decision::BillUnpaid => Part::BillUnpaid,
        Decision::Eligibility => Part::EligibilityDecided,
        Decision::NotGiven => Part::ApprovedNotGiven,
        Decision::Unknown => Part::UnknownDecision,
        Decision::Other => Part::OtherDecision,
    }
}

pub fn appeal_so_far(case: Case) -> Option<Part> {
    match case.stage() {
        Some(Stage::Upheld) => Some(Part::AppealRefused),
        Some(Stage::Waiting) => Some(Part::AppealUnanswered),
        Some(
            Stage::NotFiled
            | Stage::NoRequest
            | Stage::ApprovedNotDone
            | Stage::ReviewAsked
            | Stage::ReviewLost
            | Stage::HearingAsked
            | Stage::HearingHeld
            | Stage::Unknown,
        )
        | None => None,
    }
}

pub fn yes_or_no(answer: Option<bool>, yes: Part, no: Part) -> Option<Part> {
    answer.map(|answer| if answer { yes } else { no })
}

pub fn what_happened(case: Case) -> Vec<Part> {
    let mut parts = vec![decided(case)];
    if case.decision() != Decision::NotDecided {
        parts.extend(reasons());
    }
    parts
}

pub fn reasons() -> [Part; 2] {
    [Part::ReasonGiven, Part::WhyWrong]
}

pub fn ask(case: Case) -> Part {
    match case.decision() {
        Decision::NotDecided => Part::AskDecision,
        Decision::BillUnpaid => Part::AskPayment,
        Decision::Refused | Decision::Reduced | Decision::Unknown => Part::AskChange,
        Decision::NotGiven => Part::AskCarryOut,
        Decision::Eligibility | Decision::Other => Part::AskFix,
    }
}

pub fn urgency(case: Case, program: Program) -> Vec<Part> {
    let mut parts = Vec::new();
    let says = if is_of_the_state(program) { Part::UrgentDoctorSays } else { Part::UrgentDoctorSaysFederal };
    parts.extend(case.doctor_says_urgent().then_some(says));
    parts.push(Part::UrgentIThink);
    parts
}

pub const fn fast(program: Program) -> Option<Part> {
    match program {
        Program::Dmhc => Some(Part::FastDmhc),
        Program::Insurer | Program::FederalEmployees | Program::Other => Some(Part::FastInsurer),
        Program::MediCal => Some(Part::FastMediCal),
        Program::Advantage => Some(Part::FastAdvantage),
        Program::DrugPlan => Some(Part::FastDrugPlan),
        Program::JobPlan => Some(Part::FastJobPlan),
    }
}

pub const fn time_to_answer(program: Program) -> Option<Part> {
    match program {
        Program::Dmhc => Some(Part::AnswerDmhc),
        Program::MediCal => Some(Part::AnswerMediCal),
        Program::Advantage => Some(Part::AnswerAdvantage),
        Program::DrugPlan => Some(Part::AnswerDrugPlan),
        Program::JobPlan => Some(Part::AnswerJobPlan),
        Program::Insurer | Program::FederalEmployees | Program::Other => None,
    }
}

pub const fn end() -> [Part; 2] {
    [Part::Enclosed, Part::Contact]
}

/// Whether the State's laws on reviews are those of the plan: their words for danger and for experimental care count.
pub const fn is_of_the_state(program: Program) -> bool {
    matches!(program, Program::Dmhc | Program::Insurer)
}
