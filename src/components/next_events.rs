//! What happens after the person has acted.

use imr_rules::outcome::Next;
use yew::prelude::*;

use super::{OutcomeView, note, prose};

/// What happens after the person has acted.
pub fn next_events(view: &OutcomeView) -> Vec<Html> {
    let item = |&next: &Next| {
        html! {
            <li class="imr-said">
                <p>{ prose(view.text().next(next)) }</p>
                { note(view, next.sources()) }
            </li>
        }
    };
    view.outcome.next.iter().map(item).collect()
}
