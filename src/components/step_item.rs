//! One step: what to do and when, and behind its heading what it touches, how, and whom to call.

use imr_rules::agency::Agency;
use imr_rules::outcome::{Concern, Does, Guard, Step, When};
use imr_text::{Line, Text, digits};
use yew::prelude::*;

use super::{
    Disclosure, OutcomeView, contact, late_rule, letter_for_step, note, prose, say, time_in_words, warning_with_icon,
};
use crate::state::panels::Panel;

/// One step of an outcome by its index there, under the number it has on the page. `is_under_today`: the heading above says
/// that it is for today.
pub fn step_item(view: &OutcomeView, index: usize, number: usize, is_under_today: bool) -> Html {
    let Some(step) = view.outcome.steps.get(index) else { return Html::default() };
    let text = view.text();
    let words = text.action(step.action);
    let title = match view.outcome.same_call(index, view.reader.today) {
        Some(_) => text.line_with(Line::SameCall, "step", words.title),
        None => words.title.to_owned(),
    };
    let effects = view.outcome.effects(step);
    let (before, skipped) = warnings(view, step);
    let left_open: Vec<&str> = effects
        .iter()
        .filter(|effect| effect.does == Does::LeavesOpen)
        .map(|effect| text.right(effect.right))
        .collect();
    let heading = html! {
        <>
            <span class="imr-number" aria-hidden="true">{ digits(number) }</span>
            <span class="imr-panel-words">
                <span class="imr-step-title">{ prose(&title) }</span>
                { when_in_words(view, step, is_under_today) }
                if !before.is_empty() {
                    <span class="imr-tag">{ text.line(Line::ReadFirst) }</span>
                }
            </span>
        </>
    };
    let is_first = index == 0;
    let sentence = view.what_to_say(step).filter(|_| !(is_first && view.says_beside_the_number(step)));
    let panel = Panel::Step(index);
    html! {
        <li class="imr-step" data-step={step.action.name()} key={step.action.name()}>
            <Disclosure {panel} open={view.panels.is_open(panel)} {heading}>
                { for before.into_iter().map(|guard| warning_with_icon(view, guard)) }
                <p>{ prose(words.how) }</p>
                { letter_for_step(view, step) }
                if let Some(sentence) = sentence {
                    { say(text, &sentence) }
                }
                { late(view, step, is_first) }
                { contact(view, step.action.agency(), Some(number)) }
                { have_ready(view, step) }
                { write_down(text, step) }
                if !left_open.is_empty() {
                    <details class="imr-more">
                        <summary>{ text.line(Line::LeavesOpenTitle) }</summary>
                        <p>{ text.line_with(Line::LeavesOpen, "rights", &left_open.join("; ")) }</p>
                    </details>
                }
                { for skipped.into_iter().map(|guard| if_you_skip(view, guard)) }
            </Disclosure>
        </li>
    }
}

/// The warnings of a step that have not been given above: those to read before it, and those about leaving it out.
fn warnings(view: &OutcomeView, step: &Step) -> (Vec<Guard>, Vec<Guard>) {
    let guards = view.outcome.effects(step).into_iter().filter_map(|effect| effect.guard);
    let new: Vec<Guard> = guards.filter(|&guard| view.is_new(guard)).collect();
    new.into_iter().partition(|guard| guard.concern() != Concern::Skipping)
}

fn if_you_skip(view: &OutcomeView, guard: Guard) -> Html {
    let text = view.text();
    html! {
        <details class="imr-more" data-guard={guard.name()}>
            <summary>{ text.line(Line::IfYouSkip) }</summary>
            <div class="imr-said">
                <p>{ prose(text.guard(guard)) }</p>
                { note(view, guard.sources()) }
            </div>
        </details>
    }
}

/// What can be done after the day has passed, where the card does not say it.
fn late(view: &OutcomeView, step: &Step, is_first: bool) -> Html {
    match view.outcome.when(step, view.reader.today) {
        When::Late { .. } | When::PerhapsInTime { .. } if !is_first => {
            late_rule(view, view.outcome.deadline_of(step).copied())
        }
        When::Late { .. }
        | When::PerhapsInTime { .. }
        | When::By { .. }
        | When::Today
        | When::Undated
        | When::From { .. }
        | When::FromUndated
        | When::WaitOver
        | When::Anytime => Html::default(),
    }
}

/// What the form asks for; nothing where that was not read.
fn have_ready(view: &OutcomeView, step: &Step) -> Html {
    let text = view.text();
    let form = step.action.form();
    let Some((asks, source)) = form.and_then(|form| text.form(form).asks.zip(form.asks())) else {
        return Html::default();
    };
    html! {
        <details class="imr-more">
            <summary>{ text.line(Line::HaveReady) }</summary>
            <div class="imr-said">
                <p>{ asks }</p>
                { note(view, &[source]) }
            </div>
        </details>
    }
}

fn write_down(text: Text, step: &Step) -> Html {
    let is_call = step.action.is_call() && !matches!(step.action.agency(), Agency::Emergency | Agency::Doctor);
    if !is_call {
        return Html::default();
    }
    html! {
        <details class="imr-more">
            <summary>{ text.line(Line::WriteDown) }</summary>
            <p class="imr-screen">{ text.line(Line::WriteDownText) }</p>
            <p class="imr-paper-only">{ text.line(Line::WriteDownLines) }</p>
        </details>
    }
}

/// When a step is to be done, in a few words; nothing where the law sets no day.
fn when_in_words(view: &OutcomeView, step: &Step, is_under_today: bool) -> Html {
    let (text, today) = (view.text(), view.reader.today);
    let condition = step.action.only_if().map(|condition| text.condition(condition));
    let when = view.outcome.when(step, today);
    let is_said_above = is_under_today && matches!(when, When::Today | When::Undated);
    let time = text.time_to_act(when, today).filter(|_| !is_said_above);
    let words = time.map(time_in_words);
    html! {
        <>
            if let Some(condition) = condition {
                <span class="imr-when">{ condition }</span>
            }
            if let Some(words) = words {
                <span class="imr-when">{ words }</span>
            }
        </>
    }
}
