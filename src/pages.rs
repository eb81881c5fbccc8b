//! The pages, as functions of the state. They also render natively, which is how they are tested.

mod calls;
mod cases;
mod keys;
mod letter;
mod note;
mod outcome;
mod question;
mod start;

use imr_text::Line;
use imr_text::pack::{Part, part_of};
use yew::prelude::*;

use crate::context::{Dispatch, Reader, StateProps};
use crate::later::drawn_later;
use crate::state::{Page, State};
pub use question::ERROR;

pub use calls::calls_page;
pub use cases::CasesPage;
pub use letter::{LetterPage, LetterPageProps};
pub use note::note_page;
pub use outcome::{OutcomePage, OutcomePageProps};
use question::QuestionForm;
pub use start::StartPage;

/// The page that the state is at. `is_waiting`: it has to wait for what is still being loaded; `at_once`: a long page is drawn
/// whole, and not its first part first.
pub fn current_page(
    reader: Reader,
    dispatch: &Dispatch,
    state: UseReducerHandle<State>,
    is_waiting: bool,
    at_once: bool,
) -> Html {
    if is_waiting {
        return html! {
            <div class="imr-page"><p role="status">{ reader.text().line(Line::StillLoading) }</p></div>
        };
    }
    match (state.page(), &state.interview().end) {
        (Page::Question(question), _) => html! {
            <div class="imr-page" key={question.name()}><QuestionForm {state} {question} /></div>
        },
        (Page::Outcome, Ok(_)) => {
            let key = state.number();
            let props = OutcomePageProps { state, at_once };
            html! { <div class="imr-page" {key}>{ drawn_later(|later| (later.outcome_page)(props)) }</div> }
        }
        (Page::Letter(letter), Ok(_)) => {
            let props = LetterPageProps { state, letter };
            html! { <div class="imr-page" key={props.letter.name()}>{ drawn_later(|later| (later.letter_page)(props)) }</div> }
        }
        (Page::Calls, Ok(_)) => drawn_later(|later| (later.calls_page)(reader, &state, dispatch)),
        (Page::Note, Ok(_)) => drawn_later(|later| (later.note_page)(reader, &state, dispatch)),
        (Page::Cases, _) => drawn_later(|later| (later.cases_page)(StateProps { state })),
        (Page::Start, _) | (Page::Outcome | Page::Letter(_) | Page::Calls | Page::Note, Err(_)) => {
            drawn_later(|later| (later.start_page)(StateProps { state }))
        }
    }
}

/// Whether the page cannot be drawn before everything is loaded.
pub fn needs_everything(state: &State) -> bool {
    !matches!(state.page(), Page::Question(_))
        || state.question().is_some_and(|question| part_of(question) == Part::Later)
}
