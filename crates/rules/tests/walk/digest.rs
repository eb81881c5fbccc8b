//! A number for what an outcome says, made from its stable names: it is the same on every machine and for every version
//! of the compiler, so it can be committed.

use imr_rules::date::Date;
use imr_rules::outcome::{Outcome, Timing};

/// Fowler, Noll and Vo's hash, which is simple enough to be written here.
#[derive(Clone, Copy)]
pub struct Digest(u64);

impl Digest {
    pub const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub fn text(&mut self, text: &str) {
        for &byte in text.as_bytes() {
            self.byte(byte);
        }
        self.byte(0xff);
    }

    pub fn number(&mut self, number: u64) {
        for byte in number.to_le_bytes() {
            self.byte(byte);
        }
    }

    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    fn names<'n>(&mut self, of_what: &str, names: impl Iterator<Item = &'n str>) {
        self.text(of_what);
        for name in names {
            self.text(name);
        }
    }

    fn day(&mut self, day: Option<Date>) {
        use std::fmt::Write;
        let mut text = String::new();
        if let Some(day) = day {
            write!(text, "{day}").unwrap();
        }
        self.text(&text);
    }

    pub const fn value(self) -> u64 {
        self.0
    }
}

pub fn all(parts: impl Iterator<Item = u64>) -> u64 {
    let mut digest = Digest::new();
    for part in parts {
        digest.number(part);
    }
    digest.value()
}

/// Everything an outcome says, but for the name of the plan.
pub fn outcome(outcome: &Outcome) -> u64 {
    let Outcome {
        route,
        emergency,
        urgent,
        regulator,
        plan: _,
        steps,
        deadlines,
        doors,
        guards,
        next,
        reasons,
        papers,
        rows,
    } = outcome;
    let mut digest = Digest::new();
    digest.text(route.name());
    digest.text(if *emergency { "emergency" } else { "" });
    digest.names("urgent", urgent.iter().map(|urgent| urgent.name()));
    digest.names("regulator", regulator.iter().flat_map(|(agency, sure)| [agency.name(), sure.name()]));
    digest.text("steps");
    for step in steps {
        digest.text(step.action.name());
        match step.timing {
            Timing::Today => digest.text("today"),
            Timing::By(kind) => digest.names("by", [kind.name()].into_iter()),
            Timing::After(kind) => digest.names("after", [kind.name()].into_iter()),
            Timing::Anytime => digest.text("anytime"),
        }
    }
    digest.text("deadlines");
    for deadline in deadlines {
        digest.text(deadline.kind.name());
        for day in [deadline.start.earliest(), deadline.start.latest(), deadline.by, deadline.last] {
            digest.day(day);
        }
    }
    digest.names("doors", doors.iter().map(|door| door.name()));
    digest.names("guards", guards.iter().map(|guard| guard.name()));
    digest.names("next", next.iter().map(|next| next.name()));
    digest.names("reasons", reasons.iter().map(|reason| reason.name()));
    digest.names("papers", [papers.name()].into_iter());
    digest.names("rows", rows.iter().map(|row| row.name()));
    digest.names("later", outcome.later().into_iter().map(|kind| kind.name()));
    for step in steps {
        for effect in outcome.effects(step) {
            digest.names("effect", [effect.right.name(), effect.does.name()].into_iter());
        }
    }
    digest.value()
}
