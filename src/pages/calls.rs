//! Whom to call: a card for each, with what to say and lines to write on.

use imr_letters::{Program, request_for};
use imr_rules::agency::Agency;
use imr_rules::answers::Answers;
use imr_rules::outcome::{Concern, Outcome, Step, Voice};
use imr_text::{Line, Reach};
use yew::prelude::*;

use crate::browser;
use crate::components::{
    Icon, Look, button, county_numbers, hours, plan_numbers, prose, short_name, tel, time_in_words, tool_button,
};
use crate::context::{Dispatch, Reader};
use crate::state::{Action, State};

/// The calls of an outcome, in the order of its steps.
pub fn calls_page(reader: Reader, state: &State, dispatch: &Dispatch) -> Html {
    let interview = state.interview();
    let text = reader.text();
    let Ok(outcome) = &interview.end else { return Html::default() };
    let calls = calls(reader, outcome, &interview.answers);
    html! {
        <div class="imr-page imr-calls-page">
            <h1 tabindex="-1">{ text.line(Line::CallsTitle) }</h1>
            <p class="imr-lead imr-screen">{ text.line(Line::CallsText) }</p>
            <ol class="imr-calls" role="list">
                { for calls.iter().map(|call| card(reader, outcome, call, Voice::of(&interview.answers))) }
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

/// Somebody to call, and the steps that are taken with them.
struct Call<'a> {
    agency: Agency,
    /// Which plan it is, where somebody has two.
    program: Option<Program>,
    steps: Vec<&'a Step>,
}

/// Who is called, or can be called by a number that we have.
fn calls<'a>(reader: Reader, outcome: &'a Outcome, answers: &Answers) -> Vec<Call<'a>> {
    let mut calls: Vec<Call> = Vec::new();
    for step in &outcome.steps {
        let agency = step.action.agency();
        let has_number = agency == Agency::Plan || reader.text().reach(agency).phone.is_some();
        if !has_number && !step.action.is_call() {
            continue;
        }
        let request = request_for(step.action, answers, outcome).filter(|_| agency == Agency::Plan);
        let program = request.map(|request| request.program);
        let is_same = |call: &&mut Call| {
            let is_one_plan = call.program.is_none() || program.is_none() || call.program == program;
            call.agency == agency && is_one_plan
        };
        match calls.iter_mut().find(is_same) {
            Some(call) => {
                call.program = call.program.or(program);
                call.steps.push(step);
            }
            None => calls.push(Call { agency, program, steps: vec![step] }),
        }
    }
    calls
}

fn card(reader: Reader, outcome: &Outcome, call: &Call, voice: Voice) -> Html {
    let text = reader.text();
    let agency = call.agency;
    let Reach { name, phone, tty, .. } = text.reach(agency);
    let words = text.agency(agency);
    let is_office = agency != Agency::Emergency;
    html! {
        <li class="imr-card imr-call-card" data-agency={agency.name()}>
            <h2>{ name.map_or(words.what, short_name) }</h2>
            if let Some(phone) = phone {
                <p class="imr-call-number">{ tel(phone) }</p>
            }
            if let Some(plan) = outcome.plan.filter(|_| agency == Agency::Plan) {
                { for plan_numbers(text, plan) }
            }
            if agency == Agency::CountyMentalHealth {
                <details class="imr-more imr-screen">
                    <summary>{ text.line(Line::CountyLines) }</summary>
                    { county_numbers(text) }
                </details>
            }
            { hours(reader, agency) }
            if let Some(tty) = tty {
                <p>{ text.line(Line::Tty) }{ " " }{ tel(tty) }</p>
            }
            if let Some(languages) = words.languages {
                <p>{ prose(languages) }</p>
            }
            <ul>{ for call.steps.iter().map(|step| request(reader, outcome, step, voice)) }</ul>
            if is_office {
                <p>{ text.line(Line::AskInterpreter) }</p>
                <p>{ text.line(Line::CallAsk) }</p>
                <p class="imr-screen">{ text.line(Line::WriteDown) }{ ": " }{ text.line(Line::WriteDownText) }</p>
                <p class="imr-call-lines imr-paper-only">{ text.line(Line::WriteDownLines) }</p>
            }
        </li>
    }
}

/// What to ask for, by which day, what it may cost, and the words for it.
fn request(reader: Reader, outcome: &Outcome, step: &Step, voice: Voice) -> Html {
    let text = reader.text();
    let warnings = outcome.effects(step).into_iter().filter_map(|effect| effect.guard);
    html! {
        <li>
            { text.step_in_short(step) }
            if let Some(time) = text.time_to_act(outcome.when(step, reader.today), reader.today) {
                { ". " }
                { time_in_words(time) }
            }
            { for warnings.filter(|guard| guard.concern() == Concern::Doing).map(|guard| html! {
                <p class="imr-warning">{ prose(text.guard(guard)) }</p>
            }) }
            if let Some(sentence) = text.say(step.action, voice) {
                <blockquote><p>{ prose(&sentence) }</p></blockquote>
            }
        </li>
    }
}
