//! Every source, by the name of its row in the fact tables.

use imr_rules::law::Source;
use imr_text::iso;

use super::Review;
use super::words::{id, table};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        "The names are those of the rows of our fact tables. A link leads to the public page of the law or the agency.",
    );
    table(html, "Sources", &["Row", "Law, rule or page", "How it was read", "Checked"], |html| {
        for &source in Source::ALL {
            let citation = source.citation();
            html.element("tr", &[("id", &id("source", source.name()))], |html| {
                html.line("td", source.name());
                html.element("td", &[], |html| html.link(citation.link, review.text.citation(source).title));
                html.element("td", &[], |html| {
                    review.says(html, |text| text.confidence(citation.confidence));
                    if let Some(caution) = review.caution(source) {
                        html.text(". ");
                        html.line("strong", &caution);
                    }
                });
                html.line("td", &iso(source.checked()));
            });
        }
    });
}
