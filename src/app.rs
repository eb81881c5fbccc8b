//! The app in a browser: the reducer, what its components can ask for, and its effects.

use std::cell::Cell;
use std::rc::Rc;

use imr_text::{Language, iso};
use yew::prelude::*;

use crate::browser;
use crate::context::{Reader, provided};
use crate::hooks::{
    use_app_dispatch, use_chosen_plan, use_everything, use_focus, use_history, use_kept_plan, use_leave_warning,
    use_title,
};
use crate::later::drawn_later;
use crate::pages::{current_page, needs_everything};
use crate::state::{Opening, State};

/// How the app is shown.
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// What was done on the page before the app took it over.
    pub opening: Opening,
    /// The language of its sentences until another is chosen.
    pub language: Language,
    /// Whether the page around the app is ours too.
    pub owns_page: bool,
    /// Where the app says whether there are answers that would be lost.
    pub has_answers: Rc<Cell<bool>>,
}

/// The whole app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { opening, language, owns_page, has_answers } = props;
    let owns_page = *owns_page;
    let state = use_reducer(|| State::new(browser::today(), *language, browser::random_number()).opened(opening));
    let root = use_node_ref();
    // The history of a page around a frame, or around an element, belongs to that page.
    let is_top_level = use_memo((), |()| browser::is_top_level());
    let has_history = owns_page && *is_top_level;
    let has_everything = use_everything(&state);
    let is_waiting = state.is_waiting || (!has_everything && needs_everything(&state));
    use_history(&state, has_history);
    let reader = Reader { language: state.language, today: state.today };
    use_chosen_plan(&state);
    use_kept_plan(&state);
    use_leave_warning(&state, owns_page);
    use_title(&state, owns_page);
    use_focus(&state, &root, is_waiting, owns_page);
    let dispatch = use_app_dispatch(&state, has_history);
    has_answers.set(state.has_answers());
    // What a translator has put in the place of our texts would stay: another day or language is drawn anew.
    let key = [reader.language.code(), &iso(reader.today)].concat();
    let content = html! {
        <div
            class="imr"
            {key}
            lang={reader.language.code()}
            dir={reader.language.direction()}
            data-answers={state.has_answers().then_some("true")}
            data-unsaved={state.would_lose().then_some("true")}
            data-top-level={(*is_top_level).then_some("true")}
            ref={root}
        >
            if !owns_page {
                { drawn_later(|later| (later.host_header)(reader.text(), &dispatch)) }
            }
            if state.desk.has_others() {
                { drawn_later(|later| (later.desk_bar)(reader.text(), &state, &dispatch)) }
            }
            { current_page(reader, &dispatch, state, is_waiting, false) }
        </div>
    };
    provided(&dispatch, reader, content)
}
