//! The start page: what this does, how long it takes, the first question, what to have at hand.

use imr_rules::law::checked;
use imr_text::Line;
use yew::prelude::*;

use super::{Draw, parts, question};

pub fn page(draw: Draw) -> Html {
    let text = draw.text;
    html! {
        <>
            <h1 tabindex="-1">{ text.line(Line::StartTitle) }</h1>
            <p class="imr-lead">{ text.line(Line::StartLead) }</p>
            { parts::clock_check(draw) }
            <p>{ text.line(Line::StartTime) }</p>
            { for draw.state.question().map(|question| question::page(draw, question)) }
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
            <section class="imr-about">
                <h2>{ text.line(Line::StartAboutTitle) }</h2>
                <p>{ text.line(Line::StartLegal) }</p>
                <p>{ text.line_on(Line::StartChecked, checked()) }</p>
            </section>
        </>
    }
}
