//! One clock: its day, where it stands, what a passed day may mean, and what it is counted from.

use imr_rules::date::{Date, days_after};
use imr_rules::deadline::{Actor, Deadline, DeadlineKind, Standing};
use imr_rules::outcome::Outcome;
use imr_text::{Line, Text, filled};
use yew::prelude::*;

use super::{on_day, prose, source_line};
use crate::context::Reader;

/// One clock of an outcome.
pub fn deadline_item(reader: Reader, outcome: &Outcome, deadline: Deadline) -> Html {
    let (text, today) = (reader.text(), reader.today);
    let kind = deadline.kind;
    let words = text.deadline(kind);
    let standing = deadline.standing(today);
    let limit = kind.limit();
    let is_yours = kind.actor() == Actor::You;
    // A later day that has passed helps nobody, and the plan's own last day is not one to count on or not.
    let last = deadline.last.filter(|&last| is_yours && last >= today);
    let moved = deadline.due(today).filter(|due| is_yours && standing == Standing::Open && due.is_moved());
    html! {
        <li class={classes!("imr-date", (!is_yours).then_some("imr-wait"))} data-deadline={kind.name()}>
            { day_on_top(text, deadline, today) }
            <h3>{ prose(words.title) }</h3>
            if let Some(words) = standing_in_words(text, deadline, standing, today) {
                <p>{ prose(&words) }</p>
            }
            if is_yours && deadline.offices_closed(today) {
                <p>{ text.line(Line::OfficesClosed) }</p>
            }
            if let Some(due) = moved {
                <p>{ on_day(due.law_day, text.line_on(Line::LawDay, due.law_day)) }</p>
            }
            if let Some(last) = last {
                <p>{ on_day(last, text.line_on(Line::DateLast, last)) }</p>
            }
            if matches!(standing, Standing::PerhapsInTime | Standing::Late) {
                { late(reader, outcome, kind) }
            } else {
                <p class="imr-small">{ text.consequence(kind.consequence()) }</p>
            }
            <p class="imr-small">{ prose(words.counts) }</p>
            <p class="imr-small">{ text.line_with(Line::DateRule, "span", &text.span(limit.safe)) }</p>
            { source_line(reader, limit.sources) }
        </li>
    }
}

/// The day a plan's time ends, and the day after, on which the person can go on. Once the earliest reading has passed
/// without the wait being surely over, the latest one counts.
pub fn wait_end_and_next_day(deadline: Deadline, today: Date) -> Option<(Date, Date)> {
    let by = deadline.by?;
    let end = if today > by { deadline.last.unwrap_or(by) } else { by };
    Some((end, days_after(end, 1)?))
}

/// The day, on top; nothing where the plan has one that is not known.
fn day_on_top(text: Text, deadline: Deadline, today: Date) -> Html {
    let line = match deadline.kind.actor() {
        Actor::You => Line::DateBy,
        // How long an insurer has was not read: the day is when the agency takes the case, not when the insurer must act.
        Actor::Plan if deadline.kind == DeadlineKind::InsurerAnswer => Line::DateBy,
        Actor::Plan => Line::DatePlanBy,
    };
    let day = match (deadline.due(today), deadline.kind.actor()) {
        (Some(due), Actor::You) => on_day(due.act_by, text.line_on(line, due.act_by)),
        // A wait ends on its own day, working day or not.
        (Some(due), Actor::Plan) => on_day(due.law_day, text.line_on(line, due.law_day)),
        (None, Actor::You) => html! { text.line(Line::DateToday) },
        (None, Actor::Plan) => return Html::default(),
    };
    html! { <p class="imr-when">{ day }</p> }
}

/// Where the deadline stands today.
fn standing_in_words(text: Text, deadline: Deadline, standing: Standing, today: Date) -> Option<String> {
    let line = match standing {
        Standing::Open => return None,
        Standing::Undated => Line::DateNone,
        Standing::PerhapsInTime => Line::DatePerhaps,
        Standing::Late => Line::StepLate,
        Standing::Waiting => match wait_end_and_next_day(deadline, today) {
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
fn late(reader: Reader, outcome: &Outcome, kind: DeadlineKind) -> Html {
    let text = reader.text();
    let rule = kind.late_rule();
    let clocks = outcome.still_open(kind, reader.today).into_iter().map(|kind| text.deadline(kind).title);
    let doors = outcome.doors.iter().map(|&door| text.door(door).title);
    let still_open: Vec<&str> = clocks.chain(doors).collect();
    html! {
        <>
            <p data-late={rule.name()}>{ prose(text.late_rule(rule)) }</p>
            if !rule.sources().is_empty() {
                { source_line(reader, rule.sources()) }
            }
            if !still_open.is_empty() {
                <p>{ prose(&text.line_with(Line::StillOpen, "open", &still_open.join("; "))) }</p>
            }
        </>
    }
}
