//! A plan that is saved and opened again: in a file, or on this device until it is deleted.

use imr_letters::{OpenError, Opened, Saved};
use imr_rules::Interview;
use imr_rules::date::Date;

use super::State;
use super::change::Difference;
use crate::later::{interview, later};

/// What is saved of this visit, and what was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanFile {
    /// Whether the plan is kept on this device, and then whether with what was typed into letters.
    pub on_device: Option<bool>,
    /// What is in the file that was saved or opened last.
    pub in_file: Option<Saved>,
    /// Whether this device has stopped to take the plan.
    pub is_refused: bool,
    /// What was opened, for the page that shows it first.
    pub opened: Option<OpenedPlan>,
    /// Why the file that was chosen last could not be opened.
    pub error: Option<OpenError>,
}

/// A plan that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenedPlan {
    /// The day it was saved.
    pub saved_on: Date,
    /// What is different from that day.
    pub difference: Option<Difference>,
    /// Whether a part of it does not apply any more.
    pub is_partial: bool,
}

impl State {
    /// What can be saved of this visit; with what was typed into letters, if that is wanted.
    pub fn saved(&self, with_letters: bool) -> Saved {
        let mut answers = imr_rules::answers::Answers::default();
        for &answer in &self.interview.given {
            answers.set(answer);
        }
        let writing = self.writing.clone();
        let (fields, letters) = if with_letters { writing.into_words() } else { Default::default() };
        Saved { saved_on: self.today, answers, papers: self.writing.papers().to_vec(), fields, letters }
    }

    /// Whether the plan, as it is now, is in a file or on this device.
    pub fn is_saved(&self) -> bool {
        self.plan_file.on_device.is_some() || self.plan_file.in_file.as_ref() == Some(&self.saved(true))
    }

    /// Opens a saved plan in place of what there is: its answers count from today. A text that is no plan changes nothing.
    pub(super) fn open_plan(&mut self, text: &str, is_kept: bool) {
        let Some(later) = later() else { return };
        match (later.open_plan)(text) {
            Ok(Opened { saved, unknown }) => {
                let before = interview(&saved.answers, saved.saved_on);
                self.answers = saved.answers;
                self.interview = interview(&self.answers, self.today);
                self.writing = super::Writing::of(saved.fields, saved.letters, saved.papers);
                self.before_change = None;
                // What was kept goes on being kept, with words where there were some.
                self.plan_file.on_device = is_kept.then(|| self.writing.has_words());
                self.plan_file.in_file = (!is_kept).then(|| self.saved(true));
                let end = self.end();
                self.go(end, false);
                self.plan_file.opened = Some(OpenedPlan {
                    saved_on: saved.saved_on,
                    difference: difference(&before, &self.interview),
                    is_partial: unknown > 0,
                });
            }
            Err(error) => self.refuse_plan(error),
        }
    }

    pub(super) fn refuse_plan(&mut self, error: OpenError) {
        self.plan_file.error = Some(error);
        self.refused += 1;
    }
}

/// How an outcome has changed since the day it was saved; `None` where there was none, or is none now.
fn difference(before: &Interview, now: &Interview) -> Option<Difference> {
    let (Ok(before), Ok(now)) = (&before.end, &now.end) else { return None };
    Some(Difference::between(before, now))
}
