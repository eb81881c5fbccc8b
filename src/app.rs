//! The app in a browser: the state, its pages, the browser's history and the focus.

use gloo_events::EventListener;
use web_sys::Element;
use yew::prelude::*;

use crate::state::{Action, Opening, State};
use crate::{browser, view};

/// The app while it runs.
pub type Running = yew::AppHandle<App>;

#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// What was done on the page before the app took it over.
    opening: Opening,
    /// Whether the page around the app is ours too.
    owns_page: bool,
}

/// See [`start`].
pub struct App {
    state: State,
    root: NodeRef,
    /// How far the browser knows what [`State::shown`] and [`State::refused`] count.
    told: (u32, u32),
    /// The browser's own Back and Forward, listened to for as long as the app lives.
    _visits: Option<EventListener>,
}

/// Shows the app in `root`, in place of what is in it.
pub fn start(root: Element, opening: Opening, owns_page: bool) -> Running {
    yew::Renderer::<App>::with_root_and_props(root, AppProps { opening, owns_page }).render()
}

impl App {
    /// Whether the person has answered anything that would be lost.
    pub fn has_answers(&self) -> bool {
        self.state.has_answers()
    }
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let mut state = State::new(browser::today(), browser::language(), browser::fresh_number());
        browser::number_visit(state.number());
        state.open(context.props().opening);
        let visited = context.link().callback(|()| Action::Visited(browser::visit_in_history()));
        let visits = web_sys::window().map(|window| EventListener::new(&window, "popstate", move |_| visited.emit(())));
        Self { state, root: NodeRef::default(), told: (0, 0), _visits: visits }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        let Self { state, .. } = self;
        // So that the browser's Back and ours do not lead back and forth between two pages.
        let in_history = browser::visit_in_history() == Some(state.number());
        if action == Action::WentBack && in_history && state.back_is_last_visit() {
            browser::go_back();
            return false;
        }
        // A page left open over night counts from the day it is used.
        if matches!(action, Action::Continued | Action::Changed(_)) {
            state.happens(Action::ClockRead(browser::today()));
        }
        state.happens(action);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let language = self.state.language;
        html! {
            <div class="imr" ref={self.root.clone()} lang={language.code()} dir={language.direction()}>
                { view::page(&self.state, &context.link().callback(|action| action), context.props().owns_page) }
            </div>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let Some(root) = self.root.cast::<Element>() else { return };
        let (shown, refused) = (self.state.shown, self.state.refused);
        if self.told.0 != shown {
            let number = self.state.number();
            if browser::visit_in_history() != Some(number) {
                browser::add_visit(number);
            }
            browser::focus(&root, "h1");
            if context.props().owns_page { browser::to_the_top() } else { root.scroll_into_view() }
        } else if self.told.1 != refused {
            browser::focus(
                &root,
                "input[aria-invalid=true], select[aria-invalid=true], [aria-invalid=true] input[name=choice]",
            );
        }
        self.told = (shown, refused);
        #[cfg(feature = "bundled")]
        if context.props().owns_page {
            browser::name_language(self.state.language);
        }
    }
}
