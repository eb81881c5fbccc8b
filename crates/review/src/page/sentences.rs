//! What no other section shows: sentences of doors, reasons and papers in full, and those of the interface, by key.

use std::collections::BTreeMap;

use super::Review;
use super::statements;
use super::words::{id, table};
use crate::html::Html;

/// The parts of the sentence files that other sections show in full.
const SHOWN: [&str; 20] = [
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
    "source.",
    "form.",
    "condition.",
];

pub fn write(review: &Review<'_>, html: &mut Html) {
    statements::write(review, html);
    html.line("h3", "The interface");
    html.line("p", "Words between braces are filled in by the page.");
    table(html, "Sentences of the interface", &["Key", "Sentence"], |html| {
        let english = imr_text::Text { language: imr_text::Language::En };
        // A language may have names of its own that English has not.
        let originals: BTreeMap<_, _> = english.every().map(|sentence| (sentence.key, sentence.text)).collect();
        for sentence in review.text.every() {
            let original = originals.get(sentence.key).copied().unwrap_or_default();
            if SHOWN.iter().any(|part| sentence.key.starts_with(part)) {
                continue;
            }
            html.element("tr", &[("id", &id("sentence", sentence.key))], |html| {
                html.line("td", sentence.key);
                review.said(html, "td", |text| if text == english { original } else { sentence.text });
            });
        }
    });
}
