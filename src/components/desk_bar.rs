//! The way between several cases, above each page.

use imr_text::{Line, Text, digits, filled};
use yew::prelude::*;

use super::{Look, button};
use crate::context::Dispatch;
use crate::state::{Action, Page, State};

/// Which of several cases is open, and the ways to the others.
pub fn desk_bar(text: Text, state: &State, dispatch: &Dispatch) -> Html {
    let number = text.line_with(Line::CaseNumber, "number", &state.desk.open().to_string());
    html! {
        <nav class="imr-desk" aria-label={text.line(Line::CasesTitle)}>
            <p>{ filled(&number, "count", &digits(state.desk.count())) }</p>
            if state.page() != Page::Cases {
                { button(Look::Link, "cases", dispatch.on_click(Action::OpenedCases), text.line(Line::AllCases)) }
            }
            { button(Look::Link, "next-case", dispatch.on_click(Action::BeganCase), text.line(Line::AnotherCase)) }
        </nav>
    }
}
