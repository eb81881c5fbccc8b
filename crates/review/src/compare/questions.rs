//! Which questions and answers were added, removed or moved, and how many paths they touch.

use std::collections::{BTreeMap, BTreeSet};

use super::Section;
use super::joint::{Joint, Names, Side};
use super::words::{Words, paths};

#[derive(Default)]
struct Asked<'a> {
    paths: u64,
    before: BTreeSet<&'a str>,
}

/// What is asked otherwise.
pub fn section(joint: &Joint<'_>, words: &Words<'_>) -> Section {
    let (old, new) = (asked(&joint.old, &joint.names), asked(&joint.new, &joint.names));
    let mut lines = Vec::new();
    for (name, asked) in &new {
        let says = words.question(name);
        match old.get(name) {
            None => lines.push(format!("New question: {says}. {} ask it.", paths(asked.paths))),
            Some(was) if was.paths != asked.paths || was.before != asked.before => {
                let mut line = format!("{says} is asked on {}; before: {}.", paths(asked.paths), paths(was.paths));
                let listed = |names: BTreeSet<&&str>| names.into_iter().copied().collect::<Vec<_>>().join(", ");
                let (more, less) =
                    (asked.before.difference(&was.before).collect(), was.before.difference(&asked.before).collect());
                for (names, says) in
                    [(listed(more), "now also directly after"), (listed(less), "no longer directly after")]
                {
                    if !names.is_empty() {
                        line.push_str(&format!(" It comes {says}: {names}."));
                    }
                }
                lines.push(line);
            }
            Some(_) => {}
        }
    }
    for (name, was) in old.iter().filter(|(name, _)| !new.contains_key(*name)) {
        lines.push(format!("No longer asked: {}. {} asked it.", words.question(name), paths(was.paths)));
    }
    let mut lost: BTreeMap<(bool, &str, &str), u64> = BTreeMap::new();
    for answer in &joint.lost {
        let (question, choice) = (joint.names.name(answer.given.0), joint.names.name(answer.given.1));
        *lost.entry((answer.is_new, question, choice)).or_default() += answer.paths;
    }
    for ((is_new, question, choice), count) in lost {
        let says = if is_new { "New answer" } else { "Answer no longer offered" };
        let (answer, question) = (words.answer(question, choice), words.question(question));
        lines.push(format!("{says} to {question}: “{answer}” ({choice}), with {}.", paths(count)));
    }
    super::section("Questions and answers", lines)
}

fn asked<'a>(side: &Side<'_>, names: &Names<'a>) -> BTreeMap<&'a str, Asked<'a>> {
    let nodes: Vec<_> = side.all().collect();
    let mut ways = vec![0_u64; nodes.len()];
    if let Some(root) = usize::try_from(side.root).ok().and_then(|root| ways.get_mut(root)) {
        *root = 1;
    }
    let mut asked: BTreeMap<&'a str, Asked<'a>> = BTreeMap::new();
    // What follows a question stands before it, so the list is gone through from its end.
    for (number, (question, branches, below)) in nodes.iter().enumerate().rev() {
        let here = ways.get(number).copied().unwrap_or_default();
        asked.entry(names.name(*question)).or_default().paths += here * below;
        for (_, then) in *branches {
            if let Some(next) = side.asks(*then) {
                asked.entry(names.name(next.0)).or_default().before.insert(names.name(*question));
            }
            if let Some(ways) = usize::try_from(*then).ok().and_then(|then| ways.get_mut(then)) {
                *ways += here;
            }
        }
    }
    asked
}
