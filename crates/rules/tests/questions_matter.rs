//! "A question whose answer could not change the outcome is never asked" (brief, the house): on every path, for every
//! question on it, at least two answers must lead to different outcomes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::wildcard_enum_match_arm)]

mod classes;

use std::collections::{BTreeMap, HashMap};

use classes::{Place, is_of_power, number_of, one_of_each};
use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer, days_after, days_before};
use imr_rules::decide;
use imr_rules::outcome::Outcome;

struct Walk {
    today: Date,
    asked: u64,
    /// The questions that changed nothing, each with the answers of one person who was asked it.
    idle: BTreeMap<Question, (u64, Answers)>,
    /// What becomes of those who stand alike once it is known who has power over the plan.
    known: HashMap<Place, u64>,
}

impl Walk {
    /// What becomes of a person with these answers, whatever they answer next, as one number.
    fn fate(&mut self, answers: &Answers, last: Question) -> u64 {
        let question = match decide(answers, self.today) {
            // Which plan was named is shown, and that alone is no reason to ask.
            Ok(outcome) => return number_of(&Outcome { plan: None, ..outcome }),
            Err(question) => question,
        };
        if is_of_power(last) && !is_of_power(question) {
            let stands = Place::of(answers, self.today);
            let exactly = Place::exactly(answers, self.today);
            let fate = match self.known.get(&stands) {
                Some(&fate) => fate,
                None => self.fate_after(answers, question),
            };
            self.known.insert(stands, fate);
            return number_of(&(fate, exactly));
        }
        self.fate_after(answers, question)
    }

    fn fate_after(&mut self, answers: &Answers, question: Question) -> u64 {
        self.asked += 1;
        let offered: Vec<Answer> = if question.is_date() {
            dates(question, self.today).into_iter().map(|date| Answer::dated(question, date).unwrap()).collect()
        } else {
            one_of_each(answers, question, answers.offered(question))
        };
        let fates: Vec<u64> = offered
            .into_iter()
            .map(|answer| {
                let mut answers = answers.clone();
                answers.set(answer);
                self.fate(&answers, question)
            })
            .collect();
        if fates.windows(2).all(|two| two.first() == two.last()) {
            self.idle.entry(question).or_insert_with(|| (0, answers.clone())).0 += 1;
            return fates.first().copied().unwrap_or_default();
        }
        number_of(&(question, fates))
    }
}

/// Unknown, and a day; an end may lie ahead or behind, which matters where another day could come first.
fn dates(question: Question, today: Date) -> Vec<DateAnswer> {
    let ago = |days| days_before(today, days).unwrap();
    let days = match question {
        Question::DenialDate => vec![ago(60)],
        Question::AppealDate => vec![ago(45)],
        Question::AnswerDate => vec![ago(5)],
        Question::NoticeReceivedDate => vec![ago(1)],
        _ => vec![days_after(today, 2).unwrap(), ago(45)],
    };
    [DateAnswer::Unknown].into_iter().chain(days.into_iter().map(DateAnswer::On)).collect()
}

#[test]
fn no_question_is_asked_whose_answer_changes_nothing() {
    let today = Date::from_ymd_opt(2026, 11, 22).unwrap();
    let mut walk = Walk { today, asked: 0, idle: BTreeMap::new(), known: HashMap::new() };
    let mut answers = Answers::default();
    // Danger only adds a box, on every path: `danger_only_adds_the_emergency_box` in `walk.rs`.
    answers.set(Answer::Emergency(Emergency::No));
    walk.fate(&answers, Question::Emergency);
    println!("questions asked on all paths {}", walk.asked);
    let told: Vec<_> =
        walk.idle.iter().map(|(question, (times, who))| format!("{question:?} {times}×: {who:?}")).collect();
    assert!(told.is_empty(), "asked for nothing:\n{}", told.join("\n"));
}
