//! Which papers to gather.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A paper to gather.
    Paper {
        DenialLetter = "denial_letter",
        PlanAnswer = "plan_answer",
        AppealCopy = "appeal_copy",
        Booklet = "booklet",
        DoctorLetter = "doctor_letter",
        MedicalRecords = "medical_records",
        OutsideRecords = "outside_records",
        Studies = "studies",
        Bills = "bills",
        WhatHappened = "what_happened",
        OtherPlanLetter = "other_plan_letter",
        IdCard = "id_card",
        Certification = "certification",
        HearingPapers = "hearing_papers",
        NoticeOfEnding = "notice_of_ending",
        ApprovalLetter = "approval_letter",
        ReviewDecision = "review_decision",
        PremiumProof = "premium_proof",
        Policy = "policy",
        IncomeProof = "income_proof",
        CoverageEndLetter = "coverage_end_letter",
        Envelope = "envelope",
    }
}

vocabulary! {
    /// A checklist, by what it is for.
    PaperList {
        Review = "review",
        Experimental = "experimental",
        Grievance = "grievance",
        Complaint = "complaint",
        Bill = "bill",
        Experience = "experience",
        TwoPlans = "two_plans",
        Cancelled = "cancelled",
        NotCarriedOut = "not_carried_out",
        JobPlan = "job_plan",
        MediCal = "medi_cal",
        Hearing = "hearing",
        Medicare = "medicare",
        MedicareAppeal = "medicare_appeal",
        MedicareMoney = "medicare_money",
        NoCoverage = "no_coverage",
        WorkInjury = "work_injury",
        Policy = "policy",
        Quality = "quality",
    }
}

impl PaperList {
    /// The papers on it, in the order to gather them.
    pub const fn papers(self) -> &'static [Paper] {
        match self {
            Self::Review => &[
                Paper::DenialLetter,
                Paper::PlanAnswer,
                Paper::AppealCopy,
                Paper::DoctorLetter,
                Paper::MedicalRecords,
                Paper::OutsideRecords,
                Paper::Studies,
                Paper::Bills,
                Paper::IdCard,
            ],
            Self::Experimental => &[
                Paper::DenialLetter,
                Paper::Certification,
                Paper::Studies,
                Paper::MedicalRecords,
                Paper::OutsideRecords,
                Paper::IdCard,
            ],
            Self::Grievance => &[
                Paper::DenialLetter,
                Paper::Envelope,
                Paper::DoctorLetter,
                Paper::MedicalRecords,
                Paper::Booklet,
                Paper::IdCard,
            ],
            Self::Complaint => &[
                Paper::DenialLetter,
                Paper::PlanAnswer,
                Paper::AppealCopy,
                Paper::Booklet,
                Paper::Bills,
                Paper::IdCard,
            ],
            Self::Bill => &[Paper::Bills, Paper::DenialLetter, Paper::Envelope, Paper::Booklet, Paper::IdCard],
            Self::Experience => &[Paper::WhatHappened, Paper::Bills, Paper::IdCard],
            Self::TwoPlans => {
                &[Paper::DenialLetter, Paper::OtherPlanLetter, Paper::Bills, Paper::Envelope, Paper::IdCard]
            }
            Self::Cancelled => &[Paper::CoverageEndLetter, Paper::PremiumProof, Paper::IdCard],
            Self::NotCarriedOut => &[Paper::ApprovalLetter, Paper::ReviewDecision, Paper::IdCard],
            Self::JobPlan => &[
                Paper::DenialLetter,
                Paper::PlanAnswer,
                Paper::AppealCopy,
                Paper::Booklet,
                Paper::DoctorLetter,
                Paper::MedicalRecords,
                Paper::Bills,
                Paper::IdCard,
            ],
            Self::MediCal => &[
                Paper::DenialLetter,
                Paper::Envelope,
                Paper::PlanAnswer,
                Paper::DoctorLetter,
                Paper::MedicalRecords,
                Paper::IdCard,
            ],
            Self::Hearing => {
                &[Paper::DenialLetter, Paper::Envelope, Paper::DoctorLetter, Paper::HearingPapers, Paper::IdCard]
            }
            Self::Medicare => &[Paper::NoticeOfEnding, Paper::DoctorLetter, Paper::MedicalRecords, Paper::IdCard],
            Self::MedicareAppeal => {
                &[Paper::DenialLetter, Paper::PlanAnswer, Paper::DoctorLetter, Paper::MedicalRecords, Paper::IdCard]
            }
            Self::MedicareMoney => &[Paper::DenialLetter, Paper::Bills, Paper::IdCard],
            Self::NoCoverage => &[Paper::CoverageEndLetter, Paper::IncomeProof, Paper::Bills],
            Self::WorkInjury => &[Paper::DenialLetter, Paper::DoctorLetter, Paper::MedicalRecords],
            Self::Quality => &[Paper::AppealCopy, Paper::PlanAnswer, Paper::MedicalRecords, Paper::IdCard],
            Self::Policy => &[Paper::DenialLetter, Paper::Policy, Paper::Bills, Paper::IdCard],
        }
    }
}
