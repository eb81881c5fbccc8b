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
        for test in tests_of_urgency(case, program) {
            parts.push(match test {
                UrgencyTest::State => Part::DoctorUrgent,
                UrgencyTest::Federal => Part::DoctorUrgentFederal,
            });
        }
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
    let tests = tests_of_urgency(case, program);
    parts.extend((!tests.is_empty()).then_some(Part::HandoutUrgent));
    for test in tests {
        parts.push(match test {
            UrgencyTest::State => Part::HandoutUrgentText,
            UrgencyTest::Federal => Part::HandoutUrgentTextFederal,
        });
    }
    parts.extend([Part::HandoutSendTo, Part::DoctorDueDate]);
    parts
}

/// By which rule a case is urgent, as a doctor is asked to write it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum UrgencyTest {
    /// "Imminent and serious threat to health": DMHC, the Department of Insurance, and the plans under them.
    State,
    /// "Could seriously jeopardize life, health, or ability to regain maximum function".
    Federal,
}

/// The tests that count for a case. Where a step asks the doctor for the words of one, they are here too: a Medi-Cal plan's
/// own fast appeal has the federal test, and DMHC's review of the same decision the State's.
fn tests_of_urgency(case: Case, program: Program) -> Vec<UrgencyTest> {
    let asked_for = |action: Action| case.outcome.steps.iter().any(|step| step.action == action);
    let by_state = asked_for(Action::DoctorUrgencyLetter) || (case.is_urgent() && is_of_the_state(program));
    let by_federal_rule = asked_for(Action::DoctorFastLetter) || (case.is_urgent() && !is_of_the_state(program));
    let state = by_state.then_some(UrgencyTest::State);
    state.into_iter().chain(by_federal_rule.then_some(UrgencyTest::Federal)).collect()
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
