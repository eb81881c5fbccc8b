//! The clocks that run.

use imr_rules::outcome::Outcome;
use imr_text::Line;
use yew::prelude::*;

use super::{deadline_item, section};
use crate::context::Reader;

/// The clocks that run, in the order of their days; nothing where there is none.
pub fn deadlines(reader: Reader, outcome: &Outcome) -> Html {
    let text = reader.text();
    if outcome.deadlines.is_empty() {
        return Html::default();
    }
    let items = outcome.deadlines.iter().map(|&deadline| deadline_item(reader, outcome, deadline));
    let content = html! {
        <>
            <p>{ text.line(Line::DatesText) }</p>
            <ol class="imr-dates" role="list">{ for items }</ol>
        </>
    };
    section(text, "imr-section", Line::DatesTitle, content)
}
