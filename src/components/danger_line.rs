//! 911 and 988, for a page that does not have them around the app.

use imr_rules::agency::Agency;
use imr_text::{Line, Text};
use yew::prelude::*;

use super::dialed;

/// 911 and 988. Each is one link, its words too.
pub fn danger_line(text: Text) -> Html {
    let number = |agency: Agency, words: Line| {
        let phone = text.reach(agency).phone?;
        Some(html! {
            <a href={dialed(phone)}>
                <span>{ text.line(words) }</span>
                { " " }
                <strong>{ phone }</strong>
            </a>
        })
    };
    html! {
        <p class="imr-danger">
            { for number(Agency::Emergency, Line::EmergencyCall) }
            { for number(Agency::Crisis, Line::CrisisCall) }
        </p>
    }
}
