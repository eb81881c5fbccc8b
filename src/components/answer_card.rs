//! The answer: what to do, why it is worth it, which agency it is, and what to know before doing it.

use imr_rules::outcome::{Concern, Guard, When};
use imr_text::Line;
use yew::prelude::*;

use super::{
    Icon, OutcomeView, act_controls, changed_note, date_block, icon, note, opened_note, power, prose, say, tools,
};
use crate::state::State;

/// What to do, up to what must be known before doing it. The heading gets the focus of the page;
/// below it, where an answer was changed, what that has made different.
pub fn answer_card(view: &OutcomeView, described_by: Option<&'static str>, state: &State) -> Html {
    let (text, outcome) = (view.text(), view.outcome);
    let route = text.route(outcome.route);
    let urgent = outcome.urgent.map(|urgent| text.urgent(urgent));
    html! {
        <div class={classes!("imr-answer-card", urgent.is_some().then_some("imr-is-urgent"))}>
            <p class="imr-card-eyebrow">{ text.line(eyebrow(view)) }</p>
            <h1 tabindex="-1" aria-describedby={described_by}>{ prose(route.title) }</h1>
            { changed_note(text, state.changed, &view.interview.given) }
            { opened_note(text, state.plan_file.opened) }
            if let Some(urgent) = urgent {
                <p id="imr-urgent" class="imr-lead" data-urgent="true">{ prose(urgent.text) }</p>
            } else {
                <p class="imr-lead">{ prose(route.text) }</p>
            }
            { power(text, outcome.plan, outcome.regulator) }
            { first_warnings(view) }
        </div>
    }
}

fn eyebrow(view: &OutcomeView) -> Line {
    let outcome = view.outcome;
    let when = outcome.steps.first().map(|step| outcome.when(step, view.reader.today));
    match when {
        _ if outcome.urgent.is_some() => Line::CardUrgent,
        Some(When::Late { .. } | When::PerhapsInTime { .. }) => Line::CardLate,
        Some(When::From { .. } | When::FromUndated) => Line::CardWait,
        Some(When::By { .. } | When::Today | When::Undated | When::WaitOver | When::Anytime) | None => Line::CardNext,
    }
}

/// What doing the first step may take or cost: it stands before the control that does it.
fn first_warnings(view: &OutcomeView) -> Html {
    let Some(step) = view.outcome.steps.first() else { return Html::default() };
    let effects = view.outcome.effects(step);
    let warns = |guard: &Guard| guard.concern() == Concern::Doing && view.is_new(*guard);
    let guards: Vec<Guard> = effects.into_iter().filter_map(|effect| effect.guard).filter(warns).collect();
    html! { <>{ for guards.into_iter().map(|guard| warning_with_icon(view, guard)) }</> }
}

/// A warning with its sign and its source.
pub fn warning_with_icon(view: &OutcomeView, guard: Guard) -> Html {
    html! {
        <div class="imr-warning imr-said" data-guard={guard.name()}>
            { icon(Icon::Warning) }
            <p>{ prose(view.text().guard(guard)) }</p>
            { note(view, guard.sources()) }
        </div>
    }
}

/// By which day, what to press, whom to call; beside the answer where the page is wide.
pub fn act_now(view: &OutcomeView, state: &UseReducerHandle<State>) -> Html {
    let text = view.text();
    let Some(step) = view.outcome.steps.first() else { return Html::default() };
    let said = view.what_to_say(step).filter(|_| view.says_beside_the_number(step));
    html! {
        <div class="imr-act">
            { date_block(view, step) }
            { act_controls(view) }
            if let Some(sentence) = said {
                { say(text, &sentence) }
            }
            { tools(view, state) }
        </div>
    }
}
