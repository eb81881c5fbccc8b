//! The pages, as functions of the state. They also render natively, which is how they are tested.

mod finder;
mod letter;
mod outcome;
mod parts;
mod question;
mod start;

use imr_rules::answers::Question;
use imr_rules::law::checked;
use imr_text::pack::{self, Part};
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

/// The page to show. What stands around it in the page of this site, `index.html` brings; a program that carries all its
/// texts draws the choice of language, and in another site's page the numbers for an emergency too.
pub fn page(state: &State, happened: &Callback<Action>, owns_page: bool) -> Html {
    let text = Text { language: state.language };
    let draw = Draw { state, text, happened };
    if cfg!(not(feature = "bundled")) {
        return content(draw);
    }
    html! {
        <>
            { bar(draw) }
            if !owns_page {
                { parts::danger_line(text) }
            }
            { content(draw) }
        </>
    }
}

fn content(draw: Draw) -> Html {
    let state = draw.state;
    let page = state.page();
    let needs_all = page == Page::Outcome || state.question().is_some_and(|question| names_stand_in(question));
    let here = pack::has(Part::Outcome) && pack::has(Part::Facts);
    html! {
        <div class="imr-page">
            { match (page, &state.interview().end) {
                _ if needs_all && !here => html! { <p role="status">{ draw.text.line(Line::StillLoading) }</p> },
                (Page::Start, _) => start::page(draw),
                (Page::Question(question), _) => question::page(draw, question),
                (Page::Outcome, Ok(outcome)) => outcome::page(draw, outcome),
                (Page::Outcome, Err(_)) => start::page(draw),
            } }
        </div>
    }
}

/// Whether the choices are names of the plan list, which come last.
const fn names_stand_in(question: Question) -> bool {
    matches!(question, Question::PlanOnCard | Question::LegalName | Question::MediCalPlan)
}

/// The first page as it is sent, before any program runs: the same that the app draws over it.
#[derive(PartialEq, Properties)]
pub struct FirstProps {
    /// The language of the page.
    pub language: Language,
}

/// See [`FirstProps`].
#[component]
pub fn First(props: &FirstProps) -> Html {
    let language = props.language;
    let state = State::new(checked(), language, 0);
    let draw = Draw { state: &state, text: Text { language }, happened: &Callback::noop() };
    html! {
        <div class="imr" lang={language.code()} dir={language.direction()}>{ content(draw) }</div>
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
