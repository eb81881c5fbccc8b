//! The formulas.
//!
//! Flesch and Kincaid (1975): 0.39 words per sentence + 11.8 syllables per word − 15.59. Coleman and Liau (1975): 0.0588
//! letters − 0.296 sentences, both in 100 words, − 15.8. Szigriszt's scale INFLESZ: 206.835 − 62.3 syllables per word −
//! words per sentence; 65 and more is "fairly easy".

use imr_text::Language;

use super::names::Names;
use super::{sentences, syllables};

/// A school grade no English screen is above, by either formula.
pub const HIGHEST_GRADE: f64 = 6.0;
/// A Spanish screen has at least so many points.
pub const LEAST_INFLESZ: f64 = 65.0;

/// What the formulas need to know of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measure {
    /// Sentences.
    pub sentences: f64,
    /// Words.
    pub words: f64,
    /// Syllables as one says them.
    pub syllables: f64,
    /// Letters and digits.
    pub letters: f64,
}

/// How easy a screen is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scores {
    /// The school grade by both formulas.
    English {
        /// Flesch and Kincaid.
        flesch_kincaid: f64,
        /// Coleman and Liau.
        coleman_liau: f64,
    },
    /// Points by Szigriszt's scale; more is easier.
    Spanish {
        /// INFLESZ.
        inflesz: f64,
    },
}

impl Scores {
    /// Whether it is over the limit.
    pub fn is_too_hard(self) -> bool {
        self.over() > 0.0
    }

    /// How far it is over the limit; below zero where it is within. Screens of one language compare by it.
    pub fn over(self) -> f64 {
        match self {
            Self::English { flesch_kincaid, coleman_liau } => flesch_kincaid.max(coleman_liau) - HIGHEST_GRADE,
            Self::Spanish { inflesz } => LEAST_INFLESZ - inflesz,
        }
    }

    /// As it is printed in the table.
    pub fn shown(self) -> String {
        match self {
            Self::English { flesch_kincaid, coleman_liau } => {
                format!("FK {flesch_kincaid:4.1}  CLI {coleman_liau:4.1}")
            }
            Self::Spanish { inflesz } => format!("INFLESZ {inflesz:4.1}"),
        }
    }
}

/// The scores of a screen. Each part ends its last sentence, with a full stop or without.
pub fn scores(language: Language, parts: &[String], names: &Names) -> Scores {
    let mut sum = Measure::default();
    for part in parts {
        let plain = names.plain(language, part);
        for sentence in sentences::split(&plain) {
            let before = sum.words;
            for word in sentences::words(sentence) {
                sum.words += 1.0;
                sum.syllables += syllables::of(language, word) as f64;
                sum.letters += letters(word) as f64;
            }
            // What has no word, such as a dash, is no sentence.
            sum.sentences += if sum.words > before { 1.0 } else { 0.0 };
        }
    }
    sum.scores(language)
}

/// The letters and digits of a word as one reads it: a phone number is copied, not read.
fn letters(word: &str) -> usize {
    if syllables::is_number_to_copy(word) { 4 } else { word.chars().filter(|letter| letter.is_alphanumeric()).count() }
}

impl Measure {
    fn scores(self, language: Language) -> Scores {
        let Self { sentences, words, syllables, letters } = self;
        match language {
            Language::En => Scores::English {
                flesch_kincaid: 0.39 * words / sentences + 11.8 * syllables / words - 15.59,
                coleman_liau: 0.0588 * 100.0 * letters / words - 0.296 * 100.0 * sentences / words - 15.8,
            },
            Language::Es => Scores::Spanish { inflesz: 206.835 - 62.3 * syllables / words - words / sentences },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(language: Language, text: &str) -> Scores {
        scores(language, &[text.to_owned()], &Names::default())
    }

    #[test]
    fn the_english_formulas_give_what_one_reckons_by_hand() {
        // 6 words, 1 sentence, 6 syllables, 17 letters.
        let Scores::English { flesch_kincaid, coleman_liau } = of(Language::En, "The cat sat on the mat.") else {
            unreachable!("English has the English formulas")
        };
        assert!((flesch_kincaid - (0.39 * 6.0 + 11.8 - 15.59)).abs() < 0.01);
        assert!((coleman_liau - (0.0588 * 1700.0 / 6.0 - 29.6 / 6.0 - 15.8)).abs() < 0.01);
    }

    #[test]
    fn the_spanish_formula_gives_what_one_reckons_by_hand() {
        // 4 words, 1 sentence, 8 syllables: pi-da u-na au-dien-cia hoy.
        let Scores::Spanish { inflesz } = of(Language::Es, "Pida una audiencia hoy.") else {
            unreachable!("Spanish has the Spanish formula")
        };
        assert!((inflesz - (206.835 - 62.3 * 8.0 / 4.0 - 4.0)).abs() < 0.01);
    }

    #[test]
    fn a_hard_text_is_over_the_limit_and_an_easy_one_is_not() {
        assert!(
            of(Language::En, "Investigational determinations necessitate independent administrative reconsideration.")
                .is_too_hard()
        );
        assert!(!of(Language::En, "Call the plan. Ask for help.").is_too_hard());
        assert!(
            of(Language::Es, "Las determinaciones administrativas necesitan reconsideración independiente.")
                .is_too_hard()
        );
        assert!(!of(Language::Es, "Llame al plan. Pida ayuda.").is_too_hard());
    }
}
