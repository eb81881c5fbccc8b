//! The days, in their order: each with what is to be done, and how it was counted.

use imr_rules::deadline::Deadline;
use imr_text::{Line, digits};
use yew::prelude::*;

use super::{OutcomeView, deadline_item, section, timeline};

/// How many days are shown before the rest is folded away.
const ROWS: usize = 4;

/// The days under a heading, where there are several; a single one is beside the answer.
pub fn deadlines(view: &OutcomeView) -> Html {
    if !has_several_days(view) {
        return Html::default();
    }
    section(view.text(), "imr-section", Line::DatesTitle, deadline_list(view))
}

/// Whether a list of the days says more than the answer and its steps do: it has two days that are known.
pub fn has_several_days(view: &OutcomeView) -> bool {
    let mut known = view.outcome.deadlines.iter().filter_map(|deadline| deadline.by);
    let first = known.next();
    known.any(|day| Some(day) != first)
}

/// The clocks that run, in the order of their days.
pub fn deadline_list(view: &OutcomeView) -> Html {
    let text = view.text();
    let deadlines = &view.outcome.deadlines;
    let (first, more) = deadlines.split_at(ROWS.min(deadlines.len()));
    let list = |deadlines: &[Deadline]| {
        let items = deadlines.iter().map(|&deadline| deadline_item(view, deadline));
        html! { <ol class="imr-dates" role="list">{ for items }</ol> }
    };
    let is_undated = deadlines.iter().any(|deadline| deadline.by.is_none());
    html! {
        <>
            if is_undated {
                <p>{ text.line(Line::DatesUndated) }</p>
            }
            { list(first) }
            if !more.is_empty() {
                <details class="imr-more">
                    <summary>{ text.line_with(Line::MoreDates, "count", &digits(more.len())) }</summary>
                    { list(more) }
                </details>
            }
            { on_a_line(view) }
            <details class="imr-more">
                <summary>{ text.line(Line::DatesAbout) }</summary>
                <p>{ text.line_on(Line::TodayTaken, view.reader.today) }</p>
                <p>{ text.line(Line::DatesText) }</p>
            </details>
        </>
    }
}

/// The same days with those that have happened, to scale; on paper the list above has them.
fn on_a_line(view: &OutcomeView) -> Html {
    let line = timeline(view);
    if line == Html::default() {
        return line;
    }
    html! {
        <details class="imr-more imr-on-a-line">
            <summary>{ view.text().line(Line::TimelineTitle) }</summary>
            { line }
        </details>
    }
}
