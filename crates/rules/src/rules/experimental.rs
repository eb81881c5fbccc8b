//! Care called experimental or investigational (R-EXP-D, R-EXP-C, R12): what the doctor is asked to write, in every
//! programme that reviews it.

use super::Asked;
use crate::answers::*;
use crate::outcome::*;

/// H&S 1370.4(a): a life-threatening or seriously debilitating condition, and the doctor's certification. Never a
/// reason to hold back: the agency screens.
pub(super) fn with_certification(outcome: Draft, answers: &Answers) -> Asked<Draft> {
    let outcome = match answers.serious_condition()? {
        SeriousCondition::Yes => outcome.because(Reason::SeriousCondition),
        SeriousCondition::No => outcome.because(Reason::ConditionLessSerious),
        SeriousCondition::Unknown => outcome.because(Reason::AskDoctorHowSerious),
    };
    Ok(outcome.then(Action::DoctorCertification, Timing::Today))
}

/// "Significantly less effective if not promptly initiated", in the doctor's words, makes the review faster
/// (H&S 1370.4(c)(2)); `faster` says how fast, where that was read.
pub(super) fn with_prompt_start(outcome: Draft, answers: &Answers, faster: Option<Next>) -> Asked<Draft> {
    Ok(match answers.promptness()? {
        Promptness::DoctorSays => {
            let outcome = outcome.then(Action::DoctorPromptness, Timing::Today);
            match faster {
                Some(next) => outcome.happens(next),
                None => outcome,
            }
        }
        Promptness::Unknown => outcome.then(Action::AskDoctorPromptness, Timing::Today),
        Promptness::No => outcome,
    })
}
