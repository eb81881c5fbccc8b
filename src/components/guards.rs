//! What a step would end, risk or cost: before how it is done.

use imr_rules::outcome::Guard;
use imr_text::Line;
use yew::prelude::*;

use super::{prose, source_line};
use crate::context::Reader;

/// What a step would end, risk or cost; nothing where it does none of that.
pub fn guards(reader: Reader, guards: &[Guard]) -> Html {
    let text = reader.text();
    if guards.is_empty() {
        return Html::default();
    }
    let item = |&guard: &Guard| {
        html! {
            <div data-guard={guard.name()}>
                <p>{ prose(text.guard(guard)) }</p>
                { source_line(reader, guard.sources()) }
            </div>
        }
    };
    html! {
        <div class="imr-guards">
            <p class="imr-eyebrow">{ text.line(Line::GuardsTitle) }</p>
            { for guards.iter().map(item) }
        </div>
    }
}
