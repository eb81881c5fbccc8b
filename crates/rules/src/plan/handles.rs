//! A plan, a brand, a company and a county: the words that the build makes of the list, and what stands beside them.

use super::facts::{Facts, Members, Phone, SourceDate};
use super::tables;
pub use super::tables::{Brand, Company, County, Plan};

impl Plan {
    /// The name people know it by.
    pub const fn label(self) -> &'static str {
        tables::plan_label(self)
    }

    /// Other names on its cards, with commas between them.
    pub const fn also(self) -> &'static str {
        tables::plan_also(self)
    }

    /// The company whose name decides the regulator, where it was read.
    pub const fn company(self) -> Option<Company> {
        tables::plan_company(self)
    }

    /// Everything the rules may read of it.
    pub const fn facts(self) -> Facts {
        *tables::plan_facts(self)
    }

    /// The numbers that may be shown with the day they were read, and that day.
    pub const fn phones(self) -> (&'static [Phone], SourceDate) {
        (tables::plan_phones(self), *tables::plan_dated(self))
    }
}

impl Plan {
    /// The numbers for members who have no Medicare with the plan, by their index in [`Self::phones`].
    pub fn numbers_for_members(self) -> impl Iterator<Item = usize> {
        let (phones, _) = self.phones();
        let for_medicare = |members| matches!(members, Members::Medicare | Members::CalpersMedicare);
        phones.iter().enumerate().filter(move |(_, phone)| !for_medicare(phone.members)).map(|(index, _)| index)
    }
}

impl Phone {
    /// The number as it is printed.
    pub fn number(self) -> &'static str {
        tables::NUMBERS.get(self.index()).copied().unwrap_or_default()
    }
}

impl Brand {
    /// The name as people write it.
    pub const fn label(self) -> &'static str {
        tables::brand_label(self)
    }

    /// Other names on its cards, as far as they help to know it, with commas between them.
    pub const fn also(self) -> &'static str {
        tables::brand_also(self)
    }

    /// Everything else one may search for: more names, and the legal names of the companies behind it.
    pub const fn more(self) -> &'static str {
        tables::brand_more(self)
    }

    /// Whether many people hold its card: it sells several kinds of plans.
    pub fn is_common(self) -> bool {
        self.plans().len() > 1 && self.plans().iter().any(|plan| plan.facts().is_private())
    }

    /// The rows behind it.
    pub const fn plans(self) -> &'static [Plan] {
        tables::brand_plans(self)
    }
}

impl Company {
    /// The legal name.
    pub const fn label(self) -> &'static str {
        tables::company_label(self)
    }

    /// Whether the legal name has the words "Insurance Company" in it (REG-NAMES).
    pub const fn is_insurer_by_name(self) -> bool {
        tables::company_is_insurer_by_name(self)
    }
}

impl County {
    /// Whether its Medi-Cal members can hold this plan's card: plans of its own, and partners of those.
    pub fn has(self, plan: Plan) -> bool {
        tables::county_plans(self).contains(&plan)
    }
}

/// The name on the card, as far as the person can say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardName {
    /// One of the list.
    Brand(Brand),
    /// A name that is not on the list.
    NotListed,
    /// No card at hand, or no name on it.
    Unknown,
}

impl CardName {
    /// Every answer, the names by the alphabet.
    pub const ALL: &'static [Self] = tables::CARD_NAMES;

    /// A number of its own: the names of the whole list first.
    pub const fn index(self) -> usize {
        match self {
            Self::Brand(brand) => brand.index(),
            Self::NotListed => Brand::ALL.len(),
            Self::Unknown => Brand::ALL.len() + 1,
        }
    }

    /// The answer with this number.
    pub const fn at(index: usize) -> Option<Self> {
        const NOT_LISTED: usize = Brand::ALL.len();
        const UNKNOWN: usize = Brand::ALL.len() + 1;
        match index {
            NOT_LISTED => Some(Self::NotListed),
            UNKNOWN => Some(Self::Unknown),
            _ => match Brand::at(index) {
                Some(brand) => Some(Self::Brand(brand)),
                None => None,
            },
        }
    }

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Brand(brand) => brand.name(),
            Self::NotListed => "not_listed",
            Self::Unknown => "unknown",
        }
    }
}

/// The full name of the company, as far as the person can read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LegalName {
    /// One of the list.
    Company(Company),
    /// Another name.
    Another,
    /// It cannot be found.
    Unknown,
}

impl LegalName {
    /// Every answer, the companies by the alphabet.
    pub const ALL: &'static [Self] = tables::LEGAL_NAMES;

    /// A number of its own: the names of the whole list first.
    pub const fn index(self) -> usize {
        match self {
            Self::Company(company) => company.index(),
            Self::Another => Company::ALL.len(),
            Self::Unknown => Company::ALL.len() + 1,
        }
    }

    /// The answer with this number.
    pub const fn at(index: usize) -> Option<Self> {
        const ANOTHER: usize = Company::ALL.len();
        const UNKNOWN: usize = Company::ALL.len() + 1;
        match index {
            ANOTHER => Some(Self::Another),
            UNKNOWN => Some(Self::Unknown),
            _ => match Company::at(index) {
                Some(company) => Some(Self::Company(company)),
                None => None,
            },
        }
    }

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Company(company) => company.name(),
            Self::Another => "another",
            Self::Unknown => "unknown",
        }
    }
}

/// The Medi-Cal plan on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediCalPlan {
    /// One of the list.
    Plan(Plan),
    /// A plan that is not on the list.
    OtherPlan,
    /// It is not known.
    Unknown,
}

impl MediCalPlan {
    /// Every answer, the plans by the alphabet.
    pub const ALL: &'static [Self] = tables::MEDI_CAL_PLANS;

    /// A number of its own: the names of the whole list first.
    pub const fn index(self) -> usize {
        match self {
            Self::Plan(plan) => plan.index(),
            Self::OtherPlan => Plan::ALL.len(),
            Self::Unknown => Plan::ALL.len() + 1,
        }
    }

    /// The answer with this number.
    pub const fn at(index: usize) -> Option<Self> {
        const OTHER_PLAN: usize = Plan::ALL.len();
        const UNKNOWN: usize = Plan::ALL.len() + 1;
        match index {
            OTHER_PLAN => Some(Self::OtherPlan),
            UNKNOWN => Some(Self::Unknown),
            _ => match Plan::at(index) {
                Some(plan) => Some(Self::Plan(plan)),
                None => None,
            },
        }
    }

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plan(plan) => plan.name(),
            Self::OtherPlan => "other_plan",
            Self::Unknown => "unknown",
        }
    }
}
