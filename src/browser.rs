//! The little the app needs of a browser: today, the history, the focus. Where the browser refuses, the app goes on.

#[cfg(feature = "bundled")]
use std::cell::RefCell;

use imr_rules::date::Date;
use imr_text::Language;
#[cfg(feature = "bundled")]
use imr_text::pieces;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, History, HtmlElement, Window};

/// The key of our number in the state of an entry of the history; what others keep there stays.
const VISIT: &str = "imr";

fn window() -> Option<Window> {
    web_sys::window()
}

/// The element of the page with this id.
pub fn element(id: &str) -> Option<Element> {
    window()?.document()?.get_element_by_id(id)
}

#[cfg(feature = "bundled")]
thread_local! {
    static ROOT: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Where the app is from now on. In a shadow root no search of the document finds what is in it.
#[cfg(feature = "bundled")]
pub fn set_root(root: &Element) {
    ROOT.set(Some(root.clone()));
}

/// The first element of the app that the selector finds.
#[cfg(feature = "bundled")]
pub fn find(selector: &str) -> Option<Element> {
    ROOT.with_borrow(|root| root.as_ref()?.query_selector(selector).ok()?)
}

/// The first element of the app that the selector finds. The page of this site has no other elements like those of the app.
#[cfg(not(feature = "bundled"))]
pub fn find(selector: &str) -> Option<Element> {
    window()?.document()?.query_selector(selector).ok()?
}

/// Dispatches an event of this name at the window.
pub fn announce(name: &str) {
    if let Some(window) = window()
        && let Ok(event) = Event::new(name)
    {
        let _ = window.dispatch_event(&event);
    }
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
pub fn random_number() -> u32 {
    (js_sys::Math::random() * f64::from(1 << 30)) as u32
}

/// The language the page is written in, whose texts came with it.
pub fn page_language() -> Language {
    let page = window().and_then(|window| window.document()?.document_element()?.get_attribute("lang"));
    language(&page.unwrap_or_default()).unwrap_or(Language::En)
}

/// The first of the person's languages, as the browser knows them, that there are texts in, or English.
#[cfg(feature = "bundled")]
pub fn preferred_language() -> Language {
    let preferred = window().map(|window| String::from(window.navigator().languages().join(","))).unwrap_or_default();
    // "es-MX,en": no region is written like a language.
    pieces(&preferred, [',', '-']).find_map(language).unwrap_or(Language::En)
}

/// The language with this code, if there are texts in it.
pub fn language(code: &str) -> Option<Language> {
    Language::ALL.iter().copied().find(|language| language.code() == code)
}

/// Whether nobody sees the page, so that the browser paints no frames of it.
pub fn is_hidden() -> bool {
    window().and_then(|window| window.document()).is_some_and(|document| document.hidden())
}

/// Whether this is the page of a tab, and not of a frame in somebody else's page, whose history it would fill.
pub fn is_top_level() -> bool {
    let Some(window) = window() else { return false };
    window.parent().is_ok_and(|parent| parent.is_some_and(|parent| parent == window))
}

/// Shows the top of the page; in a frame, in the page around it too.
pub fn scroll_to_top() {
    let root = window().and_then(|window| window.document()?.document_element());
    if let Some(root) = root {
        root.scroll_into_view();
    }
}

fn history() -> Option<History> {
    window()?.history().ok()
}

/// The number of the visit the browser's history is at, if it is one of ours.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the numbers are our own u32")]
pub fn visit_in_history() -> Option<u32> {
    let state = history()?.state().ok().filter(JsValue::is_object)?;
    Reflect::get(&state, &VISIT.into()).ok()?.as_f64().map(|number| number as u32)
}

fn numbered(state: Object, number: u32) -> Object {
    let _ = Reflect::set(&state, &VISIT.into(), &number.into());
    state
}

/// Gives the present entry of the history this number.
pub fn number_visit(number: u32) {
    if let Some(history) = history() {
        let state = history.state().ok().and_then(|state| state.dyn_into().ok()).unwrap_or_default();
        let _ = history.replace_state(&numbered(state, number), "");
    }
}

/// Adds an entry to the history, with nothing in it but the number, and no other address.
pub fn add_visit(number: u32) {
    if let Some(history) = history() {
        let _ = history.push_state(&numbered(Object::new(), number), "");
    }
}

/// Goes back in the history.
pub fn go_back() {
    if let Some(history) = history() {
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

/// Scrolls so that the first element in `root` that the selector finds begins at the top of the window.
pub fn show(root: &Element, selector: &str) {
    if let Ok(Some(found)) = root.query_selector(selector) {
        found.scroll_into_view();
    }
}

/// Whether the window is so low that little more than the top of the page fits in.
pub fn is_low() -> bool {
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64());
    height.is_some_and(|height| height < LOW)
}

/// In CSS pixels: 30rem.
const LOW: f64 = 480.0;

/// Names the tab.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Opens the first element that opens among those that match.
pub fn open(root: &Element, selector: &str) {
    if let Ok(Some(element)) = root.query_selector(selector) {
        let _ = element.set_attribute("open", "");
    }
}

/// Whether the window has room for more than what is asked.
pub fn is_wide() -> bool {
    let width = window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width >= WIDE)
}

/// In CSS pixels: the 60rem of the style sheets, with letters of the usual size.
const WIDE: f64 = 960.0;

/// Opens the calendar of a date field. Where the browser has none, or not here, nothing happens.
pub fn open_picker(field: &HtmlElement) {
    if let Ok(show) = Reflect::get(field, &"showPicker".into())
        && let Ok(show) = show.dyn_into::<Function>()
    {
        let _ = show.call0(field);
    }
}

/// Shows the head of a panel, which has just been opened, and moves the focus there.
pub fn show_panel(id: &str) {
    let selector = ["[aria-controls=", id, "]"].concat();
    if let Some(root) = find(".imr") {
        show(&root, &selector);
        focus(&root, &selector);
    }
}

/// Under which name a plan is kept on this device; `web/saved.js` has the same.
const SAVED: &str = "imr-navigator-plan";

/// Keeps a plan on this device, in place of an earlier one. `false` where the browser does not let this page keep anything.
pub fn keep(plan: &str) -> bool {
    let storage = window().and_then(|window| window.local_storage().ok()?);
    storage.is_some_and(|storage| storage.set_item(SAVED, plan).is_ok())
}

/// Deletes the plan from this device, if there is one.
pub fn forget() {
    if let Some(storage) = window().and_then(|window| window.local_storage().ok()?) {
        let _ = storage.remove_item(SAVED);
    }
}

/// Opens the print dialog.
pub fn print() {
    set_large_print(false);
    open_print_dialog();
}

/// Opens the print dialog for a print in large type.
pub fn print_large() {
    set_large_print(true);
    open_print_dialog();
}

fn open_print_dialog() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// A phone prints after this function has returned, so the size stays until the next print.
fn set_large_print(is_large: bool) {
    if let Some(page) = find(".imr") {
        let _ = page.toggle_attribute_with_force("data-large-print", is_large);
    }
}
