//! The case in plain text, for the notes of somebody who helps.

use imr_text::Line;
use yew::prelude::*;

use crate::components::{Look, TEXT, TextArea, TextTools, button};
use crate::context::{Dispatch, Reader};
use crate::state::{Action, State};

/// The case in plain text, to be changed, copied and saved.
pub fn note_page(reader: Reader, state: &State, dispatch: &Dispatch) -> Html {
    let text = reader.text();
    let Ok(outcome) = &state.interview().end else { return Html::default() };
    let written = text.case_note(state.interview(), outcome, reader.today);
    let content = state.writing.note.clone().unwrap_or_else(|| written.clone());
    let is_edited = content != written;
    let on_input = {
        let dispatch = dispatch.clone();
        move |typed| dispatch.emit(Action::EditedNote(typed))
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
                value={content.clone()}
                {on_input}
            />
            <div class="imr-letter-paper" dir="auto" aria-hidden="true">{ content.clone() }</div>
            if is_edited {
                { button(Look::Link, "restore-note", dispatch.on(Action::RestoredNote), text.line(Line::PaperAgain)) }
            }
            <TextTools {content} files={("note.docx", "note.txt")} />
            <div class="imr-buttons imr-last">
                { button(Look::Quiet, "back", dispatch.on_click(Action::WentBack), text.line(Line::BackToPlan)) }
            </div>
        </div>
    }
}
