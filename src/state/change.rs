//! What a person changed after the outcome was there: the way back, and what is different now.

use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::outcome::Outcome;

/// What there was before Change was pressed at the outcome. It is gone as soon as an outcome is shown again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BeforeChange {
    /// The question whose answer is being changed.
    pub question: Question,
    /// Every answer as it was.
    pub answers: Answers,
    /// The outcome as it was.
    pub outcome: Box<Outcome>,
}

/// How the outcome differs from the one before the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Another first step, and so another plan.
    FirstStep,
    /// The first step is the same, and a later one is another.
    Steps,
    /// The steps are the same, and a day is another.
    Day,
    /// The steps and the days are the same.
    Nothing,
}

/// An answer that was changed, and what that has made different.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The answer as it is now.
    pub answer: Answer,
    /// What is different.
    pub difference: Difference,
}

impl BeforeChange {
    /// What the outcome says about the change; `None` where the answer is the one it was.
    pub fn changed(&self, answers: &Answers, now: &Outcome) -> Option<Changed> {
        let answer = answers.get(self.question)?;
        if self.answers.get(self.question) == Some(answer) {
            return None;
        }
        Some(Changed { answer, difference: Difference::between(&self.outcome, now) })
    }
}

impl Difference {
    /// What matters most of what is different: a step weighs more than a day.
    pub fn between(before: &Outcome, now: &Outcome) -> Self {
        let actions = |outcome: &Outcome| -> Vec<_> { outcome.steps.iter().map(|step| step.action).collect() };
        let (earlier, present) = (actions(before), actions(now));
        if earlier.first() != present.first() {
            return Self::FirstStep;
        }
        if earlier != present {
            return Self::Steps;
        }
        let days = |outcome: &Outcome| -> Vec<_> {
            outcome.deadlines.iter().map(|deadline| (deadline.kind, deadline.by, deadline.last)).collect()
        };
        if days(before) == days(now) { Self::Nothing } else { Self::Day }
    }
}
