//! The answers given, each with a way to change it.

use imr_rules::answers::Answer;
use imr_text::{Line, Text};
use yew::prelude::*;

use super::about;
use crate::context::Dispatch;
use crate::state::Action;

/// The answers given, each with a way to change it.
pub fn answers_given(text: Text, given: &[Answer], dispatch: &Dispatch) -> Html {
    let item = |&answer: &Answer| {
        let question = answer.question();
        let title = text.question_title(question, given);
        html! {
            <div class="imr-answer">
                <dt>{ title }</dt>
                <dd>{ text.answer(answer) }</dd>
                <dd>
                    <button
                        type="button"
                        class="imr-link"
                        data-action="change"
                        data-question={question.name()}
                        onclick={dispatch.on_click(Action::Changed(question))}
                    >
                        { text.line(Line::Change) }
                        { about(title) }
                    </button>
                </dd>
            </div>
        }
    };
    html! { <dl class="imr-answers">{ for given.iter().map(item) }</dl> }
}
