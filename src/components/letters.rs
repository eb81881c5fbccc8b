//! The letters that fit an outcome.

use imr_letters::{Letter, Request, request_for};
use imr_rules::outcome::Step;
use imr_text::Line;
use yew::prelude::*;

use super::OutcomeView;
use crate::state::Action;

/// Every letter that fits, with where it goes.
pub fn letters(view: &OutcomeView) -> Vec<Html> {
    let item = |Request { letter, .. }: Request| {
        let words = view.text().letter(letter);
        html! {
            <li key={letter.name()}>
                { letter_button(view, letter, words.title) }
                <p class="imr-small">{ words.how }</p>
            </li>
        }
    };
    view.letters.iter().copied().map(item).collect()
}

/// The way to the letter that does a step; nothing where it needs none.
pub fn letter_for_step(view: &OutcomeView, step: &Step) -> Html {
    let request = request_for(step.action, &view.interview.answers, view.outcome);
    // Two programs can ask for the same letter under two names: the one that is offered is opened.
    let Some(Request { letter, .. }) = request.filter(|request| view.letters.contains(request)) else {
        return Html::default();
    };
    html! { <p class="imr-step-letter">{ letter_button(view, letter, view.text().line(Line::WriteLetter)) }</p> }
}

fn letter_button(view: &OutcomeView, letter: Letter, label: &'static str) -> Html {
    html! {
        <button
            type="button"
            class="imr-link"
            data-action="letter"
            data-letter={letter.name()}
            onclick={view.dispatch.on_click(Action::OpenedLetter(letter))}
        >
            { label }
        </button>
    }
}
