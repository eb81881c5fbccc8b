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
    /// Whether it is about leaving a hospital or about care that is ending.
    MedicareLeaving {
    Hospital = "hospital",
    OtherCare = "other_care",
    No = "no",
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
