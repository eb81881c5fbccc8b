//! The words of the letter, for a person who cannot say which reason they amount to.

use imr_rules::answers::{Answer, DenialReason, LetterPhrase};
use imr_text::Line;
use yew::prelude::*;

use super::Draw;
use crate::state::Action;

/// The phrases to tick. What they amount to is marked among the choices below, where it can be changed.
pub fn picker(draw: Draw) -> Html {
    let Draw { state, text, .. } = draw;
    let means = DenialReason::of_phrases(&state.letter)
        .and_then(|reason| text.choice(Answer::DenialReason(reason)))
        .map(|choice| text.line_with(Line::LetterMeans, "reason", choice.label));
    html! {
        <details class="imr-help imr-letter" key="letter">
            <summary>{ text.line(Line::LetterTitle) }</summary>
            <fieldset>
                <legend>{ text.line(Line::LetterText) }</legend>
                { for LetterPhrase::ALL.iter().map(|&phrase| html! {
                    <label class="imr-choice" key={phrase.name()}>
                        <input type="checkbox" name="phrase" value={phrase.name()}
                            checked={state.letter.contains(&phrase)} onchange={draw.on(Action::Ticked(phrase))} />
                        <span class="imr-choice-words">{ text.phrase(phrase) }</span>
                    </label>
                }) }
            </fieldset>
            <div role="status">
                if let Some(means) = means {
                    <p class="imr-lead">{ means }</p>
                }
            </div>
        </details>
    }
}
