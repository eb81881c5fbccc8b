//! A case as the browser tests click it: its answers, what the page must show, and the names of all.

use imr_rules::answers::{Answer, LetterPhrase, Question};
use imr_rules::date::{Date, DateAnswer};
use imr_rules::deadline::{Actor, Deadline};
use imr_rules::outcome::{Outcome, Route};
use imr_text::{Language, Text, iso, plain};
use serde_json::{Value, json};

/// One case.
pub fn case(id: &str, today: Date, given: &[Answer], outcome: &Outcome) -> Value {
    json!({
        "id": id,
        "today": iso(today),
        "answers": given.iter().map(|&answer| as_clicked(answer)).collect::<Vec<_>>(),
        "expect": expected(outcome, today),
    })
}

/// The names that cases together must show.
pub fn names() -> Value {
    json!({
        "question": Question::ALL.iter().map(|question| question.name()).collect::<Vec<_>>(),
        "phrase": LetterPhrase::ALL.iter().map(|phrase| phrase.name()).collect::<Vec<_>>(),
        "route": Route::ALL.iter().map(|route| route.name()).collect::<Vec<_>>(),
    })
}

/// An answer as a person gives it on the page.
fn as_clicked(answer: Answer) -> Value {
    let question = answer.question().name();
    match (answer.choice(), answer.date()) {
        (Some(choice), _) => json!({ "question": question, "choice": choice }),
        (None, Some(DateAnswer::On(day))) => json!({ "question": question, "exact": iso(day) }),
        (None, Some(DateAnswer::Between { earliest, .. })) => {
            let month: String = iso(earliest).chars().take(7).collect();
            json!({ "question": question, "rough": month })
        }
        (None, Some(DateAnswer::Unknown) | None) => json!({ "question": question, "unknown": true }),
    }
}

/// What the page must show.
fn expected(outcome: &Outcome, today: Date) -> Value {
    let text = Text { language: Language::En };
    let phones = outcome.steps.iter().filter_map(|step| step.action.agency().contact().phone);
    let deadline = |deadline: &Deadline| {
        // The last day is shown to people who must act, while it lies ahead.
        let last = deadline.last.filter(|&last| deadline.kind.actor() == Actor::You && last >= today);
        json!({ "kind": deadline.kind.name(), "by": deadline.by.map(iso), "last": last.map(iso) })
    };
    json!({
        "route": outcome.route.name(),
        "headline": plain(text.route(outcome.route).title),
        "steps": outcome.steps.iter().map(|step| plain(text.action(step.action).title)).collect::<Vec<_>>(),
        "deadlines": outcome.deadlines.iter().map(deadline).collect::<Vec<_>>(),
        "phones": phones.collect::<Vec<_>>(),
    })
}
