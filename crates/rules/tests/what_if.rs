//! "What would change this": found by running the rules again, never promised on a guess.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::wildcard_enum_match_arm)]

mod classes;

use std::collections::HashSet;

use classes::{Place, is_of_power, one_of_each};
use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer, days_before};
use imr_rules::outcome::Route;
use imr_rules::{Change, replay, what_would_change};

fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 22).unwrap()
}

fn changes(answers: &[Answer]) -> Vec<Change> {
    let mut all = Answers::default();
    for &answer in answers {
        all.set(answer);
    }
    let interview = replay(&all, today());
    assert!(interview.end.is_ok(), "the person is not done: {:?}", interview.end);
    what_would_change(&interview, today())
}

fn calm_denial(named: NamedAgency) -> Vec<Answer> {
    vec![
        Answer::Emergency(Emergency::No),
        Answer::Coverage(Coverage::Individual),
        Answer::NamedAgency(named),
        Answer::CompanyName(CompanyName::Unknown),
        Answer::Problem(Problem::Refused),
        Answer::DenialReason(DenialReason::NotNecessary),
        Answer::Urgency(Urgency::No),
        Answer::Grievance(Grievance::NotFiled),
        Answer::DenialDate(DateAnswer::On(days_before(today(), 20).unwrap())),
    ]
}

#[test]
fn a_doctors_word_on_urgency_is_the_faster_way() {
    let changes = changes(&calm_denial(NamedAgency::Dmhc));
    let first = changes.first().unwrap();
    assert_eq!(first.answer, Answer::Urgency(Urgency::DoctorSays));
    assert_eq!((first.route, first.faster), (Route::DmhcUrgent, true));
}

#[test]
fn a_letter_that_calls_the_care_experimental_opens_the_review_at_once() {
    let changes = changes(&calm_denial(NamedAgency::Dmhc));
    let second = changes.get(1).unwrap();
    assert_eq!(second.answer, Answer::DenialReason(DenialReason::Experimental));
    assert_eq!((second.route, second.faster), (Route::DmhcImrExperimental, false));
}

#[test]
fn an_urgent_case_is_not_told_of_slower_ways_as_faster() {
    let mut answers = calm_denial(NamedAgency::Dmhc);
    answers.extend([
        Answer::Urgency(Urgency::DoctorSays),
        Answer::CareReceived(CareReceived::No),
        Answer::Filer(Filer::Patient),
    ]);
    assert!(changes(&answers).iter().all(|change| !change.faster));
}

#[test]
fn nothing_is_said_while_a_question_is_open() {
    assert!(what_would_change(&replay(&Answers::default(), today()), today()).is_empty());
}

/// Every 400th path of all: at most two changes, each to a door that is not the present one, by an answer on offer that
/// is not the one given and does not say "I don't know".
#[test]
fn a_change_always_opens_another_door() {
    fn step(answers: &Answers, last: Question, stood: &mut HashSet<Place>, count: &mut u64, told: &mut u64) {
        let interview = replay(answers, today());
        let question = match &interview.end {
            Ok(outcome) => {
                *count += 1;
                if !count.is_multiple_of(400) {
                    return;
                }
                let changes = what_would_change(&interview, today());
                assert!(changes.len() <= 2);
                for change in changes {
                    *told += 1;
                    let question = change.answer.question();
                    assert_ne!(change.route, outcome.route);
                    assert_ne!(answers.get(question), Some(change.answer));
                    assert_ne!(change.answer.choice(), Some("unknown"));
                    assert!(interview.answers.offered(question).contains(&change.answer));
                    assert!(!(change.faster && outcome.urgent.is_some()));
                }
                return;
            }
            Err(question) => *question,
        };
        // Those who stand alike once it is known who has power over the plan are walked once (decision 6).
        if is_of_power(last) && !is_of_power(question) && !stood.insert(Place::of(answers, today())) {
            return;
        }
        let offered = if question.is_date() {
            vec![Answer::dated(question, DateAnswer::Unknown).unwrap()]
        } else {
            one_of_each(answers, question, answers.offered(question))
        };
        for answer in offered {
            let mut answers = answers.clone();
            answers.set(answer);
            step(&answers, question, stood, count, told);
        }
    }
    let mut answers = Answers::default();
    answers.set(Answer::Emergency(Emergency::No));
    let (mut count, mut told) = (0, 0);
    step(&answers, Question::Emergency, &mut HashSet::new(), &mut count, &mut told);
    println!("paths {count}, changes looked at {told}");
    assert!(told > 100);
}
