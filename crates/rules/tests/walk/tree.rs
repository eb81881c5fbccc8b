//! Every path of answers as one tree in which equal parts are kept once, so that a check looks at each part once.

use std::collections::HashMap;

use imr_rules::answers::*;
use imr_rules::date::Date;
use imr_rules::decide;
use imr_rules::outcome::Outcome;

use crate::classes::{self, is_of_power, one_of_each};
use crate::{days, digest};

/// All paths below the answers it starts from.
pub struct Tree {
    pub start: Answers,
    pub today: Date,
    pub root: Place,
    /// What follows a question stands before it.
    pub nodes: Vec<Node>,
    pub outcomes: Vec<Outcome>,
    /// How many ends were computed; more paths lead there.
    pub walked: u64,
}

/// A question or an end, by its number in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    Asked(usize),
    End(usize),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Node {
    pub question: Question,
    pub branches: Vec<Branch>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Branch {
    pub answer: Answer,
    pub then: Place,
    /// What the proof of who has power adds to every outcome below: the one thing that differs between paths that lead
    /// to the same place (decision 6).
    pub proof: u64,
}

impl Tree {
    pub fn walk(start: Answers, today: Date, days: days::Days) -> Self {
        let mut walk = Walk {
            today,
            days,
            nodes: Vec::new(),
            outcomes: Vec::new(),
            walked: 0,
            asked: Vec::new(),
            known: HashMap::new(),
            ends: HashMap::new(),
            alike: HashMap::new(),
        };
        let root = walk.follow(&start, None).0;
        Self { start, today, root, nodes: walk.nodes, outcomes: walk.outcomes, walked: walk.walked }
    }

    pub fn node(&self, place: Place) -> Option<&Node> {
        match place {
            Place::Asked(number) => Some(&self.nodes[number]),
            Place::End(_) => None,
        }
    }

    /// How many paths go on from each question, and how many questions the longest of them still asks.
    pub fn paths_below(&self) -> Vec<(u64, usize)> {
        let mut below: Vec<(u64, usize)> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let (mut paths, mut longest) = (0, 0);
            for branch in &node.branches {
                let (more, longer) = match branch.then {
                    Place::Asked(number) => below[number],
                    Place::End(_) => (1, 0),
                };
                paths += more;
                longest = longest.max(longer);
            }
            below.push((paths, longest + 1));
        }
        below
    }

    /// The questions that may be asked at and below each question, as bits.
    pub fn questions_below(&self) -> Vec<u64> {
        let mut below: Vec<u64> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let mut asked = 1 << node.question.index();
            for branch in &node.branches {
                if let Place::Asked(next) = branch.then {
                    asked |= below[next];
                }
            }
            below.push(asked);
        }
        below
    }

    /// How many paths lead from a place to each outcome.
    pub fn ways_to_ends(&self, from: Place) -> Vec<u64> {
        let mut to_nodes = vec![0_u64; self.nodes.len()];
        let mut to_ends = vec![0_u64; self.outcomes.len()];
        match from {
            Place::Asked(number) => to_nodes[number] = 1,
            Place::End(number) => to_ends[number] = 1,
        }
        for number in (0..self.nodes.len()).rev() {
            let here = to_nodes[number];
            if here == 0 {
                continue;
            }
            for branch in &self.nodes[number].branches {
                match branch.then {
                    Place::Asked(next) => to_nodes[next] += here,
                    Place::End(end) => to_ends[end] += here,
                }
            }
        }
        to_ends
    }

    /// How one person comes to each place: the place before it, and the answer given there.
    pub fn ways_in(&self) -> WaysIn {
        let mut came_from: HashMap<Place, (Place, Answer)> = HashMap::new();
        for number in (0..self.nodes.len()).rev() {
            let here = Place::Asked(number);
            if here != self.root && !came_from.contains_key(&here) {
                continue;
            }
            for branch in &self.nodes[number].branches {
                came_from.entry(branch.then).or_insert((here, branch.answer));
            }
        }
        WaysIn(came_from)
    }

    /// The answers of one person who comes to a place, in the order they are asked for.
    pub fn somebody_at(&self, place: Place) -> Vec<Answer> {
        self.ways_in().somebody_at(place)
    }

    /// An outcome with the answers of one person who gets it, for the message of a check that fails.
    pub fn tell(&self, outcome: usize) -> String {
        format!("\n{:?}\n{:#?}", self.somebody_at(Place::End(outcome)), self.outcomes[outcome])
    }
}

/// How one person comes to each place of a tree.
pub struct WaysIn(HashMap<Place, (Place, Answer)>);

impl WaysIn {
    /// The answers of one person who comes to a place, in the order they are asked for.
    pub fn somebody_at(&self, place: Place) -> Vec<Answer> {
        let mut path = Vec::new();
        let mut at = place;
        while let Some((before, answer)) = self.0.get(&at) {
            path.push(*answer);
            at = *before;
        }
        path.reverse();
        path
    }
}

struct Walk {
    today: Date,
    days: days::Days,
    nodes: Vec<Node>,
    outcomes: Vec<Outcome>,
    walked: u64,
    asked: Vec<Question>,
    known: HashMap<Node, usize>,
    ends: HashMap<Outcome, usize>,
    /// Those who stand alike once it is known who has power over the plan are walked once (decision 6).
    alike: HashMap<classes::Place, Place>,
}

impl Walk {
    fn follow(&mut self, answers: &Answers, last: Option<Question>) -> (Place, u64) {
        let question = match decide(answers, self.today) {
            Ok(outcome) => return (self.end(*outcome), 0),
            Err(question) => question,
        };
        assert!(!self.asked.contains(&question), "{question:?} is asked twice: {answers:?}");
        if last.is_some_and(is_of_power) && !is_of_power(question) {
            let (alike, outcomes) = classes::Place::with_outcomes(answers, self.today);
            let proof = digest::all(outcomes.iter().map(digest::outcome));
            if let Some(&place) = self.alike.get(&alike) {
                return (place, proof);
            }
            let place = self.ask(answers, question);
            self.alike.insert(alike, place);
            return (place, proof);
        }
        (self.ask(answers, question), 0)
    }

    fn end(&mut self, outcome: Outcome) -> Place {
        self.walked += 1;
        // Which plan was named is shown, and changes nothing else.
        let outcome = Outcome { plan: None, ..outcome };
        let next = self.outcomes.len();
        let number = *self.ends.entry(outcome).or_insert_with_key(|outcome| {
            self.outcomes.push(outcome.clone());
            next
        });
        Place::End(number)
    }

    fn ask(&mut self, answers: &Answers, question: Question) -> Place {
        self.asked.push(question);
        let offered = self.offered(answers, question);
        assert!(!offered.is_empty(), "{question:?} offers nothing: {answers:?}");
        let mut branches = Vec::with_capacity(offered.len());
        for answer in offered {
            let mut answers = answers.clone();
            answers.set(answer);
            let (then, proof) = self.follow(&answers, Some(question));
            branches.push(Branch { answer, then, proof });
        }
        self.asked.pop();
        let next = self.nodes.len();
        let number = *self.known.entry(Node { question, branches }).or_insert_with_key(|node| {
            self.nodes.push(node.clone());
            next
        });
        Place::Asked(number)
    }

    fn offered(&self, answers: &Answers, question: Question) -> Vec<Answer> {
        if question.is_date() {
            let dates = self.days.of(question, self.today).into_iter();
            return dates
                .filter(|&date| answers.check_date(question, date, self.today).is_ok())
                .map(|date| Answer::dated(question, date).unwrap())
                .collect();
        }
        let mut offered = one_of_each(answers, question, answers.offered(question));
        offered.retain(|answer| match answer {
            // Both only add to an outcome, and `only_adds.rs` proves it.
            Answer::Emergency(emergency) => *emergency == Emergency::No,
            Answer::Filer(filer) => *filer == Filer::Patient,
            // The rules read "the job plan pays first" and "no Medicare" in one arm.
            Answer::JobMedicare(letter) => *letter != JobMedicare::JobPlanFirst,
            _ => true,
        });
        offered
    }
}
