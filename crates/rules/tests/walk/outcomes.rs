//! No outcome changes unnoticed: what comes out of every path, as one number for each kind of coverage and one count for
//! each route, against the table in `outcomes.txt` that is committed with the rules.
//!
//! The other tests say what must be true. This one only says that something became different, and is the last to fail.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use imr_rules::answers::{Answer, Question};
use imr_rules::outcome::Route;

use crate::digest::{self, Digest};
use crate::every_path;
use crate::tree::{Place, Tree};

pub const ACCEPT: &str = "IMR_ACCEPT_OUTCOMES";

#[test]
fn no_outcome_changes_unnoticed() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/walk/outcomes.txt");
    let now = table(every_path());
    if std::env::var_os(ACCEPT).is_some() {
        fs::write(&file, &now).unwrap();
        return;
    }
    let before = fs::read_to_string(&file).unwrap_or_default();
    let different: Vec<_> = differences(&before, &now);
    assert!(
        different.is_empty(),
        "outcomes have changed:\n{}\n`cargo xtask review --since main` says in words for whom, and what. If that is what \
         the law asks for, `cargo xtask prove --only walk --accept` writes the new table.",
        different.join("\n")
    );
}

fn differences(before: &str, now: &str) -> Vec<String> {
    let only = |mark: &str, here: &str, there: &str| -> Vec<String> {
        let there: Vec<&str> = there.lines().collect();
        here.lines().filter(|line| !there.contains(line)).map(|line| format!("{mark} {line}")).collect()
    };
    only("-", before, now).into_iter().chain(only("+", now, before)).collect()
}

fn table(tree: &Tree) -> String {
    let paths = tree.paths_below();
    let numbers = number_of_each_place(tree);
    let mut text = String::from("coverage, paths, what comes out of them as one number\n");
    for node in tree.nodes.iter().filter(|node| node.question == Question::Coverage) {
        for branch in &node.branches {
            let below = match branch.then {
                Place::Asked(number) => paths[number].0,
                Place::End(_) => 1,
            };
            let name = branch.answer.choice().unwrap();
            writeln!(text, "{name:<32}{below:>12}  {:016x}", numbers.of(branch.then)).unwrap();
        }
    }
    let mut routes: BTreeMap<&str, (u64, usize)> = Route::ALL.iter().map(|route| (route.name(), (0, 0))).collect();
    for (outcome, ways) in tree.outcomes.iter().zip(tree.ways_to_ends(tree.root)) {
        let route = routes.get_mut(outcome.route.name()).unwrap();
        *route = (route.0 + ways, route.1 + 1);
    }
    text.push_str("\nroute, paths that lead there, different outcomes\n");
    for (route, (ways, different)) in routes {
        assert!(ways > 0, "no path leads to {route}");
        writeln!(text, "{route:<32}{ways:>12}{different:>8}").unwrap();
    }
    text
}

struct Numbers {
    asked: Vec<u64>,
    ends: Vec<u64>,
}

impl Numbers {
    fn of(&self, place: Place) -> u64 {
        match place {
            Place::Asked(number) => self.asked[number],
            Place::End(number) => self.ends[number],
        }
    }
}

/// One number for each place: its question, its answers, and the numbers of the places they lead to.
fn number_of_each_place(tree: &Tree) -> Numbers {
    let mut numbers = Numbers { asked: Vec::new(), ends: tree.outcomes.iter().map(digest::outcome).collect() };
    for node in &tree.nodes {
        let mut digest = Digest::new();
        digest.text(node.question.name());
        for branch in &node.branches {
            digest.text(&name_of(branch.answer));
            digest.number(numbers.of(branch.then));
            digest.number(branch.proof);
        }
        numbers.asked.push(digest.value());
    }
    numbers
}

fn name_of(answer: Answer) -> String {
    match (answer.choice(), answer.date()) {
        (Some(name), _) => name.to_owned(),
        (None, date) => format!("{date:?}"),
    }
}
