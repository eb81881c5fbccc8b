//! Which answer of the person a day was counted from.

use super::Outcome;
use crate::answers::{Answer, Answers, Question};
use crate::date::{Date, DateAnswer};
use crate::deadline::Deadline;
use crate::law;

/// What a clock was counted from, in the person's own answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CountedFrom {
    /// The question whose answer is the day.
    pub question: Question,
    /// How many days later the clock starts: 0, or the time a plan had to answer and let pass.
    pub days_later: u64,
    /// The first day on which it can have started: the safe day is counted from it.
    pub start: Date,
}

/// The answers that can start a clock, those of the latest event first: where two letters have one day, a later letter has
/// replaced the earlier one.
const EVENTS: [Question; 7] = [
    Question::AnswerDate,
    Question::NoticeReceivedDate,
    Question::EndDate,
    Question::OtherLetterDate,
    Question::BirthDate,
    Question::DenialDate,
    Question::AppealDate,
];

/// The times a plan has to answer after which a clock starts without an answer.
const SILENCES: [u64; 2] = [law::GRIEVANCE_DAYS, law::CCS_ANSWER_DAYS];

impl Outcome {
    /// Which of the answers one of its clocks was counted from; `None` where no answer holds the day: it is not known, or it
    /// is a day of the calendar, like the opening of enrollment.
    pub fn counted_from(&self, deadline: &Deadline, answers: &Answers) -> Option<CountedFrom> {
        let start = deadline.start.earliest()?;
        let day_of = |question| answers.get(question).and_then(Answer::date);
        let at = |days_later: u64| {
            EVENTS
                .into_iter()
                .find(|&question| day_of(question).and_then(|day| day.days_later(days_later).earliest()) == Some(start))
                .map(|question| CountedFrom { question, days_later, start })
        };
        at(0).or_else(|| SILENCES.into_iter().find_map(at))
    }

    /// The first answer that says of a day that it is not known, where a clock has no day because of it: the one to add.
    pub fn missing_day(&self, given: &[Answer]) -> Option<Question> {
        let is_undated = self.deadlines.iter().any(|deadline| deadline.by.is_none());
        let unknown = |answer: &&Answer| answer.date() == Some(DateAnswer::Unknown);
        given.iter().find(unknown).filter(|_| is_undated).map(|answer| answer.question())
    }
}
