//! Several cases side by side, for somebody who helps. They live as long as the page, and are kept nowhere else.

use std::mem;

use imr_rules::Interview;
use imr_rules::answers::{Answers, LetterPhrase};

use super::change::BeforeChange;
use super::panels::Panels;
use super::plan_file::PlanFile;
use super::writing::Writing;
use super::{Draft, Page, State};
use crate::later::interview;

/// The number of a case, from 1. No two cases of a page share one, and that of an erased case is not given again.
pub type CaseNumber = u32;

/// The cases besides the one that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    open: CaseNumber,
    last: CaseNumber,
    others: Vec<Case>,
    /// The case that was erased last, for the page that shows it first.
    pub erased: Option<CaseNumber>,
    /// Where the person was when the list of cases was opened.
    left: Option<(Page, Draft)>,
}

impl Default for Desk {
    fn default() -> Self {
        Self { open: 1, last: 1, others: Vec::new(), erased: None, left: None }
    }
}

/// A case that is laid aside, as it was left.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Case {
    number: CaseNumber,
    page: Page,
    draft: Draft,
    answers: Answers,
    letter: Vec<LetterPhrase>,
    panels: Panels,
    writing: Writing,
    plan_file: PlanFile,
    before_change: Option<BeforeChange>,
}

impl Desk {
    /// The number of the case that is open.
    pub const fn open(&self) -> CaseNumber {
        self.open
    }

    /// How many cases there are.
    pub fn count(&self) -> usize {
        self.others.len() + 1
    }

    /// Whether there is another case.
    pub fn has_others(&self) -> bool {
        !self.others.is_empty()
    }

    /// Forgets where the person was before the list of cases.
    pub(super) fn left_behind(&mut self) {
        self.left = None;
    }

    /// Whether a case that is laid aside is kept on this device.
    pub fn is_other_kept(&self) -> bool {
        self.others.iter().any(|case| case.plan_file.on_device.is_some())
    }
}

impl State {
    /// Each case with its number, in the order in which they were begun.
    pub fn cases(&self) -> Vec<(CaseNumber, Interview)> {
        let others = self.desk.others.iter();
        let mut cases: Vec<_> = others.map(|case| (case.number, interview(&case.answers, self.today))).collect();
        let index = cases.partition_point(|(number, _)| *number < self.desk.open);
        cases.insert(index, (self.desk.open, self.interview.clone()));
        cases
    }

    /// Shows the cases side by side.
    pub(super) fn open_cases(&mut self) {
        if self.page() != Page::Cases {
            self.desk.left = Some((self.page(), self.draft.clone()));
            self.go(Page::Cases, false);
        }
    }

    /// Lays the open case aside and begins another one. A case that has not begun is no case to lay aside.
    pub(super) fn begin_case(&mut self) {
        if !self.interview.given.is_empty() {
            self.lay_aside();
            self.desk.last += 1;
            self.desk.open = self.desk.last;
            self.interview = interview(&self.answers, self.today);
        }
        self.go(Page::Start, false);
    }

    /// Opens the case with this number as it was left; nothing where there is none.
    pub(super) fn open_case(&mut self, number: CaseNumber) {
        if number != self.desk.open {
            if !self.switch_to(number) {
                return;
            }
        } else if self.desk.left.is_none() {
            return;
        }
        let end = self.end();
        let (page, draft) = self.desk.left.take().unwrap_or((end, Draft::default()));
        // Who has gone back in a finished case, and changes nothing there, wants its outcome.
        let is_looking_back = matches!(page, Page::Start | Page::Question(_)) && self.before_change.is_none();
        let (page, draft) =
            if end == Page::Outcome && is_looking_back { (end, Draft::default()) } else { (page, draft) };
        self.go(page, false);
        if self.page() == page {
            self.draft = draft;
        }
    }

    /// Makes the case with this number the open one, without showing a page of it. `false` where there is none.
    pub(super) fn switch_to(&mut self, number: CaseNumber) -> bool {
        let Some(index) = self.desk.others.iter().position(|case| case.number == number) else { return false };
        let next = self.desk.others.remove(index);
        self.lay_aside();
        let Case { number, page, draft, answers, letter, panels, writing, plan_file, before_change } = next;
        self.desk.open = number;
        self.desk.left = Some((page, draft));
        self.interview = interview(&answers, self.today);
        (self.answers, self.letter, self.panels) = (answers, letter, panels);
        (self.writing, self.plan_file, self.before_change) = (writing, plan_file, before_change);
        true
    }

    /// Erases the case with this number. The list stays on the page while there is more than one.
    pub(super) fn erase_case(&mut self, number: CaseNumber) {
        if !self.desk.others.iter().any(|case| case.number == number) && number != self.desk.open {
            return;
        }
        self.open_cases();
        if number == self.desk.open {
            let Some(next) = self.desk.others.first().map(|case| case.number) else { return };
            self.switch_to(next);
        }
        self.desk.others.retain(|case| case.number != number);
        if self.desk.has_others() {
            self.go(Page::Cases, false);
        } else {
            self.open_case(self.desk.open);
        }
        self.desk.erased = Some(number);
    }

    /// Puts what is known of the open case aside, and leaves a new one in its place.
    fn lay_aside(&mut self) {
        let here = (self.page(), self.draft.clone());
        let (page, draft) = self.desk.left.take().unwrap_or(here);
        let case = Case {
            number: self.desk.open,
            page,
            draft,
            answers: mem::take(&mut self.answers),
            letter: mem::take(&mut self.letter),
            panels: mem::take(&mut self.panels),
            writing: mem::take(&mut self.writing),
            plan_file: mem::take(&mut self.plan_file),
            before_change: self.before_change.take(),
        };
        let index = self.desk.others.partition_point(|other| other.number < case.number);
        self.desk.others.insert(index, case);
    }
}

#[cfg(test)]
mod tests {
    use imr_letters::Field;
    use imr_rules::answers::{Answer, Coverage, Emergency, Question};
    use imr_rules::law::last_checked;
    use imr_text::Language;

    use super::*;
    use crate::state::Action;

    fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
        actions.into_iter().fold(state, State::after)
    }

    fn answered(emergency: Emergency) -> [Action; 2] {
        [Action::Chose(Answer::Emergency(emergency)), Action::Continued]
    }

    /// Three cases, of which the second is open: no emergency and a name; perhaps one; one.
    fn three() -> State {
        let state = after(State::new(last_checked(), Language::En, 0), answered(Emergency::No));
        let state = state.after(Action::FilledBlank(Field::Patient, "Ana".to_owned())).after(Action::BeganCase);
        let state = after(state, answered(Emergency::Unknown)).after(Action::BeganCase);
        after(state, answered(Emergency::Yes)).after(Action::OpenedCases).after(Action::OpenedCase(2))
    }

    fn emergencies(state: &State) -> Vec<(CaseNumber, Option<Emergency>)> {
        state.cases().iter().map(|(number, case)| (*number, case.answers.emergency().ok())).collect()
    }

    const ALL: [(CaseNumber, Option<Emergency>); 3] =
        [(1, Some(Emergency::No)), (2, Some(Emergency::Unknown)), (3, Some(Emergency::Yes))];

    #[test]
    fn another_case_begins_with_nothing_and_leaves_the_first_as_it_was() {
        let state = three();
        assert_eq!(emergencies(&state), ALL);
        assert!(!state.writing.has_words(), "the name of the first case is in the second");
        let state = state.after(Action::OpenedCase(1));
        assert!(state.writing.has_words(), "the name of the first case is lost");
        assert_eq!(state.page(), Page::Question(Question::Coverage));
    }

    #[test]
    fn a_case_opens_at_the_page_and_with_the_entry_it_was_left_with() {
        let job = Action::Chose(Answer::Coverage(Coverage::Job));
        let state = after(three(), [job, Action::OpenedCases, Action::OpenedCase(1), Action::OpenedCase(2)]);
        assert_eq!(state.page(), Page::Question(Question::Coverage));
        assert_eq!(state.draft.choice, Some(Answer::Coverage(Coverage::Job)));
        // Who looks at the list and comes back has the same.
        let state = after(state, [Action::OpenedCases, Action::OpenedCases, Action::OpenedCase(2)]);
        assert_eq!(state.draft.choice, Some(Answer::Coverage(Coverage::Job)));
    }

    #[test]
    fn who_went_back_in_a_finished_case_finds_its_outcome_on_the_list() {
        let answers =
            |given: &[Answer]| given.iter().flat_map(|&it| [Action::Chose(it), Action::Continued]).collect::<Vec<_>>();
        let first =
            after(State::new(last_checked(), Language::En, 0), answered(Emergency::No)).after(Action::BeganCase);
        let mut state =
            after(first, answers(&[Answer::Emergency(Emergency::No), Answer::Coverage(Coverage::NoCoverage)]));
        for _ in 0..20 {
            let Some(question) = state.question() else { break };
            let choice = state.interview().answers.offered(question).first().copied();
            state = match choice {
                Some(choice) => after(state, [Action::Chose(choice), Action::Continued]),
                None => {
                    let unknown = Action::ChosePrecision(crate::state::date_entry::Precision::Unknown);
                    after(state, [unknown, Action::Continued])
                }
            };
        }
        assert_eq!(state.page(), Page::Outcome);
        let state = after(state, [Action::WentBack, Action::OpenedCases, Action::OpenedCase(2)]);
        assert_eq!(state.page(), Page::Outcome);
    }

    #[test]
    fn back_in_the_history_leads_to_the_case_that_was_open_there() {
        let state = three();
        let second = state.number();
        let state = state.after(Action::OpenedCases).after(Action::OpenedCase(3));
        let third = state.number();
        let state = state.after(Action::Visited(second));
        assert_eq!((state.desk.open(), state.interview().answers.emergency().ok()), (2, Some(Emergency::Unknown)));
        assert_eq!(emergencies(&state), ALL);
        let state = after(state, [Action::Visited(third), Action::ErasedCase(2), Action::Visited(second)]);
        assert_eq!(state.page(), Page::Cases, "that case is erased");
        assert_eq!(state.desk.open(), 3);
    }

    #[test]
    fn an_erased_case_is_gone_and_its_number_with_it() {
        for erased in [1, 2, 3] {
            let state = three().after(Action::OpenedCases).after(Action::ErasedCase(erased));
            let left: Vec<_> = ALL.into_iter().filter(|(number, _)| *number != erased).collect();
            assert_eq!(emergencies(&state), left);
            assert_eq!((state.page(), state.desk.erased), (Page::Cases, Some(erased)));
        }
        let state = after(three(), [Action::ErasedCase(3), Action::BeganCase]);
        assert_eq!(state.desk.open(), 4, "the number of an erased case was given again");
        let state = after(three(), [Action::ErasedCase(1), Action::ErasedCase(3)]);
        assert!(!state.desk.has_others());
        assert_eq!(state.page(), Page::Question(Question::Coverage), "the last case is a page like any other");
        assert_eq!(three().after(Action::ErasedCase(9)), three(), "there is no such case");
        assert_eq!(three().after(Action::OpenedCase(9)), three(), "there is no such case");
    }

    #[test]
    fn starting_over_erases_the_open_case_alone() {
        let state = three().after(Action::StartedOver);
        assert_eq!(emergencies(&state), [(1, Some(Emergency::No)), (2, None), (3, Some(Emergency::Yes))]);
        assert!(state.has_answers(), "the other cases would be lost");
        let state = after(state, [Action::BeganCase, Action::BeganCase]);
        assert_eq!(state.cases().len(), 3, "a case that has not begun is one case");
    }

    #[test]
    fn what_is_kept_on_the_device_is_one_case_and_goes_with_it() {
        let kept = three().after(Action::KeptOnDevice(false));
        let state = kept.clone().after(Action::OpenedCase(1));
        assert!(state.desk.is_other_kept() && state.plan_file.on_device.is_none());
        let state = state.after(Action::ErasedCase(2));
        assert!(!state.desk.is_other_kept(), "it is erased");
        assert!(kept.after(Action::StartedOver).plan_file.on_device.is_none());
    }
}
