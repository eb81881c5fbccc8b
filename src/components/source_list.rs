//! Every source of the page, once, by its number.

use imr_rules::law::{Source, all_checked_since};
use imr_text::Line;
use yew::prelude::*;

use super::{OutcomeView, source_in_full};

/// The sources that were referred to above, in the order of their numbers. The day they were checked is on top; a source
/// that was checked on another day has its own.
pub fn source_list(view: &OutcomeView) -> Vec<Html> {
    let text = view.text();
    let item = |source: Source| {
        html! {
            <li>
                { source_in_full(view, source) }
                if source.checked() != all_checked_since() {
                    { text.line_on(Line::Checked, source.checked()) }
                }
            </li>
        }
    };
    view.numbered().into_iter().map(item).collect()
}
