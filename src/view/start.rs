//! The start page: what this does, how long it takes, what to have at hand.

use imr_rules::law::checked;
use imr_text::Line;
use yew::prelude::*;

use super::{Draw, parts};
use crate::state::Action;

pub fn page(draw: Draw) -> Html {
    let text = draw.text;
    html! {
        <>
            <h1 tabindex="-1">{ text.line(Line::StartTitle) }</h1>
            <p class="imr-lead">{ text.line(Line::StartLead) }</p>
            { parts::clock_check(draw) }
            <p>{ text.line(Line::StartTime) }</p>
            <div class="imr-buttons">
                <button type="button" class="imr-button imr-large" data-action="start"
                    onclick={draw.on_click(Action::Started)}>{ text.line(Line::StartButton) }</button>
            </div>
            <section class="imr-card">
                <h2>{ text.line(Line::StartHaveTitle) }</h2>
                <ul>
                    <li>{ text.line(Line::StartHaveLetter) }</li>
                    <li>{ text.line(Line::StartHaveCard) }</li>
                </ul>
                <p>{ text.line(Line::StartHaveNone) }</p>
            </section>
            <section class="imr-card">
                <h2>{ text.line(Line::StartPrivateTitle) }</h2>
                <p>{ text.line(Line::StartPrivate) }</p>
            </section>
            <section class="imr-card imr-alarm">
                <h2>{ text.line(Line::StartEmergencyTitle) }</h2>
                <p>{ parts::prose(text.line(Line::StartEmergency)) }</p>
            </section>
            <section class="imr-about">
                <h2>{ text.line(Line::StartAboutTitle) }</h2>
                <p>{ text.line(Line::StartLegal) }</p>
                <p>{ text.line_on(Line::StartChecked, checked()) }</p>
            </section>
        </>
    }
}
