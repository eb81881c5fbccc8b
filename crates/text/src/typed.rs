//! Dates as people type them: in any of the page's languages, in the digits of any script, as one writes them in a letter.

use crate::pack::fact;
use crate::{FACTS_END, MONTH_NAMES, WEEKDAY_NAMES};

/// The zeros of the scripts that Californians write their digits in; the nine others follow each.
const ZEROS: [char; 11] = ['٠', '۰', '०', '০', '੦', '૦', '๐', '໐', '၀', '០', '０'];

/// What stands beside a number and says nothing: 31st, 1.º, "31 de agosto", "the 31st of August", 2026年8月31日.
const SILENT: [&str; 19] =
    ["st", "nd", "rd", "th", "the", "of", "el", "de", "del", "o", "º", "er", "ro", "ero", "do", "to", "年", "月", "日"];

/// A part of a date.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Number(u32, usize),
    Month(u32),
}

/// The same text with the digits of other scripts as 0 to 9.
pub fn plain_digits(typed: &str) -> String {
    typed.chars().map(plain_digit).collect()
}

fn plain_digit(typed: char) -> char {
    let value = |zero: &char| u32::from(typed).checked_sub(u32::from(*zero)).filter(|&value| value < 10);
    let digit = ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10));
    digit.unwrap_or(typed)
}

/// The number a person typed: 31, ٣١, 31st, 1.º, first.
pub fn number_from(typed: &str) -> Option<u32> {
    match parts(typed)?[..] {
        [Part::Number(number, _)] => Some(number),
        _ => None,
    }
}

/// The month a person typed: a number, or the beginning of its name in any of the page's languages.
pub fn month_from(typed: &str) -> Option<u32> {
    match parts(typed)?[..] {
        [Part::Number(month, _)] if (1..=12).contains(&month) => Some(month),
        [Part::Month(month)] => Some(month),
        _ => None,
    }
}

/// The year, month and day of a whole date, if it can be read in one way only: "8/3/2026" is another day to everyone who
/// writes the day first.
pub fn date_from(typed: &str) -> Option<(u32, u32, u32)> {
    use Part::{Month, Number};
    let [first, second, third] = parts(typed)?.try_into().ok()?;
    match (first, second, third) {
        (Month(month), Number(year, 4), Number(day, _))
        | (Month(month), Number(day, _), Number(year, 4))
        | (Number(day, _), Month(month), Number(year, 4))
        | (Number(year, 4), Month(month), Number(day, _))
        | (Number(year, 4), Number(month, _), Number(day, _)) => Some((year, month, day)),
        (Number(day, _), Number(month, _), Number(year, 4)) if day > 12 => Some((year, month, day)),
        (Number(month, _), Number(day, _), Number(year, 4)) if day > 12 || day == month => Some((year, month, day)),
        _ => None,
    }
}

/// The numbers and months of a text; nothing if there is anything else in it that says something.
fn parts(typed: &str) -> Option<Vec<Part>> {
    let typed = plain_digits(typed);
    let mut parts = Vec::new();
    let mut rest = typed.as_str();
    while let Some(first) = rest.chars().next() {
        let is_of_kind = |letter: char| kind(letter) == kind(first);
        let end = rest.find(|letter| !is_of_kind(letter)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        match kind(first) {
            Kind::Digit => parts.push(Part::Number(piece.parse().ok()?, piece.len())),
            Kind::Letter => parts.extend(worded(piece)?),
            Kind::Mark => {}
        }
    }
    Some(parts)
}

#[derive(PartialEq, Eq)]
enum Kind {
    Digit,
    Letter,
    Mark,
}

fn kind(letter: char) -> Kind {
    match letter {
        '0'..='9' => Kind::Digit,
        'a'..='z' | 'A'..='Z' => Kind::Letter,
        // The blanks and dashes of other scripts; whatever else is not ASCII is taken for a letter.
        '\0'..='\u{a0}' | '°' | '،' | '／' | '．' | '\u{2000}'..='\u{206f}' => Kind::Mark,
        _ => Kind::Letter,
    }
}

/// What a word says: a month, the first day, or nothing. `None` for a word that belongs to no date.
fn worded(word: &str) -> Option<Option<Part>> {
    let word: String = word.chars().map(simple).collect();
    if SILENT.contains(&word.as_str()) {
        return Some(None);
    }
    if matches!(word.as_str(), "first" | "primero") {
        return Some(Some(Part::Number(1, 1)));
    }
    // How half of Latin America writes it.
    let word = word.strip_prefix("set").map_or(word.clone(), |rest| ["sept", rest].concat());
    // Three letters are enough to tell the months apart.
    let is_begun = |name: &usize| word.chars().count() >= 3 && folded(fact(*name)).starts_with(&word);
    if let Some(name) = (MONTH_NAMES..WEEKDAY_NAMES).find(is_begun) {
        return Some(Some(Part::Month(u32::try_from((name - MONTH_NAMES) % 12).ok()? + 1)));
    }
    (WEEKDAY_NAMES..FACTS_END).any(|name| is_begun(&name)).then_some(None)
}

fn folded(name: &str) -> String {
    name.chars().map(simple).collect()
}

/// Small, and without the accents that phones make hard to type.
fn simple(letter: char) -> char {
    match letter {
        'á' | 'Á' => 'a',
        'é' | 'É' => 'e',
        _ => letter.to_ascii_lowercase(),
    }
}

#[cfg(all(test, feature = "bundled"))]
mod tests {
    use super::*;

    #[test]
    fn months_are_numbers_or_names_in_any_language_of_the_page() {
        for typed in ["8", "08", "٨", "۸", "८", "８", "Aug", "aug.", "AUGUST", "agosto", "Ago.", "8月"] {
            assert_eq!(month_from(typed), Some(8), "{typed}");
        }
        for (typed, month) in
            [("ene", 1), ("enero", 1), ("abr", 4), ("dic", 12), ("mar", 3), ("set.", 9), ("setiembre", 9)]
        {
            assert_eq!(month_from(typed), Some(month), "{typed}");
        }
        for typed in ["", "ju", "13", "0", "martes", "soon", "8 9", "august 31"] {
            assert_eq!(month_from(typed), None, "{typed}");
        }
    }

    #[test]
    fn numbers_may_be_ordinals() {
        for typed in ["31", "31st", "31 st", "٣١", "३१", "31.º", "31日", "the 31st", "el 31"] {
            assert_eq!(number_from(typed), Some(31), "{typed}");
        }
        for typed in ["1st", "1.º", "1ro", "1ero", "primero", "first"] {
            assert_eq!(number_from(typed), Some(1), "{typed}");
        }
        for typed in ["", "x", "31x", "3 1", "99999999999"] {
            assert_eq!(number_from(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_whole_date_is_read_where_it_has_one_reading() {
        for typed in [
            "2026-08-31",
            "8/31/2026",
            "31/8/2026",
            "31.8.2026",
            "August 31, 2026",
            "Aug 31st 2026",
            "31 de agosto de 2026",
            "Monday, August 31, 2026",
            "lunes, 31 de agosto de 2026",
            "31 August 2026",
            "the 31st of August 2026",
            "٣١/٨/٢٠٢٦",
            "2026年8月31日",
            "2026/8/31",
        ] {
            assert_eq!(date_from(typed), Some((2026, 8, 31)), "{typed}");
        }
        assert_eq!(date_from("8/8/2026"), Some((2026, 8, 8)));
        assert_eq!(date_from("miercoles 5 de agosto de 2026"), Some((2026, 8, 5)));
        // The third of August, or the eighth of March; the year of two digits could be the day.
        for typed in
            ["8/3/2026", "8/31/26", "Aug 31 26", "31/8", "2026", "8/31/2026 9", "soon 31 2026", "mar 31 ago 2026", ""]
        {
            assert_eq!(date_from(typed), None, "{typed}");
        }
    }
}
