//! Each row of the decision tables has a rule, and each rule has a row.
//!
//! `data/decision-tables.csv` lists the rows of the two fact tables. A new row there fails here until a rule applies it,
//! or, if it is a row about dates, until a test that proves it is named below.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use imr_rules::outcome::{Action, Row};
use serde::Deserialize;

use crate::{every_class_of_days, every_path};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    table: String,
    row: String,
    title_in_own_words: String,
    file: String,
}

/// The rows about dates are applied by every clock, so each names the test that proves it.
const DATE_ROWS: &[(&str, &str, &str)] = &[
    ("DT1", "second_reading/imr.rs", "six_months_from_every_offset_of_denial_appeal_and_answer"),
    ("DT2", "second_reading/imr.rs", "six_months_on_every_day_with_every_offset_to_the_answer"),
    ("DT3", "second_reading/imr.rs", "six_months_from_rough_and_unknown_days"),
    ("DT4", "second_reading/standing.rs", "every_kind_stands_right_on_both_sides_of_each_boundary"),
    ("DT5", "walk/rows.rs", "after_the_day_of_the_grievance_the_agency_is_called_too"),
    ("DT6", "second_reading/waits.rs", "a_wait_ends_on_the_day_after_its_last"),
    ("13.4-1", "second_reading/plain.rs", "every_kind_on_every_day"),
    ("13.4-2", "second_reading/plain.rs", "every_kind_on_every_day"),
    ("13.4-3", "second_reading/plain.rs", "every_kind_on_every_day"),
    // Decision 7: a day is never moved later, and not earlier either, since that would hide the law's own day.
    ("13.4-4", "second_reading/plain.rs", "every_kind_on_every_day"),
    ("13.4-5", "walk/usable.rs", "every_path_ends_in_an_outcome_a_person_can_use"),
    ("13.4-6", "walk/rows.rs", "the_call_that_runs_in_hours_comes_first"),
];

/// The rows that are applied only to who is in danger or files for another: `only_adds.rs` reaches them.
const ONLY_ADDED: [Row; 3] = [Row::RSafe, Row::RHelper, Row::RProvider];

#[test]
fn every_row_of_the_tables_has_a_rule_and_every_rule_a_row() {
    let listed = listed();
    assert!(listed.iter().all(|row| !row.title_in_own_words.is_empty() && row.file.ends_with(".md")));
    let names: BTreeSet<&str> = listed.iter().map(|row| row.row.as_str()).collect();
    assert_eq!(names.len(), listed.len(), "a row is listed twice");

    let dated: BTreeMap<&str, &str> = DATE_ROWS.iter().map(|&(row, _, test)| (row, test)).collect();
    let without_a_rule: Vec<_> = listed
        .iter()
        .filter(|row| Row::from_name(&row.row).is_none() && !dated.contains_key(row.row.as_str()))
        .map(|row| format!("{} ({}, {})", row.row, row.title_in_own_words, row.table))
        .collect();
    assert!(without_a_rule.is_empty(), "rows without a rule: {without_a_rule:#?}");
    let without_a_row: Vec<_> =
        Row::ALL.iter().map(|row| row.name()).chain(dated.into_keys()).filter(|row| !names.contains(row)).collect();
    assert!(without_a_row.is_empty(), "rules without a row: {without_a_row:?}");

    let tree = every_path();
    let mut applied: BTreeMap<Row, u64> = BTreeMap::new();
    for (outcome, paths) in tree.outcomes.iter().zip(tree.ways_to_ends(tree.root)) {
        assert!(!outcome.rows.is_empty(), "{} applies no row", outcome.route.name());
        for &row in &outcome.rows {
            *applied.entry(row).or_default() += paths;
        }
    }
    for &row in Row::ALL {
        let reached = applied.contains_key(&row) || ONLY_ADDED.contains(&row);
        assert!(reached, "no path applies row {}", row.name());
    }
    println!("rows: {} rows of the decision tables have a rule, {} of them about dates", names.len(), DATE_ROWS.len());
}

#[test]
fn every_row_about_dates_names_a_test_there_is() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for (row, file, test) in DATE_ROWS {
        let text = fs::read_to_string(tests.join(file)).unwrap();
        assert!(text.contains(&format!("#[test]\nfn {test}()")), "{row}: there is no test {test} in {file}");
    }
}

/// The order of the law: what was applied is listed in the order of the tables, and the list of rows is in that order.
#[test]
fn rows_are_reported_in_the_order_of_the_tables() {
    let in_tables: Vec<Row> = listed().iter().filter_map(|row| Row::from_name(&row.row)).collect();
    assert_eq!(in_tables, Row::ALL, "the rows of the rules stand in another order than those of the tables");
    for outcome in every_path().outcomes.iter().chain(every_class_of_days().iter().flat_map(|tree| &tree.outcomes)) {
        assert!(outcome.rows.is_sorted(), "{:?}", outcome.rows);
    }
}

/// Whoever opens a file of rules can look up in the tables what it implements.
#[test]
fn every_file_of_rules_names_its_rows() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let names: Vec<String> = listed().into_iter().map(|row| row.row).collect();
    let mut files = Vec::new();
    rust_files(&rules, &mut files);
    assert!(files.len() > 10, "the rules have moved");
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let is_named =
            |name: &String| text.split(|c: char| !(c.is_alphanumeric() || c == '-')).any(|word| word == name);
        let applied = text.contains("Row::") || names.iter().any(is_named);
        assert!(applied, "{} names no row of the decision tables", file.display());
    }
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// DT5: after the safe day the plan is asked all the same, and the agency is called today; before it, it is not.
#[test]
fn after_the_day_of_the_grievance_the_agency_is_called_too() {
    use imr_rules::deadline::{DeadlineKind, Standing};
    let (mut passed, mut open) = (0, 0);
    for tree in every_class_of_days() {
        for (number, outcome) in tree.outcomes.iter().enumerate() {
            let filing = [DeadlineKind::PlanGrievance, DeadlineKind::InsurerAppeal];
            let Some(clock) = outcome.deadlines.iter().find(|deadline| filing.contains(&deadline.kind)) else {
                continue;
            };
            if !outcome.steps.iter().any(|step| step.action == Action::FileGrievance) {
                continue;
            }
            let late = clock.standing(tree.today) == Standing::Late;
            let calls = outcome.steps.iter().any(|step| {
                matches!(step.action, Action::CallDmhcLate | Action::CallCdiLate | Action::CallDmhcWhichAgency)
            });
            let says_late =
                outcome.steps.iter().any(|step| matches!(step.action, Action::CallDmhcLate | Action::CallCdiLate));
            assert!(if late { calls } else { !says_late }, "{}", tree.tell(number));
            *if late { &mut passed } else { &mut open } += 1;
        }
    }
    assert!(passed > 0 && open > 0);
}

/// 13.4: a call to Medicare's reviewer runs in hours, so it stands above all else.
#[test]
fn the_call_that_runs_in_hours_comes_first() {
    let tree = every_path();
    let mut seen = 0;
    for (number, outcome) in tree.outcomes.iter().enumerate() {
        let of_hours = |action| {
            matches!(
                action,
                Action::CallQioHospital
                    | Action::CallQioAfterLeaving
                    | Action::CallQioLongAfterLeaving
                    | Action::CallQioServices
            )
        };
        if outcome.steps.iter().any(|step| of_hours(step.action)) {
            seen += 1;
            assert!(of_hours(outcome.steps[0].action), "{}", tree.tell(number));
        }
    }
    assert!(seen > 0);
}

pub fn listed() -> Vec<Listed> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/decision-tables.csv");
    csv::Reader::from_path(file).unwrap().into_deserialize().map(|row| row.unwrap()).collect()
}
