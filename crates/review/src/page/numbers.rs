//! Every number of law, with its source and the sentences that quote it.

use imr_rules::law::{QUOTED, Quoted};
use imr_rules::outcome::Voice;
use imr_text::{filled, iso};

use super::Review;
use super::words::{count, field, id};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        &format!(
            "Each of the {} numbers stands once in the program. A sentence quotes it by its name, so it changes everywhere \
             at once.",
            QUOTED.len()
        ),
    );
    for quoted in QUOTED {
        html.element("div", &[("class", "item"), ("id", &id("number", quoted.name))], |html| {
            html.element("h3", &[], |html| html.text(&[&count(quoted.number), ": ", quoted.summary].concat()));
            html.element("dl", &[], |html| one(review, html, quoted));
        });
    }
}

fn one(review: &Review<'_>, html: &mut Html, quoted: &Quoted) {
    let citation = quoted.source.citation();
    field(html, "Name", |html| html.line("code", quoted.name));
    field(html, "Source", |html| {
        review.sources(html, &[quoted.source]);
        html.text(": ");
        html.link(citation.link, citation.title);
    });
    field(html, "How it was read", |html| {
        review.says(html, |text| text.confidence(citation.confidence));
        html.text(&[". Checked ", &iso(quoted.source.checked()), "."].concat());
        if let Some(caution) = review.caution(quoted.source) {
            html.text(" ");
            html.line("strong", &caution);
        }
    });
    field(html, "Sentences that quote it", |html| {
        let quoting: Vec<_> = review.text.every().filter(|sentence| sentence.quotes.contains(&quoted.name)).collect();
        if quoting.is_empty() {
            html.text("none; it is used to count days, or it is kept for sentences to come");
        }
        html.element("ul", &[], |html| {
            for sentence in quoting {
                html.element("li", &[("lang", review.text.language.code())], |html| {
                    // Words for a call are shown as a helper says them.
                    html.text(&filled(sentence.text, "person", review.text.person(Voice::Helper).unwrap_or_default()));
                    html.text(" ");
                    html.line("code", sentence.key);
                });
            }
        });
    });
}
