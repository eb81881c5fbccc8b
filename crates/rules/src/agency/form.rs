//! The forms that agencies take online.

use super::Agency;
use crate::law::Source;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A form that an agency takes online. What it asks for is in `locales/`, under this name.
    Form {
        /// DMHC's one form for a medical review and for a complaint.
        Dmhc = "dmhc",
        /// The Department of Insurance's forms for a medical review and for a Request for Assistance.
        Cdi = "cdi",
        /// The request for a State Fair Hearing.
        StateHearing = "state_hearing",
        /// The request for the federal outside review of a plan of a city, a county, a school or a state.
        FederalReview = "federal_review",
        /// A complaint to the federal No Surprises Help Desk.
        SurpriseBill = "surprise_bill",
        /// A complaint about a hospital's bill.
        HospitalBill = "hospital_bill",
        /// A complaint about a medical doctor.
        MedicalBoard = "medical_board",
        /// A complaint about a hospital, a nursing home or a clinic.
        PublicHealth = "public_health",
        /// A complaint to the Attorney General.
        AttorneyGeneral = "attorney_general",
    }
}

impl Form {
    /// The agency that takes it; its link ([`Contact::link`](super::Contact::link)) leads there.
    pub const fn agency(self) -> Agency {
        match self {
            Self::Dmhc => Agency::Dmhc,
            Self::Cdi => Agency::Cdi,
            Self::StateHearing => Agency::StateHearings,
            Self::FederalReview => Agency::FederalExternalReview,
            Self::SurpriseBill => Agency::NoSurprises,
            Self::HospitalBill => Agency::HospitalBillProgram,
            Self::MedicalBoard => Agency::MedicalBoard,
            Self::PublicHealth => Agency::PublicHealth,
            Self::AttorneyGeneral => Agency::AttorneyGeneral,
        }
    }

    /// Where it was read what the form asks for; `None` where that was not read, and nothing is said of it.
    pub const fn asks(self) -> Option<Source> {
        match self {
            Self::Dmhc => Some(Source::DmhcForm2025),
            Self::Cdi => Some(Source::CdiForm),
            Self::StateHearing => Some(Source::PlanHearingForm),
            Self::FederalReview
            | Self::SurpriseBill
            | Self::HospitalBill
            | Self::MedicalBoard
            | Self::PublicHealth
            | Self::AttorneyGeneral => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_has_a_page_to_open() {
        for &form in Form::ALL {
            assert!(form.agency().contact().link.is_some(), "{form:?}");
        }
    }
}
