//! Whether DMHC has power over a Medi-Cal plan, and what an outcome says about it.

use crate::answers::*;
use crate::outcome::*;
use crate::plan::{Power, Resolution, Why, resolve_medi_cal};
use crate::rules::Asked;

/// Whether DMHC has power over the plan. A County Organized Health System needs no licence for Medi-Cal
/// (COHS-EXEMPT); whether the plan's answer offers an IMR is the reliable test (COHS-CHECK).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Licence {
    Licensed,
    Cohs,
    /// One of the county plans, whose answer nobody has looked at for an offer of an IMR.
    CohsUnread,
    Uncertain,
}

/// The licence by the plan list (COHS-LIST); a hearing is open whatever it says.
pub(super) fn licence_by_name(answers: &Answers) -> Asked<Licence> {
    Ok(match resolve_medi_cal(answers.medi_cal_plan()?).power {
        Power::Dmhc => Licence::Licensed,
        Power::CountyPlanWithoutLicence => Licence::Cohs,
        Power::Cdi | Power::SelfFunded | Power::Federal | Power::Undetermined => Licence::Uncertain,
    })
}

/// The licence, once the plan's answer to the appeal can be looked at.
pub(super) fn licence_by_letter(answers: &Answers) -> Asked<Licence> {
    let by_name = licence_by_name(answers)?;
    if by_name == Licence::Licensed {
        return Ok(by_name);
    }
    Ok(match (answers.letter_offers_imr()?, by_name) {
        (LetterOffersImr::Yes, _) => Licence::Licensed,
        (LetterOffersImr::No, _) => by_name,
        (LetterOffersImr::Unknown, Licence::Cohs) => Licence::CohsUnread,
        (LetterOffersImr::Unknown, Licence::Licensed | Licence::CohsUnread | Licence::Uncertain) => Licence::Uncertain,
    })
}

/// Says whether the plan has a medical review and why, with the help that every plan's member can call.
pub(super) fn with_licence(outcome: Draft, answers: &Answers, licence: Licence) -> Asked<Draft> {
    let picked = answers.medi_cal_plan()?;
    let found = resolve_medi_cal(picked);
    let outcome = outcome.plan(found.plan).then(Action::CallOmbudsman, Timing::Anytime);
    let outcome = match licence {
        Licence::Licensed => licensed(outcome, found),
        Licence::Cohs | Licence::CohsUnread => {
            outcome.row(Row::R17).because(Reason::CohsHasNoImr).door(Door::DmhcIfLetterOffersImr)
        }
        Licence::Uncertain => {
            // DMHC can tell for a plan by name; Health Care Options knows the name.
            let outcome = outcome.because(Reason::PlanLicenceUnknown).then(Action::CallDmhcIfImrOpen, Timing::Today);
            if picked == MediCalPlan::Unknown || found.why == Why::LeftMarket {
                outcome.then(Action::CallHealthCareOptions, Timing::Today)
            } else {
                outcome
            }
        }
    };
    let outcome = if found.why == Why::LeftMarket { outcome.because(Reason::PlanLeftCalifornia) } else { outcome };
    let partner = found.plan.is_some_and(|plan| plan.facts().partner_card);
    Ok(if partner { outcome.because(Reason::PartnerCard) } else { outcome })
}

fn licensed(outcome: Draft, found: Resolution) -> Draft {
    // The letter may offer what the list does not know of.
    let certainty = if found.power == Power::Dmhc { found.certainty } else { Certainty::Likely };
    let outcome = outcome.because(Reason::MediCalPlanHasImr).power(Regulator::Dmhc, certainty);
    match found.why {
        Why::PlanList => outcome.because(Reason::PlanListSaysSo),
        Why::PlanListSecondHand => outcome.because(Reason::PlanListSecondHand),
        Why::Letter
        | Why::LetterAndNameDisagree
        | Why::InsurerByName
        | Why::CompanyWords
        | Why::CoveredCaliforniaMostly
        | Why::SeveralCompanies
        | Why::NotConfirmed
        | Why::Contractor
        | Why::MediCalName
        | Why::MedicareName
        | Why::LeftMarket
        | Why::SelfFundedPlan
        | Why::EmployerPays
        | Why::Nothing => outcome,
    }
}
