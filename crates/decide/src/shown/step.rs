//! The steps: what to do, when, whom to call and what to say.

use imr_rules::date::Date;
use imr_rules::deadline::DeadlineKind;
use imr_rules::outcome::{self as rules, Action, Condition, Does, Guard, Right, Voice};
use imr_text::{ActionText, plain};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Citation, Contact, Control, Form, When};
use crate::name::Name;
use crate::sentence::{Sentence, Words, sentence};

/// One step of the plan.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Step {
    action: Name<Action>,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Sentence>,
    /// How it is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<Sentence>,
    /// The words to say on the phone, where they help, as `voice` of the outcome says them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say: Option<Sentence>,
    /// When.
    pub timing: Timing,
    /// When, as seen on `today`.
    pub when: When,
    /// What must be true for the step to be of use, where nobody knows if it is; null where it fits whatever is true.
    only_if: Option<Name<Condition>>,
    /// The index, from 0, of the step above that one call can do this one with; null where there is none.
    pub same_call_as: Option<usize>,
    /// What does it.
    pub control: Control,
    /// The form it can be done with; null where there is none online.
    pub form: Option<Form>,
    /// What it does to other rights, warnings first: to be said before the step.
    pub effects: Vec<Effect>,
    /// Whom to call for it.
    pub contact: Contact,
}

/// What a step does to another right.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Effect {
    right: Name<Right>,
    does: Name<Does>,
    /// The warning of the outcome that says so; null where the right is left open.
    guard: Option<Name<Guard>>,
    /// Where it was read.
    pub citations: Vec<Citation>,
}

impl Effect {
    fn show(effect: rules::Effect) -> Self {
        let rules::Effect { right, does, guard, sources } = effect;
        Self { right: Name(right), does: Name(does), guard: guard.map(Name), citations: Citation::all(sources) }
    }
}

/// When a step is to be done.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Timing {
    /// In which way the time is set.
    pub kind: TimingKind,
    /// For `by` and `after`: which of the outcome's deadlines sets the time; otherwise null.
    deadline: Option<Name<DeadlineKind>>,
}

/// In which way the time of a step is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TimingKind {
    /// Today.
    Today,
    /// By the day of a deadline; today where that day is null.
    By,
    /// Once the plan's time under a deadline is over, or it has answered.
    After,
    /// In its turn; the law sets no day.
    Anytime,
}

impl Step {
    pub(crate) fn show(
        index: usize,
        step: rules::Step,
        outcome: &rules::Outcome,
        voice: Voice,
        words: Words,
        today: Date,
    ) -> Self {
        let when = When::show(outcome.when(&step, today));
        let same_call_as = outcome.same_call(index, today);
        let effects = outcome.effects(&step).into_iter().map(Effect::show).collect();
        let rules::Step { action, timing } = step;
        let (title, how) = match words.of(|text| text.action(action)) {
            Some(ActionText { title, how, .. }) => (Some(title), Some(how)),
            None => (None, None),
        };
        let say = words.of(|text| text.say(action, voice)).flatten().map(|say| plain(&say).into());
        Self {
            action: Name(action),
            title: title.map(sentence),
            how: how.map(sentence),
            say,
            timing: Timing::show(timing),
            when,
            only_if: action.only_if().map(Name),
            same_call_as,
            control: Control::show(action.control()),
            form: Form::show(action, words),
            effects,
            contact: Contact::show(action.agency(), words, today),
        }
    }
}

impl Timing {
    fn show(timing: rules::Timing) -> Self {
        let (kind, deadline) = match timing {
            rules::Timing::Today => (TimingKind::Today, None),
            rules::Timing::By(kind) => (TimingKind::By, Some(kind)),
            rules::Timing::After(kind) => (TimingKind::After, Some(kind)),
            rules::Timing::Anytime => (TimingKind::Anytime, None),
        };
        Self { kind, deadline: deadline.map(Name) }
    }
}
