//! The plans Californians hold cards of, as `data/plans.csv` lists them, and who has power over each.
//!
//! The build turns the list into the tables below and refuses a line that is wrong. The page and the rules know a plan
//! by its row only; what a row proves is decided in one place, [`resolve`].

mod evidence;
mod facts;
mod handles;
mod resolve;
mod search;
mod tables;

pub use evidence::{Evidence, Power, Resolution, SoldAs, Why};
pub use facts::{Confidence, Facts, Licence, Line, Listed, Members, Phone, SourceDate};
pub use handles::{Brand, CardName, Company, County, LegalName, MediCalPlan, Plan};
pub use resolve::{companies_behind, resolve, resolve_medi_cal};
pub use search::matches;
