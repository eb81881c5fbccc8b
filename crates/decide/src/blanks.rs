//! What is to stand in the blanks of letters, as a line of input has it.

use std::borrow::Cow;

use imr_letters::{Field, Fields};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::fault::{Fault, FaultKind};
use crate::name::Named;
use crate::request::Fields as Written;

/// The blanks that are filled, each at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blanks(pub Fields);

impl Blanks {
    /// Reads the object under `letters`.
    pub(crate) fn read(written: &RawValue) -> Result<Self, Fault> {
        let wrong = || {
            let message = "`letters` takes an object: the blanks that are known, each with its text; `{}` for none.";
            Fault::at("letters", FaultKind::WrongType, message)
        };
        let written: Written<'_> = serde_json::from_str(written.get()).map_err(|_| wrong())?;
        let mut fields = Fields::default();
        let mut names: Vec<&str> = Vec::new();
        for (name, value) in &written.0 {
            let at = format!("letters.{name}");
            let Some(field) = Field::from_name(name) else {
                let fault = Fault::at(at, FaultKind::UnknownBlank, format!("No letter has a blank `{name}`."));
                return Err(fault.allowing(Field::names()));
            };
            if names.contains(&name.as_str()) {
                return Err(Fault::at(at, FaultKind::RepeatedField, format!("`{name}` is filled twice.")));
            }
            names.push(name);
            let text = serde_json::from_str(value.get())
                .map_err(|_| Fault::at(at, FaultKind::WrongType, format!("`{name}` takes a text.")))?;
            fields.set(field, text);
        }
        Ok(Self(fields))
    }
}

impl JsonSchema for Blanks {
    fn schema_name() -> Cow<'static, str> {
        "Blanks".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let blanks: serde_json::Map<String, Value> =
            Field::names().into_iter().map(|name| (name.to_owned(), serde_json::json!({ "type": "string" }))).collect();
        json_schema!({
            "description": "The blanks of letters that are known, each with its text.",
            "type": "object",
            "properties": blanks,
            "additionalProperties": false,
        })
    }
}
