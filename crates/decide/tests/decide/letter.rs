//! The words of the letter in place of the reason they amount to.

use serde_json::{Value, json};

use crate::reply;

fn reply_to(reason: Value) -> Value {
    let answers = json!({
        "emergency": "no", "coverage": "individual", "named_agency": "dmhc", "policy_kind": "health", "problem": "refused",
        "denial_reason": reason, "urgency": "no", "grievance": "not_filed", "denial_date": "2026-11-01", "filer": "patient",
    });
    reply(&json!({ "today": "2026-11-22", "text": false, "answers": answers }))
}

#[test]
fn phrases_of_one_kind_are_that_reason_and_of_two_are_mixed() {
    let necessity = json!(["not_medically_necessary", "criteria_not_met"]);
    assert_eq!(reply_to(necessity)["outcome"], reply_to(json!("not_necessary"))["outcome"]);
    let both = json!(["not_covered_benefit", "not_medically_necessary"]);
    assert_eq!(reply_to(both)["outcome"], reply_to(json!("mixed"))["outcome"]);
    assert!(reply_to(json!("mixed"))["outcome"].is_object());
}

#[test]
fn no_phrase_and_an_unknown_one_are_told() {
    for (reason, kind) in
        [(json!([]), "wrong_type"), (json!(["maybe"]), "unknown_choice"), (json!([1]), "unknown_choice")]
    {
        let error = &reply_to(reason)["error"];
        assert_eq!((error["field"].as_str(), error["kind"].as_str()), (Some("answers.denial_reason"), Some(kind)));
        assert!(error["allowed"].as_array().unwrap().contains(&json!("step_therapy")));
    }
}
