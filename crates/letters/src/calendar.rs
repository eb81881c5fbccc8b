//! A calendar file (iCalendar, RFC 5545) of the days to act.
//!
//! Written here because the library for it would add 81 kB to what every visitor downloads: docs/decisions/0016-papers.md. The
//! tests read it with that library.

use chrono::Datelike;
use imr_rules::date::{Date, days_after};

/// A day to put into a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The day.
    pub day: Date,
    /// The hour at which the time ends, where the law has one; else the event is the whole day.
    pub hour: Option<u32>,
    /// What the calendar shows.
    pub title: String,
    /// What it shows when it is opened; may be empty.
    pub notes: String,
}

/// On which days before an event a calendar reminds of it.
const REMINDERS: [u64; 3] = [14, 7, 1];
/// The hour of a reminder of a whole day.
const REMINDER_HOUR: u64 = 9;
/// How many bytes a line may have (RFC 5545, 3.1), without its end.
const LINE: usize = 75;

/// The calendar file of these days, as seen on `today`: reminders that would be in the past are left out.
///
/// `visit` is a number of its own for each person: a calendar that takes in the file of the same visit again replaces its
/// events, and never those of another.
///
/// Days are dates without a time zone: a calendar shows them on that day wherever it is.
///
/// ```
/// # use imr_letters::{Event, calendar};
/// # use imr_rules::date::Date;
/// let day = |day| Date::from_ymd_opt(2026, 12, day).unwrap_or_default();
/// let event = Event { day: day(10), hour: None, title: "Call about letter".to_owned(), notes: String::new() };
/// let file = calendar(&[event], day(1), 7);
/// assert!(file.contains("DTSTART;VALUE=DATE:20261210\r\n"));
/// assert!(file.contains("TRIGGER:-P6DT15H\r\n"), "a week before, at nine in the morning");
/// assert!(!file.contains("TRIGGER:-P13DT15H"), "two weeks before is over");
/// ```
pub fn calendar(events: &[Event], today: Date, visit: u32) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//IMR Navigator//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
    ];
    for (number, event) in events.iter().enumerate() {
        lines.extend(event_lines(event, &format!("{visit}-{number}"), today));
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn event_lines(event: &Event, id: &str, today: Date) -> Vec<String> {
    let day = compact(event.day);
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{id}@imr-navigator"),
        format!("DTSTAMP:{}T000000Z", compact(today)),
    ];
    match event.hour {
        Some(hour) => lines.push(format!("DTSTART:{day}T{hour:02}0000")),
        None => {
            lines.push(format!("DTSTART;VALUE=DATE:{day}"));
            if let Some(next) = days_after(event.day, 1) {
                lines.push(format!("DTEND;VALUE=DATE:{}", compact(next)));
            }
        }
    }
    lines.push("TRANSP:TRANSPARENT".to_owned());
    lines.push(format!("SUMMARY:{}", escaped(&event.title)));
    if !event.notes.is_empty() {
        lines.push(format!("DESCRIPTION:{}", escaped(&event.notes)));
    }
    for days in REMINDERS {
        // On the day itself there is no telling whether the hour is past.
        let is_ahead = days_after(today, days).is_some_and(|first| first < event.day);
        if is_ahead {
            lines.push("BEGIN:VALARM".to_owned());
            lines.push("ACTION:DISPLAY".to_owned());
            lines.push(format!("DESCRIPTION:{}", escaped(&event.title)));
            lines.push(format!("TRIGGER:{}", trigger(days, event.hour)));
            lines.push("END:VALARM".to_owned());
        }
    }
    lines.push("END:VEVENT".to_owned());
    lines
}

/// How long before the event's start the reminder comes: at an hour of the day when people are awake.
fn trigger(days: u64, hour: Option<u32>) -> String {
    match hour {
        Some(_) => format!("-P{days}D"),
        None if days == 1 => format!("-PT{}H", 24 - REMINDER_HOUR),
        None => format!("-P{}DT{}H", days - 1, 24 - REMINDER_HOUR),
    }
}

/// Text as RFC 5545 (3.3.11) wants it. Other control characters have no place in a calendar.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            _ if letter.is_control() => (),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// The line with its end, broken where it is longer than a line may be, never inside a character.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

/// A day as RFC 5545 (3.3.4) writes it.
fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_longer_than_75_bytes_and_no_character_is_broken() {
        let line = format!("SUMMARY:{}", "días é 漢字 👩‍⚕️ ".repeat(30));
        let folded = folded(&line);
        assert!(folded.split("\r\n").all(|line| line.len() <= LINE), "{folded}");
        assert_eq!(folded.replace("\r\n ", "").trim_end(), line.trim_end());
    }

    #[test]
    fn nothing_in_a_title_can_begin_a_line_of_its_own() {
        assert_eq!(escaped("a\r\nBEGIN:VALARM;x,y\\z\u{0}"), "a\\nBEGIN:VALARM\\;x\\,y\\\\z");
    }
}
