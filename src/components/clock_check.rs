//! "Is today really …?", where the device's clock is probably wrong.

use imr_text::{Line, Text};
use web_sys::Element;
use yew::prelude::*;

use super::{Look, TextField, button, refusal};
use crate::browser;
use crate::context::{Dispatch, use_dispatch, use_reader};
use crate::state::date_entry::{DateEntry, Field};
use crate::state::{Action, Clock, DayError};

const ERROR: &str = "imr-day-error";

/// The props of [`ClockCheck`].
#[derive(PartialEq, Properties)]
pub struct ClockCheckProps {
    /// Where today comes from.
    pub clock: Clock,
}

/// The question, and the buttons to answer it or the fields for the right day.
#[component]
pub fn ClockCheck(props: &ClockCheckProps) -> Html {
    let clock = &props.clock;
    let reader = use_reader();
    let text = reader.text();
    let dispatch = use_dispatch();
    let section = use_node_ref();
    let is_correcting = matches!(clock, Clock::Correcting(..));
    let was_correcting = use_mut_ref(|| is_correcting);
    use_effect_with(is_correcting, {
        let section = section.clone();
        move |&is_correcting| {
            // The button that was pressed is gone; who comes back to a page starts at its heading.
            let is_new = is_correcting && !was_correcting.replace(is_correcting);
            if let Some(section) = section.cast::<Element>().filter(|_| is_new) {
                browser::focus(&section, "input");
            }
        }
    });
    html! {
        <section class="imr-card imr-clock" data-clock-check="true" ref={section}>
            <h2>{ text.line_on(Line::ClockTitle, reader.today) }</h2>
            <p>{ text.line(Line::ClockText) }</p>
            if let Clock::Correcting(entry, error) = clock {
                { correction(text, &dispatch, entry, *error) }
            } else {
                <div class="imr-buttons">
                    { button(Look::Quiet, "day-is-right", dispatch.on(Action::DayConfirmed), text.line(Line::ClockYes)) }
                    { button(Look::Quiet, "day-is-wrong", dispatch.on(Action::DayDenied), text.line(Line::ClockNo)) }
                </div>
            }
        </section>
    }
}

/// The fields for the right day.
fn correction(text: Text, dispatch: &Dispatch, entry: &DateEntry, error: Option<DayError>) -> Html {
    let invalid = error.is_some();
    let described_by = invalid.then_some(ERROR);
    let field = |field: Field, name: &'static str, label: Line, value: &str| {
        let dispatch = dispatch.clone();
        let on_input = Callback::from(move |typed| dispatch.emit(Action::DayTyped(field, typed)));
        let (label, value, digits) = (text.line(label), value.to_owned(), field != Field::Month);
        html! { <TextField {name} {label} {value} {digits} {invalid} {described_by} {on_input} /> }
    };
    let words = error.map(|error| match error {
        DayError::Entry(error) => refusal(text, error, &[]),
        DayError::BeforeChecked => text.line(Line::ClockBefore).to_owned(),
    });
    html! {
        <form novalidate=true autocomplete="off" action="search" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <div role="group" aria-label={text.line(Line::ClockType)}>
                <p>{ text.line(Line::ClockType) }</p>
                if let Some(words) = words {
                    <p class="imr-error" id={ERROR} role="alert" key={words.clone()}>{ words }</p>
                }
                <div class="imr-fields">
                    { field(Field::Month, "today_month", Line::Month, &entry.month) }
                    { field(Field::Day, "today_day", Line::Day, &entry.day) }
                    { field(Field::Year, "today_year", Line::Year, &entry.year) }
                </div>
                <div class="imr-buttons">
                    { button(Look::Main, "use-day", dispatch.on(Action::DayEntered), text.line(Line::ClockUse)) }
                </div>
            </div>
        </form>
    }
}
