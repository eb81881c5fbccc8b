//! What no other section shows: sentences of doors, reasons and papers in full, and those of the interface, by key.

use super::Review;
use super::statements;
use super::words::{id, table};
use crate::html::Html;

/// The parts of the sentence files that other sections show in full.
const SHOWN: [&str; 17] = [
    "question.",
    "choice.",
    "hint.",
    "route.",
    "urgent.",
    "action.",
    "deadline.",
    "door.",
    "agency.",
    "right.",
    "consequence.",
    "late_rule.",
    "phrase.",
    "guard.",
    "reason.",
    "next.",
    "paper.",
];

pub fn write(review: &Review<'_>, html: &mut Html) {
    statements::write(review, html);
    html.line("h3", "The interface");
    html.line("p", "Words between braces are filled in by the page.");
    table(html, "Sentences of the interface", &["Key", "Sentence"], |html| {
        let english = imr_text::Text { language: imr_text::Language::En };
        for (sentence, original) in review.text.every().zip(english.every()) {
            if SHOWN.iter().any(|part| sentence.key.starts_with(part)) {
                continue;
            }
            html.element("tr", &[("id", &id("sentence", sentence.key))], |html| {
                html.line("td", sentence.key);
                review.said(html, "td", |text| if text == english { original.text } else { sentence.text });
            });
        }
    });
}
