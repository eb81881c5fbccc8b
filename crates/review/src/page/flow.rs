//! The way through the questions as pictures: an overview, and one picture for each kind of coverage.

use imr_rules::answers::{Answer, Coverage, Question};
use imr_text::plain;

use super::Review;
use super::words::{count, id, paths};
use crate::findings::OfCoverage;
use crate::html::Html;
use crate::picture::{Graph, Labelled, draw};

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        "First the product asks whether anyone is in danger, then where the coverage comes from. What is asked then depends \
         on the answers. A box is a question. A line means that the lower question can come directly after the upper one. \
         Lines to the same box share a lane and a colour. The section “Questions and answers” says the same in words.",
    );
    overview(review, html);
    for (&coverage, found) in &review.findings.branches {
        html.element("div", &[("class", "item leaf"), ("id", &id("flow", coverage.name()))], |html| {
            html.element("h3", &[], |html| review.says(html, |text| text.answer(Answer::Coverage(coverage))));
            html.line("p", &sizes(found));
            picture(review, html, coverage, found);
        });
    }
}

fn sizes(found: &OfCoverage) -> String {
    let mut questions: Vec<Question> = found.flow.keys().map(|(question, _)| *question).collect();
    questions.dedup();
    format!("{} questions, {} outcomes, {}.", questions.len(), found.routes.len(), paths(found.paths))
}

/// The kinds of coverage with their sizes: the trunk of the tree.
fn overview(review: &Review<'_>, html: &mut Html) {
    let text = review.text;
    html.element("ol", &[("class", "overview")], |html| {
        for question in [Question::Emergency, Question::Coverage] {
            html.element("li", &[], |html| review.question(html, question));
        }
        html.element("li", &[], |html| {
            html.element("ul", &[], |html| {
                for (&coverage, found) in &review.findings.branches {
                    html.element("li", &[], |html| {
                        html.link(&["#flow-", coverage.name()].concat(), &text.answer(Answer::Coverage(coverage)));
                        html.text(&[": ", &sizes(found)].concat());
                    });
                }
            });
        });
    });
}

fn picture(review: &Review<'_>, html: &mut Html, coverage: Coverage, found: &OfCoverage) {
    let mut order: Vec<Question> = Vec::new();
    for &(from, to) in found.flow.keys() {
        for question in [Some(from), to].into_iter().flatten() {
            if !order.contains(&question) {
                order.push(question);
            }
        }
    }
    // The first question is the one that no other leads to.
    order.sort_by_key(|question| found.flow.keys().any(|(_, to)| *to == Some(*question)));
    let title = |question: Question| plain(review.text.question(question).title);
    let mut graph = Graph::default();
    for &question in &order {
        graph.boxes.push(Labelled { label: title(question), address: id("#question", question.name()) });
    }
    let end = graph.boxes.len();
    graph
        .boxes
        .push(Labelled { label: format!("The outcome: {} kinds", found.routes.len()), address: "#routes".to_owned() });
    let number = |question: Question| order.iter().position(|other| *other == question);
    let mut lines: Vec<_> = found.flow.iter().collect();
    // Frequent ways first: of two orders, the frequent one is drawn downwards.
    lines.sort_by_key(|(_, paths)| std::cmp::Reverse(**paths));
    for (&(from, to), &paths) in lines {
        let (Some(start), Some(target)) = (number(from), to.map_or(Some(end), number)) else { continue };
        let then = to.map_or_else(|| "the outcome".to_owned(), title);
        graph.lines.push((start, target, format!("{} → {then} ({} paths)", title(from), count(paths))));
    }
    let label = plain(&review.text.answer(Answer::Coverage(coverage)));
    let heading = format!("The questions for: {label}");
    let says = format!(
        "{} boxes from top to bottom. The first is “{}”; the last is the outcome. {} lines show what can come directly after \
         what.",
        graph.boxes.len(),
        order.first().map(|question| title(*question)).unwrap_or_default(),
        graph.lines.len()
    );
    let scrolls = format!("Picture: {label}");
    html.element(
        "div",
        &[("class", "picture"), ("role", "group"), ("tabindex", "0"), ("aria-label", &scrolls)],
        |html| {
            draw(html, &graph, coverage.name(), review.text.language.code(), &heading, &says);
        },
    );
}
