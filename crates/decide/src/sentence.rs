//! The sentences of a reply, in the language that was asked for, or none.

use std::borrow::Cow;

use imr_text::{PHONE_MARKS, Text, plain};

/// A sentence as a person reads it, without the page's marks around phone numbers.
pub type Sentence = Cow<'static, str>;

/// The sentences of one reply; `None` leaves them out.
#[derive(Clone, Copy, Debug)]
pub struct Words(pub Option<Text>);

impl Words {
    /// What `find` finds, where sentences are wanted: one sentence, or a group of them.
    pub fn of<T>(self, find: impl FnOnce(Text) -> T) -> Option<T> {
        self.0.map(find)
    }

    /// One sentence, where sentences are wanted.
    pub fn line(self, find: impl FnOnce(Text) -> &'static str) -> Option<Sentence> {
        self.of(find).map(sentence)
    }
}

/// The sentence without marks; most have none, and are not copied.
pub fn sentence(marked: &'static str) -> Sentence {
    if marked.contains(PHONE_MARKS) { plain(marked).into() } else { marked.into() }
}
