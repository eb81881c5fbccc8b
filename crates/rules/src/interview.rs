//! The questions one person is asked, in order: found by replaying their answers from the start.

use crate::answers::{Answer, Answers, Question};
use crate::date::Date;
use crate::outcome::Outcome;
use crate::rules::decide;

/// Where an interview stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview {
    /// The answers that still matter, in the order they were asked for.
    pub given: Vec<Answer>,
    /// The same answers as a set.
    pub answers: Answers,
    /// The outcome, or the question to ask next.
    pub end: Result<Box<Outcome>, Question>,
}

/// Replays answers from the first question. Those that are no longer asked for, or no longer fit the dates before
/// them, fall out; everything else is kept, however many answers were changed.
pub fn replay(all: &Answers, today: Date) -> Interview {
    let mut given = Vec::new();
    let mut answers = Answers::default();
    loop {
        let end = decide(&answers, today);
        let next = match &end {
            Ok(_) => None,
            Err(question) => all.get(*question).filter(|answer| fits(&answers, *answer, today)),
        };
        // A question that is asked again although it was answered would never end; it cannot happen, and must not hang.
        match next {
            Some(answer) if answers.get(answer.question()).is_none() => {
                answers.set(answer);
                given.push(answer);
            }
            Some(_) | None => return Interview { given, answers, end },
        }
    }
}

fn fits(answers: &Answers, answer: Answer, today: Date) -> bool {
    match answer.date() {
        Some(date) => answers.check_date(answer.question(), date, today).is_ok(),
        None => answers.offered(answer.question()).contains(&answer),
    }
}
