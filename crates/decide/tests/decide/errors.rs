//! Lines that cannot be used: each kind of mistake is reported with its field, and the lines after it go on.

use serde_json::{Value, json};

use crate::{replies, reply};

const GOOD: &str = r#"{"id":"good","today":"2026-11-22","answers":{"emergency":"no","coverage":"no_coverage","coverage_gap":"lost_job_coverage","urgency":"no","notice_received_date":"unknown","end_date":"2026-10-31"}}"#;

/// A line, the kind of mistake in it, and the field that must be changed.
const MISTAKES: &[(&str, &str, Option<&str>)] = &[
    ("nonsense", "not_json", None),
    ("[1, 2]", "not_json", None),
    ("42", "not_json", None),
    (r#"{"today":"2026-11-22","answers":{}"#, "not_json", None),
    (r#"{"today":"2026-11-22","answers":{}} {}"#, "not_json", None),
    (r#"{"answers":{}}"#, "missing_field", Some("today")),
    (r#"{"today":"2026-11-22"}"#, "missing_field", Some("answers")),
    (r#"{"today":"2026-11-22","anwsers":{}}"#, "unknown_field", Some("anwsers")),
    (r#"{"today":"2026-11-22","today":"2026-11-23","answers":{}}"#, "repeated_field", Some("today")),
    (r#"{"today":20261122,"answers":{}}"#, "wrong_type", Some("today")),
    (r#"{"today":"22 November 2026","answers":{}}"#, "unreadable_date", Some("today")),
    (r#"{"today":"2026-11-31","answers":{}}"#, "unreadable_date", Some("today")),
    (r#"{"today":"2026-11-5","answers":{}}"#, "unreadable_date", Some("today")),
    (r#"{"today":"2026-11-22","answers":{},"language":"fr"}"#, "unknown_choice", Some("language")),
    (r#"{"today":"2026-11-22","answers":{},"language":1}"#, "unknown_choice", Some("language")),
    (r#"{"today":"2026-11-22","answers":{},"text":"no"}"#, "wrong_type", Some("text")),
    (r#"{"today":"2026-11-22","answers":[]}"#, "wrong_type", Some("answers")),
    (r#"{"today":"2026-11-22","answers":{"covrage":"job"}}"#, "unknown_question", Some("answers.covrage")),
    (r#"{"today":"2026-11-22","answers":{"coverage":"jobb"}}"#, "unknown_choice", Some("answers.coverage")),
    (r#"{"today":"2026-11-22","answers":{"coverage":null}}"#, "wrong_type", Some("answers.coverage")),
    (
        r#"{"today":"2026-11-22","answers":{"coverage":"job","coverage":"medi_cal"}}"#,
        "repeated_field",
        Some("answers.coverage"),
    ),
    (r#"{"today":"2026-11-22","answers":{"denial_date":"soon"}}"#, "unreadable_date", Some("answers.denial_date")),
    (r#"{"today":"2026-11-22","answers":{"denial_date":"2026-13"}}"#, "unreadable_date", Some("answers.denial_date")),
    (r#"{"today":"2026-11-22","answers":{"denial_date":true}}"#, "wrong_type", Some("answers.denial_date")),
    (
        r#"{"today":"2026-11-22","answers":{"denial_date":{"earliest":"2026-10-02","latest":"2026-10-01"}}}"#,
        "unreadable_date",
        Some("answers.denial_date"),
    ),
    (
        r#"{"today":"2026-11-22","answers":{"denial_date":{"earliest":"2026-10-02"}}}"#,
        "unreadable_date",
        Some("answers.denial_date"),
    ),
    (r#"{"today":"2026-11-22","answers":{"denial_date":"2026-12"}}"#, "date_in_future", Some("answers.denial_date")),
];

#[test]
fn each_mistake_names_its_field_and_the_next_line_goes_on() {
    let input: String = MISTAKES.iter().map(|(line, ..)| format!("{line}\n{GOOD}\n")).collect();
    let replies = replies(input);
    assert_eq!(replies.len(), 2 * MISTAKES.len());
    for (pair, (line, kind, field)) in replies.chunks(2).zip(MISTAKES) {
        check(&pair[0], line, kind, *field);
        assert_eq!(pair[1]["id"], "good", "after {line}");
        assert_eq!(pair[1]["outcome"]["route"], "lost_coverage", "after {line}");
    }
    let numbers: Vec<_> = replies.iter().map(|reply| reply["line"].as_u64().unwrap()).collect();
    assert_eq!(numbers, (1..=numbers.len() as u64).collect::<Vec<_>>());
}

#[track_caller]
fn check(reply: &Value, line: &str, kind: &str, field: Option<&str>) {
    let error = &reply["error"];
    assert_eq!(error["kind"], kind, "{line}: {reply}");
    assert_eq!(error["field"].as_str(), field, "{line}: {reply}");
    assert!(error["message"].as_str().is_some_and(|message| message.ends_with(['.', '?'])), "{line}: {reply}");
    assert!(reply.get("outcome").is_none() && reply.get("question").is_none(), "{line}: {reply}");
}

/// A case of a DMHC plan up to the dates.
fn waiting(dates: &Value) -> Value {
    let mut answers = json!({
        "emergency": "no", "coverage": "individual", "named_agency": "dmhc", "policy_kind": "health", "problem": "refused",
        "denial_reason": "not_necessary", "urgency": "no", "grievance": "waiting", "filer": "patient",
    });
    for (question, date) in dates.as_object().unwrap() {
        answers[question] = date.clone();
    }
    json!({ "id": 7, "today": "2026-11-22", "answers": answers })
}

#[test]
fn a_date_that_does_not_fit_is_reported_in_plain_words() {
    for (date, kind) in [
        ("2026-11-23", "date_in_future"),
        ("2206-11-01", "date_in_future"),
        ("2016-11-21", "date_too_long_ago"),
        ("1926-11-01", "date_too_long_ago"),
    ] {
        let reply = reply(&waiting(&json!({ "appeal_date": date })));
        check(&reply, date, kind, Some("answers.appeal_date"));
        assert_eq!(reply["id"], 7);
    }
    assert!(reply(&waiting(&json!({ "appeal_date": "2026-11-22" })))["outcome"].is_object());
}

#[test]
fn an_answer_before_its_question_is_told() {
    let dates = json!({ "denial_date": "2026-08-03", "appeal_date": "2026-09-10", "answer_date": "2026-09-09" });
    let mut line = waiting(&dates);
    line["answers"]["grievance"] = json!("upheld");
    let refused = reply(&line);
    check(&refused, "answer_date", "date_before_cause", Some("answers.answer_date"));
    assert!(refused["error"]["message"].as_str().unwrap().contains("`appeal_date`"), "{refused}");
    line["answers"]["answer_date"] = json!("2026-09-10");
    assert!(reply(&line).get("error").is_none());
}

#[test]
fn an_end_too_far_ahead_is_told() {
    let answers = json!({ "emergency": "no", "coverage": "no_coverage", "coverage_gap": "lost_job_coverage", "urgency": "no", "notice_received_date": "unknown" });
    let mut line = json!({ "today": "2026-11-22", "answers": answers });
    line["answers"]["end_date"] = json!("2028-05-23");
    check(&reply(&line), "end_date", "date_too_far_ahead", Some("answers.end_date"));
    line["answers"]["end_date"] = json!("2028-05-22");
    assert!(reply(&line)["outcome"].is_object());
    // A month ahead is no month to come for a question about the past, but it is for this one.
    line["answers"]["end_date"] = json!("2027-01");
    assert_eq!(reply(&line)["asked"][5]["answer"], json!({ "earliest": "2027-01-01", "latest": "2027-01-31" }));
}

#[test]
fn an_answer_that_is_not_on_offer_is_reported_with_what_is() {
    let mut line = waiting(&json!({}));
    line["answers"]["problem"] = json!("eligibility");
    let refused = reply(&line);
    check(&refused, "eligibility", "not_on_offer", Some("answers.problem"));
    let allowed = refused["error"]["allowed"].as_array().unwrap();
    assert!(allowed.contains(&json!("refused")) && !allowed.contains(&json!("eligibility")), "{refused}");
    line["answers"]["coverage"] = json!("covered_california");
    assert!(reply(&line).get("error").is_none());
}

#[test]
fn what_could_stand_there_is_listed() {
    let error = |line: &str| replies(line)[0]["error"].clone();
    let choice = error(r#"{"today":"2026-11-22","answers":{"emergency":"maybe"}}"#);
    assert_eq!(choice["allowed"], json!(["no", "yes", "unknown"]));
    let language = error(r#"{"today":"2026-11-22","answers":{},"language":"fr"}"#);
    assert_eq!(language["allowed"], json!(["en", "es"]));
    let field = error(r#"{"today":"2026-11-22","answer":{}}"#);
    assert_eq!(field["allowed"], json!(["id", "today", "answers", "language", "text", "letters"]));
    let question = error(r#"{"today":"2026-11-22","answers":{"x":"y"}}"#);
    assert!(question["allowed"].as_array().unwrap().contains(&json!("coverage")));
}

#[test]
fn the_id_is_repeated_as_it_was_written_in_errors_too() {
    let id = r#"{"case" : [1, 12345678901234567890123, "ñ"]}"#;
    for rest in [
        r#""today":"2026-11-22","answers":{}"#,
        r#""today":"soon","answers":{}"#,
        r#""today":"2026-11-22","answers":{"x":1}"#,
    ] {
        let mut output = Vec::new();
        imr_decide::run(format!("{{{rest},\"id\":{id}}}").as_bytes(), &mut output).unwrap();
        let output = String::from_utf8(output).unwrap();
        assert!(output.starts_with(&format!("{{\"id\":{id},\"line\":1,")), "{output}");
    }
    assert_eq!(replies(r#"{"today":"2026-11-22","answers":{}}"#)[0]["id"], Value::Null);
}
