//! Every person's case as a row: it ends as the line of the same case does.

use std::collections::BTreeMap;

use imr_rules::answers::Question;
use imr_text::{Language, Text};
use serde_json::{Value, json};

use super::{result, result_names, results, results_with, settings};
use crate::reply;
use crate::story::{Story, stories};

/// All stories in one table.
fn table(stories: &[Story]) -> String {
    let names: Vec<_> = Question::ALL.iter().map(|question| question.name()).collect();
    let mut table = format!("story,today,{}\n", names.join(","));
    for story in stories {
        let cells: Vec<_> =
            names.iter().map(|name| story.answers.get(*name).map(String::as_str).unwrap_or_default()).collect();
        table += &format!("{},{},{}\n", story.name, story.today, cells.join(","));
    }
    table
}

#[test]
fn every_story_ends_in_a_row_as_in_a_line() {
    let stories = stories();
    for language in ["en", "es"] {
        let results = results_with(table(&stories), settings().with_language(language).unwrap(), ',');
        assert_eq!(results.rows.len(), stories.len());
        assert_eq!((results.summary.lines, results.summary.errors), (stories.len() as u64, 0));
        for (story, row) in stories.iter().zip(&results.rows) {
            let mut line = story.line();
            line["language"] = json!(language);
            let outcome = reply(&line)["outcome"].take();
            let cell = |name: &str| row[name].as_str();
            let same = |name: &str, pointer: &str| {
                let said = outcome.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
                assert_eq!(cell(name), said, "{}: {name}", story.name);
            };
            assert_eq!(cell("story"), story.name);
            same("route", "/route");
            same("headline", "/headline");
            same("agency_phone", "/steps/0/contact/phone");
            same("agency_link", "/steps/0/contact/link");
            same("law_day", "/steps/0/when/law_day");
            same("regulator", "/regulator/agency");
            same("regulator_certainty", "/regulator/certainty");
            let act_by = match outcome["steps"][0]["when"]["state"].as_str().unwrap() {
                "by" => outcome["steps"][0]["when"]["day"].as_str().unwrap(),
                "today" | "undated" | "perhaps_in_time" | "late" | "wait_over" => story.today.as_str(),
                "from" | "from_undated" | "anytime" => "",
                other => panic!("{other}"),
            };
            assert_eq!(cell("act_by"), act_by, "{}", story.name);
            let urgent = match (outcome["emergency"].as_bool().unwrap(), outcome["urgent"].is_null()) {
                (true, _) => "emergency",
                (false, false) => "yes",
                (false, true) => "no",
            };
            assert_eq!(cell("urgent"), urgent, "{}", story.name);
            assert_eq!(cell("urgent_text").is_empty(), urgent == "no", "{}", story.name);
            for (column, index) in [("first_step", 0), ("second_step", 1)] {
                let title = outcome["steps"][index]["title"].as_str().unwrap_or_default();
                assert!(cell(column).starts_with(title), "{}: {column}", story.name);
                assert_eq!(
                    cell(column).len() > title.len(),
                    !outcome["steps"][index]["only_if"].is_null(),
                    "{}: {column} does not say when it fits",
                    story.name
                );
            }
            check_when(story, &outcome, row, language);
            let days = cell("all_days").lines().count();
            assert_eq!(days, outcome["deadlines"].as_array().unwrap().len(), "{}", story.name);
            let warnings: Vec<_> =
                outcome["guards"].as_array().unwrap().iter().map(|guard| guard["text"].as_str().unwrap()).collect();
            assert_eq!(cell("warnings"), warnings.join("\n"), "{}", story.name);
        }
    }
}

/// The days of the first two steps, in words.
fn check_when(story: &Story, outcome: &Value, row: &BTreeMap<String, String>, language: &str) {
    let text = Text { language: if language == "en" { Language::En } else { Language::Es } };
    for (column, index) in [("when_in_words", 0), ("second_step_when", 1)] {
        let when = &outcome["steps"][index]["when"];
        let day = when["day"].as_str().and_then(imr_text::from_iso);
        let is_ahead = day.is_some_and(|day| day > story.day());
        let says_it = day.is_some_and(|day| row[column].contains(&text.date(day)));
        assert!(says_it || !is_ahead, "{}: {column} is {}", story.name, row[column]);
        let says_nothing = index == 1 && (when.is_null() || when["state"] == "anytime");
        assert_eq!(row[column].is_empty(), says_nothing, "{}: {column}", story.name);
    }
}

#[test]
fn nobody_is_left_without_a_step_a_day_in_words_and_a_number() {
    for row in results(table(&stories())).rows {
        for column in ["headline", "first_step", "when_in_words", "agency", "free_help"] {
            assert!(!row[column].is_empty(), "{}: no {column}", row["story"]);
        }
        assert!(
            row["free_help"].contains(|letter: char| letter.is_ascii_digit()),
            "{}: {}",
            row["story"],
            row["free_help"]
        );
        assert!(row.values().all(|cell| !cell.contains(imr_text::PHONE_MARKS)), "{}: a mark is left", row["story"]);
        assert!(!row["when_in_words"].contains(['{', '}']), "{}", row["when_in_words"]);
    }
}

#[test]
fn what_rests_on_a_weak_source_is_to_be_confirmed_by_phone() {
    let mut stories = stories();
    // Later in time, every source is old.
    stories.retain(|story| story.today.starts_with("2026-1"));
    assert!(stories.len() > 500);
    for (story, row) in stories.iter().zip(results(table(&stories)).rows) {
        let outcome = reply(&story.line())["outcome"].take();
        let weak = |value: &Value| value.to_string().contains("\"confirm_by_phone\":true");
        let clocks: Vec<_> = outcome["deadlines"].as_array().unwrap().iter().map(|clock| &clock["citations"]).collect();
        let help = outcome["steps"].as_array().unwrap().iter().map(|step| &step["contact"]);
        let help = help.clone().find(|contact| contact["agency"] == "health_consumer_alliance").unwrap();
        let expected = [
            ("route", weak(&outcome["reasons"])),
            ("warnings", weak(&outcome["guards"])),
            ("agency_phone", weak(&outcome["steps"][0]["contact"])),
            ("all_days", weak(&json!(clocks))),
            ("free_help", weak(help)),
        ];
        let expected: Vec<_> = expected.iter().filter(|(_, is_weak)| *is_weak).map(|(name, _)| *name).collect();
        assert_eq!(row["confirm_by_phone"], expected.join(", "), "{}", story.name);
    }
}

#[test]
fn what_was_checked_long_ago_is_to_be_confirmed_by_phone() {
    let [columns, cells] = super::WAITING;
    let confirm =
        |today: &str| result(format!("today,{columns}\n{today},{cells},{today}\n"))["confirm_by_phone"].clone();
    assert!(!confirm("2027-05-21").contains("free_help"), "180 days after the sources were checked");
    assert!(confirm("2027-12-21").contains("free_help"), "more than a year after");
}

#[test]
fn a_row_that_lacks_an_answer_names_the_question_with_its_choices() {
    let row = result("who,emergency,coverage\nAna,no,\n");
    assert_eq!(row["next_question"], "coverage");
    let choices: Vec<_> = row["next_choices"].lines().collect();
    let line = json!({ "today": "2026-11-22", "answers": { "emergency": "no" } });
    let question = reply(&line)["question"].take();
    assert_eq!(row["next_question_text"], question["title"]);
    let offered = &question["choices"];
    let offered: Vec<_> = offered.as_array().unwrap().iter().map(|choice| choice["name"].as_str().unwrap()).collect();
    assert_eq!(choices.len(), offered.len());
    assert!(choices.iter().zip(offered).all(|(listed, name)| listed.starts_with(&format!("{name}: "))), "{choices:?}");
    let filled: Vec<_> = result_names().into_iter().filter(|name| !row[*name].is_empty()).collect();
    assert_eq!(filled, ["next_question", "next_question_text", "next_choices"]);
}

#[test]
fn danger_is_reported_before_the_rest_is_answered() {
    for emergency in ["yes", "unknown"] {
        let row = result(format!("emergency,coverage\n{emergency},\n"));
        assert_eq!([row["urgent"].as_str(), row["next_question"].as_str()], ["emergency", "coverage"]);
        assert!(row["urgent_text"].contains("call 911 now"), "{}", row["urgent_text"]);
    }
}

#[test]
fn an_answer_that_nobody_asked_for_is_named() {
    let row = result("emergency,coverage,card_clue,dental_kind\nno,,dmhc_named,unknown\n");
    assert_eq!(row["ignored_answers"], "card_clue, dental_kind");
}

#[test]
fn a_date_that_is_asked_for_has_no_choices() {
    let [columns, cells] = super::WAITING;
    let row = result(format!("{columns}\n{cells},\n"));
    assert_eq!(row["next_question"], "appeal_date");
    assert_eq!(row["next_choices"], "");
}
