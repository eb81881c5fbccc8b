//! Which remedy a Californian has against a health plan's decision, by which day, and why.
//!
//! The centre is one pure function, [`decide`]: from [`answers::Answers`] and today to an [`outcome::Outcome`], or to
//! the [`answers::Question`] that is missing. Nothing here knows a clock, a browser, storage or a network; sentences
//! are in `locales/`, under the stable names of these enums.

pub mod agency;
pub mod answers;
pub mod date;
pub mod deadline;
pub mod interview;
pub mod law;
pub mod outcome;
pub mod plan;
mod remaining;
mod rules;
mod vocabulary;
mod what_if;

pub use interview::{FIRST_QUESTIONS, Interview, replay, replay_first};
pub use remaining::{Remaining, remaining};
pub use rules::decide;
pub use what_if::{Change, what_would_change};
