//! What is not settled. It comes first, because a reviewer's time is best spent there.

use imr_rules::law::Source;
use imr_rules::outcome::Row;

use super::Review;
use super::words::{anchor, field, id};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        &format!(
            "There are {} open doubts. Those that could cost a person a right come first. Each says what the product does \
             until somebody settles it. Laws named under “who could settle it” are pointers; they are not facts unless a \
             source below names them.",
            review.doubts.all().count()
        ),
    );
    for group in &review.doubts.group {
        html.line("h3", &group.title);
        for doubt in &group.doubt {
            html.element("div", &[("class", "item"), ("id", &id("doubt", &doubt.id))], |html| {
                html.element("h4", &[], |html| html.text(&format!("{}. {}", doubt.id, doubt.question)));
                html.element("dl", &[], |html| {
                    field(html, "Meanwhile the product", |html| html.text(&doubt.meanwhile));
                    field(html, "Who could settle it", |html| html.text(&doubt.settle));
                    if !doubt.rows.is_empty() {
                        field(html, "Rows", |html| rows(html, &doubt.rows));
                    }
                });
            });
        }
    }
}

/// Fact rows; those that the product cites are links to their source.
fn rows(html: &mut Html, rows: &[String]) {
    for (number, row) in rows.iter().enumerate() {
        if number > 0 {
            html.text(", ");
        }
        match (Source::from_name(row), Row::from_name(row)) {
            (Some(source), _) => html.link(&anchor("source", source.name()), row),
            (None, Some(applied)) => html.link(&anchor("row", applied.name()), row),
            (None, None) => html.text(row),
        }
    }
}
