//! Which letters fit an outcome: those that do one of its steps, and those that help with it.

use imr_rules::agency::Form;
use imr_rules::answers::{
    Answers, Coverage, Filer, JobMedicare, JobPlanProblem, MediCalProblem, MediCalSender, MedicareKind, Problem,
};
use imr_rules::date::Date;
use imr_rules::outcome::{Action, Outcome, Regulator, When};

use crate::case::Case;
use crate::{Letter, LetterRequest, Program, RequestKind};

/// The letters that do steps of an outcome. A step with a form of DMHC, of the Department of Insurance or of the State hearing
/// office has its letter by that form.
const BY_ACTION: &[(Letter, &[Action])] = &[
    (
        Letter::Appeal,
        &[
            Action::FileGrievance,
            Action::FileGrievanceIfNotUrgent,
            Action::GrievanceEachPlan,
            Action::GrievanceOtherPlan,
            Action::GrievanceBesideReview,
            Action::AppealPlanToo,
            Action::AppealAsLetterSays,
            Action::AppealMediCalPlan,
            Action::AppealCounty,
            Action::AppealAdvantage,
            Action::AppealDrugPlan,
            Action::AppealJobPlan,
            Action::AppealCalpersPlan,
            Action::AppealUniversityPlan,
            Action::AppealSharingMinistry,
            Action::AskFehbPlan,
            Action::AppealTricare,
            Action::AppealCcs,
            Action::FileComplaintWithPlan,
            Action::FileMediCalGrievance,
        ],
    ),
    (
        Letter::FastAppeal,
        &[
            Action::AskPlanFast,
            Action::AskInsurerFast,
            Action::AskMediCalPlanFast,
            Action::AskMediCalPlanFastToo,
            Action::AskCountyFast,
            Action::MakeAppealFast,
            Action::AskMedicarePlanFast,
            Action::AskJobPlanFast,
        ],
    ),
    (
        Letter::KeepService,
        &[
            Action::AppealMediCalPlanKeepService,
            Action::AppealCountyKeepService,
            Action::SayKeepService,
            Action::AskPlanToKeepService,
        ],
    ),
    (Letter::Bill, &[Action::GrievanceAmbulance, Action::GrievanceAmbulanceInsurer]),
    (Letter::ExternalReview, &[Action::AskExternalReview, Action::AskGovernmentReview, Action::AskReviewInLetter]),
    (Letter::NewEvidence, &[Action::NewEvidence, Action::NewRequestNewFacts]),
    (Letter::Late, &[Action::CallDmhcLate, Action::CallCdiLate]),
    (
        Letter::DoctorRequest,
        &[
            Action::DoctorLetter,
            Action::DoctorUrgencyLetter,
            Action::DoctorFastLetter,
            Action::DoctorDischargeLetter,
            Action::DoctorCertification,
            Action::DoctorPromptness,
            Action::AskDoctorPromptness,
            Action::DoctorLetterOfPastCare,
        ],
    ),
    (Letter::HelperNote, &[Action::AssistantFormDmhc, Action::AgentFormCdi]),
];

/// The steps that are no appeal of a decision.
const GRIEVANCES: [Action; 2] = [Action::FileComplaintWithPlan, Action::FileMediCalGrievance];

/// The steps that are taken with a Medi-Cal plan or a county.
const OF_MEDI_CAL: [Action; 8] = [
    Action::AppealMediCalPlan,
    Action::AppealMediCalPlanKeepService,
    Action::AppealCounty,
    Action::AppealCountyKeepService,
    Action::AskMediCalPlanFast,
    Action::AskMediCalPlanFastToo,
    Action::AskCountyFast,
    Action::MakeAppealFast,
];

/// The steps that are taken with a job plan that pays its own claims.
const OF_JOB_PLANS: [Action; 3] = [Action::AppealJobPlan, Action::AskJobPlanFast, Action::AskExternalReview];

/// The hearings that are asked for because waiting is a danger.
const FAST_HEARINGS: [Action; 6] = [
    Action::AskFastHearing,
    Action::AskFastHearingDirect,
    Action::AskFastHearingKeep,
    Action::AskFastHearingWithoutNotice,
    Action::AskFastHearingGetBack,
    Action::MakeHearingFast,
];

/// The steps that are taken with a plan of a program of its own, whose times are not those of any other.
const OF_OTHERS: [Action; 7] = [
    Action::AppealCalpersPlan,
    Action::AskGovernmentReview,
    Action::AskReviewInLetter,
    Action::AppealUniversityPlan,
    Action::AppealSharingMinistry,
    Action::AppealTricare,
    Action::AppealCcs,
];

/// The letters that fit an outcome, in the order of its steps; those that help with another come after it. A letter comes once
/// for each program that it is for.
pub fn requests(outcome: &Outcome, answers: &Answers, today: Date) -> Vec<LetterRequest> {
    let mut found: Vec<LetterRequest> = Vec::new();
    let mut add = |request: LetterRequest| {
        if !found.iter().any(|known| known.id() == request.id()) {
            found.push(request);
        }
    };
    let writes_as_provider = answers.filer() == Ok(Filer::Provider);
    for step in &outcome.steps {
        let Some(request) = request_for(step.action, answers, outcome) else { continue };
        // Nobody asks themselves for a letter; the page that says what should be in it helps all the same.
        if !(request.letter == Letter::DoctorRequest && writes_as_provider) {
            add(request);
        }
        let is_late = match outcome.when(step, today) {
            When::Late { .. } => true,
            // Who is perhaps in time to keep care must not sign that it is too late for it.
            When::PerhapsInTime { .. } => request.letter != Letter::KeepService,
            When::By { .. }
            | When::Today
            | When::Undated
            | When::From { .. }
            | When::FromUndated
            | When::WaitOver
            | When::Anytime => false,
        };
        if is_late {
            add(LetterRequest { letter: Letter::Late, program: Program::Other, ..request });
        }
        // Who is to leave a hospital tomorrow needs the doctor's own words today, and no plan has written anything.
        if request.letter == Letter::DoctorRequest && !(Case { answers, outcome }).is_discharge() {
            add(LetterRequest { letter: Letter::DoctorHandout, ..request });
        }
    }
    let about_a_plan = found.iter().find(|request| has_a_file(request.letter, answers)).copied();
    if let Some(request) = about_a_plan {
        found.push(LetterRequest { letter: Letter::PlanFile, ..request });
    }
    let needs_consent = match answers.filer() {
        Ok(Filer::Helper | Filer::Advocate) => true,
        // A Medi-Cal plan takes an appeal from a provider with the member's written consent only (MEDICAL-PLAN-HOW).
        Ok(Filer::Provider) => answers.coverage() == Ok(Coverage::MediCal),
        Ok(Filer::Patient | Filer::Parent | Filer::Representative | Filer::Survivor) | Err(_) => false,
    };
    if needs_consent && !found.is_empty() && !found.iter().any(|request| request.letter == Letter::HelperNote) {
        found.push(LetterRequest { letter: Letter::HelperNote, program: Program::Other, kind: RequestKind::Ordinary });
    }
    found
}

/// Whether a letter is about a decision of a plan, which has a file of it. The State's and the county's is not the plan's.
fn has_a_file(letter: Letter, answers: &Answers) -> bool {
    let is_of_plan =
        matches!(answers.medi_cal_sender(), Ok(MediCalSender::HealthPlan | MediCalSender::Unknown) | Err(_));
    letter.is_about_a_decision() && (letter != Letter::Hearing || is_of_plan)
}

/// The letter that does a step; `None` for a step that is done without one.
pub fn request_for(action: Action, answers: &Answers, outcome: &Outcome) -> Option<LetterRequest> {
    let letter = match action.form().and_then(letter_for_form) {
        Some(letter) => letter,
        None => BY_ACTION.iter().find(|(_, actions)| actions.contains(&action))?.0,
    };
    let letter = if letter == Letter::Appeal && is_about_a_bill(answers) { Letter::Bill } else { letter };
    Some(LetterRequest { letter, program: program(action, answers, outcome), kind: kind(action, letter) })
}

fn kind(action: Action, letter: Letter) -> RequestKind {
    if letter == Letter::FastAppeal || FAST_HEARINGS.contains(&action) {
        RequestKind::Fast
    } else if GRIEVANCES.contains(&action) {
        RequestKind::Grievance
    } else {
        RequestKind::Ordinary
    }
}

const fn letter_for_form(form: Form) -> Option<Letter> {
    match form {
        Form::Dmhc => Some(Letter::DmhcStatement),
        Form::Cdi => Some(Letter::CdiStatement),
        Form::StateHearing => Some(Letter::Hearing),
        Form::FederalReview
        | Form::SurpriseBill
        | Form::HospitalBill
        | Form::MedicalBoard
        | Form::PublicHealth
        | Form::AttorneyGeneral => None,
    }
}

fn program(action: Action, answers: &Answers, outcome: &Outcome) -> Program {
    let drug_plan =
        answers.medicare_kind() == Ok(MedicareKind::DrugPlan) || answers.job_medicare() == Ok(JobMedicare::DrugPlan);
    if OF_MEDI_CAL.contains(&action) {
        Program::MediCal
    } else if OF_JOB_PLANS.contains(&action) {
        Program::JobPlan
    } else if action == Action::AskFehbPlan {
        Program::FederalEmployees
    } else if OF_OTHERS.contains(&action) {
        Program::Other
    } else if action == Action::AppealDrugPlan || (action == Action::AskMedicarePlanFast && drug_plan) {
        Program::DrugPlan
    } else if matches!(action, Action::AppealAdvantage | Action::AskMedicarePlanFast) {
        Program::Advantage
    } else if answers.coverage() == Ok(Coverage::MediCal) {
        Program::MediCal
    } else {
        match outcome.regulator {
            Some((Regulator::Dmhc, _)) => Program::Dmhc,
            Some((Regulator::Cdi | Regulator::Undetermined, _)) => Program::Insurer,
            None => Program::Other,
        }
    }
}

fn is_about_a_bill(answers: &Answers) -> bool {
    answers.problem() == Ok(Problem::Bill)
        || answers.medi_cal_problem() == Ok(MediCalProblem::Bill)
        || matches!(answers.job_plan_problem(), Ok(JobPlanProblem::SurpriseBill | JobPlanProblem::Ambulance))
}
