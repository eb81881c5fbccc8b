//! What the answers say that a letter can be about.

use imr_rules::answers::{
    AmbulanceKind, Answers, BillKind, CareReceived, DenialReason, JobPlanProblem, MediCalProblem, MediCalSender, Problem, ServiceCut,
    Stage, Urgency,
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
}

/// Which rules the law has for a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bill {
    Emergency,
    OutOfNetwork,
    GroundAmbulance,
    Other,
}

impl Case<'_> {
    pub fn decision(self) -> Decision {
        let answers = self.answers;
        let is_reduced = answers.problem() == Ok(Problem::Stopping)
            || answers.medi_cal_problem() == Ok(MediCalProblem::Cut)
            || answers.service_cut() == Ok(ServiceCut::Yes);
        let is_bill = answers.problem() == Ok(Problem::Bill)
            || answers.medi_cal_problem() == Ok(MediCalProblem::Bill)
            || matches!(answers.job_plan_problem(), Ok(JobPlanProblem::SurpriseBill | JobPlanProblem::Ambulance));
        let is_open = answers.problem() == Ok(Problem::NoDecision)
            || answers.medi_cal_problem() == Ok(MediCalProblem::NoDecision)
            || answers.job_plan_problem() == Ok(JobPlanProblem::NoDecision)
            || answers.denial_reason() == Ok(DenialReason::NoLetter);
        match () {
            () if is_bill => Decision::BillUnpaid,
            () if is_reduced => Decision::Reduced,
            () if is_open => Decision::NotDecided,
            () => Decision::Refused,
        }
    }

    pub fn bill(self) -> Bill {
        match (self.answers.bill_kind(), self.answers.job_plan_problem()) {
            (Ok(BillKind::Emergency), _) => Bill::Emergency,
            (Ok(BillKind::OutOfNetworkDoctor), _) | (_, Ok(JobPlanProblem::SurpriseBill)) => Bill::OutOfNetwork,
            (Ok(BillKind::Ambulance), _) if self.answers.ambulance_kind() == Ok(AmbulanceKind::Ground) => {
                Bill::GroundAmbulance
            }
            _ if self.answers.denial_reason() == Ok(DenialReason::NotEmergency) => Bill::Emergency,
            _ => Bill::Other,
        }
    }

    pub fn stage(self) -> Option<Stage> {
        let medi_cal = self.answers.medi_cal_stage().ok().map(|stage| stage.stage());
        self.answers.grievance().ok().or(medi_cal)
    }

    /// Whether the plan has answered an appeal with no.
    pub fn appeal_was_refused(self) -> bool {
        self.stage() == Some(Stage::Upheld)
    }

    pub fn has_appealed(self) -> bool {
        matches!(self.stage(), Some(Stage::Waiting | Stage::Upheld)) || self.answers.appeal_date().is_ok()
    }

    /// Whether a doctor says that waiting is a danger. Only who was told so may write it.
    pub fn doctor_says_urgent(self) -> bool {
        self.answers.urgency() == Ok(Urgency::DoctorSays)
    }

    pub fn is_urgent(self) -> bool {
        self.outcome.urgent.is_some()
    }

    pub fn is_experimental(self) -> bool {
        self.answers.denial_reason() == Ok(DenialReason::Experimental)
    }

    /// Whether the care was given, so that what is in dispute is its cost.
    pub fn is_past_care(self) -> bool {
        self.answers.care_received() == Ok(CareReceived::Yes) || self.decision() == Decision::BillUnpaid
    }

    /// Whether a Medi-Cal health plan decided, and not the State or a county.
    pub fn is_of_medi_cal_plan(self) -> bool {
        matches!(self.answers.medi_cal_sender(), Ok(MediCalSender::HealthPlan))
    }

    pub fn is_medi_cal(self) -> bool {
        self.answers.medi_cal_sender().is_ok()
    }
}
