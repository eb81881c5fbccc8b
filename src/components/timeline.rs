//! The days of a case on one line, from what has happened to the last day: a list whose marks differ in shape, not in colour alone.

use imr_letters::Field;
use imr_rules::answers::{Answer, Question};
use imr_rules::date::{Date, DateAnswer};
use imr_rules::deadline::{Actor, Deadline, Standing};
use imr_text::{Line, Text, plain};
use yew::prelude::*;

use super::{OutcomeView, on_day};
use crate::in_order::insert_in_order;

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Happened,
    Today,
    Act,
    Law,
    Wait,
}

/// What the days that most people name are called in letters; others are called as they were asked for.
const SHORT: [(Question, Field); 4] = [
    (Question::DenialDate, Field::LetterDate),
    (Question::AppealDate, Field::AppealDate),
    (Question::AnswerDate, Field::AnswerDate),
    (Question::EndDate, Field::EndDate),
];

/// A day on the line.
struct Point {
    day: Date,
    mark: Mark,
    words: String,
}

/// The days in their order; none where nothing but today is known.
pub fn timeline(view: &OutcomeView) -> Vec<Html> {
    let today =
        Point { day: view.reader.today, mark: Mark::Today, words: view.text().line(Line::StepsToday).to_owned() };
    let happened = view.interview.given.iter().filter_map(|&answer| happened(view, answer));
    let ahead = view.outcome.deadlines.iter().flat_map(|&deadline| days_of(view, deadline));
    let mut points = Vec::new();
    for point in happened.chain(ahead) {
        // What has happened comes before what is to be done on the same day.
        insert_in_order(&mut points, point, |point| (point.day, point.mark));
    }
    if points.is_empty() {
        return Vec::new();
    }
    insert_in_order(&mut points, today, |point| (point.day, point.mark));
    points.iter().map(|point| item(view.text(), point)).collect()
}

fn item(text: Text, point: &Point) -> Html {
    let (name, shape) = match point.mark {
        Mark::Happened => ("happened", html! { <circle cx="8" cy="8" r="4" fill="currentColor" stroke="none" /> }),
        Mark::Today => ("today", html! { <path d="M8 2v12" stroke-width="4" /> }),
        Mark::Act => ("act", html! { <path d="M2 4h12l-6 9z" fill="currentColor" /> }),
        Mark::Law => ("law", html! { <path d="M3 3h10v10H3z" /> }),
        Mark::Wait => ("wait", html! { <circle cx="8" cy="8" r="5" /> }),
    };
    html! {
        <li class="imr-point" data-mark={name}>
            <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">{ shape }</svg>
            <p>
                <strong>{ on_day(point.day, text.date(point.day)) }</strong>
                <span>{ point.words.clone() }</span>
            </p>
        </li>
    }
}

/// A day that the person named.
fn happened(view: &OutcomeView, answer: Answer) -> Option<Point> {
    let Some(DateAnswer::On(day)) = answer.date() else { return None };
    let text = view.text();
    let question = answer.question();
    let known = SHORT.iter().find(|(known, _)| *known == question);
    let words =
        known.map_or_else(|| text.question_title(question, &view.interview.given), |&(_, field)| text.field(field));
    Some(Point { day, mark: Mark::Happened, words: words.to_owned() })
}

/// The days of one clock: the day to act and the law's own, or the end of a wait.
fn days_of(view: &OutcomeView, deadline: Deadline) -> Vec<Point> {
    let (text, today) = (view.text(), view.reader.today);
    let title = plain(text.deadline(deadline.kind).title);
    let point = |day: Date, mark: Mark, line: Line| Point { day, mark, words: text.line_with(line, "step", &title) };
    let Some(due) = deadline.due(today) else { return Vec::new() };
    match deadline.standing(today) {
        Standing::Late => vec![point(deadline.last.unwrap_or(due.law_day), Mark::Law, Line::TimelineEnded)],
        Standing::PerhapsInTime => {
            let mut points = vec![point(due.law_day, Mark::Law, Line::TimelineSafe)];
            let last = deadline.last_due(today);
            points.extend(last.map(|last| point(last.law_day, Mark::Act, Line::TimelineMaybe)));
            points
        }
        Standing::Open | Standing::Waiting | Standing::WaitOver | Standing::Undated => {
            if deadline.kind.actor() == Actor::Plan {
                return vec![point(due.law_day, Mark::Wait, Line::TimelineWait)];
            }
            let mut points = vec![point(due.act_by, Mark::Act, Line::TimelineAct)];
            points.extend(due.is_moved().then(|| point(due.law_day, Mark::Law, Line::TimelineLaw)));
            points
        }
    }
}
