//! The parts of Medi-Cal and the State Fair Hearing.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Who sent the letter.
    MediCalSender {
    HealthPlan = "health_plan",
    State = "state",
    CountyMentalHealth = "county_mental_health",
    Dental = "dental",
    Ccs = "ccs",
    Ihss = "ihss",
    RegionalCenter = "regional_center",
    Pace = "pace",
    EligibilityOffice = "eligibility_office",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Which Medi-Cal cards the person holds.
    MediCalCards {
    PlanCard = "plan_card",
    StateCardOnly = "state_card_only",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// What the care is, where nobody knows who decided about it.
    MediCalCare {
    Teeth = "teeth",
    MentalHealth = "mental_health",
    DrugTreatment = "drug_treatment",
    PharmacyMedicine = "pharmacy_medicine",
    HomeHelp = "home_help",
    ChildrensServices = "childrens_services",
    DevelopmentalServices = "developmental_services",
    Other = "other",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether another program has refused the same care too.
    OtherRefusal {
    No = "no",
    Yes = "yes",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// What happened, in a Medi-Cal plan.
    MediCalProblem {
    Refused = "refused",
    Cut = "cut",
    NoDecision = "no_decision",
    Drug = "drug",
    Discharge = "discharge",
    Bill = "bill",
    Appointment = "appointment",
    NotCarriedOut = "not_carried_out",
    Eligibility = "eligibility",
    Quality = "quality",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether the medicine is one that is picked up at a pharmacy (Medi-Cal Rx).
    PharmacyDrug {
    Yes = "yes",
    No = "no",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether the plan's answer to the appeal offers an Independent Medical Review.
    LetterOffersImr {
    Yes = "yes",
    No = "no",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether something the person already had is being cut or stopped.
    ServiceCut {
    Yes = "yes",
    No = "no",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// What the Medi-Cal eligibility decision was about.
    EligibilityKind {
    Renewal = "renewal",
    Other = "other",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Which kind of Medi-Cal dental coverage it is.
    DentalKind {
    Regular = "regular",
    DentalPlan = "dental_plan",
    Unknown = "unknown",
    }
}
