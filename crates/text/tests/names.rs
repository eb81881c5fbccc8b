//! A Spanish page calls agencies and sources by names its readers know.

use imr_rules::agency::Agency;
use imr_rules::law::Source;
use imr_text::{Language, Text};

const ENGLISH: Text = Text { language: Language::En };
const SPANISH: Text = Text { language: Language::Es };

/// Words that no Spanish name has; what stands in brackets is the English name to say on the phone.
const ENGLISH_WORDS: [&str; 10] = ["of", "the", "and", "for", "page", "pages", "office", "county", "program", "plan’s"];

/// Names that are the same in both languages.
const PROPER: [&str; 3] =
    ["Prospect Medical Group v. Northridge", "National Health Law Program", "Code of Regulations"];

fn has_english(name: &str) -> bool {
    let outside = name.split('(').next().unwrap_or(name);
    let is_law = outside.contains('§');
    let is_proper = PROPER.iter().any(|proper| outside.contains(proper));
    !is_law
        && !is_proper
        && outside.split([' ', ',', ';']).any(|word| ENGLISH_WORDS.contains(&word.to_lowercase().as_str()))
}

#[test]
fn no_agency_has_an_english_name_on_a_spanish_page() {
    for &agency in Agency::ALL {
        let name = SPANISH.reach(agency).name.unwrap_or_default();
        assert!(!has_english(name), "{}: {name}", agency.name());
    }
}

#[test]
fn no_source_that_is_described_in_words_has_an_english_title_on_a_spanish_page() {
    let titles = Source::ALL.iter().map(|&source| (source.name(), SPANISH.citation(source).title));
    let english: Vec<_> = titles.filter(|(_, title)| has_english(title)).collect();
    assert!(english.is_empty(), "{english:#?}");
}

#[test]
fn an_english_page_has_the_names_of_the_rules() {
    for &agency in Agency::ALL {
        assert_eq!(ENGLISH.reach(agency).name, agency.contact().name, "{}", agency.name());
    }
    for &source in Source::ALL {
        assert_eq!(ENGLISH.citation(source).title, source.citation().title, "{}", source.name());
    }
}
