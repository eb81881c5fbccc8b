//! The words of the letter, for people who cannot say which reason they amount to.

use imr_rules::answers::{Answer, DenialReason, LetterPhrase};
use imr_text::Line;
use yew::prelude::*;

use crate::context::{use_dispatch, use_reader};
use crate::state::Action;

/// The props of [`LetterPicker`].
#[derive(PartialEq, Properties)]
pub struct LetterPickerProps {
    /// The phrases that are ticked.
    pub ticked: Vec<LetterPhrase>,
}

/// The phrases to tick. What they amount to is chosen among the choices below, where it can be changed.
#[component]
pub fn LetterPicker(props: &LetterPickerProps) -> Html {
    let text = use_reader().text();
    let dispatch = use_dispatch();
    let meaning = DenialReason::of_phrases(&props.ticked)
        .and_then(|reason| text.choice(Answer::DenialReason(reason)))
        .map(|choice| text.line_with(Line::LetterMeans, "reason", choice.label));
    let card = |&phrase: &LetterPhrase| {
        html! {
            <label class="imr-choice" key={phrase.name()}>
                <input
                    type="checkbox"
                    name="phrase"
                    value={phrase.name()}
                    checked={props.ticked.contains(&phrase)}
                    onchange={dispatch.on(Action::Ticked(phrase))}
                />
                <span class="imr-choice-words">{ text.phrase(phrase) }</span>
            </label>
        }
    };
    html! {
        <details class="imr-help imr-letter">
            <summary>{ text.line(Line::LetterTitle) }</summary>
            <fieldset>
                <legend>{ text.line(Line::LetterText) }</legend>
                { for LetterPhrase::ALL.iter().map(card) }
            </fieldset>
            <div role="status">
                if let Some(meaning) = meaning {
                    <p class="imr-lead" key={meaning.clone()}>{ meaning }</p>
                }
            </div>
        </details>
    }
}
