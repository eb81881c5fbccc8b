//! What the rules found, as it stands in a reply.
//!
//! Each type shows one type of the rules and takes it apart field by field, so that a field added there does not
//! compile until it is shown here.

mod contact;
mod deadline;
mod letter;
mod outcome;
mod question;
mod statement;
mod step;
mod when;

pub use contact::Contact;
pub use deadline::{Actor, CountedFrom, Deadline, Late, LaterClock, Missed, Rule, Span, SpanKind, Standing};
pub use letter::WrittenLetter;
pub use outcome::{Outcome, PaperShown, Papers, Power, Urgent};
pub use question::{Choice, NextQuestion, QuestionKind};
pub use statement::{Citation, Door, Guard, Next, Reason};
pub use step::{Effect, Step, Timing, TimingKind};
pub use when::{Control, ControlKind, Form, Opening, OpeningState, When, WhenState};
