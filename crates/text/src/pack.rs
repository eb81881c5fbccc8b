//! Where the sentences come from: out of the program itself (`bundled`), or out of files that travel beside it.
//!
//! A pack is one sentence a line, in the order of the table that `build.rs` lays out. Its first line is the mark of that
//! table and the name of the part: a pack of another version is refused, so two versions never mix.

use imr_rules::answers::Question;

use crate::{LATER, LAYOUT, LETTERS, Language, question_at};

/// One file of sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The first questions, in one language.
    First,
    /// The other questions, the outcome and the letters, in one language; what is the same in every language; and with another
    /// language the English letters, which are what is sent.
    Later,
}

impl Part {
    /// Every part.
    pub const ALL: &'static [Self] = &[Self::First, Self::Later];

    /// The name in the first line of the pack, and of the file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Later => "later",
        }
    }
}

#[cfg(feature = "bundled")]
pub use inside::{has, line, pack, take};
#[cfg(not(feature = "bundled"))]
pub use outside::{has, line, take};

/// The part that the texts of a question are in.
pub const fn part_of(question: Question) -> Part {
    if question_at(question) < LATER { Part::First } else { Part::Later }
}

/// The part a sentence is in, and its index there.
#[cfg(not(feature = "bundled"))]
const fn index_in_part(index: usize) -> (Part, usize) {
    if index < LATER { (Part::First, index) } else { (Part::Later, index - LATER) }
}

#[cfg(feature = "bundled")]
mod inside {
    use super::{LATER, LAYOUT, LETTERS, Language, Part};
    use crate::FACTS;

    /// A sentence by its index in the table.
    pub fn line(language: Language, index: usize) -> &'static str {
        language.lines().get(index).copied().unwrap_or_default()
    }

    /// What is the same in every language, by its index in the table.
    pub fn fact(index: usize) -> &'static str {
        FACTS.get(index).copied().unwrap_or_default()
    }

    /// Whether a part is there: always.
    pub const fn has(_: Part) -> bool {
        true
    }

    /// Takes a pack of this version, which a program that carries all sentences does not need.
    pub fn take(pack: String) -> bool {
        pack.starts_with(LAYOUT)
    }

    /// The file of a part, for programs that do not carry the sentences.
    pub fn pack(language: Language, part: Part) -> String {
        let lines = language.lines();
        let later = lines.get(LATER..).unwrap_or_default();
        let english_letters = match language {
            Language::En => &[],
            Language::Es => Language::En.lines().get(LETTERS..).unwrap_or_default(),
        };
        let own = match part {
            Part::First => lines.get(..LATER).unwrap_or_default().to_vec(),
            Part::Later => [later, &FACTS, english_letters].concat(),
        };
        [&[LAYOUT, " ", part.name(), "\n"].concat(), &own.join("\n")].map(String::as_str).concat()
    }
}

#[cfg(feature = "bundled")]
pub use inside::fact;

#[cfg(not(feature = "bundled"))]
mod outside {
    use std::sync::OnceLock;

    use super::{LATER, LAYOUT, LETTERS, Language, Part, index_in_part};
    use crate::{FACTS_END, LETTER_LINES, pieces};

    /// Where the later pack has what is the same in every language, and where the English letters after that.
    const FACTS: usize = LETTERS + LETTER_LINES - LATER;
    const ENGLISH_LETTERS: usize = FACTS + FACTS_END;

    type Lines = OnceLock<Vec<&'static str>>;

    static FIRST: Lines = Lines::new();
    static REST: Lines = Lines::new();

    const fn lines_of(part: Part) -> &'static Lines {
        match part {
            Part::First => &FIRST,
            Part::Later => &REST,
        }
    }

    /// Keeps a pack for as long as the page lives. `false` where it is none, or one of another version.
    pub fn take(pack: String) -> bool {
        let pack: &'static str = pack.leak();
        let mut lines = pieces(pack, ['\n'; 2]);
        let mark = lines.next().unwrap_or_default();
        let lines: Vec<&str> = lines.collect();
        let mut parts = Part::ALL.iter().filter(|part| mark == [LAYOUT, part.name()].join(" "));
        !lines.is_empty() && parts.next().is_some_and(|&part| lines_of(part).set(lines).is_ok())
    }

    /// Whether a part is there.
    pub fn has(part: Part) -> bool {
        lines_of(part).get().is_some()
    }

    /// A sentence by its index in the table; empty while its part has not come. Only one language is there at a time, but
    /// for the letters, whose English ones come after those of another language.
    pub fn line(language: Language, index: usize) -> &'static str {
        let (part, in_part) = index_in_part(index);
        let is_english_letter = index >= LETTERS && language == Language::En;
        let has_both = is_english_letter && REST.get().is_some_and(|lines| lines.len() > ENGLISH_LETTERS);
        at(part, if has_both { ENGLISH_LETTERS + index - LETTERS } else { in_part })
    }

    /// What is the same in every language, by its index in the table.
    pub fn fact(index: usize) -> &'static str {
        at(Part::Later, FACTS + index)
    }

    fn at(part: Part, index: usize) -> &'static str {
        lines_of(part).get().and_then(|lines| lines.get(index)).copied().unwrap_or_default()
    }
}

#[cfg(not(feature = "bundled"))]
pub use outside::fact;
