//! Letters in the order of an agency's form.

use imr_rules::answers::{CareBasis, CareReceived, SeriousCondition, Stage};
use imr_rules::outcome::Voice;

use super::shared::{
    appeal_so_far, decided, hearing_office, people, reasons, urgency, who_writes, writes_for_other, yes_or_no,
};
use crate::case::{Bill, Case, Decision};
use crate::{Part, Program};

/// In the order of the State's form for a plan's denial (DHCS 8250).
pub fn hearing(case: Case, is_fast: bool) -> Vec<Part> {
    let program = Program::MediCal;
    let of_plan = case.is_of_medi_cal_plan();
    let mut parts = vec![hearing_office(case), who_writes(case), Part::AskHearing, decided(case), Part::LineService];
    parts.extend(reasons());
    parts.extend(people());
    parts.extend([Part::LineEmailAsk, Part::LineMediCalNumber]);
    parts.extend(of_plan.then_some(Part::LinePlan));
    parts.extend([Part::LineRequestDate, Part::LineLetterDate]);
    if case.has_appealed() == Some(true) {
        parts.push(Part::LineAppealDate);
    }
    parts.extend(case.appeal_was_refused().then_some(Part::LineAnswerDate));
    // No answer says whether that appeal was a fast one.
    parts.extend((of_plan && case.has_appealed() == Some(true)).then_some(Part::LineFastAppealAsk));
    parts.push(Part::LineLanguage);
    parts.extend(appeal_so_far(case));
    if case.is_urgent() || is_fast {
        parts.extend(urgency(case, program));
        parts.push(Part::AskFastHearing);
    }
    if case.decision() == Decision::Reduced {
        parts.extend([Part::LineEndDate, Part::AskKeepHearing]);
    }
    parts.push(if case.appeal_was_refused() { Part::EnclosedHearing } else { Part::Enclosed });
    parts
}

/// In the order of DMHC's form 20-224.
pub fn dmhc_statement(case: Case) -> Vec<Part> {
    let mut parts = vec![Part::LinePatient, Part::LineBirthDate];
    parts.extend(writes_for_other(case).then_some(Part::LineSender));
    parts.extend([Part::LineAddress, Part::LinePhone, Part::LineEmail, Part::LineEmailAsk]);
    parts.extend([Part::LinePlan, Part::LineMember, Part::LineMedicalGroup, Part::LineEmployer]);
    parts.extend((Voice::of(case.answers) == Voice::Helper).then_some(Part::LineHelper));
    if case.is_medi_cal() == Some(true) {
        parts.push(Part::LineMediCalYes);
        let asked = yes_or_no(case.has_asked_for_hearing(), Part::LineHearingYes, Part::LineHearingNo);
        parts.push(asked.unwrap_or(Part::LineHearingAsk));
    } else {
        parts.extend([Part::LineMediCalAsk, Part::LineHearingAsk]);
    }
    let medicare = yes_or_no(case.is_medicare(), Part::LineMedicareYes, Part::LineMedicareNo);
    parts.push(medicare.unwrap_or(Part::LineMedicareAsk));
    parts.extend(grievance_lines(case));
    parts.extend(why_no_grievance(case));
    if case.is_past_care() {
        parts.extend([Part::LineCareDates, Part::LineProvider, Part::LineAmount]);
    }
    parts.extend([Part::LineDiagnosis, Part::LineService]);
    parts.extend(did(case));
    parts.extend([Part::LineLetterDate, Part::LineReason, Part::LineDoctor, Part::LineOtherDoctors]);
    parts.extend(condition_of_review(case));
    parts.extend((case.is_urgent() && case.doctor_says_urgent()).then_some(Part::LineUrgent));
    parts.extend(case.doctor_says_prompt().then_some(Part::LinePrompt));
    parts.extend(description(case));
    parts.push(Part::Enclosed);
    parts
}

/// In the order of the Department of Insurance's application.
pub fn cdi_statement(case: Case) -> Vec<Part> {
    let mut parts = vec![Part::LinePatient];
    parts.extend(writes_for_other(case).then_some(Part::LineSender));
    parts.extend([Part::LineBirthDate, Part::LineAddress, Part::LineEmail, Part::LinePhone, Part::LineLanguage]);
    parts.extend([Part::LinePlan, Part::LineMember, Part::LineReference]);
    if case.is_past_care() {
        parts.extend([Part::LineCareDates, Part::LineProvider, Part::LineAmount]);
    }
    parts.push(Part::LineReason);
    parts.extend(condition_of_review(case));
    parts.extend((case.is_urgent() && case.doctor_says_urgent()).then_some(Part::LineUrgent));
    parts.extend([Part::LineDiagnosis, Part::LineService]);
    parts.extend(description(case));
    parts.push(Part::LineDoctor);
    parts.extend(did(case));
    parts.push(Part::LineLetterDate);
    parts.extend(grievance_lines(case));
    parts.push(Part::EnclosedCdi);
    parts
}

fn grievance_lines(case: Case) -> Vec<Part> {
    let mut parts = Vec::new();
    parts.extend(yes_or_no(case.has_appealed(), Part::LineGrievanceYes, Part::LineGrievanceNo));
    parts.extend((case.has_appealed() == Some(true)).then_some(Part::LineAppealDate));
    parts.extend(case.appeal_was_refused().then_some(Part::LineAnswerDate));
    parts.extend((case.stage() == Some(Stage::Waiting)).then_some(Part::LineNoAnswer));
    parts
}

/// Why DMHC need not wait for a grievance that was not filed.
fn why_no_grievance(case: Case) -> Option<Part> {
    if case.has_appealed() != Some(false) {
        None
    } else if case.is_experimental() {
        Some(Part::LineGrievanceNotNeeded)
    } else {
        (case.is_urgent() && case.doctor_says_urgent() && !case.is_past_care()).then_some(Part::LineGrievanceUrgent)
    }
}

/// What the law wants of a case before it is reviewed: for experimental care a serious illness (H&S § 1370.4(a)(1)), for other
/// care a provider's word or visit (H&S § 1374.30(j)(1)). Where nobody asked, the person marks it.
fn condition_of_review(case: Case) -> Option<Part> {
    if case.is_experimental() {
        return match case.answers.serious_condition() {
            Ok(SeriousCondition::Yes) => Some(Part::LineSerious),
            Ok(SeriousCondition::No) => None,
            Ok(SeriousCondition::Unknown) | Err(_) => Some(Part::LineSeriousAsk),
        };
    }
    match case.answers.care_basis() {
        Ok(CareBasis::Recommended) => Some(Part::LineRecommended),
        Ok(CareBasis::UrgentCare) => Some(Part::LineUrgentCare),
        Ok(CareBasis::SeenByPlanDoctor) => Some(Part::LineSeenByPlanDoctor),
        Ok(CareBasis::NoneOfThese) => None,
        Ok(CareBasis::Unknown) | Err(_) => may_be_reviewed(case).then_some(Part::LineBasisAsk),
    }
}

/// Whether it is about care, and not about a bill, a membership or how somebody was treated, for which the form is a complaint.
fn may_be_reviewed(case: Case) -> bool {
    match case.decision() {
        Decision::Refused | Decision::Reduced | Decision::NotDecided | Decision::Unknown => true,
        Decision::BillUnpaid => case.bill() == Bill::Emergency,
        Decision::Eligibility | Decision::NotGiven | Decision::Other => false,
    }
}

/// What the plan did, as forms ask it; `None` where it is none of that.
fn did(case: Case) -> Option<Part> {
    match case.decision() {
        Decision::Refused if case.answers.care_received() == Ok(CareReceived::No) => Some(Part::LineDeniedCare),
        Decision::Refused | Decision::BillUnpaid => Some(Part::LineDenied),
        Decision::Reduced => Some(Part::LineReduced),
        Decision::NotDecided => Some(Part::LineDelayed),
        Decision::Unknown => Some(Part::LineDidAsk),
        Decision::Eligibility | Decision::NotGiven | Decision::Other => None,
    }
}

fn description(case: Case) -> Vec<Part> {
    let mut parts = vec![Part::WhyWrong];
    if case.is_urgent() && !case.doctor_says_urgent() {
        parts.push(Part::UrgentIThink);
    }
    parts
}
