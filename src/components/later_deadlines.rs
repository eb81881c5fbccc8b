//! The clocks that do not run yet.

use imr_rules::deadline::{Actor, DeadlineKind};
use imr_text::Line;
use yew::prelude::*;

use super::{OutcomeView, note, prose};

/// The clocks that do not run yet: each starts with a step, or with the answer to it.
pub fn later_deadlines(view: &OutcomeView) -> Vec<Html> {
    let text = view.text();
    let item = |kind: DeadlineKind| {
        let words = text.deadline(kind);
        let limit = kind.limit();
        let line = match kind.actor() {
            Actor::You => Line::LaterSpan,
            Actor::Plan => Line::LaterPlanSpan,
        };
        html! {
            <li class="imr-said" data-later={kind.name()}>
                <p>
                    <strong>{ prose(words.title) }</strong>
                    { ". " }
                    { text.line_with(line, "span", &text.span(limit.safe)) }
                    { ". " }
                    { prose(words.counts) }
                </p>
                { note(view, limit.sources) }
            </li>
        }
    };
    view.outcome.later().into_iter().map(item).collect()
}
