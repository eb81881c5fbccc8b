//! A date as a person gives it: typed, picked, only the month, or not known.

use imr_rules::answers::Answer;
use imr_text::{Line, Text, filled, from_iso};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{ChoiceCard, Icon, TextField, field_error, icon};
use crate::browser;
use crate::context::{Dispatch, Reader, use_dispatch, use_reader};
use crate::state::Action;
use crate::state::date_entry::{DateEntry, EntryError, Field, Precision};

const EXAMPLE: &str = "imr-example";
const PICKER: &str = "imr-picker";
const ROUGH_MONTH: &str = "imr-rough-month";

/// The props of [`DateFields`].
#[derive(Clone, PartialEq, Properties)]
pub struct DateFieldsProps {
    /// What is entered.
    pub entry: DateEntry,
    /// What was wrong with it.
    pub error: Option<EntryError>,
    /// The answers before it.
    pub given: Vec<Answer>,
}

/// How well the day is known, and the fields for it.
#[component]
pub fn DateFields(props: &DateFieldsProps) -> Html {
    let DateFieldsProps { entry, error, .. } = props;
    let reader = use_reader();
    let text = reader.text();
    let dispatch = use_dispatch();
    let precision = |precision: Precision, label: Line| {
        html! {
            <ChoiceCard
                name="precision"
                value={precision.name()}
                label={text.line(label)}
                checked={entry.precision == precision}
                action={Action::ChosePrecision(precision)}
            />
        }
    };
    html! {
        <>
            { exact_date(reader, &dispatch, props, error.filter(|_| entry.precision == Precision::Exact)) }
            { precision(Precision::Rough, Line::PrecisionRough) }
            if entry.precision == Precision::Rough {
                { rough_date(text, &dispatch, props) }
            }
            { precision(Precision::Unknown, Line::PrecisionUnknown) }
        </>
    }
}

/// The fields of a day that is known.
fn exact_date(reader: Reader, dispatch: &Dispatch, props: &DateFieldsProps, error: Option<EntryError>) -> Html {
    let DateFieldsProps { entry, given, .. } = props;
    let text = reader.text();
    let wrong = error.map(|error| entry.wrong_field(error));
    let field = |field: Field, name: &'static str, label: Line, value: &str| {
        let invalid = wrong == Some(field);
        // The alert has said what is wrong: as a description it would be said twice.
        let described_by = (field == Field::Month).then_some(EXAMPLE);
        let dispatch = dispatch.clone();
        let on_input = Callback::from(move |typed| dispatch.emit(Action::Typed(field, typed)));
        let (label, value, digits) = (text.line(label), value.to_owned(), field != Field::Month);
        html! { <TextField {name} {label} {value} {digits} {invalid} {described_by} {on_input} /> }
    };
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let picked = event.target_dyn_into::<HtmlInputElement>().and_then(|picker| from_iso(&picker.value()));
            if let Some(day) = picked {
                dispatch.emit(Action::Picked(day));
            }
        })
    };
    html! {
        <div class="imr-entry">
            if let Some(error) = error {
                { field_error(text, error, given) }
            }
            <p class="imr-hint" id={EXAMPLE}>{ text.line(Line::DateExample) }</p>
            <div class="imr-fields">
                { field(Field::Month, "month", Line::Month, &entry.month) }
                { field(Field::Day, "day", Line::Day, &entry.day) }
                { field(Field::Year, "year", Line::Year, &entry.year) }
                <label class="imr-calendar">
                    { icon(Icon::Calendar) }
                    <span class="imr-hidden">{ text.line(Line::Picker) }</span>
                    <input
                        class="imr-picker"
                        id={PICKER}
                        type="date"
                        name="picker"
                        value={entry.picker_value(reader.today)}
                        onclick={open_picker}
                        {onchange}
                    />
                </label>
            </div>
            <div class="imr-echo" aria-live="polite">
                if let Some(echo) = date_echo(reader, entry) {
                    <span key={echo.clone()}>{ echo }</span>
                }
            </div>
        </div>
    }
}

/// Opens the browser's calendar from anywhere on its button. A browser that opens it by itself, or not here, refuses.
fn open_picker(event: MouseEvent) {
    if let Some(picker) = event.target_dyn_into::<HtmlInputElement>() {
        browser::open_picker(&picker);
    }
}

/// The day that was read, with its weekday, so that a mistyped one is noticed; nothing while there is none.
fn date_echo(reader: Reader, entry: &DateEntry) -> Option<String> {
    let day = entry.day(reader.today).ok().filter(|_| entry.precision == Precision::Exact)?;
    let days = day.signed_duration_since(reader.today).num_days();
    let line = match days {
        0 => Line::EchoToday,
        -1 => Line::EchoYesterday,
        1 => Line::EchoTomorrow,
        ..0 => Line::EchoPast,
        _ => Line::EchoAhead,
    };
    Some(filled(&reader.text().line_on(line, day), "count", &days.unsigned_abs().to_string()))
}

/// The fields of a day of which only the month is known.
fn rough_date(text: Text, dispatch: &Dispatch, props: &DateFieldsProps) -> Html {
    let DateFieldsProps { entry, error, given } = props;
    let error = *error;
    let wrong = error.map(|error| entry.wrong_field(error));
    let (month_is_invalid, invalid) = (wrong == Some(Field::RoughMonth), wrong == Some(Field::RoughYear));
    let on_input = {
        let dispatch = dispatch.clone();
        Callback::from(move |typed| dispatch.emit(Action::Typed(Field::RoughYear, typed)))
    };
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(list) = event.target_dyn_into::<HtmlSelectElement>() {
            dispatch.emit(Action::Typed(Field::RoughMonth, list.value()));
        }
    });
    let month = |month0: u32| {
        let value = (month0 + 1).to_string();
        let selected = value == entry.rough_month;
        html! { <option {value} {selected}>{ text.month(month0) }</option> }
    };
    html! {
        <div class="imr-entry">
            if let Some(error) = error {
                { field_error(text, error, given) }
            }
            <div class="imr-fields">
                <div class="imr-field">
                    <label for={ROUGH_MONTH}>{ text.line(Line::Month) }</label>
                    <select
                        class="imr-input"
                        id={ROUGH_MONTH}
                        name="rough_month"
                        aria-invalid={month_is_invalid.then_some("true")}
                        {onchange}
                    >
                        <option value="" selected={entry.rough_month.is_empty()}>{ text.line(Line::ChooseMonth) }</option>
                        { for (0..12).map(month) }
                    </select>
                </div>
                <TextField
                    name="rough_year"
                    label={text.line(Line::Year)}
                    value={entry.rough_year.clone()}
                    digits=true
                    {invalid}
                    {on_input}
                />
            </div>
        </div>
    }
}
