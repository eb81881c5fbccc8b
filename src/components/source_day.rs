//! The day that a source was checked, with what a doubtful or an old one asks for.

use imr_rules::law::{Source, all_checked_since};
use imr_text::Line;
use yew::prelude::*;

use crate::context::Reader;

/// The day that a source was checked, unless it is the one that the list of sources gives for all; where the source is doubtful
/// or old, `doubt` says what to do.
pub fn source_day(reader: Reader, source: Source, doubt: Line) -> Html {
    let text = reader.text();
    html! {
        <>
            if source.checked() != all_checked_since() {
                { text.line_on(Line::Checked, source.checked()) }
            }
            if source.confidence().confirm_by_phone() || source.is_stale(reader.today) {
                { " " }
                <strong>{ text.line(doubt) }</strong>
            }
        </>
    }
}
