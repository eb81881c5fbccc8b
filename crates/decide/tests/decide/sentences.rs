//! The sentences of a reply: clean, in both languages, and easy to leave out.

use serde_json::{Value, json};

use crate::reply;
use crate::story::stories;

#[test]
fn no_mark_and_no_placeholder_is_left_in_a_sentence() {
    for story in stories() {
        for language in ["en", "es"] {
            let mut line = story.line();
            line["language"] = json!(language);
            check_sentences(&reply(&line), &story.name);
        }
    }
}

fn check_sentences(value: &Value, name: &str) {
    match value {
        Value::String(text) => {
            assert!(!text.is_empty(), "{name}: an empty sentence");
            let clean = !text.contains(imr_text::PHONE_MARKS) && !text.contains(['{', '}']);
            assert!(clean, "{name}: {text:?}");
        }
        Value::Array(items) => items.iter().for_each(|item| check_sentences(item, name)),
        Value::Object(fields) => fields.values().for_each(|field| check_sentences(field, name)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn without_sentences_everything_else_is_the_same() {
    const SENTENCES: [&str; 13] = [
        "asks",
        "headline",
        "detail",
        "text",
        "how",
        "say",
        "what",
        "hours",
        "languages",
        "counts",
        "why",
        "find",
        "hint",
    ];
    fn strip(value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(strip),
            Value::Object(fields) => {
                // A citation has a title of its own, the name of the law.
                let is_citation = fields.contains_key("row");
                fields.retain(|name, _| !SENTENCES.contains(&name.as_str()) && (is_citation || name != "title"));
                fields.values_mut().for_each(strip);
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    for story in stories() {
        let mut line = story.line();
        let mut whole = reply(&line);
        line["text"] = json!(false);
        let without = reply(&line);
        assert_ne!(whole, without);
        strip(&mut whole);
        assert_eq!(whole, without, "{}", story.name);
    }
}
