//! What must be true of a case for a step to be of use in it.

use super::Action;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What must be true for a step to fit, where nobody knows if it is.
    Condition {
        /// The employer pays the claims itself.
        SelfFunded = "self_funded",
        /// Waiting does no serious harm.
        NotUrgent = "not_urgent",
        /// The illness gets worse.
        GettingWorse = "getting_worse",
        /// Medicare care is ending.
        CareEnding = "care_ending",
        /// The letter or the booklet names DMHC.
        DmhcNamed = "dmhc_named",
        /// The letter or the booklet names the Department of Insurance.
        CdiNamed = "cdi_named",
        /// DMHC says that the Department of Insurance oversees the plan.
        SentToCdi = "sent_to_cdi",
        /// The care is for an injury at work.
        WorkInjury = "work_injury",
        /// The medical review says no.
        ReviewLost = "review_lost",
        /// There is a newborn.
        Newborn = "newborn",
        /// The coverage is Medi-Cal.
        MediCal = "medi_cal",
        /// The coverage is Medicare.
        Medicare = "medicare",
    }
}

impl Action {
    /// What must be true for the step to fit; `None` where it fits whatever is true.
    pub const fn only_if(self) -> Option<Condition> {
        if matches!(self, Self::AskFederalReviewIfSelfFunded) {
            Some(Condition::SelfFunded)
        } else if matches!(self, Self::FileGrievanceIfNotUrgent) {
            Some(Condition::NotUrgent)
        } else if matches!(self, Self::CallIfWorse) {
            Some(Condition::GettingWorse)
        } else if matches!(self, Self::CallQioIfEnding) {
            Some(Condition::CareEnding)
        } else if matches!(self, Self::FileDmhcIfNamed) {
            Some(Condition::DmhcNamed)
        } else if matches!(self, Self::SendFormIfWorkInjury) {
            Some(Condition::WorkInjury)
        } else if matches!(self, Self::AskHearingIfImrLost) {
            Some(Condition::ReviewLost)
        } else if matches!(self, Self::AddBabyIfNewborn) {
            Some(Condition::Newborn)
        } else if matches!(self, Self::FileCdiIfNamed) {
            Some(Condition::CdiNamed)
        } else if matches!(
            self,
            Self::AskHearingIfMediCal
                | Self::AskHearingAfterReviewIfMediCal
                | Self::AskLateHearingAfterReviewIfMediCal
                | Self::AskLateHearingIfMediCal
        ) {
            Some(Condition::MediCal)
        } else if matches!(self, Self::AskHearingIfMedicare) {
            Some(Condition::Medicare)
        } else if matches!(self, Self::CallCdiIfTold) {
            Some(Condition::SentToCdi)
        } else {
            None
        }
    }
}
