//! The facts a version holds, as names with fields, so that one comparison serves them all.

use std::collections::BTreeMap;

use imr_rules::agency::Agency;
use imr_rules::deadline::{Actor, DeadlineKind};
use imr_rules::law::{QUOTED, Source};
use imr_rules::outcome::{Action, Does, Guard};
use imr_text::{Language, Text};
use serde::{Deserialize, Serialize};

use crate::doubts::Doubts;
use crate::plan_list::Listed;

/// Facts by what they are about, by their stable name, by the name of the field.
pub type Facts = BTreeMap<About, BTreeMap<String, BTreeMap<String, String>>>;

/// What facts are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Numbers of law.
    Numbers,
    /// Whom to call.
    Contacts,
    /// Deadlines.
    Deadlines,
    /// Sources.
    Sources,
    /// Steps: whom to call for them.
    Steps,
    /// Warnings: what they say happens to which right.
    Warnings,
    /// Open doubts.
    Doubts,
    /// The plan list.
    Plans,
    /// The counties.
    Counties,
}

/// All facts of this version.
pub fn all(doubts: &Doubts, plans: &[Listed], counties: &[Listed]) -> Facts {
    let english = Text { language: Language::En };
    let mut facts = Facts::new();
    let mut add = |about, name: &str, fields: &[(&str, String)]| {
        let fields = fields.iter().filter(|(_, value)| !value.is_empty());
        let fields = fields.map(|(field, value)| ((*field).to_owned(), value.clone())).collect();
        facts.entry(about).or_default().insert(name.to_owned(), fields);
    };
    for quoted in QUOTED {
        let fields = [
            ("number", quoted.number.to_string()),
            ("summary", quoted.summary.to_owned()),
            ("source", quoted.source.name().to_owned()),
        ];
        add(About::Numbers, quoted.name, &fields);
    }
    for &agency in Agency::ALL {
        let contact = agency.contact();
        let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
        let fields = [
            ("name", text(contact.name)),
            ("phone", text(contact.phone)),
            ("TTY", text(contact.tty)),
            ("web page", text(contact.link)),
            ("source", text(contact.source.map(Source::name))),
        ];
        add(About::Contacts, agency.name(), &fields);
    }
    for &kind in DeadlineKind::ALL {
        let limit = kind.limit();
        let fields = [
            ("safe time", english.span(limit.safe)),
            ("later reading", limit.last.map(|last| english.span(last)).unwrap_or_default()),
            ("who must act", if kind.actor() == Actor::You { "the person" } else { "the plan" }.to_owned()),
            ("counted from", kind.start_event().name().to_owned()),
            ("consequence", kind.consequence().name().to_owned()),
            ("when it is late", kind.late_rule().name().to_owned()),
            ("sources", names(limit.sources)),
        ];
        add(About::Deadlines, kind.name(), &fields);
    }
    for &source in Source::ALL {
        let citation = source.citation();
        let fields = [
            ("title", citation.title.to_owned()),
            ("link", citation.link.to_owned()),
            ("how it was read", citation.confidence.name().to_owned()),
        ];
        add(About::Sources, source.name(), &fields);
    }
    for &action in Action::ALL {
        let open = action.leaves_open().iter().map(|(right, _)| right.name()).collect::<Vec<_>>().join(", ");
        add(About::Steps, action.name(), &[("whom to call", action.agency().name().to_owned()), ("leaves open", open)]);
    }
    for &guard in Guard::ALL {
        let (right, does): (_, Does) = guard.effect();
        let steps = guard.beside().iter().map(|action| action.name()).collect::<Vec<_>>().join(", ");
        let fields = [
            ("right", right.name().to_owned()),
            ("what happens to it", does.name().to_owned()),
            ("stands before", steps),
            ("sources", names(guard.sources())),
        ];
        add(About::Warnings, guard.name(), &fields);
    }
    for doubt in doubts.all() {
        let fields = [
            ("question", doubt.question.clone()),
            ("meanwhile", doubt.meanwhile.clone()),
            ("who could settle it", doubt.settle.clone()),
            ("rows", doubt.rows.join(", ")),
        ];
        add(About::Doubts, &doubt.id, &fields);
    }
    for (about, list) in [(About::Plans, plans), (About::Counties, counties)] {
        let lines = list.iter().map(|listed| (listed.name.clone(), listed.cells.clone()));
        facts.entry(about).or_default().extend(lines);
    }
    facts
}

fn names(sources: &[Source]) -> String {
    sources.iter().map(|source| source.name()).collect::<Vec<_>>().join(", ")
}
