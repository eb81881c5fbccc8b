//! One version in a comparison, its names and parts numbered as in the other.

use std::collections::HashMap;

use super::Given;
use crate::snapshot::{Part, Paths};

/// Where the answers of a question lead.
type Branches = Vec<(u32, i64)>;

/// One version.
#[derive(Debug)]
pub struct Side<'a> {
    /// Where every path begins.
    pub root: i64,
    nodes: Vec<(u32, Branches)>,
    /// For each question, the questions that can be asked from there on.
    reach: Vec<u128>,
    below: Vec<u64>,
    outcomes: Vec<Vec<&'a Part>>,
}

/// Names of questions and answers, with numbers that hold for both versions.
#[derive(Debug, Default)]
pub struct Names<'a> {
    names: Vec<&'a str>,
    numbers: HashMap<&'a str, u32>,
}

impl<'a> Names<'a> {
    /// The name behind a number.
    pub fn name(&self, number: u32) -> &'a str {
        self.names.get(number as usize).copied().unwrap_or_default()
    }

    fn number(&mut self, name: &'a str) -> u32 {
        let next = self.names.len() as u32;
        *self.numbers.entry(name).or_insert_with(|| {
            self.names.push(name);
            next
        })
    }
}

impl<'a> Side<'a> {
    /// A version as its snapshot holds it.
    pub fn of(paths: &'a Paths, names: &mut Names<'a>) -> Self {
        let mut name = |number: u32| names.number(paths.names.get(number as usize).map_or("", String::as_str));
        let nodes = paths.nodes.iter().map(|(question, branches)| {
            (name(*question), branches.iter().map(|(answer, then)| (name(*answer), *then)).collect())
        });
        let nodes: Vec<(u32, Branches)> = nodes.collect();
        let outcomes = paths
            .outcomes
            .iter()
            .map(|parts| parts.iter().filter_map(|&part| paths.parts.get(part as usize)).collect::<Vec<_>>());
        let mut side = Self {
            root: paths.root,
            reach: Vec::new(),
            below: Vec::new(),
            outcomes: outcomes.collect(),
            nodes: Vec::new(),
        };
        for (question, branches) in nodes {
            let reach = branches.iter().map(|(_, then)| side.reach(*then)).fold(bit(question), |all, next| all | next);
            let below = branches.iter().map(|(_, then)| side.paths_from(*then)).sum();
            side.reach.push(reach);
            side.below.push(below);
            side.nodes.push((question, branches));
        }
        side
    }

    /// The question at a place, with its branches; `None` at an end.
    pub fn asks(&self, place: i64) -> Option<&(u32, Branches)> {
        self.nodes.get(usize::try_from(place).ok()?)
    }

    /// Every question with its branches, and how many paths go on from each.
    pub fn all(&self) -> impl Iterator<Item = (u32, &[(u32, i64)], u64)> {
        self.nodes.iter().zip(&self.below).map(|((question, branches), below)| (*question, branches.as_slice(), *below))
    }

    /// The outcome at an end.
    pub fn outcome(place: i64) -> usize {
        usize::try_from(-1 - place).unwrap_or(usize::MAX)
    }

    /// What an outcome consists of.
    pub fn parts(&self, outcome: usize) -> &[&'a Part] {
        self.outcomes.get(outcome).map_or(&[], Vec::as_slice)
    }

    /// How many paths go on from a place.
    pub fn paths_from(&self, place: i64) -> u64 {
        usize::try_from(place).map_or(1, |number| self.below.get(number).copied().unwrap_or_default())
    }

    /// Whether a question can still be asked from a place on.
    pub fn can_ask(&self, place: i64, question: u32) -> bool {
        self.reach(place) & bit(question) != 0
    }

    /// Keeps an answer for the time when this version asks for it, if it ever does.
    pub fn keep(&self, answers: &mut Vec<Given>, place: i64, given: Given) {
        if self.can_ask(place, given.0) {
            answers.push(given);
            answers.sort_unstable();
        }
    }

    /// If the question at a place was answered before: that answer, taken off the list, and where it leads; it leads
    /// nowhere if this version does not offer it.
    pub fn given(&self, place: i64, answers: &mut Vec<Given>) -> Option<(Given, Option<i64>)> {
        let (question, branches) = self.asks(place)?;
        let at = answers.iter().position(|(other, _)| other == question)?;
        let given = answers.remove(at);
        Some((given, branches.iter().find(|(answer, _)| *answer == given.1).map(|(_, then)| *then)))
    }

    fn reach(&self, place: i64) -> u128 {
        usize::try_from(place).map_or(0, |number| self.reach.get(number).copied().unwrap_or_default())
    }
}

/// The place of a question in a set. Names of answers are numbered too, so two may share a place; that only keeps an
/// answer longer than needed.
const fn bit(question: u32) -> u128 {
    1 << (question % 128)
}
