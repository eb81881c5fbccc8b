//! The steps in their order: what is for today, what comes then, and what fits some people only.

use imr_text::Line;
use yew::prelude::*;

use super::{OutcomeView, step_item};

/// How many steps are drawn at once, before the first paint.
const FIRST_STEPS: usize = 1;

/// The steps; before the page `is_whole`, the first of them.
pub fn steps(view: &OutcomeView, is_whole: bool) -> Html {
    let outcome = view.outcome;
    let all = outcome.steps.iter().enumerate();
    let (fit, other): (Vec<_>, Vec<_>) = all.partition(|(index, step)| *index == 0 || step.action.only_if().is_none());
    let is_now = |index: usize| {
        outcome.steps.get(index).is_some_and(|step| outcome.when(step, view.reader.today).is_today(view.reader.today))
    };
    let fit: Vec<usize> = fit.into_iter().map(|(index, _)| index).collect();
    let other: Vec<usize> = other.into_iter().map(|(index, _)| index).collect();
    let groups: Vec<(Line, Vec<usize>)> = if outcome.urgent.is_some() || !other.is_empty() {
        let (today, then): (Vec<usize>, Vec<usize>) = fit.into_iter().partition(|&index| index == 0 || is_now(index));
        vec![(Line::StepsToday, today), (Line::StepsThen, then), (Line::StepsFit, other)]
    } else {
        vec![(Line::StepsTitle, fit)]
    };
    let mut number = 0;
    let group = |(title, indices): (Line, Vec<usize>)| {
        if indices.is_empty() || (!is_whole && number >= FIRST_STEPS) {
            return Html::default();
        }
        let count = if is_whole { indices.len() } else { FIRST_STEPS };
        let items: Vec<Html> = indices
            .into_iter()
            .take(count)
            .map(|index| {
                number += 1;
                step_item(view, index, number, title == Line::StepsToday)
            })
            .collect();
        html! {
            <section class="imr-section">
                <h2>{ view.text().line(title) }</h2>
                <ol class="imr-steps" role="list">{ for items }</ol>
            </section>
        }
    };
    groups.into_iter().map(group).collect()
}
