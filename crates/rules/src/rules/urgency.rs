//! Whether a case is urgent.

use super::Asked;
use crate::answers::*;
use crate::outcome::*;

/// How urgent a case is, once every "I don't know" has been resolved to the safe side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Urgent {
    /// Waiting may be an imminent and serious threat, and the care has not been given.
    Yes,
    /// It is urgent, but all the care has been given: an expedited review is for care to come (R-URG-PAST).
    ButCareGiven,
    /// No sign of urgency; the doctor is to be asked all the same where the person could not tell.
    No {
        /// Whether the person first said "I don't know".
        ask_doctor: bool,
    },
}

/// What is urgent by the federal rules, of Medicare, of job plans that pay their own claims and of federal programs: the usual
/// time "could seriously jeopardize" life, health or the ability to regain maximum function (doubt C10 of the facts). So the
/// doctor is asked for those words, and not for the State's.
pub(super) fn by_federal_test(outcome: Draft) -> Draft {
    outcome.instead_of(Action::DoctorUrgencyLetter, Action::DoctorFastLetter)
}

/// "Imminent and serious threat to the health of the enrollee, including, but not limited to, severe pain, the
/// potential loss of life, limb, or major bodily function" (H&S 1368.01(b)), or immediate and serious deterioration
/// (28 CCR 1300.74.30(b)): DMHC-URGENT-DEF. Any sign counts; not knowing a sign counts as the sign. Whoever says yes is
/// believed, so no sign is asked for: the law's list is not closed, and the agency decides.
pub(super) fn feels_urgent(answers: &Answers) -> Asked<Urgent> {
    Ok(match answers.urgency()? {
        Urgency::DoctorSays | Urgency::PersonThinks => Urgent::Yes,
        Urgency::No => Urgent::No { ask_doctor: false },
        Urgency::Unknown => match answers.urgent_sign()? {
            UrgentSign::SeverePain | UrgentSign::LifeOrLimb | UrgentSign::GettingWorse | UrgentSign::Unknown => {
                Urgent::Yes
            }
            UrgentSign::NoneOfThese => Urgent::No { ask_doctor: true },
        },
    })
}

/// The same, for care that may have been given already: the part not yet given keeps its urgency.
pub(super) fn urgent_for_care_to_come(answers: &Answers) -> Asked<Urgent> {
    let urgent = feels_urgent(answers)?;
    if urgent != Urgent::Yes {
        return Ok(urgent);
    }
    Ok(match answers.care_received()? {
        CareReceived::No | CareReceived::Partly | CareReceived::Unknown => Urgent::Yes,
        CareReceived::Yes => Urgent::ButCareGiven,
    })
}

/// Brief, rule 4: where the case is urgent, these steps come today and before all others, in this order. Where the
/// person could not tell, the doctor is asked.
pub(super) fn with_same_day_steps(outcome: Draft, urgent: Urgent, urgent_box: UrgentBox, actions: &[Action]) -> Draft {
    match urgent {
        Urgent::Yes => {
            let outcome = actions
                .iter()
                .rev()
                .fold(outcome.urgent(urgent_box), |outcome, &action| outcome.led_by(action, Timing::Today))
                .because(Reason::UrgentMeans);
            if actions.contains(&Action::AskFastHearing) {
                outcome.because(Reason::FastHearing)
            } else if actions.contains(&Action::AskFastHearingDirect) {
                outcome.because(Reason::FastHearingDirect)
            } else {
                outcome
            }
        }
        Urgent::No { ask_doctor: true } => outcome.then(Action::AskDoctorIfUrgent, Timing::Today),
        Urgent::No { ask_doctor: false } | Urgent::ButCareGiven => outcome,
    }
}
