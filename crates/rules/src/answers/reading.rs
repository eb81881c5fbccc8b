//! The answers as the rules read them, one after the other, until one is missing.

use std::cell::Cell;

use super::{Answers, Question};
use crate::plan::SoldAs;

/// An answer that the rules need is missing. Which one, [`Reading::last`] knows: as nothing is read after it, nothing
/// need be handed up, and what a rule returns stays one pointer. That makes the rules a tenth smaller in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Missing;

/// What one person has answered, while the rules read it.
pub(crate) struct Reading<'a> {
    pub(super) given: &'a Answers,
    last: Cell<Question>,
}

impl<'a> Reading<'a> {
    /// A reading that begins. The first question is the one that all rules begin with.
    pub(crate) const fn of(given: &'a Answers) -> Self {
        Self { given, last: Cell::new(Question::Emergency) }
    }

    /// The question that was read last.
    pub(crate) const fn last(&self) -> Question {
        self.last.get()
    }

    /// The number of the member that was chosen.
    #[inline(never)]
    pub(super) fn number(&self, question: Question) -> usize {
        self.last.set(question);
        self.given.number(question)
    }

    /// A date is read.
    pub(super) fn note(&self, question: Question) {
        self.last.set(question);
    }

    /// How the plan was sold.
    pub(crate) fn sold_as(&self) -> SoldAs {
        self.given.sold_as()
    }
}
