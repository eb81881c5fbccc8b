//! Letters as a person gets them.

use imr_letters::{Field, Fields, Letter, document, requests};
use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer};
use imr_rules::outcome::Outcome;
use imr_rules::replay;
use imr_text::{Language, Text};

const ENGLISH: Text = Text { language: Language::En };

fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 29).unwrap_or_default()
}

fn day(year: i32, month: u32, day: u32) -> DateAnswer {
    DateAnswer::On(Date::from_ymd_opt(year, month, day).unwrap_or_default())
}

/// The outcome of somebody who gives these answers and knows nothing else.
fn case(given: &[Answer]) -> (Answers, Box<Outcome>) {
    let mut answers = Answers::default();
    for &question in Question::ALL {
        if let Some(answer) = Answer::unsure(question) {
            answers.set(answer);
        }
    }
    answers.set(Answer::Emergency(Emergency::No));
    answers.set(Answer::Filer(Filer::Patient));
    for &answer in given {
        answers.set(answer);
    }
    let interview = replay(&answers, today());
    let outcome = interview.end.unwrap_or_else(|question| panic!("{question:?} is missing"));
    (interview.answers, outcome)
}

#[test]
fn show() {
    let (answers, outcome) = case(&[
        Answer::Coverage(Coverage::MediCal),
        Answer::MediCalSender(MediCalSender::HealthPlan),
        Answer::MediCalProblem(MediCalProblem::Cut),
        Answer::MediCalStage(MediCalStage::NotAppealed),
        Answer::Urgency(Urgency::No),
        Answer::DenialDate(day(2026, 11, 25)),
    ]);
    for request in requests(&outcome, &answers, today()) {
        let letter = document(request, &answers, &outcome);
        println!("=== {request:?} blanks {:?}\n{}\n", ENGLISH.blanks(&letter, &answers, &outcome), ENGLISH.write(&letter, &Fields::default(), &answers, &outcome));
    }
}
