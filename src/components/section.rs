//! A part of a page with its title.

use imr_text::{Line, Text};
use yew::prelude::*;

/// A part of a page with its title.
pub fn section(text: Text, class: &'static str, title: Line, content: Html) -> Html {
    html! {
        <section {class}>
            <h2>{ text.line(title) }</h2>
            { content }
        </section>
    }
}
