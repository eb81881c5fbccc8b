//! The start page: what this does, how long it takes, the first question, what to have at hand.

use imr_rules::law::all_checked_since;
use imr_text::Line;
use yew::prelude::*;

use super::question::QuestionForm;
use crate::components::{ClockCheck, OpenPlan, section};
use crate::context::{StateProps, use_reader};

/// What this does, and the first question.
#[component]
pub fn StartPage(props: &StateProps) -> Html {
    let state = &props.state;
    let text = use_reader().text();
    let what_to_have = html! {
        <>
            <ul>
                <li>{ text.line(Line::StartHaveLetter) }</li>
                <li>{ text.line(Line::StartHaveCard) }</li>
            </ul>
            <p>{ text.line(Line::StartHaveNone) }</p>
        </>
    };
    let about_the_page = html! {
        <>
            <p>{ text.line(Line::StartImr) }{ " " }{ text.line(Line::StartLegal) }{ " " }{ text.line(Line::StartMadeBy) }</p>
            <p>{ text.line_on(Line::StartChecked, all_checked_since()) }</p>
        </>
    };
    html! {
        <div class="imr-page" data-start="true">
            <h1 tabindex="-1">{ text.line(Line::StartTitle) }</h1>
            <p class="imr-lead">{ text.line(Line::StartLead) }</p>
            if state.doubts_clock() {
                <ClockCheck clock={state.clock.clone()} />
            }
            <ul class="imr-promises" role="list">
                <li>{ text.line(Line::StartTime) }</li>
                <li>{ text.line(Line::StartFree) }</li>
                <li>{ text.line(Line::StartNothingSent) }</li>
            </ul>
            if let Some(question) = state.question() {
                <QuestionForm state={state.clone()} {question} />
            }
            <div class="imr-beside">
                { section(text, "imr-card", Line::StartHaveTitle, what_to_have) }
                <OpenPlan error={state.plan_file.error} />
                { section(text, "imr-card", Line::StartPrivateTitle, html! { <p>{ text.line(Line::StartPrivate) }</p> }) }
                { section(text, "imr-about", Line::StartAboutTitle, about_the_page) }
            </div>
        </div>
    }
}
