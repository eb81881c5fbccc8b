//! The head of the document: what it is, which version, and how to read it.

use imr_rules::answers::Question;
use imr_rules::law::{FRESH_DAYS, Source, all_checked_since};
use imr_text::{Language, Text};

use super::Review;
use super::words::{count, field};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    let english = Text { language: Language::En };
    html.line("h1", "IMR Navigator: every rule and sentence, for review");
    html.line(
        "p",
        "A Californian whose health plan said no answers a few questions. The product then says which remedy is theirs, \
         by which day, what to do first, whom to call and what to say. This document holds all of it: every question, \
         every outcome, every number with its source, every phone. It is made from the program itself, so what stands \
         here is what people see.",
    );
    html.line(
        "p",
        "Nobody needs to read Rust to review it. Read the open doubts first. Mark what is wrong. Sign each section you \
         have read.",
    );
    html.element("dl", &[("class", "facts")], |html| {
        field(html, "Version", |html| html.text(review.version));
        field(html, "Made on", |html| html.text(&english.date(review.today)));
        field(html, "Facts checked since", |html| html.text(&english.date(all_checked_since())));
        field(html, "Language of the sentences", |html| html.text(review.text.language.code()));
        field(html, "Paths counted", |html| {
            html.text(&format!(
                "{}, with up to {} of {} questions each",
                count(review.findings.paths),
                review.findings.longest,
                Question::ALL.len()
            ));
        });
    });
    let stale = Source::ALL.iter().filter(|source| source.is_stale(review.today)).count();
    if stale > 0 {
        html.element("p", &[("class", "stale"), ("id", "stale")], |html| {
            html.text(&format!(
                "{stale} of {} sources were checked more than {FRESH_DAYS} days before this document was made. Please \
                 confirm every day, number and phone that rests on them by phone.",
                Source::ALL.len()
            ));
        });
    }
    html.line(
        "p",
        "A path is one way to answer all the questions that are asked. Dates are counted in classes: not known, recent, \
         and so old that every limit has passed; for the day the plan was asked also one so near that the plan still has \
         time. Every plan of the list is counted. Danger now and who files only add to an outcome; they are counted for \
         some kinds of coverage only. Counts show how much a rule touches. They do not show how many people have such a case.",
    );
    html.line("p", "This is legal information, not legal advice. It is made by no agency and no health plan.");
}
