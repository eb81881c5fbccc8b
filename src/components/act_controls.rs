//! What a person presses to do the first step, with where it leads and when somebody answers.

use imr_rules::agency::{Agency, Form, Opening};
use imr_rules::outcome::{Action, Control, Controls};
use imr_rules::plan::Plan;
use imr_text::{Line, Reach, Text, pieces};
use yew::prelude::*;

use super::{Icon, OutcomeView, dialed, external_link, external_link_like, icon, prose, site};
use crate::context::Reader;

/// The first step's two buttons: what does it, and the other way; where the first step does not fit all,
/// whom it fits, and the control for everybody else.
pub fn act_controls(view: &OutcomeView) -> Html {
    let Controls { first, second, is_second_for_others } = view.outcome.controls();
    let condition = view.outcome.steps.first().and_then(|step| step.action.only_if());
    let (first_look, second_look) =
        if is_second_for_others { ("imr-quiet", "imr-button") } else { ("imr-button", "imr-quiet") };
    html! {
        <div class="imr-act-controls">
            if let Some(condition) = condition {
                <p class="imr-when">{ view.text().condition(condition) }</p>
            }
            { control(view, first, first_look) }
            if is_second_for_others {
                <p class="imr-when">{ view.text().line(Line::EverybodyElse) }</p>
            }
            { second.map(|second| control(view, second, second_look)).unwrap_or_default() }
        </div>
    }
}

fn control(view: &OutcomeView, control: Control, look: &'static str) -> Html {
    match control {
        Control::Form(form) => form_button(view.text(), form, look),
        Control::Call(agency) => call_button(view, agency, look),
        Control::OwnNumber(agency) => own_number(view, agency, look),
    }
}

fn form_button(text: Text, form: Form, look: &'static str) -> Html {
    let words = text.form(form);
    let Some(link) = text.reach(form.agency()).link else { return Html::default() };
    let content = html! { <>{ words.open }{ icon(Icon::OutLink) }</> };
    html! {
        <div class="imr-act-control" data-control="form">
            { external_link_like(Some(look), link, content) }
            <p class="imr-small">{ site(link) }{ words.note.map(|note| [". ", note].concat()).unwrap_or_default() }</p>
        </div>
    }
}

fn call_button(view: &OutcomeView, agency: Agency, look: &'static str) -> Html {
    let text = view.text();
    let Reach { phone: Some(phone), name, .. } = text.reach(agency) else { return Html::default() };
    let what = text.agency(agency).what;
    let name = short_name(name.unwrap_or(what));
    // Who is called for another step needs no word on what they do; the free help that is always there does.
    let is_help = view.outcome.steps.first().is_none_or(|step| step.action.agency() != agency);
    html! {
        <div class="imr-act-control" data-control="call">
            { phone_button(text, name, phone, look) }
            if is_help {
                <p class="imr-small">{ what }</p>
            }
            { hours(view.reader, agency) }
        </div>
    }
}

fn phone_button(text: Text, name: &str, phone: &'static str, look: &'static str) -> Html {
    let words = text.line_with(Line::CallNumber, "agency", name);
    // The number on a line of its own, where there is no room for all of it: no number is broken.
    let mut parts = pieces(&words, ['{', '}']).map(str::to_owned);
    let (before, after) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
    html! {
        <a class={classes!(look, "imr-call")} href={dialed(phone)}>
            { icon(Icon::Phone) }
            <span>{ before }<span class="imr-number-whole">{ phone }</span>{ after }</span>
        </a>
    }
}

/// The official name without what explains it.
pub fn short_name(name: &str) -> &str {
    name.split('(').next().unwrap_or(name).trim_end()
}

/// When an agency answers, and whether it does today; nothing where that was not read.
pub fn hours(reader: Reader, agency: Agency) -> Html {
    let text = reader.text();
    let Some(hours) = text.office_hours(agency.hours()) else { return Html::default() };
    let closed = match agency.hours().on(reader.today) {
        Opening::ClosedUntil(next) => Some(text.line_with(Line::ClosedToday, "date", text.weekday(next))),
        Opening::Open | Opening::Unknown => None,
    };
    let hours = [hours.trim_end_matches('.'), "."].concat();
    html! {
        <p class="imr-small">
            // First, or "closed today" sends away whoever cannot wait.
            if let Some(urgent) = text.urgent_calls(agency.hours()) {
                <strong>{ urgent }</strong>
                { " " }
            }
            if let Some(closed) = closed {
                <strong class="imr-screen">{ closed }{ " " }</strong>
            }
            { hours }
        </p>
    }
}

/// The number that is on the person's own papers; that of the plan list, where there is one for its members.
fn own_number(view: &OutcomeView, agency: Agency, look: &'static str) -> Html {
    let text = view.text();
    let plan = view.outcome.plan.filter(|_| agency == Agency::Plan);
    let only = plan.and_then(|plan| Some((plan, only_number(plan)?)));
    if let Some((plan, index, gave)) = only.and_then(|(plan, index)| Some((plan, index, text.plan_gave(plan, index)?)))
    {
        return html! {
            <div class="imr-act-control" data-control="call" data-plan-number="true">
                { phone_button(text, text.plan(plan), text.plan_phone(plan, index), look) }
                <p class="imr-small">{ prose(&gave) }{ " " }{ text.line(Line::PlanNumberDay) }</p>
            </div>
        };
    }
    let Reach { name, link, .. } = text.reach(agency);
    let words = text.agency(agency);
    let first = view.outcome.steps.first().map(|step| step.action);
    let is_call = agency == Agency::Plan && first.is_some_and(Action::is_call);
    html! {
        <div class="imr-act-control" data-control="own-number">
            <p class="imr-own-number">
                { icon(Icon::Phone) }
                <span>{ if is_call { text.line(Line::CallYourPlan) } else { words.what } }</span>
            </p>
            if let Some((name, link)) = name.zip(link) {
                <p class="imr-small">{ external_link(link, html! { short_name(name) }) }</p>
            }
            if let Some(plan) = plan {
                { for plan_numbers(text, plan) }
            }
        </div>
    }
}

/// The one number that a plan gave for members who have no Medicare with it, if there is one only.
fn only_number(plan: Plan) -> Option<usize> {
    let mut given = plan.numbers_for_members();
    let only = given.next();
    only.filter(|_| given.next().is_none())
}

/// The numbers the plan gave for its own members, each with its day.
pub fn plan_numbers(text: Text, plan: Plan) -> impl Iterator<Item = Html> {
    text.plan_numbers(plan).map(|number| {
        html! { <p class="imr-small" data-plan-number="true">{ prose(&number) }</p> }
    })
}
