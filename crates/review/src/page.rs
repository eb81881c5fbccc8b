//! The document: everything the product asks, says and relies on, in one page that needs nothing else.

mod agencies;
mod confirm;
mod deadlines;
mod doubts;
mod effects;
mod flow;
mod front;
mod numbers;
mod plans;
mod questions;
mod routes;
mod rows;
mod sentences;
mod sources;
mod statements;
mod steps;
mod words;

pub use words::{count, paths};

use imr_rules::date::Date;
use imr_text::Text;

use crate::doubts::Doubts;
use crate::findings::Findings;
use crate::html::Html;
use crate::plan_list::Listed;
use crate::tree::Tree;

/// What the document is made from.
#[derive(Debug)]
pub struct Review<'a> {
    /// The language of the sentences under review. The document's own words are English.
    pub text: Text,
    /// The day it is made.
    pub today: Date,
    /// Which version of the project it shows.
    pub version: &'a str,
    /// Every path.
    pub tree: &'a Tree,
    /// The same, counted.
    pub findings: &'a Findings,
    /// What is not settled.
    pub doubts: &'a Doubts,
    /// The plan list.
    pub plans: &'a [Listed],
    /// The counties.
    pub counties: &'a [Listed],
}

/// One section: its place in the document, its heading, and what writes it.
struct Section {
    id: &'static str,
    title: &'static str,
    write: fn(&Review<'_>, &mut Html),
}

/// The sections, in the order a reviewer should read them.
const SECTIONS: [Section; 16] = [
    Section { id: "doubts", title: "Open doubts", write: doubts::write },
    Section { id: "confirm", title: "What must be confirmed", write: confirm::write },
    Section { id: "flow", title: "The way through the questions", write: flow::write },
    Section { id: "questions", title: "Questions and answers", write: questions::write },
    Section { id: "phrases", title: "Words of denial letters", write: questions::write_phrases },
    Section { id: "routes", title: "Outcomes", write: routes::write },
    Section { id: "steps", title: "Steps", write: steps::write },
    Section { id: "effects", title: "What a step does to other rights", write: effects::write },
    Section { id: "deadlines", title: "Deadlines", write: deadlines::write },
    Section { id: "numbers", title: "Numbers of law", write: numbers::write },
    Section { id: "contacts", title: "Whom to call", write: agencies::write },
    Section { id: "forms", title: "Forms that are sent online", write: agencies::write_forms },
    Section { id: "plans", title: "Plans and counties", write: plans::write },
    Section { id: "sources", title: "Sources", write: sources::write },
    Section { id: "rows", title: "Rows of the decision tables", write: rows::write },
    Section { id: "sentences", title: "All other sentences", write: sentences::write },
];

/// How it looks on a screen and on paper.
const LOOK: &str = include_str!("page/look.css");

/// The whole document.
pub fn write(review: &Review<'_>) -> String {
    let mut html = Html::default();
    html.raw("<!DOCTYPE html>\n");
    html.element("html", &[("lang", "en")], |html| {
        html.element("head", &[], |html| {
            html.single("meta", &[("charset", "utf-8")]);
            html.single("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
            html.single("meta", &[("name", "robots"), ("content", "noindex")]);
            html.line("title", &["IMR Navigator: rules and sentences for review, ", review.version].concat());
            html.element("style", &[], |html| html.raw(LOOK));
        });
        html.element("body", &[], |html| {
            html.element("header", &[], |html| front::write(review, html));
            html.element("nav", &[("aria-labelledby", "contents")], contents);
            html.element("main", &[], |html| {
                for (number, section) in (1_usize..).zip(&SECTIONS) {
                    html.element("section", &[("aria-labelledby", section.id)], |html| {
                        html.element("h2", &[("id", section.id)], |html| {
                            html.text(&format!("{number}. {}", section.title));
                        });
                        (section.write)(review, html);
                        signature(html, section.title);
                    });
                }
            });
        });
    });
    html.finish()
}

fn contents(html: &mut Html) {
    html.element("h2", &[("id", "contents")], |html| html.text("Contents"));
    html.element("ol", &[], |html| {
        for section in &SECTIONS {
            html.element("li", &[], |html| html.link(&["#", section.id].concat(), section.title));
        }
    });
}

/// Where the reviewer signs for a section.
fn signature(html: &mut Html, title: &str) {
    html.element("div", &[("class", "signature")], |html| {
        html.line(
            "p",
            &format!("I have read the section “{title}”. What I found wrong is marked, or is on a page of its own."),
        );
        html.element("p", &[("class", "blanks")], |html| {
            for blank in ["Name", "Date", "Signature"] {
                html.element("span", &[], |html| html.text(blank));
            }
        });
    });
}
