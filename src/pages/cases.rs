//! Several cases side by side: what each of them is to do, by which day, and whom to call.

use imr_rules::Interview;
use imr_rules::agency::Agency;
use imr_rules::answers::Question;
use imr_rules::outcome::Outcome;
use imr_text::{Line, Text};
use yew::prelude::*;

use crate::components::{Look, button, plan_numbers, prose, short_name, tel, time_in_words};
use crate::context::{Reader, StateProps, use_dispatch, use_reader};
use crate::state::Action;
use crate::state::desk::CaseNumber;

/// The cases side by side. Erasing one takes a second press: there is no way back.
#[component]
pub fn CasesPage(props: &StateProps) -> Html {
    let state = &props.state;
    let (reader, dispatch) = (use_reader(), use_dispatch());
    let asked = use_state_eq(|| None::<CaseNumber>);
    let text = reader.text();
    let card = |(number, interview): (CaseNumber, Interview)| {
        let in_words = number.to_string();
        let ask = {
            let asked = asked.clone();
            move |_: MouseEvent| asked.set(Some(number))
        };
        html! {
            <li class="imr-card" key={number}>
                <h2>
                    { text.line_with(Line::CaseTitle, "number", &in_words) }
                    if let Some(label) = label(text, &interview) {
                        { ": " }
                        { label }
                    }
                </h2>
                { content(reader, &interview) }
                <p class="imr-case-ways">
                    { button(Look::Link, "open-case", dispatch.on_click(Action::OpenedCase(number)), text.line_with(Line::OpenCase, "number", &in_words)) }
                    if *asked == Some(number) {
                        { button(Look::Link, "erase-case", dispatch.on_click(Action::ErasedCase(number)), text.line_with(Line::EraseCaseNow, "number", &in_words)) }
                    } else {
                        { button(Look::Link, "ask-to-erase", ask, text.line_with(Line::EraseCase, "number", &in_words)) }
                    }
                </p>
            </li>
        }
    };
    html! {
        <div class="imr-page imr-cases-page">
            <h1 tabindex="-1">{ text.line(Line::CasesTitle) }</h1>
            <p class="imr-lead">{ text.line(Line::CasesText) }</p>
            <div role="status">
                if let Some(number) = state.desk.erased {
                    <p>{ text.line_with(Line::CaseErased, "number", &number.to_string()) }</p>
                }
            </div>
            <ul class="imr-cases" role="list">{ for state.cases().into_iter().map(card) }</ul>
        </div>
    }
}

/// What tells a case from others at a glance: the plan, or else what kind of coverage it is.
fn label(text: Text, interview: &Interview) -> Option<&'static str> {
    let plan = interview.end.as_ref().ok().and_then(|outcome| outcome.plan).map(|plan| text.plan(plan));
    plan.or_else(|| Some(text.choice(interview.answers.get(Question::Coverage)?)?.label))
}

/// What to do in a case, or what is to be answered first.
fn content(reader: Reader, interview: &Interview) -> Html {
    let text = reader.text();
    match &interview.end {
        Ok(outcome) => answer(reader, outcome),
        Err(question) => {
            let title = text.question_title(*question, &interview.given);
            html! { <p>{ text.line_with(Line::CaseQuestion, "question", title) }</p> }
        }
    }
}

/// What to do in a case, by which day, and whom to call.
fn answer(reader: Reader, outcome: &Outcome) -> Html {
    let text = reader.text();
    let Some(step) = outcome.steps.first() else { return Html::default() };
    let agency = step.action.agency();
    let reach = text.reach(agency);
    html! {
        <>
            if let Some(urgent) = outcome.urgent {
                <p class="imr-case-urgent"><strong>{ text.urgent(urgent).title }</strong></p>
            }
            <p><strong>{ prose(text.route(outcome.route).title) }</strong></p>
            <p>{ text.step_in_short(step) }</p>
            if let Some(time) = text.time_to_act(outcome.when(step, reader.today), reader.today) {
                <p class="imr-when">{ time_in_words(time) }</p>
            }
            <p>
                { reach.name.map_or(text.agency(agency).what, short_name) }
                if let Some(phone) = reach.phone {
                    { " " }
                    { tel(phone) }
                }
            </p>
            if let Some(plan) = outcome.plan.filter(|_| agency == Agency::Plan) {
                { for plan_numbers(text, plan) }
            }
        </>
    }
}
