//! What is written here, read by other people's programs.

use docx_rs::{DocumentChild, ParagraphChild, RunChild, read_docx};
use icalendar::parser::{read_calendar, unfold};
use imr_letters::{Event, calendar, docx};
use imr_rules::date::Date;

fn day(month: u32, day: u32) -> Date {
    Date::from_ymd_opt(2026, month, day).unwrap_or_default()
}

/// What people type, and what hostile people type.
const TEXTS: [&str; 7] = [
    "Call about letter",
    "a, b; c \\ d: e\nsecond line",
    "<b>&amp; \"quoted\" 'single'</b> ]]>",
    "José Ñandú, 漢字, العربية, 👩‍⚕️",
    "\u{202e}right to left\u{202c}",
    "=HYPERLINK(\"http://x\")",
    "BEGIN:VALARM\r\nEND:VCALENDAR",
];

#[test]
fn another_program_reads_every_day_of_a_calendar_file() -> Result<(), Box<dyn std::error::Error>> {
    for text in TEXTS {
        let event =
            |month, date, hour| Event { day: day(month, date), hour, title: text.to_owned(), notes: text.repeat(20) };
        let file = calendar(&[event(12, 31, None), event(12, 2, Some(12))], day(12, 1), 7);
        let unfolded = unfold(&file);
        let calendar = read_calendar(&unfolded)?;
        let events: Vec<_> = calendar.components.iter().filter(|part| part.name == "VEVENT").collect();
        assert_eq!(events.len(), 2, "{file}");
        let property = |index: usize, name: &str| {
            let event = events.get(index)?;
            Some(event.properties.iter().find(|property| property.name == name)?.val.as_str().to_owned())
        };
        assert_eq!(property(0, "DTSTART").as_deref(), Some("20261231"));
        assert_eq!(property(0, "DTEND").as_deref(), Some("20270101"));
        assert_eq!(property(1, "DTSTART").as_deref(), Some("20261202T120000"));
        let shown = property(0, "SUMMARY").unwrap_or_default();
        let shown = shown.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
        assert_eq!(shown, text.replace('\r', ""));
        // Two weeks, a week and a day before the one; none before the other, which is tomorrow.
        let reminders: Vec<usize> = events.iter().map(|event| event.components.len()).collect();
        assert_eq!(reminders, [3, 0], "{file}");
    }
    Ok(())
}

#[test]
fn another_program_reads_every_line_of_a_word_file() -> Result<(), Box<dyn std::error::Error>> {
    for text in TEXTS.into_iter().chain(["", "one\n\nthree", &"long ".repeat(2_000)]) {
        let read = read_docx(&docx(text))?;
        let lines: Vec<String> = read.document.children.iter().filter_map(line).collect();
        // That program takes XML's escapes away twice.
        let expected: Vec<String> = text.lines().map(|line| line.replace("&amp;", "&")).collect();
        assert_eq!(lines, expected, "{text}");
    }
    Ok(())
}

fn line(child: &DocumentChild) -> Option<String> {
    let DocumentChild::Paragraph(paragraph) = child else { return None };
    let runs = paragraph
        .children
        .iter()
        .filter_map(|child| if let ParagraphChild::Run(run) = child { Some(run) } else { None });
    let texts = runs
        .flat_map(|run| &run.children)
        .filter_map(|child| if let RunChild::Text(text) = child { Some(text.text.clone()) } else { None });
    Some(texts.collect())
}
