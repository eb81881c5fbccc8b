//! Plans that are saved and opened again, and files that are none.

use imr_letters::{Field, Fields, Letter, LetterId, OpenError, Opened, PlanFile, Program, Saved};
use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer};
use imr_rules::outcome::Paper;
use serde_json::{Map, Value};

fn day(month: u32, day: u32) -> Date {
    Date::from_ymd_opt(2026, month, day).unwrap_or_default()
}

fn plan() -> Saved {
    let mut answers = Answers::default();
    for answer in [
        Answer::Coverage(Coverage::MediCal),
        Answer::DenialDate(DateAnswer::On(day(8, 31))),
        Answer::AppealDate(DateAnswer::Between { earliest: day(9, 1), latest: day(9, 30) }),
        Answer::AnswerDate(DateAnswer::Unknown),
    ] {
        answers.set(answer);
    }
    let mut fields = Fields::default();
    fields.set(Field::Patient, "María \"Ñ\" \\ </script>\n👩‍⚕️ \u{202e}".to_owned());
    let letters = vec![(LetterId { letter: Letter::Appeal, program: Program::MediCal }, "my own words".to_owned())];
    Saved {
        saved_on: day(11, 30),
        answers,
        papers: vec![Paper::Bills],
        fields,
        letters,
        note: Some("my note".to_owned()),
    }
}

/// The file as JSON, by another writer than the page's.
fn written(saved: &Saved) -> String {
    let file = saved.file();
    let object = |pairs: &[(String, String)]| -> Map<String, Value> {
        pairs.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect()
    };
    let mut plan = Map::new();
    plan.insert("imr_navigator".to_owned(), file.version.into());
    plan.insert("saved_on".to_owned(), file.saved_on.into());
    plan.insert("answers".to_owned(), object(&file.answers).into());
    for (name, pairs) in [("fields", &file.fields), ("letters", &file.letters)] {
        if !pairs.is_empty() {
            plan.insert(name.to_owned(), object(pairs).into());
        }
    }
    plan.insert("papers".to_owned(), file.papers.into());
    if let Some(note) = file.note {
        plan.insert("note".to_owned(), note.into());
    }
    serde_json::to_string_pretty(&plan).unwrap_or_default()
}

fn open(text: &str) -> Result<Opened, OpenError> {
    let plan: Map<String, Value> = serde_json::from_str(text).map_err(|_| OpenError::NotAPlan)?;
    let pairs = |name: &str| -> Vec<(String, String)> {
        let object = plan.get(name).and_then(Value::as_object);
        let pair = |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
        object.into_iter().flatten().filter_map(pair).collect()
    };
    let papers = plan.get("papers").and_then(Value::as_array).into_iter().flatten();
    Saved::open(PlanFile {
        version: plan
            .get("imr_navigator")
            .and_then(Value::as_u64)
            .and_then(|version| version.try_into().ok())
            .unwrap_or(0),
        saved_on: plan.get("saved_on").and_then(Value::as_str).unwrap_or_default().to_owned(),
        answers: pairs("answers"),
        papers: papers.filter_map(|paper| Some(paper.as_str()?.to_owned())).collect(),
        fields: pairs("fields"),
        letters: pairs("letters"),
        note: plan.get("note").and_then(Value::as_str).map(str::to_owned),
    })
}

#[test]
fn what_is_saved_is_what_is_opened() -> Result<(), OpenError> {
    let opened = open(&written(&plan()))?;
    assert_eq!((opened.saved, opened.unknown), (plan(), 0));
    Ok(())
}

#[test]
fn every_answer_there_is_comes_back() -> Result<(), OpenError> {
    for &question in Question::ALL {
        for answer in Answer::all(question).into_iter().chain(Answer::unsure(question)) {
            let mut saved = Saved { saved_on: day(1, 2), ..Saved::default() };
            saved.answers.set(answer);
            assert_eq!(open(&written(&saved))?.saved, saved, "{answer:?}");
        }
    }
    Ok(())
}

#[test]
fn no_name_is_in_a_file_without_names() {
    let bare = Saved { fields: Fields::default(), letters: Vec::new(), note: None, ..plan() };
    assert!(!written(&bare).contains("fields") && !written(&bare).contains("letters"), "{}", written(&bare));
}

#[test]
fn a_file_of_an_older_version_opens_with_what_still_applies() -> Result<(), OpenError> {
    let text =
        written(&plan()).replace("\"medi_cal\"", "\"a_choice_that_is_gone\"").replace("denial_date", "gone_question");
    let opened = open(&text)?;
    assert_eq!(opened.unknown, 2);
    assert_eq!(opened.saved.answers.coverage(), Err(Question::Coverage));
    assert_eq!(opened.saved.papers, plan().papers);
    Ok(())
}

#[test]
fn a_file_that_is_no_plan_is_refused_and_says_which_kind_it_is() {
    let whole = written(&plan());
    for text in [
        "",
        "{}",
        "[]",
        "null",
        "\u{0}",
        "not json",
        "{\"imr_navigator\":1}",
        "{\"imr_navigator\":\"1\",\"saved_on\":\"2026-11-30\",\"answers\":{}}",
    ] {
        assert_eq!(open(text), Err(OpenError::NotAPlan), "{text}");
    }
    for length in (0..whole.len()).filter(|&length| whole.is_char_boundary(length)) {
        assert!(open(whole.get(..length).unwrap_or_default()).is_err(), "cut at {length}");
    }
    for day in ["2026-02-30", "30-11-2026", "2026-11-30T00:00", "", "99999-01-01", "2026-1-1", "२०२६-११-३०"]
    {
        assert_eq!(open(&whole.replace("2026-11-30", day)), Err(OpenError::NotAPlan), "{day}");
    }
    assert_eq!(open(&whole.replace("\"imr_navigator\": 1", "\"imr_navigator\": 2")), Err(OpenError::TooNew));
    assert_eq!(open(&"[".repeat(500_000)), Err(OpenError::NotAPlan), "deep, not a crash");
}

#[test]
fn a_day_that_does_not_exist_is_left_out_and_counted() -> Result<(), OpenError> {
    let opened = open(&written(&plan()).replace("2026-08-31", "2026-02-30"))?;
    assert_eq!(opened.unknown, 1);
    let turned = open(&written(&plan()).replace("2026-09-01/2026-09-30", "2026-09-30/2026-09-01"))?;
    assert_eq!(turned.unknown, 1);
    Ok(())
}
