//! What a person writes on the way from an answer to an act: the blanks of letters, letters changed by hand, papers ticked off.
//! It lives as long as the page.

use imr_letters::{Field, Fields, LetterId, Saved};
use imr_rules::outcome::Paper;

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writing {
    /// What was typed into the blanks, which are the same for all letters.
    pub fields: Fields,
    /// The letters that were changed by hand, each as it is now.
    edited: Vec<(LetterId, String)>,
    /// The papers that are at hand.
    papers: Vec<Paper>,
    /// The case note, if it was changed by hand.
    pub note: Option<String>,
}

impl Writing {
    /// What was saved before.
    pub fn from_saved(saved: Saved) -> Self {
        Self { fields: saved.fields, edited: saved.letters, papers: saved.papers, note: saved.note }
    }

    /// The letters that were changed by hand.
    pub fn edited_letters(&self) -> &[(LetterId, String)] {
        &self.edited
    }

    /// Whether there are words of the person's own in it.
    pub fn has_words(&self) -> bool {
        !self.edited.is_empty() || self.note.is_some() || self.fields.filled().next().is_some()
    }

    /// A letter as it was changed by hand; `None` where it was not.
    pub fn edited(&self, letter: LetterId) -> Option<&str> {
        self.edited.iter().find(|(other, _)| *other == letter).map(|(_, text)| text.as_str())
    }

    /// Takes a letter as it was changed by hand.
    pub fn edit(&mut self, letter: LetterId, text: String) {
        self.restore(letter);
        self.edited.push((letter, text));
    }

    /// Forgets what was changed by hand in a letter.
    pub fn restore(&mut self, letter: LetterId) {
        self.edited.retain(|(other, _)| *other != letter);
    }

    /// Whether a paper is at hand.
    pub fn has(&self, paper: Paper) -> bool {
        self.papers.contains(&paper)
    }

    /// Ticks a paper off, or no longer.
    pub fn tick(&mut self, paper: Paper) {
        if self.has(paper) {
            self.papers.retain(|&other| other != paper);
        } else {
            self.papers.push(paper);
        }
    }

    /// The papers that are at hand.
    pub fn papers(&self) -> &[Paper] {
        &self.papers
    }

    /// Puts something into a blank.
    pub fn fill(&mut self, field: Field, value: String) {
        self.fields.set(field, value);
    }
}

#[cfg(test)]
mod tests {
    use imr_letters::{Letter, Program};

    use super::*;

    #[test]
    fn a_letter_changed_by_hand_is_that_letter_and_no_other() {
        let to = |program| LetterId { letter: Letter::FastAppeal, program };
        let (medicare, medi_cal) = (to(Program::Advantage), to(Program::MediCal));
        let mut writing = Writing::default();
        writing.edit(medicare, "mine".to_owned());
        writing.edit(medicare, "mine again".to_owned());
        assert_eq!(writing.edited(medicare), Some("mine again"));
        assert_eq!(writing.edited(medi_cal), None);
        writing.restore(medicare);
        assert_eq!(writing, Writing::default());
    }

    #[test]
    fn a_second_tick_takes_the_first_back() {
        let mut writing = Writing::default();
        writing.tick(Paper::Bills);
        assert!(writing.has(Paper::Bills) && !writing.has(Paper::IdCard));
        writing.tick(Paper::Bills);
        assert_eq!(writing, Writing::default());
    }
}
