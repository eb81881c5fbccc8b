//! When a step is to be done, in the words of the page.

use imr_rules::date::Date;
use imr_rules::deadline::{Deadline, Due};
use imr_rules::outcome::{Outcome, When};
use imr_text::{Line, Text};

/// The day of the first step with what to know of it, on one line.
pub fn in_words(when: When, outcome: &Outcome, text: Text, today: Date) -> String {
    let now = || headed(text.line(Line::DoItNow), &text.line_on(Line::TodayIs, today));
    match when {
        When::By { due, hour } => {
            let deadline = outcome.steps.first().and_then(|step| outcome.deadline_of(step)).copied();
            by(due, deadline, hour.is_some(), outcome.urgent.is_some(), text, today)
        }
        When::Today => headed(text.line(Line::DoIt), &text.line_on(Line::TodayIs, today)),
        When::Undated => {
            let day = headed(text.line(Line::DoIt), text.line(Line::TodayOrTomorrow));
            format!("{day} {}", text.line(Line::DayMissing))
        }
        When::PerhapsInTime { safe, last } => {
            let until = match last {
                Some(last) => text.line_on(Line::MaybeUntil, last.law_day),
                None => text.line(Line::MaybeStill).to_owned(),
            };
            format!("{} {} {until}{}", now(), text.line_on(Line::SafeDayWas, safe), closed_offices(last, text))
        }
        When::Late { ended } => {
            format!("{} {} {}", now(), text.line_on(Line::TimeEnded, ended), text.line(Line::SayWhyLate))
        }
        When::From { until, from } => {
            let day = headed(text.line(Line::GoOnFrom), &text.date(from));
            format!("{day} {}", text.line_on(Line::IfNoAnswer, until))
        }
        When::FromUndated => {
            let day = headed(text.line(Line::GoOnFrom), text.line(Line::AfterTheAnswer));
            format!("{day} {}", text.line(Line::AskThePlan))
        }
        When::WaitOver => headed(text.line(Line::DoItNow), text.line(Line::WaitIsOver)),
        When::Anytime => format!("{} {}.", text.line(Line::ThisWeek), text.line(Line::NoLastDay)),
    }
}

fn by(due: Due, deadline: Option<Deadline>, ends_at_noon: bool, is_urgent: bool, text: Text, today: Date) -> String {
    let label = match (ends_at_noon, is_urgent && due.act_by > today) {
        (true, _) => Line::CallBy,
        (false, true) => Line::TodayOrBy,
        (false, false) => Line::DoBy,
    };
    let day = match (ends_at_noon, due.act_by <= today) {
        (true, true) => text.line_on(Line::NoonToday, due.act_by),
        (true, false) => text.line_on(Line::NoonOf, due.act_by),
        (false, true) => text.line_on(Line::TodayIs, due.act_by),
        (false, false) => text.date(due.act_by),
    };
    let mut words = headed(text.line(label), &day);
    words += &closed_offices(Some(due), text);
    if ends_at_noon {
        words += &format!(" {}", text.line(Line::NoonPassed));
    }
    if due.is_moved() {
        let law = text.law_ends(deadline, due);
        words += &format!(" {law} {}", text.line(Line::WorkingDayBefore));
    }
    words
}

fn headed(label: &str, day: &str) -> String {
    format!("{label}: {}.", day.trim_end_matches('.'))
}

fn closed_offices(due: Option<Due>, text: Text) -> String {
    let is_closed = due.is_some_and(|due| due.offices_closed);
    if is_closed { format!(" {}", text.line(Line::OfficesClosed)) } else { String::new() }
}
