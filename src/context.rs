//! What every component can ask for: the texts, today, and a way to say what happened.

use imr_rules::date::Date;
use imr_text::{Language, Text};
use yew::prelude::*;

use crate::state::{Action, State};

/// Sends actions to the reducer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dispatch(Callback<Action>);

impl Dispatch {
    /// Sends one action.
    pub fn emit(&self, action: Action) {
        self.0.emit(action);
    }

    /// A listener that sends this action, whatever the event.
    pub fn on<E>(&self, action: Action) -> Callback<E> {
        self.0.reform(move |_| action.clone())
    }

    /// A listener for a button that leads to another page. The second click of a double click is meant for the page that is
    /// gone.
    pub fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let dispatch = self.clone();
        Callback::from(move |event: MouseEvent| {
            if event.detail() < 2 {
                dispatch.emit(action.clone());
            }
        })
    }
}

impl From<Callback<Action>> for Dispatch {
    fn from(callback: Callback<Action>) -> Self {
        Self(callback)
    }
}

/// Provides the contexts to everything inside.
pub fn provided(dispatch: &Dispatch, reader: Reader, content: Html) -> Html {
    html! {
        <ContextProvider<Dispatch> context={dispatch.clone()}>
            <ContextProvider<Reader> context={reader}>{ content }</ContextProvider<Reader>>
        </ContextProvider<Dispatch>>
    }
}

/// For whom the page is written: in which language, on which day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reader {
    /// The language of the texts.
    pub language: Language,
    /// The day the rules count from.
    pub today: Date,
}

impl Reader {
    /// The sentences of the language.
    pub const fn text(self) -> Text {
        Text { language: self.language }
    }
}

/// For whom the page is written.
#[hook]
pub fn use_reader() -> Reader {
    use_context().unwrap_or(Reader { language: Language::En, today: Date::MIN })
}

/// Where to say what happened.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context().unwrap_or_default()
}

/// The props of a component that shows something of the state.
#[derive(Clone, PartialEq, Properties)]
pub struct StateProps {
    /// The state; what changes it goes through [`Dispatch`].
    pub state: UseReducerHandle<State>,
}
