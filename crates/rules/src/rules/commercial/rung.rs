//! How far a person is on the ladder of a private plan, with the days that count there: R-MN-NOGRV to R-MN-READY-C, DT1.

use crate::answers::*;
use crate::date::{Date, DateAnswer};
use crate::law;
use crate::rules::Asked;
use crate::rules::ladder::{Letters, plan_time_over};

/// Whether there is a letter that says no, whose day can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letter {
    /// A decision in writing; its own day starts no review.
    Plain,
    /// A decision whose own day may start the review: care that is, or may be, called experimental.
    StartsReview,
    /// Nobody has written, or nobody has decided: no day is asked for.
    None,
}

impl Letter {
    pub(super) const fn starts_review(self) -> bool {
        matches!(self, Self::StartsReview)
    }
}

/// A rung of the ladder.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rung {
    /// Nobody has asked the plan for the care.
    NoRequest,
    /// The plan has not been asked again; the day of its letter, where there is one.
    First { letter: Option<DateAnswer>, sure: bool },
    /// The plan's time still runs, or may still run.
    Waiting(Letters),
    /// The plan's time is over without an answer.
    Silent(Letters),
    /// The plan said no again.
    Answered(Letters),
    /// The plan said yes and did nothing.
    NotDone,
    /// An outside review said no.
    Lost,
}

pub(super) fn rung_of(answers: &Answers, today: Date, letter: Letter) -> Asked<Rung> {
    let unknown = DateAnswer::Unknown;
    let denial = || match letter {
        Letter::Plain | Letter::StartsReview => answers.denial_date(),
        Letter::None => Ok(unknown),
    };
    Ok(match answers.grievance()? {
        Stage::NoRequest => Rung::NoRequest,
        stage @ (Stage::NotFiled | Stage::Unknown) => {
            let day = denial()?;
            Rung::First { letter: (letter != Letter::None).then_some(day), sure: stage != Stage::Unknown }
        }
        Stage::Waiting | Stage::ReviewAsked => {
            let denial = if letter.starts_review() { denial()? } else { unknown };
            let letters = Letters { denial, appeal: answers.appeal_date()?, answer: None };
            if plan_time_over(letters.appeal, law::GRIEVANCE_DAYS, today) {
                Rung::Silent(letters)
            } else {
                Rung::Waiting(letters)
            }
        }
        Stage::Upheld | Stage::HearingAsked | Stage::HearingHeld => {
            let denial = denial()?;
            // Once the denial counts, the day of the appeal can move neither day: it comes after the one and before the
            // other.
            let appeal = if letter.starts_review() { unknown } else { answers.appeal_date()? };
            Rung::Answered(Letters { denial, appeal, answer: Some(answers.answer_date()?) })
        }
        Stage::ApprovedNotDone => Rung::NotDone,
        Stage::ReviewLost => Rung::Lost,
    })
}
