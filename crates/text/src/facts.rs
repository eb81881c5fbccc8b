//! What is mostly the same in every language: titles and links of sources, names and numbers of agencies, names of plans.
//!
//! The page asks for them here and not in the rules, so that they need not travel inside the WASM.

use imr_rules::agency::{Agency, COUNTY_LINES, CountyLine};
use imr_rules::answers::{Answer, CardName, LegalName, MediCalPlan, ProperName};
use imr_rules::law::Source;
use imr_rules::plan::{County, Plan};

use crate::pack::fact;
use crate::{
    AGENCIES, AGENCY, BRANDS, COMPANIES, COUNTIES, COUNTY_LINES_AT, MOST_PHONES, PLANS, SOURCE_TITLE, SOURCES, Text,
};

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
    /// The official name, in the language of the text where it has one; `None` where the text calls it by what it is to the person.
    pub name: Option<&'static str>,
    /// The number; `None` where it stands on the person's own card or letter.
    pub phone: Option<&'static str>,
    /// The number for people who are deaf or hard of hearing.
    pub tty: Option<&'static str>,
    /// The public web page.
    pub link: Option<&'static str>,
    /// The number to send papers to.
    pub fax: Option<&'static str>,
    /// The postal address.
    pub mail: Option<&'static str>,
}

impl Text {
    /// What a source is called in this language, and where to read it. Sections of law and proper names are in English.
    pub fn citation(self, source: Source) -> Cited {
        let at = SOURCES + 2 * source.index();
        let title = self.optional(SOURCE_TITLE + source.index()).unwrap_or(fact(at));
        Cited { title, link: fact(at + 1) }
    }

    /// How to reach an agency.
    pub fn reach(self, agency: Agency) -> Reach {
        let known = |index| contact_fact(agency, index);
        let name = self.optional(AGENCY + 3 * agency.index() + 2).or(known(0));
        Reach { name, phone: known(1), tty: known(2), link: known(3), fax: known(4), mail: known(5) }
    }

    /// The access line of a county mental health plan, by its index in [`COUNTY_LINES`].
    pub fn county_line(self, index: usize) -> CountyLine {
        const COUNT: usize = COUNTY_LINES.len();
        let index = index.min(COUNT - 1);
        let family_phone = Some(fact(COUNTY_LINES_AT + COUNT + index)).filter(|phone| !phone.is_empty());
        // The build compares the order of the lines with that of the counties.
        CountyLine { county: fact(COUNTIES + index), phone: fact(COUNTY_LINES_AT + index), family_phone }
    }

    /// The name on the label, where the choice is one of the plan list.
    pub fn proper_name(self, answer: Answer) -> Option<ProperName> {
        if let Answer::PlanOnCard(CardName::Brand(brand)) = answer {
            let at = BRANDS + 3 * brand.index();
            Some(ProperName { name: fact(at), also: fact(at + 1), more: fact(at + 2) })
        } else if let Answer::LegalName(LegalName::Company(company)) = answer {
            Some(ProperName { name: fact(COMPANIES + company.index()), also: "", more: "" })
        } else if let Answer::MediCalPlan(MediCalPlan::Plan(plan)) = answer {
            let more = plan.company().map_or("", |company| fact(COMPANIES + company.index()));
            Some(ProperName { name: self.plan(plan), also: fact(of(plan) + 1), more })
        } else {
            None
        }
    }

    /// The name people know a plan by.
    pub fn plan(self, plan: Plan) -> &'static str {
        fact(of(plan))
    }

    /// The name of a county.
    pub fn county(self, county: County) -> &'static str {
        fact(COUNTIES + county.index())
    }

    /// A number of [`Plan::phones`] by its index there, as it is printed.
    pub fn plan_phone(self, plan: Plan, index: usize) -> &'static str {
        fact(of(plan) + 2 + index.min(MOST_PHONES - 1))
    }
}

/// The public web page of each agency that has one.
pub fn agency_links() -> impl Iterator<Item = &'static str> {
    Agency::ALL.iter().filter_map(|&agency| contact_fact(agency, 3))
}

/// What is known of an agency, by its index in the table.
fn contact_fact(agency: Agency, field: usize) -> Option<&'static str> {
    Some(fact(AGENCIES + 6 * agency.index() + field)).filter(|text| !text.is_empty())
}

const fn of(plan: Plan) -> usize {
    PLANS + (2 + MOST_PHONES) * plan.index()
}
