//! Which papers to gather.

use imr_rules::outcome::{Paper, PaperList};
use imr_text::{Line, Text};
use yew::prelude::*;

use super::{prose, section};

/// Which papers to gather.
pub fn papers(text: Text, papers: PaperList) -> Html {
    let item = |&paper: &Paper| html! { <li>{ prose(text.paper(paper)) }</li> };
    let list = html! { <ul class="imr-papers" role="list">{ for papers.papers().iter().map(item) }</ul> };
    section(text, "imr-section", Line::PapersTitle, list)
}
