//! The little the app needs of a browser: today, the history, the focus. Where the browser refuses, the app goes on.

use imr_rules::date::Date;
use imr_text::Language;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

/// The element of the page with this id.
pub fn element(id: &str) -> Option<Element> {
    window()?.document()?.get_element_by_id(id)
}

/// Today in the person's own calendar, as the device shows it.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(0);
    // A clock beyond the calendar becomes a day that is asked about.
    Date::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or(Date::MIN)
}

/// A number that no earlier run is likely to have used for its visits; it says nothing about the person.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a random number below 2^30")]
pub fn fresh_number() -> u32 {
    (js_sys::Math::random() * f64::from(1 << 30)) as u32
}

/// The language of the page, whose texts are the ones that came with it.
#[cfg(not(feature = "bundled"))]
pub fn language() -> Language {
    let page = window().and_then(|window| window.document()?.document_element()?.get_attribute("lang"));
    named(&page.unwrap_or_default())
}

/// The browser's language, if the page is written in it.
#[cfg(feature = "bundled")]
pub fn language() -> Language {
    let asked = window().and_then(|window| window.navigator().language()).unwrap_or_default();
    named(asked.split('-').next().unwrap_or_default())
}

fn named(code: &str) -> Language {
    let mut all = Language::ALL.iter().copied();
    all.find(|language| language.code() == code).unwrap_or(Language::En)
}

/// Says which language the whole page is in.
#[cfg(feature = "bundled")]
pub fn name_language(language: Language) {
    if let Some(html) = window().and_then(|window| window.document()?.document_element()) {
        let _ = html.set_attribute("lang", language.code());
        let _ = html.set_attribute("dir", language.direction());
    }
}

/// Shows the top of the page.
pub fn to_the_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The number of the visit the browser's history is at, if it is one of ours.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the numbers are our own u32")]
pub fn visit_in_history() -> Option<u32> {
    let state = window()?.history().ok()?.state().ok()?;
    state.as_f64().map(|number| number as u32)
}

/// Gives the present entry of the history this number.
pub fn number_visit(number: u32) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state(&JsValue::from(number), "");
    }
}

/// Adds an entry to the history, with nothing in it but the number, and no other address.
pub fn add_visit(number: u32) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state(&JsValue::from(number), "");
    }
}

/// Goes back in the history.
pub fn go_back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

/// Moves the focus to the first element in `root` that the selector finds, if there is one.
pub fn focus(root: &Element, selector: &str) -> bool {
    if let Ok(Some(found)) = root.query_selector(selector)
        && let Ok(found) = found.dyn_into::<HtmlElement>()
    {
        return found.focus().is_ok();
    }
    false
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
