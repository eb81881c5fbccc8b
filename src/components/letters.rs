//! The letters that fit an outcome.

use imr_letters::{LetterRequest, document, request_for};
use imr_rules::outcome::Step;
use imr_text::Line;
use yew::prelude::*;

use super::{Look, OutcomeView, button};
use crate::state::Action;

/// Every letter that fits, with where it goes; then the calls, the case in plain text, and the
/// way to another case.
pub fn letters(view: &OutcomeView) -> Vec<Html> {
    let item = |request: LetterRequest| {
        let words = view.text().letter(request.letter);
        let others = view.letters.iter().filter(|other| other.letter == request.letter).count();
        let label = if others > 1 { subject(view, request) } else { words.title };
        html! {
            <li key={request.id().name()}>
                { letter_button(view, request, label) }
                <p class="imr-small">{ words.how }</p>
            </li>
        }
    };
    let page = |name: &'static str, action: Action, title: Line, text: Line| {
        html! {
            <li key={name}>
                { button(Look::Link, name, view.dispatch.on_click(action), view.text().line(title)) }
                <p class="imr-small">{ view.text().line(text) }</p>
            </li>
        }
    };
    let calls = page("calls", Action::OpenedCalls, Line::CallsTitle, Line::CallsText);
    let note = page("note", Action::OpenedNote, Line::NoteTitle, Line::NoteText);
    let another = page("next-case", Action::BeganCase, Line::AnotherCase, Line::AnotherCaseText);
    view.letters.iter().copied().map(item).chain([calls, note, another]).collect()
}

/// The letter's own subject, which names the program: two letters with one title go to two plans.
fn subject(view: &OutcomeView, request: LetterRequest) -> &'static str {
    view.text().subject(&document(request, &view.interview.answers, view.outcome))
}

/// The way to the letter that does a step; nothing where it needs none.
pub fn letter_for_step(view: &OutcomeView, step: &Step) -> Html {
    let wanted = request_for(step.action, &view.interview.answers, view.outcome);
    let offered = wanted.and_then(|wanted| view.letters.iter().find(|request| request.id() == wanted.id()));
    let Some(&request) = offered else { return Html::default() };
    html! { <p class="imr-step-letter">{ letter_button(view, request, view.text().line(Line::WriteLetter)) }</p> }
}

fn letter_button(view: &OutcomeView, request: LetterRequest, label: &'static str) -> Html {
    html! {
        <button
            type="button"
            class="imr-link"
            data-action="letter"
            data-letter={request.letter.name()}
            data-program={request.program.name()}
            onclick={view.dispatch.on_click(Action::OpenedLetter(request.id()))}
        >
            { label }
        </button>
    }
}
