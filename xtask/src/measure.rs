//! `cargo xtask measure`: what the design promises of an outcome, measured in the built page, as the table of `docs/design.md`.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use crate::{command, node, places, site, test};

const DESIGN: &str = "docs/design.md";
const START: &str = "<!-- measures: cargo xtask measure -->";
const END: &str = "<!-- end of measures -->";

/// The columns: their heading, and the name of the measure in the results.
const COLUMNS: [(&str, &str); 9] = [
    ("heading starts", "headingStarts"),
    ("day ends", "dayEnds"),
    ("first button ends", "firstEnds"),
    ("second ends", "secondEnds"),
    ("screens", "screens"),
    ("words", "words"),
    ("words with all open", "all"),
    ("Tab stops to Print", "stops"),
    ("pages on paper", "pages"),
];

/// Builds the site, runs the acceptance test on it, prints the table and writes it, and the pictures, into the docs.
pub fn run() -> Result<()> {
    site::build(&places::root().join("dist"))?;
    let results = places::target().join("measures.json");
    let mut tests = test::on_the_site(|browsers| node::test_named("acceptance", browsers))?;
    tests.env("MEASURES", &results).env("PICTURES", places::root().join("docs/images"));
    command::run(&mut tests)?;
    let table = table(&serde_json::from_str(&fs::read_to_string(&results)?)?)?;
    println!("{table}");
    let file = places::root().join(DESIGN);
    let text = fs::read_to_string(&file)?;
    let (before, rest) = text.split_once(START).with_context(|| format!("{DESIGN} has no block of measures"))?;
    let (_, after) = rest.split_once(END).with_context(|| format!("{DESIGN} has no end of the block of measures"))?;
    Ok(fs::write(file, [before, START, "\n\n", &table, "\n", END, after].concat())?)
}

fn table(cases: &Map<String, Value>) -> Result<String> {
    let headings: String = COLUMNS.iter().map(|(heading, _)| format!(" {heading} |")).collect();
    let mut table = format!("| case |{headings}\n|---|{}\n", "--:|".repeat(COLUMNS.len()));
    for (case, measured) in cases {
        let cells = COLUMNS.iter().map(|&(_, name)| {
            let value = measured.get(name).with_context(|| format!("{case} has no {name}"))?;
            Ok(format!(" {value} |"))
        });
        table += &format!("| `{case}` |{}\n", cells.collect::<Result<String>>()?);
    }
    Ok(table)
}
