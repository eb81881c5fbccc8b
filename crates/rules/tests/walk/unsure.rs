//! "I don't know" never ends in a worse outcome than the truth would (brief, rule 3).
//!
//! For every question on every path: the answer is replaced by "I don't know" (or an exact day by a rough one), all other
//! answers of the person stay, and what is newly asked is answered in every way that can be true of that person. Then the
//! first thing to do is never later, and the case is as urgent.

use std::collections::{BTreeMap, HashMap};

use imr_rules::answers::*;
use imr_rules::date::Date;
use imr_rules::deadline::{Actor, Deadline, DeadlineKind};
use imr_rules::outcome::{Action, Outcome, Route, Step, Timing};

use crate::all_trees;
use crate::days::may_stand_for;
use crate::tree::{Branch, Place, Tree};
use crate::truthful::{contradict, is_known_by_name, is_linked};

#[test]
fn not_knowing_is_never_later_or_less_urgent_than_the_truth() {
    let (mut compared, mut pairs) = (0_u64, 0);
    let mut worse = BTreeMap::new();
    for tree in all_trees() {
        let mut pair = Pair::of(tree);
        let start: Vec<Answer> = Question::ALL.iter().filter_map(|&question| tree.start.get(question)).collect();
        for (number, node) in tree.nodes.iter().enumerate() {
            for unsure in &node.branches {
                for truth in node.branches.iter().filter(|truth| stands_for(unsure.answer, truth.answer)) {
                    if is_known_by_name(truth.answer) || start.iter().any(|&said| contradict(said, truth.answer)) {
                        continue;
                    }
                    compared += 1;
                    let given: Vec<Answer> = start.iter().copied().chain([truth.answer]).collect();
                    if let Some(found) = pair.worse(unsure.then, truth.then, &given) {
                        let what = format!("{:?} for {:?}", unsure.answer, truth.answer);
                        let example = || format!("asked of {:?}\nthen {found}", tree.somebody_at(Place::Asked(number)));
                        worse.entry(what).or_insert_with(|| (0, example())).0 += 1;
                    }
                }
            }
        }
        pairs += pair.known.len();
    }
    println!("unsure: {compared} answers replaced by \"I don't know\", {pairs} pairs of places compared");
    let descriptions: Vec<_> =
        worse.iter().map(|(what, (times, example))| format!("{what} {times}×: {example}")).collect();
    assert!(descriptions.is_empty(), "worse off for not knowing:\n{}", descriptions.join("\n\n"));
}

/// Whether a person whose truth is the second answer may give the first.
fn stands_for(vague: Answer, truth: Answer) -> bool {
    match (vague.date(), truth.date()) {
        (Some(vague), Some(truth)) => may_stand_for(vague, truth),
        _ => vague.choice() == Some("unknown") && truth != vague,
    }
}

/// One person who answered the truth, and the same person who does not know.
struct Pair<'t> {
    tree: &'t Tree,
    /// The questions that may still be asked below each question.
    below: Vec<u64>,
    /// The worst of the ends at and below each place, for a person who is unsure; the best, for the truth.
    worst: Bounds,
    best: Bounds,
    /// Whether the person was found worse off from there on.
    known: HashMap<(Place, Place, Vec<Answer>), bool>,
}

impl<'t> Pair<'t> {
    fn of(tree: &'t Tree) -> Self {
        let end = |day: fn(&Outcome, Date) -> Date| {
            move |outcome: &Outcome| (day(outcome, tree.today), outcome.urgent.is_none())
        };
        let worst = Bounds::of(tree, end(first_day), |one, other| (one.0.max(other.0), one.1 | other.1));
        let best = Bounds::of(tree, end(first_dated_clock), |one, other| (one.0.min(other.0), one.1 & other.1));
        Self { tree, below: tree.questions_below(), worst, best, known: HashMap::new() }
    }

    /// A way in which the unsure person ends worse off. `given` are answers that one of the two has been asked for and
    /// the other may still be, and those that say what else can be true.
    fn worse(&mut self, unsure: Place, truth: Place, given: &[Answer]) -> Option<String> {
        let (worst, best) = (self.worst.at(unsure), self.best.at(truth));
        if unsure == truth || (worst.0 <= best.0 && worst.1 <= best.1) {
            return None;
        }
        let key = (unsure, truth, given.to_vec());
        if let Some(&known) = self.known.get(&key) {
            return known.then(|| "… as said elsewhere".to_owned());
        }
        let found = self.worse_by_answers(unsure, truth, given);
        self.known.insert(key, found.is_some());
        found
    }

    fn worse_by_answers(&mut self, unsure: Place, truth: Place, given: &[Answer]) -> Option<String> {
        let (asked, asked_truly) = (self.tree.node(unsure), self.tree.node(truth));
        let question = match (asked, asked_truly) {
            (None, None) => return self.compare(unsure, truth),
            (Some(node), None) => node.question,
            (None, Some(node)) => node.question,
            // The one that the other person is not asked any more comes first, so that little has to be remembered.
            (Some(node), Some(truly)) => {
                let first = given.iter().any(|answer| answer.question() == node.question)
                    || !self.may_ask(truth, node.question);
                if first { node.question } else { truly.question }
            }
        };
        let here = asked.filter(|node| node.question == question);
        let there = asked_truly.filter(|node| node.question == question);
        let choices: Vec<Answer> = match given.iter().find(|answer| answer.question() == question) {
            Some(&answer) => vec![answer],
            None => {
                let node = here.or(there)?;
                let can_be = |answer: &Answer| {
                    let contradicts = given.iter().any(|said| contradict(*said, *answer));
                    let unsure_again = here.is_none() && answer.choice() == Some("unknown");
                    // Rule R-URG-PAST: an expedited review is for care to come, whether or not the other was asked.
                    let had_the_care = there.is_none() && *answer == Answer::CareReceived(CareReceived::Yes);
                    !contradicts && !unsure_again && !had_the_care
                };
                node.branches.iter().map(|branch| branch.answer).filter(can_be).collect()
            }
        };
        for answer in choices {
            let next = |node: Option<&crate::tree::Node>, stay: Place| match node {
                None => vec![stay],
                Some(node) => follow(&node.branches, answer),
            };
            for unsure_next in next(here, unsure) {
                for truth_next in next(there, truth) {
                    let mut kept: Vec<Answer> = given.iter().copied().chain([answer]).collect();
                    kept.retain(|answer| {
                        is_linked(answer.question())
                            || self.may_ask(unsure_next, answer.question())
                            || self.may_ask(truth_next, answer.question())
                    });
                    kept.sort_by_key(|answer| answer.question());
                    kept.dedup();
                    if let Some(found) = self.worse(unsure_next, truth_next, &kept) {
                        return Some(format!("{answer:?} {found}"));
                    }
                }
            }
        }
        None
    }

    fn may_ask(&self, place: Place, question: Question) -> bool {
        match place {
            Place::Asked(number) => self.below[number] & (1 << question.index()) != 0,
            Place::End(_) => false,
        }
    }

    fn compare(&self, unsure: Place, truth: Place) -> Option<String> {
        let (Place::End(unsure), Place::End(truth)) = (unsure, truth) else { return None };
        let (unsure, truth) = (&self.tree.outcomes[unsure], &self.tree.outcomes[truth]);
        let (day, true_day) = (first_day(unsure, self.tree.today), first_dated_clock(truth, self.tree.today));
        let later = day > true_day;
        let calmer = truth.urgent.is_some() && !(unsure.urgent.is_some() || calls_the_same_reviewer(unsure, truth));
        (later || calmer).then(|| {
            let what = if calmer { "is not urgent" } else { "is later" };
            format!(
                "\n{what}: {} ({day}, {:?}) instead of {} ({true_day}, {:?})",
                unsure.route.name(),
                unsure.steps.first(),
                truth.route.name(),
                truth.steps.first()
            )
        })
    }
}

/// The day of the first thing to do, and whether a case is calm.
type First = (Date, bool);

/// The first thing to do and the calm of a case: the worst or the best at and below each place.
struct Bounds {
    asked: Vec<First>,
    ends: Vec<First>,
}

impl Bounds {
    fn of(tree: &Tree, end: impl Fn(&Outcome) -> First, bound: fn(First, First) -> First) -> Self {
        let mut bounds = Self { asked: Vec::new(), ends: tree.outcomes.iter().map(end).collect() };
        for node in &tree.nodes {
            let ends = node.branches.iter().map(|branch| bounds.at(branch.then));
            let bound = ends.reduce(bound).unwrap();
            bounds.asked.push(bound);
        }
        bounds
    }

    fn at(&self, place: Place) -> First {
        match place {
            Place::Asked(number) => self.asked[number],
            Place::End(number) => self.ends[number],
        }
    }
}

/// Where an answer leads. Where it is not on offer to this person, who stands elsewhere, every answer is followed.
fn follow(branches: &[Branch], answer: Answer) -> Vec<Place> {
    match branches.iter().find(|branch| branch.answer == answer) {
        Some(branch) => vec![branch.then],
        None => branches.iter().map(|branch| branch.then).collect(),
    }
}

/// Medicare's reviewer decides on care that is ending, in hours: whoever cannot tell is told to call it today.
fn calls_the_same_reviewer(unsure: &Outcome, truth: &Outcome) -> bool {
    let call = Step { action: Action::CallQioIfEnding, timing: Timing::Today };
    matches!(
        truth.route,
        Route::QioHospital
            | Route::QioHospitalLeft
            | Route::QioHospitalLongLeft
            | Route::QioServices
            | Route::QioServicesLate
            | Route::HospitalStatus
    ) && unsure.steps.contains(&call)
}

/// The day of the first thing to do.
fn first_day(outcome: &Outcome, today: Date) -> Date {
    let same_day = outcome.steps.iter().any(|step| step.timing.is_same_day());
    if same_day { today } else { first_clock(outcome, today) }
}

/// The first day that the law sets the person. A clock without a day, or one that has run out, means today.
fn first_clock(outcome: &Outcome, today: Date) -> Date {
    yours(outcome).map(|deadline| deadline.by.unwrap_or(today).max(today)).min().unwrap_or(Date::MAX)
}

/// The same of the clocks whose day is known: those of a person who does not know the date either are compared from the
/// other side, where the date alone is replaced.
fn first_dated_clock(outcome: &Outcome, today: Date) -> Date {
    yours(outcome).filter_map(|deadline| deadline.by).map(|by| by.max(today)).min().unwrap_or(Date::MAX)
}

/// A day of the calendar is the same for everybody and hangs on no letter: whoever comes to look for coverage reads it.
fn yours(outcome: &Outcome) -> impl Iterator<Item = &Deadline> {
    let of_the_calendar = [DeadlineKind::OpenEnrollment, DeadlineKind::EarlierMonths];
    outcome
        .deadlines
        .iter()
        .filter(move |deadline| deadline.kind.actor() == Actor::You && !of_the_calendar.contains(&deadline.kind))
}
