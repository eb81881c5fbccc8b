//! The letters that fit an outcome, written out.

use imr_letters::{Field, Fields, Letter, Program, RequestKind, document, requests};
use imr_rules::answers::Answers;
use imr_rules::date::Date;
use imr_rules::outcome::Outcome;
use imr_text::{Language, LetterCase, Text};
use schemars::JsonSchema;
use serde::Serialize;

use crate::name::Name;
use crate::sentence::{Sentence, Words, sentence};

/// A letter that fits the outcome, ready to be signed.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "WrittenLetter")]
pub struct WrittenLetter {
    letter: Name<Letter>,
    program: Name<Program>,
    kind: Name<RequestKind>,
    /// What it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Sentence>,
    /// Where it goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<Sentence>,
    /// The blanks that neither the answers nor the input fill: a line to write on stands there.
    blanks: Vec<Name<Field>>,
    /// The letter: its subject, an empty line between paragraphs. In English, which is what agencies and plans read.
    pub english: String,
    /// The same in the language of the sentences, to be read beside it; left out where that is English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meaning: Option<String>,
}

impl WrittenLetter {
    /// Every letter that fits, in the order of the steps.
    pub(crate) fn all(outcome: &Outcome, answers: &Answers, fields: &Fields, words: Words, today: Date) -> Vec<Self> {
        let english = Text { language: Language::En };
        let other = words.0.filter(|text| text.language != Language::En);
        let case = LetterCase { answers, outcome, today };
        let write = |request: imr_letters::LetterRequest| {
            let document = document(request, answers, outcome);
            let open = english.blanks(&document, case).into_iter();
            let text = words.of(|text| text.letter(request.letter));
            Self {
                letter: Name(request.letter),
                program: Name(request.program),
                kind: Name(request.kind),
                title: text.map(|text| sentence(text.title)),
                how: text.map(|text| sentence(text.how)),
                blanks: open.filter(|&field| fields.get(field).is_none()).map(Name).collect(),
                english: english.write(&document, fields, case),
                meaning: other.map(|text| text.write(&document, fields, case)),
            }
        };
        requests(outcome, answers, today).into_iter().map(write).collect()
    }
}
