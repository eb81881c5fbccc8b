//! The steps in their order, each warning before the first step it belongs to.

use imr_rules::outcome::{Guard, Outcome};
use yew::prelude::*;

use super::step_item;
use crate::context::Reader;

/// The first `count` steps, each with what it does to other rights. A warning is given in full once.
pub fn steps(reader: Reader, outcome: &Outcome, count: usize) -> Html {
    let mut given: Vec<Guard> = Vec::new();
    let items = outcome.steps.iter().take(count).map(|step| {
        let mut effects = outcome.effects(step);
        effects.retain(|effect| effect.guard.is_none_or(|guard| !given.contains(&guard)));
        given.extend(effects.iter().filter_map(|effect| effect.guard));
        step_item(reader, outcome, step, &effects)
    });
    html! { <ol class="imr-steps" role="list">{ for items }</ol> }
}
