//! What is loaded once the page is live: the rules, the outcome, and what stands beside or in place of a question's choices.
//!
//! The build splits them off the program into a file of their own (docs/decisions/0014-published-yew.md). A program that
//! carries everything in one file (feature `bundled`) has them at once.

use imr_letters::{OpenError, Opened, Saved};
use imr_rules::answers::{Answers, Question};
use imr_rules::date::Date;
use imr_rules::{Interview, Remaining, remaining, replay, replay_first};
use imr_text::Text;
use yew::prelude::*;

use crate::components::{
    DateFields, DateFieldsProps, LetterPicker, LetterPickerProps, PlanFinder, PlanFinderProps, danger_line, desk_bar,
    language_bar, progress,
};
use crate::context::{Dispatch, Reader, StateProps};
use crate::pages::{
    CasesPage, LetterPage, LetterPageProps, OutcomePage, OutcomePageProps, StartPage, calls_page, note_page,
};
use crate::plan_json;
use crate::state::State;
use crate::state::date_entry::{DateEntry, EntryError};

/// The rules, and the components that are loaded later, each as a function of its props.
pub struct Later {
    pub replay: fn(&Answers, Date) -> Interview,
    /// How many questions can still come.
    pub remaining: fn(&Answers, Date) -> Remaining,
    /// Where in the questions the person is.
    pub progress: fn(Text, &State, Question, Option<Remaining>) -> Html,
    /// What another site's page does not have around the app.
    pub host_header: fn(Text, &Dispatch) -> Html,
    pub date_fields: fn(DateFieldsProps) -> Html,
    pub letter_picker: fn(LetterPickerProps) -> Html,
    pub letter_page: fn(LetterPageProps) -> Html,
    pub calls_page: fn(Reader, &State, &Dispatch) -> Html,
    pub note_page: fn(Reader, &State, &Dispatch) -> Html,
    pub cases_page: fn(StateProps) -> Html,
    /// The way between several cases.
    pub desk_bar: fn(Text, &State, &Dispatch) -> Html,
    pub outcome_page: fn(OutcomePageProps) -> Html,
    pub plan_finder: fn(PlanFinderProps) -> Html,
    pub start_page: fn(StateProps) -> Html,
    /// Reads a saved plan.
    pub open_plan: fn(&str) -> Result<Opened, OpenError>,
    /// Writes a plan to be saved.
    pub written_plan: fn(&Saved) -> String,
    /// Reads a day that was typed.
    pub typed_day: fn(&DateEntry, Date) -> Result<Date, EntryError>,
}

static LATER: Later = Later {
    replay,
    remaining,
    progress,
    host_header,
    date_fields: element::<DateFields>,
    letter_picker: element::<LetterPicker>,
    letter_page: element::<LetterPage>,
    calls_page,
    note_page,
    cases_page: element::<CasesPage>,
    desk_bar,
    outcome_page: element::<OutcomePage>,
    plan_finder: element::<PlanFinder>,
    start_page: element::<StartPage>,
    open_plan: plan_json::open,
    written_plan: plan_json::written,
    typed_day: DateEntry::typed_day,
};

/// The interview; before the rules are loaded, as far as its first questions.
pub fn interview(answers: &Answers, today: Date) -> Interview {
    later().map_or_else(|| replay_first(answers), |later| (later.replay)(answers, today))
}

/// What a later part draws; nothing before it is loaded, which no page that shows one is drawn before.
pub fn drawn_later(draw: impl FnOnce(&Later) -> Html) -> Html {
    later().map(draw).unwrap_or_default()
}

fn element<C: BaseComponent>(props: C::Properties) -> Html {
    html! { <C ..props /> }
}

fn host_header(text: Text, dispatch: &Dispatch) -> Html {
    html! {
        <>
            { language_bar(text, dispatch) }
            { danger_line(text) }
        </>
    }
}

#[cfg(feature = "bundled")]
mod source {
    use super::{LATER, Later};

    /// The later parts: `None` until they are loaded.
    pub fn later() -> Option<&'static Later> {
        Some(&LATER)
    }

    /// Loads them.
    pub async fn load() {}
}

#[cfg(not(feature = "bundled"))]
mod source {
    use std::sync::OnceLock;

    use wasm_split_helpers::wasm_split;

    use super::{LATER, Later};

    static LOADED: OnceLock<&'static Later> = OnceLock::new();

    /// The later parts: `None` until they are loaded.
    pub fn later() -> Option<&'static Later> {
        LOADED.get().copied()
    }

    /// Loads them.
    pub async fn load() {
        let later = split_off().await;
        LOADED.get_or_init(|| later);
    }

    // The macro makes this the entry of the other file. Whatever is reached through it only moves there.
    #[allow(unsafe_code)]
    #[wasm_split(later)]
    fn split_off() -> &'static Later {
        &LATER
    }
}

pub use source::{later, load};
