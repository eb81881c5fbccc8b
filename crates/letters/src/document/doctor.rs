//! What a doctor is asked for.

use imr_rules::outcome::Action;

use super::shared::is_of_the_state;
use crate::case::Case;
use crate::{Part, Program};

pub fn doctor_request(case: Case, program: Program) -> Vec<Part> {
    let mut parts = vec![Part::ToDoctor, Part::LinePatient, Part::LineBirthDate, Part::LineService];
    if case.is_discharge() {
        parts.push(Part::AskDoctorDischarge);
    } else {
        parts.extend([Part::LineReason, Part::AskDoctor]);
        parts.extend(doctor_points(case));
        parts.extend(experimental_points(case, program));
        parts.extend(urgent_points(case, program, Part::DoctorUrgent, Part::DoctorUrgentFederal));
    }
    parts.extend([Part::DoctorDueDate, Part::Contact]);
    parts
}

pub fn doctor_handout(case: Case, program: Program) -> Vec<Part> {
    let mut parts = vec![Part::LinePatient, Part::LineService, Part::LineReason, Part::HandoutIntro];
    parts.push(Part::HandoutNecessity);
    parts.extend(doctor_points(case));
    let experimental = experimental_points(case, program);
    if !experimental.is_empty() {
        parts.push(Part::HandoutExperimental);
        parts.extend(experimental);
    }
    let urgent = urgent_points(case, program, Part::HandoutUrgentText, Part::HandoutUrgentTextFederal);
    if !urgent.is_empty() {
        parts.push(Part::HandoutUrgent);
        parts.extend(urgent);
    }
    parts.extend([Part::HandoutSendTo, Part::DoctorDueDate]);
    parts
}

/// What a doctor writes of an urgent case, by the State's test ("imminent and serious threat to health") and by the federal one
/// ("could seriously jeopardize life, health, or ability to regain maximum function"). Where a step asks the doctor for the words of
/// one, they are here too: a Medi-Cal plan's own fast appeal has the federal test, and DMHC's review of the same decision the
/// State's.
fn urgent_points(case: Case, program: Program, by_state: Part, by_federal_rule: Part) -> Vec<Part> {
    let applies = |action: Action, is_by_program: bool| {
        (case.is_urgent() && is_by_program) || case.outcome.steps.iter().any(|step| step.action == action)
    };
    let is_state = is_of_the_state(program);
    let mut points = Vec::new();
    points.extend(applies(Action::DoctorUrgencyLetter, is_state).then_some(by_state));
    points.extend(applies(Action::DoctorFastLetter, !is_state).then_some(by_federal_rule));
    points
}

fn doctor_points(case: Case) -> Vec<Part> {
    let mut points = vec![Part::DoctorWho, Part::DoctorDiagnosis, Part::DoctorService, Part::DoctorTried];
    points.push(Part::DoctorCriteria);
    points.extend(case.is_step_therapy().then_some(Part::DoctorStepTherapy));
    points.extend([Part::DoctorHarm, Part::DoctorStudies]);
    points.extend(case.is_past_care().then_some(Part::DoctorPastCare));
    points
}

/// What a doctor certifies about care that a plan calls experimental (H&S 1370.4): for plans that the State watches over.
fn experimental_points(case: Case, program: Program) -> Vec<Part> {
    if !case.is_experimental() || !matches!(program, Program::Dmhc | Program::Insurer | Program::MediCal) {
        return Vec::new();
    }
    vec![
        Part::HandoutSerious,
        Part::HandoutStandard,
        Part::HandoutPathPlanDoctor,
        Part::HandoutPathDocuments,
        Part::HandoutPrompt,
    ]
}
