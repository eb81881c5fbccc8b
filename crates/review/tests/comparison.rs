//! Two versions are compared in plain words, with the number of paths.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::LazyLock;

use imr_review::compare::{Report, compare, compare_within};
use imr_review::doubts::Doubts;
use imr_review::findings::Findings;
use imr_review::page::paths;
use imr_review::snapshot::{About, Kind, Part, Paths, Snapshot};
use imr_review::tree::Tree;
use imr_rules::answers::{Answer, Answers, Coverage, Emergency};
use imr_rules::law::last_checked;
use imr_rules::outcome::Route;

static TREE: LazyLock<Tree> = LazyLock::new(|| {
    let mut start = Answers::default();
    start.set(Answer::Emergency(Emergency::No));
    start.set(Answer::Coverage(Coverage::Medicare));
    Tree::walk(&start, last_checked())
});

static NOW: LazyLock<Snapshot> = LazyLock::new(|| Snapshot::take(&TREE, &Doubts::read().unwrap(), "now").unwrap());

fn lines<'a>(report: &'a Report, title: &str) -> &'a [String] {
    report.sections.iter().find(|section| section.title == title).map_or(&[], |section| &section.lines)
}

fn parts<'a>(paths: &'a mut Paths, kind: Kind, name: &'a str) -> impl Iterator<Item = &'a mut Part> {
    paths.parts.iter_mut().filter(move |part| part.kind == kind && part.name == name)
}

#[test]
fn a_version_does_not_differ_from_itself() {
    let report = compare(&NOW, &NOW);
    assert_eq!(report.sections, []);
    assert!(report.in_markdown().contains("Nothing changed."));
    assert!(report.in_html().contains("Nothing changed."));
}

/// With twelve new questions between them, two versions took all the memory of the computer.
#[test]
fn versions_that_are_too_far_apart_say_so_and_compare_the_rest() {
    let mut new = NOW.clone();
    *new.sentences.get_mut("es").unwrap().get_mut("question.emergency.title").unwrap() = "¿Peligro?".to_owned();
    let report = compare_within(&NOW, &new, 10);
    assert!(lines(&report, "Outcomes")[0].contains("Compare the commits between them"), "{report:?}");
    assert!(report.in_markdown().contains("¿Peligro?"));
}

#[test]
fn a_snapshot_survives_its_file() {
    let file = std::env::temp_dir().join(format!("imr-review-snapshot-{}.json", std::process::id()));
    NOW.write(&file).unwrap();
    let read = Snapshot::read(&file);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(read.unwrap(), *NOW);
}

#[test]
fn numbers_phones_and_sentences_are_reported_from_old_to_new() {
    let mut new = NOW.clone();
    *new.facts.get_mut(&About::Numbers).unwrap().get_mut("grievance_days").unwrap().get_mut("number").unwrap() =
        "33".to_owned();
    *new.facts.get_mut(&About::Contacts).unwrap().get_mut("hicap").unwrap().get_mut("phone").unwrap() =
        "1-800-555-0100".to_owned();
    *new.sentences.get_mut("es").unwrap().get_mut("question.emergency.title").unwrap() = "¿Peligro?".to_owned();
    let report = compare(&NOW, &new);

    let numbers = lines(&report, "Numbers of law");
    assert_eq!(numbers.len(), 1);
    assert!(numbers[0].starts_with("grievance_days: number changed from 30 to 33."), "{numbers:?}");
    assert!(numbers[0].contains("It stands in "), "{numbers:?}");
    let phones = lines(&report, "Phones and contacts");
    assert!(phones[0].starts_with("hicap: phone changed from 1-800-434-0222 to 1-800-555-0100."), "{phones:?}");
    let spanish = lines(&report, "Sentences (es)");
    assert_eq!(spanish.len(), 1);
    assert!(spanish[0].contains("to “¿Peligro?”"), "{spanish:?}");
    assert_eq!(report.sections.len(), 3, "{report:?}");
}

#[test]
fn a_changed_route_is_reported_with_its_paths_and_an_example() {
    let mut new = NOW.clone();
    parts(&mut new.paths, Kind::Route, "medicare_advantage")
        .for_each(|part| part.name = "original_medicare".to_owned());
    let report = compare(&NOW, &new);
    let touched = Findings::of(&TREE).routes[&Route::MedicareAdvantage].paths;
    let routes = lines(&report, "Outcomes: where paths lead");
    assert_eq!(routes.len(), 1);
    let says = format!("{} now end in a different route: from “", paths(touched));
    assert!(routes[0].starts_with(&says), "{routes:?}");
    assert!(routes[0].contains("(medicare_advantage) to “") && routes[0].contains(" For example: "), "{routes:?}");
    assert!(lines(&report, "In short")[0].contains(" end differently."));
}

#[test]
fn steps_and_days_that_changed_are_told() {
    let mut new = NOW.clone();
    parts(&mut new.paths, Kind::Step, "call_hicap").for_each(|part| part.name = "talk_to_lawyer".to_owned());
    parts(&mut new.paths, Kind::Deadline, "advantage_appeal").for_each(|part| part.says = "no day".to_owned());
    let report = compare(&NOW, &new);
    let steps = lines(&report, "Steps in outcomes").join("\n");
    assert!(steps.contains("(talk_to_lawyer)") && steps.contains("no longer have"), "{steps}");
    let days = lines(&report, "Deadlines in outcomes").join("\n");
    assert!(days.contains("at another time: no day; before: "), "{days}");
}

/// Names 0 and 1 are questions, 2 and 3 their answers.
fn two_questions(nodes: Vec<(u32, Vec<(u32, i64)>)>, root: i64) -> Paths {
    let names = ["urgency", "grievance", "yes", "no"].map(str::to_owned).to_vec();
    let part = |name: &str| Part { kind: Kind::Route, name: name.to_owned(), says: String::new() };
    let parts = vec![part("dmhc_imr"), part("cdi_imr")];
    Paths { names, nodes, parts, outcomes: vec![vec![0], vec![1]], root }
}

fn with(paths: Paths) -> Snapshot {
    Snapshot { paths, ..NOW.clone() }
}

/// Urgent: the first outcome. Not urgent: the grievance decides.
fn urgency_first() -> Paths {
    two_questions(vec![(1, vec![(2, -1), (3, -2)]), (0, vec![(2, -1), (3, 0)])], 1)
}

#[test]
fn questions_asked_in_another_order_are_no_other_outcome() {
    // The grievance first; where it was asked for, the outcome is the same whether it is urgent or not.
    let other_order = two_questions(vec![(0, vec![(2, -1), (3, -2)]), (1, vec![(2, -1), (3, 0)])], 1);
    let report = compare(&with(urgency_first()), &with(other_order));
    assert!(lines(&report, "Outcomes: where paths lead").is_empty(), "{report:?}");
    let questions = lines(&report, "Questions and answers").join("\n");
    assert!(questions.contains("(urgency) is asked on 2 paths; before: 3 paths."), "{questions}");
}

#[test]
fn a_question_that_is_not_asked_any_more_is_reported_with_what_it_changes() {
    let one = two_questions(vec![(0, vec![(2, -1), (3, -1)])], 0);
    let report = compare(&with(urgency_first()), &with(one));
    let routes = lines(&report, "Outcomes: where paths lead");
    assert!(routes[0].starts_with("1 path now ends in a different route"), "{routes:?}");
    assert!(lines(&report, "Questions and answers").iter().any(|line| line.starts_with("No longer asked: ")));
}

#[test]
fn a_new_answer_is_reported_with_its_paths() {
    let fewer = two_questions(vec![(1, vec![(2, -1), (3, -2)]), (0, vec![(2, -1)])], 1);
    let report = compare(&with(fewer), &with(urgency_first()));
    assert_eq!(lines(&report, "In short"), ["2 paths exist only in the new version."]);
    assert!(
        lines(&report, "Questions and answers").iter().any(|line| line.starts_with("New answer to ")),
        "{report:?}"
    );
}
