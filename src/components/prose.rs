//! Fragments of text: sentences with phone numbers, links, and days. Each is a function and no component, because it is
//! part of a sentence.

use imr_rules::agency::Agency;
use imr_rules::date::Date;
use imr_text::{Cited, PHONE_MARKS, iso, pieces};
use yew::prelude::*;

/// A sentence whose phone numbers can be tapped.
pub fn prose(sentence: &str) -> Html {
    let piece = |(index, piece): (usize, &str)| if index % 2 == 1 { tel(piece) } else { Html::from(piece.to_owned()) };
    pieces(sentence, PHONE_MARKS).enumerate().map(piece).collect()
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
    html! { <a href={link} target="_blank" rel="noopener noreferrer">{ content }</a> }
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
