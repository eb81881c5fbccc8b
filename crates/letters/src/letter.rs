//! The letters.

use imr_rules::vocabulary;

vocabulary! {
    /// A letter, or another paper to hand over. What it is called and when it is used are in `locales/`, under this name.
    Letter {
        /// Asks a plan to change its decision: a grievance, or an appeal.
        Appeal = "appeal",
        /// The same, to be decided in days, because waiting is a danger.
        FastAppeal = "fast_appeal",
        /// Asks that care which is being cut goes on while the appeal or the hearing is decided.
        KeepService = "keep_service",
        /// Asks for a State Fair Hearing.
        Hearing = "hearing",
        /// What DMHC's form asks for, in its order.
        DmhcStatement = "dmhc_statement",
        /// What the Department of Insurance's form asks for, in its order.
        CdiStatement = "cdi_statement",
        /// Asks for the federal outside review of a plan that pays its own claims.
        ExternalReview = "external_review",
        /// Asks a plan to pay a bill, or to take it off the person.
        Bill = "bill",
        /// Asks a plan to decide on new facts after a review was lost.
        NewEvidence = "new_evidence",
        /// Says why a request is late. It goes with the request.
        Late = "late",
        /// Asks a plan for what it used to decide.
        PlanFile = "plan_file",
        /// Asks the doctor for a letter.
        DoctorRequest = "doctor_request",
        /// What the reviewer needs to read, on one page, for the doctor.
        DoctorHandout = "doctor_handout",
        /// Lets somebody help.
        HelperNote = "helper_note",
    }
}

impl Letter {
    /// Whether the person signs it. A handout is for the doctor, and a statement is copied into a form.
    pub const fn is_signed(self) -> bool {
        !matches!(self, Self::DoctorHandout | Self::DmhcStatement | Self::CdiStatement)
    }

    /// Whether it is about a decision, of which there is a file.
    pub const fn is_about_a_decision(self) -> bool {
        match self {
            Self::Appeal
            | Self::FastAppeal
            | Self::KeepService
            | Self::Hearing
            | Self::DmhcStatement
            | Self::CdiStatement
            | Self::ExternalReview
            | Self::Bill => true,
            Self::NewEvidence
            | Self::Late
            | Self::PlanFile
            | Self::DoctorRequest
            | Self::DoctorHandout
            | Self::HelperNote => false,
        }
    }
}
