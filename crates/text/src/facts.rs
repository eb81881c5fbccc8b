//! What is the same in every language: titles and links of sources, names and numbers of agencies, names of plans.
//!
//! The page asks for them here and not in the rules, so that they need not travel inside the WASM.

use imr_rules::agency::Agency;
use imr_rules::answers::{Answer, ProperName};
use imr_rules::law::Source;
use imr_rules::plan::{County, Phone, Plan};

use crate::Text;

/// What a source is called and where to read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The title as one cites it.
    pub title: &'static str,
    /// The page that shows it.
    pub link: &'static str,
}

/// How to reach an agency, as it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The official name; `None` where the text calls it by what it is to the person.
    pub name: Option<&'static str>,
    /// The number; `None` where it stands on the person's own card or letter.
    pub phone: Option<&'static str>,
    /// The number for people who are deaf or hard of hearing.
    pub tty: Option<&'static str>,
    /// The public web page.
    pub link: Option<&'static str>,
}

impl Text {
    /// What a source is called and where to read it.
    pub const fn citation(self, source: Source) -> Cited {
        let citation = source.citation();
        Cited { title: citation.title, link: citation.link }
    }

    /// How to reach an agency.
    pub const fn reach(self, agency: Agency) -> Reach {
        let contact = agency.contact();
        Reach { name: contact.name, phone: contact.phone, tty: contact.tty, link: contact.link }
    }

    /// The name on the label, where the choice is one of the plan list.
    pub const fn proper_name(self, answer: Answer) -> Option<ProperName> {
        answer.proper_name()
    }

    /// The name people know a plan by.
    pub const fn plan(self, plan: Plan) -> &'static str {
        plan.label()
    }

    /// The name of a county.
    pub const fn county(self, county: County) -> &'static str {
        county.name()
    }

    /// The number a plan gave, as it is printed.
    pub fn plan_phone(self, phone: Phone) -> &'static str {
        phone.number()
    }
}
