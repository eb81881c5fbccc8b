//! When an agency answers the phone.

use super::Agency;
use crate::date::Date;
use crate::deadline::{is_working_day, next_working_day};

/// When an agency answers the phone, as it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hours {
    /// No hours were read: nothing is said of them.
    Unknown,
    /// At every hour of every day.
    DayAndNight,
    /// From Monday to Friday, in hours of the day from 0 to 24, California time.
    Weekdays {
        /// The hour it opens.
        opens: u32,
        /// The hour it closes.
        closes: u32,
        /// Urgent problems are taken at other times too.
        urgent_at_any_time: bool,
    },
}

/// Whether an agency answers the phone on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Opening {
    /// No hours were read.
    Unknown,
    /// It answers on that day.
    Open,
    /// It does not, and opens next on the day given.
    ClosedUntil(Date),
}

impl Agency {
    /// When it answers the phone. Read with its number ([`Contact::source`](super::Contact::source)).
    pub const fn hours(self) -> Hours {
        match self {
            Self::Emergency | Self::Crisis | Self::Medicare => Hours::DayAndNight,
            // TEL-DMHC: "Mon-Fri 8-6 Pacific, urgent issues also after hours and holidays".
            Self::Dmhc => Hours::Weekdays { opens: 8, closes: 18, urgent_at_any_time: true },
            Self::CoveredCalifornia => Hours::Weekdays { opens: 8, closes: 18, urgent_at_any_time: false },
            Self::Cdi | Self::MediCalOmbudsman | Self::MediCalHelpline | Self::MediCalDental => {
                Hours::Weekdays { opens: 8, closes: 17, urgent_at_any_time: false }
            }
            // Look-up of 29 November 2026, section 4: "Mon-Fri 9-5".
            Self::HealthConsumerAlliance => Hours::Weekdays { opens: 9, closes: 17, urgent_at_any_time: false },
            Self::Plan
            | Self::Doctor
            | Self::Hospital
            | Self::Employer
            | Self::StateHearings
            | Self::HealthCareOptions
            | Self::MediCalRx
            | Self::CountyOffice
            | Self::CountyMentalHealth
            | Self::CountyCcs
            | Self::RegionalCenter
            | Self::Qio
            | Self::Hicap
            | Self::DualOmbudsman
            | Self::Ebsa
            | Self::FederalExternalReview
            | Self::IncludedHealth
            | Self::Calpers
            | Self::NoSurprises
            | Self::HospitalBillProgram
            | Self::AttorneyGeneral
            | Self::MedicalBoard
            | Self::PublicHealth
            | Self::ClaimsAdministrator
            | Self::TricareContractor
            | Self::SocialSecurity
            | Self::AppealsBoard
            | Self::IndianHealth
            | Self::Champva
            | Self::VeteransOffice
            | Self::Opm
            | Self::PatientAdvocate
            | Self::SharingMinistry => Hours::Unknown,
        }
    }
}

impl Hours {
    /// Whether somebody answers on a day, whatever the hour. A holiday of the State or of the United States counts as closed.
    ///
    /// # Example: DMHC on a Sunday
    /// ```
    /// use imr_rules::agency::{Agency, Opening};
    /// use imr_rules::date::Date;
    /// let day = |day| Date::from_ymd_opt(2026, 11, day).unwrap();
    /// assert_eq!(Agency::Dmhc.hours().on(day(29)), Opening::ClosedUntil(day(30)));
    /// assert_eq!(Agency::Dmhc.hours().on(day(30)), Opening::Open);
    /// assert_eq!(Agency::StateHearings.hours().on(day(29)), Opening::Unknown);
    /// ```
    pub fn on(self, day: Date) -> Opening {
        match self {
            Self::Unknown => Opening::Unknown,
            Self::DayAndNight => Opening::Open,
            Self::Weekdays { .. } if is_working_day(day) => Opening::Open,
            Self::Weekdays { .. } => next_working_day(day).map_or(Opening::Unknown, Opening::ClosedUntil),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Weekday};

    use super::*;
    use crate::date::days_after;

    #[test]
    fn offices_are_closed_on_weekends_and_holidays_and_open_next_on_a_working_day() {
        let mut day = Date::from_ymd_opt(2026, 1, 1).unwrap_or_default();
        let hours = Agency::Cdi.hours();
        for _ in 0..3_000 {
            let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
            match hours.on(day) {
                Opening::Open => assert!(!is_weekend, "{day}"),
                Opening::ClosedUntil(next) => {
                    assert!(!is_working_day(day) && is_working_day(next) && next > day, "{day} {next}");
                }
                Opening::Unknown => assert!(hours == Hours::Unknown, "{day}: its hours were read"),
            }
            day = days_after(day, 1).unwrap_or_default();
        }
    }

    #[test]
    fn hours_are_of_numbers_that_were_read() {
        for &agency in Agency::ALL {
            if agency.hours() != Hours::Unknown {
                assert!(agency.contact().phone.is_some() && agency.number_source().is_some(), "{agency:?}");
            }
            if let Hours::Weekdays { opens, closes, .. } = agency.hours() {
                assert!(opens < closes && closes <= 24, "{agency:?}");
            }
        }
    }
}
