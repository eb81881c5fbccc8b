//! A long list of names: a field to type in, the counties, and a button for the rest. All of it works without typing.

use imr_rules::answers::{Answer, Question};
use imr_rules::plan::County;
use imr_text::Line;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::parts::TextField;
use super::{Draw, parts};
use crate::state::Action;

/// The name of the field: Enter in it does not continue.
pub const FIELD: &str = "find";
const HINT: &str = "imr-find-hint";

/// What stands above the list. `offered` is the whole list.
pub fn search(draw: Draw, question: Question, offered: &[Answer]) -> Html {
    let Draw { state, text, happened } = draw;
    let finder = &state.draft.finder;
    let names = || offered.iter().filter(|answer| answer.proper_name().is_some());
    let found = names().filter(|&&answer| finder.shows(answer)).count();
    let told = match (finder.narrows(), found) {
        (false, _) => String::new(),
        (true, 0) => text.line(Line::FinderNone).to_owned(),
        (true, found) => text.line_with(Line::FinderFound, "count", &found.to_string()),
    };
    let label = text.line(Line::FinderLabel);
    let field =
        TextField { name: FIELD, label, value: &finder.typed, digits: false, invalid: false, described_by: Some(HINT) };
    html! {
        <div class="imr-finder" key="finder">
            if question == Question::MediCalPlan {
                { counties(draw) }
            }
            { parts::text_field(&field, happened.reform(|event: InputEvent| Action::Searched(parts::typed(&event)))) }
            <p id={HINT} class="imr-hint">{ text.line(Line::FinderHint) }</p>
            <div role="status" class="imr-found">{ told }</div>
            if question == Question::PlanOnCard && !finder.narrows() {
                <button type="button" class="imr-quiet" data-action="all-names" aria-expanded={finder.all.to_string()}
                    onclick={draw.on(Action::ToggledAllNames)}>
                    { text.line_with(Line::FinderAll, "count", &names().count().to_string()) }
                </button>
            }
        </div>
    }
}

fn counties(draw: Draw) -> Html {
    let Draw { state, text, happened } = draw;
    let chosen = state.draft.finder.county;
    let onchange = happened.reform(|event: Event| {
        Action::ChoseCounty(County::from_name(&event.target_unchecked_into::<HtmlSelectElement>().value()))
    });
    html! {
        <div class="imr-field">
            <label for="imr-county">{ text.line(Line::CountyLabel) }</label>
            <select id="imr-county" name="county" class="imr-input" autocomplete="off" {onchange}
                aria-describedby="imr-county-hint">
                <option value="" selected={chosen.is_none()}>{ text.line(Line::CountyAny) }</option>
                { for County::ALL.iter().map(|&county| {
                    html! { <option value={county.name()} selected={chosen == Some(county)}>{ text.county(county) }</option> }
                }) }
            </select>
            <p id="imr-county-hint" class="imr-hint">{ text.line(Line::CountyHint) }</p>
        </div>
    }
}
