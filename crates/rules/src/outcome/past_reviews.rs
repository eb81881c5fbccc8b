//! How past reviews of the same kind ended, where enough of them were published to say so.

use super::{Action, Outcome};
use crate::answers::{Answers, DenialReason};
use crate::law::{self, Source};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A kind of review by DMHC with at least 100 published decisions in the five years from 2021 to 2025.
    ///
    /// There were 39 about emergency and urgent care: too few to say anything.
    PastReviews {
        /// About medical need.
        Need = "need",
        /// About experimental or investigational care.
        Experimental = "experimental",
    }
}

impl PastReviews {
    /// How many decisions were published.
    pub const fn decisions(self) -> u64 {
        match self {
            Self::Need => law::IMR_NEED_REVIEWS,
            Self::Experimental => law::IMR_EXPERIMENTAL_REVIEWS,
        }
    }

    /// How many of them overturned the plan's decision, in full or in part.
    pub const fn overturned(self) -> u64 {
        match self {
            Self::Need => law::IMR_NEED_OVERTURNED,
            Self::Experimental => law::IMR_EXPERIMENTAL_OVERTURNED,
        }
    }

    /// Where the decisions were counted.
    pub const fn sources(self) -> &'static [Source] {
        &[Source::ImrData]
    }
}

impl Outcome {
    /// The past reviews that are like this one: where DMHC's review is a step, and the plan gave one reason that has figures.
    ///
    /// They say nothing of a case, nor of the Department of Insurance, Medicare and job plans, which are not counted.
    pub fn past_reviews(&self, answers: &Answers) -> Option<PastReviews> {
        let is_review = |action: Action| {
            matches!(
                action,
                Action::ApplyDmhcImr
                    | Action::ApplyDmhcImrAfterWait
                    | Action::CallDmhcUrgent
                    | Action::SendDmhcFormFirst
            )
        };
        if !self.steps.iter().any(|step| is_review(step.action)) {
            return None;
        }
        match answers.denial_reason().ok()? {
            DenialReason::NotNecessary => Some(PastReviews::Need),
            DenialReason::Experimental => Some(PastReviews::Experimental),
            DenialReason::NotCovered
            | DenialReason::NotEmergency
            | DenialReason::OutOfNetwork
            | DenialReason::Paperwork
            | DenialReason::PaidInPart
            | DenialReason::OtherPayer
            | DenialReason::StepTherapy
            | DenialReason::NoLetter
            | DenialReason::Mixed
            | DenialReason::Unknown => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The share is said in words in `locales/`: about seven in ten, and about half.
    #[test]
    fn the_words_for_a_share_are_those_of_the_numbers() {
        let tenths = |kind: PastReviews| (kind.overturned() * 10 + kind.decisions() / 2) / kind.decisions();
        assert_eq!(tenths(PastReviews::Need), 7);
        assert_eq!(tenths(PastReviews::Experimental), 5);
    }

    #[test]
    fn nothing_is_said_of_fewer_than_a_hundred_decisions() {
        assert!(PastReviews::ALL.iter().all(|kind| kind.decisions() >= 100));
    }
}
