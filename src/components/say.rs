//! The words to say on the phone.

use imr_text::{Line, Text};
use yew::prelude::*;

use super::prose;

/// The words to say on the phone.
pub fn say(text: Text, sentence: &str) -> Html {
    html! {
        <div class="imr-say">
            <p class="imr-eyebrow">{ text.line(Line::SayTitle) }</p>
            <blockquote><p>{ prose(sentence) }</p></blockquote>
        </div>
    }
}
