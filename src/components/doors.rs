//! The other remedies that are open, or will be.

use imr_rules::outcome::Door;
use imr_text::Line;
use yew::prelude::*;

use super::{contact, prose, section, source_line};
use crate::context::Reader;

/// The other remedies that are open, or will be; nothing where there is none.
pub fn doors(reader: Reader, doors: &[Door]) -> Html {
    let text = reader.text();
    if doors.is_empty() {
        return Html::default();
    }
    let item = |&door: &Door| {
        let words = text.door(door);
        html! {
            <div class="imr-door">
                <h3>{ prose(words.title) }</h3>
                <p>{ prose(words.text) }</p>
                { contact(reader, door.agency()) }
                { source_line(reader, &[door.source()]) }
            </div>
        }
    };
    section(text, "imr-section", Line::DoorsTitle, doors.iter().map(item).collect())
}
