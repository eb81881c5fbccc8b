//! What a change of one answer has made different, said on the outcome.

use imr_rules::answers::Answer;
use imr_text::{Line, Text};
use yew::prelude::*;

use crate::state::change::{Changed, Difference};

/// What was changed and what is different now, which screen readers say once the page is there; nothing where nothing was
/// changed.
pub fn changed_note(text: Text, changed: Option<Changed>, given: &[Answer]) -> Html {
    let Some(Changed { answer, difference }) = changed else { return Html::default() };
    let difference = match difference {
        Difference::FirstStep => Line::ChangedFirstStep,
        Difference::Steps => Line::ChangedSteps,
        Difference::Day => Line::ChangedDay,
        Difference::Nothing => Line::ChangedNothing,
    };
    let note = text.line_with(Line::Changed, "question", text.question_title(answer.question(), given));
    let note = imr_text::filled(&note, "answer", &text.answer(answer));
    html! { <p class="imr-changed" role="status">{ note }{ " " }{ text.line(difference) }</p> }
}
