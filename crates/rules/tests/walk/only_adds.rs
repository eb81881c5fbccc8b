//! Two answers only add to an outcome and never choose between two, so each is walked with one answer only: whether
//! there is danger now, and who files. One person at every outcome there is answers them otherwise here.

use std::collections::BTreeSet;

use imr_rules::answers::*;
use imr_rules::decide;
use imr_rules::outcome::{Action, Outcome, Row, Step};

use crate::tree::Place;
use crate::usable::check;
use crate::{every_path, given};

#[test]
fn danger_only_adds_the_emergency_box() {
    for_one_person_at_each_outcome(|mut answers, outcome| {
        for danger in [Emergency::Yes, Emergency::Unknown] {
            answers.set(Answer::Emergency(danger));
            let mut other = decide(&answers, every_path().today).unwrap();
            assert!(other.emergency && other.rows.remove(0) == Row::RSafe);
            other.emergency = false;
            assert_eq!(&*other, outcome);
        }
    });
}

#[test]
fn the_filer_never_changes_the_door() {
    let today = every_path().today;
    let mut rows = BTreeSet::new();
    for_one_person_at_each_outcome(|mut answers, outcome| {
        if answers.get(Question::Filer).is_none() {
            return;
        }
        for &filer in Filer::ALL {
            answers.set(Answer::Filer(filer));
            let other = decide(&answers, today).unwrap();
            assert_eq!((other.route, &other.deadlines), (outcome.route, &outcome.deadlines));
            // The letter about a person who has died is about care that was given.
            let same = |step: &Step| match (step.action, filer) {
                (Action::DoctorLetter, Filer::Survivor) => {
                    other.steps.contains(&Step { action: Action::DoctorLetterOfPastCare, ..*step })
                }
                (_, _) => other.steps.contains(step),
            };
            assert!(outcome.steps.iter().all(same), "{answers:?}");
            check(&other, today, || format!("{answers:?}\n{other:#?}"));
            rows.extend(other.rows);
        }
    });
    assert!(rows.contains(&Row::RHelper) && rows.contains(&Row::RProvider));
}

fn for_one_person_at_each_outcome(mut visit: impl FnMut(Answers, &Outcome)) {
    let tree = every_path();
    let ways_in = tree.ways_in();
    for number in 0..tree.outcomes.len() {
        let answers = given(ways_in.somebody_at(Place::End(number)));
        let outcome = decide(&answers, tree.today).unwrap();
        visit(answers, &outcome);
    }
}
