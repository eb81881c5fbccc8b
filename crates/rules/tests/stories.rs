//! People's cases in `tests/stories/`, as an advocate would tell them, against the rules.
//!
//! The cases were written from the fact tables alone, by somebody who had not read the rules. Where a case and the
//! rules differ, the facts decide which of the two is wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod classes;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use classes::{class, is_ever_asked};
use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::{Date, DateAnswer, months_after};
use imr_rules::deadline::{Deadline, DeadlineKind};
use imr_rules::outcome::{Action, Outcome, Reason, Route, Row};
use imr_rules::replay;
use serde::Deserialize;

/// Fewer stories than this means that files were lost.
const LEAST: usize = 75;
/// How far ahead a rough month may lie in a question about a day to come.
const MONTHS_AHEAD: u32 = 18;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    story: Vec<Story>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    name: String,
    title: String,
    today: String,
    /// Whether the browser tests click through it.
    browser: bool,
    answers: BTreeMap<String, String>,
    expect: Expect,
    why: String,
}

/// What the law and safety ask of the outcome. A list that is left out asks nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    route: String,
    urgent: bool,
    #[serde(default)]
    steps_include: Vec<String>,
    first_step: Option<String>,
    /// Steps of which each comes before the next. Others may stand between them.
    #[serde(default)]
    steps_in_order: Vec<String>,
    #[serde(default)]
    steps_exclude: Vec<String>,
    /// The numbers a person is told to call in one of the steps.
    #[serde(default)]
    phones_include: Vec<String>,
    #[serde(default)]
    rows_include: Vec<String>,
    #[serde(default)]
    reasons_include: Vec<String>,
    /// Who has power over the plan, and how sure that is.
    regulator: Option<String>,
    certainty: Option<String>,
    /// The row of the plan list that was named.
    plan: Option<String>,
    #[serde(default)]
    deadlines: BTreeMap<String, Days>,
    #[serde(default)]
    deadlines_exclude: Vec<String>,
}

/// `by = "none"`: the day cannot be computed. No `last`: there is no later day to show.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Days {
    by: String,
    last: Option<String>,
}

#[test]
fn every_story_ends_as_the_law_says() {
    let differences: Vec<_> = stories().iter().flat_map(check).collect();
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
}

/// The median over the stories of version 0.1.0 was nine questions, and one more is allowed. The longest path of all is
/// held by the walk.
#[test]
fn half_of_the_people_are_asked_ten_questions_at_most() {
    let mut asked: Vec<usize> = stories().iter().map(|story| story.answers.len()).collect();
    asked.sort_unstable();
    let (median, longest) = (*asked.get(asked.len() / 2).unwrap(), *asked.last().unwrap());
    println!("{} stories, {median} questions at the median, {longest} at most", asked.len());
    assert!(median <= 10, "{median} questions at the median");
}

#[test]
fn every_choice_has_a_story() {
    let given: BTreeSet<_> = stories().iter().flat_map(|story| story.answers.clone()).collect();
    let mut missing = Vec::new();
    let (named, worded): (Vec<_>, Vec<_>) = Question::ALL
        .iter()
        .flat_map(|&question| Answer::all(question))
        .partition(|answer| answer.proper_name().is_some());
    // Plans come and go with a line of the list. A story for each kind that the rules can tell apart is enough, and a
    // plan of a new kind asks for one.
    let is_told = |answer: &Answer| {
        answer.choice().is_some_and(|name| given.contains(&(answer.question().name().to_owned(), name.to_owned())))
    };
    let kind = |answer: Answer| (answer.question(), class(&Answers::default(), answer));
    let kinds_told: BTreeSet<_> = named.iter().copied().filter(is_told).map(kind).collect();
    for answer in named {
        if is_ever_asked(answer) && !kinds_told.contains(&kind(answer)) {
            missing.push(format!("a plan of the kind of {}", answer.choice().unwrap_or_default()));
        }
    }
    let never_asked: BTreeSet<_> = worded
        .iter()
        .filter(|&&answer| !is_ever_asked(answer))
        .filter_map(|answer| Some((answer.question(), answer.choice()?)))
        .collect();
    for &question in Question::ALL {
        let mut choices: Vec<_> =
            worded.iter().filter(|answer| answer.question() == question).filter_map(|answer| answer.choice()).collect();
        if question.is_date() {
            choices.push("unknown");
        }
        choices.retain(|choice| !never_asked.contains(&(question, *choice)));
        for choice in choices {
            if !given.contains(&(question.name().to_owned(), choice.to_owned())) {
                missing.push(format!("{} = {choice}", question.name()));
            }
        }
    }
    assert!(missing.is_empty(), "no story tells of {missing:#?}");
}

#[test]
fn every_kind_of_deadline_and_route_has_a_story() {
    let stories = stories();
    let routes: BTreeSet<_> = stories.iter().map(|story| story.expect.route.as_str()).collect();
    let kinds: BTreeSet<_> =
        stories.iter().flat_map(|story| story.expect.deadlines.keys()).map(String::as_str).collect();
    let routes: Vec<_> = Route::ALL.iter().map(|route| route.name()).filter(|name| !routes.contains(name)).collect();
    let kinds: Vec<_> = DeadlineKind::ALL.iter().map(|kind| kind.name()).filter(|name| !kinds.contains(name)).collect();
    assert!(routes.is_empty() && kinds.is_empty(), "no story ends at {routes:?}, or counts {kinds:?}");
}

#[test]
fn names_are_used_once_and_the_browser_tests_have_their_stories() {
    let stories = stories();
    let names: BTreeSet<_> = stories.iter().map(|story| story.name.as_str()).collect();
    assert_eq!(names.len(), stories.len(), "a name is used twice");
    assert!(stories.len() >= LEAST, "only {} stories", stories.len());
    assert!(stories.iter().filter(|story| story.browser).count() >= 11, "the browser tests need their cases");
}

fn stories() -> Vec<Story> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/stories");
    let mut paths: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    assert!(!paths.is_empty(), "no stories in {}", folder.display());
    let read = |path: &Path| -> File {
        toml::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    paths.iter().flat_map(|path| read(path).story).collect()
}

/// What is different from the story, one line each.
fn check(story: &Story) -> Vec<String> {
    let today = story.day(&story.today);
    let mut answers = Answers::default();
    for (question, answer) in &story.answers {
        answers.set(parse(story, question, answer, today));
    }
    let interview = replay(&answers, today);
    let line = |text: String| format!("{}: {text}", story.name);
    let mut differences = Vec::new();

    if story.title.is_empty() || story.why.is_empty() {
        differences.push(line("has no title or does not say why".to_owned()));
    }
    let asked: BTreeSet<_> = interview.given.iter().map(|answer| answer.question().name()).collect();
    let unused: Vec<_> = story.answers.keys().filter(|question| !asked.contains(question.as_str())).collect();
    if !unused.is_empty() {
        differences.push(line(format!("is never asked {unused:?}")));
    }
    match &interview.end {
        Err(question) => differences.push(line(format!("does not answer {}", question.name()))),
        Ok(outcome) => differences.extend(compare(story, outcome).into_iter().map(line)),
    }
    differences
}

fn compare(story: &Story, outcome: &Outcome) -> Vec<String> {
    let expect = &story.expect;
    let steps: Vec<_> = outcome.steps.iter().map(|step| step.action.name()).collect();
    let phones: Vec<_> = outcome.steps.iter().filter_map(|step| step.action.agency().contact().phone).collect();
    let rows: Vec<_> = outcome.rows.iter().map(|row| row.name()).collect();
    let kinds: Vec<_> = outcome.deadlines.iter().map(|deadline| deadline.kind.name()).collect();
    let mut differences = Vec::new();

    if outcome.route != story.known("route", Route::ALL, Route::name, &expect.route) {
        differences.push(format!("route is {}, not {}", outcome.route.name(), expect.route));
    }
    if outcome.urgent.is_some() != expect.urgent {
        differences.push(format!("urgent box is {:?}, urgent should be {}", outcome.urgent, expect.urgent));
    }
    let ordered = &expect.steps_in_order;
    for action in expect.steps_include.iter().chain(&expect.first_step).chain(ordered).chain(&expect.steps_exclude) {
        story.known("step", Action::ALL, Action::name, action);
    }
    for row in &expect.rows_include {
        story.known("row", Row::ALL, Row::name, row);
    }
    for reason in &expect.reasons_include {
        story.known("reason", Reason::ALL, Reason::name, reason);
    }
    for kind in &expect.deadlines_exclude {
        story.known("deadline", DeadlineKind::ALL, DeadlineKind::name, kind);
    }
    includes("step", &steps, &expect.steps_include, &mut differences);
    includes("phone", &phones, &expect.phones_include, &mut differences);
    includes("row", &rows, &expect.rows_include, &mut differences);
    let reasons: Vec<_> = outcome.reasons.iter().map(|reason| reason.name()).collect();
    includes("reason", &reasons, &expect.reasons_include, &mut differences);
    let (regulator, certainty) =
        outcome.regulator.map(|(regulator, certainty)| (regulator.name(), certainty.name())).unzip();
    let plan = outcome.plan.map(|plan| plan.name());
    for (what, expected, found) in [
        ("regulator", &expect.regulator, regulator),
        ("certainty", &expect.certainty, certainty),
        ("plan", &expect.plan, plan),
    ] {
        if expected.as_deref().is_some_and(|expected| found != Some(expected)) {
            differences.push(format!("{what} is {found:?}, not {expected:?}"));
        }
    }
    excludes("step", &steps, &expect.steps_exclude, &mut differences);
    excludes("deadline", &kinds, &expect.deadlines_exclude, &mut differences);
    if let Some(first) = &expect.first_step
        && steps.first() != Some(&first.as_str())
    {
        differences.push(format!("first step should be {first}; steps are {steps:?}"));
    }
    let mut in_order = steps.iter();
    if !ordered.iter().all(|step| in_order.any(|found| found == step)) {
        differences.push(format!("steps should be in the order {ordered:?}; steps are {steps:?}"));
    }
    for (kind, days) in &expect.deadlines {
        let kind = story.known("deadline", DeadlineKind::ALL, DeadlineKind::name, kind);
        match outcome.deadlines.iter().find(|deadline| deadline.kind == kind) {
            None => differences.push(format!("clock {} is missing; clocks are {kinds:?}", kind.name())),
            Some(deadline) => differences.extend(compare_days(story, deadline, days)),
        }
    }
    differences
}

fn compare_days(story: &Story, deadline: &Deadline, expected: &Days) -> Option<String> {
    let by = (expected.by != "none").then(|| story.day(&expected.by));
    let last = expected.last.as_deref().map(|last| story.day(last));
    ((deadline.by, deadline.last) != (by, last)).then(|| {
        let found = format!("by {:?}, last {:?}", deadline.by, deadline.last);
        format!("clock {} is {found}, not by {by:?}, last {last:?}", deadline.kind.name())
    })
}

fn includes(what: &str, found: &[&str], wanted: &[String], differences: &mut Vec<String>) {
    for name in wanted.iter().filter(|name| !found.contains(&name.as_str())) {
        differences.push(format!("{what} {name} is missing; found {found:?}"));
    }
}

fn excludes(what: &str, found: &[&str], unwanted: &[String], differences: &mut Vec<String>) {
    for name in unwanted.iter().filter(|name| found.contains(&name.as_str())) {
        differences.push(format!("{what} {name} should not be there"));
    }
}

fn parse(story: &Story, question: &str, answer: &str, today: Date) -> Answer {
    let question = story.known("question", Question::ALL, Question::name, question);
    if question.is_date() {
        let until = if question == Question::EndDate { months_after(today, MONTHS_AHEAD).unwrap() } else { today };
        return Answer::dated(question, date_answer(story, answer, until)).unwrap();
    }
    let choices: Vec<_> = Answer::all(question).into_iter().filter(|choice| choice.choice().is_some()).collect();
    let name = |choice: Answer| choice.choice().unwrap();
    story.known(&format!("choice of {}", question.name()), &choices, name, answer)
}

/// `2026-08-31`, a rough month such as `2026-08`, or `unknown`.
fn date_answer(story: &Story, text: &str, until: Date) -> DateAnswer {
    match text.split('-').collect::<Vec<_>>()[..] {
        ["unknown"] => DateAnswer::Unknown,
        [year, month] => DateAnswer::month(year.parse().unwrap(), month.parse().unwrap(), until).unwrap(),
        _ => DateAnswer::On(story.day(text)),
    }
}

impl Story {
    /// The member with this name.
    fn known<T: Copy>(&self, kind: &str, all: &[T], name_of: impl Fn(T) -> &'static str, name: &str) -> T {
        all.iter().copied().find(|&member| name_of(member) == name).unwrap_or_else(|| {
            let near = nearest(name, all.iter().map(|&member| name_of(member)).collect());
            panic!("{}: there is no {kind} {name}; did you mean {}?", self.name, near.join(", "))
        })
    }

    fn day(&self, text: &str) -> Date {
        text.parse().unwrap_or_else(|error| panic!("{}: {text} is not a day: {error}", self.name))
    }
}

/// The three names that have the largest part of their pairs of letters in common with this one.
fn nearest<'n>(name: &str, mut names: Vec<&'n str>) -> Vec<&'n str> {
    let pairs = |text: &str| -> BTreeSet<_> { text.bytes().zip(text.bytes().skip(1)).collect() };
    let wanted = pairs(name);
    names.sort_by_key(|other| {
        let other = pairs(other);
        Reverse(1000 * wanted.intersection(&other).count() / wanted.union(&other).count().max(1))
    });
    names.truncate(3);
    names
}

#[test]
fn a_name_that_is_misspelt_is_near_the_right_one() {
    let routes: Vec<_> = Route::ALL.iter().map(|route| route.name()).collect();
    for (wrong, right) in [("ask_plan_agian", "ask_plan_again"), ("review_calpers", "calpers_review")] {
        assert!(nearest(wrong, routes.clone()).contains(&right), "{wrong}: {:?}", nearest(wrong, routes.clone()));
    }
}
