//! The checks of the build on `data/`, tried on lines that are wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::wildcard_enum_match_arm, dead_code)]

#[path = "../build/check.rs"]
mod check;
#[path = "../build/read.rs"]
mod read;

use read::{County, Row, table};

const PLANS: &str = include_str!("../data/plans.csv");
const COUNTIES: &str = include_str!("../data/medi-cal-counties.csv");

fn problems(plans: &str, counties: &str) -> Vec<String> {
    let read = |plans, counties| -> Result<Vec<String>, String> {
        Ok(check::problems(&table::<Row>("plans.csv", plans)?, &table::<County>("counties.csv", counties)?))
    };
    read(plans, counties).unwrap_or_else(|problem| vec![problem])
}

#[test]
fn the_lists_are_right() {
    assert_eq!(problems(PLANS, COUNTIES), [""; 0]);
}

/// A change to one line, and what the build must say about it, with the line.
#[track_caller]
fn refused(from: &str, to: &str, messages: &[&str]) {
    assert!(PLANS.contains(from) || COUNTIES.contains(from), "the lists have no `{from}`");
    let found = problems(&PLANS.replacen(from, to, 1), &COUNTIES.replacen(from, to, 1));
    for message in messages {
        assert!(found.iter().any(|line| line.contains(message)), "`{message}` is missing: {found:#?}");
    }
}

#[test]
fn names_that_are_wrong_are_refused() {
    refused("\nkaiser-medicare,", "\nkaiser,", &["plans.csv:4: the id kaiser stands twice"]);
    refused("\nscan,", "\nSCAN,", &["`SCAN` is not a name like health-net-life"]);
    refused("\nhumana,Humana,", "\nhumana,,", &["plans.csv:28: the brand is what a person picks"]);
    refused(",UMR;Meritain,", ",UMR;any card of Meritain,", &["`any card of Meritain` is a description"]);
    refused("id,brand,", "id,", &["plans.csv:1: the columns must be id,brand,legal_name"]);
}

#[test]
fn words_that_are_not_known_are_refused() {
    refused("commercial_hmo;covered_ca,dmhc,", "commercial_hmo;covered,dmhc,", &["product_lines cannot be `covered`"]);
    refused(
        "covered_ca,dmhc,yes",
        "covered_ca,dhmc,yes",
        &["plans.csv:2: regulator cannot be `dhmc`; it is one of: dmhc"],
    );
    refused("covered_ca,dmhc,yes", "covered_ca,dmhc,no", &["knox_keene_licensed is `no`, which does not fit"]);
    refused(",agency,dated,private", ",rumour,dated,private", &["regulator_confidence cannot be `rumour`"]);
    refused(",agency,dated,private", ",agency,shown,private", &["phone_display cannot be `shown`"]);
    refused(",agency,dated,private", ",agency,dated,all of them", &["phone_members cannot be `all of them`"]);
}

#[test]
fn numbers_that_may_not_be_shown_are_refused() {
    refused("1-800-464-4000", "800-464-4000", &["plans.csv:2: `800-464-4000` is not written as 1-NNN-NNN-NNNN"]);
    refused("1-800-464-4000", "1-800-464-4000;1-800-464-4001", &["2 numbers, but phone_for says what 1 are for"]);
    refused(",agency,dated,private", ",agency,dated,", &["phone_members must say for 1 numbers whom they are for"]);
    refused(",agency,dated,private", ",agency,,", &["phone_display is empty where there is no number"]);
    refused(",2026-07-06,plan page,\"Regulator: DMHC", ",undated,plan page,\"Regulator: DMHC", &["not `undated`"]);
    refused(
        ",2026-07-06,plan page,\"Regulator: DMHC",
        ",2019,plan page,\"Regulator: DMHC",
        &["2023 or later, not `2019`"],
    );
    refused(
        ",2026-07-06,plan page,\"Regulator: DMHC",
        ",2026-07-06,secondary,\"Regulator: DMHC",
        &["only a number from"],
    );
}

#[test]
fn counties_that_do_not_fit_the_plans_are_refused() {
    refused(
        "Marin,partnership;kaiser-medi-cal",
        "Marin,partnership;kaiser-medical",
        &[
            "counties.csv:22: no Medi-Cal plan has the id kaiser-medical",
            "medi_cal_counties must be those of the county file",
        ],
    );
    refused("Marin,partnership", "Mendocino,partnership", &["the county Mendocino stands twice"]);
    refused(
        "Marin,partnership;kaiser-medi-cal,cohs",
        "Marin,partnership;kaiser-medi-cal,coop",
        &["model cannot be `coop`"],
    );
    let without_last: String = COUNTIES.lines().take(58).map(|line| [line, "\n"].concat()).collect();
    assert!(problems(PLANS, &without_last).iter().any(|line| line.contains("there are 58 counties, not 57")));
}
