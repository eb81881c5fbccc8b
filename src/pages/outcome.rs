//! The outcome: what to do, by which day, whom to call, and why. Urgent first, and every warning before its step.

use imr_rules::outcome::Outcome;
use imr_text::{Line, Passage};
use yew::prelude::*;

use crate::browser;
use crate::components::{
    ClockCheck, answers_given, changes, deadlines, doors, later_deadlines, next_events, papers, power, prose, reasons,
    section, steps, warning,
};
use crate::context::{Dispatch, Reader, use_dispatch, use_reader};
use crate::hooks::use_painted;
use crate::state::{Action, State};

/// How many steps fill the first screen, with what is above them.
const FIRST_STEPS: usize = 1;

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
    let Ok(outcome) = &state.interview().end else { return Html::default() };
    let outcome = outcome.as_ref();
    let route = text.route(outcome.route);
    // The heading gets the focus; people who listen to the page must not miss what is above it.
    let described_by = match (outcome.emergency, outcome.urgent) {
        (true, Some(_)) => Some("imr-emergency imr-urgent"),
        (true, None) => Some("imr-emergency"),
        (false, Some(_)) => Some("imr-urgent"),
        (false, None) => None,
    };
    let emergency = Passage { title: text.line(Line::EmergencyTitle), text: text.line(Line::EmergencyText) };
    let count = if is_whole { outcome.steps.len() } else { FIRST_STEPS };
    html! {
        <article
            class={classes!("imr-outcome", (!is_whole).then_some("imr-part"))}
            data-outcome={is_whole.then(|| outcome.route.name())}
        >
            if outcome.emergency {
                { warning("imr-card imr-alarm", "imr-emergency", emergency) }
            }
            if let Some(urgent) = outcome.urgent {
                { warning("imr-card imr-urgent", "imr-urgent", text.urgent(urgent)) }
            }
            <h1 tabindex="-1" aria-describedby={described_by}>{ prose(route.title) }</h1>
            <p class="imr-lead">{ prose(route.text) }</p>
            { power(text, outcome.plan, outcome.regulator) }
            if state.doubts_clock() {
                <ClockCheck clock={state.clock.clone()} />
            }
            <p class="imr-small">{ text.line_on(Line::TodayTaken, state.today) }</p>
            { stale_sources(reader, outcome) }
            { section(text, "imr-section", Line::StepsTitle, steps(reader, outcome, count)) }
            if is_whole {
                { rest(reader, state, outcome, &dispatch) }
            }
        </article>
    }
}

/// What is below the steps.
fn rest(reader: Reader, state: &State, outcome: &Outcome, dispatch: &Dispatch) -> Html {
    let text = reader.text();
    let interview = state.interview();
    let answers = answers_given(text, &interview.given, dispatch);
    html! {
        <>
            { deadlines(reader, outcome) }
            { later_deadlines(reader, outcome) }
            { papers(text, outcome.papers) }
            { doors(reader, &outcome.doors) }
            { next_events(reader, &outcome.next) }
            { changes(reader, interview, dispatch) }
            { reasons(reader, outcome) }
            { section(text, "imr-section imr-given", Line::AnswersTitle, answers) }
            <div class="imr-buttons imr-last">
                <button type="button" class="imr-button" data-action="print" onclick={|_| browser::print()}>
                    { text.line(Line::Print) }
                </button>
                <button
                    type="button"
                    class="imr-quiet"
                    data-action="start-over"
                    onclick={dispatch.on_click(Action::StartedOver)}
                >
                    { text.line(Line::StartOver) }
                </button>
            </div>
            <p class="imr-small imr-screen">{ text.line(Line::StartOverText) }</p>
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
