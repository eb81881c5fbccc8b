//! What the first screen of an outcome shows, on every path: one first step with something to press, one day, and nothing
//! that cannot be.

use std::collections::BTreeSet;

use imr_rules::answers::{Answer, Answers, Question, Stage};
use imr_rules::date::{Date, DateAnswer};
use imr_rules::deadline::StartEvent;
use imr_rules::outcome::{Control, Outcome, Paper, When};

use crate::tree::Tree;
use crate::{all_trees, given};

#[test]
fn the_first_step_has_something_to_press_and_a_number_that_answers() {
    for tree in all_trees() {
        for (number, outcome) in tree.outcomes.iter().enumerate() {
            let controls = outcome.controls();
            let shown = [Some(controls.first), controls.second];
            for control in shown.into_iter().flatten() {
                match control {
                    Control::Form(form) => assert!(form.agency().contact().link.is_some(), "{}", tree.tell(number)),
                    Control::Call(agency) => assert!(agency.contact().phone.is_some(), "{}", tree.tell(number)),
                    Control::OwnNumber(agency) => assert!(agency.contact().phone.is_none(), "{}", tree.tell(number)),
                }
            }
            let calls = |control| matches!(control, Control::Call(_));
            assert!(shown.into_iter().flatten().any(calls), "no number that answers{}", tree.tell(number));
            assert_ne!(Some(controls.first), controls.second, "{}", tree.tell(number));
        }
    }
}

#[test]
fn no_step_is_for_a_day_after_the_law_s() {
    for tree in all_trees() {
        for (number, outcome) in tree.outcomes.iter().enumerate() {
            for step in &outcome.steps {
                check_when(outcome.when(step, tree.today), tree.today, || tree.tell(number));
            }
        }
    }
}

fn check_when(when: When, today: Date, at: impl Fn() -> String) {
    match when {
        When::By { due, .. } => assert!(today <= due.act_by && due.act_by <= due.law_day, "{due:?}{}", at()),
        When::PerhapsInTime { safe, last } => {
            assert!(safe < today && last.is_none_or(|last| today <= last.law_day), "{when:?}{}", at());
        }
        When::Late { ended } => assert!(ended < today, "{when:?}{}", at()),
        When::From { until, from } => assert!(until < from && today <= until, "{when:?}{}", at()),
        When::Today | When::Undated | When::FromUndated | When::WaitOver | When::Anytime => {}
    }
}

#[test]
fn steps_that_are_one_call_have_one_number_and_one_day() {
    for tree in all_trees() {
        for outcome in &tree.outcomes {
            for (index, step) in outcome.steps.iter().enumerate() {
                let Some(earlier) = outcome.same_call(index, tree.today) else { continue };
                assert!(earlier < index);
                assert_eq!(outcome.steps[earlier].action.agency(), step.action.agency());
            }
        }
    }
}

#[test]
fn nobody_is_sent_to_look_for_a_paper_that_cannot_exist() {
    for tree in all_trees() {
        for_somebody_at_each_end(tree, |outcome, answers| {
            let papers = outcome.papers_to_gather(answers);
            let stage = answers.grievance().ok().or_else(|| answers.medi_cal_stage().ok().map(|stage| stage.stage()));
            if matches!(stage, Some(Stage::NotFiled | Stage::NoRequest)) {
                assert!(!papers.contains(&Paper::PlanAnswer), "an answer to nothing: {answers:?}");
            }
            if stage == Some(Stage::Waiting) {
                assert!(!papers.contains(&Paper::PlanAnswer), "an answer that is waited for: {answers:?}");
            }
            assert!(!papers.is_empty(), "no papers: {answers:?}");
        });
    }
}

/// U3 of the page's faults: "Clocks that start later … counted from the plan's answer", which had come in April.
#[test]
fn nothing_starts_later_whose_event_has_happened() {
    for tree in all_trees() {
        for_somebody_at_each_end(tree, |outcome, answers| {
            if !matches!(answers.get(Question::AnswerDate).and_then(Answer::date), Some(DateAnswer::On(_))) {
                return;
            }
            let later = outcome.later();
            let begun = later.iter().filter(|kind| kind.start_event() == StartEvent::AnswerOrDay30);
            assert_eq!(begun.count(), 0, "{later:?}: {answers:?}");
        });
    }
}

/// Each dated clock of a person's own case can say which of their answers it was counted from.
#[test]
fn a_day_is_counted_from_an_answer_of_the_person() {
    let mut unexplained = BTreeSet::new();
    for tree in all_trees() {
        for_somebody_at_each_end(tree, |outcome, answers| {
            for deadline in &outcome.deadlines {
                let dated = deadline.start != DateAnswer::Unknown && deadline.by.is_some();
                if dated && outcome.counted_from(deadline, answers).is_none() {
                    unexplained.insert(deadline.kind);
                }
            }
        });
    }
    // Days of the calendar: nobody is asked for them.
    let names: Vec<&str> = unexplained.iter().map(|kind| kind.name()).collect();
    assert_eq!(names, ["earlier_months", "open_enrollment"], "counted from a day that no answer holds");
}

/// Calls `check` with each outcome and the answers of one of the people it is for.
fn for_somebody_at_each_end(tree: &Tree, mut check: impl FnMut(&Outcome, &Answers)) {
    let ways = tree.ways_in();
    for (number, outcome) in tree.outcomes.iter().enumerate() {
        let answers = given(ways.somebody_at(crate::tree::Place::End(number)));
        check(outcome, &answers);
    }
}
