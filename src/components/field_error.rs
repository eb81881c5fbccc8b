//! What was wrong with an answer, beside what it is about.

use imr_rules::answers::{Answer, DateProblem as Problem};
use imr_text::{Line, Text};
use yew::prelude::*;

use crate::pages::ERROR;
use crate::state::date_entry::EntryError;

/// What was wrong, which screen readers say at once. A translator takes the text away from the app, which then cannot change
/// it: other words are another element, here and wherever words change while the page stays.
pub fn field_error(text: Text, error: EntryError, given: &[Answer]) -> Html {
    let words = refusal(text, error, given);
    html! { <p class="imr-error" id={ERROR} role="alert" key={words.clone()}>{ words }</p> }
}

/// Why a date cannot be taken, in words, by the answers that are given.
pub fn refusal(text: Text, error: EntryError, given: &[Answer]) -> String {
    let line = match error {
        EntryError::NothingChosen => Line::ChooseOne,
        EntryError::Empty => Line::DateEmpty,
        EntryError::RoughEmpty => Line::DateRoughEmpty,
        EntryError::Unreadable => Line::DateUnreadable,
        EntryError::Impossible => Line::DateImpossible,
        EntryError::Problem(Problem::InFuture) => Line::DateInFuture,
        EntryError::Problem(Problem::TooFarAhead) => Line::DateTooFar,
        EntryError::Problem(Problem::TooLongAgo) => Line::DateTooLongAgo,
        EntryError::Problem(Problem::BeforeCause(cause)) => {
            return text.line_with(Line::DateBeforeCause, "question", text.question_title(cause, given));
        }
    };
    text.line(line).to_owned()
}
