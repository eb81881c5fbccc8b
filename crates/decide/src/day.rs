//! Days and what a person knows of one, as they stand in JSON.

use std::borrow::Cow;

use chrono::NaiveDate;
use imr_rules::date::{Date, DateAnswer};
use imr_text::iso;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// What stands for a day that the person cannot tell.
pub const UNKNOWN: &str = "unknown";

/// A day of the civil calendar: `"2026-11-22"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day(pub Date);

impl Day {
    /// The day written with four, two and two digits; nothing else is taken, so that nothing is misread.
    pub fn read(written: &str) -> Option<Self> {
        let (year, month) = read_month(written.get(..7)?)?;
        let day = two_digits(written.get(7..)?.strip_prefix('-')?)?;
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }
}

/// The year and the month of `"2026-11"`; whether the month exists is for the calendar to say.
pub fn read_month(written: &str) -> Option<(i32, u32)> {
    let (year, month) = written.split_once('-')?;
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    Some((year.parse().ok().filter(|_| is_year)?, two_digits(month)?))
}

fn two_digits(written: &str) -> Option<u32> {
    let are_two = written.len() == 2 && written.bytes().all(|byte| byte.is_ascii_digit());
    written.parse().ok().filter(|_| are_two)
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&iso(self.0))
    }
}

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A day of the civil calendar, year-month-day, without time or zone.",
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        })
    }
}

/// What is known of a day, as it stands in a reply: the day, a range, or `"unknown"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownDay(pub DateAnswer);

impl Serialize for KnownDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            DateAnswer::On(day) => Day(day).serialize(serializer),
            DateAnswer::Between { earliest, latest } => {
                let mut range = serializer.serialize_map(Some(2))?;
                range.serialize_entry("earliest", &Day(earliest))?;
                range.serialize_entry("latest", &Day(latest))?;
                range.end()
            }
            DateAnswer::Unknown => serializer.serialize_str(UNKNOWN),
        }
    }
}

impl JsonSchema for KnownDay {
    fn schema_name() -> Cow<'static, str> {
        "KnownDay".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let day = generator.subschema_for::<Day>();
        json_schema!({
            "description": "What is known of a day: the day itself, a range with both ends included (a month is one), \
                            or \"unknown\".",
            "anyOf": [day, range_schema(generator), { "const": UNKNOWN }],
        })
    }
}

/// A range of days.
pub fn range_schema(generator: &mut SchemaGenerator) -> Schema {
    let day = generator.subschema_for::<Day>();
    json_schema!({
        "type": "object",
        "properties": { "earliest": day.clone(), "latest": day },
        "required": ["earliest", "latest"],
        "additionalProperties": false,
    })
}
