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

/// What everybody is asked first, in this order, whatever the rules say of the answers.
pub const FIRST_QUESTIONS: [Question; 2] = [Question::Emergency, Question::Coverage];

/// The interview as far as [`FIRST_QUESTIONS`], for a program that has not loaded the rules yet: the answers before the
/// last of them, which stays the question to ask next even where it has been answered.
pub fn replay_first(all: &Answers) -> Interview {
    let [first, last] = FIRST_QUESTIONS;
    let mut interview = Interview { given: Vec::new(), answers: Answers::default(), end: Err(first) };
    if let Some(answer) = all.get(first) {
        interview.given.push(answer);
        interview.answers.set(answer);
        interview.end = Err(last);
    }
    interview
}

fn fits(answers: &Answers, answer: Answer, today: Date) -> bool {
    match answer.date() {
        Some(date) => answers.check_date(answer.question(), date, today).is_ok(),
        None => answers.offered(answer.question()).contains(&answer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Emergency;

    #[test]
    fn the_first_questions_are_those_of_every_interview() {
        let unanswered = Answers::default();
        assert_eq!(replay_first(&unanswered), replay(&unanswered, Date::MIN));
        for &emergency in Emergency::ALL {
            let mut answers = Answers::default();
            answers.set(Answer::Emergency(emergency));
            assert_eq!(replay_first(&answers), replay(&answers, Date::MIN));
        }
    }
}
