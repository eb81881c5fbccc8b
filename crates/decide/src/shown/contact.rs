//! Whom to call, and how.

use imr_rules::agency::{self, Agency, COUNTY_LINES};
use imr_rules::date::Date;
use imr_text::AgencyText;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Citation, Opening};
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
    /// The number to send papers to.
    pub fax: Option<&'static str>,
    /// The postal address.
    pub mail: Option<&'static str>,
    /// One number a county, for an agency that every county has of its own; otherwise left out.
    #[serde(skip_serializing_if = "<[CountyNumber]>::is_empty")]
    pub counties: &'static [CountyNumber],
    /// When it answers the phone, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Sentence>,
    /// Whether it answers on `today`.
    pub opening: Opening,
    /// Which languages it speaks, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Sentence>,
    /// Where the number was read; null where there is none.
    pub citation: Option<Citation>,
}

impl Contact {
    pub(crate) fn show(agency: Agency, words: Words, today: Date) -> Self {
        let agency::Contact { name, phone, tty, link, fax, mail, source } = agency.contact();
        let (what, languages) = match words.of(|text| text.agency(agency)) {
            Some(AgencyText { what, languages }) => (Some(what), languages),
            None => (None, None),
        };
        let hours = words.of(|text| text.hours(agency.hours())).flatten();
        Self {
            agency: Name(agency),
            name,
            what: what.map(sentence),
            phone,
            dial: phone.map(Agency::dial),
            tty,
            link,
            fax,
            mail,
            counties: if agency == Agency::CountyMentalHealth { &COUNTY_NUMBERS } else { &[] },
            hours: hours.map(Into::into),
            opening: Opening::show(agency, today),
            languages: languages.map(sentence),
            citation: source.map(Citation::show),
        }
    }
}

/// The number of one county.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct CountyNumber {
    /// The county.
    county: &'static str,
    /// The number; for adults, where families have their own.
    phone: &'static str,
    /// The number for children and their families, where it is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    family_phone: Option<&'static str>,
}

static COUNTY_NUMBERS: [CountyNumber; COUNTY_LINES.len()] = {
    let mut numbers = [CountyNumber { county: "", phone: "", family_phone: None }; COUNTY_LINES.len()];
    let mut rest = numbers.as_mut_slice();
    let mut lines = COUNTY_LINES.as_slice();
    while let ([number, more @ ..], [line, others @ ..]) = (rest, lines) {
        *number = CountyNumber { county: line.county, phone: line.phone, family_phone: line.family_phone };
        rest = more;
        lines = others;
    }
    numbers
};
