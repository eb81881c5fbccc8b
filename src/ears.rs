//! What the page hears: one listener for each kind of event on its root, and a number at each element that says which
//! callbacks are its own. Yew's own listeners, a registry of their own, were several kilobytes of WASM more
//! (docs/decisions/0012-what-is-left-out-of-yew.md).

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};
use yew::Callback;

/// The attribute that holds an element's number.
pub const ATTRIBUTE: &str = "data-heard";

/// What an element hears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A click, a tap, or the space bar on a button.
    Click,
    /// Another choice.
    Change,
    /// Every letter that is typed.
    Input,
    /// A key, in the element or in anything inside it.
    Key,
    /// A form that wants to be sent.
    Submit,
}

impl Heard {
    const ALL: [Self; 5] = [Self::Click, Self::Change, Self::Input, Self::Key, Self::Submit];

    const fn event(self) -> &'static str {
        match self {
            Self::Click => "click",
            Self::Change => "change",
            Self::Input => "input",
            Self::Key => "keydown",
            Self::Submit => "submit",
        }
    }
}

/// What one element does when it hears something.
pub type Ear = Vec<(Heard, Callback<Event>)>;

/// The ears of the page as it is shown, in the order of their numbers.
pub type Ears = Rc<RefCell<Vec<Ear>>>;

thread_local! {
    /// The ears of the page that is being drawn; none while a page is drawn that nobody will click.
    static DRAWN: RefCell<Option<Vec<Ear>>> = const { RefCell::new(None) };
}

/// Draws a page, and puts what its elements hear into the place of what the page before heard.
pub fn draw<T>(ears: &Ears, page: impl FnOnce() -> T) -> T {
    DRAWN.set(Some(Vec::new()));
    let drawn = page();
    ears.replace(DRAWN.take().unwrap_or_default());
    drawn
}

/// Keeps what an element of the page that is being drawn hears, and returns its number.
pub fn keep(ear: Ear) -> Option<usize> {
    DRAWN.with_borrow_mut(|drawn| {
        let ears = drawn.as_mut()?;
        ears.push(ear);
        Some(ears.len() - 1)
    })
}

/// Hears everything that happens in `root`, for as long as what is returned is kept.
pub fn listen(root: &Element, ears: &Ears) -> Vec<EventListener> {
    let listen = |heard: Heard| {
        let ears = ears.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(root, heard.event(), options, move |event| hear(&ears, heard, event))
    };
    Heard::ALL.into_iter().map(listen).collect()
}

/// Tells every element around the one it happened at, from the inside out.
fn hear(ears: &Ears, heard: Heard, event: &Event) {
    let mut around = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    while let Some(element) = around {
        let number: Option<usize> = element.get_attribute(ATTRIBUTE).and_then(|number| number.parse().ok());
        // A copy: what happens may draw the next page.
        let ear = number.and_then(|number| ears.borrow().get(number).cloned());
        for (_, happens) in ear.into_iter().flatten().filter(|(own, _)| *own == heard) {
            happens.emit(event.clone());
        }
        around = element.parent_element();
    }
}
