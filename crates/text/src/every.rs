//! Every sentence under its key, for people who review the sentences. The page asks for them one by one.

use crate::{KEYS, Text};

/// A sentence under its key.
#[derive(Clone, Copy, Debug)]
pub struct Sentence {
    /// The key in `locales/`.
    pub key: &'static str,
    /// The numbers and phones it quotes by name, and what the page fills in.
    pub quotes: &'static [&'static str],
    /// The sentence.
    pub text: &'static str,
}

impl Text {
    /// Every sentence, in the order of the rules; those of the page without WASM last.
    pub fn every(self) -> impl Iterator<Item = Sentence> {
        let lines = KEYS.iter().zip(self.language.lines()).map(|((key, quotes), text)| Sentence { key, quotes, text });
        let shell = self.language.shell().iter().map(|(key, text)| Sentence { key, quotes: &[], text });
        lines.chain(shell).filter(|sentence| !sentence.text.is_empty())
    }
}
