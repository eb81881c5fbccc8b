//! A plan that is saved and opened again: in a file, or on this device until it is deleted.

use imr_letters::{OpenError, Opened, Saved};
use imr_rules::Interview;
use imr_rules::date::Date;

use super::State;
use super::change::Difference;
use super::writing::Writing;
use crate::later::{interview, later};

/// What is saved of this visit, and what was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanFile {
    /// Whether the plan is kept on this device, and then whether with what was typed into letters.
    pub on_device: Option<bool>,
    /// What is in the file that was saved or opened last.
    pub in_file: Option<Saved>,
    /// Whether this device has stopped accepting the plan.
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
        let papers = self.writing.papers().to_vec();
        let bare = Saved { saved_on: self.today, answers, papers, ..Saved::default() };
        if with_letters {
            let Writing { fields, note, .. } = self.writing.clone();
            Saved { fields, letters: self.writing.edited_letters().to_vec(), note, ..bare }
        } else {
            bare
        }
    }

    /// Whether the plan, as it is now, is in a file or on this device.
    pub fn is_saved(&self) -> bool {
        let PlanFile { on_device, in_file, is_refused, .. } = &self.plan_file;
        let is_on_device = on_device.is_some_and(|with_letters| with_letters || !self.writing.has_words());
        let is_same = |file: &Saved| *file == Saved { saved_on: file.saved_on, ..self.saved(true) };
        (is_on_device && !is_refused) || in_file.as_ref().is_some_and(is_same)
    }

    /// Whether something would be lost with the page.
    pub fn would_lose(&self) -> bool {
        self.desk.has_others() || (self.has_answers() && !self.is_saved())
    }

    /// Opens a saved plan in place of what there is: its answers count from today. A text that is no plan changes nothing.
    pub(super) fn open_plan(&mut self, text: &str, is_kept: bool) {
        let Some(later) = later() else { return };
        match (later.open_plan)(text) {
            Ok(Opened { saved, unknown }) => {
                let before = interview(&saved.answers, saved.saved_on);
                let saved_on = saved.saved_on;
                self.answers = saved.answers.clone();
                self.interview = interview(&self.answers, self.today);
                self.writing = Writing::from_saved(saved);
                self.before_change = None;
                // What was kept goes on being kept, with words where there were some; beside other cases it is a copy of its own.
                let goes_on = is_kept && !self.desk.has_others();
                self.plan_file.on_device = goes_on.then(|| self.writing.has_words());
                self.plan_file.in_file = (!is_kept).then(|| self.saved(true));
                let end = self.end();
                self.go(end, false);
                self.plan_file.opened = Some(OpenedPlan {
                    saved_on,
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
