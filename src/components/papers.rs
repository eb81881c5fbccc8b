//! Which papers to gather.

use imr_rules::outcome::Paper;
use yew::prelude::*;

use super::{OutcomeView, prose};

/// The papers that can exist at this stage, with a box for each.
pub fn papers(view: &OutcomeView) -> Vec<Html> {
    let item = |paper: Paper| html! { <li>{ prose(view.text().paper(paper)) }</li> };
    view.outcome.papers_to_gather(&view.interview.answers).into_iter().map(item).collect()
}
