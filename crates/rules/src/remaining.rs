//! How many questions can still come, where that can be proved: a promise to the person that must be kept.

use crate::answers::{Answer, Answers, Question};
use crate::date::{Date, DateAnswer, days_after, days_before};
use crate::rules::decide;

/// No more runs of the rules than this for one answer: it is asked for on every page.
const MOST_RUNS: usize = 300;

/// What is sure of the questions after the one that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remaining {
    /// Whatever is answered, an outcome follows.
    None,
    /// Whatever is answered, at most one more question follows.
    AtMostOne,
    /// More may follow, or it would take too long to know.
    Unproved,
}

/// What is sure of the questions after the open one. `answers` are those given before it, and no others; where they lead to an
/// outcome there is nothing left to ask.
///
/// It tries every choice. A date that is not known, and a few that are, exact and rough, stand for all dates: the rules ask by
/// whether a clock has run out, not by the day itself. `crates/rules/tests/remaining.rs` walks other dates and finds no promise broken.
pub fn remaining(answers: &Answers, today: Date) -> Remaining {
    let mut runs = 0;
    let Err(question) = decide(answers, today) else { return Remaining::None };
    let Some(next) = asked_after(answers, question, today, &mut runs) else { return Remaining::Unproved };
    if next.is_empty() {
        return Remaining::None;
    }
    for (answers, question) in next {
        match asked_after(&answers, question, today, &mut runs) {
            Some(more) if more.is_empty() => {}
            Some(_) | None => return Remaining::Unproved,
        }
    }
    Remaining::AtMostOne
}

/// The questions that the answers to one lead to, with all answers before them; `None` where that takes too many runs.
fn asked_after(
    answers: &Answers,
    question: Question,
    today: Date,
    runs: &mut usize,
) -> Option<Vec<(Answers, Question)>> {
    let mut asked = Vec::new();
    for answer in possible(answers, question, today) {
        *runs += 1;
        if *runs > MOST_RUNS {
            return None;
        }
        let mut answers = answers.clone();
        answers.set(answer);
        if let Err(next) = decide(&answers, today) {
            asked.push((answers, next));
        }
    }
    Some(asked)
}

/// The answers to try: every choice, or the dates that stand for all.
fn possible(answers: &Answers, question: Question, today: Date) -> Vec<Answer> {
    if !question.is_date() {
        return answers.offered(question);
    }
    let ago = |days: u64| days_before(today, days);
    let days = AGO.into_iter().filter_map(ago).map(DateAnswer::On);
    let rough = AGO.into_iter().filter_map(|days| {
        let earliest = ago(days + A_MONTH)?;
        Some(DateAnswer::Between { earliest, latest: ago(days)? })
    });
    let ahead = AGO.into_iter().filter(|_| question.may_lie_ahead()).filter_map(|days| days_after(today, days));
    let dates = days.chain(rough).chain(ahead.map(DateAnswer::On)).chain([DateAnswer::Unknown]);
    let fits = |date: &DateAnswer| answers.check_date(question, *date, today).is_ok();
    dates.filter(fits).filter_map(|date| Answer::dated(question, date)).collect()
}

/// Days between which no clock ends that the rules ask by: a day of each stretch stands for all of it.
const AGO: [u64; 13] = [0, 2, 5, 10, 20, 31, 45, 70, 100, 130, 200, 400, 800];
/// How far apart the ends of a month lie that a person remembers.
const A_MONTH: u64 = 30;
