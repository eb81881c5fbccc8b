//! A walk over every path of answers, asserting what must always be true (brief, rules 2 to 6).
//!
//! Every combination of choices is walked once, into a tree that keeps equal parts once; each file beside this one is a
//! thing that must hold everywhere in it. Decision 6 says what is walked, decision 10 what is proved by it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm
)]

mod changes;
#[path = "../classes/mod.rs"]
mod classes;
mod contradictions;
mod dates;
mod days;
mod digest;
mod first_screen;
mod only_adds;
mod outcomes;
mod questions;
mod readme;
mod rows;
mod stages;
mod tree;
mod truthful;
mod two_clocks;
mod unknown_program;
mod unsure;
mod usable;

use std::collections::BTreeSet;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use days::Days;
use imr_rules::answers::*;
use imr_rules::date::Date;
use tree::{Place, Tree};

/// The day of all walks; that any other day gives the same but for the dates is shown in `second_reading`.
fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 22).unwrap()
}

/// Every path, with the days that choose between outcomes.
fn every_path() -> &'static Tree {
    &walked().0
}

fn walked() -> &'static (Tree, Duration) {
    static TREE: OnceLock<(Tree, Duration)> = OnceLock::new();
    TREE.get_or_init(|| {
        let start = Instant::now();
        let tree = Tree::walk(Answers::default(), today(), Days::Few);
        (tree, start.elapsed())
    })
}

/// The paths of a calm person, with every class of days: they reach every kind of date question.
fn every_class_of_days() -> &'static [Tree] {
    static TREES: OnceLock<Vec<Tree>> = OnceLock::new();
    TREES.get_or_init(|| {
        let calm = [
            Answer::Emergency(Emergency::No),
            Answer::Urgency(Urgency::No),
            Answer::CareBasis(CareBasis::Recommended),
            Answer::SeriousCondition(SeriousCondition::Yes),
            Answer::Promptness(Promptness::No),
            Answer::CompanyName(CompanyName::Neither),
            Answer::Problem(Problem::Refused),
            Answer::JobPlanProblem(JobPlanProblem::Refused),
            Answer::CareReceived(CareReceived::No),
            Answer::Filer(Filer::Patient),
        ];
        let reasons = [DenialReason::NotNecessary, DenialReason::Experimental, DenialReason::NotCovered];
        let start = |reason| calm.into_iter().chain([Answer::DenialReason(reason)]);
        reasons.into_iter().map(|reason| Tree::walk(given(start(reason)), today(), Days::Every)).collect()
    })
}

/// All trees in which something must hold everywhere.
fn all_trees() -> impl Iterator<Item = &'static Tree> {
    [every_path()].into_iter().chain(every_class_of_days())
}

/// Danger and the filer only add to an outcome, so one answer is walked (`only_adds.rs`).
const fn only_one_is_walked(question: Question) -> bool {
    matches!(question, Question::Emergency | Question::Filer)
}

fn given(answers: impl IntoIterator<Item = Answer>) -> Answers {
    let mut all = Answers::default();
    for answer in answers {
        all.set(answer);
    }
    all
}

/// Nobody is asked more questions than this.
const LONGEST: usize = 20;

/// The answers of a person who is asked the most questions.
fn longest_path(tree: &Tree) -> Vec<Answer> {
    let below = tree.paths_below();
    let length = |place: Place| match place {
        Place::Asked(number) => below[number].1,
        Place::End(_) => 0,
    };
    let mut path = Vec::new();
    let mut at = tree.root;
    while let Some(branch) =
        tree.node(at).and_then(|node| node.branches.iter().max_by_key(|branch| length(branch.then)))
    {
        path.push(branch.answer);
        at = branch.then;
    }
    path
}

/// The figures that `cargo xtask prove` prints.
#[test]
fn the_size_of_the_walk() {
    let (tree, took) = walked();
    let Place::Asked(root) = tree.root else { panic!("nothing is asked") };
    let (paths, longest) = tree.paths_below()[root];
    let questions: BTreeSet<Question> = tree.nodes.iter().map(|node| node.question).collect();
    let routes: BTreeSet<_> = tree.outcomes.iter().map(|outcome| outcome.route).collect();
    println!(
        "walk: {paths} paths, {} of them one by one, in {:.1} s; {} questions, longest path {longest}; {} places, {} \
         different outcomes on {} routes",
        tree.walked,
        took.as_secs_f32(),
        questions.len(),
        tree.nodes.len(),
        tree.outcomes.len(),
        routes.len()
    );
    let dated: u64 = every_class_of_days().iter().map(|tree| tree.walked).sum();
    println!("walk: {dated} paths with every class of days");
    assert!(longest <= LONGEST, "a person is asked {longest} questions: {:?}", longest_path(tree));
    let never: Vec<_> = Question::ALL.iter().filter(|question| !questions.contains(question)).collect();
    assert!(never.is_empty(), "no path asks {never:?}");
}
