//! The days: what must be done by when, what a passed day may mean, and the clocks that do not run yet.

use imr_rules::date::{Date, days_after};
use imr_rules::deadline::{Actor, Deadline, DeadlineKind, Standing};
use imr_rules::outcome::Outcome;
use imr_text::{Line, filled};

use crate::view::element::{Attribute, Element};
use crate::view::{Draw, parts};

/// The clocks that run.
pub fn section(draw: Draw, outcome: &Outcome) -> Option<Element> {
    if outcome.deadlines.is_empty() {
        return None;
    }
    let mut list = Element::new("ol", "imr-dates");
    for deadline in &outcome.deadlines {
        list = list.child(item(draw, outcome, deadline));
    }
    let told = Element::new("p", "").line(draw.text, Line::DatesText);
    Some(parts::section(draw.text, "imr-section", Line::DatesTitle).child(told).child(list))
}

/// The day a plan's time ends, and the day after, on which the person can go on. Once the earliest reading has passed
/// without the wait being surely over, the latest one counts.
pub fn turn(deadline: &Deadline, today: Date) -> Option<(Date, Date)> {
    let by = deadline.by?;
    let end = if today > by { deadline.last.unwrap_or(by) } else { by };
    Some((end, days_after(end, 1)?))
}

fn item(draw: Draw, outcome: &Outcome, deadline: &Deadline) -> Element {
    let Draw { state, text, .. } = draw;
    let kind = deadline.kind;
    let words = text.deadline(kind);
    let standing = deadline.standing(state.today);
    let limit = kind.limit();
    let class = match kind.actor() {
        Actor::You => "imr-date",
        Actor::Plan => "imr-date imr-wait",
    };
    let told = told(draw, deadline, standing).map(|told| Element::new("p", "").prose(&told));
    // A later day that has passed helps nobody, and the plan's own last day is not one to count on or not.
    let last = deadline.last.filter(|&last| kind.actor() == Actor::You && last >= state.today);
    let last = last.map(|last| Element::new("p", "").child(parts::on_day(last, &text.line_on(Line::DateLast, last))));
    let due = deadline
        .due(state.today)
        .filter(|due| kind.actor() == Actor::You && standing == Standing::Open && due.is_moved());
    let law_day = due
        .map(|due| Element::new("p", "").child(parts::on_day(due.law_day, &text.line_on(Line::LawDay, due.law_day))));
    let closed = deadline.offices_closed(state.today) && kind.actor() == Actor::You;
    let closed = closed.then(|| Element::new("p", "").line(text, Line::OfficesClosed));
    let item = Element::new("li", class)
        .place(Attribute::Deadline, kind.index())
        .child_if(when(draw, deadline))
        .child(Element::new("h3", "").prose(words.title))
        .child_if(told)
        .child_if(closed)
        .child_if(law_day)
        .child_if(last);
    let item = if matches!(standing, Standing::PerhapsInTime | Standing::Late) {
        late(draw, outcome, kind, item)
    } else {
        item.child(Element::new("p", "imr-small").text(text.consequence(kind.consequence())))
    };
    item.child(Element::new("p", "imr-small").prose(words.counts))
        .child(Element::new("p", "imr-small").text(&text.line_with(Line::DateRule, "span", &text.span(limit.safe))))
        .child(parts::sources(draw, limit.sources))
}

/// The day, on top; nothing where the plan has one that is not known.
fn when(draw: Draw, deadline: &Deadline) -> Option<Element> {
    let text = draw.text;
    let line = match deadline.kind.actor() {
        Actor::You => Line::DateBy,
        // How long an insurer has was not read: the day is when the agency takes the case, not when the insurer must act.
        Actor::Plan if deadline.kind == DeadlineKind::InsurerAnswer => Line::DateBy,
        Actor::Plan => Line::DatePlanBy,
    };
    let told = Element::new("p", "imr-when");
    match (deadline.due(draw.state.today), deadline.kind.actor()) {
        (Some(due), Actor::You) => Some(told.child(parts::on_day(due.act_by, &text.line_on(line, due.act_by)))),
        // A wait ends on its own day, working day or not.
        (Some(due), Actor::Plan) => Some(told.child(parts::on_day(due.law_day, &text.line_on(line, due.law_day)))),
        (None, Actor::You) => Some(told.line(text, Line::DateToday)),
        (None, Actor::Plan) => None,
    }
}

/// Where the deadline stands today, in words.
fn told(draw: Draw, deadline: &Deadline, standing: Standing) -> Option<String> {
    let Draw { state, text, .. } = draw;
    let line = match standing {
        Standing::Open => return None,
        Standing::Undated => Line::DateNone,
        Standing::PerhapsInTime => Line::DatePerhaps,
        Standing::Late => Line::StepLate,
        Standing::Waiting => match turn(deadline, state.today) {
            Some((end, from)) => {
                return Some(filled(&text.line_on(Line::DateWait, end), "next", &text.date(from)));
            }
            None => Line::DateWaitUndated,
        },
        Standing::WaitOver => Line::DateWaitOver,
    };
    Some(text.line(line).to_owned())
}

/// What can still be done after the day, on what ground, and what else is still open.
fn late(draw: Draw, outcome: &Outcome, kind: DeadlineKind, item: Element) -> Element {
    let Draw { state, text, .. } = draw;
    let rule = kind.late_rule();
    let mut open: Vec<&str> = Vec::new();
    for kind in outcome.still_open(kind, state.today) {
        open.push(text.deadline(kind).title);
    }
    for &door in &outcome.doors {
        open.push(text.door(door).title);
    }
    let open = (!open.is_empty()).then(|| text.line_with(Line::StillOpen, "open", &open.join("; ")));
    let sources = (!rule.sources().is_empty()).then(|| parts::sources(draw, rule.sources()));
    item.child(Element::new("p", "").place(Attribute::Late, rule.index()).prose(text.late_rule(rule)))
        .child_if(sources)
        .child_if(open.map(|open| Element::new("p", "").prose(&open)))
}

/// The clocks that do not run yet.
pub fn later(draw: Draw, outcome: &Outcome) -> Option<Element> {
    let text = draw.text;
    let kinds = outcome.later();
    if kinds.is_empty() {
        return None;
    }
    let mut list = Element::new("ul", "imr-dates");
    for kind in kinds {
        let words = text.deadline(kind);
        let limit = kind.limit();
        let line = match kind.actor() {
            Actor::You => Line::LaterSpan,
            Actor::Plan => Line::LaterPlanSpan,
        };
        list = list.child(
            Element::new("li", "imr-date imr-wait")
                .place(Attribute::Later, kind.index())
                .child(Element::new("h3", "").prose(words.title))
                .child(Element::new("p", "").text(&text.line_with(line, "span", &text.span(limit.safe))))
                .child(Element::new("p", "imr-small").prose(words.counts))
                .child(Element::new("p", "imr-small").text(text.consequence(kind.consequence())))
                .child(parts::sources(draw, limit.sources)),
        );
    }
    let told = Element::new("p", "").line(text, Line::LaterText);
    Some(parts::section(text, "imr-section", Line::LaterTitle).child(told).child(list))
}
