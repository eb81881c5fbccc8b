//! The pages, as functions of the state. They also render natively, which is how they are tested.

mod clock;
mod element;
mod finder;
mod letter;
mod outcome;
mod parts;
mod question;
mod start;

use imr_text::{Language, Line, Text};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::state::{Action, Page, State};
use element::{Attribute, Element, Heard, nodes};

/// What every part of a page is drawn from.
#[derive(Clone, Copy)]
struct Draw<'a> {
    state: &'a State,
    text: Text,
    happened: &'a Callback<Action>,
}

impl Draw<'_> {
    /// A callback that says that this happened.
    #[inline(never)]
    fn on(self, action: Action) -> Callback<Event> {
        let happened = self.happened.clone();
        Callback::from(move |_| happened.emit(action.clone()))
    }

    /// The same for a button that leads to another page. The second click of a double click is meant for the page that
    /// is gone.
    #[inline(never)]
    fn on_click(self, action: Action) -> Callback<Event> {
        let happened = self.happened.clone();
        Callback::from(move |event: Event| {
            if event.unchecked_ref::<MouseEvent>().detail() < 2 {
                happened.emit(action.clone());
            }
        })
    }

    /// A callback that says what the new value of a field amounts to, if to anything.
    #[inline(never)]
    fn on_value(self, action: Box<dyn Fn(String) -> Option<Action>>) -> Callback<Event> {
        let happened = self.happened.clone();
        Callback::from(move |event: Event| {
            // A list has its value under the same name as a field has.
            let field = event.target().map(JsCast::unchecked_into::<HtmlInputElement>);
            if let Some(action) = field.and_then(|field| action(field.value())) {
                happened.emit(action);
            }
        })
    }
}

/// The page to show. Where the page around it is somebody else's, it is not the main landmark.
pub fn page(state: &State, happened: &Callback<Action>, owns_page: bool) -> Html {
    nodes(sections(state, happened, owns_page))
}

/// The page in an element of its own, which says its language. `node` will find it.
pub fn whole(state: &State, happened: &Callback<Action>, owns_page: bool, node: &NodeRef) -> Html {
    let language = state.language;
    let root = Element::new("div", "imr")
        .found_by(node)
        .set(Attribute::Lang, language.code())
        .set(Attribute::Dir, language.direction());
    sections(state, happened, owns_page).into_iter().fold(root, Element::child).into_node()
}

fn sections(state: &State, happened: &Callback<Action>, owns_page: bool) -> Vec<Element> {
    let text = Text { language: state.language };
    let draw = Draw { state, text, happened };
    let landmark = Element::new(if owns_page { "main" } else { "div" }, "imr-page");
    let page = match state.page() {
        Page::Start => start::page(draw, landmark),
        Page::Question(question) => landmark.child(question::page(draw, question)),
        Page::Outcome => match &state.interview().end {
            Ok(outcome) => landmark.child(outcome::page(draw, outcome)),
            Err(_) => start::page(draw, landmark),
        },
    };
    vec![bar(draw), parts::danger_line(text), page]
}

fn bar(draw: Draw) -> Element {
    let text = draw.text;
    let mut languages = Element::new("div", "imr-languages")
        .set(Attribute::Role, "group")
        .set(Attribute::Label, text.line(Line::LanguageChoice));
    for &language in Language::ALL {
        let chosen = language == draw.state.language;
        let button = Element::new("button", "imr-language")
            .set(Attribute::Type, "button")
            .set(Attribute::Lang, language.code())
            .set(Attribute::Pressed, parts::yes_or_no(chosen))
            .on(Heard::Click, draw.on(Action::ChoseLanguage(language)));
        languages = languages.child(button.line(Text { language }, Line::LanguageName));
    }
    let several = Language::ALL.len() > 1;
    Element::new("div", "imr-bar")
        .child(Element::new("span", "imr-product").line(text, Line::Product))
        .child_if(several.then_some(languages))
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
