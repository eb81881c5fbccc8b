//! The other remedies that are open, or will be.

use imr_rules::outcome::Door;
use yew::prelude::*;

use super::{OutcomeView, contact, note, prose};

/// The other remedies that are open, or will be.
pub fn doors(view: &OutcomeView) -> Vec<Html> {
    let item = |&door: &Door| {
        let words = view.text().door(door);
        html! {
            <li class="imr-other-way">
                <h4>{ prose(words.title) }</h4>
                <div class="imr-said">
                    <p>{ prose(words.text) }</p>
                    { note(view, &[door.source()]) }
                </div>
                { contact(view, door.agency()) }
            </li>
        }
    };
    view.outcome.doors.iter().map(item).collect()
}
