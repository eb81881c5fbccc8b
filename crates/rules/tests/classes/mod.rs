//! Plans that the rules cannot tell apart, so that a walk takes one of each kind: decision 6.

#![allow(clippy::unwrap_used, clippy::wildcard_enum_match_arm, dead_code, reason = "each walk uses a part of this")]

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use imr_rules::answers::*;
use imr_rules::date::{Date, DateAnswer, days_before};
use imr_rules::decide;
use imr_rules::outcome::{Action, Certainty, Outcome, Reason, Regulator};
use imr_rules::plan::{Company, Evidence, Line, SoldAs, companies_behind, resolve, resolve_medi_cal};

/// The answers to walk: of the plans on offer, one of each class; of everything else, all.
pub fn one_of_each(answers: &Answers, question: Question, mut offered: Vec<Answer>) -> Vec<Answer> {
    if matches!(question, Question::PlanOnCard | Question::MediCalPlan) {
        let mut seen = BTreeSet::new();
        offered.retain(|&answer| seen.insert(class(answers, answer)));
    }
    offered
}

/// Everything the rules may learn of a plan that is picked, but for which one it is: all they do is ask the resolver.
pub fn class(answers: &Answers, answer: Answer) -> String {
    match answer {
        Answer::MediCalPlan(picked) => {
            let found = resolve_medi_cal(picked);
            let partner = found.plan.is_some_and(|plan| plan.facts().partner_card);
            format!("{:?}", (found.power, found.certainty, found.why, found.plan.is_some(), partner))
        }
        Answer::PlanOnCard(card) => {
            let covered = answers.coverage() == Ok(Coverage::CoveredCalifornia);
            let sold_as = if covered { SoldAs::CoveredCalifornia } else { SoldAs::Privately };
            let companies = match card {
                CardName::Brand(brand) => companies_behind(brand, sold_as),
                CardName::NotListed | CardName::Unknown => Vec::new(),
            };
            let by_itself = learnt_from(card, sold_as, None);
            let by_company: BTreeSet<Vec<String>> = companies
                .into_iter()
                .filter(|_| by_itself.iter().any(|learnt| learnt.contains("SeveralCompanies")))
                .map(|company| learnt_from(card, sold_as, Some(LegalName::Company(company))))
                .collect();
            format!("{by_itself:?} {by_company:?} {:?}", sold_only(card))
        }
        // A company is chosen after its brand: what is learnt from it is part of what the brand can teach.
        Answer::LegalName(LegalName::Company(company)) => {
            let learnt: BTreeSet<String> = brands_that_ask(company)
                .flat_map(|card| learnt_from(card, SoldAs::Privately, Some(LegalName::Company(company))))
                .collect();
            format!("{learnt:?}")
        }
        _ => answer.choice().unwrap_or_default().to_owned(),
    }
}

/// The one line of products that a card stands for, where there is only one: teeth or eyes choose the steps.
fn sold_only(card: CardName) -> Option<Line> {
    let CardName::Brand(brand) = card else { return None };
    let private = |line: &Line| {
        let mut rows = brand.plans().iter().filter(|row| row.facts().is_private()).peekable();
        rows.peek().is_some() && rows.all(|row| row.facts().lines == line.bit())
    };
    [Line::Dental, Line::Vision].into_iter().find(private)
}

/// Whether somebody can be asked for it: a company is asked for only where its brand does not decide.
pub fn is_ever_asked(answer: Answer) -> bool {
    match answer {
        Answer::LegalName(LegalName::Company(company)) => brands_that_ask(company).next().is_some(),
        // Only the Medi-Cal question, which has its own name for it, offers a review that runs.
        Answer::Grievance(stage) => stage != Stage::ReviewAsked,
        _ => true,
    }
}

fn brands_that_ask(company: Company) -> impl Iterator<Item = CardName> {
    CardName::ALL.iter().copied().filter(move |card| match card {
        CardName::Brand(brand) => {
            companies_behind(*brand, SoldAs::Privately).contains(&company)
                && learnt_from(*card, SoldAs::Privately, None).iter().any(|learnt| learnt.contains("SeveralCompanies"))
        }
        CardName::NotListed | CardName::Unknown => false,
    })
}

fn learnt_from(card: CardName, sold_as: SoldAs, legal_name: Option<LegalName>) -> Vec<String> {
    let words = CompanyName::ALL.iter().copied().map(Some).chain([None]);
    let fundings = [Funding::Insured, Funding::Unknown];
    let found = words.flat_map(|company_words| {
        fundings.map(|funding| {
            let letter = NamedAgency::Neither;
            resolve(&Evidence { letter, funding, sold_as, card: Some(card), legal_name, company_words })
        })
    });
    found
        .map(|found| {
            let calpers = found.plan.is_some_and(|plan| plan.facts().sells(Line::Calpers));
            format!("{:?}", (found.power, found.certainty, found.why, calpers))
        })
        .collect()
}

/// The questions whose answers the rules read only to learn who has power over the plan, and what the plan pays for.
pub const fn is_of_power(question: Question) -> bool {
    matches!(
        question,
        Question::NamedAgency
            | Question::PlanOnCard
            | Question::LegalName
            | Question::CompanyName
            | Question::PolicyKind
            | Question::MediCalPlan
    )
}

/// Where a person stands once it is known who has power over the plan: the other answers, and what comes out of a few
/// very different stories that go on from here. Two people who stand alike are walked once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    others: Vec<Answer>,
    outcomes: Vec<u64>,
    /// Whether an insurer's letter names no agency of California: then it is asked where the policy was issued.
    perhaps_elsewhere: bool,
}

/// How many stories each standing has.
const STORIES: usize = 12;

impl Place {
    /// What only the proof decides is left out: how sure it is, its reasons, the call that confirms it.
    pub fn of(answers: &Answers, today: Date) -> Self {
        Self::with_outcomes(answers, today).0
    }

    /// The same, and what comes out of the stories, all of it.
    pub fn with_outcomes(answers: &Answers, today: Date) -> (Self, Vec<Outcome>) {
        let whole: Vec<Outcome> = stories(answers, today).collect();
        let outcomes = whole.iter().map(|outcome| number_of(&without_proof(outcome.clone()))).collect();
        (Self { others: others(answers), outcomes, perhaps_elsewhere: perhaps_elsewhere(answers, &whole) }, whole)
    }

    /// Everything counts but the name of the plan.
    pub fn exactly(answers: &Answers, today: Date) -> Self {
        let whole: Vec<Outcome> = stories(answers, today).map(|outcome| Outcome { plan: None, ..outcome }).collect();
        let outcomes = whole.iter().map(number_of).collect();
        Self { others: others(answers), outcomes, perhaps_elsewhere: perhaps_elsewhere(answers, &whole) }
    }
}

impl Place {
    /// Whether the same stories end alike, whatever else was answered.
    pub fn ends_like(&self, other: &Self) -> bool {
        self.outcomes == other.outcomes
    }
}

fn perhaps_elsewhere(answers: &Answers, outcomes: &[Outcome]) -> bool {
    let of_insurer = |outcome: &Outcome| outcome.regulator.is_some_and(|(agency, _)| agency == Regulator::Cdi);
    let names_none = matches!(answers.named_agency(), Ok(NamedAgency::Neither | NamedAgency::Unknown));
    names_none && outcomes.iter().any(of_insurer)
}

fn others(answers: &Answers) -> Vec<Answer> {
    // Who the employer is counts only where the employer pays the claims.
    let of_employer = |question| question == Question::Employer && answers.funding() != Ok(Funding::SelfFunded);
    let of_nobody = |question| of_employer(question) && answers.funding().is_ok();
    let given = Question::ALL.iter().filter(|&&question| !is_of_power(question) && !of_nobody(question));
    given.filter_map(|&question| answers.get(question)).collect()
}

/// The outcome less what `with_power` and `with_licence` add for the proof alone.
pub fn without_proof(mut outcome: Outcome) -> Outcome {
    outcome.plan = None;
    outcome.regulator = outcome.regulator.map(|(regulator, _)| (regulator, Certainty::Ask));
    outcome.reasons.retain(|reason| {
        !reason.is_of_plan_list()
            && !matches!(
                reason,
                Reason::LetterNamesDmhc
                    | Reason::LetterNamesCdi
                    | Reason::NameSuggestsDmhc
                    | Reason::NameSuggestsCdi
                    | Reason::BrandHasSeveralCompanies
                    | Reason::ContractorDecidesForPlan
            )
    });
    outcome.steps.retain(|step| {
        !matches!(
            step.action,
            Action::ConfirmWithDmhc
                | Action::ConfirmWithCdi
                | Action::CallDmhcWhichAgency
                | Action::CallHealthCareOptions
                | Action::CallHicap
        )
    });
    outcome
}

/// Stories that go on from here: the next answers are chosen by the number of the story, known and unknown days alike.
fn stories(answers: &Answers, today: Date) -> impl Iterator<Item = Outcome> {
    (0..STORIES).map(move |story| {
        let mut answers = answers.clone();
        loop {
            match decide(&answers, today) {
                Ok(outcome) => return *outcome,
                Err(question) => answers.set(next_answer(&answers, question, story, today)),
            }
        }
    })
}

fn next_answer(answers: &Answers, question: Question, story: usize, today: Date) -> Answer {
    let mut offered = answers.offered(question);
    if question.is_date() {
        let days = [DateAnswer::Unknown, DateAnswer::On(days_before(today, 40).unwrap())];
        offered = days.into_iter().map(|day| Answer::dated(question, day).unwrap()).collect();
    }
    // The product spreads a story over all the choices of all questions.
    let place = (story * (question.index() + 3) + story / 2) % offered.len();
    offered.swap_remove(place)
}

pub fn number_of(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
