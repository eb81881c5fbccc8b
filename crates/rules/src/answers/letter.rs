//! The words that denial letters use, for a person who cannot say which reason they amount to.

use super::DenialReason;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A phrase of a denial letter.
    LetterPhrase {
        NotMedicallyNecessary = "not_medically_necessary",
        CriteriaNotMet = "criteria_not_met",
        LevelOfCare = "level_of_care",
        Experimental = "experimental",
        Investigational = "investigational",
        NotCoveredBenefit = "not_covered_benefit",
        Exclusion = "exclusion",
        NotEmergency = "not_emergency",
        OutOfNetwork = "out_of_network",
        NoReferral = "no_referral",
        NoPriorAuthorization = "no_prior_authorization",
        MissingInformation = "missing_information",
        StepTherapy = "step_therapy",
        NotOnDrugList = "not_on_drug_list",
    }
}

impl LetterPhrase {
    /// The reason a letter gives that says this and nothing else: question Q5 of the decision table on DMHC and CDI.
    ///
    /// A medicine to be tried first, or one that is not on the list, fits none of the reasons there: "treat as possible
    /// medical necessity", as for a person who does not know (R-MIX; the drug rules of R-RX stand beside it).
    pub const fn reason(self) -> DenialReason {
        match self {
            Self::NotMedicallyNecessary | Self::CriteriaNotMet | Self::LevelOfCare => DenialReason::NotNecessary,
            Self::Experimental | Self::Investigational => DenialReason::Experimental,
            // "Whether the contract includes or excludes the service": DMHC-COV-DEF.
            Self::NotCoveredBenefit | Self::Exclusion => DenialReason::NotCovered,
            Self::NotEmergency => DenialReason::NotEmergency,
            Self::OutOfNetwork | Self::NoReferral => DenialReason::OutOfNetwork,
            Self::NoPriorAuthorization | Self::MissingInformation => DenialReason::Paperwork,
            Self::StepTherapy | Self::NotOnDrugList => DenialReason::Unknown,
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
        assert_eq!(DenialReason::of_phrases(&[LetterPhrase::StepTherapy]), Some(DenialReason::Unknown));
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
            // Without a letter there are no phrases, and a mixture is more than one of them.
            assert_eq!(said, !matches!(reason, DenialReason::NoLetter | DenialReason::Mixed), "{reason:?}");
        }
    }
}
