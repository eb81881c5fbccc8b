//! The answers of one person as they stand in a line: read, checked, and kept in the order they were given.

use std::borrow::Cow;

use imr_rules::answers::{Answer, Answers, DenialReason, LetterPhrase, Question};
use imr_rules::date::{Date, DateAnswer};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::day::{Day, UNKNOWN, range_schema, read_month};
use crate::fault::{Fault, FaultKind};
use crate::name::Named;
use crate::request::Fields;

/// The answers that were given, asked for or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given(Vec<Answer>);

impl Given {
    /// Reads the object under `answers`; a month is cut off at `today` where the day asked for lies behind.
    pub fn read(written: &RawValue, today: Date) -> Result<Self, Fault> {
        let wrong = || Fault::at("answers", FaultKind::WrongType, "`answers` takes an object: question to answer.");
        let fields: Fields<'_> = serde_json::from_str(written.get()).map_err(|_| wrong())?;
        let mut given = Vec::with_capacity(fields.0.len());
        for (name, value) in &fields.0 {
            let field = format!("answers.{name}");
            let Some(question) = Question::from_name(name) else {
                let fault = Fault::at(field, FaultKind::UnknownQuestion, format!("There is no question `{name}`."));
                return Err(fault.allowing(Question::names()));
            };
            let answer = read_answer(question, value, today)?;
            if given.iter().any(|earlier: &Answer| earlier.question() == question) {
                return Err(Fault::at(field, FaultKind::RepeatedField, format!("`{name}` is answered twice.")));
            }
            given.push(answer);
        }
        Ok(Self(given))
    }

    /// Answers that were read one by one, each question at most once.
    pub fn of(answers: Vec<Answer>) -> Self {
        Self(answers)
    }

    /// The same answers as the rules take them.
    pub fn as_answers(&self) -> Answers {
        let mut answers = Answers::default();
        for &answer in &self.0 {
            answers.set(answer);
        }
        answers
    }

    /// The answers to questions that are not among `asked`, in the order they were given.
    pub fn besides(&self, asked: &[Answer]) -> Vec<Answer> {
        self.0.iter().copied().filter(|answer| !asked.contains(answer)).collect()
    }
}

/// Reads one answer, in any of the forms that `docs/decide.md` lists.
pub fn read_answer(question: Question, written: &RawValue, today: Date) -> Result<Answer, Fault> {
    let name = question.name();
    let field = &format!("answers.{name}");
    let value: Value = serde_json::from_str(written.get())
        .map_err(|_| Fault::at(field, FaultKind::WrongType, format!("The answer to `{name}` cannot be read.")))?;
    if question.is_date() {
        let date = read_date(field, question, &value, written, today)?;
        let not_a_date = || Fault::at(field, FaultKind::WrongType, format!("`{name}` takes no date."));
        return Answer::dated(question, date).ok_or_else(not_a_date);
    }
    if let (Question::DenialReason, Value::Array(phrases)) = (question, &value) {
        return read_phrases(field, phrases);
    }
    let names = Answer::names(question);
    let Some(choice) = value.as_str() else {
        let fault =
            Fault::at(field, FaultKind::WrongType, format!("`{name}` takes the name of a choice, as a string."));
        return Err(fault.allowing(names));
    };
    Answer::all(question).into_iter().find(|answer| answer.choice() == Some(choice)).ok_or_else(|| {
        Fault::at(field, FaultKind::UnknownChoice, format!("`{name}` has no choice `{choice}`.")).allowing(names)
    })
}

/// The words of the letter in place of the reason they amount to.
fn read_phrases(field: &str, phrases: &[Value]) -> Result<Answer, Fault> {
    let mut ticked = Vec::with_capacity(phrases.len());
    for phrase in phrases {
        let known = phrase.as_str().and_then(LetterPhrase::from_name);
        ticked.push(known.ok_or_else(|| {
            let fault = Fault::at(field, FaultKind::UnknownChoice, format!("There is no phrase {phrase}."));
            fault.allowing(LetterPhrase::names())
        })?);
    }
    DenialReason::of_phrases(&ticked).map(Answer::DenialReason).ok_or_else(|| {
        let message = "A list of the letter’s phrases needs at least one; without any, answer \"no_letter\".";
        Fault::at(field, FaultKind::WrongType, message).allowing(LetterPhrase::names())
    })
}

fn read_date(
    field: &str,
    question: Question,
    value: &Value,
    written: &RawValue,
    today: Date,
) -> Result<DateAnswer, Fault> {
    let forms = "a day \"2026-10-01\", a month \"2026-10\", {\"earliest\": day, \"latest\": day}, or \"unknown\"";
    let unreadable = |why: &str| {
        let message = format!("`{}` {why}; it takes {forms}.", question.name());
        Fault::at(field, FaultKind::UnreadableDate, message)
    };
    match value {
        Value::String(text) if text == UNKNOWN => Ok(DateAnswer::Unknown),
        Value::String(text) => match (Day::read(text), read_month(text)) {
            (Some(day), _) => Ok(DateAnswer::On(day.0)),
            (None, Some((year, month))) if Date::from_ymd_opt(year, month, 1).is_some() => {
                // What has happened has happened by today; an end or a discharge may lie ahead.
                let until = if question.may_lie_ahead() { Date::MAX } else { today };
                let problem = imr_rules::answers::DateProblem::InFuture;
                DateAnswer::month(year, month, until).ok_or_else(|| Fault::of_date(question, problem))
            }
            (None, _) => Err(unreadable(&format!("is `{text}`, which is no day and no month"))),
        },
        Value::Object(_) => {
            let fields: Fields<'_> =
                serde_json::from_str(written.get()).map_err(|_| unreadable("is an object that cannot be read"))?;
            read_range(&fields).ok_or_else(|| unreadable("is an object that is no range of days, first day first"))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => {
            Err(Fault::at(field, FaultKind::WrongType, format!("`{}` takes {forms}.", question.name())))
        }
    }
}

/// A range with both ends, each once, and nothing else.
fn read_range(fields: &Fields<'_>) -> Option<DateAnswer> {
    let [(first_name, first), (second_name, second)] = fields.0.as_slice() else { return None };
    let day = |written: &RawValue| Day::read(&serde_json::from_str::<String>(written.get()).ok()?);
    let (earliest, latest) = match (first_name.as_str(), second_name.as_str()) {
        ("earliest", "latest") => (day(first)?.0, day(second)?.0),
        ("latest", "earliest") => (day(second)?.0, day(first)?.0),
        _ => return None,
    };
    (earliest <= latest).then_some(DateAnswer::Between { earliest, latest })
}

impl JsonSchema for Given {
    fn schema_name() -> Cow<'static, str> {
        "Answers".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let date = generator.subschema_for::<DateGiven>();
        let mut questions = Map::new();
        for &question in Question::ALL {
            let schema = if question.is_date() {
                date.clone()
            } else if question == Question::DenialReason {
                json_schema!({
                    "description": "The reason, or the phrases of the letter that it is made of.",
                    "anyOf": [
                        { "type": "string", "enum": Answer::names(question) },
                        { "type": "array", "minItems": 1, "items": { "enum": LetterPhrase::names() } },
                    ],
                })
            } else {
                json_schema!({ "type": "string", "enum": Answer::names(question) })
            };
            questions.insert(question.name().to_owned(), schema.to_value());
        }
        json_schema!({
            "description": "What the person has answered: question to answer, in any order.",
            "type": "object",
            "properties": questions,
            "additionalProperties": false,
        })
    }
}

/// The forms of an answer to a date question, for the schema.
struct DateGiven;

impl JsonSchema for DateGiven {
    fn schema_name() -> Cow<'static, str> {
        "DateGiven".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let day = generator.subschema_for::<Day>();
        json_schema!({
            "description": "What the person knows of a day: the day itself, its month, a range with both ends \
                            included, or \"unknown\".",
            "anyOf": [
                day,
                { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$" },
                range_schema(generator),
                { "const": UNKNOWN },
            ],
        })
    }
}
