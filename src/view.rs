//! The pages, as functions of the state. They also render natively, which is how they are tested.

mod finder;
mod letter;
mod outcome;
mod parts;
mod question;
mod start;

use imr_text::{Language, Line, Text};
use yew::prelude::*;

use crate::state::{Action, Page, State};

/// What every part of a page is drawn from.
#[derive(Clone, Copy)]
struct Draw<'a> {
    state: &'a State,
    text: Text,
    happened: &'a Callback<Action>,
}

impl Draw<'_> {
    /// A callback that says that this happened.
    fn on<Event: 'static>(self, action: Action) -> Callback<Event> {
        self.happened.reform(move |_| action.clone())
    }

    /// The same for a button that leads to another page. The second click of a double click is meant for the page that
    /// is gone.
    fn on_click(self, action: Action) -> Callback<MouseEvent> {
        let happened = self.happened.clone();
        Callback::from(move |event: MouseEvent| {
            if event.detail() < 2 {
                happened.emit(action.clone());
            }
        })
    }
}

/// The page to show. Where the page around it is somebody else's, it is not the main landmark.
pub fn page(state: &State, happened: &Callback<Action>, owns_page: bool) -> Html {
    let text = Text { language: state.language };
    let draw = Draw { state, text, happened };
    let landmark = if owns_page { "main" } else { "div" };
    html! {
        <>
            { bar(draw) }
            { parts::danger_line(text) }
            <@{landmark} class="imr-page">
                { match state.page() {
                    Page::Start => start::page(draw),
                    Page::Question(question) => question::page(draw, question),
                    Page::Outcome => state.interview().end.as_ref().map_or_else(
                        |_| start::page(draw),
                        |outcome| outcome::page(draw, outcome),
                    ),
                } }
            </@>
        </>
    }
}

fn bar(draw: Draw) -> Html {
    let several = Language::ALL.len() > 1;
    let language_button = |&language: &Language| {
        let name = Text { language }.line(Line::LanguageName);
        let chosen = language == draw.state.language;
        html! {
            <button type="button" class="imr-language" lang={language.code()} aria-pressed={chosen.to_string()}
                onclick={draw.on(Action::ChoseLanguage(language))}>{ name }</button>
        }
    };
    html! {
        <div class="imr-bar">
            <span class="imr-product">{ draw.text.line(Line::Product) }</span>
            if several {
                <div class="imr-languages" role="group" aria-label={draw.text.line(Line::LanguageChoice)}>
                    { for Language::ALL.iter().map(language_button) }
                </div>
            }
        </div>
    }
}

/// A page that stands still: what the tests render without a browser.
#[derive(PartialEq, Properties)]
pub struct StillProps {
    /// The state to draw.
    pub state: State,
}

/// See [`StillProps`].
#[component]
pub fn Still(props: &StillProps) -> Html {
    page(&props.state, &Callback::noop(), true)
}
