//! Prints what the twins of `bench/` are made from, as JSON: our own pages of each person's case.
//!
//! `cargo run --example twin -- walkthroughs.json > twin.json`, where the file is what `walkthroughs` printed.

use std::error::Error;
use std::{env, fs};

use imr_navigator::state::date_entry::rough;
use imr_navigator::state::{Action, State};
use imr_navigator::view::{Still, StillProps};
use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::{Date, DateAnswer};
use imr_text::{Language, Line, Text, from_iso};
use serde_json::{Value, json};
use yew::ServerRenderer;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let file = env::args().nth(1).ok_or("the file that the example walkthroughs printed must be named")?;
    let written: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    let walkthroughs = written.get("walkthroughs").and_then(Value::as_array).ok_or("there are no walkthroughs")?;
    let cases = walkthroughs.iter().map(case).collect::<Result<Vec<_>>>()?;
    // The one sentence of the questions that no page shows at first.
    let refusal = Text { language: Language::En }.line(Line::ChooseOne);
    println!("{}", json!({ "places": written.get("places"), "cases": cases, "refusal": refusal }));
    Ok(())
}

/// One person's case: each question as it stands when it is reached, and the outcome.
fn case(walkthrough: &Value) -> Result<Value> {
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let id = text(walkthrough, "id").ok_or("a walkthrough has no id")?;
    let today = text(walkthrough, "today").and_then(|day| from_iso(&day)).ok_or_else(|| format!("{id}: no today"))?;
    let given = walkthrough.get("answers").and_then(Value::as_array).ok_or_else(|| format!("{id}: no answers"))?;
    let mut answers = Answers::default();
    let mut pages = vec![page(&answers, today)];
    for one in given {
        answers.set(clicked(one, today).ok_or_else(|| format!("{id}: {one} is not understood"))?);
        pages.push(page(&answers, today));
    }
    Ok(json!({ "id": id, "today": text(walkthrough, "today"), "answers": given, "pages": pages }))
}

/// The reverse of what `walkthroughs` does to an answer.
fn clicked(given: &Value, today: Date) -> Option<Answer> {
    let field = |name: &str| given.get(name).and_then(Value::as_str);
    let question = Question::from_name(field("question")?)?;
    if let Some(choice) = field("choice") {
        return Answer::all(question).into_iter().find(|answer| answer.choice() == Some(choice));
    }
    let date = match (field("exact"), field("rough")) {
        (Some(day), _) => DateAnswer::On(from_iso(day)?),
        (None, Some(month)) => {
            let (year, month) = month.split_once('-')?;
            rough(question, year.parse().ok()?, month.parse().ok()?, today).ok()?
        }
        (None, None) => DateAnswer::Unknown,
    };
    Answer::dated(question, date)
}

/// The page as it is first shown; and, of a question with a short list of names, as it is with all of them.
fn page(answers: &Answers, today: Date) -> Value {
    let state = State::answered(answers.clone(), today, Language::En);
    let html = rendered(state.clone());
    let all = html.contains("data-action=\"all-names\"").then(|| rendered(state.after(Action::ToggledAllNames)));
    json!({ "html": html, "all": all })
}

fn rendered(state: State) -> String {
    let renderer = ServerRenderer::<Still>::with_props(move || StillProps { state, whole: true }).hydratable(false);
    pollster::block_on(renderer.render())
}
