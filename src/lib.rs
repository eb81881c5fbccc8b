//! IMR Navigator, the page: questions, outcome, and nothing that leaves the browser.
//!
//! Reading order: [`state`] is what the person has done so far, without a DOM; [`pages`] and [`components`] turn it into a
//! page; the app ties both to a browser. Every sentence is in `locales/`, reached through [`imr_text`].

mod app;
mod browser;
pub mod components;
pub mod context;
mod download;
mod hooks;
mod in_order;
mod later;
pub mod pages;
mod plan_json;
pub mod state;
pub mod static_page;
mod title;

use std::cell::Cell;
use std::rc::Rc;

use imr_text::Language;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::AppHandle;
use yew::platform::spawn_local;

use app::{App, AppProps};
use state::Opening;

/// The app while it runs.
#[wasm_bindgen]
pub struct Navigator {
    app: AppHandle<App>,
    has_answers: Rc<Cell<bool>>,
}

#[wasm_bindgen]
impl Navigator {
    /// Whether the person has answered anything that would be lost.
    pub fn has_answers(&self) -> bool {
        self.has_answers.get()
    }

    /// Ends the app, empties its element, and gives its listeners back to the browser.
    pub fn unmount(self) {
        self.app.destroy();
    }
}

/// Shows the app inside an element of a host page, in place of what is in it, in a language or in the person's own. The host keeps
/// its title, its language and its history. One app runs in a page at a time.
#[cfg(feature = "bundled")]
#[wasm_bindgen]
pub fn mount(root: Element, language: Option<String>) -> Navigator {
    let chosen = language.and_then(|code| browser::language(&code));
    run(root, Opening::default(), chosen.unwrap_or_else(browser::preferred_language), false)
}

/// Shows the app in place of the first question that was sent inside `#app`. `choice` is the name of the choice that was
/// ticked there already, and `go_on` whether Continue was pressed.
///
/// `None` where the page has no `#app`.
#[wasm_bindgen]
pub fn start(choice: Option<String>, go_on: bool) -> Option<Navigator> {
    browser::element("app").map(|root| run(root, Opening { choice, go_on }, browser::page_language(), true))
}

/// Whether the device's clock is so far off that the person must be asked which day it is.
#[wasm_bindgen]
pub fn doubts_clock() -> bool {
    state::is_doubtful(browser::today())
}

/// Takes one of the texts that travel beside the program. `false` if it is of another version.
#[wasm_bindgen]
pub fn take(pack: String) -> bool {
    let taken = imr_text::pack::take(pack);
    browser::announce(hooks::PART_ARRIVED);
    taken
}

/// Loads the part of the program that is split off it.
#[wasm_bindgen]
pub fn load_later() {
    spawn_local(async {
        later::load().await;
        browser::announce(hooks::PART_ARRIVED);
    });
}

fn run(root: Element, opening: Opening, language: Language, owns_page: bool) -> Navigator {
    #[cfg(feature = "bundled")]
    browser::set_root(&root);
    let has_answers = Rc::new(Cell::new(false));
    let props = AppProps { opening, language, owns_page, has_answers: has_answers.clone() };
    Navigator { app: yew::Renderer::<App>::with_root_and_props(root, props).render(), has_answers }
}
