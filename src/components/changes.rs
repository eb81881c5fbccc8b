//! The answers that, if they were different, would open another remedy.

use imr_rules::{Change, Interview, what_would_change};
use imr_text::{Line, filled};
use yew::prelude::*;

use super::{about, prose, section};
use crate::context::{Dispatch, Reader};
use crate::state::Action;

/// The answers that, if they were different, would open another remedy; nothing where there is none.
pub fn changes(reader: Reader, interview: &Interview, dispatch: &Dispatch) -> Html {
    let text = reader.text();
    let changes = what_would_change(interview, reader.today);
    if changes.is_empty() {
        return Html::default();
    }
    let item = |change: &Change| {
        let question = change.answer.question();
        let title = text.question(question).title;
        let sentence = text.line_with(Line::ChangeIf, "answer", &text.answer(change.answer));
        let sentence = filled(&sentence, "question", title);
        let sentence = filled(&sentence, "route", text.route(change.route).title);
        html! {
            <li data-change={question.name()}>
                <p>
                    { prose(&sentence) }
                    if change.faster {
                        { " " }
                        <strong>{ text.line(Line::ChangeFaster) }</strong>
                    }
                </p>
                <button
                    type="button"
                    class="imr-link"
                    data-question={question.name()}
                    onclick={dispatch.on_click(Action::Changed(question))}
                >
                    { text.line(Line::Change) }
                    { about(title) }
                </button>
            </li>
        }
    };
    let list = html! { <ul class="imr-list" role="list">{ for changes.iter().map(item) }</ul> };
    section(text, "imr-section", Line::ChangeTitle, list)
}
