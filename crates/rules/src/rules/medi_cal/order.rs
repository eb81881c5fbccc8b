//! The order of the medical review and the hearing, for members of a Medi-Cal plan: R13.
//!
//! Sources disagree on what closes the review: a hearing presented, asked for, or held (MEDICAL-IMR-SFH-ORDER). DMHC's form
//! first and the hearing second is safe under all three readings, and the review never stops the hearing's 120 days
//! (MEDICAL-IMR-NOPAUSE). So how many of them are left decides what a person is asked to do.

use crate::date::{Date, days_after};
use crate::deadline::{Deadline, Standing};
use crate::law;

/// What is left of the time to ask for a hearing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HearingTime {
    /// A review is usually decided before the hearing's day comes.
    OutlastsReview,
    /// The hearing's day comes before a review is usually decided, or may: nothing is known of it.
    EndsBeforeReview,
    /// It is over on every reading.
    Over,
}

/// "Usually decided within 45 days" (form DMHC 20-224).
pub(super) fn hearing_time(hearing: &Deadline, today: Date) -> HearingTime {
    let decided = days_after(today, law::IMR_WHOLE_DAYS);
    // A last day on a day off may move to the next working day, so on that day off it is not over on every reading (DT2).
    let hearing = hearing.or_after_days_off(today);
    match hearing.standing(today) {
        Standing::Late => HearingTime::Over,
        Standing::Open if decided.zip(hearing.by).is_some_and(|(decided, by)| decided <= by) => {
            HearingTime::OutlastsReview
        }
        Standing::Open | Standing::Undated | Standing::PerhapsInTime | Standing::Waiting | Standing::WaitOver => {
            HearingTime::EndsBeforeReview
        }
    }
}
