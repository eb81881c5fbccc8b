//! A plan, a brand, a company and a county: places in the tables that the build makes of the list.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::facts::{Confidence, Facts, Licence, Line, Listed, Members, Phone, SourceDate};

/// A line of the list.
struct Row {
    index: usize,
    id: &'static str,
    label: &'static str,
    also: &'static str,
    company: Option<Company>,
    facts: Facts,
    phones: &'static [Phone],
    dated: SourceDate,
}

struct NameRow {
    index: usize,
    name: &'static str,
    label: &'static str,
}

struct BrandRow {
    index: usize,
    name: &'static str,
    label: &'static str,
    also: &'static str,
    more: &'static str,
    plans: &'static [Plan],
}

struct CountyRow {
    index: usize,
    name: &'static str,
    plans: &'static [Plan],
}

include!(concat!(env!("OUT_DIR"), "/plans.rs"));

/// A reference to one row of a table: copied like a number, compared by its place, and never out of bounds.
macro_rules! handle {
    ($(#[$meta:meta])* $name:ident, $row:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy)]
        pub struct $name(&'static $row);

        impl $name {
            /// The place in the table.
            pub const fn index(self) -> usize {
                self.0.index
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.index() == other.index()
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                self.index().cmp(&other.index())
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.index().hash(state);
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

handle! {
    /// A row of the list: one company and one kind of product.
    Plan, Row
}

impl Plan {
    /// The stable name: the id of the row.
    pub const fn name(self) -> &'static str {
        self.0.id
    }

    /// The plan with this stable name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|plan| plan.name() == name)
    }

    /// The name people know it by.
    pub const fn label(self) -> &'static str {
        self.0.label
    }

    /// Other names on its cards, with commas between them.
    pub const fn also(self) -> &'static str {
        self.0.also
    }

    /// The company whose name decides the regulator, where it was read.
    pub const fn company(self) -> Option<Company> {
        self.0.company
    }

    /// Everything the rules may read of it.
    pub const fn facts(self) -> Facts {
        self.0.facts
    }

    /// The numbers that may be shown with the day they were read, and that day.
    pub const fn phones(self) -> (&'static [Phone], SourceDate) {
        (self.0.phones, self.0.dated)
    }
}

handle! {
    /// What people call a plan: the name they pick from the list. Behind it can stand several companies.
    Brand, BrandRow
}

impl Brand {
    /// The stable name.
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// The name as people write it.
    pub const fn label(self) -> &'static str {
        self.0.label
    }

    /// Other names on its cards, as far as they help to know it, with commas between them.
    pub const fn also(self) -> &'static str {
        self.0.also
    }

    /// Everything else one may search for: more names, and the legal names of the companies behind it.
    pub const fn more(self) -> &'static str {
        self.0.more
    }

    /// Whether many people hold its card: it sells several kinds of plans.
    pub fn is_common(self) -> bool {
        self.plans().len() > 1 && self.plans().iter().any(|plan| plan.facts().is_private())
    }

    /// The rows behind it.
    pub const fn plans(self) -> &'static [Plan] {
        self.0.plans
    }
}

handle! {
    /// A company by its full legal name.
    Company, NameRow
}

impl Company {
    /// The stable name.
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// The legal name.
    pub const fn label(self) -> &'static str {
        self.0.label
    }
}

handle! {
    /// A county of California.
    County, CountyRow
}

impl County {
    /// Its name, which is also its stable name.
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// The county with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|county| county.name() == name)
    }

    /// Whether its Medi-Cal members can hold this plan's card: plans of its own, and partners of those.
    pub fn has(self, plan: Plan) -> bool {
        self.0.plans.contains(&plan)
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
    pub const ALL: &'static [Self] = BRANDS_TO_CHOOSE;

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
    pub const ALL: &'static [Self] = COMPANIES_TO_CHOOSE;

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
    pub const ALL: &'static [Self] = MEDI_CAL_PLANS;

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plan(plan) => plan.name(),
            Self::OtherPlan => "other_plan",
            Self::Unknown => "unknown",
        }
    }
}
