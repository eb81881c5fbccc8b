//! The words that denial letters use, for a person who cannot say which reason they amount to.

use super::DenialReason;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A phrase of a denial letter.
    LetterPhrase {
        NotMedicallyNecessary = "not_medically_necessary",
        CriteriaNotMet = "criteria_not_met",
        LevelOfCare = "level_of_care",
        SiteOfCare = "site_of_care",
        Experimental = "experimental",
        Investigational = "investigational",
        NotEstablished = "not_established",
        NotAcceptedUse = "not_accepted_use",
        NotFdaApproved = "not_fda_approved",
        NotCoveredBenefit = "not_covered_benefit",
        Exclusion = "exclusion",
        BenefitLimit = "benefit_limit",
        NotEligibleThatDay = "not_eligible_that_day",
        Cosmetic = "cosmetic",
        Custodial = "custodial",
        NotEmergency = "not_emergency",
        OutOfNetwork = "out_of_network",
        NoReferral = "no_referral",
        ClosestFacility = "closest_facility",
        NoPriorAuthorization = "no_prior_authorization",
        MissingInformation = "missing_information",
        FiledLate = "filed_late",
        OtherPayerFirst = "other_payer_first",
        StepTherapy = "step_therapy",
        NotOnDrugList = "not_on_drug_list",
        ApprovedInstead = "approved_instead",
        PartlyApproved = "partly_approved",
    }
}

impl LetterPhrase {
    /// The reason a letter gives that says this and nothing else: question Q5 of the decision table on DMHC and CDI.
    ///
    /// A medicine to be tried first, or one that is not on the list, has the drug rules of R-RX beside "possible medical
    /// necessity" (R-MIX).
    pub const fn reason(self) -> DenialReason {
        match self {
            // The place of care is judged by what the person needs.
            Self::NotMedicallyNecessary | Self::CriteriaNotMet | Self::LevelOfCare | Self::SiteOfCare => {
                DenialReason::NotNecessary
            }
            // "Experimental or investigational" in other words (28 CCR 1300.70.4).
            Self::Experimental | Self::Investigational | Self::NotEstablished | Self::NotAcceptedUse => {
                DenialReason::Experimental
            }
            // "Whether the contract includes or excludes the service": DMHC-COV-DEF.
            Self::NotCoveredBenefit | Self::Exclusion | Self::BenefitLimit | Self::NotEligibleThatDay => {
                DenialReason::NotCovered
            }
            Self::NotEmergency => DenialReason::NotEmergency,
            Self::OutOfNetwork | Self::NoReferral => DenialReason::OutOfNetwork,
            Self::NoPriorAuthorization | Self::MissingInformation | Self::FiledLate => DenialReason::Paperwork,
            Self::OtherPayerFirst => DenialReason::OtherPayer,
            Self::StepTherapy | Self::NotOnDrugList => DenialReason::StepTherapy,
            // They speak of the contract and of the need at once: the agency has the last word (DMHC-ARBITER).
            Self::Cosmetic | Self::Custodial | Self::ClosestFacility | Self::ApprovedInstead | Self::PartlyApproved => {
                DenialReason::Mixed
            }
            // It may be meant as experimental or as a medicine that is not on the list: both are planned for.
            Self::NotFdaApproved => DenialReason::Unknown,
        }
    }
}

impl DenialReason {
    /// The reason given by a letter with these phrases: that of all of them, or `Mixed`. `None` without a phrase.
    ///
    /// A letter that speaks of coverage and of need is mixed, never a question of coverage alone: "if any
    /// medical-necessity issue appears", DMHC looks at that (DMHC-ARBITER).
    pub fn of_phrases(phrases: &[LetterPhrase]) -> Option<Self> {
        let (first, rest) = phrases.split_first()?;
        let reason = first.reason();
        Some(if rest.iter().all(|phrase| phrase.reason() == reason) { reason } else { Self::Mixed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_that_says_one_thing_twice_has_one_reason() {
        let phrases = [LetterPhrase::NotMedicallyNecessary, LetterPhrase::CriteriaNotMet];
        assert_eq!(DenialReason::of_phrases(&phrases), Some(DenialReason::NotNecessary));
        assert_eq!(DenialReason::of_phrases(&[LetterPhrase::StepTherapy]), Some(DenialReason::StepTherapy));
    }

    #[test]
    fn a_letter_that_also_questions_the_need_is_mixed() {
        for other in [LetterPhrase::NotMedicallyNecessary, LetterPhrase::StepTherapy] {
            let phrases = [LetterPhrase::NotCoveredBenefit, LetterPhrase::Exclusion, other];
            assert_eq!(DenialReason::of_phrases(&phrases), Some(DenialReason::Mixed));
        }
    }

    #[test]
    fn no_phrase_gives_no_reason() {
        assert_eq!(DenialReason::of_phrases(&[]), None);
    }

    #[test]
    fn every_reason_a_letter_can_give_has_a_phrase() {
        for &reason in DenialReason::ALL {
            let said = LetterPhrase::ALL.iter().any(|phrase| phrase.reason() == reason);
            // Without a letter there are no phrases, and what the plan paid is on the bill.
            assert_eq!(said, !matches!(reason, DenialReason::NoLetter | DenialReason::PaidInPart), "{reason:?}");
        }
    }
}
