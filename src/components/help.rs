//! A line that opens to a few more.

use imr_text::{Line, Text};
use yew::prelude::*;

/// A line that opens to a few more.
pub fn help(text: Text, summary: Line, content: Html) -> Html {
    html! {
        <details class="imr-help">
            <summary>{ text.line(summary) }</summary>
            { content }
        </details>
    }
}
