//! The access lines of all counties, to open.

use imr_rules::agency::COUNTY_LINES;
use imr_rules::law::Source;
use imr_text::Line;
use yew::prelude::*;

use super::contact::number_source;
use super::tel;
use crate::context::Reader;

/// The access lines of all counties.
pub fn county_lines(reader: Reader) -> Html {
    let text = reader.text();
    let item = |index| {
        let line = text.county_line(index);
        html! {
            <li>
                { line.county }
                { ": " }
                { tel(line.phone) }
                if let Some(family) = line.family_phone {
                    { text.line(Line::FamilyPhone) }
                    { tel(family) }
                }
            </li>
        }
    };
    html! {
        <details>
            <summary>{ text.line(Line::CountyLines) }</summary>
            <ul class="imr-small">{ for (0..COUNTY_LINES.len()).map(item) }</ul>
            { number_source(reader, Source::CountyLines) }
        </details>
    }
}
