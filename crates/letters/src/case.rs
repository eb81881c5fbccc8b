//! What the answers say that a letter can be about.

use imr_rules::answers::{
    AmbulanceKind, Answers, BillKind, CareReceived, Coverage, DenialReason, JobMedicare, JobPlanProblem,
    MediCalProblem, MediCalSender, MedicareLeaving, Problem, Promptness, ServiceCut, Stage, Urgency, UrgentSign,
};
use imr_rules::outcome::Outcome;

/// A person's answers and the outcome they led to.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    pub answers: &'a Answers,
    pub outcome: &'a Outcome,
}

/// What the plan did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Refused,
    Reduced,
    NotDecided,
    BillUnpaid,
    /// Coverage was denied, ended or changed.
    Eligibility,
    /// It said yes, and nothing happened.
    NotGiven,
    /// The answers do not say.
    Unknown,
    /// Something else: a visit, a doctor who left, how care was given.
    Other,
}

/// Which rules the law has for a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bill {
    /// The plan says that it was no emergency.
    Emergency,
    /// A doctor of an emergency room bills for the rest.
    EmergencyBalance,
    OutOfNetwork,
    GroundAmbulance,
    Other,
}

impl Case<'_> {
    pub fn decision(self) -> Decision {
        let by_stage = (self.stage() == Some(Stage::ApprovedNotDone)).then_some(Decision::NotGiven);
        let cut = (self.answers.service_cut() == Ok(ServiceCut::Yes)).then_some(Decision::Reduced);
        let sender = self.answers.medi_cal_sender().ok();
        let about_coverage = (sender == Some(MediCalSender::EligibilityOffice)).then_some(Decision::Eligibility);
        let by_problem = self.by_problem().or(self.by_medi_cal_problem()).or(self.by_job_plan_problem());
        by_stage.or(cut).or(about_coverage).or(by_problem).or(self.by_medicare()).unwrap_or(Decision::Unknown)
    }

    fn by_problem(self) -> Option<Decision> {
        Some(match self.answers.problem().ok()? {
            Problem::Refused | Problem::Drug => Decision::Refused,
            Problem::Stopping | Problem::Discharge => Decision::Reduced,
            Problem::NoDecision => Decision::NotDecided,
            Problem::Bill => Decision::BillUnpaid,
            Problem::Cancelled | Problem::Eligibility => Decision::Eligibility,
            Problem::NotCarriedOut => Decision::NotGiven,
            Problem::Appointment
            | Problem::DoctorLeft
            | Problem::ImrLost
            | Problem::Quality
            | Problem::Newborn
            | Problem::Settlement => Decision::Other,
            Problem::Unknown => return None,
        })
    }

    fn by_medicare(self) -> Option<Decision> {
        match self.answers.medicare_leaving().ok()? {
            MedicareLeaving::No => Some(Decision::Refused),
            MedicareLeaving::Hospital | MedicareLeaving::OtherCare => Some(Decision::Reduced),
            MedicareLeaving::HospitalStatus
            | MedicareLeaving::PremiumOrPenalty
            | MedicareLeaving::DrugPenalty
            | MedicareLeaving::BillOnly
            | MedicareLeaving::PlanService
            | MedicareLeaving::LeavePlan
            | MedicareLeaving::Unknown => None,
        }
    }

    fn by_medi_cal_problem(self) -> Option<Decision> {
        Some(match self.answers.medi_cal_problem().ok()? {
            MediCalProblem::Refused | MediCalProblem::Drug => Decision::Refused,
            MediCalProblem::Cut | MediCalProblem::Discharge => Decision::Reduced,
            MediCalProblem::NoDecision => Decision::NotDecided,
            MediCalProblem::Bill => Decision::BillUnpaid,
            MediCalProblem::Eligibility => Decision::Eligibility,
            MediCalProblem::NotCarriedOut => Decision::NotGiven,
            MediCalProblem::Appointment | MediCalProblem::Quality => Decision::Other,
            MediCalProblem::Unknown => return None,
        })
    }

    fn by_job_plan_problem(self) -> Option<Decision> {
        Some(match self.answers.job_plan_problem().ok()? {
            JobPlanProblem::Refused => Decision::Refused,
            JobPlanProblem::SurpriseBill | JobPlanProblem::Ambulance => Decision::BillUnpaid,
            JobPlanProblem::Cancelled => Decision::Eligibility,
            JobPlanProblem::NoDecision => Decision::NotDecided,
            JobPlanProblem::NoAppointment
            | JobPlanProblem::DoctorLeft
            | JobPlanProblem::Newborn
            | JobPlanProblem::TwoPlans
            | JobPlanProblem::Other => Decision::Other,
            JobPlanProblem::Unknown => return None,
        })
    }

    pub fn bill(self) -> Bill {
        if self.answers.denial_reason() == Ok(DenialReason::NotEmergency) {
            return Bill::Emergency;
        }
        match (self.answers.bill_kind(), self.answers.job_plan_problem()) {
            (Ok(BillKind::Emergency), _) => Bill::EmergencyBalance,
            (Ok(BillKind::OutOfNetworkDoctor), _) | (_, Ok(JobPlanProblem::SurpriseBill)) => Bill::OutOfNetwork,
            (Ok(BillKind::Ambulance), _) if self.answers.ambulance_kind() == Ok(AmbulanceKind::Ground) => {
                Bill::GroundAmbulance
            }
            _ => Bill::Other,
        }
    }

    pub fn stage(self) -> Option<Stage> {
        self.answers.stage()
    }

    /// Whether the plan has answered an appeal with no.
    pub fn appeal_was_refused(self) -> bool {
        self.stage() == Some(Stage::Upheld)
    }

    /// Whether the plan was asked to look again; `None` where the answers do not say.
    pub fn has_appealed(self) -> Option<bool> {
        match self.stage() {
            Some(Stage::Waiting | Stage::Upheld) => Some(true),
            Some(Stage::NotFiled | Stage::NoRequest) => Some(false),
            Some(
                Stage::ApprovedNotDone
                | Stage::ReviewAsked
                | Stage::ReviewLost
                | Stage::HearingAsked
                | Stage::HearingHeld
                | Stage::Unknown,
            )
            | None => self.answers.appeal_date().is_ok().then_some(true),
        }
    }

    /// Whether a State Fair Hearing was asked for; `None` where the answers do not say.
    pub fn has_asked_for_hearing(self) -> Option<bool> {
        match self.stage()? {
            Stage::HearingAsked | Stage::HearingHeld => Some(true),
            Stage::NotFiled | Stage::NoRequest | Stage::Waiting | Stage::Upheld => Some(false),
            Stage::ApprovedNotDone | Stage::ReviewAsked | Stage::ReviewLost | Stage::Unknown => None,
        }
    }

    /// Whether a doctor says that waiting is a danger. Only somebody whose doctor said so may write it.
    pub fn doctor_says_urgent(self) -> bool {
        self.answers.urgency() == Ok(Urgency::DoctorSays)
    }

    /// Whether a doctor says that the treatment must start soon.
    pub fn doctor_says_prompt(self) -> bool {
        self.answers.promptness() == Ok(Promptness::DoctorSays)
    }

    /// Whether it is about leaving a hospital with Medicare: a call, for which the doctor's words count.
    pub fn is_discharge(self) -> bool {
        self.answers.medicare_leaving() == Ok(MedicareLeaving::Hospital)
    }

    /// Whether the person or a doctor says that waiting is a danger, and not only that the case has an urgent way.
    pub fn is_urgent(self) -> bool {
        let said = matches!(self.answers.urgency(), Ok(Urgency::DoctorSays | Urgency::PersonThinks));
        let sign = matches!(
            self.answers.urgent_sign(),
            Ok(UrgentSign::SeverePain | UrgentSign::LifeOrLimb | UrgentSign::GettingWorse)
        );
        self.outcome.urgent.is_some() && (said || sign)
    }

    pub fn is_experimental(self) -> bool {
        self.answers.denial_reason() == Ok(DenialReason::Experimental)
    }

    /// Whether another medicine is to be tried first. Medi-Cal has its own rules on that.
    pub fn is_step_therapy(self) -> bool {
        self.answers.denial_reason() == Ok(DenialReason::StepTherapy) && self.is_medi_cal() != Some(true)
    }

    /// Whether the care was given, so that what is in dispute is its cost.
    pub fn is_past_care(self) -> bool {
        self.answers.care_received() == Ok(CareReceived::Yes) || self.decision() == Decision::BillUnpaid
    }

    /// Whether a Medi-Cal health plan decided, and not the State or a county.
    pub fn is_of_medi_cal_plan(self) -> bool {
        matches!(self.answers.medi_cal_sender(), Ok(MediCalSender::HealthPlan))
    }

    /// Whether it is Medi-Cal; `None` where the answers do not say.
    pub fn is_medi_cal(self) -> Option<bool> {
        match self.answers.coverage().ok()? {
            Coverage::MediCal | Coverage::MedicareAndMediCal => Some(true),
            Coverage::Unknown => self.answers.medi_cal_sender().is_ok().then_some(true),
            // Medi-Cal can come second after any other coverage.
            Coverage::Job
            | Coverage::CoveredCalifornia
            | Coverage::Individual
            | Coverage::Medicare
            | Coverage::Government
            | Coverage::Student
            | Coverage::WorkInjury
            | Coverage::Other
            | Coverage::NoCoverage => None,
        }
    }

    /// Whether it is Medicare; `None` where the answers do not say.
    pub fn is_medicare(self) -> Option<bool> {
        match self.answers.coverage().ok()? {
            Coverage::Medicare | Coverage::MedicareAndMediCal => Some(true),
            Coverage::Job => self.answers.job_medicare().ok().and_then(|medicare| match medicare {
                JobMedicare::No => Some(false),
                JobMedicare::Advantage
                | JobMedicare::DrugPlan
                | JobMedicare::SummaryNotice
                | JobMedicare::JobPlanFirst => Some(true),
                JobMedicare::Unknown => None,
            }),
            Coverage::CoveredCalifornia
            | Coverage::Individual
            | Coverage::MediCal
            | Coverage::Government
            | Coverage::Student
            | Coverage::WorkInjury
            | Coverage::Other
            | Coverage::NoCoverage
            | Coverage::Unknown => None,
        }
    }
}
