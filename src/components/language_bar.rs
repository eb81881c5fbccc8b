//! The name of the product and the choice of language, for a page that does not have them around the app.

use imr_text::{Language, Line, Text};
use yew::prelude::*;

use crate::context::Dispatch;
use crate::state::Action;

/// The name of the product and the choice of language.
pub fn language_bar(text: Text, dispatch: &Dispatch) -> Html {
    let button = |&language: &Language| {
        let pressed = if language == text.language { "true" } else { "false" };
        html! {
            <button
                type="button"
                class="imr-language"
                lang={language.code()}
                aria-pressed={pressed}
                onclick={dispatch.on(Action::ChoseLanguage(language))}
            >
                { Text { language }.line(Line::LanguageName) }
            </button>
        }
    };
    html! {
        <div class="imr-bar">
            <span class="imr-product">{ text.line(Line::Product) }</span>
            if Language::ALL.len() > 1 {
                <div class="imr-languages" role="group" aria-label={text.line(Line::LanguageChoice)}>
                    { for Language::ALL.iter().map(button) }
                </div>
            }
        </div>
    }
}
