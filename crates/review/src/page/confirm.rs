//! What rests on weak ground: facts that are old, and facts that were not read in the law or on an agency's page.

use imr_rules::law::{Confidence, FRESH_DAYS, Source, all_checked_since};
use imr_text::{Language, Text};

use super::Review;
use super::words::table;
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    let english = Text { language: Language::En };
    let day = english.date(all_checked_since());
    let stale = Source::ALL.iter().filter(|source| source.is_stale(review.today)).count();
    let old = if stale > 0 {
        format!(
            "{stale} of {} sources were checked more than {FRESH_DAYS} days ago: please confirm each of them by phone. The \
             product says so on every outcome that rests on one.",
            Source::ALL.len()
        )
    } else {
        format!(
            "No fact is older than {FRESH_DAYS} days. All {} sources were checked on {day} or later; each has its own day. \
             From the day after that limit on, this document and the product say “please confirm by phone” beside it.",
            Source::ALL.len()
        )
    };
    html.line("p", &old);
    table(html, "How the sources were read", &["How", "Sources", "Said to people"], |html| {
        for &confidence in Confidence::ALL {
            html.element("tr", &[("id", &["confidence-", confidence.name()].concat())], |html| {
                review.said(html, "td", |text| text.confidence(confidence));
                html.line("td", &with(confidence).count().to_string());
                html.line("td", if confidence.confirm_by_phone() { "“confirm by phone”" } else { "nothing more" });
            });
        }
    });
    let weak = Confidence::ALL.iter().filter(|confidence| confidence.confirm_by_phone());
    for &confidence in weak {
        html.element("h3", &[], |html| review.says(html, |text| text.confidence(confidence)));
        html.element("ul", &[], |html| {
            for source in with(confidence) {
                html.element("li", &[], |html| {
                    html.link(&["#source-", source.name()].concat(), source.name());
                    html.text(": ");
                    html.text(source.citation().title);
                });
            }
        });
    }
}

fn with(confidence: Confidence) -> impl Iterator<Item = Source> {
    Source::ALL.iter().copied().filter(move |source| source.citation().confidence == confidence)
}
