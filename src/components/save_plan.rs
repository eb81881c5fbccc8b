//! The ways to keep a plan: in a file, or on this device.

use imr_text::Line;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Look, button};
use crate::browser;
use crate::context::{use_dispatch, use_reader};
use crate::download::{Download, use_download};
use crate::later::later;
use crate::state::{Action, State};

/// The name of the file, which says nothing of what it is about: with the number of the case, where there are several.
fn file_name(state: &State) -> String {
    if state.desk.has_others() { format!("plan-{}.json", state.desk.open()) } else { "plan.json".to_owned() }
}

/// The props of [`SavePlan`].
#[derive(PartialEq, Properties)]
pub struct SavePlanProps {
    /// The state.
    pub state: UseReducerHandle<State>,
}

/// The ways to keep a plan. Whoever typed names into letters chooses whether they are kept too.
#[component]
pub fn SavePlan(props: &SavePlanProps) -> Html {
    let state = &props.state;
    let text = use_reader().text();
    let dispatch = use_dispatch();
    let download = use_download();
    let with_letters = use_state_eq(|| state.plan_file.on_device == Some(true));
    let said = use_state_eq(|| None::<String>);
    let choose = {
        let with_letters = with_letters.clone();
        move |event: Event| {
            let box_ = event.target_dyn_into::<HtmlInputElement>();
            with_letters.set(box_.is_some_and(|input| input.checked()));
        }
    };
    let save = {
        let (state, with_letters, said, dispatch) = (state.clone(), *with_letters, said.clone(), dispatch.clone());
        move |_| {
            let Some(later) = later() else { return };
            dispatch.emit(Action::SavedToFile(with_letters));
            let bytes = (later.written_plan)(&state.saved(with_letters)).into_bytes();
            let name = file_name(&state);
            said.set(Some(text.line_with(Line::PlanSaved, "file", &name)));
            download.emit(Download { name, media_type: "application/json", bytes });
        }
    };
    let keep = {
        let (state, with_letters, said) = (state.clone(), *with_letters, said.clone());
        move |_| {
            let Some(later) = later() else { return };
            // Tried at once, so that a browser that refuses is found out while the person is looking.
            if browser::keep(&(later.written_plan)(&state.saved(with_letters))) {
                dispatch.emit(Action::KeptOnDevice(with_letters));
                said.set(Some(text.line(Line::PlanKept).to_owned()));
            } else {
                said.set(Some(text.line(Line::PlanNotKept).to_owned()));
            }
        }
    };
    html! {
        <div class="imr-save-plan">
            if state.writing.has_words() {
                <label class="imr-tick">
                    <input type="checkbox" name="with_letters" checked={*with_letters} autocomplete="off" onchange={choose} />
                    <span>{ text.line(Line::PlanWithLetters) }</span>
                </label>
            }
            if state.desk.has_others() {
                <p class="imr-small">{ text.line_with(Line::PlanOneCase, "number", &state.desk.open().to_string()) }</p>
            }
            <div class="imr-buttons">
                { button(Look::Quiet, "save-file", save, text.line(Line::PlanFile)) }
                // There is room for one plan.
                if !state.desk.is_other_kept() {
                    { button(Look::Quiet, "keep", keep, text.line(Line::PlanDevice)) }
                }
            </div>
            <p class="imr-small" role="status">{ said.as_ref().filter(|_| !state.plan_file.is_refused).map_or(text.line(Line::PlanAbout), String::as_str) }</p>
        </div>
    }
}
