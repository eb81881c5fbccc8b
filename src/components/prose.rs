//! Fragments of text: sentences with phone numbers, links, and days. Each is a function and no component, because it is
//! part of a sentence.

use imr_rules::agency::Agency;
use imr_rules::date::Date;
use imr_text::{Cited, PHONE_MARKS, TimeToAct, agency_links, iso, pieces};
use yew::prelude::*;

/// A sentence whose phone numbers and addresses of agencies can be tapped. The addresses come with the later texts: no sentence
/// of the first part has one.
pub fn prose(sentence: &str) -> Html {
    let piece = |(index, piece): (usize, &str)| if index % 2 == 1 { tel(piece) } else { with_sites(piece) };
    pieces(sentence, PHONE_MARKS).enumerate().map(piece).collect()
}

/// Words, with links where they name an agency's site.
fn with_sites(words: &str) -> Html {
    let piece = |word: &str| {
        let is_mark = |letter: char| !letter.is_ascii_alphanumeric();
        let (start, end) = (word.trim_start_matches(is_mark), word.trim_end_matches(is_mark));
        let site = start.trim_end_matches(is_mark);
        let Some(link) = site_link(site) else { return Html::from(word.to_owned()) };
        let before = word.strip_suffix(start).unwrap_or_default().to_owned();
        let after = word.strip_prefix(end).unwrap_or_default().to_owned();
        html! { <>{ before }{ external_link(link, html! { site.to_owned() }) }{ after }</> }
    };
    if words.contains('.') { words.split_inclusive(' ').map(piece).collect() } else { Html::from(words.to_owned()) }
}

/// The page of the agency whose site this is, however its letters are written.
fn site_link(name: &str) -> Option<&'static str> {
    // Nearly every word of every sentence is none.
    if !name.contains('.') {
        return None;
    }
    agency_links().find(|link| site(link).eq_ignore_ascii_case(name))
}

/// The name of the site that a link leads to, as one would type it.
pub fn site(link: &str) -> &str {
    let host = link.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or(link);
    host.strip_prefix("www.").unwrap_or(host)
}

/// A phone number to tap.
pub fn tel(number: &str) -> Html {
    html! { <a class="imr-tel" href={dialed(number)}>{ number.to_owned() }</a> }
}

/// The address of a link that calls a number.
pub fn dialed(number: &str) -> String {
    format!("tel:{}", Agency::dial(number))
}

/// A link to a page of somebody else's: in a tab of its own, because leaving this page would lose the answers.
pub fn external_link(link: &'static str, content: Html) -> Html {
    external_link_like(None, link, content)
}

/// The same with the look of something else, such as a button.
pub fn external_link_like(look: Option<&'static str>, link: &'static str, content: Html) -> Html {
    html! { <a class={look} href={link} target="_blank" rel="noopener noreferrer">{ content }</a> }
}

/// The title of a source, as a link to it.
pub fn cited(citation: Cited) -> Html {
    external_link(citation.link, html! { citation.title })
}

/// What a link or a button is about, for people who do not see what it stands beside.
pub fn about(what: &'static str) -> Html {
    html! { <span class="imr-hidden">{ ": " }{ what }</span> }
}

/// A sentence that is about one day.
pub fn on_day(day: Date, sentence: String) -> Html {
    html! { <time datetime={iso(day)}>{ sentence }</time> }
}

/// When to act, marked as a day where it is one.
pub fn time_in_words(TimeToAct { day, words }: TimeToAct) -> Html {
    match day {
        Some(day) => on_day(day, words),
        None => Html::from(words),
    }
}

#[cfg(test)]
mod tests {
    use imr_text::pack::{Part, pack};
    use imr_text::{Language, Text};

    use super::site_link;

    #[test]
    fn every_site_in_a_sentence_is_a_link() {
        let is_address = |word: &str| [".gov", ".org", ".com", ".edu", ".mil"].iter().any(|end| word.ends_with(end));
        for &language in Language::ALL {
            // The name of a source is a link as a whole.
            let sentences: Vec<_> = Text { language }.every().filter(|it| !it.key.starts_with("source.")).collect();
            let words = sentences.iter().flat_map(|sentence| sentence.text.split(' '));
            let words = words.map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()));
            let sites: Vec<&str> = words.filter(|word| is_address(word)).collect();
            assert!(sites.len() > 5, "{sites:?}");
            for site in sites {
                assert!(site_link(site).is_some(), "{site} is a site of no agency");
            }
        }
    }

    #[test]
    fn no_sentence_has_a_site_before_the_sites_have_come() {
        for &language in Language::ALL {
            for sentence in pack(language, Part::First).lines() {
                let site = sentence.split(' ').find_map(|word| site_link(word.trim_end_matches(['.', ',', '?', ')'])));
                assert_eq!(site, None, "{sentence}");
            }
        }
    }

    #[test]
    fn what_is_no_site_is_no_link() {
        for word in ["", ".", "ca.gov", "a.m", "HealthHelp"] {
            assert_eq!(site_link(word), None, "{word}");
        }
    }
}
