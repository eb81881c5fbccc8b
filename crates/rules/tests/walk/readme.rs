//! The figures of the README are those of the rules, the walk and the stories.

use std::fs;
use std::path::Path;

use imr_rules::answers::Question;
use imr_rules::deadline::DeadlineKind;
use imr_rules::law::{QUOTED, Source};
use imr_rules::outcome::Route;
use imr_rules::plan::{Brand, County, Plan};

use crate::outcomes::ACCEPT;
use crate::tree::Place;
use crate::{every_path, rows};

const START: &str = "<!-- figures: cargo xtask prove --only walk --accept -->";
const END: &str = "<!-- end of figures -->";

#[test]
fn the_figures_of_the_readme_are_those_of_the_rules() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let file = root.join("README.md");
    let readme = fs::read_to_string(&file).unwrap();
    let (before, rest) = readme.split_once(START).unwrap();
    let (written, after) = rest.split_once(END).unwrap();
    let now = table(&stories(&root));
    if std::env::var_os(ACCEPT).is_some() {
        fs::write(&file, [before, START, &now, END, after].concat()).unwrap();
        return;
    }
    assert_eq!(written, now, "`cargo xtask prove --only walk --accept` writes the figures of README.md anew");
}

fn stories(root: &Path) -> Vec<toml::Table> {
    let files = fs::read_dir(root.join("tests/stories")).unwrap().map(|entry| entry.unwrap().path());
    let read = |path| toml::from_str::<toml::Table>(&fs::read_to_string(path).unwrap()).unwrap();
    files.flat_map(|path| read(path)["story"].clone().try_into::<Vec<toml::Table>>().unwrap()).collect()
}

fn table(stories: &[toml::Table]) -> String {
    let tree = every_path();
    let Place::Asked(root) = tree.root else { panic!("nothing is asked") };
    let (paths, longest) = tree.paths_below()[root];
    let mut asked: Vec<_> = stories.iter().map(|story| story["answers"].as_table().unwrap().len()).collect();
    asked.sort_unstable();
    let clicked = stories.iter().filter(|story| story["browser"].as_bool() == Some(true)).count();
    let rows = [
        ("rows of the two decision tables, each reached", rows::listed().len().to_string()),
        (
            "questions",
            format!(
                "{}; {} at the median of the stories, {longest} at most",
                Question::ALL.len(),
                asked[asked.len() / 2]
            ),
        ),
        ("outcomes", Route::ALL.len().to_string()),
        (
            "kinds of deadline",
            format!(
                "{}, each compared with a second reading of the law on every day 2020 to 2035",
                DeadlineKind::ALL.len()
            ),
        ),
        ("numbers of law", format!("{}, each with its source", QUOTED.len())),
        ("sources", format!("{}, each with the day it was checked", Source::ALL.len())),
        (
            "plans",
            format!(
                "{} of {} brands, and the Medi-Cal plans of all {} counties",
                Plan::ALL.len(),
                Brand::ALL.len(),
                County::ALL.len()
            ),
        ),
        (
            "paths walked natively",
            format!(
                "{}, kept as one tree of {} places with {} different outcomes",
                with_commas(paths as usize),
                with_commas(tree.nodes.len()),
                with_commas(tree.outcomes.len())
            ),
        ),
        (
            "stories",
            format!(
                "{}, of which {clicked} are clicked through in Chromium and Firefox, and one in WebKit",
                stories.len()
            ),
        ),
    ];
    let rows: String = rows.iter().map(|(what, figure)| format!("| {what} | {figure} |\n")).collect();
    format!("\n\n| | |\n|---|---|\n{rows}\n")
}

fn with_commas(number: usize) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", with_commas(number / 1000), number % 1000) }
}
