//! The days of a case, from what has happened to the last day: a picture to scale, and the list that says the same. Marks differ
//! in shape, not in colour alone.

use imr_letters::Field;
use imr_rules::answers::{Answer, Question};
use imr_rules::date::{Date, DateAnswer};
use imr_rules::deadline::{Actor, Deadline, Standing};
use imr_text::{Line, Text, digits, plain};
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

/// The days in their order, as a picture and as the list that says the same; nothing where only today is known.
pub fn timeline(view: &OutcomeView) -> Html {
    let points = points(view);
    if points.len() < 2 {
        return Html::default();
    }
    let numbered = points.iter().enumerate();
    html! {
        <>
            { picture(&points) }
            <ol class="imr-timeline" role="list">
                { for numbered.map(|(index, point)| item(view.text(), index + 1, point)) }
            </ol>
        </>
    }
}

/// The days in their order: those that the person named, today, and those of every clock.
fn points(view: &OutcomeView) -> Vec<Point> {
    let words = view.text().line(Line::StepsToday).to_owned();
    let today = Point { day: view.reader.today, mark: Mark::Today, words };
    let happened = view.interview.given.iter().filter_map(|&answer| happened(view, answer));
    let ahead = view.outcome.deadlines.iter().flat_map(|&deadline| days_of(view, deadline));
    let mut points = Vec::new();
    for point in happened.chain(ahead).chain([today]) {
        // What has happened comes before what is to be done on the same day.
        insert_in_order(&mut points, point, |point| (point.day, point.mark));
    }
    points
}

/// The picture's width, a row's height, and the room around the first and the last day.
const WIDTH: i64 = 320;
const ROW: i64 = 20;
const MARGIN: i64 = 24;

/// The days to scale, from left to right, each in a row of its own: what is ahead is a line from today. The list says the same
/// in words, by the numbers.
fn picture(points: &[Point]) -> Html {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Html::default() };
    let days = (last.day - first.day).num_days().max(1);
    let left_of = |day: Date| MARGIN + (WIDTH - 2 * MARGIN) * (day - first.day).num_days() / days;
    let today = points.iter().find(|point| point.mark == Mark::Today).map_or(0, |point| left_of(point.day));
    let mark = |(point, number): (&Point, i64)| {
        let (left, top) = (left_of(point.day), ROW * number - ROW / 2);
        // The plan's time is a broken line.
        let dashes = if point.mark == Mark::Wait { "3" } else { "none" };
        html! {
            <>
                if left > today {
                    <path d={format!("M{today} {top}H{left}")} stroke-dasharray={dashes} />
                }
                <g transform={format!("translate({} {})", left - 8, top - 8)}>{ shape(point.mark) }</g>
                <text x={(left + 9).to_string()} y={(top + 4).to_string()}>{ number }</text>
            </>
        }
    };
    let rows = points.iter().zip(1..);
    let height = ROW * rows.clone().last().map_or(0, |(_, number)| number);
    html! {
        <svg class="imr-line" viewBox={format!("0 0 {WIDTH} {height}")} aria-hidden="true">
            <path d={format!("M{today} 0V{height}")} />
            { for rows.map(mark) }
        </svg>
    }
}

fn shape(mark: Mark) -> Html {
    match mark {
        Mark::Happened => html! { <circle cx="8" cy="8" r="4" fill="currentColor" stroke="none" /> },
        Mark::Today => html! { <path d="M8 2v12" stroke-width="4" /> },
        Mark::Act => html! { <path d="M2 4h12l-6 9z" fill="currentColor" /> },
        Mark::Law => html! { <path d="M3 3h10v10H3z" /> },
        Mark::Wait => html! { <circle cx="8" cy="8" r="5" /> },
    }
}

const fn name(mark: Mark) -> &'static str {
    match mark {
        Mark::Happened => "happened",
        Mark::Today => "today",
        Mark::Act => "act",
        Mark::Law => "law",
        Mark::Wait => "wait",
    }
}

fn item(text: Text, number: usize, point: &Point) -> Html {
    html! {
        <li class="imr-point" data-mark={name(point.mark)}>
            <svg viewBox="0 0 16 16" aria-hidden="true">{ shape(point.mark) }</svg>
            <p>
                <strong>{ digits(number) }{ ". " }{ on_day(point.day, text.date(point.day)) }</strong>
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
