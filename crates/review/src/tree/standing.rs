//! Where a person stands once it is known who has power over the plan: people who stand alike are walked once.
//!
//! The rules read five questions only to learn who has power (`docs/decisions/0006-what-is-walked.md`). Two people whose
//! other answers are the same, and for whom very different stories end alike down to the last reason, stand alike.

use std::hash::{DefaultHasher, Hash, Hasher};

use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::{Date, DateAnswer, days_before};
use imr_rules::decide;
use imr_rules::outcome::Outcome;

/// What two people have in common who stand alike.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Standing {
    others: Vec<Answer>,
    outcomes: Vec<u64>,
}

/// How many stories each standing has.
const STORIES: usize = 16;
/// No interview is longer.
const LONGEST: usize = 60;

/// Whether the last question about who has power was asked, and another kind of question comes now.
pub fn begins(asked: Option<Question>, next: Question) -> bool {
    asked.is_some_and(is_of_power) && !is_of_power(next)
}

impl Standing {
    /// Where this person stands.
    pub fn of(answers: &Answers, today: Date) -> Self {
        let given = Question::ALL.iter().filter(|&&question| !is_of_power(question));
        let others = given.filter_map(|&question| answers.get(question)).collect();
        let outcomes = (0..STORIES).filter_map(|story| end_of(answers, story, today)).map(|outcome| {
            let mut hasher = DefaultHasher::new();
            outcome.hash(&mut hasher);
            hasher.finish()
        });
        Self { others, outcomes: outcomes.collect() }
    }
}

const fn is_of_power(question: Question) -> bool {
    matches!(
        question,
        Question::NamedAgency
            | Question::PlanOnCard
            | Question::LegalName
            | Question::CompanyName
            | Question::MediCalPlan
    )
}

/// How a story that goes on from here ends; the next answers are chosen by the number of the story.
fn end_of(answers: &Answers, story: usize, today: Date) -> Option<Outcome> {
    let mut answers = answers.clone();
    for _ in 0..LONGEST {
        match decide(&answers, today) {
            Ok(outcome) => return Some(Outcome { plan: None, ..*outcome }),
            Err(question) => answers.set(next_answer(&answers, question, story, today)?),
        }
    }
    None
}

fn next_answer(answers: &Answers, question: Question, story: usize, today: Date) -> Option<Answer> {
    let mut offered = answers.offered(question);
    if question.is_date() {
        let days = [Some(DateAnswer::Unknown), days_before(today, 40).map(DateAnswer::On)];
        offered = days.into_iter().flatten().filter_map(|day| Answer::dated(question, day)).collect();
    }
    // The product spreads a story over all the choices of all questions.
    let index = (story * (question.index() + 3) + story / 2).checked_rem(offered.len())?;
    offered.get(index).copied()
}
