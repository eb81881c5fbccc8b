//! Pages without a browser: the first question as it is sent, and every page for the tests.

use yew::prelude::*;

use crate::components::danger_line;
use crate::context::{Dispatch, Reader, provided};
use crate::pages::current_page;
use crate::state::State;

/// The props of [`StaticPage`].
#[derive(PartialEq, Properties)]
pub struct StaticPageProps {
    /// The state to draw.
    pub state: State,
    /// Whether a long page is drawn whole.
    #[prop_or(true)]
    pub at_once: bool,
    /// Whether the page has the numbers for an emergency itself, as in another site's page.
    #[prop_or_default]
    pub with_danger_line: bool,
}

/// A page that changes nothing when it is clicked.
#[component]
pub fn StaticPage(props: &StaticPageProps) -> Html {
    let StaticPageProps { state, at_once, with_danger_line } = props;
    let language = state.language;
    let today = state.today;
    let state = use_reducer(|| state.clone());
    let reader = Reader { language, today };
    let content = html! {
        <div class="imr" lang={language.code()} dir={language.direction()}>
            if *with_danger_line {
                { danger_line(reader.text()) }
            }
            { current_page(reader, &Dispatch::default(), state, false, *at_once) }
        </div>
    };
    provided(&Dispatch::default(), reader, content)
}
