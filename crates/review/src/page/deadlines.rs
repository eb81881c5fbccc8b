//! Every deadline: how long, from when, who acts, what passing it may mean, and what can be done after.

use imr_rules::deadline::{Actor, Consequence, DeadlineKind, LateRule};

use super::Review;
use super::words::{field, id, table};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        "“N days” are calendar days, and day one is the day after the event. “N months” end on the same day number, or on \
         the last day of a shorter month. The law's day is not moved for a weekend or a holiday. People read the day to act: \
         the last working day on or before it (no State or federal holiday), or today where that is over and the law's \
         day is not. The safe time is the earliest reading; a later one is named only where a source allows it. A day that cannot be computed is shown as “today”.",
    );
    for &kind in DeadlineKind::ALL {
        html.element("div", &[("class", "item"), ("id", &id("deadline", kind.name()))], |html| {
            review.said(html, "h3", |text| text.deadline(kind).title);
            html.element("dl", &[], |html| one(review, html, kind));
        });
    }
    html.line("h3", "What passing a day may mean");
    table(html, "Consequences", &["What people read"], |html| {
        for &consequence in Consequence::ALL {
            html.element("tr", &[("id", &id("consequence", consequence.name()))], |html| {
                review.said(html, "td", |text| text.consequence(consequence));
            });
        }
    });
    html.line("h3", "What can be done after it");
    table(html, "Rules for late requests", &["What people read", "Sources"], |html| {
        for &rule in LateRule::ALL {
            html.element("tr", &[("id", &id("late", rule.name()))], |html| {
                review.said(html, "td", |text| text.late_rule(rule));
                html.element("td", &[], |html| review.sources(html, rule.sources()));
            });
        }
    });
}

fn one(review: &Review<'_>, html: &mut Html, kind: DeadlineKind) {
    let limit = kind.limit();
    field(html, "Counted from", |html| review.says(html, |text| text.deadline(kind).counts));
    field(html, "Its clock starts with", |html| html.text(&kind.start_event().name().replace('_', " ")));
    if let Some(hour) = kind.hour() {
        field(html, "Ends at an hour", |html| html.text(hour.name()));
    }
    field(html, "Safe time", |html| review.says(html, |text| text.span(limit.safe)));
    if let Some(last) = limit.last {
        field(html, "Later reading", |html| review.says(html, |text| text.span(last)));
    }
    field(html, "Who must act", |html| {
        html.text(match kind.actor() {
            Actor::You => "the person",
            Actor::Plan => "the plan; the person waits",
        });
    });
    field(html, "If the day passes", |html| review.says(html, |text| text.consequence(kind.consequence())));
    field(html, "When it is late", |html| {
        review.says(html, |text| text.late_rule(kind.late_rule()));
        html.text(" [");
        review.sources(html, kind.late_rule().sources());
        html.text("]");
    });
    field(html, "Sources", |html| review.sources(html, limit.sources));
    field(html, "In outcomes", |html| {
        let routes = review.findings.clocks.get(&kind);
        review.outcomes(html, routes.into_iter().flat_map(|routes| routes.keys().copied()));
    });
}
