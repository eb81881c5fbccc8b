//! Prints a few cases that together show every question and every route, as JSON of the same shape as `walkthroughs`.
//!
//! The cases are found by walking the rules at random, always with the same numbers, and chosen greedily: the one that
//! shows most that no other has shown comes first. What no walk reached is named on standard error.
//!
//! `cargo run --example coverage_cases > coverage.json`

mod clicked;

use std::collections::BTreeSet;
use std::error::Error;

use chrono::Datelike;
use imr_navigator::state::date_entry::rough;
use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::{Date, DateAnswer, days_after, days_before};
use imr_rules::outcome::Route;
use imr_rules::{Interview, decide, law, replay};
use serde_json::json;

/// Walks on one day; many more than are needed to see everything that can be seen on it.
const WALKS: u32 = 150_000;
/// A day on which the page does not ask whether the clock is right: this many days after the sources were checked.
const OTHER_DAYS: [u64; 6] = [1, 45, 100, 200, 400, 1000];
/// Dates are answered with days from this long ago to this far ahead.
const DAYS_AGO: u64 = 900;
const DAYS_AHEAD: u64 = 200;

/// What a case shows: a question by its place, or a route by its place after all questions.
type Shown = BTreeSet<usize>;

struct Found {
    today: Date,
    interview: Interview,
    shows: Shown,
}

fn main() -> Result<(), Box<dyn Error>> {
    let everything: Shown = (0..Question::ALL.len() + Route::ALL.len()).collect();
    let mut chance = Chance(20_261_122);
    let mut seen = Shown::new();
    let mut found: Vec<Found> = Vec::new();
    // Other days are only walked for what the first one cannot show.
    let days = OTHER_DAYS.iter().filter_map(|&later| days_after(law::last_checked(), later));
    for today in std::iter::once(law::last_checked()).chain(days) {
        for _ in 0..WALKS {
            if seen == everything {
                break;
            }
            let walked = walk(&mut chance, today);
            // One that shows nothing new is not needed; one that shows it among more may still replace it.
            if !walked.shows.is_subset(&seen) {
                seen.extend(&walked.shows);
                found.push(walked);
            }
        }
    }
    for name in everything.difference(&seen).filter_map(|&place| name(place)) {
        eprintln!("no walk reached {name}");
    }
    let chosen = fewest(found);
    eprintln!("{} cases show {} of {} questions and routes", chosen.len(), seen.len(), everything.len());
    let cases = chosen.iter().filter_map(|Found { today, interview, .. }| {
        let outcome = interview.end.as_ref().ok()?;
        Some(clicked::case(&format!("to {}", outcome.route.name()), *today, &interview.given, outcome))
    });
    let cases: Vec<_> = cases.collect();
    println!("{}", serde_json::to_string_pretty(&json!({ "names": clicked::names(), "walkthroughs": cases }))?);
    Ok(())
}

fn name(place: usize) -> Option<String> {
    let question = Question::ALL.get(place).map(|question| format!("the question {}", question.name()));
    let route =
        || Route::ALL.get(place.checked_sub(Question::ALL.len())?).map(|route| format!("the route {}", route.name()));
    question.or_else(route)
}

/// The case that shows most of what is still missing, again and again.
fn fewest(mut found: Vec<Found>) -> Vec<Found> {
    let mut chosen = Vec::new();
    let mut shown = Shown::new();
    loop {
        let new = |found: &Found| found.shows.difference(&shown).count();
        // Of two that show as much, the shorter; of two as short, the earlier.
        let best = (0..found.len())
            .zip(&found)
            .min_by_key(|(place, one)| (usize::MAX - new(one), one.interview.given.len(), *place));
        let Some((place, _)) = best.filter(|(_, one)| new(one) > 0) else { return chosen };
        let best = found.swap_remove(place);
        shown.extend(&best.shows);
        chosen.push(best);
    }
}

/// Answers at random until there is an outcome.
fn walk(chance: &mut Chance, today: Date) -> Found {
    let mut answers = Answers::default();
    while let Err(question) = decide(&answers, today) {
        let answer = if question.is_date() {
            let dated = Answer::dated(question, date(chance, question, &answers, today));
            dated.or_else(|| Answer::unsure(question))
        } else {
            let offered = answers.offered(question);
            offered.get(chance.below(offered.len())).copied()
        };
        match answer {
            Some(answer) => answers.set(answer),
            None => break,
        }
    }
    let interview = replay(&answers, today);
    let mut shows: Shown = interview.given.iter().map(|answer| answer.question().index()).collect();
    shows.extend(interview.end.as_ref().ok().map(|outcome| Question::ALL.len() + outcome.route.index()));
    Found { today, interview, shows }
}

/// A day, a month or "I don't know", which fits the answers before it.
fn date(chance: &mut Chance, question: Question, answers: &Answers, today: Date) -> DateAnswer {
    let first = days_before(today, DAYS_AGO).unwrap_or(today);
    let ahead = if question.may_lie_ahead() { DAYS_AHEAD } else { 0 };
    let day = days_after(first, chance.below((DAYS_AGO + ahead) as usize + 1) as u64).unwrap_or(today);
    let drawn = match chance.below(4) {
        0 => DateAnswer::Unknown,
        1 => rough(question, day.year(), day.month(), today).unwrap_or(DateAnswer::Unknown),
        _ => DateAnswer::On(day),
    };
    let fits = answers.check_date(question, drawn, today).is_ok();
    if fits { drawn } else { DateAnswer::Unknown }
}

/// Numbers that look drawn by lot and are the same every time (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }
}
