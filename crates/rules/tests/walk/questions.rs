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

/// Questions that come in one order on some paths and in the other on others, each with the reason.
const IN_BOTH_ORDERS: &[(&[Question], &[Question], &str)] = &[
    (
        &[Question::NamedAgency, Question::PlanOnCard, Question::LegalName, Question::CompanyName],
        &[Question::Problem, Question::EndedBy],
        "R36: a hearing about enrolment in Covered California is the same whoever regulates the plan, so what happened is \
         asked there before the plan is",
    ),
    (
        &[Question::Filer],
        &[Question::OtherRefusal, Question::OtherLetterDate],
        "Of two private plans the second letter is asked for beside the first; what another program of Medi-Cal decided \
         stands beside the whole outcome and is asked last",
    ),
    (
        &[
            Question::SeriousCondition,
            Question::Promptness,
            Question::Filer,
            Question::AppealDate,
            Question::AnswerDate,
        ],
        &[Question::DenialDate],
        "A Medi-Cal plan's answer, or its silence, starts the clocks; the day of the denial is asked after them, and only \
         where it may start one of its own: experimental care (R12) and medicines that may be the pharmacy's (R5)",
    ),
];

/// Whoever learns the questions in one order finds them so everywhere.
#[test]
fn questions_come_in_the_same_order_on_all_paths() {
    let later = asked_later(every_path());
    let mut both: BTreeSet<(Question, Question)> = BTreeSet::new();
    for (&first, seconds) in &later {
        let back = |second: &Question| later.get(second).is_some_and(|back| back.contains(&first));
        both.extend(seconds.iter().filter(|second| back(second)).map(|&second| (first, second)));
    }
    let mut listed: BTreeSet<(Question, Question)> = BTreeSet::new();
    for (some, others, reason) in IN_BOTH_ORDERS {
        assert!(!reason.is_empty());
        for &one in *some {
            listed.extend(others.iter().flat_map(|&other| [(one, other), (other, one)]));
        }
    }
    let new: Vec<_> = both.difference(&listed).collect();
    assert!(new.is_empty(), "asked in both orders: {new:?}");
    let gone: Vec<_> = listed.difference(&both).collect();
    assert!(gone.is_empty(), "always asked in one order, so no reason is needed: {gone:?}");
}
