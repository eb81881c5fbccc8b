//! IMR Navigator, the page: questions, outcome, and nothing that leaves the browser.
//!
//! Reading order: [`state`] is what the person has done so far, without a DOM; [`view`] turns it into a page; the app
//! ties both to a browser. Every sentence is in `locales/`, reached through [`text`].

mod app;
mod browser;
pub mod date_entry;
mod ears;
pub mod finder;
pub mod state;
pub mod view;

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;
#[cfg(feature = "bundled")]
use web_sys::Element;

thread_local! {
    static RUNNING: RefCell<Option<app::Running>> = const { RefCell::new(None) };
}

/// Shows the app inside an element of a host page, in place of what is in it.
///
/// The host keeps its own language and title; the page of this site is drawn by [`start`].
#[cfg(feature = "bundled")]
#[wasm_bindgen]
pub fn mount(root: Element) {
    app::start(root, state::Opening::default(), false);
}

/// Keeps one of the texts that travel beside the program. `false` if it is of another version.
#[cfg(not(feature = "bundled"))]
#[wasm_bindgen]
pub fn take(pack: String) -> bool {
    imr_text::pack::take(pack)
}

/// Draws the app over the page that was sent, inside `#app`. `choice` is what was ticked there already, and `go_on`
/// whether Continue was pressed.
#[wasm_bindgen]
pub fn start(choice: Option<u32>, go_on: bool) {
    if let Some(root) = browser::element("app") {
        let running = app::start(root, state::Opening { choice, go_on }, true);
        RUNNING.with(|kept| kept.replace(Some(running)));
    }
}

/// Says that all texts are there, or that the first part of a page has been shown: what was waiting for it is drawn.
#[wasm_bindgen]
pub fn complete() {
    RUNNING.with(|kept| {
        if let Some(running) = &*kept.borrow() {
            running.send_message(state::Action::Completed);
        }
    });
}

/// Whether a person has answered anything that would be lost.
#[wasm_bindgen]
pub fn has_answers() -> bool {
    let running = |kept: &RefCell<Option<app::Running>>| {
        kept.borrow().as_ref().and_then(|running| Some(running.get_component()?.has_answers()))
    };
    RUNNING.with(running).unwrap_or(false)
}

/// Ends the app, and gives its listeners back to the browser.
#[wasm_bindgen]
pub fn stop() {
    if let Some(running) = RUNNING.with(RefCell::take) {
        running.destroy();
    }
}
