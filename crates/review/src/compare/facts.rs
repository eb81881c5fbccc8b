//! Numbers, phones, sources, deadlines, doubts and sentences that changed.

use std::collections::BTreeMap;

use super::words::Words;
use super::{Section, section};
use crate::snapshot::About;

/// What facts are about, in the order in which a reviewer should hear of it.
const ABOUT: [(About, &str); 9] = [
    (About::Numbers, "Numbers of law"),
    (About::Contacts, "Phones and contacts"),
    (About::Deadlines, "Deadlines"),
    (About::Warnings, "Warnings"),
    (About::Steps, "Steps"),
    (About::Sources, "Sources"),
    (About::Doubts, "Open doubts"),
    (About::Plans, "Plans"),
    (About::Counties, "Counties"),
];

/// One section for each kind of fact, and one for the sentences of each language.
pub fn sections(words: &Words<'_>) -> Vec<Section> {
    let mut sections: Vec<Section> = ABOUT.iter().map(|(about, title)| section(title, facts(words, *about))).collect();
    let (old, new) = (&words.old.sentences, &words.new.sentences);
    let mut languages: Vec<&String> = old.keys().chain(new.keys()).collect();
    languages.sort();
    languages.dedup();
    for language in languages {
        let none = BTreeMap::new();
        let (old, new) = (old.get(language).unwrap_or(&none), new.get(language).unwrap_or(&none));
        sections.push(section(&format!("Sentences ({language})"), sentences(old, new)));
    }
    sections
}

fn facts(words: &Words<'_>, about: About) -> Vec<String> {
    let none = BTreeMap::new();
    let old = words.old.facts.get(&about).unwrap_or(&none);
    let new = words.new.facts.get(&about).unwrap_or(&none);
    let no_fields = BTreeMap::new();
    let mut lines = Vec::new();
    let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    for name in names {
        match (old.get(name), new.get(name)) {
            (None, Some(fields)) => lines.push(format!("New: {name}. {}", listed(fields))),
            (Some(fields), None) => lines.push(format!("Gone: {name}. It was: {}", listed(fields))),
            (was, is) => {
                let changes = changes(was.unwrap_or(&no_fields), is.unwrap_or(&no_fields));
                if !changes.is_empty() {
                    lines.push(format!("{name}: {}.{}", changes.join("; "), stands_in(words, about, name)));
                }
            }
        }
    }
    lines
}

fn listed(fields: &BTreeMap<String, String>) -> String {
    fields.iter().map(|(field, value)| format!("{field}: {value}")).collect::<Vec<_>>().join("; ")
}

fn changes(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Vec<String> {
    let mut fields: Vec<&String> = old.keys().chain(new.keys()).collect();
    fields.sort();
    fields.dedup();
    let value =
        |of: &BTreeMap<String, String>, field: &String| of.get(field).cloned().unwrap_or_else(|| "nothing".to_owned());
    let changed = fields.into_iter().filter(|field| old.get(*field) != new.get(*field));
    changed.map(|field| format!("{field} changed from {} to {}", value(old, field), value(new, field))).collect()
}

/// The sentences that a number or a phone stands in.
fn stands_in(words: &Words<'_>, about: About, name: &str) -> String {
    let quoted = match about {
        About::Numbers => name.to_owned(),
        About::Contacts => [name, "_phone"].concat(),
        About::Deadlines
        | About::Warnings
        | About::Steps
        | About::Sources
        | About::Doubts
        | About::Plans
        | About::Counties => return String::new(),
    };
    let Some(keys) = words.new.quoting.get(&quoted) else {
        return " No sentence quotes it.".to_owned();
    };
    let said: Vec<String> =
        keys.iter().map(|key| format!("{key}: “{}”", words.sentence(key).unwrap_or_default())).collect();
    let sentences = if said.len() == 1 { "sentence" } else { "sentences" };
    format!(" It stands in {} {sentences}: {}.", said.len(), said.join("; "))
}

fn sentences(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Vec<String> {
    let mut lines = Vec::new();
    for (key, is) in new {
        match old.get(key) {
            None => lines.push(format!("New: {key}: “{is}”")),
            Some(was) if was != is => lines.push(format!("{key}: from “{was}” to “{is}”")),
            Some(_) => {}
        }
    }
    let gone = old.iter().filter(|(key, _)| !new.contains_key(*key));
    lines.extend(gone.map(|(key, was)| format!("Gone: {key}: “{was}”")));
    lines
}
