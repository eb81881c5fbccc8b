//! The app in a browser: the state, its pages, the browser's history and the focus.

use gloo_events::EventListener;
use web_sys::Element;
use yew::prelude::*;

use crate::ears::{self, Ears};
use crate::state::{Action, Opening, State};
use crate::{browser, view};

/// The app while it runs.
pub type Running = yew::AppHandle<App>;

/// How the app is shown.
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// What was done on the page before the app took it over.
    opening: Opening,
    /// Whether the page around the app is ours too.
    owns_page: bool,
}

/// Shows the app in `root`, in place of what is in it.
pub fn start(root: Element, opening: Opening, owns_page: bool) -> Running {
    yew::Renderer::<App>::with_root_and_props(root, AppProps { opening, owns_page }).render()
}

/// A struct and not a function with hooks, which would be several kilobytes of WASM more.
pub struct App {
    state: State,
    happened: Callback<Action>,
    root: NodeRef,
    /// What the elements of the page hear, and the listeners that tell them.
    ears: Ears,
    listeners: Vec<EventListener>,
    /// Whether the whole page is drawn: an outcome is long, and its first part is shown before the rest.
    whole: bool,
    /// What the page around has been told of, to tell it again only when it changes.
    told: Option<Told>,
    /// The browser's own Back and Forward; no longer heard once the app is gone.
    _visits: Option<EventListener>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Told {
    visit: (u32, u32),
    refused: u32,
}

impl App {
    /// Adds the visit that is shown to the browser's history, unless that is where the browser went.
    fn add_visit(&self) {
        let number = self.state.number();
        if browser::visit_in_history() != Some(number) {
            browser::add_visit(number);
        }
    }

    /// Whether the person has answered anything that would be lost.
    pub fn has_answers(&self) -> bool {
        self.state.has_answers()
    }
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let happened = context.link().callback(|action| action);
        let visits = web_sys::window().map(|window| {
            let happened = happened.clone();
            EventListener::new(&window, "popstate", move |_| {
                happened.emit(Action::Visited(browser::visit_in_history()));
            })
        });
        let mut state = State::new(browser::today(), browser::language(), browser::fresh_number());
        browser::number_visit(state.number());
        state.open(context.props().opening);
        let app = Self {
            state,
            happened,
            root: NodeRef::default(),
            ears: Ears::default(),
            listeners: Vec::new(),
            whole: cfg!(feature = "bundled"),
            told: None,
            _visits: visits,
        };
        app.add_visit();
        app
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        // So that the browser's Back and ours do not lead back and forth between two pages.
        let in_history = browser::visit_in_history() == Some(self.state.number());
        if action == Action::WentBack && in_history && self.state.back_is_last_visit() {
            browser::go_back();
            return false;
        }
        // A page left open over night counts from the day it is used.
        if matches!(action, Action::Continued | Action::Changed(_)) {
            self.state.take(Action::ClockRead(browser::today()));
        }
        let before = self.state.number();
        self.whole |= action == Action::Completed;
        self.state.take(action);
        // Now, and not when the page is drawn: the browser would lay out the new page to remember where it is scrolled to.
        if self.state.number() != before {
            self.whole = cfg!(feature = "bundled");
            self.add_visit();
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let owns_page = context.props().owns_page;
        ears::draw(&self.ears, || view::whole(&self.state, &self.happened, owns_page, self.whole, &self.root))
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let State { shown, refused, .. } = self.state;
        let number = self.state.number();
        let now = Told { visit: (shown, number), refused };
        let before = self.told.replace(now);
        let owns_page = context.props().owns_page;
        #[cfg(feature = "bundled")]
        if owns_page {
            browser::name_language(self.state.language);
        }
        let Some(root) = self.root.cast::<Element>() else { return };
        if self.listeners.is_empty() {
            self.listeners = ears::listen(&root, &self.ears);
        }
        if shown > 0 && before.is_none_or(|before| before.visit != now.visit) {
            // An outcome whose texts are still on their way has no heading: the focus moves once they are here.
            if !browser::focus(&root, "h1") {
                self.told = before;
            }
            if owns_page {
                browser::to_the_top();
            } else {
                root.scroll_into_view();
            }
        }
        if refused > 0 && before.is_none_or(|before| before.refused != refused) {
            browser::focus(
                &root,
                "input[aria-invalid=true], select[aria-invalid=true], [aria-invalid=true] input[name=choice]",
            );
        }
    }
}
