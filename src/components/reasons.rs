//! Why the outcome is what it is, and where that was read.

use imr_rules::outcome::Reason;
use yew::prelude::*;

use super::{OutcomeView, note, prose};

/// Why the outcome is what it is.
pub fn reasons(view: &OutcomeView) -> Vec<Html> {
    let text = view.text();
    let item = |&reason: &Reason| {
        let plan = view.outcome.plan.filter(|_| reason.is_of_plan_list());
        html! {
            <li class="imr-said">
                <p>
                    { prose(text.reason(reason)) }
                    if let Some(plan) = plan {
                        { " " }
                        { text.plan_row(plan) }
                    }
                </p>
                { note(view, reason.sources()) }
            </li>
        }
    };
    // An urgent answer begins with what to do today; what the remedy is belongs to the reasons.
    let detail = view.outcome.urgent.map(|_| text.route(view.outcome.route).text);
    let detail = detail.map(|detail| html! { <li><p>{ prose(detail) }</p></li> });
    detail.into_iter().chain(view.outcome.reasons.iter().map(item)).collect()
}
