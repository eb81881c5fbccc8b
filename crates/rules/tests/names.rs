//! Every choice has one name and one number, and each leads back to it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use imr_rules::answers::*;
use imr_rules::date::DateAnswer;
use imr_rules::plan::{Brand, CardName, Company, LegalName, SoldAs, companies_behind};

#[test]
fn every_choice_of_a_question_has_a_name_of_its_own() {
    assert_eq!(Answer::names(Question::Emergency), ["no", "yes", "unknown"]);
    for &question in Question::ALL {
        let names = Answer::names(question);
        assert_eq!(names.is_empty(), question.is_date(), "{question:?}");
        assert_eq!(names.len(), names.iter().collect::<BTreeSet<_>>().len(), "{question:?}");
    }
}

#[test]
fn only_the_answer_called_unknown_is_i_do_not_know() {
    for &question in Question::ALL {
        let unsure = Answer::unsure(question);
        if question.is_date() {
            assert_eq!(unsure.and_then(Answer::date), Some(DateAnswer::Unknown), "{question:?}");
        } else {
            let offered = Answer::names(question).contains(&"unknown");
            assert_eq!(unsure.and_then(Answer::choice), offered.then_some("unknown"), "{question:?}");
        }
    }
}

#[test]
fn every_number_of_a_name_leads_back_to_it() {
    for (place, &name) in CardName::ALL.iter().enumerate() {
        assert_eq!(CardName::at(name.index()), Some(name), "{place}");
    }
    for (place, &name) in LegalName::ALL.iter().enumerate() {
        assert_eq!(LegalName::at(name.index()), Some(name), "{place}");
    }
    let numbers: BTreeSet<usize> = CardName::ALL.iter().map(|name| name.index()).collect();
    assert_eq!(numbers, (0..CardName::ALL.len()).collect());
    let numbers: BTreeSet<usize> = LegalName::ALL.iter().map(|name| name.index()).collect();
    assert_eq!(numbers, (0..LegalName::ALL.len()).collect());
}

#[test]
fn the_companies_behind_a_brand_stand_once_and_in_order() {
    let mut several = 0;
    for &brand in Brand::ALL {
        for sold_as in [SoldAs::CoveredCalifornia, SoldAs::Privately] {
            let companies = companies_behind(brand, sold_as);
            assert!(companies.is_sorted_by(|one, other| one < other), "{brand:?}: {companies:?}");
            several += usize::from(companies.len() > 1);
        }
    }
    assert!(several > 5, "most brands have one company; of those with more the order counts");
}

#[test]
fn only_a_company_that_is_called_so_is_an_insurer_by_its_name() {
    let mut insurers = 0;
    for &company in Company::ALL {
        let called_so = company.label().contains("Insurance Company");
        assert_eq!(company.is_insurer_by_name(), called_so, "{}", company.label());
        insurers += usize::from(called_so);
    }
    assert!(insurers > 3 && insurers < Company::ALL.len());
}

#[test]
fn answers_that_are_printed_say_what_was_answered() {
    let mut answers = Answers::default();
    answers.set(Answer::Coverage(Coverage::MediCal));
    answers.set(Answer::Emergency(Emergency::No));
    assert_eq!(format!("{answers:?}"), "[Emergency(No), Coverage(MediCal)]");
}
