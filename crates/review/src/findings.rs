//! What the paths say when they are counted: for each route, question, row and step.

use std::collections::{BTreeMap, BTreeSet};

use imr_rules::answers::{Answer, Coverage, Emergency, Question};
use imr_rules::deadline::DeadlineKind;
use imr_rules::outcome::{
    Action, Certainty, Does, Door, Guard, Next, Outcome, Paper, Reason, Regulator, Right, Route, Row, Timing, UrgentBox,
};

use crate::tree::{Place, Tree};

/// How many paths something stands on.
pub type Tally<K> = BTreeMap<K, u64>;

/// Everything that was counted.
#[derive(Debug, Default)]
pub struct Findings {
    /// All paths.
    pub paths: u64,
    /// How many questions the longest path asks.
    pub longest: usize,
    /// What stands in the outcomes of each route.
    pub routes: BTreeMap<Route, OfRoute>,
    /// How many paths ask each question, in each kind of coverage.
    pub asked: BTreeMap<Question, Tally<Coverage>>,
    /// How many paths ask each question.
    pub asked_in_all: Tally<Question>,
    /// What comes directly after a question, in all paths.
    pub follows: Flow,
    /// The same for each kind of coverage.
    pub branches: BTreeMap<Coverage, OfCoverage>,
    /// How many paths apply each row, by route.
    pub rows: BTreeMap<Row, Tally<Route>>,
    /// What a step does to a right.
    pub effects: Tally<(Action, Right, Does, Option<Guard>)>,
    /// In which routes a clock stands, running or later.
    pub clocks: BTreeMap<DeadlineKind, Tally<Route>>,
    /// How many paths show each paper.
    pub papers: Tally<Paper>,
}

/// From a question to what comes directly after it (`None`: the outcome), with the number of paths that go that way.
pub type Flow = Tally<(Question, Option<Question>)>;

/// What stands in the outcomes of one route.
#[derive(Debug, Default)]
pub struct OfRoute {
    /// How many paths lead there.
    pub paths: u64,
    /// The shortest path of answers that does.
    pub example: Vec<Answer>,
    /// The steps, each with the paths it stands on.
    pub steps: Tally<Action>,
    /// When each step is done.
    pub timings: BTreeMap<Action, BTreeSet<When>>,
    /// The clocks that run.
    pub deadlines: Tally<DeadlineKind>,
    /// The clocks that a step will start.
    pub later: Tally<DeadlineKind>,
    /// The other doors.
    pub doors: Tally<Door>,
    /// The warnings.
    pub guards: Tally<Guard>,
    /// What happens next.
    pub next: Tally<Next>,
    /// The reasons.
    pub reasons: Tally<Reason>,
    /// The rows of the decision tables.
    pub rows: Tally<Row>,
    /// Who has power over the plan.
    pub powers: Tally<(Regulator, Certainty)>,
    /// The box of the same-day route.
    pub urgent: Tally<UrgentBox>,
}

/// One kind of coverage.
#[derive(Debug, Default)]
pub struct OfCoverage {
    /// How many paths.
    pub paths: u64,
    /// What comes directly after what.
    pub flow: Flow,
    /// Where the paths end.
    pub routes: Tally<Route>,
}

/// When a step is done, in an order that can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// Today.
    Today,
    /// By the day of a deadline.
    By(DeadlineKind),
    /// Once the plan's time is over.
    After(DeadlineKind),
    /// In its turn.
    Anytime,
}

impl From<Timing> for When {
    fn from(timing: Timing) -> Self {
        match timing {
            Timing::Today => Self::Today,
            Timing::By(kind) => Self::By(kind),
            Timing::After(kind) => Self::After(kind),
            Timing::Anytime => Self::Anytime,
        }
    }
}

impl Findings {
    /// Counts a tree.
    pub fn of(tree: &Tree) -> Self {
        let mut findings = Self::default();
        (findings.paths, findings.longest) = tree.size();
        findings.count_outcomes(tree);
        findings.count_questions(tree);
        findings
    }

    fn count_outcomes(&mut self, tree: &Tree) {
        let ways = tree.ways(tree.root);
        let examples = tree.shortest();
        for ((number, outcome), &paths) in (0_u32..).zip(tree.outcomes()).zip(&ways.to_outcomes) {
            let route = self.routes.entry(outcome.route).or_default();
            route.add(outcome, paths);
            if let Some(path) = examples.get(&number)
                && (route.example.is_empty() || plainness(path) < plainness(&route.example))
            {
                route.example.clone_from(path);
            }
            for &row in &outcome.rows {
                *self.rows.entry(row).or_default().entry(outcome.route).or_default() += paths;
            }
            for kind in outcome.deadlines.iter().map(|deadline| deadline.kind).chain(outcome.later()) {
                *self.clocks.entry(kind).or_default().entry(outcome.route).or_default() += paths;
            }
            for step in &outcome.steps {
                for effect in outcome.effects(step) {
                    add(&mut self.effects, (step.action, effect.right, effect.does, effect.guard), paths);
                }
            }
            for &paper in outcome.papers.papers() {
                add(&mut self.papers, paper, paths);
            }
        }
    }

    fn count_questions(&mut self, tree: &Tree) {
        let below = tree.paths_below();
        self.follows = flow(tree, tree.root, &below);
        self.asked_in_all = asked(tree, tree.root, &below);
        let here = tree.ways(tree.root).to_nodes;
        // The coverage stands near the root; what lies below one of its answers is that kind of coverage.
        for (node, &times) in tree.nodes().iter().zip(&here).filter(|(node, _)| node.question == Question::Coverage) {
            for branch in &node.branches {
                let Answer::Coverage(coverage) = branch.answer else { continue };
                let of = self.branches.entry(coverage).or_default();
                for (question, paths) in asked(tree, branch.then, &below) {
                    add(self.asked.entry(question).or_default(), coverage, paths * times);
                }
                for (edge, paths) in flow(tree, branch.then, &below) {
                    add(&mut of.flow, edge, paths * times);
                }
                for (outcome, paths) in tree.outcomes().iter().zip(tree.ways(branch.then).to_outcomes) {
                    if paths > 0 {
                        add(&mut of.routes, outcome.route, paths * times);
                        of.paths += paths * times;
                    }
                }
            }
        }
    }

    /// The questions that can come directly before this one.
    pub fn before(&self, question: Question) -> BTreeSet<Question> {
        self.follows.keys().filter(|(_, then)| *then == Some(question)).map(|(before, _)| *before).collect()
    }
}

impl OfRoute {
    fn add(&mut self, outcome: &Outcome, paths: u64) {
        self.paths += paths;
        for step in &outcome.steps {
            add(&mut self.steps, step.action, paths);
            self.timings.entry(step.action).or_default().insert(step.timing.into());
        }
        outcome.deadlines.iter().for_each(|deadline| add(&mut self.deadlines, deadline.kind, paths));
        outcome.later().into_iter().for_each(|kind| add(&mut self.later, kind, paths));
        outcome.doors.iter().for_each(|&door| add(&mut self.doors, door, paths));
        outcome.guards.iter().for_each(|&guard| add(&mut self.guards, guard, paths));
        outcome.next.iter().for_each(|&next| add(&mut self.next, next, paths));
        outcome.reasons.iter().for_each(|&reason| add(&mut self.reasons, reason, paths));
        outcome.rows.iter().for_each(|&row| add(&mut self.rows, row, paths));
        outcome.regulator.iter().for_each(|&power| add(&mut self.powers, power, paths));
        outcome.urgent.iter().for_each(|&urgent| add(&mut self.urgent, urgent, paths));
    }
}

/// What stands in a tally, the most frequent first.
pub fn ranked<K: Copy + Ord>(tally: &Tally<K>) -> Vec<(K, u64)> {
    let mut ranked: Vec<(K, u64)> = tally.iter().map(|(key, count)| (*key, *count)).collect();
    ranked.sort_by_key(|(key, count)| (std::cmp::Reverse(*count), *key));
    ranked
}

/// The shorter of two cases is plainer; a case without danger comes before one with it.
fn plainness(path: &[Answer]) -> (bool, usize) {
    (!path.contains(&Answer::Emergency(Emergency::No)), path.len())
}

fn add<K: Ord>(tally: &mut Tally<K>, key: K, paths: u64) {
    *tally.entry(key).or_default() += paths;
}

/// How many of the paths from `from` ask each question.
fn asked(tree: &Tree, from: Place, below: &[u64]) -> Tally<Question> {
    let mut asked = Tally::new();
    for ((node, &ways), &below) in tree.nodes().iter().zip(&tree.ways(from).to_nodes).zip(below) {
        if ways > 0 {
            add(&mut asked, node.question, ways * below);
        }
    }
    asked
}

/// What comes directly after what on the paths from `from`.
fn flow(tree: &Tree, from: Place, below: &[u64]) -> Flow {
    let mut flow = Flow::new();
    for (node, &ways) in tree.nodes().iter().zip(&tree.ways(from).to_nodes) {
        if ways == 0 {
            continue;
        }
        for branch in &node.branches {
            let paths = match branch.then {
                Place::Asked(number) => below.get(number as usize).copied().unwrap_or_default(),
                Place::End(_) => 1,
            };
            add(&mut flow, (node.question, tree.node(branch.then).map(|node| node.question)), ways * paths);
        }
    }
    flow
}
