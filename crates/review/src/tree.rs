//! Every path of answers as one tree, in which equal parts are kept once.
//!
//! What is walked is what `docs/decisions/0006-what-is-walked.md` says: every combination of choices; dates in classes.
//! Danger now and who files only add to an outcome, so they are followed for some kinds of coverage instead of all.

use std::collections::{BTreeMap, HashMap};

use imr_rules::answers::{Answer, Answers, Coverage, Emergency, Filer, Question, Urgency};
use imr_rules::date::{Date, DateAnswer, days_after, days_before};
use imr_rules::decide;
use imr_rules::outcome::Outcome;

mod standing;

use standing::Standing;

/// All paths from the first question, or from the answers a walk began with.
#[derive(Debug)]
pub struct Tree {
    /// The day the paths were walked for.
    pub today: Date,
    /// Where every path begins.
    pub root: Place,
    nodes: Vec<Node>,
    outcomes: Vec<Outcome>,
}

/// A place on a path: a question, or the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// A question, by its number in the tree. What follows a question has a smaller number than the question itself.
    Asked(u32),
    /// An outcome, by its number in the tree.
    End(u32),
}

/// A question, with what follows each answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Node {
    /// What is asked.
    pub question: Question,
    /// Where each answer leads.
    pub branches: Vec<Branch>,
}

/// One answer, and where it leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Branch {
    /// The stable name of the choice, or of the class of dates.
    pub name: &'static str,
    /// The answer itself.
    pub answer: Answer,
    /// Where it leads.
    pub then: Place,
}

impl Tree {
    /// Walks every path below `start`.
    pub fn walk(start: &Answers, today: Date) -> Self {
        let mut walk = Walk {
            today,
            nodes: Vec::new(),
            outcomes: Vec::new(),
            known: HashMap::new(),
            ends: HashMap::new(),
            stood: HashMap::new(),
        };
        let root = walk.follow(start, None);
        Self { today, root, nodes: walk.nodes, outcomes: walk.outcomes }
    }

    /// Every question with its branches; what follows a question stands before it.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The question at a place of this tree; `None` at an end.
    pub fn node(&self, place: Place) -> Option<&Node> {
        match place {
            Place::Asked(number) => self.nodes.get(number as usize),
            Place::End(_) => None,
        }
    }

    /// Every outcome, each once, without the name of the plan: the plan list says what each plan proves.
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// For each question of [`Self::nodes`] and each outcome of [`Self::outcomes`], how many ways lead there from `from`.
    pub fn ways(&self, from: Place) -> Ways {
        let mut ways = Ways { to_nodes: vec![0; self.nodes.len()], to_outcomes: vec![0; self.outcomes.len()] };
        ways.add(from, 1);
        for (number, node) in self.nodes.iter().enumerate().rev() {
            let here = ways.to_nodes.get(number).copied().unwrap_or_default();
            if here > 0 {
                for branch in &node.branches {
                    ways.add(branch.then, here);
                }
            }
        }
        ways
    }

    /// For each question of [`Self::nodes`], how many paths go on from there.
    pub fn paths_below(&self) -> Vec<u64> {
        let mut paths: Vec<u64> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let below = |branch: &Branch| match branch.then {
                Place::Asked(number) => paths.get(number as usize).copied().unwrap_or_default(),
                Place::End(_) => 1,
            };
            paths.push(node.branches.iter().map(below).sum());
        }
        paths
    }

    /// How many paths there are, and how many questions the longest of them asks.
    pub fn size(&self) -> (u64, usize) {
        let mut longest: Vec<usize> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let below = |branch: &Branch| match branch.then {
                Place::Asked(number) => longest.get(number as usize).copied().unwrap_or_default(),
                Place::End(_) => 0,
            };
            longest.push(1 + node.branches.iter().map(below).max().unwrap_or_default());
        }
        match self.root {
            Place::Asked(number) => (
                self.paths_below().get(number as usize).copied().unwrap_or_default(),
                longest.get(number as usize).copied().unwrap_or_default(),
            ),
            Place::End(_) => (1, 0),
        }
    }

    /// For each outcome of [`Self::outcomes`], the shortest path of answers that leads there; the first one where several
    /// are as short.
    pub fn shortest(&self) -> BTreeMap<u32, Vec<Answer>> {
        let mut found = BTreeMap::new();
        let mut seen = vec![false; self.nodes.len()];
        let mut here = vec![(self.root, Vec::new())];
        while !here.is_empty() {
            let mut next = Vec::new();
            for (place, path) in here {
                match place {
                    Place::End(outcome) => {
                        found.entry(outcome).or_insert(path);
                    }
                    Place::Asked(number) => {
                        let Some(seen) = seen.get_mut(number as usize).filter(|seen| !**seen) else { continue };
                        *seen = true;
                        for branch in self.node(place).map_or(&[][..], |node| &node.branches) {
                            let longer: Vec<Answer> = path.iter().copied().chain([branch.answer]).collect();
                            next.push((branch.then, longer));
                        }
                    }
                }
            }
            here = next;
        }
        found
    }
}

/// How many ways lead to each place of a tree.
#[derive(Debug)]
pub struct Ways {
    /// To each question.
    pub to_nodes: Vec<u64>,
    /// To each outcome.
    pub to_outcomes: Vec<u64>,
}

impl Ways {
    fn add(&mut self, place: Place, more: u64) {
        let count = match place {
            Place::Asked(number) => self.to_nodes.get_mut(number as usize),
            Place::End(number) => self.to_outcomes.get_mut(number as usize),
        };
        if let Some(count) = count {
            *count += more;
        }
    }
}

struct Walk {
    today: Date,
    nodes: Vec<Node>,
    outcomes: Vec<Outcome>,
    known: HashMap<Node, u32>,
    ends: HashMap<Outcome, u32>,
    stood: HashMap<Standing, Place>,
}

impl Walk {
    fn follow(&mut self, answers: &Answers, asked: Option<Question>) -> Place {
        let question = match decide(answers, self.today) {
            Ok(outcome) => {
                let outcome = Outcome { plan: None, ..*outcome };
                let next = self.outcomes.len() as u32;
                let number = *self.ends.entry(outcome).or_insert_with_key(|outcome| {
                    self.outcomes.push(outcome.clone());
                    next
                });
                return Place::End(number);
            }
            Err(question) => question,
        };
        // Once it is known who has power over the plan, people who stand alike go on alike: they are walked once.
        let standing = standing::begins(asked, question).then(|| Standing::of(answers, self.today));
        if let Some(place) = standing.as_ref().and_then(|standing| self.stood.get(standing)) {
            return *place;
        }
        let mut branches = Vec::new();
        for (name, answer) in on_offer(answers, question, self.today) {
            let mut answers = answers.clone();
            answers.set(answer);
            branches.push(Branch { name, answer, then: self.follow(&answers, Some(question)) });
        }
        let next = self.nodes.len() as u32;
        let number = *self.known.entry(Node { question, branches }).or_insert_with_key(|node| {
            self.nodes.push(node.clone());
            next
        });
        let place = Place::Asked(number);
        self.stood.extend(standing.map(|standing| (standing, place)));
        place
    }
}

/// The answers that are walked, each with its stable name.
fn on_offer(answers: &Answers, question: Question, today: Date) -> Vec<(&'static str, Answer)> {
    if question.is_date() {
        return dates_on_offer(answers, question, today);
    }
    let offered = answers.offered(question).into_iter();
    offered
        .filter(|answer| is_followed(answers, *answer))
        .filter_map(|answer| Some((answer.choice()?, answer)))
        .collect()
}

/// The dates that are walked. What is known of one case is all recent or all long ago: an old refusal with an answer of
/// last week reads no rule that one of the two does not read.
fn dates_on_offer(answers: &Answers, question: Question, today: Date) -> Vec<(&'static str, Answer)> {
    let is_old = |day: Date| days_before(today, LONG_AGO).is_some_and(|limit| day < limit);
    let known = Question::ALL.iter().filter_map(|&asked| answers.get(asked)?.date()?.earliest());
    let known: Vec<Date> = known.collect();
    let goes_with = |date: DateAnswer| {
        answers.check_date(question, date, today).is_ok()
            && date.earliest().is_none_or(|day| known.iter().all(|&other| is_old(other) == is_old(day)))
    };
    let dates = dates(question, today).into_iter().filter(|(_, date)| goes_with(*date));
    dates.filter_map(|(name, date)| Some((name, Answer::dated(question, date)?))).collect()
}

/// More days ago than this is long ago.
const LONG_AGO: u64 = 365;

/// Whether an answer is followed here. Danger and the filer only add to an outcome, which the rules' own tests prove:
/// danger is followed for Medicare, the filer for people who buy a plan themselves and for Medi-Cal.
fn is_followed(answers: &Answers, answer: Answer) -> bool {
    let danger = answers.emergency().is_ok_and(|emergency| emergency != Emergency::No);
    if let Answer::Coverage(coverage) = answer {
        return !danger || coverage == Coverage::Medicare;
    }
    if let Answer::Filer(filer) = answer {
        let apart = matches!(answers.coverage(), Ok(Coverage::Individual | Coverage::MediCal))
            && answers.urgency() == Ok(Urgency::No);
        return filer == Filer::Patient || (apart && !danger);
    }
    true
}

/// The classes of dates: not known; recent; so long ago that every limit has passed; and, for the day the plan was
/// asked, so recent that its time still runs. Causes come before effects: denial, then appeal, then answer.
fn dates(question: Question, today: Date) -> Vec<(&'static str, DateAnswer)> {
    let ago = |days| days_before(today, days).map(DateAnswer::On);
    let classes = if question == Question::DenialDate {
        vec![("recent", ago(60)), ("old", ago(900))]
    } else if question == Question::AppealDate {
        vec![("fresh", ago(10)), ("recent", ago(45)), ("old", ago(850))]
    } else if question == Question::AnswerDate {
        vec![("recent", ago(5)), ("old", ago(800))]
    } else if question == Question::NoticeReceivedDate {
        vec![("recent", ago(1)), ("old", ago(700))]
    } else if question == Question::BirthDate {
        vec![("recent", ago(10)), ("old", ago(700))]
    } else {
        vec![("recent", days_after(today, 2).map(DateAnswer::On)), ("old", ago(700))]
    };
    let known = classes.into_iter().filter_map(|(name, date)| Some((name, date?)));
    [("unknown", DateAnswer::Unknown)].into_iter().chain(known).collect()
}
