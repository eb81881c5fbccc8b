//! Which papers of a checklist can exist, as far as the person has come.

use super::{Outcome, Paper, PaperList};
use crate::answers::{Answers, CareReceived, DenialReason, JobPlanProblem, MediCalProblem, Problem, Stage};

impl Outcome {
    /// The papers to gather, in their order: those on the list that can exist for this person. Nobody is sent to look for the
    /// answer to an appeal that was never made, or for the bill of care that was never given.
    ///
    /// # Example: a Medi-Cal plan said no, and nothing has been done yet
    /// ```
    /// use imr_rules::answers::*;
    /// use imr_rules::outcome::{Outcome, Paper};
    /// # let today = imr_rules::date::Date::from_ymd_opt(2026, 11, 29).unwrap();
    /// # let mut all = Answers::default();
    /// # for question in Question::ALL {
    /// #     if let Some(answer) = Answer::unsure(*question) { all.set(answer); }
    /// # }
    /// # for answer in [
    /// #     Answer::Emergency(Emergency::No), Answer::Coverage(Coverage::MediCal), Answer::Filer(Filer::Patient),
    /// #     Answer::MediCalSender(MediCalSender::HealthPlan), Answer::MediCalProblem(MediCalProblem::Refused),
    /// #     Answer::MediCalStage(MediCalStage::NotAppealed), Answer::Urgency(Urgency::No),
    /// # ] { all.set(answer); }
    /// let interview = imr_rules::replay(&all, today);
    /// let outcome: Box<Outcome> = interview.end.unwrap();
    /// assert!(!outcome.papers_to_gather(&interview.answers).contains(&Paper::PlanAnswer));
    /// ```
    pub fn papers_to_gather(&self, answers: &Answers) -> Vec<Paper> {
        let exists = |paper: &&Paper| match paper {
            Paper::PlanAnswer => answers.plan_has_answered(),
            Paper::AppealCopy => answers.has_appealed() || self.papers == PaperList::Quality,
            Paper::Bills => self.papers.is_about_money() || answers.care_was_given(),
            Paper::DenialLetter | Paper::Envelope => answers.denial_reason() != Ok(DenialReason::NoLetter),
            Paper::Booklet
            | Paper::DoctorLetter
            | Paper::MedicalRecords
            | Paper::OutsideRecords
            | Paper::Studies
            | Paper::WhatHappened
            | Paper::OtherPlanLetter
            | Paper::IdCard
            | Paper::Certification
            | Paper::HearingPapers
            | Paper::NoticeOfEnding
            | Paper::ApprovalLetter
            | Paper::ReviewDecision
            | Paper::PremiumProof
            | Paper::Policy
            | Paper::IncomeProof
            | Paper::CoverageEndLetter => true,
        };
        self.papers.papers().iter().filter(exists).copied().collect()
    }
}

impl PaperList {
    /// Whether it is for a matter of money, in which there is a bill whatever else was said.
    const fn is_about_money(self) -> bool {
        matches!(self, Self::Bill | Self::TwoPlans | Self::MedicareMoney | Self::NoCoverage | Self::Policy)
    }
}

impl Answers {
    /// How far the person is with the decision, in whichever program; `None` where nobody asked.
    pub fn stage(&self) -> Option<Stage> {
        self.grievance().ok().or_else(|| self.medi_cal_stage().ok().map(|stage| stage.stage()))
    }

    /// Whether an answer to an appeal can exist. Where nobody asked how far the person is, the day of an answer says so.
    fn plan_has_answered(&self) -> bool {
        match self.stage() {
            Some(Stage::NotFiled | Stage::NoRequest | Stage::Waiting) => false,
            Some(
                Stage::Upheld
                | Stage::ApprovedNotDone
                | Stage::ReviewAsked
                | Stage::ReviewLost
                | Stage::HearingAsked
                | Stage::HearingHeld
                | Stage::Unknown,
            ) => true,
            None => self.answer_date().is_ok(),
        }
    }

    /// Whether the person can have sent an appeal.
    fn has_appealed(&self) -> bool {
        self.stage() == Some(Stage::Waiting) || self.plan_has_answered()
    }

    /// Whether the care, or a part of it, can have been given.
    fn care_was_given(&self) -> bool {
        let said = match self.care_received() {
            Ok(CareReceived::No) => return false,
            Ok(CareReceived::Partly | CareReceived::Yes | CareReceived::Unknown) => true,
            Err(_) => false,
        };
        said || self.problem() == Ok(Problem::Bill)
            || self.medi_cal_problem() == Ok(MediCalProblem::Bill)
            || self.bill_kind().is_ok()
            || matches!(self.job_plan_problem(), Ok(JobPlanProblem::SurpriseBill | JobPlanProblem::Ambulance))
            || self.denial_reason() == Ok(DenialReason::NotEmergency)
    }
}
