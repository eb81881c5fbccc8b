//! Whom to call, and how.

use imr_rules::agency::{self, Agency};
use imr_text::AgencyText;
use schemars::JsonSchema;
use serde::Serialize;

use super::Citation;
use crate::name::Name;
use crate::sentence::{Sentence, Words, sentence};

/// Whom to call, and how.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Contact {
    agency: Name<Agency>,
    /// The official name; null where there is none, as with 911 and the person's own plan or doctor.
    pub name: Option<&'static str>,
    /// What it is to the person, or its name where it has no official one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<Sentence>,
    /// The number as it is printed; null where it stands on the person's own card or letter.
    pub phone: Option<&'static str>,
    /// The same number for a `tel:` link.
    pub dial: Option<String>,
    /// The number for people who are deaf or hard of hearing.
    pub tty: Option<&'static str>,
    /// The public web page.
    pub link: Option<&'static str>,
    /// When it answers the phone, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Sentence>,
    /// Which languages it speaks, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Sentence>,
    /// Where the number was read; null where there is none.
    pub citation: Option<Citation>,
}

impl Contact {
    pub(crate) fn show(agency: Agency, words: Words) -> Self {
        let agency::Contact { name, phone, tty, link, source } = agency.contact();
        let (what, hours, languages) = match words.of(|text| text.agency(agency)) {
            Some(AgencyText { what, hours, languages }) => (Some(what), hours, languages),
            None => (None, None, None),
        };
        Self {
            agency: Name(agency),
            name,
            what: what.map(sentence),
            phone,
            dial: phone.map(Agency::dial),
            tty,
            link,
            hours: hours.map(sentence),
            languages: languages.map(sentence),
            citation: source.map(Citation::show),
        }
    }
}
