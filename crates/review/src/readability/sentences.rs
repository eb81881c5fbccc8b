//! A text taken apart into sentences and words, as the page shows it.

use imr_rules::date::Date;
use imr_text::{PHONE_MARKS, Text, filled, plain};

/// What ends with a full stop without ending a sentence.
const ABBREVIATIONS: [&str; 9] = ["a.m.", "p.m.", "L.A.", "U.S.", "D.C.", "EE.", "UU.", "St.", "P.O."];

/// The text with what the page fills in: a day is four words, a number one, everything else one.
pub fn filled_in(text: Text, sentence: &str) -> String {
    let day = Date::from_ymd_opt(2027, 2, 26).map(|day| text.date(day)).unwrap_or_default();
    let known = ["date", "next"].into_iter().fold(sentence.to_owned(), |text, name| filled(&text, name, &day));
    let mut shown = String::new();
    for (place, piece) in without_citations(&known).split(['{', '}']).enumerate() {
        shown.push_str(if place % 2 == 0 { piece } else { "it" });
    }
    plain(&shown)
}

/// Without the citations that letters have in parentheses: offices look them up, and nobody reads them aloud.
fn without_citations(text: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(" (") {
        let Some(end) = closing(after) else { break };
        let (inside, next) = after.split_at(end);
        left.push_str(before);
        if !["§", "Cal.4th"].iter().any(|sign| inside.contains(sign)) {
            left.extend([" (", inside, ")"]);
        }
        rest = next.strip_prefix(')').unwrap_or(next);
    }
    left + rest
}

/// Where the parenthesis that has been opened before this text is closed.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 1;
    text.char_indices().find_map(|(at, letter)| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => (),
        }
        (depth == 0).then_some(at)
    })
}

/// The sentences of a text. A colon does not end one: what follows it is read in the same breath.
pub fn split(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        at += word.len();
        let end = word.trim_end().trim_end_matches(['”', '"', ')', '’']);
        let stops = end.ends_with(['.', '?', '!']) && !ABBREVIATIONS.contains(&end.trim_start_matches('('));
        let next = text.get(at..).and_then(|rest| rest.chars().next());
        // A quotation that ends inside a sentence goes on in small letters.
        if stops && !next.is_some_and(char::is_lowercase) {
            sentences.extend(text.get(start..at).map(str::trim));
            start = at;
        }
    }
    sentences.extend(text.get(start..).map(str::trim).filter(|rest| !rest.is_empty()));
    sentences
}

/// The words of a sentence: what has a letter or a digit in it. A phone number is one.
pub fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split(|letter: char| letter.is_whitespace() || letter == '/' || letter == '—')
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric() || PHONE_MARKS.contains(&letter)))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_does_not_end_a_sentence() {
        assert_eq!(split("Call 8 a.m. to 6 p.m. Say who you are.").len(), 1);
        assert_eq!(split("Ask L.A. Care. Then call.").len(), 2);
    }

    #[test]
    fn a_quotation_inside_a_sentence_does_not_end_it() {
        assert_eq!(
            split("Ask: “Is it insured?” and write it down. Then call."),
            ["Ask: “Is it insured?” and write it down.", "Then call."]
        );
    }

    #[test]
    fn a_spanish_question_begins_a_sentence() {
        assert_eq!(split("¿Le dan de alta? ¿O termina? Llame.").len(), 3);
    }

    #[test]
    fn a_citation_is_not_read_and_other_parentheses_are() {
        let text = "The rule (as it is) gives 30 days (42 CFR § 438.408(b); WIC § 1(a)). Ask (now).";
        assert_eq!(without_citations(text), "The rule (as it is) gives 30 days. Ask (now).");
        assert_eq!(without_citations("Open (here"), "Open (here");
    }

    #[test]
    fn a_phone_number_and_a_hyphened_word_are_one_word_each() {
        assert_eq!(words("Call 1-888-466-2219 – it is self-funded.").collect::<Vec<_>>().len(), 5);
    }
}
