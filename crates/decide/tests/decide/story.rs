//! The people's cases in `tests/stories/`, as lines for a program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::{Date, DateAnswer};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct File {
    story: Vec<Story>,
}

/// What `crates/rules/tests/stories.rs` reads too; it checks what is not used here.
#[derive(Deserialize)]
pub struct Story {
    pub name: String,
    pub today: String,
    pub answers: BTreeMap<String, String>,
    pub expect: Expect,
}

#[derive(Deserialize)]
pub struct Expect {
    pub route: String,
    pub urgent: bool,
    #[serde(default)]
    pub steps_include: Vec<String>,
    pub first_step: Option<String>,
    #[serde(default)]
    pub steps_exclude: Vec<String>,
    #[serde(default)]
    pub phones_include: Vec<String>,
    #[serde(default)]
    pub rows_include: Vec<String>,
    #[serde(default)]
    pub deadlines: BTreeMap<String, Days>,
    #[serde(default)]
    pub deadlines_exclude: Vec<String>,
}

/// `by = "none"`: the day cannot be computed.
#[derive(Deserialize)]
pub struct Days {
    pub by: String,
    pub last: Option<String>,
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn stories() -> Vec<Story> {
    let mut paths: Vec<_> =
        fs::read_dir(root().join("tests/stories")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let read = |path: &Path| -> File { toml::from_str(&fs::read_to_string(path).unwrap()).unwrap() };
    let stories: Vec<_> = paths.iter().flat_map(|path| read(path).story).collect();
    assert!(stories.len() >= 200, "only {} stories", stories.len());
    stories
}

impl Story {
    /// The line that a program sends.
    pub fn line(&self) -> Value {
        json!({ "id": self.name, "today": self.today, "answers": self.answers })
    }

    pub fn day(&self) -> Date {
        self.today.parse().unwrap()
    }

    /// The same answers as the rules take them, read by other code than the one under test.
    pub fn to_answers(&self) -> Answers {
        let mut answers = Answers::default();
        for (question, answer) in &self.answers {
            let question = Question::from_name(question).unwrap();
            let chosen = Answer::all(question).into_iter().find(|choice| choice.choice() == Some(answer));
            answers.set(chosen.unwrap_or_else(|| Answer::dated(question, self.date(question, answer)).unwrap()));
        }
        answers
    }

    fn date(&self, question: Question, written: &str) -> DateAnswer {
        match written.split('-').collect::<Vec<_>>()[..] {
            ["unknown"] => DateAnswer::Unknown,
            [year, month] => {
                let until = if question == Question::EndDate { Date::MAX } else { self.day() };
                DateAnswer::month(year.parse().unwrap(), month.parse().unwrap(), until).unwrap()
            }
            _ => DateAnswer::On(written.parse().unwrap()),
        }
    }
}
