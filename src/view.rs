//! The pages, as functions of the state. They also render natively, which is how they are tested.

mod clock;
mod element;
mod finder;
mod letter;
mod outcome;
mod parts;
mod question;
mod start;

use imr_rules::answers::Question;
use imr_rules::law::last_checked;
use imr_text::pack::{self, Part};
use imr_text::{Language, Line, Text};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ears::Heard;
use crate::state::{Action, Page, State};
use element::{Attribute, Element};

/// What every part of a page is drawn from.
#[derive(Clone, Copy)]
struct Draw<'a> {
    state: &'a State,
    text: Text,
    happened: &'a Callback<Action>,
    /// Whether a long page is drawn whole, or its first part.
    whole: bool,
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

/// The page in an element of its own, which says its language. `node` will find it.
///
/// What stands around it in the page of this site, `index.html` brings; a program that carries all its texts draws the
/// choice of language, and in another site's page the numbers for an emergency too.
pub fn whole(state: &State, happened: &Callback<Action>, owns_page: bool, all: bool, node: &NodeRef) -> Html {
    let text = Text { language: state.language };
    let draw = Draw { state, text, happened, whole: all };
    let mut root = root(state.language).found_by(node);
    if cfg!(feature = "bundled") {
        root = root.child(bar(draw)).child_if((!owns_page).then(|| parts::danger_line(text)));
    }
    root.child(content(draw)).into_node()
}

fn root(language: Language) -> Element {
    Element::new("div", "imr").set(Attribute::Lang, language.code()).set(Attribute::Dir, language.direction())
}

fn content(draw: Draw) -> Element {
    let state = draw.state;
    let content = Element::new("div", "imr-page");
    let page = state.page();
    let needs_all = page == Page::Outcome || state.question().is_some_and(names_stand_in);
    if needs_all && !(pack::has(Part::Outcome) && pack::has(Part::Facts)) {
        let waits = Element::new("p", "").set(Attribute::Role, "status");
        return content.child(waits.line(draw.text, Line::StillLoading));
    }
    match page {
        Page::Start => start::page(draw, content),
        Page::Question(question) => content.child(question::page(draw, question)),
        Page::Outcome => match &state.interview().end {
            Ok(outcome) => content.child(outcome::page(draw, outcome)),
            Err(_) => start::page(draw, content),
        },
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
    let state = State::new(last_checked(), language, 0);
    let draw = Draw { state: &state, text: Text { language }, happened: &Callback::noop(), whole: true };
    root(language).child(content(draw)).into_node()
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
    /// Whether a long page is drawn whole.
    pub whole: bool,
}

/// See [`StillProps`].
#[component]
pub fn Still(props: &StillProps) -> Html {
    whole(&props.state, &Callback::noop(), false, props.whole, &NodeRef::default())
}
