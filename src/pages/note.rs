//! The case in plain text, for the notes of somebody who helps.

use imr_text::Line;
use yew::prelude::*;

use super::letter::{LetterTools, TEXT};
use crate::components::{Look, TextArea, button};
use crate::context::{StateProps, use_dispatch, use_reader};
use crate::state::Action;

/// The case in plain text, to be changed, copied and saved. What is changed here is not kept.
#[component]
pub fn NotePage(props: &StateProps) -> Html {
    let (reader, dispatch) = (use_reader(), use_dispatch());
    let text = reader.text();
    let interview = props.state.interview();
    let content =
        use_state(|| interview.end.as_ref().map(|it| text.case_note(interview, it, reader.today)).unwrap_or_default());
    let on_input = {
        let content = content.clone();
        move |typed| content.set(typed)
    };
    html! {
        <div class="imr-page imr-letter-page">
            <h1 tabindex="-1">{ text.line(Line::NoteTitle) }</h1>
            <p class="imr-lead">{ text.line(Line::NoteText) }</p>
            <TextArea
                id={TEXT}
                name="note"
                label={text.line(Line::PaperText)}
                rows={content.lines().count() + 2}
                value={(*content).clone()}
                {on_input}
            />
            <div class="imr-letter-paper" dir="auto" aria-hidden="true">{ (*content).clone() }</div>
            <LetterTools content={(*content).clone()} />
            <div class="imr-buttons imr-last">
                { button(Look::Quiet, "back", dispatch.on_click(Action::WentBack), text.line(Line::BackToPlan)) }
            </div>
        </div>
    }
}
