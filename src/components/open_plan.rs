//! The way to open a saved plan.

use gloo::file::File;
use gloo::file::callbacks::{FileReader, read_as_text};
use imr_letters::{MOST_BYTES, OpenError};
use imr_text::Line;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::context::{use_dispatch, use_reader};
use crate::state::Action;

/// The id of what was wrong with the file.
const PLAN_ERROR: &str = "imr-plan-error";

/// The props of [`OpenPlan`].
#[derive(PartialEq, Properties)]
pub struct OpenPlanProps {
    /// Why the file that was chosen last could not be opened.
    pub error: Option<OpenError>,
}

/// A field to choose the file of a saved plan. Before the app runs, `web/saved.js` reads it.
#[component]
pub fn OpenPlan(props: &OpenPlanProps) -> Html {
    let text = use_reader().text();
    let dispatch = use_dispatch();
    let reading = use_mut_ref(|| None::<FileReader>);
    let onchange = Callback::from(move |event: Event| {
        let chosen = event.target_dyn_into::<HtmlInputElement>().and_then(|input| {
            let file = input.files()?.get(0);
            // The same file can be chosen again.
            input.set_value("");
            file
        });
        let Some(file) = chosen.map(File::from) else { return };
        let dispatch = dispatch.clone();
        if file.size() > MOST_BYTES as u64 {
            return dispatch.emit(Action::PlanTooLarge);
        }
        let opened = move |text: Result<String, _>| {
            dispatch.emit(Action::OpenedPlan { text: text.unwrap_or_default(), is_kept: false });
        };
        reading.replace(Some(read_as_text(&file, opened)));
    });
    let error = props.error.map(|error| {
        text.line(match error {
            OpenError::NotAPlan => Line::PlanNotAPlan,
            OpenError::TooNew => Line::PlanTooNew,
            OpenError::TooLarge => Line::PlanTooLarge,
        })
    });
    html! {
        <section class="imr-card imr-open-plan">
            <h2>{ text.line(Line::OpenPlanTitle) }</h2>
            if let Some(error) = error {
                <p class="imr-error" id={PLAN_ERROR} role="alert" key={error}>{ error }</p>
            }
            <div class="imr-field">
                <label for="imr-plan">{ text.line(Line::OpenPlan) }</label>
                <input
                    class="imr-file"
                    id="imr-plan"
                    type="file"
                    name="plan"
                    accept=".json,application/json"
                    aria-invalid={error.map(|_| "true")}
                    aria-describedby={error.map(|_| PLAN_ERROR)}
                    {onchange}
                />
            </div>
        </section>
    }
}
