//! Above a long list of names: a field to type in, the counties, and a button for the rest. All of it works without typing.

use imr_rules::answers::{Answer, Question};
use imr_rules::plan::County;
use imr_text::{Line, Text};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::TextField;
use crate::context::{Dispatch, use_dispatch, use_reader};
use crate::state::Action;
use crate::state::finder::Finder;

/// The name of the field: Enter in it does not continue.
pub const FINDER_FIELD: &str = "find";
const HINT: &str = "imr-find-hint";
const COUNTY: &str = "imr-county";
const COUNTY_HINT: &str = "imr-county-hint";

/// The props of [`PlanFinder`].
#[derive(PartialEq, Properties)]
pub struct PlanFinderProps {
    /// What narrows the list.
    pub finder: Finder,
    /// The question whose choices are searched.
    pub question: Question,
    /// The whole list.
    pub offered: Vec<Answer>,
}

/// What stands above a list of plan names.
#[component]
pub fn PlanFinder(props: &PlanFinderProps) -> Html {
    let PlanFinderProps { finder, question, offered } = props;
    let text = use_reader().text();
    let dispatch = use_dispatch();
    let names = || offered.iter().filter(|answer| answer.is_of_plan_list());
    let found = names().filter(|&&answer| finder.shows(text, answer)).count();
    let result = match (finder.narrows(), found) {
        (false, _) => None,
        (true, 0) => Some(text.line(Line::FinderNone).to_owned()),
        (true, found) => Some(text.line_with(Line::FinderFound, "count", &found.to_string())),
    };
    let on_input = {
        let dispatch = dispatch.clone();
        Callback::from(move |typed| dispatch.emit(Action::Searched(typed)))
    };
    html! {
        <div class="imr-finder">
            if *question == Question::MediCalPlan {
                { county_field(text, finder.county, &dispatch) }
            }
            <TextField
                name={FINDER_FIELD}
                label={text.line(Line::FinderLabel)}
                value={finder.typed.clone()}
                described_by={HINT}
                {on_input}
            />
            <p class="imr-hint" id={HINT}>{ text.line(Line::FinderHint) }</p>
            <div class="imr-found" role="status">
                if let Some(result) = result {
                    <span key={result.clone()}>{ result }</span>
                }
            </div>
            if *question == Question::PlanOnCard && !finder.narrows() {
                <button
                    type="button"
                    class="imr-quiet"
                    data-action="all-names"
                    aria-expanded={if finder.all { "true" } else { "false" }}
                    onclick={dispatch.on(Action::ToggledAllNames)}
                >
                    { text.line_with(Line::FinderAll, "count", &names().count().to_string()) }
                </button>
            }
        </div>
    }
}

fn county_field(text: Text, chosen: Option<County>, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let value = event.target_dyn_into::<HtmlSelectElement>().map(|list| list.value()).unwrap_or_default();
        let county = County::ALL.iter().copied().find(|&county| text.county(county) == value);
        dispatch.emit(Action::ChoseCounty(county));
    });
    let option = |&county: &County| {
        let name = text.county(county);
        html! { <option value={name} selected={chosen == Some(county)}>{ name }</option> }
    };
    html! {
        <div class="imr-field">
            <label for={COUNTY}>{ text.line(Line::CountyLabel) }</label>
            <select
                class="imr-input"
                id={COUNTY}
                name="county"
                autocomplete="off"
                aria-describedby={COUNTY_HINT}
                {onchange}
            >
                <option value="" selected={chosen.is_none()}>{ text.line(Line::CountyAny) }</option>
                { for County::ALL.iter().map(option) }
            </select>
            <p class="imr-hint" id={COUNTY_HINT}>{ text.line(Line::CountyHint) }</p>
        </div>
    }
}
