//! What a person takes away from an outcome: the letters that fit it, a calendar file, a Word file.
//!
//! Everything here is a function of the answers, the outcome and what the person typed. Sentences are in `locales/`, under the
//! names of [`Letter`], [`Field`] and [`Part`]; `imr-text` turns a [`Document`] into text.

mod calendar;
mod case;
mod document;
mod docx;
mod field;
mod fitting;
mod letter;
mod part;
mod request;
mod saved;
mod zip;

pub use calendar::{Event, calendar};
pub use document::{Document, document, reason};
pub use docx::docx;
pub use field::{Field, Fields};
pub use fitting::{request_for, requests};
pub use letter::Letter;
pub use part::{Part, Shape};
pub use request::{LetterId, LetterRequest, Program, RequestKind};
pub use saved::{MOST_BYTES, OpenError, Opened, PlanFile, Saved};
