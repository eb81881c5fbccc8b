//! The app's effects in a browser: its visits in the history, the focus, texts that arrive late, and the first paint.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use imr_text::Text;
use imr_text::pack::{self, Part};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element};
use yew::prelude::*;

use crate::browser;
use crate::context::Dispatch;
use crate::later::later;
use crate::state::{Action, State};
use crate::title::title;

/// Dispatched at the window whenever a text or the later part of the program has arrived.
pub const PART_ARRIVED: &str = "imr-part-arrived";

/// Whether all texts and the later part of the program are here. Once they are, the state goes on that waited for the rules,
/// and the component is drawn again.
#[hook]
pub fn use_everything(state: &UseReducerHandle<State>) -> bool {
    let everything = use_state_eq(has_everything);
    let set = everything.setter();
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, PART_ARRIVED, move |_| {
                if has_everything() {
                    set.set(true);
                    dispatcher.dispatch(Action::RulesArrived);
                }
            })
        });
        move || drop(listener)
    });
    *everything
}

fn has_everything() -> bool {
    Part::ALL.iter().all(|&part| pack::has(part)) && later().is_some()
}

/// Keeps an entry of the browser's history for each visit of a page, and follows its Back and Forward.
#[hook]
pub fn use_history(state: &UseReducerHandle<State>, is_ours: bool) {
    let number = state.number();
    let first = state.first_number();
    let dispatch = state.dispatcher();
    use_effect_with(is_ours, move |&is_ours| {
        let listener = web_sys::window().filter(|_| is_ours).map(|window| {
            browser::number_visit(first);
            EventListener::new(&window, "popstate", move |_| {
                // An entry without our number is somebody else's: a `#` in the address, or a step of a script.
                if let Some(number) = browser::visit_in_history() {
                    dispatch.dispatch(Action::Visited(number));
                }
            })
        });
        move || drop(listener)
    });
    use_effect_with((is_ours, number), |&(is_ours, number)| {
        // Where the browser went by itself, its history is there already.
        if is_ours && browser::visit_in_history() != Some(number) {
            browser::add_visit(number);
        }
    });
}

/// Sends actions to the reducer, but leaves a Back that is also the browser's to the browser: ours and its own must not lead
/// back and forth between two pages.
#[hook]
pub fn use_app_dispatch(state: &UseReducerHandle<State>, has_history: bool) -> Dispatch {
    let dispatcher = state.dispatcher();
    let back_is_in_history = has_history && state.back_is_last_visit();
    let callback = use_callback((state.number(), back_is_in_history), move |action: Action, &(number, back)| {
        if action == Action::WentBack && back && browser::visit_in_history() == Some(number) {
            return browser::go_back();
        }
        // A page left open over night counts from the day it is used.
        if action.leads_to_a_page() {
            dispatcher.dispatch(Action::ClockRead(browser::today()));
        }
        dispatcher.dispatch(action);
    });
    callback.into()
}

/// Names the tab after the page that is shown, so that a list of tabs tells them apart. An embedding page keeps its own title.
#[hook]
pub fn use_title(state: &State, owns_page: bool) {
    let title = owns_page.then(|| title(Text { language: state.language }, state));
    use_effect_with(title, |title| {
        if let Some(title) = title {
            browser::set_title(title);
        }
    });
}

/// Moves the focus to the heading of each new page, and to what was refused.
#[hook]
pub fn use_focus(state: &State, root: &NodeRef, is_waiting: bool, owns_page: bool) {
    let element = root.clone();
    use_effect_with((state.shown, state.number(), is_waiting), move |&(shown, _, is_waiting)| {
        // An outcome whose texts are still on their way has no heading yet.
        let Some(root) = element.cast::<Element>().filter(|_| shown > 0 && !is_waiting) else { return };
        // In this order: where the top of the page hides the heading, the focus brings it into view.
        if owns_page {
            browser::scroll_to_top();
        } else {
            root.scroll_into_view();
        }
        browser::focus(&root, "h1");
        if browser::is_low() {
            // At 400 % the top of the page fills the window: what is asked must be in it.
            browser::show(&root, "h1");
        }
    });
    let element = root.clone();
    use_effect_with(state.refused, move |&refused| {
        if let Some(root) = element.cast::<Element>().filter(|_| refused > 0) {
            let invalid = "input[aria-invalid=true], select[aria-invalid=true], [aria-invalid=true] input[name=choice]";
            browser::focus(&root, invalid);
            browser::show(&root, ".imr-error");
        }
    });
}

/// Whether the component has been painted once, so that the rest of it can be drawn. `already` skips the wait.
#[hook]
pub fn use_painted(already: bool) -> bool {
    let painted = use_state_eq(|| already);
    let set = painted.setter();
    use_effect_with((), move |()| {
        // The frame's callback runs before the frame is painted; a timer that is set in it runs after.
        let timer: Rc<RefCell<Option<Timeout>>> = Rc::default();
        let own_timer = timer.clone();
        let after_paint = move || {
            own_timer.replace(Some(Timeout::new(0, move || set.set(true))));
        };
        // A page that nobody sees is painted in no frame.
        let frame = if browser::is_hidden() {
            after_paint();
            None
        } else {
            Some(request_animation_frame(move |_| after_paint()))
        };
        move || drop((frame, timer))
    });
    *painted
}

/// Dispatched at the window with the text of a saved plan that is to be opened, and whether it is the one on this device.
const PLAN_CHOSEN: &str = "imr-plan-chosen";

/// Opens a saved plan that was chosen beside the app.
#[hook]
pub fn use_chosen_plan(state: &UseReducerHandle<State>) {
    let dispatch = state.dispatcher();
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, PLAN_CHOSEN, move |event| {
                let Some(event) = event.dyn_ref::<CustomEvent>() else { return };
                let get = |name: &str| Reflect::get(&event.detail(), &name.into()).ok();
                let text = get("text").and_then(|text| text.as_string()).unwrap_or_default();
                let is_kept = get("isKept").and_then(|kept| kept.as_bool()).unwrap_or(false);
                dispatch.dispatch(Action::OpenedPlan { text, is_kept });
            })
        });
        move || drop(listener)
    });
}

/// Keeps the plan on this device as it is, for who wants that; and deletes it there when it is erased.
#[hook]
pub fn use_kept_plan(state: &UseReducerHandle<State>) {
    let was_kept = use_mut_ref(|| false);
    let is_refused = state.plan_file.is_refused;
    let saved = state.plan_file.on_device.map(|with_letters| state.saved(with_letters));
    let is_other_kept = state.desk.is_other_kept();
    let dispatcher = state.dispatcher();
    use_effect_with((saved, is_other_kept), move |(saved, is_other_kept)| match (saved, later()) {
        (Some(saved), Some(later)) => {
            was_kept.replace(true);
            let has_worked = browser::keep(&(later.written_plan)(saved));
            if has_worked == is_refused {
                dispatcher.dispatch(Action::TriedToKeep { has_worked });
            }
        }
        // A case that is laid aside stays as it was kept last.
        (None, _) if !is_other_kept && was_kept.replace(false) => browser::forget(),
        (Some(_) | None, _) => (),
    });
}

/// How many answers there must be before the browser asks whether to leave them.
const WORTH_ASKING: usize = 2;

/// Has the browser ask before the page is left with answers that are kept nowhere. What it asks are its own words.
#[hook]
pub fn use_leave_warning(state: &State, owns_page: bool) {
    let has_much = state.interview().given.len() >= WORTH_ASKING || state.desk.has_others();
    let would_lose = owns_page && has_much && state.would_lose();
    use_effect_with(would_lose, |&would_lose| {
        let listener = web_sys::window().filter(|_| would_lose).map(|window| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&window, "beforeunload", options, |event| event.prevent_default())
        });
        move || drop(listener)
    });
}
