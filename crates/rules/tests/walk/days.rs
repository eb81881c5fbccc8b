//! The days a walk takes for each date question, one of each class that decision 6 names.

use imr_rules::answers::Question;
use imr_rules::date::{Date, DateAnswer, days_after, days_before};

/// How many classes of days are walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// Unknown; recent; and, for the day the plan was asked, so recent that its time still runs.
    Few,
    /// Also: so long ago that every limit has passed; and rough.
    Every,
}

impl Days {
    pub fn of(self, question: Question, today: Date) -> Vec<DateAnswer> {
        let ago = |days| days_before(today, days).unwrap();
        // Causes come before effects: denial, then appeal, then answer.
        let (recent, old) = match question {
            Question::DenialDate => (ago(60), ago(900)),
            Question::AppealDate => (ago(45), ago(850)),
            Question::AnswerDate => (ago(5), ago(800)),
            Question::NoticeReceivedDate => (ago(1), ago(700)),
            Question::OtherLetterDate => (ago(30), ago(700)),
            Question::BirthDate => (ago(10), ago(700)),
            _ => (days_after(today, 2).unwrap(), ago(25)),
        };
        let mut days = vec![DateAnswer::Unknown, DateAnswer::On(recent)];
        match question {
            // The longer of a job plan's two times is over, a review's six months are not.
            Question::AppealDate => days.extend([DateAnswer::On(ago(10)), DateAnswer::On(ago(70))]),
            // A hearing's 120 days are over, a review's six months are not.
            Question::AnswerDate => days.push(DateAnswer::On(ago(130))),
            // The 30 days of a job plan are over, the 60 of the others are not.
            Question::BirthDate => days.push(DateAnswer::On(ago(45))),
            // An end may lie ahead or behind, inside the 30 days of a late call, or after the 90 of Medi-Cal's papers.
            Question::EndDate => days.extend([DateAnswer::On(old), DateAnswer::On(ago(120))]),
            _ => {}
        }
        match self {
            Self::Few => {}
            Self::Every => {
                days.push(DateAnswer::On(if question == Question::EndDate { ago(700) } else { old }));
                days.push(DateAnswer::Between { earliest: days_before(recent, 20).unwrap(), latest: recent });
            }
        }
        days
    }
}

/// Whether the day of a person who gives the vague answer may be the other.
pub fn may_stand_for(vague: DateAnswer, truth: DateAnswer) -> bool {
    match (vague, truth) {
        (DateAnswer::Unknown, DateAnswer::On(_)) => true,
        (DateAnswer::Between { earliest, latest }, DateAnswer::On(day)) => earliest <= day && day <= latest,
        (DateAnswer::On(_), _) | (_, DateAnswer::Between { .. } | DateAnswer::Unknown) => false,
    }
}
