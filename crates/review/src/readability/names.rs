//! Official names: they cannot be made easier, so they count as one plain word.

use imr_text::Language;
use serde::Deserialize;

/// The list, with a reason for each name.
const FILE: &str = include_str!("../../../../docs/review/names.toml");

/// The names that count as one plain word.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// The list, in the order of the file.
    pub name: Vec<Name>,
}

/// An official name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// In English.
    pub en: String,
    /// In Spanish, where it differs.
    pub es: Option<String>,
    /// Why people must see it in exactly these words.
    pub reason: String,
}

impl Names {
    /// Reads the list that this program was built with.
    pub fn read() -> Result<Self, String> {
        let mut names: Self = toml::from_str(FILE).map_err(|error| format!("docs/review/names.toml: {error}"))?;
        // "Department of Managed Health Care" before a shorter name inside it.
        names.name.sort_by_key(|name| std::cmp::Reverse(name.en.len()));
        Ok(names)
    }

    /// The text with each name as one word of one syllable. A Spanish text shows English names too.
    pub fn plain(&self, language: Language, text: &str) -> String {
        let own = self.name.iter().filter_map(|name| match language {
            Language::En => None,
            Language::Es => name.es.as_deref(),
        });
        let mut all: Vec<&str> = own.chain(self.name.iter().map(|name| name.en.as_str())).collect();
        all.sort_by_key(|name| std::cmp::Reverse(name.len()));
        all.into_iter().fold(text.to_owned(), |text, name| replaced(&text, name))
    }
}

/// Whole words only: "PACE" is not a part of "SPACE".
fn replaced(text: &str, name: &str) -> String {
    let mut told = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(name) {
        let is_alone = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        told.push_str(before);
        told.push_str(if is_alone { "It" } else { name });
        rest = after;
    }
    told + rest
}

#[cfg(test)]
mod tests {
    use imr_text::Text;

    use super::*;

    #[test]
    fn a_name_is_taken_whole() {
        assert_eq!(replaced("PACE in SPACE, PACE’s", "PACE"), "It in SPACE, It’s");
    }

    #[test]
    fn every_exempt_name_has_a_reason_and_stands_in_a_sentence() {
        let names = Names::read().unwrap_or_default();
        assert!(!names.name.is_empty(), "docs/review/names.toml cannot be read");
        for name in &names.name {
            assert!(name.reason.len() > 10, "{} has no reason", name.en);
            let used = Language::ALL.iter().any(|&language| {
                let own = |text: &str| text.contains(&name.en) || name.es.as_ref().is_some_and(|es| text.contains(es));
                Text { language }.every().any(|sentence| own(sentence.text))
            });
            assert!(used, "no sentence has {}; take it off the list", name.en);
        }
    }
}
