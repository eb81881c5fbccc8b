//! The access lines of all counties, to open.

use imr_rules::agency::COUNTY_LINES;
use imr_rules::law::Source;
use imr_text::{Line, Text};
use yew::prelude::*;

use super::{OutcomeView, note, source_day, tel};

/// The access lines of all counties, and where they were read.
pub fn county_lines(view: &OutcomeView) -> Html {
    let text = view.text();
    html! {
        <details class="imr-more">
            <summary>{ text.line(Line::CountyLines) }</summary>
            { county_numbers(text) }
            <div class="imr-said">
                <p>
                    { text.line(Line::NumberSource) }
                    { " " }
                    { source_day(view.reader, Source::CountyLines, Line::NumberWeak) }
                </p>
                { note(view, &[Source::CountyLines]) }
            </div>
        </details>
    }
}

/// The access line of each county.
pub fn county_numbers(text: Text) -> Html {
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
    html! { <ul class="imr-small">{ for (0..COUNTY_LINES.len()).map(item) }</ul> }
}
