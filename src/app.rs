//! The app in a browser: the state, its pages, the browser's history and the focus.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::Element;
use yew::prelude::*;

use crate::state::{Action, State};
use crate::{browser, view};

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).after(action))
    }
}

#[derive(PartialEq, Properties)]
struct AppProps {
    /// Whether the page around the app is ours too.
    owns_page: bool,
}

/// Shows the app in `root`, in place of what is in it.
pub fn start(root: Element, owns_page: bool) {
    yew::Renderer::<App>::with_root_and_props(root, AppProps { owns_page }).render();
}

#[component]
fn App(props: &AppProps) -> Html {
    let owns_page = props.owns_page;
    let state = use_reducer(|| State::new(browser::today(), browser::preferred_language(), browser::fresh_number()));
    let root = use_node_ref();

    // The browser's own Back and Forward.
    use_effect_with((), {
        let happened = state.dispatcher();
        move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "popstate", move |_| {
                    happened.dispatch(Action::Visited(browser::visit_in_history()));
                })
            });
            move || drop(listener)
        }
    });

    use_effect_with((state.shown, state.number()), {
        let root = root.clone();
        move |&(shown, number)| {
            if shown == 0 {
                browser::number_visit(number);
                return;
            }
            if browser::visit_in_history() != Some(number) {
                browser::add_visit(number);
            }
            if let Some(root) = root.cast::<Element>() {
                browser::focus(&root, "h1");
                root.scroll_into_view();
            }
        }
    });

    use_effect_with(state.refused, {
        let root = root.clone();
        move |&refused| {
            if let Some(root) = root.cast::<Element>().filter(|_| refused > 0) {
                browser::focus(
                    &root,
                    "input[aria-invalid=true], select[aria-invalid=true], [aria-invalid=true] input[name=choice]",
                );
            }
        }
    });

    use_effect_with(state.language, move |&language| {
        if owns_page {
            browser::name_language(language);
        }
    });

    let happened = {
        let state = state.clone();
        Callback::from(move |action: Action| {
            // So that the browser's Back and ours do not lead back and forth between two pages.
            let in_history = browser::visit_in_history() == Some(state.number());
            if action == Action::WentBack && in_history && state.back_is_last_visit() {
                return browser::go_back();
            }
            // A page left open over night counts from the day it is used.
            if matches!(action, Action::Started | Action::Continued | Action::Changed(_)) {
                state.dispatch(Action::ClockRead(browser::today()));
            }
            state.dispatch(action);
        })
    };
    let language = state.language;
    html! {
        <div class="imr" ref={root} lang={language.code()} dir={language.direction()}>
            { view::page(&state, &happened, owns_page) }
        </div>
    }
}
