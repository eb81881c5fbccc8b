//! One line of input: whose case, on which day, with which answers, and how the reply is to be written.

use std::fmt;

use imr_text::{Language, Text};
use schemars::JsonSchema;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::{RawValue, Value};

use crate::blanks::Blanks;
use crate::day::Day;
use crate::fault::{Fault, FaultKind};
use crate::given::Given;
use crate::name::{Name, Named};
use crate::sentence::Words;

const FIELDS: [&str; 6] = ["id", "today", "answers", "language", "text", "letters"];

/// One line of input.
#[derive(Debug, JsonSchema)]
#[schemars(title = "One line of input of imr-decide", deny_unknown_fields)]
pub struct Request {
    /// Anything that tells the line apart; the reply repeats it as it was written. Null where it is left out.
    #[schemars(with = "Value", default)]
    pub id: Option<Box<RawValue>>,
    /// The day to count from, in the person's own calendar.
    pub(crate) today: Day,
    /// What the person has answered so far; `{}` where that is nothing yet.
    pub(crate) answers: Given,
    /// The language of the sentences; English where it is left out.
    #[schemars(default = "english")]
    pub(crate) language: Name<Language>,
    /// Whether the reply has sentences, and not only names, days, phones and links; true where it is left out.
    #[schemars(default = "with_sentences")]
    pub(crate) text: bool,
    /// What is known for the blanks of letters. Where it is left out, the reply has no letters.
    #[schemars(default)]
    pub(crate) letters: Option<Blanks>,
}

const fn english() -> Name<Language> {
    Name(Language::En)
}

const fn with_sentences() -> bool {
    true
}

impl Request {
    /// Reads a line. `id` is set as soon as it is known, so that an error can name it too.
    pub(crate) fn read(line: &[u8], id: &mut Option<Box<RawValue>>) -> Result<Self, Fault> {
        let line =
            str::from_utf8(line).map_err(|_| Fault::of_line(FaultKind::NotUtf8, "The line is not UTF-8 text."))?;
        let fields: Fields<'_> = serde_json::from_str(line).map_err(|error| not_json(&error))?;
        *id = fields.first("id").map(RawValue::to_owned);
        fields.check()?;

        let today = fields.needed("today", "the day to count from, such as \"2026-11-22\"")?;
        let today = serde_json::from_str::<String>(today.get())
            .map_err(|_| Fault::at("today", FaultKind::WrongType, "`today` takes a day such as \"2026-11-22\"."))?;
        let today = Day::read(&today).ok_or_else(|| {
            let message = format!("`today` is `{today}`, which is no day such as \"2026-11-22\".");
            Fault::at("today", FaultKind::UnreadableDate, message)
        })?;
        let answers = fields.needed("answers", "an object, which may be empty: question to answer")?;
        Ok(Self {
            id: id.take(),
            today,
            answers: Given::read(answers, today.0).inspect_err(|_| *id = fields.first("id").map(RawValue::to_owned))?,
            language: fields.first("language").map_or(Ok(english()), read_language)?,
            text: fields.first("text").map_or(Ok(with_sentences()), read_text)?,
            letters: fields.first("letters").map(Blanks::read).transpose()?,
        })
    }

    /// The sentences of the reply.
    pub(crate) fn words(&self) -> Words {
        Words(self.text.then_some(Text { language: self.language.0 }))
    }
}

fn read_language(written: &RawValue) -> Result<Name<Language>, Fault> {
    let code: Option<String> = serde_json::from_str(written.get()).ok();
    code.and_then(|code| Language::from_stable(&code)).map(Name).ok_or_else(|| {
        let message = format!("The sentences are not written in {}.", written.get());
        Fault::at("language", FaultKind::UnknownChoice, message).allowing(Language::names())
    })
}

fn read_text(written: &RawValue) -> Result<bool, Fault> {
    serde_json::from_str(written.get())
        .map_err(|_| Fault::at("text", FaultKind::WrongType, "`text` takes true or false."))
}

fn not_json(error: &serde_json::Error) -> Fault {
    let why = error.to_string();
    // A line is always line 1 to the parser, which would only confuse.
    let why = why.split(" at line ").next().unwrap_or_default();
    let message = format!("The line is not one JSON object: {why} at column {}.", error.column());
    Fault::of_line(FaultKind::NotJson, message)
}

/// The fields of a JSON object as they stand there: in order, unread, and twice where they stand twice.
pub struct Fields<'a>(pub Vec<(String, &'a RawValue)>);

impl<'a> Fields<'a> {
    fn first(&self, name: &str) -> Option<&'a RawValue> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, value)| *value)
    }

    fn needed(&self, name: &str, what: &str) -> Result<&'a RawValue, Fault> {
        let missing = || Fault::at(name, FaultKind::MissingField, format!("`{name}` is missing: {what}."));
        self.first(name).ok_or_else(missing)
    }

    /// Whether every field exists and stands there once.
    fn check(&self) -> Result<(), Fault> {
        for (place, (name, _)) in self.0.iter().enumerate() {
            if !FIELDS.contains(&name.as_str()) {
                let fault = Fault::at(name, FaultKind::UnknownField, format!("There is no field `{name}`."));
                return Err(fault.allowing(FIELDS.to_vec()));
            }
            if self.0.iter().take(place).any(|(earlier, _)| earlier == name) {
                return Err(Fault::at(name, FaultKind::RepeatedField, format!("`{name}` appears twice.")));
            }
        }
        Ok(())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(fields)
            }
        }

        deserializer.deserialize_map(Object).map(Self)
    }
}
