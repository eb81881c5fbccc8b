//! What the plan did, why, how urgent it is, and what the person has done about it.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What happened, in a private plan.
    Problem {
    Refused = "refused",
    Stopping = "stopping",
    NoDecision = "no_decision",
    Drug = "drug",
    Discharge = "discharge",
    Bill = "bill",
    Appointment = "appointment",
    DoctorLeft = "doctor_left",
    Cancelled = "cancelled",
    NotCarriedOut = "not_carried_out",
    ImrLost = "imr_lost",
    Eligibility = "eligibility",
    Quality = "quality",
    Newborn = "newborn",
    Settlement = "settlement",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// What happened, in a plan that pays its own claims.
    JobPlanProblem {
    Refused = "refused",
    SurpriseBill = "surprise_bill",
    Ambulance = "ambulance",
    Cancelled = "cancelled",
    NoDecision = "no_decision",
    NoAppointment = "no_appointment",
    DoctorLeft = "doctor_left",
    Newborn = "newborn",
    TwoPlans = "two_plans",
    Other = "other",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// What kind of bill it is.
    BillKind {
    PlanWillNotPay = "plan_will_not_pay",
    PaidMyself = "paid_myself",
    OutOfNetworkDoctor = "out_of_network_doctor",
    Emergency = "emergency",
    Ambulance = "ambulance",
    CostShare = "cost_share",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// How an ambulance went: the laws on its bill differ.
    AmbulanceKind {
    Ground = "ground",
    Air = "air",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// The reason the plan gives.
    DenialReason {
    NotNecessary = "not_necessary",
    Experimental = "experimental",
    NotCovered = "not_covered",
    NotEmergency = "not_emergency",
    OutOfNetwork = "out_of_network",
    Paperwork = "paperwork",
    PaidInPart = "paid_in_part",
    OtherPayer = "other_payer",
    StepTherapy = "step_therapy",
    NoLetter = "no_letter",
    Mixed = "mixed",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether waiting is an imminent and serious threat to health.
    Urgency {
    DoctorSays = "doctor_says",
    PersonThinks = "person_thinks",
    No = "no",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// The signs of an urgent case, for a person who cannot tell.
    UrgentSign {
    SeverePain = "severe_pain",
    LifeOrLimb = "life_or_limb",
    GettingWorse = "getting_worse",
    NoneOfThese = "none_of_these",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether the care in dispute has been given already.
    CareReceived {
    No = "no",
    Partly = "partly",
    Yes = "yes",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// On whose word the care rests (H&S 1374.30(j)(1)).
    CareBasis {
    Recommended = "recommended",
    UrgentCare = "urgent_care",
    SeenByPlanDoctor = "seen_by_plan_doctor",
    NoneOfThese = "none_of_these",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether the illness is life-threatening or seriously debilitating (H&S 1370.4(a)(1)).
    SeriousCondition {
    Yes = "yes",
    No = "no",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether the treatment would work much less well if it started late (H&S 1370.4(c)(2)).
    Promptness {
    DoctorSays = "doctor_says",
    No = "no",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Who files.
    Filer {
    Patient = "patient",
    Parent = "parent",
    Helper = "helper",
    Advocate = "advocate",
    Representative = "representative",
    Survivor = "survivor",
    Provider = "provider",
    }
}
