//! What a person reads at once: a question, or the first screen of an outcome.

use std::collections::BTreeSet;

use imr_rules::answers::{Answer, Question};
use imr_rules::outcome::Outcome;
use imr_text::{Language, Text, plain};

/// One screen in one language.
#[derive(Debug)]
pub struct Screen {
    /// The language.
    pub language: Language,
    /// What it is, with the story that leads to an outcome.
    pub name: String,
    /// Whether it is a question or an outcome.
    pub kind: Kind,
    /// What stands on it, each a sentence or more.
    pub parts: Vec<String>,
}

/// The two kinds of screen; medians are given for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Title, choices with their hints, help and reason.
    Question,
    /// Urgent box, headline, detail, agency, and the first step with its warnings.
    Outcome,
}

/// Every screen of a language; outcomes that read the same count once.
pub fn all(text: Text, stories: &[(String, Box<Outcome>)]) -> Vec<Screen> {
    let language = text.language;
    let screen = |name: String, kind, parts: Vec<&str>| Screen {
        language,
        name: format!("{} {name}", language.code()),
        kind,
        parts: parts.into_iter().map(plain).collect(),
    };
    let questions = Question::ALL.iter().map(|&of| screen(of.name().to_owned(), Kind::Question, question(text, of)));
    let mut seen = BTreeSet::new();
    let outcomes = stories.iter().filter_map(|(story, of)| {
        let parts = outcome(text, of);
        let name = format!("{} ({story})", of.route.name());
        seen.insert(parts.clone()).then(|| screen(name, Kind::Outcome, parts))
    });
    questions.chain(outcomes).collect()
}

/// Names of plans, brands and counties are not ours to word.
fn question(text: Text, question: Question) -> Vec<&'static str> {
    let words = text.question(question);
    let worded = Answer::all(question).into_iter().filter(|answer| !answer.is_of_plan_list());
    let choices = worded.filter_map(|answer| text.choice(answer)).flat_map(|choice| [Some(choice.label), choice.hint]);
    [words.title].into_iter().chain(choices.flatten()).chain([words.find, words.why]).collect()
}

fn outcome(text: Text, outcome: &Outcome) -> Vec<&'static str> {
    let route = text.route(outcome.route);
    let urgent = outcome.urgent.map(|urgent| text.urgent(urgent));
    let power = outcome.regulator.and_then(|(regulator, certainty)| text.power(regulator, certainty));
    let step = outcome.steps.first();
    let warnings = step.into_iter().flat_map(|step| outcome.effects(step)).filter_map(|effect| effect.guard);
    let said = step.map(|step| text.action(step.action));
    urgent
        .into_iter()
        .chain([route])
        .flat_map(|passage| [passage.title, passage.text])
        .chain(power)
        .chain(said.map(|action| action.title))
        .chain(warnings.map(|guard| text.guard(guard)))
        .chain(said.map(|action| action.how))
        .chain(said.and_then(|action| action.say))
        .collect()
}
