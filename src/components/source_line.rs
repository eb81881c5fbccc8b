//! Where statements were read, in one line.

use imr_rules::law::Source;
use imr_text::Line;
use yew::prelude::*;

use super::{cited, source_day};
use crate::context::Reader;

/// Where statements were read; a title that two of them share is named once. The day is that of the source that was checked
/// first, and one doubtful source makes all of it doubtful.
pub fn source_line(reader: Reader, sources: &[Source]) -> Html {
    let text = reader.text();
    let mut titles = Vec::new();
    let citations = sources.iter().filter_map(|&source| {
        let citation = text.citation(source);
        let is_new = !titles.contains(&citation.title);
        titles.push(citation.title);
        is_new.then(|| html! { <>{ " " }{ cited(citation) }{ "." }</> })
    });
    let citations: Html = citations.collect();
    let weakness = |source: &&Source| {
        (!source.confidence().confirm_by_phone() && !source.is_stale(reader.today), source.checked())
    };
    html! {
        <p class="imr-source">
            { text.line(Line::Source) }
            { citations }
            if let Some(&source) = sources.iter().min_by_key(weakness) {
                { " " }
                { source_day(reader, source, Line::Confirm) }
            }
        </p>
    }
}
