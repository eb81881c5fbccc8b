//! Who has power over a plan, from what the person can see, with how sure that is and why. A guess is never certain.

use super::evidence::{Evidence, Power, Resolution, SoldAs, Why};
use super::facts::{Confidence, Licence, Line, Listed};
use super::handles::{Brand, CardName, Company, LegalName, MediCalPlan, Plan};
use crate::answers::{CompanyName, Funding, NamedAgency};
use crate::outcome::Certainty;

/// The order of proof: the paragraph of H&S 1368.02 in the letter; who pays; the legal name; the name on the card, if
/// all that it can stand for agree; the words in the company's name (REG-HOW, REG-NAMES). A brand alone never decides
/// between two agencies, and a county never decides at all (REG-CARD).
pub fn resolve(evidence: &Evidence) -> Resolution {
    let listed = by_list(evidence);
    match evidence.letter {
        NamedAgency::Dmhc => by_letter(Power::Dmhc, listed),
        NamedAgency::Cdi => by_letter(Power::Cdi, listed),
        NamedAgency::Neither | NamedAgency::Unknown if evidence.funding == Funding::SelfFunded => {
            Resolution { certainty: Certainty::Certain, ..unsure(Power::SelfFunded, Why::EmployerPays) }
        }
        NamedAgency::Neither | NamedAgency::Unknown => {
            let found = listed.unwrap_or(unsure(Power::Undetermined, Why::Nothing));
            if found.certainty == Certainty::Ask { by_words(evidence, found) } else { found }
        }
    }
}

/// Letters have named the wrong agency: where the company's name says otherwise, a call settles it (trap 3 of the list).
fn by_letter(power: Power, listed: Option<Resolution>) -> Resolution {
    let differs = listed.filter(|other| other.certainty == Certainty::Certain && other.power != power);
    match differs {
        Some(other) => Resolution { certainty: Certainty::Ask, why: Why::LetterAndNameDisagree, ..other },
        None => Resolution {
            power,
            certainty: Certainty::Certain,
            why: Why::Letter,
            plan: listed.and_then(|other| other.plan),
        },
    }
}

const fn unsure(power: Power, why: Why) -> Resolution {
    Resolution { power, certainty: Certainty::Ask, why, plan: None }
}

fn by_list(evidence: &Evidence) -> Option<Resolution> {
    let CardName::Brand(brand) = evidence.card? else { return None };
    let rows = candidates(brand, evidence.sold_as);
    if rows.is_empty() {
        return Some(sold_elsewhere(brand));
    }
    let mut found = match evidence.legal_name {
        Some(LegalName::Company(company)) => by_company(&rows, company),
        Some(LegalName::Another | LegalName::Unknown) | None => by_rows(&rows),
    };
    // Any of these brands may only administer the plan of an employer, and Covered California may sell another product
    // of the brand than the list knows of: neither is certain then.
    let other_agency = |&row: &Plan| row.facts().is_private() && listed_power(row) != found.power;
    let may_be_other = evidence.sold_as == SoldAs::CoveredCalifornia
        && evidence.legal_name.is_none()
        && brand.plans().iter().any(other_agency);
    let may_only_administer = evidence.funding == Funding::Unknown && found.power != Power::SelfFunded;
    if found.certainty == Certainty::Certain && (may_be_other || may_only_administer) {
        found.certainty = Certainty::Likely;
    }
    Some(found)
}

/// The rows a card can stand for. The lines that CalPERS has for its members say nothing that those of the same company
/// do not say.
fn candidates(brand: Brand, sold_as: SoldAs) -> Vec<Plan> {
    let with = |fits: &dyn Fn(Plan) -> bool| -> Vec<Plan> {
        brand.plans().iter().copied().filter(|&row| row.facts().is_private() && fits(row)).collect()
    };
    let covered = with(&|row| row.facts().sells(Line::CoveredCa));
    if sold_as == SoldAs::CoveredCalifornia && !covered.is_empty() {
        return covered;
    }
    let open_to_all = with(&|row| !row.facts().sells(Line::Calpers));
    if open_to_all.is_empty() { with(&|_| true) } else { open_to_all }
}

/// The companies to choose from where the brand does not decide.
pub fn companies_behind(brand: Brand, sold_as: SoldAs) -> Vec<Company> {
    let mut companies: Vec<Company> = candidates(brand, sold_as).into_iter().filter_map(Plan::company).collect();
    companies.sort_unstable();
    companies.dedup();
    companies
}

/// The name is that of a plan that is not sold to people with private coverage: the person has other coverage than
/// they said, or reads the card of another plan.
fn sold_elsewhere(brand: Brand) -> Resolution {
    let all = |regulator| brand.plans().iter().all(|row| row.facts().regulator == regulator);
    let found = if all(Listed::Medicare) {
        unsure(Power::Federal, Why::MedicareName)
    } else if all(Listed::LeftMarket) {
        unsure(Power::Undetermined, Why::LeftMarket)
    } else {
        unsure(Power::Undetermined, Why::MediCalName)
    };
    Resolution { plan: only(brand.plans()), ..found }
}

/// The legal name decides; where nobody has confirmed whose it is, its words still tell (REG-HOW).
fn by_company(rows: &[Plan], company: Company) -> Resolution {
    let own: Vec<Plan> = rows.iter().copied().filter(|row| row.company() == Some(company)).collect();
    let found = by_rows(&own);
    if found.why == Why::NotConfirmed && found.power == Power::Cdi && company.is_insurer_by_name() {
        return Resolution { certainty: Certainty::Likely, why: Why::InsurerByName, ..found };
    }
    found
}

fn by_rows(rows: &[Plan]) -> Resolution {
    let works_for_others =
        |row: &Plan| row.facts().sells(Line::Contractor) || row.facts().sells(Line::RestrictedLicensee);
    let Some(&first) = rows.first() else { return unsure(Power::Undetermined, Why::Nothing) };
    let power = listed_power(first);
    let plan = only(rows);
    if rows.iter().any(works_for_others) {
        return unsure(Power::Undetermined, Why::Contractor);
    }
    if rows.iter().any(|&row| listed_power(row) != power) {
        return unsure(Power::Undetermined, Why::SeveralCompanies);
    }
    let own = Why::SelfFundedPlan;
    let (certainty, why) = match (power, confidence(rows)) {
        (Power::Undetermined | Power::CountyPlanWithoutLicence | Power::Federal, _)
        | (_, Confidence::Inferred | Confidence::Unverified) => (Certainty::Ask, Why::NotConfirmed),
        (Power::SelfFunded, Confidence::Agency | Confidence::PlanPage) => (Certainty::Certain, own),
        (Power::SelfFunded, Confidence::Secondary) => (Certainty::Likely, own),
        (Power::Dmhc | Power::Cdi, Confidence::Agency | Confidence::PlanPage) => (Certainty::Certain, Why::PlanList),
        (Power::Dmhc | Power::Cdi, Confidence::Secondary) => (Certainty::Likely, Why::PlanListSecondHand),
    };
    Resolution { power, certainty, why, plan }
}

/// Several rows are as sure as the least sure of them.
fn confidence(rows: &[Plan]) -> Confidence {
    rows.iter().map(|row| row.facts().confidence).min().unwrap_or(Confidence::Unverified)
}

/// Whose a row is by the list. A county plan needs no licence for Medi-Cal only; what else it sells was not read.
fn listed_power(row: Plan) -> Power {
    match row.facts().regulator {
        Listed::Dmhc => Power::Dmhc,
        Listed::Cdi => Power::Cdi,
        Listed::NoneMediCalCohs => Power::CountyPlanWithoutLicence,
        Listed::SelfFundedOnly => Power::SelfFunded,
        Listed::Medicare => Power::Federal,
        Listed::NoneStateProgram | Listed::LeftMarket | Listed::Unknown => Power::Undetermined,
    }
}

fn only(rows: &[Plan]) -> Option<Plan> {
    match rows {
        [row] => Some(*row),
        _ => None,
    }
}

/// An insurer's name has "Insurance Company" in it, and all HMOs are DMHC's (REG-NAMES, REG-DMHC); almost all plans of
/// Covered California are too (CC-SERVICE).
fn by_words(evidence: &Evidence, found: Resolution) -> Resolution {
    let likely = |power, why| Resolution { power, certainty: Certainty::Likely, why, plan: found.plan };
    // Who holds the card of another programme learns nothing from the company's name.
    if !found.words_may_help() {
        return found;
    }
    match evidence.company_words {
        Some(CompanyName::InsuranceCompany) => likely(Power::Cdi, Why::CompanyWords),
        Some(CompanyName::HmoOrKaiser) => likely(Power::Dmhc, Why::CompanyWords),
        Some(CompanyName::Neither | CompanyName::Unknown) if evidence.sold_as == SoldAs::CoveredCalifornia => {
            likely(Power::Dmhc, Why::CoveredCaliforniaMostly)
        }
        Some(CompanyName::Neither | CompanyName::Unknown) | None => found,
    }
}

impl Resolution {
    /// Whether the words in the company's name could make it surer.
    pub const fn words_may_help(self) -> bool {
        let open = matches!(self.why, Why::SeveralCompanies | Why::NotConfirmed | Why::Contractor | Why::Nothing);
        matches!(self.certainty, Certainty::Ask) && open
    }
}

/// Who has power over a Medi-Cal plan. Only a licence brings DMHC; county plans need none (COHS-EXEMPT).
pub fn resolve_medi_cal(plan: MediCalPlan) -> Resolution {
    let row = match plan {
        MediCalPlan::Plan(row) => row,
        // All plans without a licence are on the list by name.
        MediCalPlan::OtherPlan => {
            return Resolution { certainty: Certainty::Likely, ..unsure(Power::Dmhc, Why::Nothing) };
        }
        MediCalPlan::Unknown => return unsure(Power::Undetermined, Why::Nothing),
    };
    let facts = row.facts();
    let (sure, from_list) = match facts.confidence {
        Confidence::Agency | Confidence::PlanPage => (Certainty::Certain, Why::PlanList),
        Confidence::Secondary => (Certainty::Likely, Why::PlanListSecondHand),
        Confidence::Inferred | Confidence::Unverified => (Certainty::Ask, Why::NotConfirmed),
    };
    let (power, certainty, why) = match (facts.regulator, facts.licence) {
        (Listed::LeftMarket, _) => (Power::Undetermined, Certainty::Ask, Why::LeftMarket),
        (Listed::Dmhc, Licence::Yes) => (Power::Dmhc, sure, from_list),
        (Listed::NoneMediCalCohs, Licence::No) => (Power::CountyPlanWithoutLicence, sure, from_list),
        (
            Listed::Dmhc
            | Listed::NoneMediCalCohs
            | Listed::Cdi
            | Listed::NoneStateProgram
            | Listed::SelfFundedOnly
            | Listed::Medicare
            | Listed::Unknown,
            _,
        ) => (Power::Undetermined, Certainty::Ask, Why::NotConfirmed),
    };
    Resolution { power, certainty, why, plan: Some(row) }
}
