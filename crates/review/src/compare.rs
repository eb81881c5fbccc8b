//! How two versions differ, in plain words: outcomes with the number of paths, numbers, phones, sentences.

mod facts;
mod joint;
mod outcomes;
mod questions;
mod words;

use crate::html::Html;
use crate::snapshot::Snapshot;
use words::Words;

/// What changed, by what it is about.
#[derive(Debug, PartialEq, Eq)]
pub struct Report {
    /// Between which versions.
    pub title: String,
    /// The changes; empty where nothing changed.
    pub sections: Vec<Section>,
}

/// Changes of one kind.
#[derive(Debug, PartialEq, Eq)]
pub struct Section {
    /// What they are about.
    pub title: String,
    /// One change each.
    pub lines: Vec<String>,
}

/// How far two versions are walked side by side: some two gigabytes.
const MOST_STATES: usize = 5_000_000;

const TOO_FAR_APART: &str = "These versions ask too differently to be compared path by path. Compare the commits between \
     them one after the other; what is below is compared whole.";

/// Compares two snapshots.
pub fn compare(old: &Snapshot, new: &Snapshot) -> Report {
    compare_within(old, new, MOST_STATES)
}

/// The same; over `most_states` states the outcomes are not compared, and the report says so.
pub fn compare_within(old: &Snapshot, new: &Snapshot, most_states: usize) -> Report {
    let words = Words { old, new };
    let mut sections = vec![words.made_for_different_days()];
    match joint::Joint::of(&old.paths, &new.paths, most_states) {
        Some(joint) => {
            sections.extend(outcomes::sections(&joint, &words));
            sections.push(questions::section(&joint, &words));
        }
        None => sections.push(Section { title: "Outcomes".to_owned(), lines: vec![TOO_FAR_APART.to_owned()] }),
    }
    sections.extend(facts::sections(&words));
    sections.retain(|section| !section.lines.is_empty());
    Report { title: format!("What changed from {} to {}", old.version, new.version), sections }
}

impl Report {
    /// As text that reads well in a terminal and in a pull request.
    pub fn in_markdown(&self) -> String {
        let mut text = format!("# {}\n", self.title);
        if self.sections.is_empty() {
            text.push_str("\nNothing changed.\n");
        }
        for section in &self.sections {
            text.push_str(&format!("\n## {}\n\n", section.title));
            for line in &section.lines {
                text.push_str(&format!("- {line}\n"));
            }
        }
        text
    }

    /// As a page that needs nothing else.
    pub fn in_html(&self) -> String {
        let mut html = Html::default();
        html.raw("<!DOCTYPE html>\n");
        html.element("html", &[("lang", "en")], |html| {
            html.element("head", &[], |html| {
                html.single("meta", &[("charset", "utf-8")]);
                html.single("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
                html.line("title", &self.title);
                html.element("style", &[], |html| html.raw(include_str!("page/look.css")));
            });
            html.element("body", &[], |html| {
                html.element("main", &[], |html| {
                    html.line("h1", &self.title);
                    if self.sections.is_empty() {
                        html.line("p", "Nothing changed.");
                    }
                    for section in &self.sections {
                        html.line("h2", &section.title);
                        html.element("ul", &[], |html| {
                            section.lines.iter().for_each(|line| html.line("li", line));
                        });
                    }
                });
            });
        });
        html.finish()
    }
}

/// More lines than this bury the ones that matter; what is left out is said.
const MOST_LINES: usize = 80;

/// A section that says how many lines it leaves out.
fn section(title: &str, mut lines: Vec<String>) -> Section {
    let left_out = lines.len().saturating_sub(MOST_LINES);
    lines.truncate(MOST_LINES);
    if left_out > 0 {
        lines.push(format!("… and {left_out} more changes of this kind."));
    }
    Section { title: title.to_owned(), lines }
}
