//! One clock: its day, what must be done, where it stands, and how it was counted.

use imr_rules::date::days_after;
use imr_rules::deadline::{Actor, Deadline, DeadlineKind, Standing};
use imr_text::{Line, filled};
use yew::prelude::*;

use super::{OutcomeView, how_we_count, late_rule, on_day, prose};

/// One clock of an outcome.
pub fn deadline_item(view: &OutcomeView, deadline: Deadline) -> Html {
    let (text, today) = (view.text(), view.reader.today);
    let kind = deadline.kind;
    let is_yours = kind.actor() == Actor::You;
    let standing = deadline.standing(today);
    let is_over = matches!(standing, Standing::PerhapsInTime | Standing::Late);
    // The clock of the first step is in full above.
    let is_first = view.outcome.steps.first().and_then(|step| view.outcome.deadline_of(step)) == Some(&deadline);
    html! {
        <li class={classes!("imr-date", (!is_yours).then_some("imr-wait"))} data-deadline={kind.name()}
            data-first={is_first.then_some("true")}
        >
            <p class="imr-when">{ day_of(view, deadline) }</p>
            <p class="imr-date-title">{ prose(text.deadline(kind).title) }</p>
            if let Some(words) = standing_in_words(view, deadline, standing).filter(|_| !(is_over && is_first)) {
                <p class="imr-small">{ prose(&words) }</p>
            }
            if is_over && (!is_first || (standing == Standing::PerhapsInTime && deadline.last_due(today).is_some())) {
                { late_rule(view, Some(deadline)) }
            }
            if is_over && !is_first {
                { still_open(view, kind) }
            }
            if !is_first {
                { how_we_count(view, deadline) }
            }
        </li>
    }
}

/// The day to act for the person's own clock; a wait ends on its own day, working day or not.
fn day_of(view: &OutcomeView, deadline: Deadline) -> Html {
    let (text, today) = (view.text(), view.reader.today);
    let is_yours = deadline.kind.actor() == Actor::You;
    match (deadline.due(today), deadline.standing(today)) {
        (Some(_), Standing::PerhapsInTime) => match deadline.last_due(today) {
            Some(last) => on_day(last.law_day, text.line_on(Line::MaybeUntil, last.law_day)),
            None => html! { text.line(Line::MaybeStill) },
        },
        (Some(due), Standing::Late) => {
            let ended = deadline.last.unwrap_or(due.law_day);
            on_day(ended, text.line_on(Line::TimeEnded, ended))
        }
        (Some(due), _) if is_yours && deadline.kind.hour().is_some() => {
            on_day(due.act_by, text.line_on(Line::StepNoon, due.act_by))
        }
        (Some(due), _) if is_yours => on_day(due.act_by, text.line_on(Line::DateBy, due.act_by)),
        // How long an insurer has was not read: the day is when the agency takes the case, not when the insurer must act.
        (Some(due), _) if deadline.kind == DeadlineKind::InsurerAnswer => {
            on_day(due.law_day, text.line_on(Line::DateBy, due.law_day))
        }
        (Some(due), _) => on_day(due.law_day, text.line_on(Line::DatePlanBy, due.law_day)),
        (None, _) if is_yours => html! { text.line(Line::StepsToday) },
        (None, _) => html! { text.line(Line::AfterTheAnswer) },
    }
}

/// What the day alone does not say.
fn standing_in_words(view: &OutcomeView, deadline: Deadline, standing: Standing) -> Option<String> {
    let (text, today) = (view.text(), view.reader.today);
    let line = match standing {
        Standing::Open if deadline.offices_closed(today) => Line::OfficesClosed,
        Standing::Open | Standing::PerhapsInTime | Standing::Undated => return None,
        Standing::Late => Line::SayWhyLate,
        Standing::Waiting => match deadline.wait_end(today).and_then(|end| Some((end, days_after(end, 1)?))) {
            Some((end, from)) => {
                return Some(filled(&text.line_on(Line::DateWait, end), "next", &text.date(from)));
            }
            None => Line::AskThePlan,
        },
        Standing::WaitOver => Line::WaitIsOver,
    };
    Some(text.line(line).to_owned())
}

/// What else is still open once a day has passed.
fn still_open(view: &OutcomeView, kind: DeadlineKind) -> Html {
    let text = view.text();
    let clocks = view.outcome.still_open(kind, view.reader.today).into_iter().map(|kind| text.deadline(kind).title);
    let doors = view.outcome.doors.iter().map(|&door| text.door(door).title);
    let still_open: Vec<&str> = clocks.chain(doors).collect();
    if still_open.is_empty() {
        return Html::default();
    }
    html! { <p class="imr-small">{ prose(&text.line_with(Line::StillOpen, "open", &still_open.join("; "))) }</p> }
}
