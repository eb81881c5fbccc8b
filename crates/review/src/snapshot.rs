//! Everything a version says and decides, under stable names, so that another version can be compared with it.

mod facts;

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use imr_rules::deadline::Deadline;
use imr_rules::law::all_checked_since;
use imr_rules::outcome::{Outcome, Timing};
use imr_text::{Language, Text, iso, plain};
use serde::{Deserialize, Serialize};

use crate::doubts::Doubts;
use crate::plan_list;
use crate::tree::{Place, Tree};
pub use facts::{About, Facts};

/// The form of the file. A change of form gets a new number, so that nothing is misread.
pub const FORM: u32 = 1;

/// What a version says and decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// [`FORM`] when it was written.
    pub form: u32,
    /// The version, as git calls it.
    pub version: String,
    /// The day the paths were walked for.
    pub today: String,
    /// The day the facts were last checked.
    pub checked: String,
    /// Every sentence by language and key.
    pub sentences: BTreeMap<String, BTreeMap<String, String>>,
    /// The keys of the sentences that quote a number or a phone, by its name.
    pub quoting: BTreeMap<String, Vec<String>>,
    /// Numbers, phones, sources, deadlines, doubts.
    pub facts: Facts,
    /// Every path.
    pub paths: Paths,
}

/// Every path of answers, by stable names; equal parts are kept once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paths {
    /// The names of questions and answers, which the nodes refer to by number.
    pub names: Vec<String>,
    /// Each question: its name, then for each answer its name and where it leads. What follows a question stands before it.
    pub nodes: Vec<(u32, Vec<(u32, i64)>)>,
    /// What outcomes consist of.
    pub parts: Vec<Part>,
    /// Each outcome: its parts, in order.
    pub outcomes: Vec<Vec<u32>>,
    /// Where every path begins.
    pub root: i64,
}

/// One thing that stands in an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Part {
    /// What kind of thing.
    pub kind: Kind,
    /// Its stable name.
    pub name: String,
    /// What is said of it in this outcome: when a step is done, on which day a deadline falls.
    pub says: String,
}

/// The kinds of things in an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The door.
    Route,
    /// The same-day box.
    Urgent,
    /// The emergency box.
    Emergency,
    /// Who has power over the plan.
    Power,
    /// A step.
    Step,
    /// A clock that runs.
    Deadline,
    /// A clock that a step will start.
    Later,
    /// A warning.
    Guard,
    /// Another door.
    Door,
    /// What happens next.
    Next,
    /// A reason.
    Reason,
    /// The list of papers.
    Papers,
    /// A row of the decision tables.
    Row,
}

/// Where an answer leads, as it is written: a question by its number, an outcome by its number below zero.
pub fn place(place: Place) -> i64 {
    match place {
        Place::Asked(number) => i64::from(number),
        Place::End(number) => -1 - i64::from(number),
    }
}

impl Snapshot {
    /// Takes everything from the rules and the sentences this program was built with.
    pub fn take(tree: &Tree, doubts: &Doubts, version: &str) -> Result<Self, String> {
        let mut sentences = BTreeMap::new();
        let mut quoting: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for &language in Language::ALL {
            let by_key = Text { language }.every().map(|sentence| (sentence.key.to_owned(), plain(sentence.text)));
            sentences.insert(language.code().to_owned(), by_key.collect());
        }
        for sentence in (Text { language: Language::En }).every() {
            for name in sentence.quotes {
                quoting.entry((*name).to_owned()).or_default().push(sentence.key.to_owned());
            }
        }
        Ok(Self {
            form: FORM,
            version: version.to_owned(),
            today: iso(tree.today),
            checked: iso(all_checked_since()),
            sentences,
            quoting,
            facts: facts::all(doubts, &plan_list::plans()?, &plan_list::counties()?),
            paths: Paths::of(tree),
        })
    }

    /// Writes it to a file.
    pub fn write(&self, file: &Path) -> Result<(), String> {
        let problem = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let mut out = BufWriter::new(File::create(file).map_err(|error| problem(&error))?);
        serde_json::to_writer(&mut out, self).map_err(|error| problem(&error))?;
        out.flush().map_err(|error| problem(&error))
    }

    /// Reads it from a file.
    pub fn read(file: &Path) -> Result<Self, String> {
        let problem = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let found: Self = serde_json::from_reader(BufReader::new(File::open(file).map_err(|error| problem(&error))?))
            .map_err(|error| problem(&error))?;
        if found.form == FORM {
            Ok(found)
        } else {
            Err(format!("{}: written in form {}, but this version reads form {FORM}", file.display(), found.form))
        }
    }
}

impl Paths {
    fn of(tree: &Tree) -> Self {
        let mut names = Numbered::default();
        let mut parts = Numbered::default();
        let nodes = tree.nodes().iter().map(|node| {
            let branches =
                node.branches.iter().map(|branch| (names.number(branch.name.to_owned()), place(branch.then)));
            let branches = branches.collect();
            (names.number(node.question.name().to_owned()), branches)
        });
        let nodes = nodes.collect();
        let outcomes = tree
            .outcomes()
            .iter()
            .map(|outcome| parts_of(outcome, tree).into_iter().map(|part| parts.number(part)).collect::<Vec<u32>>());
        let outcomes = outcomes.collect();
        Self { names: names.things, nodes, parts: parts.things, outcomes, root: place(tree.root) }
    }
}

/// Things, each once, with their numbers.
struct Numbered<T> {
    things: Vec<T>,
    numbers: HashMap<T, u32>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self { things: Vec::new(), numbers: HashMap::new() }
    }
}

impl<T: Clone + Eq + std::hash::Hash> Numbered<T> {
    fn number(&mut self, thing: T) -> u32 {
        let next = self.things.len() as u32;
        *self.numbers.entry(thing).or_insert_with_key(|thing| {
            self.things.push(thing.clone());
            next
        })
    }
}

/// What an outcome consists of, taken apart field by field: a new field does not compile until it stands here.
fn parts_of(outcome: &Outcome, tree: &Tree) -> Vec<Part> {
    let Outcome {
        route,
        emergency,
        urgent,
        regulator,
        steps,
        deadlines,
        doors,
        guards,
        next,
        reasons,
        papers,
        rows,
        plan: _,
    } = outcome;
    let part = |kind, name: &str| Part { kind, name: name.to_owned(), says: String::new() };
    let mut parts = vec![part(Kind::Route, route.name())];
    parts.extend(emergency.then(|| part(Kind::Emergency, "emergency")));
    parts.extend(urgent.map(|urgent| part(Kind::Urgent, urgent.name())));
    parts.extend(
        regulator.map(|(agency, certainty)| part(Kind::Power, &[agency.name(), "_", certainty.name()].concat())),
    );
    parts.extend(steps.iter().map(|step| Part { says: timing(step.timing), ..part(Kind::Step, step.action.name()) }));
    parts.extend(
        deadlines
            .iter()
            .map(|deadline| Part { says: days(deadline, tree), ..part(Kind::Deadline, deadline.kind.name()) }),
    );
    parts.extend(outcome.later().iter().map(|kind| part(Kind::Later, kind.name())));
    parts.extend(guards.iter().map(|guard| part(Kind::Guard, guard.name())));
    parts.extend(doors.iter().map(|door| part(Kind::Door, door.name())));
    parts.extend(next.iter().map(|next| part(Kind::Next, next.name())));
    parts.extend(reasons.iter().map(|reason| part(Kind::Reason, reason.name())));
    parts.push(part(Kind::Papers, papers.name()));
    parts.extend(rows.iter().map(|row| part(Kind::Row, row.name())));
    parts
}

fn timing(timing: Timing) -> String {
    match timing {
        Timing::Today => "today".to_owned(),
        Timing::By(kind) => ["by ", kind.name()].concat(),
        Timing::After(kind) => ["after ", kind.name()].concat(),
        Timing::Anytime => "in its turn".to_owned(),
    }
}

/// The days of a deadline, counted from the day of the walk, so that two walks on different days say the same.
fn days(deadline: &Deadline, tree: &Tree) -> String {
    let from_today = |day: imr_rules::date::Date| match (day - tree.today).num_days() {
        0 => "today".to_owned(),
        ahead @ 1.. => format!("{ahead} days from today"),
        behind => format!("{} days ago", -behind),
    };
    match (deadline.by, deadline.last) {
        (None, None) => "no day".to_owned(),
        (Some(by), None) => from_today(by),
        (Some(by), Some(last)) => format!("{}, at the latest {}", from_today(by), from_today(last)),
        (None, Some(last)) => format!("no safe day, at the latest {}", from_today(last)),
    }
}
