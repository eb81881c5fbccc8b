//! "What would change this", for one person at each outcome there is.

use imr_rules::{replay, what_would_change};

use crate::tree::Place;
use crate::{every_path, given, today};

/// At most two changes, each to a door that is not the present one, by an answer on offer that is not the one given and
/// does not say "I don't know".
#[test]
fn a_change_always_opens_another_door() {
    let tree = every_path();
    let ways_in = tree.ways_in();
    let mut count = 0;
    for (number, outcome) in tree.outcomes.iter().enumerate() {
        let answers = given(ways_in.somebody_at(Place::End(number)));
        let interview = replay(&answers, today());
        let changes = what_would_change(&interview, today());
        assert!(changes.len() <= 2);
        for change in changes {
            count += 1;
            let question = change.answer.question();
            assert_ne!(change.route, outcome.route);
            assert_ne!(answers.get(question), Some(change.answer));
            assert_ne!(change.answer.choice(), Some("unknown"));
            assert!(interview.answers.offered(question).contains(&change.answer));
            assert!(!(change.faster && outcome.urgent.is_some()));
        }
    }
    assert!(count > 100);
}
