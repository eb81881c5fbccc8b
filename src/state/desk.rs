//! Several cases side by side, for somebody who helps. They live as long as the page, and are kept nowhere else.

use imr_rules::Interview;
use imr_rules::answers::{Answers, LetterPhrase};

use super::writing::Writing;
use super::{Page, State};
use crate::later::interview;

/// The cases. None as long as there is only the one that is being answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// The case that is open is among them as it was when it was left last.
    cases: Vec<Case>,
    open: usize,
}

/// What is known of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Case {
    answers: Answers,
    letter: Vec<LetterPhrase>,
    writing: Writing,
}

impl Desk {
    /// How many cases there are; 0 as long as nobody has asked for a second one.
    pub fn count(&self) -> usize {
        self.cases.len()
    }

    /// The index of the case that is open.
    pub const fn open(&self) -> usize {
        self.open
    }

    /// The same cases, but for what is known of the one that is open.
    pub(super) fn without_open(mut self) -> Self {
        if let Some(open) = self.cases.get_mut(self.open) {
            *open = Case::default();
        }
        self
    }
}

impl State {
    /// How far each case is, in the order in which they were begun.
    pub fn cases(&self) -> Vec<Interview> {
        let interview_of = |(index, case): (usize, &Case)| {
            if index == self.desk.open { self.interview.clone() } else { interview(&case.answers, self.today) }
        };
        self.desk.cases.iter().enumerate().map(interview_of).collect()
    }

    /// Lays the case that is open aside, and begins another one.
    pub(super) fn begin_case(&mut self) {
        self.lay_aside();
        self.desk.cases.push(Case::default());
        self.desk.open = self.desk.cases.len() - 1;
        self.take_up(Page::Start);
    }

    /// Lays the case that is open aside, and opens the one with this index.
    pub(super) fn open_case(&mut self, index: usize) {
        if index < self.desk.cases.len() {
            self.lay_aside();
            self.desk.open = index;
            let end = self.end_of_open_case();
            self.take_up(end);
        }
    }

    /// Erases the case with this index. The list stays on the page, unless one case is left: it is opened.
    pub(super) fn erase_case(&mut self, index: usize) {
        if index >= self.desk.cases.len() {
            return;
        }
        self.lay_aside();
        self.desk.cases.remove(index);
        if index < self.desk.open || self.desk.open == self.desk.cases.len() {
            self.desk.open = self.desk.open.saturating_sub(1);
        }
        let is_last = self.desk.cases.len() == 1;
        let page = if is_last { self.end_of_open_case() } else { Page::Cases };
        self.take_up(page);
        if is_last {
            self.desk = Desk::default();
        }
    }

    fn lay_aside(&mut self) {
        let case = Case { answers: self.answers.clone(), letter: self.letter.clone(), writing: self.writing.clone() };
        match self.desk.cases.get_mut(self.desk.open) {
            Some(open) => *open = case,
            None => self.desk.cases.push(case),
        }
    }

    fn end_of_open_case(&self) -> Page {
        let answers = self.desk.cases.get(self.desk.open).map(|case| &case.answers);
        match answers.map(|answers| interview(answers, self.today).end) {
            Some(Ok(_)) => Page::Outcome,
            Some(Err(question)) if answers.is_some_and(|answers| *answers != Answers::default()) => {
                Page::Question(question)
            }
            Some(Err(_)) | None => Page::Start,
        }
    }

    /// Shows the case at the open index on this page.
    fn take_up(&mut self, page: Page) {
        let case = self.desk.cases.get(self.desk.open).cloned().unwrap_or_default();
        self.interview = interview(&case.answers, self.today);
        self.answers = case.answers;
        self.letter = case.letter;
        self.writing = case.writing;
        self.panels = super::Panels::default();
        self.plan_file = super::PlanFile::default();
        self.before_change = None;
        self.go(page, false);
    }
}

#[cfg(test)]
mod tests {
    use imr_letters::Field;
    use imr_rules::answers::{Answer, Emergency};
    use imr_rules::law::last_checked;
    use imr_text::Language;

    use super::*;
    use crate::state::Action;

    fn answered(emergency: Emergency) -> [Action; 2] {
        [Action::Chose(Answer::Emergency(emergency)), Action::Continued]
    }

    fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
        actions.into_iter().fold(state, State::after)
    }

    /// Three cases, of which the second is open: the first is no emergency, the second may be one, the third is new.
    fn three() -> State {
        let state = after(State::new(last_checked(), Language::En, 0), answered(Emergency::No));
        let state = state.after(Action::FilledBlank(Field::Patient, "Ana".to_owned())).after(Action::BeganCase);
        let state = after(state, answered(Emergency::Unknown)).after(Action::BeganCase);
        state.after(Action::OpenedCase(1))
    }

    fn emergencies(state: &State) -> Vec<Option<Emergency>> {
        state.cases().iter().map(|case| case.answers.emergency().ok()).collect()
    }

    #[test]
    fn another_case_begins_with_nothing_and_leaves_the_first_as_it_was() {
        let state = three();
        assert_eq!(emergencies(&state), [Some(Emergency::No), Some(Emergency::Unknown), None]);
        assert!(!state.writing.has_words(), "the name of the first case is in the second");
        let state = state.after(Action::OpenedCase(0));
        assert!(state.writing.has_words(), "the name of the first case is lost");
        assert!(matches!(state.page(), Page::Question(_)), "{:?}", state.page());
        assert_eq!(state.after(Action::OpenedCase(2)).page(), Page::Start);
    }

    #[test]
    fn what_is_answered_is_the_open_case_and_no_other() {
        let state =
            after(three().after(Action::Changed(imr_rules::answers::Question::Emergency)), answered(Emergency::Yes));
        assert_eq!(emergencies(&state), [Some(Emergency::No), Some(Emergency::Yes), None]);
    }

    #[test]
    fn an_erased_case_is_gone_and_the_open_one_stays_open() {
        for (index, left) in [
            (0, vec![Some(Emergency::Unknown), None]),
            (1, vec![Some(Emergency::No), None]),
            (2, vec![Some(Emergency::No), Some(Emergency::Unknown)]),
        ] {
            let before = three().interview().answers.clone();
            let state = three().after(Action::OpenedCases).after(Action::ErasedCase(index));
            assert_eq!(emergencies(&state), left, "case {index} was erased");
            assert_eq!(state.page(), Page::Cases);
            if index != 1 {
                assert_eq!(state.interview().answers, before, "case {index} was erased");
            }
        }
    }

    #[test]
    fn the_last_case_is_a_page_like_any_other() {
        let state = three().after(Action::ErasedCase(0)).after(Action::ErasedCase(1));
        assert_eq!((state.desk.count(), state.cases().len()), (0, 0));
        assert_eq!(state.interview().answers.emergency(), Ok(Emergency::Unknown));
        assert_eq!(three().after(Action::ErasedCase(9)), three(), "there is no such case");
        assert_eq!(three().after(Action::OpenedCase(9)), three(), "there is no such case");
    }

    #[test]
    fn starting_over_erases_the_open_case_alone() {
        let state = three().after(Action::StartedOver);
        assert_eq!(emergencies(&state), [Some(Emergency::No), None, None]);
        assert!(state.desk.cases.get(1).is_some_and(|case| *case == Case::default()), "its answers are still held");
    }
}
