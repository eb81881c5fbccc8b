//! Which sentences a letter has, in their order, for one case. A letter says nothing that the person did not say.

use imr_rules::answers::{Answers, DenialReason, Stage};
use imr_rules::outcome::{Outcome, Voice};

use crate::case::{Bill, Case, Decision};
use crate::{Kind, Letter, Part, Request, Under};

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
pub fn document(request: Request, answers: &Answers, outcome: &Outcome) -> Document {
    let case = Case { answers, outcome };
    let mut parts = match request.letter {
        Letter::Appeal | Letter::FastAppeal => appeal(case, request),
        Letter::KeepService => keep_service(case, request.under),
        Letter::Hearing => hearing(case, request.kind == Kind::Fast),
        Letter::DmhcStatement => dmhc_statement(case),
        Letter::CdiStatement => cdi_statement(case),
        Letter::ExternalReview => external_review(case, request.under),
        Letter::Bill => bill(case, request.under),
        Letter::NewEvidence => new_evidence(case),
        Letter::Late => late(case),
        Letter::PlanFile => plan_file(case, request.under),
        Letter::DoctorRequest => doctor_request(case, request.under),
        Letter::DoctorHandout => doctor_handout(case, request.under),
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
fn subject(request: Request, case: Case) -> Option<Part> {
    let is_fast = request.kind == Kind::Fast;
    let either = |ordinary: Part, fast: Part| Some(if is_fast { fast } else { ordinary });
    match request.letter {
        Letter::Appeal if request.kind == Kind::Grievance => Some(Part::SubjectGrievance),
        Letter::Appeal | Letter::FastAppeal => match request.under {
            // A private plan under DMHC takes both words for it.
            Under::Dmhc => None,
            Under::MediCal => either(Part::SubjectMediCal, Part::SubjectMediCalFast),
            Under::Advantage => either(Part::SubjectAdvantage, Part::SubjectAdvantageFast),
            Under::DrugPlan => either(Part::SubjectDrugPlan, Part::SubjectDrugPlanFast),
            Under::FederalEmployees => either(Part::SubjectFehb, Part::SubjectAppealFast),
            Under::Insurer | Under::JobPlan | Under::Other => either(Part::SubjectAppeal, Part::SubjectAppealFast),
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

fn appeal(case: Case, request: Request) -> Vec<Part> {
    let (under, is_fast) = (request.under, request.kind == Kind::Fast);
    let mut parts = vec![Part::ToPlan];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineService, Part::LineLetterDate]);
    parts.push(who_writes(case));
    parts.extend(what_happened(case));
    if is_fast {
        parts.extend(urgency(case, under));
        parts.extend(fast(under));
        parts.extend((case.decision() == Decision::Reduced).then_some(Part::AskGoOn));
    }
    if under == Under::FederalEmployees {
        parts.extend([Part::AskFehb, Part::LineBrochure]);
    }
    parts.extend([ask(case), Part::AnswerInWriting]);
    if request.kind == Kind::Ordinary {
        parts.extend(time_to_answer(under));
    }
    parts.extend(end());
    parts
}

fn keep_service(case: Case, under: Under) -> Vec<Part> {
    let mut parts = vec![Part::ToPlan];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineService, Part::LineLetterDate, Part::LineEndDate]);
    parts.push(who_writes(case));
    // Where nobody knows yet whether the care is cut, the step says for whom it is.
    parts.extend((case.decision() == Decision::Reduced).then_some(Part::Reduced));
    parts.push(Part::AskKeepPlan);
    parts.extend(reasons());
    if case.is_urgent() {
        parts.extend(urgency(case, under));
        parts.extend(fast(under));
    }
    parts.extend([Part::AskChange, Part::AnswerInWriting]);
    parts.extend(end());
    parts
}

/// In the order of the State's form for a plan's denial (DHCS 8250).
fn hearing(case: Case, is_fast: bool) -> Vec<Part> {
    let under = Under::MediCal;
    let of_plan = case.is_of_medi_cal_plan();
    let to = if of_plan { Part::ToPlanHearings } else { Part::ToStateHearings };
    let mut parts = vec![to, who_writes(case), Part::AskHearing, decided(case), Part::LineService];
    parts.extend(reasons());
    parts.extend(people());
    parts.push(Part::LineMediCalNumber);
    parts.extend(of_plan.then_some(Part::LinePlan));
    parts.extend([Part::LineRequestDate, Part::LineLetterDate]);
    if case.has_appealed() == Some(true) {
        parts.push(Part::LineAppealDate);
    }
    parts.extend(case.appeal_was_refused().then_some(Part::LineAnswerDate));
    parts.push(Part::LineLanguage);
    parts.extend(appeal_so_far(case));
    if case.is_urgent() || is_fast {
        parts.extend(urgency(case, under));
        parts.push(Part::AskFastHearing);
    }
    if case.decision() == Decision::Reduced {
        parts.extend([Part::LineEndDate, Part::AskKeepHearing]);
    }
    parts.push(if case.appeal_was_refused() { Part::EnclosedHearing } else { Part::Enclosed });
    parts
}

/// In the order of DMHC's form 20-224.
fn dmhc_statement(case: Case) -> Vec<Part> {
    let mut parts = vec![Part::LinePatient, Part::LineBirthDate];
    parts.extend(writes_for_other(case).then_some(Part::LineSender));
    parts.extend([Part::LineAddress, Part::LinePhone, Part::LineEmail]);
    parts.extend([Part::LinePlan, Part::LineMember, Part::LineMedicalGroup, Part::LineEmployer]);
    parts.extend((Voice::of(case.answers) == Voice::Helper).then_some(Part::LineHelper));
    if case.is_medi_cal() == Some(true) {
        parts.push(Part::LineMediCalYes);
        let asked = yes_or_no(case.has_asked_for_hearing(), Part::LineHearingYes, Part::LineHearingNo);
        parts.push(asked.unwrap_or(Part::LineHearingAsk));
    } else {
        parts.extend([Part::LineMediCalAsk, Part::LineHearingAsk]);
    }
    parts.extend(yes_or_no(case.is_medicare(), Part::LineMedicareYes, Part::LineMedicareNo));
    parts.extend(grievance_lines(case));
    parts.extend(why_no_grievance(case));
    if case.is_past_care() {
        parts.extend([Part::LineCareDates, Part::LineProvider, Part::LineAmount]);
    }
    parts.extend([Part::LineDiagnosis, Part::LineService]);
    parts.extend(did(case));
    parts.extend([Part::LineLetterDate, Part::LineReason, Part::LineDoctor]);
    parts.extend((case.is_urgent() && case.doctor_says_urgent()).then_some(Part::LineUrgent));
    parts.extend(case.doctor_says_prompt().then_some(Part::LinePrompt));
    parts.extend(description(case));
    parts.push(Part::Enclosed);
    parts
}

/// In the order of the Department of Insurance's application.
fn cdi_statement(case: Case) -> Vec<Part> {
    let mut parts = vec![Part::LinePatient];
    parts.extend(writes_for_other(case).then_some(Part::LineSender));
    parts.extend([Part::LineBirthDate, Part::LineAddress, Part::LineEmail, Part::LinePhone, Part::LineLanguage]);
    parts.extend([Part::LinePlan, Part::LineMember, Part::LineReference]);
    if case.is_past_care() {
        parts.extend([Part::LineCareDates, Part::LineProvider, Part::LineAmount]);
    }
    parts.push(Part::LineReason);
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

fn external_review(case: Case, under: Under) -> Vec<Part> {
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
        parts.extend(urgency(case, under));
        parts.push(Part::AskFastExternalReview);
    } else {
        parts.push(Part::AskExternalReview);
    }
    parts.push(Part::NotAnotherAppeal);
    parts.extend(end());
    parts
}

fn bill(case: Case, under: Under) -> Vec<Part> {
    let mut parts = vec![Part::ToPlan];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineProvider, Part::LineCareDates, Part::LineAmount]);
    parts.extend([who_writes(case), Part::BillUnpaid]);
    parts.extend(law_on_bills(case.bill(), under));
    parts.extend(reasons());
    parts.extend([Part::AskPayment, Part::AnswerInWriting]);
    parts.extend(time_to_answer(under));
    parts.extend(end());
    parts
}

/// The law of the State on surprise bills is for plans that the State watches over.
const fn law_on_bills(bill: Bill, under: Under) -> Option<Part> {
    match (bill, under) {
        (Bill::Emergency, Under::Dmhc) => Some(Part::AskBillEmergency),
        (Bill::EmergencyBalance, Under::Dmhc) => Some(Part::AskBillBalance),
        (Bill::OutOfNetwork, Under::Dmhc | Under::Insurer) => Some(Part::AskBillOutOfNetwork),
        (Bill::GroundAmbulance, Under::Dmhc | Under::Insurer) => Some(Part::AskBillAmbulance),
        (Bill::Emergency | Bill::EmergencyBalance | Bill::OutOfNetwork | Bill::GroundAmbulance | Bill::Other, _) => {
            None
        }
    }
}

fn new_evidence(case: Case) -> Vec<Part> {
    let mut parts = vec![Part::ToPlanRequests];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineDiagnosis, Part::LineService, Part::LineDoctor]);
    parts.extend([who_writes(case), Part::NewFactsAre, Part::AskNewDecision, Part::AnswerInWriting]);
    parts.extend(end());
    parts
}

fn late(case: Case) -> Vec<Part> {
    let mut parts = vec![Part::ToWhom];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineService, Part::LineLetterDate]);
    parts.extend((case.has_appealed() == Some(true)).then_some(Part::LineAppealDate));
    parts.extend(case.appeal_was_refused().then_some(Part::LineAnswerDate));
    parts.extend([who_writes(case), Part::LateReason, Part::AskLate]);
    parts.extend(end());
    parts
}

fn plan_file(case: Case, under: Under) -> Vec<Part> {
    let mut parts = vec![Part::ToPlan];
    parts.extend(about_the_patient());
    parts.extend([Part::LineReference, Part::LineService, Part::LineLetterDate]);
    parts.extend([who_writes(case), Part::AskFile]);
    parts.extend([Part::AskFileCase, Part::AskFileCriteria, Part::AskFileContract, Part::AskFileReviewer]);
    parts.extend((under == Under::JobPlan).then_some(Part::AskFileJobPlan));
    parts.extend([Part::AskFileOnly, Part::Contact]);
    parts
}

fn doctor_request(case: Case, under: Under) -> Vec<Part> {
    let mut parts = vec![Part::ToDoctor, Part::LinePatient, Part::LineBirthDate, Part::LineService];
    if case.is_discharge() {
        parts.push(Part::AskDoctorDischarge);
    } else {
        parts.push(Part::AskDoctor);
        parts.extend(doctor_points(case));
        parts.extend(experimental_points(case, under));
        let urgent = if is_of_the_state(under) { Part::DoctorUrgent } else { Part::DoctorUrgentFederal };
        parts.extend(case.is_urgent().then_some(urgent));
    }
    parts.push(Part::Contact);
    parts
}

/// Whether the State's laws on reviews are those of the plan: their words for danger and for experimental care count.
const fn is_of_the_state(under: Under) -> bool {
    matches!(under, Under::Dmhc | Under::Insurer)
}

/// What a doctor certifies about care that a plan calls experimental (H&S 1370.4): for plans that the State watches over.
fn experimental_points(case: Case, under: Under) -> Vec<Part> {
    if !case.is_experimental() || !matches!(under, Under::Dmhc | Under::Insurer | Under::MediCal) {
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

fn doctor_points(case: Case) -> Vec<Part> {
    let mut points = vec![Part::DoctorWho, Part::DoctorDiagnosis, Part::DoctorService, Part::DoctorTried];
    points.push(Part::DoctorCriteria);
    points.extend(case.is_step_therapy().then_some(Part::DoctorStepTherapy));
    points.extend([Part::DoctorHarm, Part::DoctorStudies]);
    points.extend(case.is_past_care().then_some(Part::DoctorPastCare));
    points
}

fn doctor_handout(case: Case, under: Under) -> Vec<Part> {
    let mut parts = vec![Part::LinePatient, Part::LineService, Part::LineReason, Part::HandoutIntro];
    parts.push(Part::HandoutNecessity);
    parts.extend(doctor_points(case));
    let experimental = experimental_points(case, under);
    if !experimental.is_empty() {
        parts.push(Part::HandoutExperimental);
        parts.extend(experimental);
    }
    if case.is_urgent() {
        let text = if is_of_the_state(under) { Part::HandoutUrgentText } else { Part::HandoutUrgentTextFederal };
        parts.extend([Part::HandoutUrgent, text]);
    }
    parts.push(Part::HandoutSendTo);
    parts
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

fn about_the_patient() -> [Part; 3] {
    [Part::LinePatient, Part::LineBirthDate, Part::LineMember]
}

fn people() -> [Part; 5] {
    [Part::LinePatient, Part::LineBirthDate, Part::LineAddress, Part::LinePhone, Part::LineEmail]
}

fn writes_for_other(case: Case) -> bool {
    Voice::of(case.answers) != Voice::Patient
}

fn who_writes(case: Case) -> Part {
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

fn decided(case: Case) -> Part {
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

/// What the plan did, as forms ask it; `None` where it is none of that.
fn did(case: Case) -> Option<Part> {
    match case.decision() {
        Decision::Refused | Decision::BillUnpaid => Some(Part::LineDenied),
        Decision::Reduced => Some(Part::LineReduced),
        Decision::NotDecided => Some(Part::LineDelayed),
        Decision::Unknown => Some(Part::LineDidAsk),
        Decision::Eligibility | Decision::NotGiven | Decision::Other => None,
    }
}

fn appeal_so_far(case: Case) -> Option<Part> {
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

fn yes_or_no(answer: Option<bool>, yes: Part, no: Part) -> Option<Part> {
    answer.map(|answer| if answer { yes } else { no })
}

fn what_happened(case: Case) -> Vec<Part> {
    let mut parts = vec![decided(case)];
    if case.decision() != Decision::NotDecided {
        parts.extend(reasons());
    }
    parts
}

fn reasons() -> [Part; 2] {
    [Part::ReasonGiven, Part::WhyWrong]
}

fn ask(case: Case) -> Part {
    match case.decision() {
        Decision::NotDecided => Part::AskDecision,
        Decision::BillUnpaid => Part::AskPayment,
        Decision::Refused | Decision::Reduced | Decision::Unknown => Part::AskChange,
        Decision::NotGiven => Part::AskCarryOut,
        Decision::Eligibility | Decision::Other => Part::AskFix,
    }
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

fn description(case: Case) -> Vec<Part> {
    let mut parts = vec![Part::WhyWrong];
    if case.is_urgent() && !case.doctor_says_urgent() {
        parts.push(Part::UrgentIThink);
    }
    parts
}

fn urgency(case: Case, under: Under) -> Vec<Part> {
    let mut parts = Vec::new();
    let says = if is_of_the_state(under) { Part::UrgentDoctorSays } else { Part::UrgentDoctorSaysFederal };
    parts.extend(case.doctor_says_urgent().then_some(says));
    parts.push(Part::UrgentIThink);
    parts
}

const fn fast(under: Under) -> Option<Part> {
    match under {
        Under::Dmhc => Some(Part::FastDmhc),
        Under::Insurer | Under::FederalEmployees | Under::Other => Some(Part::FastInsurer),
        Under::MediCal => Some(Part::FastMediCal),
        Under::Advantage => Some(Part::FastAdvantage),
        Under::DrugPlan => Some(Part::FastDrugPlan),
        Under::JobPlan => Some(Part::FastJobPlan),
    }
}

const fn time_to_answer(under: Under) -> Option<Part> {
    match under {
        Under::Dmhc => Some(Part::AnswerDmhc),
        Under::MediCal => Some(Part::AnswerMediCal),
        Under::Advantage => Some(Part::AnswerAdvantage),
        Under::DrugPlan => Some(Part::AnswerDrugPlan),
        Under::JobPlan => Some(Part::AnswerJobPlan),
        Under::Insurer | Under::FederalEmployees | Under::Other => None,
    }
}

const fn end() -> [Part; 2] {
    [Part::Enclosed, Part::Contact]
}
