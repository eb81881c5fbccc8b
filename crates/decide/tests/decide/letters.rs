//! The letters of a reply: there where they are wanted, filled with what is known and nothing else.

use serde_json::{Value, json};

use crate::reply;
use crate::story::stories;

fn with_letters(mut line: Value, letters: Value) -> Value {
    line["letters"] = letters;
    reply(&line)
}

#[test]
fn letters_come_only_to_who_asks_for_them() {
    for story in stories() {
        let plain = reply(&story.line());
        assert!(plain.get("letters").is_none(), "{}", story.name);
        let mut with = with_letters(story.line(), json!({}));
        let letters = with.as_object_mut().and_then(|reply| reply.remove("letters"));
        assert_eq!(letters.is_some(), plain["outcome"].is_object(), "{}", story.name);
        assert_eq!(with, plain, "{}: the letters change something else", story.name);
    }
}

#[test]
fn each_open_blank_can_be_filled_and_is_open_no_more() {
    let mut letters_seen = 0;
    for story in stories() {
        let open = with_letters(story.line(), json!({ "patient": "Ana =1+1 {member_number}", "service": "  " }));
        let open = open["letters"].as_array().cloned().unwrap_or_default();
        let names = open.iter().flat_map(|letter| letter["blanks"].as_array().cloned().unwrap_or_default());
        let fields: serde_json::Map<String, Value> = names
            .map(|name| (name.as_str().unwrap().to_owned(), json!(format!("q{}q", name.as_str().unwrap()))))
            .collect();
        let filled = with_letters(story.line(), Value::Object(fields));
        for (letter, filled) in open.iter().zip(filled["letters"].as_array().into_iter().flatten()) {
            letters_seen += 1;
            let (english, after) = (letter["english"].as_str().unwrap(), filled["english"].as_str().unwrap());
            for blank in letter["blanks"].as_array().unwrap() {
                let word = format!("q{}q", blank.as_str().unwrap());
                assert!(after.contains(&word) && *blank != "patient", "{}: {blank} in {after}", story.name);
                assert!(!filled["blanks"].as_array().unwrap().contains(blank), "{}: {blank} is still open", story.name);
            }
            let without_name = english.replace("Ana =1+1 {member_number}", "");
            assert!(!without_name.contains(['{', '}']), "{}: {english}", story.name);
        }
    }
    assert!(letters_seen > 300, "only {letters_seen} letters");
}

#[test]
fn a_letter_is_in_english_with_its_meaning_beside_it() {
    let story = stories().into_iter().find(|story| story.name == "hmo_mri_denial_upheld_on_31_august").unwrap();
    let mut line = story.line();
    line["language"] = json!("es");
    let spanish = with_letters(line, json!({ "patient": "Ana" }));
    let english = with_letters(story.line(), json!({ "patient": "Ana" }));
    let (spanish, english) = (&spanish["letters"][0], &english["letters"][0]);
    assert_eq!(spanish["english"], english["english"]);
    assert!(english.get("meaning").is_none());
    assert!(spanish["meaning"].as_str().is_some_and(|meaning| meaning != spanish["english"]), "{spanish}");
}

#[test]
fn a_wrong_blank_is_named_with_those_there_are() {
    let line = |letters: Value| json!({ "today": "2026-11-22", "answers": {}, "letters": letters });
    for (letters, field, kind) in [
        (json!({ "name": "Ana" }), "letters.name", "unknown_blank"),
        (json!({ "patient": 1 }), "letters.patient", "wrong_type"),
        (json!(true), "letters", "wrong_type"),
        (json!(null), "letters", "wrong_type"),
    ] {
        let error = &reply(&line(letters))["error"];
        assert_eq!((error["field"].as_str(), error["kind"].as_str()), (Some(field), Some(kind)));
    }
    let twice = r#"{"today":"2026-11-22","answers":{},"letters":{"patient":"a","patient":"b"}}"#;
    let error = &crate::replies(twice)[0]["error"];
    assert_eq!((error["field"].as_str(), error["kind"].as_str()), (Some("letters.patient"), Some("repeated_field")));
}
