//! How easily the sentences are read: two English formulas and a Spanish one for each screen, and the length of each sentence.
//!
//! A screen is what a person reads at once. `cargo xtask readability` prints the table and fails above the limits. Official
//! names cannot be made easier; those in `docs/review/names.toml` count as one plain word each, with the reason beside them.

mod measure;
mod names;
mod screens;
mod sentences;
mod stories;
mod syllables;
mod table;

use imr_text::{Language, Text};

pub use measure::{Measure, Scores};
pub use names::Names;
pub use screens::Screen;
pub use table::table;

/// No sentence has more words.
pub const MOST_WORDS: usize = 20;

/// What was measured.
#[derive(Debug)]
pub struct Readability {
    /// Each screen of each language, with its scores.
    pub screens: Vec<(Screen, Scores)>,
    /// Each sentence that is too long: its language, its key, the sentence and its words.
    pub long: Vec<Long>,
}

/// A sentence with more than [`MOST_WORDS`] words.
#[derive(Debug)]
pub struct Long {
    /// The language.
    pub language: Language,
    /// The key in `locales/`.
    pub key: &'static str,
    /// The sentence, with names counted as one word.
    pub sentence: String,
    /// How many words it has.
    pub words: usize,
}

impl Readability {
    /// Measures every question, the first screen of every story's outcome, and every sentence.
    pub fn measure() -> Result<Self, String> {
        let names = Names::read()?;
        let stories = stories::outcomes()?;
        let mut measured = Self { screens: Vec::new(), long: Vec::new() };
        for &language in Language::ALL {
            let text = Text { language };
            for screen in screens::all(text, &stories) {
                let scores = measure::scores(language, &screen.parts, &names);
                measured.screens.push((screen, scores));
            }
            for sentence in text.every() {
                measured.long.extend(too_long(language, sentence.key, sentence.text, &names));
            }
        }
        Ok(measured)
    }

    /// Everything over a limit, a line each; nothing where all is well.
    pub fn problems(&self) -> Vec<String> {
        let hard = self.screens.iter().filter(|(_, scores)| scores.is_too_hard());
        let hard = hard.map(|(screen, scores)| format!("{}: {}", screen.name, scores.shown()));
        let long = self
            .long
            .iter()
            .map(|long| format!("{} {}: {} words: {}", long.language.code(), long.key, long.words, long.sentence));
        hard.chain(long).collect()
    }
}

/// The sentences of a text that are too long. What the page fills in counts as the page shows it.
fn too_long(language: Language, key: &'static str, text: &str, names: &Names) -> Vec<Long> {
    let plain = names.plain(language, &sentences::filled_in(Text { language }, text));
    let counted = sentences::split(&plain).into_iter().map(|sentence| (sentences::words(sentence).count(), sentence));
    let long = counted.filter(|&(words, _)| words > MOST_WORDS);
    long.map(|(words, sentence)| Long { language, key, sentence: sentence.to_owned(), words }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_of_twenty_words_passes_and_one_of_twenty_one_is_named() {
        let names = Names::default();
        let twenty = ["word"; 20].join(" ");
        assert!(too_long(Language::En, "page.a", &format!("{twenty}."), &names).is_empty());
        let long = too_long(Language::En, "page.a", &format!("Short. A {twenty}."), &names);
        assert_eq!(long.iter().map(|long| long.words).collect::<Vec<_>>(), [21]);
    }

    #[test]
    fn a_day_that_the_page_fills_in_counts_as_four_words() {
        let names = Names::default();
        let text = format!("{} {{date}}.", ["word"; 17].join(" "));
        assert_eq!(too_long(Language::En, "page.a", &text, &names).len(), 1);
    }
}
