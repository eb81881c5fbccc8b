//! Several cases side by side: what each of them is to do, by which day, and whom to call.

use imr_rules::Interview;
use imr_rules::outcome::Outcome;
use imr_text::{Line, digits};
use yew::prelude::*;

use crate::components::{Look, button, on_day, prose, short_name, tel};
use crate::context::{Dispatch, Reader, StateProps, use_dispatch, use_reader};
use crate::state::Action;

/// The cases side by side.
#[component]
pub fn CasesPage(props: &StateProps) -> Html {
    let state = &props.state;
    let (reader, dispatch) = (use_reader(), use_dispatch());
    let text = reader.text();
    let cases = state.cases();
    html! {
        <div class="imr-page imr-cases-page">
            <h1 tabindex="-1">{ text.line(Line::CasesTitle) }</h1>
            <p class="imr-lead">{ text.line(Line::CasesText) }</p>
            <ul class="imr-cases" role="list">
                { for cases.iter().enumerate().map(|(index, interview)| case(reader, &dispatch, index, interview)) }
            </ul>
        </div>
    }
}

fn case(reader: Reader, dispatch: &Dispatch, index: usize, interview: &Interview) -> Html {
    let text = reader.text();
    let number = digits(index + 1);
    let content = match &interview.end {
        Ok(outcome) => answer(reader, outcome),
        Err(question) => {
            let title = text.question_title(*question, &interview.given);
            html! { <p>{ text.line_with(Line::CaseQuestion, "question", title) }</p> }
        }
    };
    let way = |name: &'static str, action: Action, line: Line| {
        button(Look::Link, name, dispatch.on_click(action), text.line_with(line, "number", &number))
    };
    html! {
        <li class="imr-card" key={index}>
            <h2>{ text.line_with(Line::CaseTitle, "number", &number) }</h2>
            { content }
            <p class="imr-case-ways">
                { way("open-case", Action::OpenedCase(index), Line::OpenCase) }
                { way("erase-case", Action::ErasedCase(index), Line::EraseCase) }
            </p>
        </li>
    }
}

/// What to do in a case, by which day, and whom to call.
fn answer(reader: Reader, outcome: &Outcome) -> Html {
    let text = reader.text();
    let step = outcome.steps.first();
    let time = step.and_then(|step| text.time_to_act(outcome.when(step, reader.today), reader.today));
    let reach = step.map(|step| text.reach(step.action.agency()));
    html! {
        <>
            if let Some(urgent) = outcome.urgent {
                <p class="imr-case-urgent"><strong>{ text.urgent(urgent).title }</strong></p>
            }
            <p><strong>{ prose(text.route(outcome.route).title) }</strong></p>
            if let Some(step) = step {
                <p>{ text.step_in_short(step) }</p>
            }
            if let Some(time) = time {
                <p class="imr-when">{ time.day.map_or_else(|| html! { time.words.clone() }, |day| on_day(day, time.words.clone())) }</p>
            }
            if let Some((name, phone)) = reach.and_then(|reach| reach.name.zip(reach.phone)) {
                <p>{ short_name(name) }{ " " }{ tel(phone) }</p>
            } else if let Some(step) = step {
                <p>{ text.agency(step.action.agency()).what }</p>
            }
        </>
    }
}
