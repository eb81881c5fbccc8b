//! The parts of Medi-Cal that are outside the health plan: R2 to R9, and PACE. None of them has an IMR.

mod county;
mod dental;
mod eligibility;
mod services;
mod state_hearing;

pub(super) use county::county_mental_health;
pub(super) use dental::dental;
pub(super) use eligibility::eligibility;
pub(super) use services::{ccs, pace, regional_center};
pub(super) use state_hearing::{as_one_request, having_back, is_almost_over, with_having_back};
pub(super) use state_hearing::{before_change, fee_for_service, has_started, ihss, medi_cal_rx, state};
