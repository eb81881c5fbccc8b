//! Stable names in the words people read: those of the new version, or of the old one for what is gone.

use super::Section;
use super::joint::{Given, Names};
use crate::snapshot::{Kind, Snapshot};

/// Both versions, for their sentences.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// The old version.
    pub old: &'a Snapshot,
    /// The new version.
    pub new: &'a Snapshot,
}

impl<'a> Words<'a> {
    /// A sentence in English by its key.
    pub fn sentence(&self, key: &str) -> Option<&'a str> {
        let of = |snapshot: &'a Snapshot| snapshot.sentences.get("en")?.get(key).map(String::as_str);
        of(self.new).or_else(|| of(self.old))
    }

    /// A part of an outcome in words.
    pub fn part(&self, kind: Kind, name: &str) -> String {
        let key = match kind {
            Kind::Route => format!("route.{name}.headline"),
            Kind::Urgent => format!("urgent.{name}.title"),
            Kind::Power => format!("power.{name}"),
            Kind::Step => format!("action.{name}.title"),
            Kind::Deadline | Kind::Later => format!("deadline.{name}.title"),
            Kind::Guard => format!("guard.{name}"),
            Kind::Door => format!("door.{name}.title"),
            Kind::Next => format!("next.{name}"),
            Kind::Reason => format!("reason.{name}"),
            Kind::Emergency | Kind::Papers | Kind::Row => return name.to_owned(),
        };
        self.sentence(&key).map_or_else(|| name.to_owned(), |words| format!("“{words}” ({name})"))
    }

    /// A question in words.
    pub fn question(&self, name: &str) -> String {
        let words = self.sentence(&format!("question.{name}.title"));
        words.map_or_else(|| name.to_owned(), |words| format!("“{words}” ({name})"))
    }

    /// An answer in words.
    pub fn answer(&self, question: &str, answer: &str) -> String {
        let date = match answer {
            "fresh" => "a date a few days ago",
            "recent" => "a recent date",
            "old" => "a date long ago",
            _ => "I don’t know",
        };
        self.sentence(&format!("choice.{question}.{answer}")).unwrap_or(date).to_owned()
    }

    /// A path in words.
    pub fn path(&self, names: &Names<'_>, path: &[Given]) -> String {
        let step = |&(question, answer): &Given| {
            let (question, answer) = (names.name(question), names.name(answer));
            let title = self.sentence(&format!("question.{question}.title")).unwrap_or(question);
            format!("{title} {}", self.answer(question, answer))
        };
        path.iter().map(step).collect::<Vec<_>>().join("; ")
    }

    /// Paths walked for different days have dates of other classes at the edges; the reader must know.
    pub fn made_for_different_days(&self) -> Section {
        let mut lines = Vec::new();
        if self.old.today != self.new.today {
            lines.push(format!("One was walked for {}, the other for {}.", self.old.today, self.new.today));
        }
        if self.old.checked != self.new.checked {
            lines.push(format!("The facts were last checked on {}; before: {}.", self.new.checked, self.old.checked));
        }
        super::section("Days", lines)
    }
}

/// "1 path" or "1,234 paths".
pub fn paths(number: u64) -> String {
    crate::page::paths(number)
}
