//! The words of the letter, for a person who cannot say which reason they amount to.

use imr_rules::answers::{Answer, DenialReason, LetterPhrase};
use imr_text::{Line, digits};

use super::element::{Attribute, Element};
use super::{Draw, parts};
use crate::state::Action;

/// The phrases to tick. What they amount to is marked among the choices below, where it can be changed.
pub fn picker(draw: Draw) -> Element {
    let Draw { state, text, .. } = draw;
    let means = DenialReason::of_phrases(&state.letter)
        .and_then(|reason| text.choice(Answer::DenialReason(reason)))
        .map(|choice| text.line_with(Line::LetterMeans, "reason", choice.label));
    let legend = Element::new("legend", "").line(text, Line::LetterText);
    let phrases = LetterPhrase::ALL.iter().fold(Element::new("fieldset", "").child(legend), |phrases, &phrase| {
        let mark = parts::Mark {
            shape: "checkbox",
            name: "phrase",
            value: &digits(phrase.index()),
            marked: state.letter.contains(&phrase),
        };
        let words = Element::new("span", "imr-choice-words").text(text.phrase(phrase));
        phrases.child(parts::card(&mark, words, draw.on(Action::Ticked(phrase))))
    });
    Element::new("details", "imr-help imr-letter")
        .key("letter")
        .child(Element::new("summary", "").line(text, Line::LetterTitle))
        .child(phrases)
        .child(
            Element::new("div", "")
                .set(Attribute::Role, "status")
                .child_if(means.map(|means| Element::new("p", "imr-lead").text(&means))),
        )
}
