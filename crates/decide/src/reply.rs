//! One line of output: an outcome, the next question, or an error.

use imr_rules::answers::{Answer, Answers, Question};
use imr_rules::date::Date;
use imr_rules::law;
use imr_rules::outcome::Route;
use imr_rules::{Change, Interview, what_would_change};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::value::{RawValue, Value};

use crate::day::{Day, KnownDay};
use crate::fault::{Fault, FaultKind};
use crate::name::Name;
use crate::request::Request;
use crate::shown::{NextQuestion, Outcome, WrittenLetter};

/// One line of output. Exactly one of `outcome`, `question` and `error` is there.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(title = "One line of output of imr-decide")]
pub enum Reply {
    /// The answers are enough.
    Outcome(Box<Decided>),
    /// An answer is missing.
    Question(Box<Asking>),
    /// The line cannot be used.
    Error(Box<Refused>),
}

/// The reply to answers that are enough.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Decided {
    /// The `id` of the line, as it was written; null where it had none.
    #[schemars(with = "Value")]
    pub id: Option<Box<RawValue>>,
    /// The line of the input, counted from 1, blank lines too.
    pub line: u64,
    /// The day that was counted from.
    today: Day,
    /// Which rules decided.
    pub rules: Rules,
    /// What the person can do.
    pub outcome: Outcome,
    /// The one or two answers that, if they were different, would open a faster or another door.
    pub changes: Vec<Different>,
    /// The letters that fit, in the order of the steps; left out unless the input has `letters`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letters: Option<Vec<WrittenLetter>>,
    /// The answers that were used, in the order the rules ask for them.
    pub asked: Vec<Answered>,
    /// The answers that were given but not used, because no question that was reached asks for them.
    pub ignored: Vec<Answered>,
}

/// The reply where an answer is missing.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Asking {
    /// The `id` of the line, as it was written; null where it had none.
    #[schemars(with = "Value")]
    pub id: Option<Box<RawValue>>,
    /// The line of the input, counted from 1, blank lines too.
    pub line: u64,
    /// The day that was counted from.
    today: Day,
    /// Which rules asked.
    pub rules: Rules,
    /// The next question.
    pub question: NextQuestion,
    /// The answers that were used, in the order the rules ask for them.
    pub asked: Vec<Answered>,
    /// The answers that were given but not used so far; a later question may still ask for them.
    pub ignored: Vec<Answered>,
}

/// The reply to a line that cannot be used.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Refused {
    /// The `id` of the line, as it was written; null where it had none or could not be read.
    #[schemars(with = "Value")]
    pub id: Option<Box<RawValue>>,
    /// The line of the input, counted from 1, blank lines too.
    pub line: u64,
    /// What is wrong with it; the first mistake where there are several.
    pub error: Fault,
}

/// Which rules replied.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Rules {
    /// The version of IMR Navigator.
    pub version: &'static str,
    /// Every source of the law was checked on this day or later; each citation has its own day.
    checked: Day,
}

impl Rules {
    fn of_this_build() -> Self {
        Self { version: env!("CARGO_PKG_VERSION"), checked: Day(law::all_checked_since()) }
    }
}

/// An answer that would open another door.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Different {
    /// The answer that would make the difference.
    pub answer: Answered,
    /// The door it would open.
    route: Name<Route>,
    /// Whether that is a same-day way, where the present one is not.
    pub faster: bool,
}

impl Different {
    fn all(changes: Vec<Change>) -> Vec<Self> {
        let one = |Change { answer, route, faster }| {
            Answered::one(answer).map(|answer| Self { answer, route: Name(route), faster })
        };
        changes.into_iter().filter_map(one).collect()
    }
}

/// An answer that was given.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Answered {
    /// The question.
    question: Name<Question>,
    /// The name of the choice, or what is known of the day. A month stands here as the range it was taken for.
    answer: AnswerShown,
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(inline)]
enum AnswerShown {
    Choice(&'static str),
    Day(KnownDay),
}

impl Answered {
    fn all(answers: &[Answer]) -> Vec<Self> {
        answers.iter().filter_map(|&answer| Self::one(answer)).collect()
    }

    fn one(answer: Answer) -> Option<Self> {
        let choice = answer.choice().map(AnswerShown::Choice);
        let day = || answer.date().map(|date| AnswerShown::Day(KnownDay(date)));
        Some(Self { question: Name(answer.question()), answer: choice.or_else(day)? })
    }
}

impl Reply {
    pub(crate) fn from_fault(line: u64, id: Option<Box<RawValue>>, error: Fault) -> Self {
        Self::Error(Box::new(Refused { id, line, error }))
    }

    pub(crate) fn from_interview(line: u64, request: Request, interview: Interview) -> Self {
        let words = request.words();
        let Request { id, today, answers: given, language: _, text: _, letters: blanks } = request;
        let changes = Different::all(what_would_change(&interview, today.0));
        let Interview { given: used, answers, end } = interview;
        let (rules, asked) = (Rules::of_this_build(), Answered::all(&used));
        let ignored = Answered::all(&given.besides(&used));
        match end {
            Ok(outcome) => {
                let letters = blanks.map(|blanks| WrittenLetter::all(&outcome, &answers, &blanks.0, words, today.0));
                let outcome = Outcome::show(*outcome, &answers, &used, words, today.0);
                Self::Outcome(Box::new(Decided { id, line, today, rules, outcome, changes, letters, asked, ignored }))
            }
            Err(question) => match given.as_answers().get(question) {
                None => {
                    let question = NextQuestion::show(question, &answers.offered(question), &used, words);
                    Self::Question(Box::new(Asking { id, line, today, rules, question, asked, ignored }))
                }
                Some(answer) => Self::from_fault(line, id, misfit(answer, &answers, today.0)),
            },
        }
    }
}

/// Why a question is asked although it was answered: the answer does not fit those before it.
pub fn misfit(answer: Answer, before: &Answers, today: Date) -> Fault {
    let question = answer.question();
    match answer.date().map(|date| before.check_date(question, date, today)) {
        Some(Err(problem)) => Fault::of_date(question, problem),
        Some(Ok(())) | None => not_on_offer(question, answer, &before.offered(question)),
    }
}

fn not_on_offer(question: Question, answer: Answer, offered: &[Answer]) -> Fault {
    let choice = answer.choice().unwrap_or_default();
    let message = format!("`{choice}` is not on offer for `{}` after the other answers.", question.name());
    let fault = Fault::at(format!("answers.{}", question.name()), FaultKind::NotOnOffer, message);
    fault.allowing(offered.iter().filter_map(|offer| offer.choice()).collect())
}
