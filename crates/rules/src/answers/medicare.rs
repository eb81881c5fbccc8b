//! The parts of Medicare, and work injuries.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Which part of Medicare decided.
    MedicareKind {
    Original = "original",
    Advantage = "advantage",
    DrugPlan = "drug_plan",
    Medigap = "medigap",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether Medicare paid its part of what a Medigap policy did not pay.
    MedicarePaid {
    Yes = "yes",
    No = "no",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// What it is about: leaving a hospital, care that is ending, money, or a refusal.
    MedicareLeaving {
    Hospital = "hospital",
    OtherCare = "other_care",
    HospitalStatus = "hospital_status",
    /// A refusal of care, of a medicine or of a claim.
    No = "no",
    PremiumOrPenalty = "premium_or_penalty",
    DrugPenalty = "drug_penalty",
    BillOnly = "bill_only",
    PlanService = "plan_service",
    LeavePlan = "leave_plan",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Which programme would pay for the care of a person who has both.
    DualProgram {
    Medicare = "medicare",
    MediCal = "medi_cal",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether the care refused after a work injury is a medicine.
    WorkInjuryMedicine {
    Yes = "yes",
    No = "no",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether the review form and its envelope came with the utilization review decision.
    WorkInjuryForm {
    Yes = "yes",
    No = "no",
    Unknown = "unknown",
    }
}
