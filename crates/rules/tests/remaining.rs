//! The promise of how many questions are left is kept, whatever is answered and whichever the dates are.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::{Date, DateAnswer, days_after, days_before};
use imr_rules::{Remaining, decide, remaining};

const WALKS: u64 = 30_000;

fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 22).unwrap()
}

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % count
    }

    /// Any date that the question takes, not only those that stand for all.
    fn date(&mut self, question: Question) -> DateAnswer {
        let past = days_before(today(), self.below(1500)).unwrap();
        match self.below(4) {
            0 => DateAnswer::Unknown,
            1 => DateAnswer::Between { earliest: past, latest: days_after(past, self.below(31)).unwrap().min(today()) },
            2 if question.may_lie_ahead() => DateAnswer::On(days_after(today(), self.below(400)).unwrap()),
            _ => DateAnswer::On(if self.below(2) == 0 { past } else { days_before(today(), self.below(40)).unwrap() }),
        }
    }

    fn answer(&mut self, answers: &Answers, question: Question) -> Answer {
        if !question.is_date() {
            let offered = answers.offered(question);
            return offered[usize::try_from(self.below(offered.len() as u64)).unwrap()];
        }
        loop {
            let date = self.date(question);
            if answers.check_date(question, date, today()).is_ok() {
                return Answer::dated(question, date).unwrap();
            }
        }
    }
}

#[test]
fn no_more_questions_come_than_was_promised() {
    let (mut last, mut one_more) = (0, 0);
    for seed in 0..WALKS {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut answers = Answers::default();
        let mut promised: Option<(usize, Answers)> = None;
        while let Err(question) = decide(&answers, today()) {
            if let Some((left, before)) = &mut promised {
                assert!(*left > 0, "{question:?} comes after the last question was promised: {before:?}, {answers:?}");
                *left -= 1;
            }
            let now = match remaining(&answers, today()) {
                Remaining::None => Some(0),
                Remaining::AtMostOne => Some(1),
                Remaining::Unproved => None,
            };
            if let Some(left) = now {
                if left == 0 {
                    last += 1
                } else {
                    one_more += 1
                }
                promised = Some((left, answers.clone()));
            }
            let answer = dice.answer(&answers, question);
            answers.set(answer);
        }
    }
    assert!(last > WALKS / 10, "the last question was named in only {last} walks");
    assert!(one_more > WALKS / 10, "one more question was named in only {one_more} walks");
}

#[test]
fn the_first_question_promises_nothing() {
    assert_eq!(remaining(&Answers::default(), today()), Remaining::Unproved);
}
