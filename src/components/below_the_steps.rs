//! What explains an answer, each part behind a heading: papers, what comes next, other ways, reasons, answers, sources.

use imr_rules::law::all_checked_since;
use imr_text::{Line, digits, filled};
use yew::prelude::*;

use super::{
    Disclosure, Look, OutcomeView, answers_given, button, changes, deadline_list, doors, has_several_days,
    later_deadlines, letters, next_events, papers, past_reviews, reasons, source_list,
};
use crate::state::Action;
use crate::state::panels::Panel;

/// Everything below the steps and their days.
pub fn below_the_steps(view: &OutcomeView) -> Html {
    let text = view.text();
    let interview = view.interview;
    let all = if view.panels.all_below_open() { Line::CloseAll } else { Line::OpenAll };
    html! {
        <section class="imr-section imr-below">
            <div class="imr-below-head">
                <h2>{ text.line(Line::MoreTitle) }</h2>
                { button(Look::Link, "open-all", view.dispatch.on(Action::ToggledBelow), text.line(all)) }
            </div>
            if !has_several_days(view) {
                { panel(view, Panel::Dates, Line::DatesTitle, view.outcome.deadlines.len(), deadline_list(view)) }
            }
            { letters_panel(view) }
            { list(view, Panel::Papers, Line::PapersTitle, "imr-papers", papers(view)) }
            { next(view) }
            { list(view, Panel::OtherWays, Line::DoorsTitle, "imr-list", doors(view)) }
            { list(view, Panel::Changes, Line::ChangeTitle, "imr-list", changes(view)) }
            { reviews(view) }
            { list(view, Panel::Reasons, Line::ReasonsTitle, "imr-list", reasons(view)) }
            { panel(view, Panel::Answers, Line::AnswersTitle, interview.given.len(),
                    answers_given(text, &interview.given, view.dispatch)) }
            { sources(view) }
        </section>
    }
}

fn reviews(view: &OutcomeView) -> Html {
    let Some(reviews) = view.outcome.past_reviews(&view.interview.answers) else { return Html::default() };
    plain_panel(view, Panel::PastReviews, html! { view.text().line(Line::PastTitle) }, past_reviews(view, reviews))
}

fn letters_panel(view: &OutcomeView) -> Html {
    let items = letters(view);
    let count = items.len();
    let body = html! {
        <>
            <p>{ view.text().line(Line::LettersText) }</p>
            <ul class="imr-list imr-letters" role="list">{ for items }</ul>
        </>
    };
    panel(view, Panel::Letters, Line::LettersTitle, count, body)
}

/// What happens next, and the clocks that start then.
fn next(view: &OutcomeView) -> Html {
    let text = view.text();
    let events = next_events(view);
    let later = later_deadlines(view);
    let count = events.len() + later.len();
    let body = html! {
        <>
            <ul class="imr-list" role="list">{ for events }</ul>
            if !later.is_empty() {
                <h4>{ text.line(Line::LaterTitle) }</h4>
                <p>{ text.line(Line::LaterText) }</p>
                <ul class="imr-list" role="list">{ for later }</ul>
            }
        </>
    };
    panel(view, Panel::Next, Line::NextTitle, count, body)
}

fn sources(view: &OutcomeView) -> Html {
    let checked = view.text().line_on(Line::SourcesChecked, all_checked_since());
    let items = source_list(view);
    let count = items.len();
    let body = html! {
        <>
            <p>{ checked }</p>
            <ol class="imr-source-list">{ for items }</ol>
        </>
    };
    panel(view, Panel::Sources, Line::SourcesTitle, count, body)
}

fn list(view: &OutcomeView, which: Panel, title: Line, class: &'static str, items: Vec<Html>) -> Html {
    let count = items.len();
    panel(view, which, title, count, html! { <ul {class} role="list">{ for items }</ul> })
}

/// A panel with its count; nothing where there is nothing in it.
fn panel(view: &OutcomeView, which: Panel, title: Line, count: usize, body: Html) -> Html {
    if count == 0 {
        return Html::default();
    }
    let text = view.text();
    let heading = filled(&text.line_with(Line::CountIn, "row", text.line(title)), "count", &digits(count));
    plain_panel(view, which, html! { heading }, body)
}

fn plain_panel(view: &OutcomeView, which: Panel, heading: Html, body: Html) -> Html {
    html! {
        <div class="imr-panel" data-panel={which.id()}>
            <Disclosure panel={which} open={view.panels.is_open(which)} {heading}>{ body }</Disclosure>
        </div>
    }
}
