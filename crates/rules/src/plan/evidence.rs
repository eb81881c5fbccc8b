//! What a person can see of a plan, and what can be made of it.

use super::handles::{CardName, LegalName, Plan};
use crate::answers::{CompanyName, Funding, NamedAgency};
use crate::outcome::Certainty;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Who has power over a plan.
    Power {
        /// The California Department of Managed Health Care.
        Dmhc = "dmhc",
        /// The California Department of Insurance.
        Cdi = "cdi",
        /// A county's Medi-Cal plan without a licence: the State Fair Hearing, and DMHC only where its letter says so.
        CountyPlanWithoutLicence = "county_plan_without_licence",
        /// An employer or university that pays itself: the federal review, or the one the plan's letter names.
        SelfFunded = "self_funded",
        /// Medicare's own appeals.
        Federal = "federal",
        /// It cannot be told; one call does.
        Undetermined = "undetermined",
    }
}

vocabulary! {
    /// What the answer rests on.
    Why {
        /// The letter or booklet names the agency.
        Letter = "letter",
        /// The letter names one agency, and the company's name belongs to the other.
        LetterAndNameDisagree = "letter_and_name_disagree",
        /// The list, from an agency's or the plan's own paper.
        PlanList = "plan_list",
        /// The list, from a secondary source.
        PlanListSecondHand = "plan_list_second_hand",
        /// The list has it from nobody; the company's legal name has the words "Insurance Company".
        InsurerByName = "insurer_by_name",
        /// The words on the card or letter.
        CompanyWords = "company_words",
        /// Almost all plans of Covered California are DMHC's.
        CoveredCaliforniaMostly = "covered_california_mostly",
        /// Companies of one brand, under different agencies.
        SeveralCompanies = "several_companies",
        /// The list could not confirm it.
        NotConfirmed = "not_confirmed",
        /// The name is that of a company that decides for other companies' plans.
        Contractor = "contractor",
        /// The name is that of a Medi-Cal plan or programme, but the person said that the coverage is private.
        MediCalName = "medi_cal_name",
        /// The same with Medicare.
        MedicareName = "medicare_name",
        /// The plan has left California.
        LeftMarket = "left_market",
        /// The list knows it as self-funded.
        SelfFundedPlan = "self_funded_plan",
        /// The person knows that the employer pays the claims.
        EmployerPays = "employer_pays",
        /// Nothing points anywhere.
        Nothing = "nothing",
    }
}

/// The answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolution {
    /// Who has power.
    pub power: Power,
    /// How sure that is.
    pub certainty: Certainty,
    /// What it rests on.
    pub why: Why,
    /// The row that was named, where there is only one it can be.
    pub plan: Option<Plan>,
}

/// How the plan was sold, as far as it tells its products apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SoldAs {
    /// Through Covered California.
    CoveredCalifornia,
    /// By an employer, a school or the plan itself.
    Privately,
}

/// What the person can see of a private plan. What was not asked for yet is `None`.
#[derive(Clone, Copy, Debug)]
pub struct Evidence {
    /// The agency in the letter or booklet.
    pub letter: NamedAgency,
    /// Who pays the claims.
    pub funding: Funding,
    /// Where it was sold.
    pub sold_as: SoldAs,
    /// The name on the card.
    pub card: Option<CardName>,
    /// The full name of the company.
    pub legal_name: Option<LegalName>,
    /// What that name says, where the list does not have it.
    pub company_words: Option<CompanyName>,
}
