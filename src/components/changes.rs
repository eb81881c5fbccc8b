//! The answers that, if they were different, would lead to another remedy.

use imr_rules::{Change, what_would_change};
use imr_text::{Line, filled};
use yew::prelude::*;

use super::{OutcomeView, about, prose};
use crate::state::Action;

/// The answers that, if they were different, would lead to another remedy.
pub fn changes(view: &OutcomeView) -> Vec<Html> {
    let text = view.text();
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
                    onclick={view.dispatch.on_click(Action::Changed(question))}
                >
                    { text.line(Line::Change) }
                    { about(title) }
                </button>
            </li>
        }
    };
    what_would_change(view.interview, view.reader.today).iter().map(item).collect()
}
