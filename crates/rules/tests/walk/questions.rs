//! What is asked: nothing twice, nothing for nothing, and everything in the same order. (That nothing is asked twice is
//! checked while the tree grows.)

use std::collections::{BTreeMap, BTreeSet};

use imr_rules::answers::Question;

use crate::every_path;
use crate::tree::{Place, Tree};

/// "A question whose answer could not change the outcome is never asked" (brief, the house).
#[test]
fn no_question_is_asked_whose_answer_changes_nothing() {
    let tree = every_path();
    let mut idle = Vec::new();
    for (number, node) in tree.nodes.iter().enumerate() {
        let same = node.branches.windows(2).all(|two| (two[0].then, two[0].proof) == (two[1].then, two[1].proof));
        // Danger is walked with one answer only.
        if same && !crate::only_one_is_walked(node.question) {
            idle.push(format!("{:?}: {:?}", node.question, tree.somebody_at(Place::Asked(number))));
        }
    }
    assert!(idle.is_empty(), "asked for nothing:\n{}", idle.join("\n"));
}

/// Which questions come later on some path, for each question.
pub fn asked_later(tree: &Tree) -> BTreeMap<Question, BTreeSet<Question>> {
    let mut later: BTreeMap<Question, BTreeSet<Question>> = BTreeMap::new();
    let mut below: Vec<u64> = Vec::with_capacity(tree.nodes.len());
    for node in &tree.nodes {
        let mut all = 0;
        for branch in &node.branches {
            if let Place::Asked(next) = branch.then {
                all |= below[next];
            }
        }
        for &question in Question::ALL {
            if all & bit(question) != 0 {
                later.entry(node.question).or_default().insert(question);
            }
        }
        below.push(all | bit(node.question));
    }
    later
}

const fn bit(question: Question) -> u64 {
    1 << question.index()
}

/// Whoever learns the questions in one order finds them so everywhere; and two cases can be compared answer by answer.
#[test]
#[ignore]
fn questions_come_in_the_same_order_on_all_paths() {
    let later = asked_later(every_path());
    let mut both = Vec::new();
    for (first, seconds) in &later {
        for second in seconds.iter().filter(|second| *second > first) {
            if later.get(second).is_some_and(|back| back.contains(first)) {
                both.push((first, second));
            }
        }
    }
    assert!(both.is_empty(), "asked in both orders: {both:?}");
}
