//! What the person has done so far: answers, the page they are on, and what stands in its fields. No DOM, no clock.
//!
//! Which questions there are is always found by replaying the answers; nothing here knows their order.

pub mod change;
pub mod date_entry;
pub mod desk;
pub mod finder;
pub mod panels;
pub mod plan_file;
pub mod writing;

use std::mem;
use std::rc::Rc;

use imr_letters::{LetterId, OpenError};
use imr_rules::answers::{Answer, Answers, DenialReason, LetterPhrase, Question};
use imr_rules::date::{Date, months_after};
use imr_rules::outcome::Paper;
use imr_rules::plan::County;
use imr_rules::{FIRST_QUESTIONS, Interview, law};
use imr_text::Language;
use yew::Reducible;

use change::{BeforeChange, Changed};
use date_entry::{DateEntry, EntryError, Field, Precision};
use desk::{CaseNumber, Desk};
use finder::Finder;
use panels::{Panel, Panels};
use plan_file::PlanFile;
use writing::Writing;

use crate::later::{interview, later};

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this is, and the first question.
    Start,
    /// One question.
    Question(Question),
    /// What to do.
    Outcome,
    /// A letter that does a step of the outcome.
    Letter(LetterId),
    /// Whom to call, with what to say.
    Calls,
    /// The case in plain text.
    Note,
    /// Several cases side by side.
    Cases,
}

/// One visit of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Visit {
    page: Page,
    /// Of which case.
    case: CaseNumber,
    /// Whether the person came to change an answer: then Continue leads back to where they were.
    changing: bool,
}

/// What stands in the fields of the page that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The choice that is marked.
    pub choice: Option<Answer>,
    /// The date that is being entered.
    pub date: DateEntry,
    /// What narrows a long list of names.
    pub finder: Finder,
    /// What was wrong with it when the person pressed Continue.
    pub error: Option<EntryError>,
}

/// Where "today" comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// The device, and nobody has said otherwise.
    #[default]
    Device,
    /// The device; the person says that it is right.
    Confirmed,
    /// The person is typing the right day.
    Correcting(DateEntry, Option<DayError>),
    /// The person has typed it.
    Corrected,
}

/// Why a typed "today" cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayError {
    /// The fields do not make a day.
    Entry(EntryError),
    /// The day is before this product was made.
    BeforeChecked,
}

/// A clock more than this many months after the day the sources were checked is probably set wrong.
const TRUSTED_MONTHS: u32 = 36;

/// Whether a device that shows this day is one to ask about.
pub fn is_doubtful(today: Date) -> bool {
    let checked = law::last_checked();
    today < checked || months_after(checked, TRUSTED_MONTHS).is_some_and(|latest| today > latest)
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A choice was marked.
    Chose(Answer),
    /// A phrase of the letter was ticked, or no longer is.
    Ticked(LetterPhrase),
    /// The name of a plan was typed.
    Searched(String),
    /// A county was chosen, or none.
    ChoseCounty(Option<County>),
    /// The names that few people have are to be shown, or no longer.
    ToggledAllNames,
    /// It was said how well the day is known.
    ChosePrecision(Precision),
    /// A field of the date was typed in.
    Typed(Field, String),
    /// A day was picked in the calendar.
    Picked(Date),
    /// Continue was pressed.
    Continued,
    /// Back was pressed.
    WentBack,
    /// The browser went to the visit with this number.
    Visited(u32),
    /// Change was pressed beside an answer.
    Changed(Question),
    /// The outcome is wanted back as it was before Change was pressed there.
    ReturnedToPlan,
    /// Start over was pressed.
    StartedOver,
    /// A part of the outcome was opened or closed.
    Toggled(Panel),
    /// A part of the outcome is wanted open.
    Opened(Panel),
    /// Everything below the steps was opened or closed.
    ToggledBelow,
    /// A letter is wanted.
    OpenedLetter(LetterId),
    /// The list of calls is wanted.
    OpenedCalls,
    /// The case in plain text is wanted.
    OpenedNote,
    /// The cases are wanted side by side.
    OpenedCases,
    /// Another case is begun beside this one.
    BeganCase,
    /// The case with this number is wanted.
    OpenedCase(CaseNumber),
    /// The case with this number is to be erased.
    ErasedCase(CaseNumber),
    /// A blank of the letters was typed in.
    FilledBlank(imr_letters::Field, String),
    /// A letter was changed by hand.
    EditedLetter(LetterId, String),
    /// The case note was changed by hand.
    EditedNote(String),
    /// The case note is wanted back as it is made from the answers.
    RestoredNote,
    /// A letter is wanted back as it is made from the answers.
    RestoredLetter(LetterId),
    /// A paper was ticked off, or no longer.
    TickedPaper(Paper),
    /// A saved plan was chosen.
    OpenedPlan {
        /// Its text.
        text: String,
        /// Whether it is the one that is kept on this device.
        is_kept: bool,
    },
    /// A file was chosen that is larger than any plan.
    PlanTooLarge,
    /// The plan was saved to a file; whether with what was typed into letters.
    SavedToFile(bool),
    /// The plan was written to this device once more.
    TriedToKeep {
        /// Whether the device took it.
        has_worked: bool,
    },
    /// The plan is to be on this device, as it is and as it becomes; whether with what was typed into letters.
    KeptOnDevice(bool),
    /// Another language was chosen.
    ChoseLanguage(Language),
    /// The rules were loaded.
    RulesArrived,
    /// The device's clock was read again.
    ClockRead(Date),
    /// The person says that the device's day is right.
    DayConfirmed,
    /// The person says that the device's day is wrong.
    DayDenied,
    /// A field of the right day was typed in.
    DayTyped(Field, String),
    /// The right day is to be used.
    DayEntered,
}

impl Action {
    /// Whether another page is shown after it, which counts from the day it is read.
    pub const fn leads_to_a_page(&self) -> bool {
        matches!(
            self,
            Self::Continued
                | Self::WentBack
                | Self::Changed(_)
                | Self::OpenedLetter(_)
                | Self::OpenedCalls
                | Self::OpenedNote
                | Self::OpenedCases
                | Self::OpenedCase(_)
                | Self::BeganCase
        )
    }
}

/// What was done on the page before the app took it over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// The stable name of the choice that was ticked for the first question.
    pub choice: Option<String>,
    /// Whether Continue was pressed.
    pub go_on: bool,
}

/// The whole state of the app.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The language that is shown.
    pub language: Language,
    /// The day the rules count from.
    pub today: Date,
    /// Where that day comes from.
    pub clock: Clock,
    /// What stands in the fields.
    pub draft: Draft,
    /// Goes up when another page is shown, so that the focus moves to its heading.
    pub shown: u32,
    /// Goes up when something was refused, so that the focus moves to it.
    pub refused: u32,
    /// Whether Continue was pressed where only the rules know what comes next, before they were loaded.
    pub is_waiting: bool,
    /// The phrases of the letter that are ticked.
    pub letter: Vec<LetterPhrase>,
    /// Which parts of the outcome are open.
    pub panels: Panels,
    /// What was written into letters and ticked off.
    pub writing: Writing,
    /// What is saved of it.
    pub plan_file: PlanFile,
    /// The cases besides the one that is open.
    pub desk: Desk,
    /// What was changed on the way to the outcome that is shown.
    pub changed: Option<Changed>,
    /// What there was when Change was pressed at the outcome.
    before_change: Option<BeforeChange>,
    /// Every answer ever given, the ones that no longer matter too.
    answers: Answers,
    interview: Interview,
    trail: Vec<Visit>,
    at: usize,
    /// The number of the first visit; changes when everything is wiped, so that older numbers are not known any more.
    first: u32,
}

/// How many numbers are kept apart for the visits of one trail.
const TRAIL_NUMBERS: u32 = 4096;

impl State {
    /// The start page. `first` is the number of this first visit, best not one that an earlier run used.
    pub fn new(today: Date, language: Language, first: u32) -> Self {
        let answers = Answers::default();
        let interview = interview(&answers, today);
        Self {
            language,
            today,
            clock: Clock::Device,
            draft: Draft::default(),
            shown: 0,
            refused: 0,
            is_waiting: false,
            letter: Vec::new(),
            panels: Panels::default(),
            writing: Writing::default(),
            plan_file: PlanFile::default(),
            desk: Desk::default(),
            changed: None,
            before_change: None,
            answers,
            interview,
            trail: vec![Visit { page: Page::Start, case: Desk::default().open(), changing: false }],
            at: 0,
            first,
        }
    }

    /// The page to show. It always exists: a visit whose question is no longer asked shows where the interview stands.
    pub fn page(&self) -> Page {
        let visited = self.visit().page;
        let stands = match visited {
            Page::Start => true,
            Page::Question(question) => {
                self.interview.end == Err(question)
                    || self.interview.given.iter().any(|given| given.question() == question)
            }
            Page::Outcome | Page::Letter(_) | Page::Calls | Page::Note => self.interview.end.is_ok(),
            Page::Cases => self.desk.has_others(),
        };
        if stands { visited } else { self.end() }
    }

    /// The answers that matter, in the order they were asked for, and the outcome or the next question.
    pub const fn interview(&self) -> &Interview {
        &self.interview
    }

    /// Whether the person has answered anything that would be lost.
    pub fn has_answers(&self) -> bool {
        !self.interview.given.is_empty() || self.draft != Draft::default() || self.desk.has_others()
    }

    /// The number of the visit that is shown, for the browser's history: a count, nothing else.
    pub fn number(&self) -> u32 {
        self.first.wrapping_add(u32::try_from(self.at).unwrap_or(0))
    }

    /// The number of the first visit.
    pub const fn first_number(&self) -> u32 {
        self.first
    }

    /// Whether the visit before this one is the page that Back leads to.
    pub fn back_is_last_visit(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.trail.get(at));
        before.is_some_and(|visit| visit.page == self.page_before())
    }

    /// Whether one answer of a finished interview is being changed, so that one press leads back to the outcome.
    pub fn is_changing(&self) -> bool {
        self.before_change.is_some() && matches!(self.page(), Page::Question(_))
    }

    /// Whether the answer that was changed has led to this question.
    pub fn follows_from_change(&self) -> bool {
        let changed = self.before_change.as_ref().map(|before| before.question);
        self.is_changing() && self.question() != changed
    }

    /// Whether the device's day is one to ask about.
    pub fn doubts_clock(&self) -> bool {
        match self.clock {
            Clock::Device => is_doubtful(self.today),
            Clock::Correcting(..) => true,
            Clock::Confirmed | Clock::Corrected => false,
        }
    }

    /// The state after something happened.
    pub fn after(mut self, action: Action) -> Self {
        self.take(action);
        self
    }

    /// The state after what was done on the page before the app took it over.
    pub fn opened(self, opening: &Opening) -> Self {
        let choice = opening.choice.as_deref();
        let chosen = self
            .question()
            .filter(|_| choice.is_some())
            .and_then(|question| Answer::all(question).into_iter().find(|answer| answer.choice() == choice));
        let state = chosen.map(Action::Chose).into_iter().fold(self, Self::after);
        if opening.go_on { state.after(Action::Continued) } else { state }
    }

    /// Something happened.
    pub fn take(&mut self, action: Action) {
        match action {
            Action::Chose(answer) => {
                self.draft.choice = Some(answer);
                self.draft.error = None;
            }
            Action::Ticked(phrase) => {
                if self.letter.contains(&phrase) {
                    self.letter.retain(|&ticked| ticked != phrase);
                } else {
                    self.letter.push(phrase);
                }
                self.draft.choice = DenialReason::of_phrases(&self.letter).map(Answer::DenialReason);
                self.draft.error = None;
            }
            Action::Searched(typed) => self.draft.finder.typed = typed,
            Action::ChoseCounty(county) => self.draft.finder.county = county,
            Action::ToggledAllNames => self.draft.finder.all = !self.draft.finder.all,
            Action::ChosePrecision(precision) => {
                self.draft.date.choose(precision);
                self.draft.error = None;
            }
            Action::Typed(field, text) => self.draft.date.take(field, text),
            Action::Picked(day) => {
                self.draft.date.pick(day);
                self.draft.error = None;
            }
            Action::Continued => self.continue_(),
            Action::WentBack => self.go(self.page_before(), false),
            Action::Visited(number) => {
                let at = usize::try_from(number.wrapping_sub(self.first)).ok();
                self.at = at.filter(|&at| at < self.trail.len()).unwrap_or(0);
                self.show_case_of_visit();
            }
            Action::Changed(question) => self.change(question),
            Action::ReturnedToPlan => self.return_to_plan(),
            Action::StartedOver => {
                let fresh = Self::new(self.today, self.language, self.first.wrapping_add(TRAIL_NUMBERS));
                let (clock, desk) = (mem::take(&mut self.clock), mem::take(&mut self.desk));
                *self = Self { clock, desk, shown: self.shown + 1, refused: self.refused, ..fresh };
                self.trail = vec![Visit { page: Page::Start, case: self.desk.open(), changing: false }];
                self.desk.left_behind();
            }
            Action::Toggled(panel) => self.panels.toggle(panel),
            Action::Opened(panel) => self.panels.open(panel),
            Action::ToggledBelow => self.panels.toggle_below(),
            Action::OpenedLetter(letter) => self.go(Page::Letter(letter), false),
            Action::OpenedCalls => self.go(Page::Calls, false),
            Action::OpenedNote => self.go(Page::Note, false),
            Action::OpenedCases => self.open_cases(),
            Action::BeganCase => self.begin_case(),
            Action::OpenedCase(number) => self.open_case(number),
            Action::ErasedCase(number) => self.erase_case(number),
            Action::FilledBlank(field, value) => self.writing.fill(field, value),
            Action::EditedLetter(letter, text) => self.writing.edit(letter, text),
            Action::RestoredLetter(letter) => self.writing.restore(letter),
            Action::EditedNote(text) => self.writing.note = Some(text),
            Action::RestoredNote => self.writing.note = None,
            Action::TickedPaper(paper) => self.writing.tick(paper),
            Action::OpenedPlan { text, is_kept } => self.open_plan(&text, is_kept),
            Action::PlanTooLarge => self.refuse_plan(OpenError::TooLarge),
            Action::SavedToFile(with_letters) => {
                self.plan_file.in_file = Some(self.saved(with_letters));
                self.plan_file.is_refused = false;
            }
            Action::TriedToKeep { has_worked } => self.plan_file.is_refused = !has_worked,
            Action::KeptOnDevice(with_letters) => {
                self.plan_file.on_device = Some(with_letters);
                self.plan_file.is_refused = false;
            }
            Action::ChoseLanguage(language) => self.language = language,
            Action::RulesArrived => {
                if self.is_waiting {
                    self.continue_();
                }
            }
            Action::ClockRead(day) => {
                if self.clock != Clock::Corrected && self.today != day {
                    self.count_from(day);
                }
            }
            Action::DayConfirmed => self.settle_clock(Clock::Confirmed),
            Action::DayDenied => self.clock = Clock::Correcting(DateEntry::default(), None),
            Action::DayTyped(field, text) => {
                if let Clock::Correcting(entry, _) = &mut self.clock {
                    entry.take(field, text);
                }
            }
            Action::DayEntered => self.take_day(),
        }
    }

    fn change(&mut self, question: Question) {
        if let (Page::Outcome, Ok(outcome)) = (self.page(), &self.interview.end) {
            let (answers, outcome) = (self.answers.clone(), outcome.clone());
            self.before_change = Some(BeforeChange { question, answers, outcome });
        } else if let Some(before) = &mut self.before_change {
            before.question = question;
        }
        self.go(Page::Question(question), true);
    }

    fn return_to_plan(&mut self) {
        let Some(before) = self.before_change.take() else { return };
        self.answers = before.answers;
        self.interview = interview(&self.answers, self.today);
        self.go(self.end(), false);
    }

    fn visit(&self) -> Visit {
        self.trail.get(self.at).copied().unwrap_or(Visit { page: Page::Start, case: self.desk.open(), changing: false })
    }

    /// Where the interview stands: the outcome, or the question that is open.
    fn end(&self) -> Page {
        match self.interview.end {
            Ok(_) => Page::Outcome,
            Err(question) => Page::Question(question),
        }
    }

    /// The question that a page asks, if it asks one. The start asks the first.
    pub fn question(&self) -> Option<Question> {
        match self.page() {
            Page::Start => self.interview.given.first().map(|given| given.question()).or(self
                .interview
                .end
                .as_ref()
                .err()
                .copied()),
            Page::Question(question) => Some(question),
            Page::Outcome | Page::Letter(_) | Page::Calls | Page::Note | Page::Cases => None,
        }
    }

    /// The number of the question that is shown, from 1; one more than the answers that were given, where it is not asked.
    pub fn question_number(&self) -> usize {
        let given = &self.interview.given;
        let shown = self.question();
        let index = given.iter().position(|answer| Some(answer.question()) == shown);
        index.unwrap_or(given.len()) + 1
    }

    fn page_before(&self) -> Page {
        match self.page() {
            Page::Letter(_) | Page::Calls | Page::Note => return Page::Outcome,
            Page::Cases => return self.end(),
            Page::Start | Page::Question(_) | Page::Outcome => (),
        }
        let given = &self.interview.given;
        let place = match self.page() {
            Page::Start => None,
            Page::Question(question) => {
                given.iter().position(|answer| answer.question() == question).or(Some(given.len()))
            }
            Page::Outcome | Page::Letter(_) | Page::Calls | Page::Note | Page::Cases => Some(given.len()),
        };
        // The first question stands on the start page.
        let before = place.and_then(|place| given.get(place.checked_sub(1).filter(|&before| before > 0)?));
        before.map_or(Page::Start, |answer| Page::Question(answer.question()))
    }

    fn page_after(&self, question: Question) -> Page {
        let mut given = self.interview.given.iter().map(|answer| answer.question());
        given.find(|&other| other == question);
        given.next().map_or_else(|| self.end(), Page::Question)
    }

    fn continue_(&mut self) {
        let Some(question) = self.question() else { return };
        match self.entered(question) {
            Ok(answer) => {
                self.answers.set(answer);
                self.is_waiting = later().is_none() && FIRST_QUESTIONS.last() == Some(&question);
                if self.is_waiting {
                    return;
                }
                self.interview = interview(&self.answers, self.today);
                let changing = self.visit().changing;
                self.go(if changing { self.end() } else { self.page_after(question) }, changing);
            }
            Err(error) => {
                self.draft.error = Some(error);
                self.refused += 1;
            }
        }
    }

    fn entered(&self, question: Question) -> Result<Answer, EntryError> {
        if question.is_date() {
            let date = self.draft.date.answer(question, &self.interview.answers, self.today)?;
            Answer::dated(question, date).ok_or(EntryError::NothingChosen)
        } else {
            self.draft.choice.filter(|choice| choice.question() == question).ok_or(EntryError::NothingChosen)
        }
    }

    fn go(&mut self, page: Page, changing: bool) {
        if page != Page::Cases {
            self.desk.left_behind();
        }
        self.trail.truncate(self.at + 1);
        // Once at the open end of the interview, the person is answering again, not changing.
        let changing = changing && matches!(page, Page::Start | Page::Question(_));
        self.trail.push(Visit { page, case: self.desk.open(), changing });
        self.at = self.trail.len() - 1;
        self.show();
    }

    /// A visit of the history belongs to a case. Where that is erased, the others are shown.
    fn show_case_of_visit(&mut self) {
        let Visit { page, case, .. } = self.visit();
        let is_open = case == self.desk.open() || self.switch_to(case);
        if !is_open && let Some(visit) = self.trail.get_mut(self.at) {
            *visit = Visit { page: Page::Cases, case: self.desk.open(), changing: false };
        }
        // The list has been left, and the page is that of the visit.
        if page != Page::Cases {
            self.desk.left_behind();
        }
        self.show();
    }

    /// Another page is shown: its fields hold the answer given before, if any.
    fn show(&mut self) {
        self.shown += 1;
        self.is_waiting = false;
        self.draft = Draft::default();
        self.changed = None;
        self.plan_file.opened = None;
        self.plan_file.error = None;
        self.desk.erased = None;
        if let (Page::Outcome, Ok(outcome)) = (self.page(), &self.interview.end)
            && let Some(before) = self.before_change.take()
        {
            self.changed = before.changed(&self.interview.answers, outcome);
        }
        if self.page() == Page::Start {
            self.before_change = None;
        }
        if let Some(question) = self.question()
            && let Some(answer) = self.answers.get(question)
        {
            let offered = self.interview.answers.offered(question);
            self.draft.choice = Some(answer).filter(|answer| offered.contains(answer));
            self.draft.date = answer.date().map(DateEntry::of).unwrap_or_default();
        }
    }

    fn count_from(&mut self, day: Date) {
        self.today = day;
        self.interview = interview(&self.answers, day);
    }

    /// Nothing is asked about the clock any more: what had the focus is gone.
    fn settle_clock(&mut self, clock: Clock) {
        self.clock = clock;
        self.shown += 1;
    }

    fn take_day(&mut self) {
        let Clock::Correcting(entry, refused) = &mut self.clock else { return };
        let error = match entry.day(self.today) {
            Ok(day) if day >= law::last_checked() => {
                self.settle_clock(Clock::Corrected);
                return self.count_from(day);
            }
            Ok(_) => DayError::BeforeChecked,
            Err(error) => DayError::Entry(error),
        };
        *refused = Some(error);
        self.refused += 1;
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).after(action))
    }
}

/// For tests and examples: pages that are reached by answering.
impl State {
    /// The page a person sees who has given these answers: the outcome, or the question that is open.
    pub fn answered(answers: Answers, today: Date, language: Language) -> Self {
        let mut state = Self::new(today, language, 0);
        state.interview = interview(&answers, today);
        state.answers = answers;
        let end = state.end();
        state.go(end, false);
        state
    }

    /// A question as it stands in the middle of an interview, whether or not the rules would ask it now.
    pub fn asking(question: Question, today: Date, language: Language) -> Self {
        let mut state = Self::new(today, language, 0);
        state.interview.end = Err(question);
        state.go(Page::Question(question), false);
        state
    }
}

#[cfg(test)]
mod tests;
