//! JSON as it stands in the documentation: fields in the order of the reply, short things on one line.

use std::fmt::{self, Write};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// The longest line in the documentation.
const WIDTH: usize = 116;

/// A JSON value that keeps the order of its fields.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Object(Vec<(String, Json)>),
    List(Vec<Json>),
    Plain(Value),
}

impl Json {
    /// What a JSON pointer such as `/outcome/steps/0` points to.
    #[track_caller]
    pub fn at(&self, pointer: &str) -> &Self {
        pointer.split('/').skip(1).fold(self, |json, key| {
            let found = match json {
                Self::Object(fields) => fields.iter().find(|(name, _)| name == key).map(|(_, value)| value),
                Self::List(items) => key.parse::<usize>().ok().and_then(|place| items.get(place)),
                Self::Plain(_) => None,
            };
            found.unwrap_or_else(|| panic!("{pointer}: there is no {key}"))
        })
    }

    /// On one line, as a program sends it.
    pub fn compact(&self) -> String {
        self.on_one_line(["", ":", ","])
    }

    /// As a person reads it.
    pub fn pretty(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, 0, 0);
        text
    }

    fn write(&self, text: &mut String, indent: usize, used: usize) {
        let short = self.on_one_line([" ", ": ", ", "]);
        if indent + used + short.chars().count() < WIDTH {
            text.push_str(&short);
            return;
        }
        let inner = " ".repeat(indent + 2);
        let end = |place: usize, length: usize| if place + 1 < length { ",\n" } else { "\n" };
        match self {
            Self::Object(fields) => {
                text.push_str("{\n");
                for (place, (name, value)) in fields.iter().enumerate() {
                    write!(text, "{inner}{name:?}: ").unwrap();
                    value.write(text, indent + 2, name.len() + 4);
                    text.push_str(end(place, fields.len()));
                }
                write!(text, "{}}}", " ".repeat(indent)).unwrap();
            }
            Self::List(items) => {
                text.push_str("[\n");
                for (place, item) in items.iter().enumerate() {
                    text.push_str(&inner);
                    item.write(text, indent + 2, 0);
                    text.push_str(end(place, items.len()));
                }
                write!(text, "{}]", " ".repeat(indent)).unwrap();
            }
            Self::Plain(_) => text.push_str(&short),
        }
    }

    fn on_one_line(&self, [inside, colon, comma]: [&str; 3]) -> String {
        match self {
            Self::Object(fields) if !fields.is_empty() => {
                let field = |(name, value): &(String, Self)| {
                    format!("{name:?}{colon}{}", value.on_one_line([inside, colon, comma]))
                };
                format!("{{{inside}{}{inside}}}", fields.iter().map(field).collect::<Vec<_>>().join(comma))
            }
            Self::Object(_) => "{}".to_owned(),
            Self::List(items) => {
                let items: Vec<_> = items.iter().map(|item| item.on_one_line([inside, colon, comma])).collect();
                format!("[{}]", items.join(comma))
            }
            Self::Plain(value) => value.to_string(),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Json;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("JSON")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Json::Object(fields))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = list.next_element()? {
                    items.push(item);
                }
                Ok(Json::List(items))
            }

            fn visit_str<E>(self, text: &str) -> Result<Json, E> {
                Ok(Json::Plain(text.into()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
                Ok(Json::Plain(number.into()))
            }

            fn visit_bool<E>(self, truth: bool) -> Result<Json, E> {
                Ok(Json::Plain(truth.into()))
            }

            fn visit_unit<E>(self) -> Result<Json, E> {
                Ok(Json::Plain(Value::Null))
            }
        }

        deserializer.deserialize_any(Any)
    }
}
