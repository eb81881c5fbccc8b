//! What kind of coverage a person has, and who has power over it.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Whether someone needs emergency help this minute.
    Emergency {
    No = "no",
    Yes = "yes",
    Unknown = "unknown",
    }
}

impl Emergency {
    /// Whether 911 and 988 come before everything else (R-SAFE). Not knowing counts as danger.
    pub const fn may_be_danger(self) -> bool {
        matches!(self, Self::Yes | Self::Unknown)
    }
}

vocabulary! {
    /// Where the coverage comes from.
    Coverage {
    Job = "job",
    CoveredCalifornia = "covered_california",
    Individual = "individual",
    MediCal = "medi_cal",
    Medicare = "medicare",
    MedicareAndMediCal = "medicare_and_medi_cal",
    Government = "government",
    Student = "student",
    WorkInjury = "work_injury",
    Other = "other",
    NoCoverage = "no_coverage",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// What a person who cannot name the coverage can see on a card or letter.
    CardClue {
    StateBenefitsCard = "state_benefits_card",
    MedicareCard = "medicare_card",
    BothCards = "both_cards",
    DmhcNamed = "dmhc_named",
    CdiNamed = "cdi_named",
    AdministeredBy = "administered_by",
    PlanNameOnly = "plan_name_only",
    Nothing = "nothing",
    }
}

vocabulary! {
    /// The agency that the letter or the plan's booklet names.
    NamedAgency {
    Dmhc = "dmhc",
    Cdi = "cdi",
    Neither = "neither",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// What the full name of the company on the card says, where no agency is named.
    CompanyName {
    InsuranceCompany = "insurance_company",
    HmoOrKaiser = "hmo_or_kaiser",
    Neither = "neither",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Who the employer is, for coverage from a job or union.
    Employer {
    Private = "private",
    Public = "public",
    Calpers = "calpers",
    Federal = "federal",
    Church = "church",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether a person with a job plan is on Medicare, and then what the letter is.
    JobMedicare {
    No = "no",
    Advantage = "advantage",
    DrugPlan = "drug_plan",
    SummaryNotice = "summary_notice",
    JobPlanFirst = "job_plan_first",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Who pays the claims of a job plan: an insurer or health plan, or the employer itself.
    Funding {
    Insured = "insured",
    SelfFunded = "self_funded",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Which kind of CalPERS plan it is.
    CalpersPlan {
    Hmo = "hmo",
    Ppo = "ppo",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether a job plan is old enough to be free of the external-review rules.
    Grandfathered {
    No = "no",
    Yes = "yes",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Coverage run by the federal government.
    GovernmentCoverage {
    FederalEmployee = "federal_employee",
    Tricare = "tricare",
    Va = "va",
    Champva = "champva",
    IndianHealth = "indian_health",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// What the VA decided: its care has one way of appeal, everything else another.
    VaMatter {
    Care = "care",
    PaymentOrEligibility = "payment_or_eligibility",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Who stands behind a student plan.
    StudentPlan {
    Insured = "insured",
    UniversityFunded = "university_funded",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Coverage that is none of the common kinds.
    OtherCoverage {
    SharingMinistry = "sharing_ministry",
    LimitedPolicy = "limited_policy",
    LongTermCare = "long_term_care",
    ShortTerm = "short_term",
    OutOfState = "out_of_state",
    RegionalCenter = "regional_center",
    NotHealth = "not_health",
    NoneOfThese = "none_of_these",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Why there is no coverage.
    CoverageGap {
    LostJobCoverage = "lost_job_coverage",
    LostMediCal = "lost_medi_cal",
    LostOther = "lost_other",
    Uninsured = "uninsured",
    HospitalBill = "hospital_bill",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// What a plan or policy pays for.
    PolicyKind {
    Health = "health",
    Dental = "dental",
    Vision = "vision",
    FixedCash = "fixed_cash",
    ShortTerm = "short_term",
    LongTermCare = "long_term_care",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// The State in which a policy was issued.
    IssuedIn {
    California = "california",
    OtherState = "other_state",
    Unknown = "unknown",
    }
}

vocabulary! {
    /// Who ended a coverage: their decisions go different ways.
    EndedBy {
    Insurer = "insurer",
    CoveredCalifornia = "covered_california",
    OtherProgram = "other_program",
        /// The premium was not paid, or the person stopped the plan.
        NotPaid = "not_paid",
    Unknown = "unknown",
    }
}
