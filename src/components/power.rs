//! Which plan it is, and which agency oversees it.

use imr_rules::outcome::{Certainty, Regulator};
use imr_rules::plan::Plan;
use imr_text::Text;
use yew::prelude::*;

use super::prose;

/// Which plan it is, and which agency oversees it; nothing where neither is known.
pub fn power(text: Text, plan: Option<Plan>, regulator: Option<(Regulator, Certainty)>) -> Html {
    let power = regulator.and_then(|(regulator, certainty)| text.power(regulator, certainty));
    if power.is_none() && plan.is_none() {
        return Html::default();
    }
    html! {
        <p class="imr-power">
            if let Some(plan) = plan {
                <strong data-plan={plan.name()}>{ text.plan(plan) }</strong>
                { ". " }
            }
            { prose(power.unwrap_or_default()) }
        </p>
    }
}
