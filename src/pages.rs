//! The pages, as functions of the state. They also render natively, which is how they are tested.

mod outcome;
mod question;
mod start;

use imr_rules::answers::Question;
use imr_text::Line;
use yew::prelude::*;

use crate::context::use_reader;
use crate::state::{Page, State};
pub use question::ERROR;

use outcome::OutcomePage;
use question::QuestionForm;
use start::StartPage;

/// The props of [`CurrentPage`].
#[derive(PartialEq, Properties)]
pub struct CurrentPageProps {
    /// The state.
    pub state: UseReducerHandle<State>,
    /// Whether the page has to wait for its texts.
    #[prop_or_default]
    pub is_waiting: bool,
    /// Whether a long page is drawn whole at once, and not its first part first.
    #[prop_or_default]
    pub at_once: bool,
}

/// The page that the state is at.
#[component]
pub fn CurrentPage(props: &CurrentPageProps) -> Html {
    let CurrentPageProps { state, is_waiting, at_once } = props;
    let text = use_reader().text();
    if *is_waiting {
        return html! {
            <div class="imr-page"><p role="status">{ text.line(Line::StillLoading) }</p></div>
        };
    }
    let state = state.clone();
    match (state.page(), &state.interview().end) {
        (Page::Question(question), _) => html! {
            <div class="imr-page"><QuestionForm key={question.name()} {state} {question} /></div>
        },
        (Page::Outcome, Ok(_)) => {
            let key = state.number();
            html! { <div class="imr-page"><OutcomePage {key} {state} at_once={*at_once} /></div> }
        }
        (Page::Start, _) | (Page::Outcome, Err(_)) => html! { <StartPage {state} /> },
    }
}

/// Whether a page cannot be drawn before all texts are here.
pub fn needs_all_texts(state: &State) -> bool {
    state.page() == Page::Outcome || state.question().is_some_and(offers_plan_names)
}

/// Whether the choices are names of the plan list, which come last.
const fn offers_plan_names(question: Question) -> bool {
    matches!(question, Question::PlanOnCard | Question::LegalName | Question::MediCalPlan)
}
