//! The plan list, and what the resolver makes of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::wildcard_enum_match_arm)]

mod classes;

use std::collections::{BTreeMap, BTreeSet};

use classes::{Place, class};
use imr_rules::answers::*;
use imr_rules::date::Date;
use imr_rules::outcome::Certainty;
use imr_rules::plan::{
    Brand, Company, Confidence, County, Evidence, Plan, Power, Resolution, SoldAs, Why, companies_behind, matches,
    resolve, resolve_medi_cal,
};

fn brand(name: &str) -> CardName {
    let all = CardName::ALL.iter().copied();
    all.into_iter().find(|card| card.name() == name).unwrap_or_else(|| panic!("no card says {name}"))
}

fn company(label: &str) -> LegalName {
    let named = |name: &&LegalName| matches!(name, LegalName::Company(company) if company.label() == label);
    *LegalName::ALL.iter().find(named).unwrap_or_else(|| panic!("no company is called {label}"))
}

fn nothing_seen() -> Evidence {
    Evidence {
        letter: NamedAgency::Neither,
        funding: Funding::Insured,
        sold_as: SoldAs::Privately,
        card: None,
        legal_name: None,
        company_words: None,
    }
}

#[track_caller]
fn check(evidence: Evidence, power: Power, certainty: Certainty, why: Why) {
    let found = resolve(&evidence);
    assert_eq!((found.power, found.certainty, found.why), (power, certainty, why), "{evidence:?}");
}

#[test]
fn the_letter_comes_before_every_name() {
    let card = Some(brand("pers_gold_or_pers_platinum_calpers"));
    for (letter, power) in [(NamedAgency::Dmhc, Power::Dmhc), (NamedAgency::Cdi, Power::Cdi)] {
        check(Evidence { letter, ..nothing_seen() }, power, Certainty::Certain, Why::Letter);
    }
    check(Evidence { card, ..nothing_seen() }, Power::SelfFunded, Certainty::Certain, Why::SelfFundedPlan);
}

#[test]
fn a_letter_that_contradicts_the_company_s_name_is_asked_about() {
    // DMHC found 5,252 letters of one company that named the wrong agency (trap 3).
    let card = Some(brand("anthem_blue_cross"));
    let legal_name = Some(company("Blue Cross of California"));
    let evidence = Evidence { card, legal_name, ..nothing_seen() };
    let disagrees = Why::LetterAndNameDisagree;
    check(Evidence { letter: NamedAgency::Cdi, ..evidence }, Power::Dmhc, Certainty::Ask, disagrees);
    check(Evidence { letter: NamedAgency::Dmhc, ..evidence }, Power::Dmhc, Certainty::Certain, Why::Letter);
    // A name that decides nothing contradicts no letter.
    let unsure = Evidence { letter: NamedAgency::Cdi, legal_name: None, ..evidence };
    check(unsure, Power::Cdi, Certainty::Certain, Why::Letter);
}

#[test]
fn who_pays_comes_before_the_name_on_the_card() {
    let evidence = Evidence { card: Some(brand("kaiser_permanente")), ..nothing_seen() };
    let pays = Evidence { funding: Funding::SelfFunded, ..evidence };
    check(pays, Power::SelfFunded, Certainty::Certain, Why::EmployerPays);
    let no_letter = Evidence { letter: NamedAgency::Unknown, ..pays };
    check(no_letter, Power::SelfFunded, Certainty::Certain, Why::EmployerPays);
    // Nobody knows who pays: any brand may only administer the plan (trap 2).
    let legal_name = Some(company("Kaiser Foundation Health Plan, Inc."));
    let unknown = Evidence { funding: Funding::Unknown, legal_name, ..evidence };
    check(unknown, Power::Dmhc, Certainty::Likely, Why::PlanList);
}

#[test]
fn a_brand_with_two_agencies_never_decides() {
    for name in ["anthem_blue_cross", "blue_shield_of_california", "health_net", "aetna", "cigna", "unitedhealthcare"] {
        let evidence = Evidence { card: Some(brand(name)), ..nothing_seen() };
        check(evidence, Power::Undetermined, Certainty::Ask, Why::SeveralCompanies);
    }
}

#[test]
fn nothing_unconfirmed_is_ever_certain() {
    for &card in CardName::ALL {
        let CardName::Brand(brand) = card else { continue };
        for sold_as in [SoldAs::Privately, SoldAs::CoveredCalifornia] {
            let companies =
                companies_behind(brand, sold_as).into_iter().map(|company| Some(LegalName::Company(company)));
            for legal_name in companies.chain([None]) {
                for company_words in CompanyName::ALL.iter().copied().map(Some).chain([None]) {
                    let evidence = Evidence { card: Some(card), sold_as, legal_name, company_words, ..nothing_seen() };
                    check_certainty(brand, &evidence, resolve(&evidence));
                }
            }
        }
    }
}

fn check_certainty(brand: Brand, evidence: &Evidence, found: Resolution) {
    let named = match evidence.legal_name {
        Some(LegalName::Company(company)) => Some(company),
        _ => None,
    };
    let of_company = |plan: &&Plan| named.is_none() || plan.company() == named;
    let read: BTreeSet<Confidence> =
        brand.plans().iter().filter(of_company).map(|plan| plan.facts().confidence).collect();
    if found.certainty == Certainty::Certain {
        assert!(read.iter().any(|read| *read >= Confidence::PlanPage), "{evidence:?} gives {found:?}");
        assert!(named.is_some() || matches!(found.why, Why::PlanList | Why::SelfFundedPlan), "{found:?}");
    }
    let only_guessed = read.iter().all(|read| *read <= Confidence::Inferred);
    let by_words = matches!(found.why, Why::CompanyWords | Why::CoveredCaliforniaMostly | Why::InsurerByName);
    assert!(!only_guessed || found.certainty == Certainty::Ask || by_words, "{evidence:?} gives {found:?}");
}

#[test]
fn a_medi_cal_plan_is_dmhc_s_only_with_a_licence() {
    let plan = |id| MediCalPlan::Plan(Plan::from_name(id).expect(id));
    for (id, power) in [
        ("kaiser-medi-cal", Power::Dmhc),
        ("la-care", Power::Dmhc),
        ("anthem-medi-cal-la", Power::Dmhc),
        ("caloptima", Power::CountyPlanWithoutLicence),
        ("cencal", Power::CountyPlanWithoutLicence),
        ("ccah", Power::CountyPlanWithoutLicence),
        ("gold-coast", Power::CountyPlanWithoutLicence),
        ("partnership", Power::CountyPlanWithoutLicence),
        ("hpsm", Power::Undetermined),
        ("phc-california", Power::Undetermined),
        ("aetna-better-health", Power::Undetermined),
    ] {
        assert_eq!(resolve_medi_cal(plan(id)).power, power, "{id}");
    }
}

/// Decision 6: what the walks rely on when they take one plan of each class.
#[test]
fn plans_of_one_class_end_alike_but_for_their_names() {
    let today = Date::from_ymd_opt(2026, 11, 22).unwrap();
    let private = |answers: &[Answer]| with(&[answers, &[Answer::NamedAgency(NamedAgency::Unknown)]].concat());
    let job = |funding| {
        [
            Answer::Coverage(Coverage::Job),
            Answer::Employer(Employer::Private),
            Answer::JobMedicare(JobMedicare::No),
            Answer::Funding(funding),
        ]
    };
    let contexts = [
        private(&[Answer::Coverage(Coverage::Individual)]),
        private(&[Answer::Coverage(Coverage::CoveredCalifornia), Answer::Problem(Problem::Refused)]),
        private(&job(Funding::Insured)),
        private(&job(Funding::Unknown)),
        private(&[Answer::Coverage(Coverage::Student), Answer::StudentPlan(StudentPlan::Unknown)]),
        private(&[Answer::Coverage(Coverage::Unknown), Answer::CardClue(CardClue::PlanNameOnly)]),
        with(&[
            Answer::Coverage(Coverage::MediCal),
            Answer::MediCalSender(MediCalSender::HealthPlan),
            Answer::MediCalProblem(MediCalProblem::Refused),
        ]),
        with(&[
            Answer::Coverage(Coverage::MediCal),
            Answer::MediCalSender(MediCalSender::HealthPlan),
            Answer::MediCalProblem(MediCalProblem::Quality),
        ]),
    ];
    let mut compared = 0;
    for context in contexts {
        let question = imr_rules::decide(&context, today).unwrap_err();
        assert!(matches!(question, Question::PlanOnCard | Question::MediCalPlan), "{question:?}");
        let mut found: BTreeMap<String, (Answer, Place)> = BTreeMap::new();
        for answer in context.offered(question) {
            let mut answers = context.clone();
            answers.set(answer);
            // The next question may be the company's name, which differs from brand to brand within a class.
            if imr_rules::decide(&answers, today) == Err(Question::LegalName) {
                answers.set(Answer::LegalName(LegalName::Unknown));
            }
            let place = Place::exactly(&answers, today);
            let (first, expected) = found.entry(class(&context, answer)).or_insert_with(|| (answer, place.clone()));
            assert!(place.ends_like(expected), "{answer:?} and {first:?} are of one class and end differently");
            compared += 1;
        }
    }
    println!("plans compared with one of their class: {compared}");
}

fn with(answers: &[Answer]) -> Answers {
    let mut all = Answers::default();
    all.set(Answer::Emergency(Emergency::No));
    answers.iter().for_each(|&answer| all.set(answer));
    all
}

#[test]
fn every_name_is_reported_apart() {
    for question in [Question::PlanOnCard, Question::LegalName, Question::MediCalPlan] {
        let names = Answer::names(question);
        assert_eq!(names.len(), names.iter().collect::<BTreeSet<_>>().len(), "{question:?}");
        let labels: Vec<_> = Answer::all(question).into_iter().filter_map(|answer| answer.proper_name()).collect();
        let different: BTreeSet<_> = labels.iter().map(|label| label.name).collect();
        assert_eq!(labels.len(), different.len(), "two choices of {question:?} read alike");
    }
}

#[test]
fn the_counties_give_the_plans_of_the_list_and_their_partners() {
    let plan = |id| Plan::from_name(id).expect(id);
    let county = |name| County::from_name(name).expect(name);
    assert_eq!(County::ALL.len(), 58);
    assert!(county("Marin").has(plan("partnership")) && county("Marin").has(plan("kaiser-medi-cal")));
    assert!(county("Los Angeles").has(plan("anthem-medi-cal-la")), "the card of an L.A. Care member");
    assert!(!county("Los Angeles").has(plan("anthem-medi-cal")));
    let somewhere = |plan: &Plan| County::ALL.iter().any(|county| county.has(*plan));
    for &choice in MediCalPlan::ALL {
        let MediCalPlan::Plan(plan) = choice else { continue };
        let left = resolve_medi_cal(choice).why == Why::LeftMarket;
        assert_eq!(somewhere(&plan), !left, "{plan:?}");
    }
}

#[test]
fn a_number_is_shown_only_where_its_row_allows() {
    let shown: usize = Plan::ALL.iter().map(|plan| usize::from(!plan.phones().0.is_empty())).sum();
    assert_eq!(shown, 29, "rows with a dated number");
    // Two numbers on two pages: the one on the card.
    assert!(Plan::from_name("blue-shield").expect("blue-shield").phones().0.is_empty());
}

#[test]
fn names_are_found_as_people_type_them() {
    let found = |names: &[&str], typed| matches(names, typed);
    for typed in ["kai", "KAISER", "permanente", " kaiser  perm ", "perm kais", "káiser", "kaiserperm"] {
        assert!(found(&["Kaiser Permanente"], typed), "{typed}");
    }
    for typed in ["la care", "l.a.", "LA", "l.a. care", "lacare"] {
        assert!(found(&["L.A. Care"], typed), "{typed}");
    }
    assert!(found(&["Partnership HealthPlan of California", "PHC, PHP"], "phc"));
    assert!(found(&["California Physicians' Service"], "physicians service"));
    for typed in ["aiser", "kaiser x", "blue"] {
        assert!(!found(&["Kaiser Permanente"], typed), "{typed}");
    }
}

#[test]
fn every_company_behind_a_brand_can_be_chosen() {
    let named: BTreeSet<Company> = LegalName::ALL
        .iter()
        .filter_map(|name| if let LegalName::Company(company) = name { Some(*company) } else { None })
        .collect();
    assert!(Plan::ALL.iter().filter_map(|plan| plan.company()).all(|company| named.contains(&company)));
}

/// Whoever types on a phone leaves out accents, points and hyphens, or types them where the list has none.
#[test]
fn a_name_is_found_without_its_accents_and_signs() {
    for (name, typed) in [
        ("Áàâäã", "aaaaa"),
        ("Éèêë", "eeee"),
        ("Íìîï", "iiii"),
        ("Óòôöõ", "ooooo"),
        ("Úùûü", "uuuu"),
        ("Peña", "pena"),
        ("Peña", "pen\u{303}a"),
        ("Françoise", "francoise"),
        ("L.A. Care", "la care"),
        ("Children's", "childrens"),
        ("Children’s", "children's"),
        ("Blue-Cross", "blue cross"),
    ] {
        assert!(matches(&[name], typed) && matches(&[typed], name), "{typed} does not find {name}");
    }
    assert!(!matches(&["Peña"], "pepa") && !matches(&["Blue/Cross"], "blux"));
    // A letter of another script stands for itself, and no letter stands for it.
    assert!(matches(&["健保"], "健") && !matches(&["健保"], "保健") && !matches(&["健保"], "a"));
}

/// A company is as sure as the best-read of its rows.
#[test]
fn a_company_is_as_sure_as_the_best_read_of_its_rows() {
    let mut read = 0;
    for &card in CardName::ALL {
        let CardName::Brand(brand) = card else { continue };
        for company in companies_behind(brand, SoldAs::Privately) {
            let own = brand.plans().iter().map(|plan| plan.facts()).zip(brand.plans());
            let own = own.filter(|(facts, plan)| facts.is_private() && plan.company() == Some(company));
            let best = own.map(|(facts, _)| facts.confidence).max().unwrap();
            let legal_name = Some(LegalName::Company(company));
            let found = resolve(&Evidence { card: Some(card), legal_name, ..nothing_seen() });
            if matches!(found.why, Why::PlanList | Why::PlanListSecondHand) {
                read += 1;
                let well = matches!(best, Confidence::Agency | Confidence::PlanPage);
                assert_eq!(found.why == Why::PlanList, well, "{brand:?} {company:?}");
            }
        }
    }
    assert!(read > 0);
}

/// Covered California may sell a product of the brand that the list does not know of: a brand of two agencies is certain
/// there only by the company's name.
#[test]
fn a_brand_of_two_agencies_is_not_certain_at_covered_california() {
    let (mut likely, mut certain) = (0, 0);
    for &card in CardName::ALL {
        let CardName::Brand(brand) = card else { continue };
        let powers: BTreeSet<_> = companies_behind(brand, SoldAs::Privately)
            .into_iter()
            .map(|company| {
                let legal_name = Some(LegalName::Company(company));
                format!("{:?}", resolve(&Evidence { card: Some(card), legal_name, ..nothing_seen() }).power)
            })
            .collect();
        let covered = Evidence { card: Some(card), sold_as: SoldAs::CoveredCalifornia, ..nothing_seen() };
        let found = resolve(&covered);
        if powers.len() > 1 {
            assert_ne!(found.certainty, Certainty::Certain, "{brand:?}");
            likely += usize::from(found.certainty == Certainty::Likely);
        } else if resolve(&Evidence { card: Some(card), ..nothing_seen() }).certainty == Certainty::Certain {
            certain += usize::from(found.certainty == Certainty::Certain);
        }
        for company in companies_behind(brand, SoldAs::CoveredCalifornia) {
            let legal_name = Some(LegalName::Company(company));
            let by_name = resolve(&Evidence { legal_name, ..covered });
            let privately = resolve(&Evidence { legal_name, sold_as: SoldAs::Privately, ..covered });
            assert_eq!(by_name.certainty, privately.certainty, "{brand:?} {company:?}");
        }
    }
    println!("brands at Covered California: {certain} certain, {likely} likely");
    assert!(likely > 0 && certain > 0);
}
