//! Which papers to gather.

use imr_rules::outcome::Paper;
use yew::prelude::*;

use super::{OutcomeView, prose};
use crate::state::Action;

/// The papers that can exist at this stage, each with a box to tick.
pub fn papers(view: &OutcomeView) -> Vec<Html> {
    let item = |paper: Paper| {
        html! {
            <li key={paper.name()}>
                <label class="imr-tick">
                    <input
                        type="checkbox"
                        name="paper"
                        autocomplete="off"
                        value={paper.name()}
                        checked={view.writing.has(paper)}
                        onchange={view.dispatch.on(Action::TickedPaper(paper))}
                    />
                    <span>{ prose(view.text().paper(paper)) }</span>
                </label>
            </li>
        }
    };
    view.outcome.papers_to_gather(&view.interview.answers).into_iter().map(item).collect()
}
