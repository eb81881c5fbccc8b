//! Where a reason was read, how surely, and when.

use imr_rules::law::Source;
use imr_text::Line;
use yew::prelude::*;

use super::{cited, source_day};
use crate::context::Reader;

/// Each source of a reason with its confidence.
pub fn citations(reader: Reader, sources: &[Source]) -> Html {
    let text = reader.text();
    let item = |&source: &Source| {
        html! {
            <li class="imr-source">
                { cited(text.citation(source)) }
                { ". " }
                { text.confidence(source.confidence()) }
                { " " }
                { source_day(reader, source, Line::Confirm) }
            </li>
        }
    };
    html! { <ul class="imr-sources" role="list">{ for sources.iter().map(item) }</ul> }
}
