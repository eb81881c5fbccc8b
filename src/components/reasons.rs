//! Why the outcome is what it is, and where that was read.

use imr_rules::outcome::{Outcome, Reason};
use imr_text::Line;
use yew::prelude::*;

use super::{citations, prose, section};
use crate::context::Reader;

/// Why the outcome is what it is.
pub fn reasons(reader: Reader, outcome: &Outcome) -> Html {
    let text = reader.text();
    if outcome.reasons.is_empty() {
        return Html::default();
    }
    let item = |&reason: &Reason| {
        let plan = outcome.plan.filter(|_| reason.is_of_plan_list());
        html! {
            <li>
                <p>{ prose(text.reason(reason)) }</p>
                { citations(reader, reason.sources()) }
                if let Some(plan) = plan {
                    <p class="imr-source">{ text.plan_row(plan) }</p>
                }
            </li>
        }
    };
    let list = html! { <ul class="imr-list" role="list">{ for outcome.reasons.iter().map(item) }</ul> };
    section(text, "imr-section", Line::ReasonsTitle, list)
}
