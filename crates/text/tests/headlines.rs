//! The headline of an outcome is read first, on a small screen: one short thing to do.

use imr_rules::outcome::Route;
use imr_text::{Language, Text};

/// So many letters fit two lines of a phone in the size of a heading.
const MOST_LETTERS: usize = 60;

#[test]
fn every_headline_is_one_sentence_of_at_most_sixty_letters() {
    for &language in Language::ALL {
        for &route in Route::ALL {
            let headline = Text { language }.route(route).title;
            let letters = headline.chars().count();
            let key = format!("{} route.{}.headline: {headline}", language.code(), route.name());
            assert!(letters > 0, "{key}: empty");
            assert!(letters <= MOST_LETTERS, "{key}: {letters} letters");
            let inside = headline.trim_end_matches(['.', '?', '!']);
            assert!(!inside.contains(['.', '?', '!']), "{key}: a second sentence belongs into the detail");
        }
    }
}
