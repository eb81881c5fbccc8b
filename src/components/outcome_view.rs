//! What every part of an outcome page is drawn from, and what the parts above it have said already.

use std::cell::RefCell;

use imr_letters::{LetterRequest, requests};
use imr_rules::agency::Agency;
use imr_rules::law::Source;
use imr_rules::outcome::{Guard, Outcome, Step, Voice};
use imr_rules::{Change, Interview};
use imr_text::Text;

use crate::context::{Dispatch, Reader};
use crate::state::panels::Panels;
use crate::state::writing::Writing;

/// An outcome as it is drawn, from top to bottom.
///
/// A source, a contact and a warning are given in full where they first come up; below that, the parts refer to it. The parts
/// are functions that are called in the order of the page, so each finds here what the ones above it have said.
pub struct OutcomeView<'a> {
    /// For whom the page is written.
    pub reader: Reader,
    /// The outcome.
    pub outcome: &'a Outcome,
    /// The answers that led to it.
    pub interview: &'a Interview,
    /// The answers that, if they were different, would lead to another remedy; none before the page is drawn whole.
    pub changes: &'a [Change],
    /// Which parts are open.
    pub panels: &'a Panels,
    /// What was written into letters and ticked off.
    pub writing: &'a Writing,
    /// The letters that fit.
    pub letters: Vec<LetterRequest>,
    /// Sends actions.
    pub dispatch: &'a Dispatch,
    sources: RefCell<Vec<Source>>,
    contacts: RefCell<Vec<(Agency, Option<usize>)>>,
    guards: RefCell<Vec<Guard>>,
}

/// Where above a contact is in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactAbove {
    /// It is new.
    Nowhere,
    /// In the step with this number on the page.
    InStep(usize),
    /// In another way that stays open.
    InOtherWay,
}

impl<'a> OutcomeView<'a> {
    /// A page on which nothing has been said yet.
    pub fn new(
        reader: Reader,
        outcome: &'a Outcome,
        interview: &'a Interview,
        changes: &'a [Change],
        (panels, writing): (&'a Panels, &'a Writing),
        dispatch: &'a Dispatch,
    ) -> Self {
        let sources = RefCell::new(Vec::new());
        let contacts = RefCell::new(Vec::new());
        Self {
            reader,
            outcome,
            interview,
            changes,
            panels,
            writing,
            letters: requests(outcome, &interview.answers, reader.today),
            dispatch,
            sources,
            contacts,
            guards: RefCell::new(Vec::new()),
        }
    }

    /// The sentences.
    pub const fn text(&self) -> Text {
        self.reader.text()
    }

    /// The words to say about a step, for whoever the person said is calling.
    pub fn what_to_say(&self, step: &Step) -> Option<String> {
        self.text().say(step.action, Voice::of(&self.interview.answers))
    }

    /// Whether what to say about the first step is beside its number: who is in a hurry calls at once. Not where the step
    /// fits some people only, since another number is there too.
    pub fn says_beside_the_number(&self, step: &Step) -> bool {
        self.outcome.urgent.is_some() && step.action.only_if().is_none()
    }

    /// The number of a source, from 1 in order of first appearance. Two sources with one title share a number.
    pub fn number_of(&self, source: Source) -> usize {
        let title = |source| self.text().citation(source).title;
        let mut sources = self.sources.borrow_mut();
        let known = sources.iter().position(|&known| title(known) == title(source));
        known.unwrap_or_else(|| {
            sources.push(source);
            sources.len() - 1
        }) + 1
    }

    /// The sources that were given a number, in the order of their numbers.
    pub fn numbered(&self) -> Vec<Source> {
        self.sources.borrow().clone()
    }

    /// Where above an agency's contact is in full; notes this one where it is new. `step` is the number of the step on the
    /// page, `None` for another way.
    pub fn contact_above(&self, agency: Agency, step: Option<usize>) -> ContactAbove {
        let mut contacts = self.contacts.borrow_mut();
        match contacts.iter().find(|(other, _)| *other == agency) {
            Some((_, Some(step))) => ContactAbove::InStep(*step),
            Some((_, None)) => ContactAbove::InOtherWay,
            None => {
                contacts.push((agency, step));
                ContactAbove::Nowhere
            }
        }
    }

    /// Whether a warning is given for the first time.
    pub fn is_new(&self, guard: Guard) -> bool {
        let mut guards = self.guards.borrow_mut();
        let new = !guards.contains(&guard);
        if new {
            guards.push(guard);
        }
        new
    }
}
