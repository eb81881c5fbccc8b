//! The app in a browser: the reducer, what its components can ask for, and its effects.

use std::cell::Cell;
use std::rc::Rc;

use imr_text::Text;
use yew::prelude::*;

use crate::browser;
use crate::components::{danger_line, language_bar};
use crate::context::Providers;
use crate::hooks::{use_all_texts, use_app_dispatch, use_focus, use_history};
use crate::pages::{CurrentPage, needs_all_texts};
use crate::state::{Opening, State};

/// How the app is shown.
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// What was done on the page before the app took it over.
    pub opening: Opening,
    /// Whether the page around the app is ours too.
    pub owns_page: bool,
    /// Where the app says whether there are answers that would be lost.
    pub has_answers: Rc<Cell<bool>>,
}

/// The whole app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { opening, owns_page, has_answers } = props;
    let owns_page = *owns_page;
    let state = use_reducer(|| {
        let language = if owns_page { browser::page_language() } else { browser::preferred_language() };
        State::new(browser::today(), language, browser::random_number()).opened(opening)
    });
    let root = use_node_ref();
    // The history of a page around a frame, or around an element, belongs to that page.
    let has_history = use_memo((), |()| owns_page && browser::is_top_level());
    let has_all_texts = use_all_texts();
    let is_waiting = !has_all_texts && needs_all_texts(&state);
    use_history(&state, *has_history);
    use_focus(&state, &root, is_waiting, owns_page);
    let dispatch = use_app_dispatch(&state, *has_history);
    has_answers.set(state.has_answers());
    let language = state.language;
    let text = Text { language };
    html! {
        <Providers dispatch={dispatch.clone()} {language} today={state.today}>
            <div class="imr" lang={language.code()} dir={language.direction()} ref={root}>
                if !owns_page {
                    { language_bar(text, &dispatch) }
                    { danger_line(text) }
                }
                <CurrentPage {state} {is_waiting} />
            </div>
        </Providers>
    }
}
