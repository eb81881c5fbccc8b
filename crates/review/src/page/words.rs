//! Words that several sections need: sentences in the language under review, counts, citations.

use imr_rules::answers::{Answer, Question};
use imr_rules::law::Source;
use imr_rules::outcome::Route;
use imr_text::{Language, Text};

use super::Review;
use crate::findings::{Tally, When, ranked};
use crate::html::Html;

const ENGLISH: Text = Text { language: Language::En };

impl Review<'_> {
    /// A sentence of the product: in the language under review, and below it in English if that is another one.
    pub(super) fn says<S: AsRef<str>>(&self, html: &mut Html, sentence: impl Fn(Text) -> S) {
        self.names(html, &sentence);
        if self.text.language != Language::En {
            html.text(" ");
            html.element("span", &[("class", "english")], |html| html.text(sentence(ENGLISH).as_ref()));
        }
    }

    /// An element that holds one sentence of the product.
    pub(super) fn said<S: AsRef<str>>(&self, html: &mut Html, tag: &str, sentence: impl Fn(Text) -> S) {
        html.element(tag, &[], |html| self.says(html, sentence));
    }

    /// A sentence of the product in the language under review alone: where the English stands at another place.
    pub(super) fn names<S: AsRef<str>>(&self, html: &mut Html, sentence: impl Fn(Text) -> S) {
        let (code, direction) = (self.text.language.code(), self.text.language.direction());
        if self.text.language == Language::En {
            html.text(sentence(ENGLISH).as_ref());
        } else {
            html.element("span", &[("lang", code), ("dir", direction)], |html| html.text(sentence(self.text).as_ref()));
        }
    }

    /// A link to the place of something, in the product's words.
    pub(super) fn linked<S: AsRef<str>>(&self, html: &mut Html, address: &str, sentence: impl Fn(Text) -> S) {
        html.element("a", &[("href", address)], |html| self.names(html, sentence));
    }

    /// Sources by the names of their rows.
    pub(super) fn sources(&self, html: &mut Html, sources: &[Source]) {
        for (index, source) in sources.iter().enumerate() {
            if index > 0 {
                html.text(", ");
            }
            html.link(&["#source-", source.name()].concat(), source.name());
        }
        if sources.is_empty() {
            html.text("none read");
        }
    }

    /// What must be said beside a fact: that it is old, or that it was not read in the law itself.
    pub(super) fn caution(&self, source: Source) -> Option<String> {
        if source.is_stale(self.today) {
            return Some(format!("Last checked {}. Please confirm by phone.", ENGLISH.date(source.checked())));
        }
        source.citation().confidence.confirm_by_phone().then(|| "Confirm by phone.".to_owned())
    }

    /// When a step is done.
    pub(super) fn when(&self, html: &mut Html, when: When) {
        match when {
            When::Today => html.text("today"),
            When::Anytime => html.text("in its turn"),
            When::By(kind) => {
                html.text("by the day of: ");
                self.linked(html, &anchor("deadline", kind.name()), |text| text.deadline(kind).title);
            }
            When::After(kind) => {
                html.text("after the plan’s time is over: ");
                self.linked(html, &anchor("deadline", kind.name()), |text| text.deadline(kind).title);
            }
        }
    }

    /// A case: the questions of one path, each with its answer.
    pub(super) fn case(&self, html: &mut Html, path: &[Answer]) {
        html.element("ol", &[("class", "case")], |html| {
            for &answer in path {
                html.element("li", &[], |html| {
                    self.linked(html, &anchor("question", answer.question().name()), |text| {
                        text.question(answer.question()).title
                    });
                    html.text(" ");
                    html.element("strong", &[], |html| self.names(html, |text| text.answer(answer)));
                });
            }
        });
    }

    /// Outcomes by the numbers they have in this document: a list of their headlines would be longer than what it explains.
    pub(super) fn outcomes(&self, html: &mut Html, routes: impl Iterator<Item = Route>) {
        let mut number = 0;
        for route in routes {
            html.text(if number == 0 { "outcomes " } else { ", " });
            html.link(&anchor("route", route.name()), &outcome_number(route));
            number += 1;
        }
        if number == 0 {
            html.text("none");
        }
    }

    /// The title of a question, with a link to it.
    pub(super) fn question(&self, html: &mut Html, question: Question) {
        self.linked(html, &anchor("question", question.name()), |text| text.question(question).title);
    }
}

/// The number of an outcome in this document.
pub fn outcome_number(route: Route) -> String {
    (route.index() + 1).to_string()
}

/// The address of a place in this document.
pub fn anchor(kind: &str, name: &str) -> String {
    ["#", kind, "-", name].concat()
}

/// The id of a place in this document.
pub fn id(kind: &str, name: &str) -> String {
    [kind, "-", name].concat()
}

/// A count as people read it: 4,162,003.
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// "1 path" or "12 paths".
pub fn paths(number: u64) -> String {
    if number == 1 { "1 path".to_owned() } else { [&count(number), " paths"].concat() }
}

/// How many of a route's paths hold something.
pub fn share(part: u64, whole: u64) -> String {
    if part == whole { "always".to_owned() } else { paths(part) }
}

/// A table with a caption, a heading for each column, and rows that the caller writes. On a phone, one with many columns
/// scrolls by itself, also from the keyboard.
pub fn table(html: &mut Html, caption: &str, columns: &[&str], rows: impl FnOnce(&mut Html)) {
    let label = ["Table: ", caption].concat();
    let wide = [("class", "wide"), ("role", "group"), ("tabindex", "0"), ("aria-label", label.as_str())];
    html.element("div", if columns.len() > 2 { &wide } else { &[] }, |html| {
        html.element("table", &[], |html| {
            html.line("caption", caption);
            html.element("thead", &[], |html| {
                html.element("tr", &[], |html| {
                    for column in columns {
                        html.element("th", &[("scope", "col")], |html| html.text(column));
                    }
                });
            });
            html.element("tbody", &[], rows);
        });
    });
}

/// A term and what is said of it.
pub fn field(html: &mut Html, term: &str, inside: impl FnOnce(&mut Html)) {
    html.line("dt", term);
    html.element("dd", &[], inside);
}

/// A list of what stands in a tally, the most frequent first; nothing for an empty one.
pub fn list<K: Copy + Ord>(html: &mut Html, tally: &Tally<K>, whole: u64, mut item: impl FnMut(&mut Html, K)) {
    html.element("ul", &[], |html| {
        for (key, part) in ranked(tally) {
            html.element("li", &[], |html| {
                item(html, key);
                html.text(" ");
                html.element("small", &[], |html| html.text(&share(part, whole)));
            });
        }
    });
}
