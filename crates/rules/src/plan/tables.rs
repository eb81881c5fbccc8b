//! What the build makes of `data/`: see `build/write.rs`.

use super::facts::{Confidence, Facts, Licence, Line, Listed, Members, Phone, SourceDate};
use super::handles::{CardName, LegalName, MediCalPlan};
use crate::vocabulary::vocabulary;

include!(concat!(env!("OUT_DIR"), "/plans.rs"));

// The compiler lays a column out as a table if every cell of it has a place in memory, and as code if not. Empty
// literals have none.
static NO_PHONES: [Phone; 0] = [];
const NO_TEXT: &str = "-".split_at(1).1;
