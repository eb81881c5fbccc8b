//! What happens after the person has acted.

use imr_rules::outcome::Next;
use imr_text::Line;
use yew::prelude::*;

use super::{prose, section, source_line};
use crate::context::Reader;

/// What happens after the person has acted; nothing where nothing was read.
pub fn next_events(reader: Reader, next: &[Next]) -> Html {
    let text = reader.text();
    if next.is_empty() {
        return Html::default();
    }
    let item = |&next: &Next| {
        html! {
            <li>
                <p>{ prose(text.next(next)) }</p>
                { source_line(reader, next.sources()) }
            </li>
        }
    };
    section(
        text,
        "imr-section",
        Line::NextTitle,
        html! { <ul class="imr-list" role="list">{ for next.iter().map(item) }</ul> },
    )
}
