//! `imr-review`: writes the document for reviewers, takes a snapshot of a version, and compares two snapshots.

use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;
use std::{env, fs};

use imr_review::compare::compare;
use imr_review::doubts::Doubts;
use imr_review::findings::Findings;
use imr_review::page::{self, Review};
use imr_review::plan_list;
use imr_review::readability::{Readability, table};
use imr_review::snapshot::Snapshot;
use imr_review::tree::Tree;
use imr_rules::answers::Answers;
use imr_rules::date::{Date, days_after};
use imr_text::{Language, Text, from_iso};

const USAGE: &str = "\
imr-review: the rules of IMR Navigator as a document to read and sign; `cargo xtask review` runs it

  imr-review --page FILE      write the document
  imr-review --snapshot FILE  write everything this version says and decides, for a comparison
  imr-review --compare OLD NEW --page FILE
                              say in plain words how two snapshots differ; FILE gets the same as a page
  imr-review --readability    print how easily each screen is read; fail above the limits

  --language en|es      the language of the sentences under review
  --today YYYY-MM-DD    the day the document is made for; otherwise the day of this computer
  --revision TEXT       how the version is called in the document";

/// What was asked for on the command line.
#[derive(Default)]
struct Wanted {
    page: Option<String>,
    snapshot: Option<String>,
    compare: Option<(String, String)>,
    language: Option<String>,
    today: Option<String>,
    revision: Option<String>,
    readability: bool,
}

fn main() -> ExitCode {
    match run(env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("imr-review: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: impl Iterator<Item = String>) -> Result<(), String> {
    let wanted = Wanted::read(words)?;
    if wanted.readability {
        return readability();
    }
    let today = match &wanted.today {
        Some(day) => from_iso(day).ok_or_else(|| format!("--today {day} is not a day; write it as 2026-11-22"))?,
        None => day_of_this_computer().ok_or("the clock of this computer is wrong; use --today")?,
    };
    let revision = wanted.revision.as_deref().unwrap_or(env!("CARGO_PKG_VERSION"));
    if let Some((old, new)) = &wanted.compare {
        let report = compare(&Snapshot::read(Path::new(old))?, &Snapshot::read(Path::new(new))?);
        print!("{}", report.in_markdown());
        return wanted.page.map_or(Ok(()), |file| write(&file, &report.in_html()));
    }
    if wanted.page.is_none() && wanted.snapshot.is_none() {
        return Err(USAGE.to_owned());
    }
    let tree = Tree::walk(&Answers::default(), today);
    let doubts = Doubts::read()?;
    if let Some(file) = &wanted.snapshot {
        Snapshot::take(&tree, &doubts, revision)?.write(Path::new(file))?;
    }
    if let Some(file) = &wanted.page {
        let language = language(wanted.language.as_deref().unwrap_or("en"))?;
        let findings = Findings::of(&tree);
        let text = Text { language };
        let (plans, counties) = (plan_list::plans()?, plan_list::counties()?);
        let review = Review {
            text,
            today,
            version: revision,
            tree: &tree,
            findings: &findings,
            doubts: &doubts,
            plans: &plans,
            counties: &counties,
        };
        write(file, &page::write(&review))?;
    }
    Ok(())
}

/// Prints the table; what is over a limit is the error.
fn readability() -> Result<(), String> {
    let measured = Readability::measure()?;
    print!("{}", table(&measured));
    let problems = measured.problems();
    if problems.is_empty() { Ok(()) } else { Err(format!("too hard to read:\n{}", problems.join("\n"))) }
}

impl Wanted {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut wanted = Self::default();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value\n\n{USAGE}"));
            match word.as_str() {
                "--readability" => wanted.readability = true,
                "--page" => wanted.page = Some(value()?),
                "--snapshot" => wanted.snapshot = Some(value()?),
                "--compare" => wanted.compare = Some((value()?, value()?)),
                "--language" => wanted.language = Some(value()?),
                "--today" => wanted.today = Some(value()?),
                "--revision" => wanted.revision = Some(value()?),
                other => return Err(format!("`{other}` was not understood\n\n{USAGE}")),
            }
        }
        Ok(wanted)
    }
}

fn language(code: &str) -> Result<Language, String> {
    let known = || Language::ALL.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ");
    let found = Language::ALL.iter().copied().find(|language| language.code() == code);
    found.ok_or_else(|| format!("there is no language `{code}`; there are: {}", known()))
}

/// The day in universal time: a document is not made for the hour.
fn day_of_this_computer() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
    days_after(Date::from_ymd_opt(1970, 1, 1)?, seconds / 86_400)
}

fn write(file: &str, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|error| format!("{file}: {error}"))
}
