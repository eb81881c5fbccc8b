//! Which agency has power over a private plan, how sure that is, and what an outcome says about it.

use super::Plan;
use super::policy::Pays;
use crate::answers::*;
use crate::outcome::*;
use crate::plan::{self, Evidence, Line, Resolution, Why, resolve};
use crate::rules::Asked;

/// Who has power over the plan, how sure that is, and what else it could be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Power {
    pub regulator: Regulator,
    pub certainty: Certainty,
    pub may_be_self_funded: bool,
    pub plan: Plan,
    /// What it pays for.
    pub pays: Pays,
    /// The row of the plan list that was named.
    pub row: Option<plan::Plan>,
    why: Why,
}

/// Which agency: the bold paragraph of H&S 1368.02 in letter or booklet settles it, then what the plan list says of the
/// name on the card and of the company, then the words in the company's name (REG-HOW, REG-NAMES, REG-CARD).
pub(super) fn power_over(answers: &Answers, plan: Plan) -> Asked<Power> {
    let sure = |regulator, certainty, why| Power {
        regulator,
        certainty,
        may_be_self_funded: false,
        plan,
        pays: Pays::Health,
        row: None,
        why,
    };
    if plan == Plan::CalpersHmo {
        return Ok(sure(Regulator::Dmhc, Certainty::Likely, Why::CompanyWords));
    }
    if let Plan::NamedByClue(regulator) = plan {
        return Ok(sure(regulator, Certainty::Certain, Why::Letter));
    }
    let may_be_self_funded = matches!(plan, Plan::JobOfUnknownFunding | Plan::StudentUnknown | Plan::OnlyAName);
    let mut evidence = Evidence {
        letter: answers.named_agency()?,
        funding: if may_be_self_funded { Funding::Unknown } else { Funding::Insured },
        sold_as: answers.sold_as(),
        card: None,
        legal_name: None,
        company_words: None,
    };
    let mut found = resolve(&evidence);
    if found.why != Why::Letter {
        evidence.card = Some(answers.plan_on_card()?);
        found = resolve(&evidence);
        if found.why == Why::SeveralCompanies {
            evidence.legal_name = Some(answers.legal_name()?);
            found = resolve(&evidence);
        }
        // Who cannot find the company's full name cannot say what it says.
        if found.words_may_help() && evidence.legal_name != Some(LegalName::Unknown) {
            evidence.company_words = Some(answers.company_name()?);
            found = resolve(&evidence);
        }
    }
    Ok(Power {
        may_be_self_funded: found.why == Why::SelfFundedPlan || (may_be_self_funded && found.why != Why::Letter),
        row: found.plan,
        ..sure(regulator_of(found), regulator_of(found).settle(found.certainty), found.why)
    })
}

/// Only DMHC and CDI are regulators of private plans; what is not at least likely is for a call to tell.
const fn regulator_of(found: Resolution) -> Regulator {
    match (found.power, found.certainty) {
        (plan::Power::Dmhc, Certainty::Certain | Certainty::Likely) => Regulator::Dmhc,
        (plan::Power::Cdi, Certainty::Certain | Certainty::Likely) => Regulator::Cdi,
        (plan::Power::Dmhc | plan::Power::Cdi, Certainty::Ask)
        | (
            plan::Power::CountyPlanWithoutLicence
            | plan::Power::SelfFunded
            | plan::Power::Federal
            | plan::Power::Undetermined,
            _,
        ) => Regulator::Undetermined,
    }
}

impl Regulator {
    const fn settle(self, certainty: Certainty) -> Certainty {
        match self {
            Self::Undetermined => Certainty::Ask,
            Self::Dmhc | Self::Cdi => certainty,
        }
    }
}

impl Power {
    /// A plan for teeth or eyes only.
    pub(super) fn is_narrow(self) -> bool {
        self.pays != Pays::Health
    }

    /// The card is that of CalPERS' own plan, which no State agency reviews, and the coverage is from a job.
    pub(super) fn is_calpers_ppo(self) -> bool {
        let own = self.row.is_some_and(|row| row.facts().sells(Line::Calpers));
        let from_job = matches!(self.plan, Plan::InsuredJob | Plan::JobOfUnknownFunding | Plan::OnlyAName);
        own && from_job && self.why == Why::SelfFundedPlan
    }
}

/// Says which agency and why, and adds the call that settles it where that is not certain (R-UNK).
pub(super) fn with_power(mut outcome: Draft, power: Power) -> Draft {
    outcome.regulator = Some((power.regulator, power.certainty));
    outcome = match power.plan {
        // A policy of another state is not under California's rules.
        Plan::InsuredJob if outcome.reasons.contains(&Reason::OtherStateReview) => outcome,
        Plan::InsuredJob => outcome.because(Reason::InsuredJobIsStateRegulated),
        Plan::CalpersHmo => outcome.because(Reason::CalpersHmoIsDmhc).row(Row::R30),
        Plan::CoveredCalifornia if power.regulator == Regulator::Cdi => outcome.row(Row::R30),
        Plan::CoveredCalifornia => outcome.because(Reason::CoveredCaliforniaMostlyDmhc).row(Row::R30),
        Plan::Student => outcome.because(Reason::StudentPlanIsInsured).row(Row::R33),
        Plan::Individual
        | Plan::JobOfUnknownFunding
        | Plan::StudentUnknown
        | Plan::NamedByClue(_)
        | Plan::OnlyAName => outcome,
    };
    if power.plan == Plan::InsuredJob {
        outcome = outcome.row(Row::R30);
    }
    outcome = with_why(outcome.plan(power.row), power);
    outcome = match (power.regulator, power.certainty) {
        (Regulator::Dmhc | Regulator::Cdi, Certainty::Certain) => outcome,
        (Regulator::Dmhc, Certainty::Likely | Certainty::Ask) => outcome.then(Action::ConfirmWithDmhc, Timing::Anytime),
        // CDI is called already.
        (Regulator::Cdi, Certainty::Likely | Certainty::Ask) if outcome.has_step(Action::CallCdiAboutPolicy) => outcome,
        (Regulator::Cdi, Certainty::Likely | Certainty::Ask) => outcome.then(Action::ConfirmWithCdi, Timing::Anytime),
        (Regulator::Undetermined, _) => {
            let outcome = outcome.row(Row::RUnk).because(Reason::AgencyUnknown).door(Door::CdiIfTheyRedirect);
            // Who has lost a review, or has no decision yet, files nothing now.
            let files_nothing = matches!(outcome.route, Route::ImrLost | Route::ImrLostUrgent | Route::RequestFirst);
            if files_nothing { outcome } else { outcome.guard(Guard::KeepProofOfFirstFiling) }
        }
    };
    if power.may_be_self_funded {
        // A student asks the university, not an employer: see `other::student`.
        outcome = if matches!(power.plan, Plan::Student | Plan::StudentUnknown) {
            outcome.then(Action::ReadStudentBooklet, Timing::Today)
        } else {
            outcome
                .door(Door::FederalReviewIfSelfFunded)
                .because(Reason::MayBeSelfFunded)
                .then(Action::AskEmployerFunding, Timing::Anytime)
        };
    }
    if power.plan == Plan::CalpersHmo {
        outcome = outcome.door(Door::CalpersReview);
    }
    outcome
}

/// What the answer rests on.
fn with_why(outcome: Draft, power: Power) -> Draft {
    let by_name = |outcome: Draft| match power.regulator {
        Regulator::Dmhc => outcome.because(Reason::NameSuggestsDmhc),
        Regulator::Cdi => outcome.because(Reason::NameSuggestsCdi),
        Regulator::Undetermined => outcome,
    };
    match power.why {
        Why::Letter => match power.regulator {
            Regulator::Dmhc => outcome.because(Reason::LetterNamesDmhc),
            Regulator::Cdi => outcome.because(Reason::LetterNamesCdi),
            Regulator::Undetermined => outcome,
        },
        Why::PlanList => outcome.because(Reason::PlanListSaysSo),
        Why::PlanListSecondHand => outcome.because(Reason::PlanListSecondHand),
        Why::InsurerByName => {
            let outcome = by_name(outcome).because(Reason::PlanListNotConfirmed);
            outcome.then(Action::CallDmhcWhichAgency, Timing::Anytime)
        }
        Why::CompanyWords | Why::CoveredCaliforniaMostly => by_name(outcome),
        Why::SeveralCompanies => outcome.because(Reason::BrandHasSeveralCompanies),
        Why::NotConfirmed => outcome.because(Reason::PlanListNotConfirmed),
        Why::Contractor => outcome.because(Reason::ContractorDecidesForPlan),
        Why::MediCalName => outcome.because(Reason::NameIsMediCal).then(Action::CallHealthCareOptions, Timing::Anytime),
        Why::MedicareName => outcome.because(Reason::NameIsMedicare).then(Action::CallHicap, Timing::Anytime),
        Why::LeftMarket => outcome.because(Reason::PlanLeftCalifornia),
        Why::SelfFundedPlan => outcome.because(Reason::PlanListSelfFunded),
        Why::LetterAndNameDisagree | Why::EmployerPays | Why::Nothing => outcome,
    }
}
