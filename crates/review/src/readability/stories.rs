//! The outcomes of the people's cases in `tests/stories/`.

use std::fs;
use std::path::Path;

use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::{Date, DateAnswer, months_after};
use imr_rules::outcome::Outcome;
use imr_rules::replay;
use imr_text::from_iso;
use toml::{Table, Value};

/// The outcome of every story.
pub fn outcomes() -> Result<Vec<(String, Box<Outcome>)>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/stories");
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let mut outcomes = Vec::new();
    for file in files {
        let told = |error: String| format!("{}: {error}", file.display());
        let stories = fs::read_to_string(&file).map_err(|error| told(error.to_string()))?;
        let stories: Table = stories.parse().map_err(|error: toml::de::Error| told(error.to_string()))?;
        for story in stories.get("story").and_then(Value::as_array).into_iter().flatten() {
            outcomes.push(outcome(story).map_err(told)?);
        }
    }
    Ok(outcomes)
}

fn outcome(story: &Value) -> Result<(String, Box<Outcome>), String> {
    let name = story.get("name").and_then(Value::as_str).ok_or("a story has no name")?;
    let today = story.get("today").and_then(day).ok_or_else(|| format!("{name}: today is not a day"))?;
    let mut answers = Answers::default();
    for (question, given) in story.get("answers").and_then(Value::as_table).into_iter().flatten() {
        let question = Question::from_name(question).ok_or_else(|| format!("{name}: no question {question}"))?;
        let answer = answer(question, given, today).ok_or_else(|| format!("{name}: no answer {given}"))?;
        answers.set(answer);
    }
    let outcome = replay(&answers, today).end;
    Ok((name.to_owned(), outcome.map_err(|question| format!("{name}: {} is not answered", question.name()))?))
}

fn day(written: &Value) -> Option<Date> {
    written.as_str().map_or_else(|| from_iso(&written.as_datetime()?.to_string()), from_iso)
}

fn answer(question: Question, given: &Value, today: Date) -> Option<Answer> {
    if !question.is_date() {
        let name = given.as_str()?;
        return Answer::all(question).into_iter().find(|answer| answer.choice() == Some(name));
    }
    let date = match (day(given), given.as_str()?) {
        (Some(day), _) => DateAnswer::On(day),
        (None, "unknown") => DateAnswer::Unknown,
        (None, month) => {
            let first = from_iso(&format!("{month}-01"))?;
            let last = months_after(first, 1)?.pred_opt()?;
            // The day an event happened is not after today; the day something ends may be.
            DateAnswer::Between { earliest: first, latest: if first <= today { last.min(today) } else { last } }
        }
    };
    Answer::dated(question, date)
}
