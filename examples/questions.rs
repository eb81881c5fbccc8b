//! Prints every question with its choices as JSON, in the words of the page: `cargo xtask bench` makes a form of them.
//!
//! `cargo run --example questions > questions.json`

use std::error::Error;

use imr_rules::answers::{Answer, Question};
use imr_text::{Language, Text, plain};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let text = Text { language: Language::En };
    let choice = |answer: Answer| -> Option<Value> {
        let words = text.choice(answer)?;
        Some(json!({ "name": answer.choice()?, "label": plain(words.label), "hint": words.hint.map(plain) }))
    };
    let questions = Question::ALL.iter().map(|&question| {
        let words = text.question(question);
        let choices: Vec<Value> = Answer::all(question).into_iter().filter_map(choice).collect();
        json!({
            "name": question.name(),
            "title": plain(words.title),
            "why": plain(words.why),
            "find": plain(words.find),
            // None for a date.
            "choices": choices,
        })
    });
    println!("{}", serde_json::to_string_pretty(&questions.collect::<Vec<_>>())?);
    Ok(())
}
