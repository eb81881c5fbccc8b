//! Turns the plan list in `data/` into Rust tables, and refuses a line that is wrong.
//!
//! Only what the page needs is laid out: the long texts about sources and doubts stay in the lists, for reviewers.

mod check;
mod read;
mod write;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use read::{County, Row, table};

const PLANS: &str = "data/plans.csv";
const COUNTIES: &str = "data/medi-cal-counties.csv";

fn main() -> ExitCode {
    // Returned from `main`, the list of problems would be one long line.
    build().map_or_else(
        |problems| {
            eprintln!("{problems}");
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}

fn build() -> Result<(), String> {
    for input in ["build", PLANS, COUNTIES] {
        println!("cargo::rerun-if-changed={input}");
    }
    let text = |name: &str| fs::read_to_string(name).map_err(|error| format!("{name}: {error}"));
    let rows: Vec<Row> = table(PLANS, &text(PLANS)?)?;
    let counties: Vec<County> = table(COUNTIES, &text(COUNTIES)?)?;
    let problems = check::problems(&rows, &counties);
    if !problems.is_empty() {
        return Err(problems.join("\n"));
    }
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|error| error.to_string())?).join("plans.rs");
    fs::write(&out, write::tables(&rows, &counties)).map_err(|error| format!("{}: {error}", out.display()))
}
