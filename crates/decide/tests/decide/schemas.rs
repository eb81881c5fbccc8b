//! The schemas: as they stand in `docs/schema/`, and against every line of every story.

use std::collections::BTreeSet;
use std::fs;

use imr_decide::schema::Which;
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::story::{root, stories};
use crate::{replies, reply};

#[test]
fn the_schemas_in_docs_are_those_of_the_types() {
    for which in Which::ALL {
        let name = which.name();
        let file = format!("docs/schema/{name}.schema.json");
        let written = fs::read_to_string(root().join(&file)).unwrap_or_default();
        let written: Value = serde_json::from_str(&written).unwrap_or_default();
        let made = which.schema().to_value();
        assert!(written == made, "{file} is out of date: cargo xtask decide --schema {name} > {file}");
    }
}

#[test]
fn the_documentation_describes_every_field_and_kind_of_error() {
    fn names(schema: &Value, found: &mut BTreeSet<String>) {
        match schema {
            Value::Object(fields) => {
                let properties = fields.get("properties").and_then(Value::as_object);
                found.extend(properties.into_iter().flat_map(|properties| properties.keys().cloned()));
                fields.values().for_each(|field| names(field, found));
            }
            Value::Array(items) => items.iter().for_each(|item| names(item, found)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let schema = Which::Outcome.schema().to_value();
    let mut fields = BTreeSet::new();
    names(&schema, &mut fields);
    let kinds = schema["$defs"]["FaultKind"]["oneOf"].as_array().unwrap();
    fields.extend(kinds.iter().map(|kind| kind["const"].as_str().unwrap().to_owned()));
    assert!(fields.len() > 60, "{fields:?}");
    let document = fs::read_to_string(root().join("docs/decide.md")).unwrap();
    let missing: Vec<_> = fields.iter().filter(|field| !document.contains(&format!("`{field}`"))).collect();
    assert!(missing.is_empty(), "docs/decide.md does not describe {missing:?}");
}

fn validator(schema: &Value) -> Validator {
    jsonschema::draft202012::options().should_validate_formats(true).build(schema).unwrap()
}

/// The schema of the output, refusing fields it does not name, so that no field goes undescribed. The published one lets
/// them pass, because a later version may add some.
fn strict_output() -> Validator {
    fn close(schema: &mut Value) {
        match schema {
            Value::Object(fields) => {
                fields.values_mut().for_each(close);
                if fields.get("properties").is_some_and(Value::is_object) {
                    fields.insert("additionalProperties".to_owned(), json!(false));
                }
            }
            Value::Array(items) => items.iter_mut().for_each(close),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let mut schema = Which::Outcome.schema().to_value();
    close(&mut schema);
    validator(&schema)
}

#[track_caller]
fn check(validator: &Validator, line: &Value) {
    let problems: Vec<_> =
        validator.iter_errors(line).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(problems.is_empty(), "{line:#}\n{}", problems.join("\n"));
}

#[test]
fn every_line_of_every_story_fits_its_schema() {
    let (input, output) = (validator(&Which::Answers.schema().to_value()), strict_output());
    for story in stories() {
        for (language, text) in [("en", true), ("es", true), ("en", false)] {
            let mut line = story.line();
            line["language"] = json!(language);
            line["text"] = json!(text);
            check(&input, &line);
            check(&output, &reply(&line));
        }
        for question in story.answers.keys() {
            let mut line = story.line();
            line["answers"].as_object_mut().unwrap().remove(question);
            check(&input, &line);
            check(&output, &reply(&line));
        }
    }
}

#[test]
fn every_form_of_a_date_fits_and_is_taken() {
    let (input, output) = (validator(&Which::Answers.schema().to_value()), strict_output());
    for date in [
        json!("2026-10-01"),
        json!("2026-10"),
        json!("unknown"),
        json!({ "earliest": "2026-10-01", "latest": "2026-10-09" }),
        json!({ "latest": "2026-10-09", "earliest": "2026-10-09" }),
    ] {
        let line = json!({ "today": "2026-11-22", "answers": { "denial_date": date } });
        check(&input, &line);
        let reply = reply(&line);
        check(&output, &reply);
        assert_eq!(reply["question"]["name"], "emergency", "{reply}");
    }
}

#[test]
fn a_line_that_is_refused_does_not_fit_and_its_error_does() {
    let (input, output) = (validator(&Which::Answers.schema().to_value()), strict_output());
    for line in [
        json!({}),
        json!({ "today": "2026-11-22" }),
        json!({ "answers": {} }),
        json!({ "today": "tomorrow", "answers": {} }),
        json!({ "today": "2026-02-30", "answers": {} }),
        json!({ "today": "2026-11-22", "answers": {}, "extra": 1 }),
        json!({ "today": "2026-11-22", "answers": { "covrage": "job" } }),
        json!({ "today": "2026-11-22", "answers": { "coverage": "jobb" } }),
        json!({ "today": "2026-11-22", "answers": { "denial_date": "soon" } }),
        json!({ "today": "2026-11-22", "answers": { "denial_date": { "earliest": "2026-10-01" } } }),
        json!({ "today": "2026-11-22", "answers": {}, "language": "fr" }),
        json!({ "today": "2026-11-22", "answers": {}, "text": "no" }),
    ] {
        assert!(!input.is_valid(&line), "the schema takes {line}");
        let reply = reply(&line);
        assert!(reply["error"].is_object(), "{reply}");
        check(&output, &reply);
    }
    check(&output, &replies("nonsense")[0]);
}

#[test]
fn a_reply_that_was_changed_does_not_fit() {
    let output = strict_output();
    let whole = reply(&stories()[0].line());
    check(&output, &whole);
    for (pointer, wrong) in [
        ("/outcome/route", json!("no_such_route")),
        ("/outcome/steps/0/action", json!("no_such_action")),
        ("/outcome/steps/0/timing/kind", json!("later")),
        ("/outcome/reasons/0/citations/0/confidence", json!("certain")),
        ("/asked/0/question", json!("covrage")),
        ("/line", json!(-1)),
        ("/rules", json!({ "version": "1" })),
    ] {
        let mut changed = whole.clone();
        *changed.pointer_mut(pointer).unwrap() = wrong;
        assert!(!output.is_valid(&changed), "{pointer}");
    }
}
