//! What a doctor is asked for.

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
        let urgent = if is_of_the_state(program) { Part::DoctorUrgent } else { Part::DoctorUrgentFederal };
        parts.extend(case.is_urgent().then_some(urgent));
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
    if case.is_urgent() {
        let text = if is_of_the_state(program) { Part::HandoutUrgentText } else { Part::HandoutUrgentTextFederal };
        parts.extend([Part::HandoutUrgent, text]);
    }
    parts.extend([Part::HandoutSendTo, Part::DoctorDueDate]);
    parts
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
