//! Prints the stories that are clicked through in real browsers, with what the rules say about each, as JSON.
//!
//! `cargo run --example walkthroughs > walkthroughs.json`

mod clicked;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use imr_navigator::state::date_entry::rough;
use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::{Date, DateAnswer};
use imr_rules::law::last_checked;
use imr_rules::replay;
use imr_text::from_iso;
use serde_json::{Value, json};
use toml::Table;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_or_else(|_| PathBuf::from("."), PathBuf::from);
    let mut files: Vec<PathBuf> =
        fs::read_dir(root.join("tests/stories"))?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let mut walkthroughs = Vec::new();
    for file in files {
        let stories: Table = fs::read_to_string(&file)?.parse()?;
        for story in stories.get("story").and_then(toml::Value::as_array).into_iter().flatten() {
            if story.get("browser").and_then(toml::Value::as_bool) == Some(true) {
                walkthroughs.push(walkthrough(story).map_err(|error| format!("{}: {error}", file.display()))?);
            }
        }
    }
    println!("{}", serde_json::to_string_pretty(&json!({ "names": clicked::names(), "walkthroughs": walkthroughs }))?);
    Ok(())
}

fn walkthrough(story: &toml::Value) -> Result<Value> {
    let name = story.get("name").and_then(toml::Value::as_str).ok_or("a story has no name")?;
    let today = story.get("today").and_then(day).ok_or_else(|| format!("{name}: today is not a day"))?;
    let mut answers = Answers::default();
    for (question, given) in story.get("answers").and_then(toml::Value::as_table).into_iter().flatten() {
        let question = Question::from_name(question).ok_or_else(|| format!("{name}: no question {question}"))?;
        answers
            .set(answer(question, given, today).ok_or_else(|| format!("{name}: no answer {given} to {question:?}"))?);
    }
    // On a day before the sources were last checked the page asks whether the device's clock is right, so a case is walked on
    // a later day if that leads to the same route.
    let route = |today| replay(&answers, today).end.map(|outcome| outcome.route).ok();
    let today = Some(last_checked()).filter(|&later| later > today && route(later) == route(today)).unwrap_or(today);
    let interview = replay(&answers, today);
    let outcome = interview.end.map_err(|question| format!("{name}: {} is not answered", question.name()))?;
    Ok(clicked::case(name, today, &interview.given, &outcome))
}

fn day(written: &toml::Value) -> Option<Date> {
    written.as_str().map_or_else(|| from_iso(&written.as_datetime()?.to_string()), from_iso)
}

fn answer(question: Question, given: &toml::Value, today: Date) -> Option<Answer> {
    if !question.is_date() {
        let name = given.as_str()?;
        return Answer::all(question).into_iter().find(|answer| answer.choice() == Some(name));
    }
    let date = match (day(given), given.as_str()) {
        (Some(day), _) => DateAnswer::On(day),
        (None, Some("unknown")) => DateAnswer::Unknown,
        (None, Some(month)) => {
            let (year, month) = month.split_once('-')?;
            rough(question, year.parse().ok()?, month.parse().ok()?, today).ok()?
        }
        (None, None) => return None,
    };
    Answer::dated(question, date)
}
