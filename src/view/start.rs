//! The start page: what this does, how long it takes, the first question, what to have at hand.

use imr_rules::law::all_checked_since;
use imr_text::Line;

use super::element::{Attribute, Element};
use super::{Draw, clock, parts, question};

/// Draws the start page into `page`.
pub fn page(draw: Draw, page: Element) -> Element {
    let text = draw.text;
    let paragraph = |line: Line| Element::new("p", "").line(text, line);
    let have = Element::new("ul", "")
        .child(Element::new("li", "").line(text, Line::StartHaveLetter))
        .child(Element::new("li", "").line(text, Line::StartHaveCard));
    page.set(Attribute::Start, "true")
        .child(parts::heading().line(text, Line::StartTitle))
        .child(Element::new("p", "imr-lead").line(text, Line::StartLead))
        .child_if(clock::check(draw))
        .child(paragraph(Line::StartTime))
        .child_if(draw.state.question().map(|question| question::page(draw, question)))
        .child(parts::section(text, "imr-card", Line::StartHaveTitle).child(have).child(paragraph(Line::StartHaveNone)))
        .child(parts::section(text, "imr-card", Line::StartPrivateTitle).child(paragraph(Line::StartPrivate)))
        .child(
            parts::section(text, "imr-about", Line::StartAboutTitle)
                .child(paragraph(Line::StartLegal))
                .child(Element::new("p", "").text(&text.line_on(Line::StartChecked, all_checked_since()))),
        )
}
