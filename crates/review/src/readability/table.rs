//! The table that `cargo xtask readability` prints.

use std::fmt::Write as _;

use imr_text::Language;

use super::screens::Kind;
use super::{Readability, Scores};

/// How many of the hardest screens are shown of each language.
const SHOWN: usize = 20;

/// The hardest screens and the medians of each language, and the longest sentences.
pub fn table(measured: &Readability) -> String {
    let mut told = String::new();
    for &language in Language::ALL {
        let mut own: Vec<_> = measured.screens.iter().filter(|(screen, _)| screen.language == language).collect();
        own.sort_by(|(_, one), (_, other)| other.over().total_cmp(&one.over()));
        let _ = writeln!(told, "{}: the {SHOWN} hardest of {} screens", language.name(), own.len());
        for (screen, scores) in own.iter().take(SHOWN) {
            let _ = writeln!(
                told,
                "  {}{}  {}",
                scores.shown(),
                if scores.is_too_hard() { " !" } else { "  " },
                screen.name
            );
        }
        for (kind, name) in [(Kind::Question, "questions"), (Kind::Outcome, "first screens of outcomes")] {
            let of_kind: Vec<Scores> =
                own.iter().filter(|(screen, _)| screen.kind == kind).map(|(_, scores)| *scores).collect();
            let _ = writeln!(told, "  median of {} {name}: {}", of_kind.len(), median(&of_kind));
        }
        let long = measured.long.iter().filter(|long| long.language == language).count();
        let _ = writeln!(told, "  sentences over {} words: {long}\n", super::MOST_WORDS);
    }
    told
}

/// The median of each formula; screens differ in which of them is the harder.
fn median(scores: &[Scores]) -> String {
    let middle = |of: &dyn Fn(&Scores) -> f64| {
        let mut all: Vec<f64> = scores.iter().map(of).collect();
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 2).copied().unwrap_or_default()
    };
    let Some(first) = scores.first() else { return String::from("none") };
    let median = match first {
        Scores::English { .. } => Scores::English {
            flesch_kincaid: middle(&|scores| match *scores {
                Scores::English { flesch_kincaid, .. } => flesch_kincaid,
                Scores::Spanish { .. } => 0.0,
            }),
            coleman_liau: middle(&|scores| match *scores {
                Scores::English { coleman_liau, .. } => coleman_liau,
                Scores::Spanish { .. } => 0.0,
            }),
        },
        Scores::Spanish { .. } => Scores::Spanish {
            inflesz: middle(&|scores| match *scores {
                Scores::Spanish { inflesz } => inflesz,
                Scores::English { .. } => 0.0,
            }),
        },
    };
    median.shown()
}
