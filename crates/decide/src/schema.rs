//! The schemas of a line of input and a line of output, made from the types that read and write them.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

use crate::reply::Reply;
use crate::request::Request;

/// Which schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Of a line of input.
    Answers,
    /// Of a line of output: outcome, question or error.
    Outcome,
}

impl Which {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Answers, Self::Outcome];

    /// The name on the command line, and of the file `docs/schema/<name>.schema.json`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Outcome => "outcome",
        }
    }

    /// The schema itself, JSON Schema draft 2020-12.
    pub fn schema(self) -> Schema {
        match self {
            Self::Answers => of::<Request>(SchemaSettings::draft2020_12().for_deserialize()),
            Self::Outcome => of::<Reply>(SchemaSettings::draft2020_12().for_serialize()),
        }
    }
}

fn of<T: JsonSchema>(settings: SchemaSettings) -> Schema {
    settings.into_generator().into_root_schema_for::<T>()
}
