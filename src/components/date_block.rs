//! By which day, how long that is, and how it was counted.

use imr_rules::date::days_after;
use imr_rules::deadline::{Deadline, Due};
use imr_rules::outcome::{Step, When};
use imr_text::{Line, Text, digits, filled};
use yew::prelude::*;

use super::{OutcomeView, note, on_day, prose};
use crate::state::Action;

/// Up to this many days, a day is today's matter.
const URGENT_DAYS: i64 = 7;
/// Up to this many days, a day is soon.
const SOON_DAYS: i64 = 30;

/// The day of the first step.
pub fn date_block(view: &OutcomeView, step: &Step) -> Html {
    let (text, today) = (view.text(), view.reader.today);
    let deadline = view.outcome.deadline_of(step).copied();
    match view.outcome.when(step, today) {
        When::By { due, hour } => dated(view, deadline, due, hour.is_some()),
        When::Today => match view.outcome.missing_day(&view.interview.given) {
            Some(_) if view.outcome.urgent.is_none() => undated(view),
            Some(_) | None => block(
                "urgent",
                text.line(Line::DoIt),
                on_day(today, text.line_on(Line::TodayIs, today)),
                Html::default(),
            ),
        },
        When::Undated => undated(view),
        When::PerhapsInTime { safe, last } => {
            let until = match last {
                Some(last) => on_day(last.law_day, text.line_on(Line::MaybeUntil, last.law_day)),
                None => html! { text.line(Line::MaybeStill) },
            };
            // With a day to go by, the rule is with the days below.
            let more = html! {
                <>
                    <p>{ on_day(safe, text.line_on(Line::SafeDayWas, safe)) }{ " " }{ until }{ closed_offices(text, last) }</p>
                    if last.is_none() {
                        { late_rule(view, deadline) }
                    }
                </>
            };
            block("urgent", text.line(Line::DoItNow), on_day(today, text.line_on(Line::TodayIs, today)), more)
        }
        When::Late { ended } => {
            let more = html! {
                <>
                    <p>{ on_day(ended, text.line_on(Line::TimeEnded, ended)) }</p>
                    if deadline.is_some() {
                        { late_rule(view, deadline) }
                    } else {
                        <p>{ text.line(Line::SayWhyLate) }</p>
                    }
                </>
            };
            block("urgent", text.line(Line::DoItNow), on_day(today, text.line_on(Line::TodayIs, today)), more)
        }
        When::From { until, from } => {
            let more = html! { <p>{ on_day(until, text.line_on(Line::IfNoAnswer, until)) }</p> };
            block("calm", text.line(Line::GoOnFrom), on_day(from, text.date(from)), more)
        }
        When::FromUndated => {
            let more = html! { <p>{ text.line(Line::AskThePlan) }</p> };
            block("calm", text.line(Line::GoOnFrom), html! { text.line(Line::AfterTheAnswer) }, more)
        }
        When::WaitOver => {
            block("urgent", text.line(Line::DoItNow), html! { text.line(Line::WaitIsOver) }, Html::default())
        }
        When::Anytime => {
            block("calm", text.line(Line::ThisWeek), html! { text.line(Line::NoLastDay) }, Html::default())
        }
    }
}

fn block(tint: &'static str, label: &'static str, main: Html, more: Html) -> Html {
    html! {
        <div class={classes!("imr-day", format!("imr-day-{tint}"))} data-day={tint}>
            <p class="imr-day-label">{ label }</p>
            <p class="imr-day-main">{ main }</p>
            { more }
        </div>
    }
}

/// A day that has not passed.
fn dated(view: &OutcomeView, deadline: Option<Deadline>, due: Due, ends_at_noon: bool) -> Html {
    let (text, today) = (view.text(), view.reader.today);
    let left = (due.act_by - today).num_days();
    let tint = if left <= URGENT_DAYS {
        "urgent"
    } else if left <= SOON_DAYS {
        "soon"
    } else {
        "calm"
    };
    let is_tomorrow = days_after(today, 1) == Some(due.act_by);
    let line = match (ends_at_noon, left <= 0, is_tomorrow) {
        (true, true, _) => Some(Line::NoonToday),
        (true, false, true) => Some(Line::NoonTomorrow),
        (true, false, false) => Some(Line::NoonOf),
        (false, true, _) => Some(Line::TodayIs),
        (false, false, true) => Some(Line::TomorrowIs),
        (false, false, false) => None,
    };
    let main = line.map_or_else(|| text.date(due.act_by), |line| text.line_on(line, due.act_by));
    let how_long = match left {
        i64::MIN..=0 => text.line(Line::LastDayIsToday).to_owned(),
        1 => text.line(Line::OneDayLeft).to_owned(),
        _ => text.line_with(Line::DaysLeft, "count", &digits(usize::try_from(left).unwrap_or(0))),
    };
    let is_urgent = view.outcome.urgent.is_some();
    let label = text.line(match (ends_at_noon, is_urgent && left > 0) {
        (true, _) => Line::CallBy,
        (false, true) => Line::TodayOrBy,
        (false, false) => Line::DoBy,
    });
    let more = html! {
        <>
            <p>
                { how_long }
                if left > SOON_DAYS {
                    { " " }
                    { text.line(Line::StartThisWeek) }
                }
                { closed_offices(text, Some(due)) }
                if ends_at_noon {
                    { " " }
                    { text.line(Line::NoonPassed) }
                }
            </p>
            if due.is_moved() {
                <p>
                    { on_day(due.law_day, text.law_ends(deadline, due)) }
                    { " " }
                    { text.line(Line::WorkingDayBefore) }
                </p>
            }
            { deadline.map(|deadline| how_we_count(view, deadline)).unwrap_or_default() }
        </>
    };
    block(tint, label, on_day(due.act_by, main), more)
}

fn closed_offices(text: Text, due: Option<Due>) -> Html {
    let closed = due.is_some_and(|due| due.offices_closed);
    if closed {
        html! { <>{ " " }{ text.line(Line::OfficesClosed) }</> }
    } else {
        Html::default()
    }
}

/// No day can be named: the answer that is missing can be added.
fn undated(view: &OutcomeView) -> Html {
    let text = view.text();
    let add = view.outcome.missing_day(&view.interview.given).map(|question| {
        html! {
            <p>
                <button
                    type="button"
                    class="imr-link"
                    data-action="add-date"
                    data-question={question.name()}
                    onclick={view.dispatch.on_click(Action::Changed(question))}
                >
                    { text.line(Line::AddDate) }
                </button>
            </p>
        }
    });
    let more = html! {
        <>
            <p>{ text.line(Line::DayMissing) }</p>
            { add.unwrap_or_default() }
        </>
    };
    block("urgent", text.line(Line::DoIt), html! { text.line(Line::TodayOrTomorrow) }, more)
}

/// What can still be done once a day has passed, and on what ground.
pub fn late_rule(view: &OutcomeView, deadline: Option<Deadline>) -> Html {
    let Some(rule) = deadline.map(|deadline| deadline.kind.late_rule()) else { return Html::default() };
    html! {
        <div class="imr-said" data-late={rule.name()}>
            <p>{ prose(view.text().late_rule(rule)) }</p>
            { note(view, rule.sources()) }
        </div>
    }
}

/// The answer a day was counted from, the time of law, and the sum.
pub fn how_we_count(view: &OutcomeView, deadline: Deadline) -> Html {
    let (text, today) = (view.text(), view.reader.today);
    let kind = deadline.kind;
    let limit = kind.limit();
    let counted = view.outcome.counted_from(&deadline, &view.interview.answers).map(|from| {
        let line = if from.days_later == 0 { Line::CountedFrom } else { Line::CountedSilence };
        let sentence = text.line_with(line, "question", text.question_title(from.question, &view.interview.given));
        let days = digits(usize::try_from(from.days_later).unwrap_or(0));
        filled(&filled(&sentence, "count", &days), "date", &text.date(from.start))
    });
    // A later day that has passed helps nobody.
    let last = deadline.last.filter(|&last| last >= today);
    let due = deadline.due(today);
    html! {
        <details class="imr-more">
            <summary>{ text.line(Line::HowWeCount) }</summary>
            if let Some(counted) = counted {
                <p>{ prose(&counted) }</p>
            }
            <div class="imr-said">
                <p>{ prose(text.deadline(kind).counts) }</p>
                { note(view, limit.sources) }
            </div>
            <p>
                { text.line_with(Line::LawGives, "span", &text.span(limit.safe)) }
                if let Some(due) = due {
                    { " " }
                    { on_day(due.law_day, text.law_ends(Some(deadline), due)) }
                }
            </p>
            if let Some(last) = last {
                <p>{ on_day(last, text.line_on(Line::DateLast, last)) }</p>
            }
            <p>{ text.consequence(kind.consequence()) }</p>
        </details>
    }
}
