//! 911 and 988, for a page that does not have them around the app.

use imr_text::{Line, Text};
use yew::prelude::*;

use super::prose;

/// 911 and 988.
pub fn danger_line(text: Text) -> Html {
    html! {
        <p class="imr-danger">
            <span>{ prose(text.line(Line::EmergencyCall)) }</span>
            { " " }
            <span>{ prose(text.line(Line::CrisisCall)) }</span>
        </p>
    }
}
