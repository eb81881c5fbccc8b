//! The outcome: what to do, by which day, whom to call, and why. Urgent first, and every guard before its steps.

mod dates;
mod steps;

use imr_rules::outcome::Outcome;
use imr_rules::what_would_change;
use imr_text::{Line, Passage, filled};
use yew::Callback;

use super::element::{Attribute, Element};
use super::{Draw, clock, parts};
use crate::browser;
use crate::ears::Heard;
use crate::state::Action;

/// How many parts follow the steps. Each has its empty place before it is drawn: what stands above stays what it is.
const PARTS_OF_THE_REST: usize = 11;

pub fn page(draw: Draw, outcome: &Outcome) -> Element {
    let Draw { state, text, .. } = draw;
    let route = text.route(outcome.route);
    // The heading gets the focus; who listens to the page must not miss what stands above it.
    let above = match (outcome.emergency, outcome.urgent) {
        (true, Some(_)) => Some("imr-emergency imr-urgent"),
        (true, None) => Some("imr-emergency"),
        (false, Some(_)) => Some("imr-urgent"),
        (false, None) => None,
    };
    let emergency = Passage { title: text.line(Line::EmergencyTitle), text: text.line(Line::EmergencyText) };
    let paragraph = |class: &'static str| Element::new("p", class);
    let print = Callback::from(|_| browser::print());
    let start_over = draw.on_click(Action::StartedOver);
    // Long as it is, its first screens are shown before the rest is drawn.
    let article = if draw.whole {
        Element::new("article", "imr-outcome").place(Attribute::Outcome, outcome.route.index())
    } else {
        Element::new("article", "imr-outcome imr-part")
    };
    let first = article
        .child_if(outcome.emergency.then(|| warning("imr-card imr-alarm", "imr-emergency", emergency)))
        .child_if(outcome.urgent.map(|urgent| warning("imr-card imr-urgent", "imr-urgent", text.urgent(urgent))))
        .child(parts::heading().set_some(Attribute::DescribedBy, above).prose(route.title))
        .child(paragraph("imr-lead").prose(route.text))
        .child_if(power(draw, outcome))
        .child_if(clock::check(draw))
        .child(paragraph("imr-small").text(&text.line_on(Line::TodayTaken, state.today)))
        .child_if(stale(draw, outcome))
        .child(parts::section(text, "imr-section", Line::StepsTitle).child(steps::list(draw, outcome)));
    if !draw.whole {
        return (0..PARTS_OF_THE_REST).fold(first, |article, _| article.child_if(None));
    }
    first
        .child_if(dates::section(draw, outcome))
        .child_if(dates::later(draw, outcome))
        .child(papers(draw, outcome))
        .child_if(doors(draw, outcome))
        .child_if(next(draw, outcome))
        .child_if(changes(draw))
        .child_if(reasons(draw, outcome))
        .child(parts::section(text, "imr-section imr-given", Line::AnswersTitle).child(parts::answers(draw)))
        .child(
            Element::new("div", "imr-buttons imr-last")
                .child(parts::button(text, "imr-button", "print", Line::Print, print))
                .child(parts::button(text, "imr-quiet", "start-over", Line::StartOver, start_over)),
        )
        .child(paragraph("imr-small imr-screen").line(text, Line::StartOverText))
        .child(paragraph("imr-small").line(text, Line::StartLegal))
}

/// What must not wait, above everything.
fn warning(class: &'static str, id: &str, words: Passage) -> Element {
    Element::new("section", class)
        .child(Element::new("h2", "").set(Attribute::Id, id).prose(words.title))
        .child(Element::new("p", "").prose(words.text))
}

/// Which plan it is, and which agency has power over it.
fn power(draw: Draw, outcome: &Outcome) -> Option<Element> {
    let text = draw.text;
    let power = outcome.regulator.and_then(|(regulator, certainty)| text.power(regulator, certainty));
    if power.is_none() && outcome.plan.is_none() {
        return None;
    }
    let mut told = Element::new("p", "imr-power");
    if let Some(plan) = outcome.plan {
        let name = Element::new("strong", "").place(Attribute::Plan, plan.index()).text(text.plan(plan));
        told = told.child(name).text(". ");
    }
    Some(told.prose(power.unwrap_or_default()))
}

/// Some of what stands here was checked long ago: days and numbers are to be confirmed.
fn stale(draw: Draw, outcome: &Outcome) -> Option<Element> {
    let Draw { state, text, .. } = draw;
    outcome.sources().iter().any(|source| source.is_stale(state.today)).then(|| {
        let confirm = Element::new("p", "").line(text, Line::StaleText);
        parts::section(text, "imr-card imr-guards", Line::StaleTitle).child(confirm)
    })
}

fn papers(draw: Draw, outcome: &Outcome) -> Element {
    let text = draw.text;
    let mut list = Element::new("ul", "imr-papers");
    for &paper in outcome.papers.papers() {
        list = list.child(Element::new("li", "").prose(text.paper(paper)));
    }
    parts::section(text, "imr-section", Line::PapersTitle).child(list)
}

/// The answers that, if they were different, would open another door.
fn changes(draw: Draw) -> Option<Element> {
    let Draw { state, text, .. } = draw;
    let changes = what_would_change(state.interview(), state.today);
    if changes.is_empty() {
        return None;
    }
    let mut list = Element::new("ul", "imr-list");
    for change in &changes {
        let question = change.answer.question();
        let title = text.question(question).title;
        let sentence = text.line_with(Line::ChangeIf, "answer", &text.answer(change.answer));
        let sentence = filled(&sentence, "question", title);
        let sentence = filled(&sentence, "route", text.route(change.route).title);
        let mut told = Element::new("p", "").prose(&sentence);
        if change.faster {
            told = told.text(" ").child(Element::new("strong", "").line(text, Line::ChangeFaster));
        }
        let button = Element::new("button", "imr-link")
            .set(Attribute::Type, "button")
            .place(Attribute::Question, question.index())
            .on(Heard::Click, draw.on_click(Action::Changed(question)))
            .line(text, Line::Change)
            .child(parts::about(title));
        let item = Element::new("li", "").place(Attribute::Change, question.index());
        list = list.child(item.child(told).child(button));
    }
    Some(parts::section(text, "imr-section", Line::ChangeTitle).child(list))
}

fn doors(draw: Draw, outcome: &Outcome) -> Option<Element> {
    if outcome.doors.is_empty() {
        return None;
    }
    let text = draw.text;
    let mut section = parts::section(text, "imr-section", Line::DoorsTitle);
    for &door in &outcome.doors {
        let words = text.door(door);
        section = section.child(
            Element::new("div", "imr-door")
                .place(Attribute::Door, door.index())
                .child(Element::new("h3", "").prose(words.title))
                .child(Element::new("p", "").prose(words.text))
                .child(parts::contact(draw, door.agency()))
                .child(parts::sources(draw, &[door.source()])),
        );
    }
    Some(section)
}

fn next(draw: Draw, outcome: &Outcome) -> Option<Element> {
    if outcome.next.is_empty() {
        return None;
    }
    let text = draw.text;
    let mut list = Element::new("ul", "imr-list");
    for &next in &outcome.next {
        list = list.child(
            Element::new("li", "")
                .place(Attribute::Next, next.index())
                .child(Element::new("p", "").prose(text.next(next)))
                .child(parts::sources(draw, next.sources())),
        );
    }
    Some(parts::section(text, "imr-section", Line::NextTitle).child(list))
}

fn reasons(draw: Draw, outcome: &Outcome) -> Option<Element> {
    if outcome.reasons.is_empty() {
        return None;
    }
    let text = draw.text;
    let mut list = Element::new("ul", "imr-list");
    for &reason in &outcome.reasons {
        let row = outcome.plan.filter(|_| reason.is_of_plan_list()).map(|plan| {
            Element::new("p", "imr-source").place(Attribute::PlanRow, plan.index()).text(&text.plan_row(plan))
        });
        list = list.child(
            Element::new("li", "")
                .place(Attribute::Reason, reason.index())
                .child(Element::new("p", "").prose(text.reason(reason)))
                .child(parts::citations(draw, reason.sources()))
                .child_if(row),
        );
    }
    Some(parts::section(text, "imr-section", Line::ReasonsTitle).child(list))
}
