//! The outcome: what to do, by which day, what to press and whom to call; and below, all that explains it.

use imr_rules::outcome::Outcome;
use imr_rules::what_would_change;
use imr_text::Line;
use yew::prelude::*;

use crate::components::{
    ClockCheck, Look, OutcomeView, act_now, answer_card, below_the_steps, button, deadlines, prose, section, steps,
};
use crate::context::{Reader, use_dispatch, use_reader};
use crate::hooks::use_painted;
use crate::state::{Action, State};

/// The props of [`OutcomePage`].
#[derive(PartialEq, Properties)]
pub struct OutcomePageProps {
    /// The state.
    pub state: UseReducerHandle<State>,
    /// Whether it is drawn whole at once.
    pub at_once: bool,
}

/// The outcome. It is long, so its first screens are painted before the rest is drawn.
#[component]
pub fn OutcomePage(props: &OutcomePageProps) -> Html {
    let OutcomePageProps { state, at_once } = props;
    let reader = use_reader();
    let text = reader.text();
    let dispatch = use_dispatch();
    let is_whole = use_painted(*at_once);
    // It runs the rules for every other answer: once for an outcome, not each time that a part of it is opened.
    let what_would_change = use_memo((is_whole, state.interview().answers.clone(), reader.today), |(is_whole, ..)| {
        if *is_whole { what_would_change(state.interview(), reader.today) } else { Vec::new() }
    });
    let Ok(outcome) = &state.interview().end else { return Html::default() };
    let outcome = outcome.as_ref();
    let remembered = (&state.panels, &state.writing);
    let view = OutcomeView::new(reader, outcome, state.interview(), &what_would_change, remembered, &dispatch);
    // The heading gets the focus; people who listen to the page must not miss what is above it.
    let described_by = outcome.emergency.then_some("imr-emergency");
    html! {
        <article
            class={classes!("imr-outcome", (!is_whole).then_some("imr-part"))}
            data-outcome={is_whole.then(|| outcome.route.name())}
        >
            if outcome.emergency {
                <p class="imr-card imr-alarm" id="imr-emergency">{ prose(text.line(Line::EmergencyText)) }</p>
            }
            { answer_card(&view, described_by, state) }
            { act_now(&view, state) }
            <div class="imr-rest">
                if state.doubts_clock() {
                    <ClockCheck clock={state.clock.clone()} />
                }
                { stale_sources(reader, outcome) }
                { steps(&view, is_whole) }
                if is_whole {
                    { deadlines(&view) }
                    { below_the_steps(&view) }
                    { last_words(&view) }
                }
            </div>
        </article>
    }
}

/// The way to begin again, and what this page is.
fn last_words(view: &OutcomeView) -> Html {
    let text = view.text();
    html! {
        <>
            <div class="imr-buttons imr-last">
                { button(Look::Quiet, "start-over", view.dispatch.on_click(Action::StartedOver), text.line(Line::StartOver)) }
            </div>
            <p class="imr-small">{ text.line(Line::StartLegal) }</p>
        </>
    }
}

/// Some of what is said here was checked long ago: days and numbers are to be confirmed.
fn stale_sources(reader: Reader, outcome: &Outcome) -> Html {
    if !outcome.sources().iter().any(|source| source.is_stale(reader.today)) {
        return Html::default();
    }
    let text = reader.text();
    section(text, "imr-card imr-guards", Line::StaleTitle, html! { <p>{ text.line(Line::StaleText) }</p> })
}
