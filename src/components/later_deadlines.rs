//! The clocks that do not run yet.

use imr_rules::deadline::{Actor, DeadlineKind};
use imr_rules::outcome::Outcome;
use imr_text::Line;
use yew::prelude::*;

use super::{prose, section, source_line};
use crate::context::Reader;

/// The clocks that do not run yet; nothing where there is none.
pub fn later_deadlines(reader: Reader, outcome: &Outcome) -> Html {
    let text = reader.text();
    let kinds = outcome.later();
    if kinds.is_empty() {
        return Html::default();
    }
    let item = |kind: DeadlineKind| {
        let words = text.deadline(kind);
        let limit = kind.limit();
        let line = match kind.actor() {
            Actor::You => Line::LaterSpan,
            Actor::Plan => Line::LaterPlanSpan,
        };
        html! {
            <li class="imr-date imr-wait" data-later={kind.name()}>
                <h3>{ prose(words.title) }</h3>
                <p>{ text.line_with(line, "span", &text.span(limit.safe)) }</p>
                <p class="imr-small">{ prose(words.counts) }</p>
                <p class="imr-small">{ text.consequence(kind.consequence()) }</p>
                { source_line(reader, limit.sources) }
            </li>
        }
    };
    let content = html! {
        <>
            <p>{ text.line(Line::LaterText) }</p>
            <ul class="imr-dates" role="list">{ for kinds.into_iter().map(item) }</ul>
        </>
    };
    section(text, "imr-section", Line::LaterTitle, content)
}
