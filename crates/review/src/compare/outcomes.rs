//! How the outcomes differ, and for how many paths.

use std::collections::{BTreeMap, BTreeSet};

use super::joint::{Ending, Given, Joint};
use super::words::{Words, paths};
use super::{Section, section};
use crate::snapshot::{Kind, Part};

/// One way in which two outcomes differ.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Difference<'a> {
    /// There is one of these in every outcome, and it is another one now.
    Another { kind: Kind, from: Option<&'a str>, to: Option<&'a str> },
    /// Something is there that was not.
    Come { kind: Kind, name: &'a str, says: &'a str },
    /// Something is not there any more.
    Gone { kind: Kind, name: &'a str },
    /// The day or the time of something is another.
    Moved { kind: Kind, name: &'a str, from: &'a str, to: &'a str },
    /// The same things in another order.
    Order { kind: Kind },
}

#[derive(Default)]
struct Found {
    paths: u64,
    example: Vec<Given>,
}

/// Every kind of part, in the order in which a reviewer should hear of it.
const KINDS: [(Kind, &str); 13] = [
    (Kind::Route, "Outcomes: where paths lead"),
    (Kind::Urgent, "Same-day boxes"),
    (Kind::Emergency, "Emergency boxes"),
    (Kind::Power, "Who has power over the plan"),
    (Kind::Step, "Steps in outcomes"),
    (Kind::Deadline, "Deadlines in outcomes"),
    (Kind::Later, "Clocks that a step will start"),
    (Kind::Guard, "Warnings in outcomes"),
    (Kind::Door, "Other doors in outcomes"),
    (Kind::Next, "What happens next"),
    (Kind::Reason, "Reasons in outcomes"),
    (Kind::Papers, "Papers"),
    (Kind::Row, "Rows applied"),
];

/// One section for each kind of difference, most paths first.
pub fn sections(joint: &Joint<'_>, words: &Words<'_>) -> Vec<Section> {
    let mut found: BTreeMap<Difference<'_>, Found> = BTreeMap::new();
    for ending in &joint.differ {
        for difference in differences(joint, ending) {
            let found = found.entry(difference).or_default();
            found.paths += ending.paths;
            if found.example.is_empty() || ending.example.len() < found.example.len() {
                found.example.clone_from(&ending.example);
            }
        }
    }
    let mut sections = vec![summary(joint)];
    for (kind, title) in KINDS {
        let mut of_kind: Vec<_> = found.iter().filter(|(difference, _)| difference.kind() == kind).collect();
        of_kind.sort_by_key(|(_, found)| std::cmp::Reverse(found.paths));
        let mut shown = 0;
        let line = |(difference, found): (&Difference<'_>, &Found)| {
            shown += 1;
            let mut line = format!("{} {}", paths(found.paths), difference.in_words(words, found.paths));
            // One example makes a kind of change plain; a change of the door itself always has one.
            if kind == Kind::Route || shown == 1 {
                line.push_str(&format!(" For example: {}.", words.path(&joint.names, &found.example)));
            }
            line
        };
        sections.push(section(title, of_kind.into_iter().map(line).collect()));
    }
    sections
}

fn summary(joint: &Joint<'_>) -> Section {
    let differ: u64 = joint.differ.iter().map(|ending| ending.paths).sum();
    let mut lines = Vec::new();
    if differ > 0 {
        lines.push(format!("{} of {} end differently.", crate::page::count(differ), paths(joint.paths)));
    }
    for (is_new, says) in [(false, "exist only in the old version"), (true, "exist only in the new version")] {
        let lost: u64 = joint.lost.iter().filter(|lost| lost.is_new == is_new).map(|lost| lost.paths).sum();
        if lost > 0 {
            lines.push(format!("{} {says}.", paths(lost)));
        }
    }
    section("In short", lines)
}

fn differences<'a>(joint: &Joint<'a>, ending: &Ending) -> Vec<Difference<'a>> {
    let (old, new) = (joint.old.parts(ending.old), joint.new.parts(ending.new));
    let mut all = Vec::new();
    for (kind, _) in KINDS {
        let old: Vec<&'a Part> = old.iter().copied().filter(|part| part.kind == kind).collect();
        let new: Vec<&'a Part> = new.iter().copied().filter(|part| part.kind == kind).collect();
        if old == new {
            continue;
        }
        if kind.stands_once() {
            let name = |parts: &[&'a Part]| parts.first().map(|part| part.name.as_str());
            all.push(Difference::Another { kind, from: name(&old), to: name(&new) });
            continue;
        }
        let before = all.len();
        for part in &new {
            match old.iter().find(|other| other.name == part.name) {
                None => all.push(Difference::Come { kind, name: &part.name, says: &part.says }),
                Some(other) if other.says != part.says => {
                    all.push(Difference::Moved { kind, name: &part.name, from: &other.says, to: &part.says });
                }
                Some(_) => {}
            }
        }
        let gone = old.iter().filter(|part| new.iter().all(|other| other.name != part.name));
        all.extend(gone.map(|part| Difference::Gone { kind, name: &part.name }));
        let both: BTreeSet<&str> = old.iter().map(|part| part.name.as_str()).collect();
        let order = |parts: &[&'a Part], others: &[&'a Part]| -> Vec<&'a str> {
            let common = parts.iter().filter(|part| others.iter().any(|other| other.name == part.name));
            common.map(|part| part.name.as_str()).filter(|name| both.contains(name)).collect()
        };
        if all.len() == before || order(&old, &new) != order(&new, &old) {
            all.push(Difference::Order { kind });
        }
    }
    all
}

impl Kind {
    /// Whether an outcome has one of these at most, so that another one takes its place.
    const fn stands_once(self) -> bool {
        match self {
            Self::Route | Self::Urgent | Self::Emergency | Self::Power | Self::Papers => true,
            Self::Step
            | Self::Deadline
            | Self::Later
            | Self::Guard
            | Self::Door
            | Self::Next
            | Self::Reason
            | Self::Row => false,
        }
    }
}

impl Difference<'_> {
    const fn kind(&self) -> Kind {
        match self {
            Self::Another { kind, .. }
            | Self::Come { kind, .. }
            | Self::Gone { kind, .. }
            | Self::Moved { kind, .. }
            | Self::Order { kind } => *kind,
        }
    }

    fn in_words(&self, words: &Words<'_>, paths: u64) -> String {
        let verb = |one: &'static str, many: &'static str| if paths == 1 { one } else { many };
        match self {
            Self::Another { kind: Kind::Route, from: Some(from), to: Some(to) } => format!(
                "now {} in a different route: from {} to {}.",
                verb("ends", "end"),
                words.part(Kind::Route, from),
                words.part(Kind::Route, to)
            ),
            Self::Another { kind, from, to } => {
                let said =
                    |name: &Option<&str>| name.map_or_else(|| "nothing".to_owned(), |name| words.part(*kind, name));
                format!("now {} {}; before: {}.", verb("shows", "show"), said(to), said(from))
            }
            Self::Come { kind, name, says } => {
                let when = if says.is_empty() { String::new() } else { format!(": {}", when(words, says)) };
                format!("now {} {}{when}.", verb("has", "have"), words.part(*kind, name))
            }
            Self::Gone { kind, name } => format!("no longer {} {}.", verb("has", "have"), words.part(*kind, name)),
            Self::Moved { kind, name, from, to } => format!(
                "{} {} at another time: {}; before: {}.",
                verb("has", "have"),
                words.part(*kind, name),
                when(words, to),
                when(words, from)
            ),
            Self::Order { kind: Kind::Step } => format!("{} the steps in another order.", verb("has", "have")),
            Self::Order { .. } => format!("{} these in another order.", verb("has", "have")),
        }
    }
}

/// When a step is done or a day falls, with the deadline it names in words.
fn when(words: &Words<'_>, says: &str) -> String {
    for (begins, reads) in [("by ", "by the day of "), ("after ", "after the time of ")] {
        if let Some(kind) = says.strip_prefix(begins) {
            return [reads, &words.part(Kind::Deadline, kind)].concat();
        }
    }
    says.to_owned()
}
