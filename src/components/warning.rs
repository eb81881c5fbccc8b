//! What must not wait, above everything.

use imr_text::Passage;
use yew::prelude::*;

use super::prose;

/// What must not wait. `id` is that of its title, which describes the heading of the page.
pub fn warning(class: &'static str, id: &'static str, words: Passage) -> Html {
    html! {
        <section {class}>
            <h2 {id}>{ prose(words.title) }</h2>
            <p>{ prose(words.text) }</p>
        </section>
    }
}
