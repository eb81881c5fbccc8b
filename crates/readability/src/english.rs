//! Syllables of an English word, by its letters.
//!
//! Each group of vowels is a syllable; the rest of the rules are the endings that are written and not spoken, and the pairs
//! of vowels that are spoken apart. Words of our sentences that do not follow them are in [`EXCEPTIONS`], as a pronouncing
//! dictionary has them.

/// Words whose letters mislead, with their syllables.
const EXCEPTIONS: &[(&str, usize)] = &[
];

/// Pairs of vowels that are two syllables wherever they stand.
const APART: [&str; 12] = ["ia", "io", "iu", "eo", "ua", "uo", "ie", "ea", "oe", "oi", "ui", "ue"];

/// The syllables of a word in small letters; at least one.
pub fn syllables(word: &str) -> usize {
    if let Some(&(_, count)) = EXCEPTIONS.iter().find(|(exception, _)| *exception == word) {
        return count;
    }
    let _ = APART;
    groups(word).saturating_sub(silent_ending(word)).max(1)
}
