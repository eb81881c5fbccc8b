//! Two versions walked side by side: each path of answers through both, with where it ends in either.
//!
//! Where the versions ask different questions, both are followed for every answer: an answer that one version has asked
//! for already is kept for the other until it asks. So a question that was added, removed or moved is no obstacle.

mod side;

use std::collections::HashMap;

use crate::snapshot::Paths;
pub use side::{Names, Side};

/// A question and the answer given to it, by their shared numbers.
pub type Given = (u32, u32);

/// Both versions.
#[derive(Debug)]
pub struct Joint<'a> {
    /// The old version.
    pub old: Side<'a>,
    /// The new version.
    pub new: Side<'a>,
    /// The names behind the shared numbers.
    pub names: Names<'a>,
    /// The paths that end in both versions, but differently.
    pub differ: Vec<Ending>,
    /// How many paths were followed through both versions.
    pub paths: u64,
    /// Answers that are on offer in one version only, each with the number of paths behind it.
    pub lost: Vec<Lost>,
}

/// Where paths end, if the two outcomes differ.
#[derive(Debug)]
pub struct Ending {
    /// The outcome in the old version.
    pub old: usize,
    /// The outcome in the new version.
    pub new: usize,
    /// How many paths end so.
    pub paths: u64,
    /// One of the shortest paths that do.
    pub example: Vec<Given>,
}

/// An answer that only one version takes.
#[derive(Clone, Copy, Debug)]
pub struct Lost {
    /// The question and the answer.
    pub given: Given,
    /// Whether it is the new version that takes it.
    pub is_new: bool,
    /// How many paths go on behind it.
    pub paths: u64,
}

/// A place in both versions, with the answers that one was given and the other has not asked for yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct State {
    old: i64,
    new: i64,
    for_old: Vec<Given>,
    for_new: Vec<Given>,
}

/// What lies at a state.
enum Found {
    Asks(Vec<(Given, State)>, Vec<Lost>),
    Ends { old: usize, new: usize },
}

struct Seen {
    from: Option<(usize, Given)>,
    found: Found,
    then: Vec<usize>,
}

impl<'a> Joint<'a> {
    /// Walks both. `None` where that would take more than `most_states` states: the versions ask so differently that the
    /// answers one of them waits for multiply, and the memory of a computer would not do.
    pub fn of(old: &'a Paths, new: &'a Paths, most_states: usize) -> Option<Self> {
        let mut names = Names::default();
        let (old, new) = (Side::of(old, &mut names), Side::of(new, &mut names));
        let mut joint = Self { old, new, names, differ: Vec::new(), paths: 0, lost: Vec::new() };
        let states = joint.explore(most_states)?;
        joint.count(&states);
        Some(joint)
    }

    /// Every state once, those with the shortest way there first.
    fn explore(&self, most_states: usize) -> Option<Vec<Seen>> {
        let start = State { old: self.old.root, new: self.new.root, for_old: Vec::new(), for_new: Vec::new() };
        let mut numbers: HashMap<State, usize> = HashMap::from([(start.clone(), 0)]);
        let mut waiting = vec![(start, None)];
        let mut seen: Vec<Seen> = Vec::new();
        while seen.len() < waiting.len() {
            if waiting.len() > most_states {
                return None;
            }
            let here = seen.len();
            let Some((state, from)) = waiting.get(here).cloned() else { break };
            let found = self.look(state);
            let mut then = Vec::new();
            if let Found::Asks(next, _) = &found {
                for (given, state) in next {
                    let number = *numbers.entry(state.clone()).or_insert_with(|| {
                        waiting.push((state.clone(), Some((here, *given))));
                        waiting.len() - 1
                    });
                    then.push(number);
                }
            }
            seen.push(Seen { from, found, then });
        }
        Some(seen)
    }

    fn look(&self, mut state: State) -> Found {
        // What the other version asked already is answered at once.
        loop {
            match (self.old.given(state.old, &mut state.for_old), self.new.given(state.new, &mut state.for_new)) {
                (None, None) => break,
                (Some((given, None)), _) => return Found::Asks(Vec::new(), vec![self.lost(given, true, state.new)]),
                (_, Some((given, None))) => return Found::Asks(Vec::new(), vec![self.lost(given, false, state.old)]),
                (old, new) => {
                    state.old = old.and_then(|(_, then)| then).unwrap_or(state.old);
                    state.new = new.and_then(|(_, then)| then).unwrap_or(state.new);
                }
            }
        }
        match (self.old.asks(state.old), self.new.asks(state.new)) {
            (None, None) => Found::Ends { old: Side::outcome(state.old), new: Side::outcome(state.new) },
            (Some(old), Some(new)) if old.0 == new.0 => self.both(&state, old.0, &old.1, &new.1),
            (Some(&(question, ref branches)), _) => {
                let next = branches.iter().map(|&(answer, then)| {
                    let mut state = State { old: then, ..state.clone() };
                    self.new.keep(&mut state.for_new, state.new, (question, answer));
                    ((question, answer), self.tidy(state))
                });
                Found::Asks(next.collect(), Vec::new())
            }
            (None, Some(&(question, ref branches))) => {
                let next =
                    branches.iter().map(|&(answer, then)| ((question, answer), State { new: then, ..state.clone() }));
                Found::Asks(next.map(|(given, state)| (given, self.tidy(state))).collect(), Vec::new())
            }
        }
    }

    /// Both versions ask the same question here.
    fn both(&self, state: &State, question: u32, old: &[(u32, i64)], new: &[(u32, i64)]) -> Found {
        let in_branches =
            |branches: &[(u32, i64)], answer| branches.iter().find(|(other, _)| *other == answer).map(|b| b.1);
        let mut next = Vec::new();
        let mut lost = Vec::new();
        for &(answer, then) in old {
            match in_branches(new, answer) {
                Some(also) => {
                    let state = State { old: then, new: also, ..state.clone() };
                    next.push(((question, answer), self.tidy(state)));
                }
                None => lost.push(self.lost((question, answer), false, then)),
            }
        }
        for &(answer, then) in new.iter().filter(|(answer, _)| in_branches(old, *answer).is_none()) {
            lost.push(self.lost((question, answer), true, then));
        }
        Found::Asks(next, lost)
    }

    fn lost(&self, given: Given, is_new: bool, then: i64) -> Lost {
        Lost { given, is_new, paths: if is_new { self.new.paths_from(then) } else { self.old.paths_from(then) } }
    }

    /// Forgets answers that nobody will ask for any more, so that equal states are seen as equal.
    fn tidy(&self, mut state: State) -> State {
        state.for_old.retain(|(question, _)| self.old.can_ask(state.old, *question));
        state.for_new.retain(|(question, _)| self.new.can_ask(state.new, *question));
        state
    }

    fn count(&mut self, states: &[Seen]) {
        let mut ways = vec![0_u64; states.len()];
        let mut before = vec![0_u32; states.len()];
        for &next in states.iter().flat_map(|state| &state.then) {
            if let Some(before) = before.get_mut(next) {
                *before += 1;
            }
        }
        if let Some(first) = ways.first_mut() {
            *first = 1;
        }
        let mut ready = vec![0];
        while let Some(here) = ready.pop() {
            let (Some(state), Some(&paths)) = (states.get(here), ways.get(here)) else { continue };
            match &state.found {
                Found::Ends { old, new } => {
                    self.paths += paths;
                    if self.old.parts(*old) != self.new.parts(*new) {
                        let example = way_to(states, here);
                        self.differ.push(Ending { old: *old, new: *new, paths, example });
                    }
                }
                Found::Asks(_, lost) => {
                    self.lost.extend(lost.iter().map(|lost| Lost { paths: lost.paths * paths, ..*lost }));
                }
            }
            for &next in &state.then {
                if let (Some(ways), Some(before)) = (ways.get_mut(next), before.get_mut(next)) {
                    *ways += paths;
                    *before -= 1;
                    if *before == 0 {
                        ready.push(next);
                    }
                }
            }
        }
    }
}

fn way_to(states: &[Seen], mut here: usize) -> Vec<Given> {
    let mut way = Vec::new();
    while let Some((from, given)) = states.get(here).and_then(|state| state.from) {
        way.push(given);
        here = from;
    }
    way.reverse();
    way
}
