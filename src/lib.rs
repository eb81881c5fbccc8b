//! IMR Navigator, the page: questions, outcome, and nothing that leaves the browser.
//!
//! Reading order: [`state`] is what the person has done so far, without a DOM; [`view`] turns it into a page; the app
//! ties both to a browser. Every sentence is in `locales/`, reached through [`text`].

mod app;
mod browser;
pub mod date_entry;
pub mod finder;
pub mod state;
pub mod view;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Shows the app inside an element of a host page, in place of what is in it.
///
/// The host keeps its own language and title; the page of this site is mounted by `main`.
#[wasm_bindgen]
pub fn mount(root: Element) {
    app::start(root, false);
}

/// Shows the app as the whole page, inside `#app`. Without such an element nothing is shown.
pub fn start_page() {
    if let Some(root) = browser::element("app") {
        app::start(root, true);
    }
}
