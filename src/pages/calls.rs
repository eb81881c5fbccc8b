//! Whom to call: a card for each number, with what to say and lines to write on.

use imr_rules::agency::Agency;
use imr_rules::outcome::{Outcome, Voice};
use imr_text::{Line, Reach};
use yew::prelude::*;

use crate::browser;
use crate::components::{Icon, Look, button, on_day, plan_numbers, prose, short_name, tel, tool_button};
use crate::context::{Reader, StateProps, use_dispatch, use_reader};
use crate::state::{Action, State};

/// The calls of an outcome, in the order of its steps: each number once.
#[component]
pub fn CallsPage(props: &StateProps) -> Html {
    let state = &props.state;
    let (reader, dispatch) = (use_reader(), use_dispatch());
    let text = reader.text();
    let Ok(outcome) = &state.interview().end else { return Html::default() };
    html! {
        <div class="imr-page imr-calls-page">
            <h1 tabindex="-1">{ text.line(Line::CallsTitle) }</h1>
            <p class="imr-lead">{ text.line(Line::CallsText) }</p>
            <ol class="imr-calls" role="list">
                { for agencies(reader, outcome).into_iter().map(|agency| call(reader, state, outcome, agency)) }
            </ol>
            <div class="imr-tools">
                { tool_button(Icon::Printer, "print", |_: MouseEvent| browser::print(), text.line(Line::Print)) }
            </div>
            <div class="imr-buttons imr-last">
                { button(Look::Quiet, "back", dispatch.on_click(Action::WentBack), text.line(Line::BackToPlan)) }
            </div>
        </div>
    }
}

/// Who is called or can be, in the order of the steps. The person's own plan has its number on the card.
fn agencies(reader: Reader, outcome: &Outcome) -> Vec<Agency> {
    let mut agencies = Vec::new();
    for agency in outcome.steps.iter().map(|step| step.action.agency()) {
        let has_number = agency == Agency::Plan || reader.text().reach(agency).phone.is_some();
        if has_number && !agencies.contains(&agency) {
            agencies.push(agency);
        }
    }
    agencies
}

fn call(reader: Reader, state: &State, outcome: &Outcome, agency: Agency) -> Html {
    let text = reader.text();
    let Reach { name, phone, tty, .. } = text.reach(agency);
    let words = text.agency(agency);
    let voice = Voice::of(&state.interview().answers);
    let steps = outcome.steps.iter().filter(|step| step.action.agency() == agency);
    let wish = |step| {
        let time = text.time_to_act(outcome.when(step, reader.today), reader.today);
        html! {
            <li>
                { text.step_in_short(step) }
                if let Some(time) = time {
                    { ". " }
                    { time.day.map_or_else(|| html! { time.words.clone() }, |day| on_day(day, time.words.clone())) }
                }
                if let Some(sentence) = text.say(step.action, voice) {
                    <blockquote><p>{ prose(&sentence) }</p></blockquote>
                }
            </li>
        }
    };
    html! {
        <li class="imr-card imr-call-card" data-agency={agency.name()} key={agency.name()}>
            <h2>{ name.map_or(words.what, short_name) }</h2>
            if let Some(phone) = phone {
                <p class="imr-call-number">{ tel(phone) }</p>
            } else {
                <p>{ text.line(Line::CallYourPlan) }</p>
            }
            if let Some(plan) = outcome.plan.filter(|_| agency == Agency::Plan) {
                { for plan_numbers(text, plan) }
            }
            if let Some(hours) = text.hours(agency.hours()) {
                <p>{ hours }</p>
            }
            <p>
                if let Some(tty) = tty {
                    { text.line(Line::Tty) }{ " " }{ tel(tty) }{ ". " }
                }
                { prose(words.languages.unwrap_or(text.line(Line::AskInterpreter))) }
            </p>
            <ul>{ for steps.map(wish) }</ul>
            <p>{ text.line(Line::CallAsk) }</p>
            <p class="imr-call-lines">{ text.line(Line::WriteDownLines) }</p>
        </li>
    }
}
