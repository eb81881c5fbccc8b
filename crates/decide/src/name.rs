//! The stable names of the rules' words, and the lists of them that the schemas give.

use std::borrow::Cow;

use imr_letters::{Field, Letter, Program, RequestKind};
use imr_rules::agency::{Agency, Form};
use imr_rules::answers::{LetterPhrase, Question};
use imr_rules::deadline::{Consequence, DeadlineKind, Hour, LateRule, StartEvent};
use imr_rules::law::{Confidence, Source};
use imr_rules::outcome::{
    Action, Certainty, Concern, Condition, Does, Door, Guard, Next, Paper, PaperList, Reason, Regulator, Right, Route,
    Row, UrgentBox, Voice,
};
use imr_text::Language;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

/// A word of the rules, shown by its stable name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<T>(pub T);

/// A closed list of words with stable names.
pub trait Named: Copy + 'static {
    /// What the list is called in a schema.
    const LIST: &'static str;
    /// What the words stand for.
    const MEANING: &'static str;
    /// Every word, in order.
    fn all() -> &'static [Self];
    /// The stable name.
    fn stable(self) -> &'static str;
    /// Every stable name, in order.
    fn names() -> Vec<&'static str> {
        Self::all().iter().map(|word| word.stable()).collect()
    }
    /// The word with this name.
    fn from_stable(name: &str) -> Option<Self> {
        Self::all().iter().copied().find(|word| word.stable() == name)
    }
}

macro_rules! named {
    ($($word:ident by $name:ident: $meaning:literal;)+) => {
        $(impl Named for $word {
            const LIST: &'static str = stringify!($word);
            const MEANING: &'static str = $meaning;
            fn all() -> &'static [Self] {
                Self::ALL
            }
            fn stable(self) -> &'static str {
                self.$name()
            }
        })+
    };
}

named! {
    Question by name: "A question.";
    Route by name: "The door that is the person's.";
    UrgentBox by name: "Which same-day route comes before everything else.";
    Voice by name: "Who says the words of a step.";
    Hour by name: "An hour of the day at which a time of law ends.";
    Condition by name: "What must be true for a step to be of use.";
    Concern by name: "What a warning is about: doing the step, leaving it out, or something the step does not do.";
    Form by name: "A form that an agency takes online.";
    Regulator by name: "Who has power over a private plan: DMHC, CDI, or not yet known.";
    Certainty by name: "How sure that is: the letter or booklet names it, a sign points to it, or only a call can tell.";
    Action by name: "What to do.";
    Agency by name: "Whom to call.";
    DeadlineKind by name: "What must be done, or answered, within a time of law.";
    StartEvent by name: "What a clock is counted from.";
    Consequence by name: "What may happen if a day passes.";
    LateRule by name: "What can still be done once a day has passed, and on what ground.";
    Right by name: "A right that a step may touch.";
    Does by name: "What a step does to a right: ends (it is gone), may_end (it may be gone), may_cost (it may cost \
                   money), clock_runs_on (it stays, and its clock is not stopped or moved), leaves_open (it stays open, \
                   or opens).";
    LetterPhrase by name: "A phrase of a denial letter.";
    Door by name: "Another door that stays open.";
    Guard by name: "What a step would end, pause or cost.";
    Next by name: "What happens next.";
    Reason by name: "A reason for the outcome.";
    Paper by name: "A paper to gather.";
    PaperList by name: "A checklist of papers, by what it is for.";
    Row by name: "A row of the decision tables, by the name it has there.";
    Source by name: "A row of the fact tables, by the name it has there.";
    Confidence by name: "How a statement was read: statute (in the text of the law), partly (in a part of that text), \
                         quoted (in dated quotations of the rule), agency (on a page or form of the agency), plan_page \
                         (on a plan's own page), secondary (in a guide), inferred (worked out from other rules), \
                         cautious (no text was read: the earliest day that could apply).";
    Letter by name: "A letter that a person can send.";
    Program by name: "Under which rules a letter is answered.";
    RequestKind by name: "What a letter asks for: a decision in the usual time, one in days, or an answer about something that is \
                          no decision.";
    Field by name: "A blank of a letter.";
    Language by code: "A language every sentence is written in.";
}

impl<T: Named> Serialize for Name<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.stable())
    }
}

impl<T: Named> JsonSchema for Name<T> {
    fn schema_name() -> Cow<'static, str> {
        T::LIST.into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": T::MEANING, "type": "string", "enum": T::names() })
    }
}
