//! Every question with its answers, and the words of letters.

use imr_rules::answers::{Answer, LetterPhrase, Question};

use super::Review;
use super::words::{anchor, count, field, id, paths, table};
use crate::html::Html;

pub fn write(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        "A question is asked only where its answer can change the outcome. “I don’t know” is always a good answer.",
    );
    for &question in Question::ALL {
        html.element("div", &[("class", "item"), ("id", &id("question", question.name()))], |html| {
            review.said(html, "h3", |text| text.question(question).title);
            review.said(html, "p", |text| text.question(question).why);
            html.element("p", &[], |html| {
                html.line("b", "How to find out: ");
                review.says(html, |text| text.question(question).find);
            });
            if question.is_date() {
                html.line("p", "The answer is a day, a month, or “I don’t know”.");
            } else {
                choices(review, html, question);
            }
            html.element("dl", &[], |html| asked(review, html, question));
        });
    }
}

fn choices(review: &Review<'_>, html: &mut Html, question: Question) {
    table(html, "Answers", &["Answer", "Help beside it"], |html| {
        for answer in Answer::all(question) {
            let name = answer.choice().unwrap_or_default();
            let name = [question.name(), "-", name].concat();
            html.element("tr", &[("id", &id("choice", &name))], |html| {
                review.said(html, "td", |text| text.choice(answer).map_or("", |choice| choice.label));
                html.element("td", &[], |html| {
                    if review.text.choice(answer).is_some_and(|choice| choice.hint.is_some()) {
                        review
                            .says(html, |text| text.choice(answer).and_then(|choice| choice.hint).unwrap_or_default());
                    }
                });
            });
        }
    });
}

/// When it is asked.
fn asked(review: &Review<'_>, html: &mut Html, question: Question) {
    let findings = review.findings;
    let all = findings.asked_in_all.get(&question).copied().unwrap_or_default();
    field(html, "Asked on", |html| html.text(&format!("{} of {}", count(all), paths(findings.paths))));
    let coverages = findings.asked.get(&question);
    field(html, "Kinds of coverage", |html| match coverages {
        None => html.text("asked before the coverage is known"),
        Some(coverages) => {
            for (number, &coverage) in coverages.keys().enumerate() {
                if number > 0 {
                    html.text("; ");
                }
                review.linked(html, &anchor("flow", coverage.name()), |text| text.answer(Answer::Coverage(coverage)));
            }
        }
    });
    field(html, "Can come directly before it", |html| {
        let before = findings.before(question);
        if before.is_empty() {
            html.text("nothing; it is the first question");
        }
        for (number, &before) in before.iter().enumerate() {
            if number > 0 {
                html.text("; ");
            }
            review.question(html, before);
        }
    });
}

pub fn write_phrases(review: &Review<'_>, html: &mut Html) {
    html.line(
        "p",
        "A person who does not know the reason of a denial can mark words that stand in the letter. One kind of words gives \
         one reason; words of several kinds give “more than one reason”.",
    );
    table(html, "Words, and the reason they stand for", &["Words in the letter", "Reason"], |html| {
        for &phrase in LetterPhrase::ALL {
            html.element("tr", &[("id", &id("phrase", phrase.name()))], |html| {
                review.said(html, "td", |text| text.phrase(phrase));
                review.said(html, "td", |text| text.answer(Answer::DenialReason(phrase.reason())));
            });
        }
    });
}
