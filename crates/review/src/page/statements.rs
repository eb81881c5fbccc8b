//! The short statements of outcomes, each once: boxes, doors, what happens next, reasons, papers.

use imr_rules::law::Source;
use imr_rules::outcome::{Door, Next, Paper, Reason, UrgentBox};

use super::Review;
use super::words::{count, id, table};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line("h3", "Same-day boxes");
    table(html, "What stands above everything else in an urgent case", &["Heading", "Text"], |html| {
        for &urgent in UrgentBox::ALL {
            html.element("tr", &[("id", &id("urgent", urgent.name()))], |html| {
                review.said(html, "td", |text| text.urgent(urgent).title);
                review.said(html, "td", |text| text.urgent(urgent).text);
            });
        }
    });
    html.line("h3", "Other doors");
    table(html, "Doors that stay open", &["Heading", "Text", "Source"], |html| {
        for &door in Door::ALL {
            html.element("tr", &[("id", &id("door", door.name()))], |html| {
                review.said(html, "td", |text| text.door(door).title);
                review.said(html, "td", |text| text.door(door).text);
                html.element("td", &[], |html| review.sources(html, &[door.source()]));
            });
        }
    });
    html.line("h3", "What happens next");
    table(html, "What happens next", &["Sentence", "Sources"], |html| {
        for &next in Next::ALL {
            statement(review, html, "next", next.name(), next.sources(), |text| text.next(next));
        }
    });
    html.line("h3", "Reasons");
    table(html, "Why this is the answer", &["Sentence", "Sources"], |html| {
        for &reason in Reason::ALL {
            statement(review, html, "reason", reason.name(), reason.sources(), |text| text.reason(reason));
        }
    });
    html.line("h3", "Papers to gather");
    table(html, "Papers", &["Paper", "Paths that show it"], |html| {
        for &paper in Paper::ALL {
            html.element("tr", &[("id", &id("paper", paper.name()))], |html| {
                review.said(html, "td", |text| text.paper(paper));
                html.line("td", &count(review.findings.papers.get(&paper).copied().unwrap_or_default()));
            });
        }
    });
}

fn statement(
    review: &Review<'_>,
    html: &mut Html,
    kind: &str,
    name: &str,
    sources: &[Source],
    sentence: impl Fn(imr_text::Text) -> &'static str,
) {
    html.element("tr", &[("id", &id(kind, name))], |html| {
        review.said(html, "td", sentence);
        html.element("td", &[], |html| review.sources(html, sources));
    });
}
