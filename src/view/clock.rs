//! "Is today really …?", where the device's clock is probably wrong.

use imr_text::Line;

use super::Draw;
use super::element::{Attribute, Element};
use super::parts::{self, TextField, button, error, refusal, text_field};
use crate::date_entry::{DateEntry, Field};
use crate::state::{Action, Clock, DayError};

const ERROR: &str = "imr-day-error";

/// The question, and the buttons to answer it or the fields for the right day.
pub fn check(draw: Draw) -> Option<Element> {
    let Draw { state, text, .. } = draw;
    if !state.doubts_clock() {
        return None;
    }
    let answer = match &state.clock {
        Clock::Correcting(entry, refused) => correction(draw, entry, *refused),
        Clock::Device | Clock::Confirmed | Clock::Corrected => Element::new("div", "imr-buttons")
            .child(button(text, "imr-quiet", "day-is-right", Line::ClockYes, draw.on(Action::DayConfirmed)))
            .child(button(text, "imr-quiet", "day-is-wrong", Line::ClockNo, draw.on(Action::DayDenied))),
    };
    Some(
        Element::new("section", "imr-card imr-clock")
            .set(Attribute::ClockCheck, "true")
            .child(Element::new("h2", "").text(&text.line_on(Line::ClockTitle, state.today)))
            .child(Element::new("p", "").line(text, Line::ClockText))
            .child(answer),
    )
}

fn correction(draw: Draw, entry: &DateEntry, refused: Option<DayError>) -> Element {
    let text = draw.text;
    let told = refused.map(|refused| match refused {
        DayError::Entry(error) => refusal(text, error),
        DayError::BeforeChecked => text.line(Line::ClockBefore).to_owned(),
    });
    let invalid = refused.is_some();
    let field = |field: Field, name: &'static str, label: Line, value: &str| {
        let typed = draw.on_value(Box::new(move |text| Some(Action::DayTyped(field, text))));
        let described_by = invalid.then_some(ERROR);
        let label = text.line(label);
        text_field(&TextField { name, label, value, digits: field != Field::Month, invalid, described_by }, typed)
    };
    let used = button(text, "imr-button", "use-day", Line::ClockUse, draw.on(Action::DayEntered));
    let group = Element::new("div", "")
        .set(Attribute::Role, "group")
        .set(Attribute::Label, text.line(Line::ClockType))
        .child(Element::new("p", "").line(text, Line::ClockType))
        .child_if(told.map(|told| error(ERROR, &told)))
        .child(
            Element::new("div", "imr-fields")
                .child(field(Field::Month, "today_month", Line::Month, &entry.month))
                .child(field(Field::Day, "today_day", Line::Day, &entry.day))
                .child(field(Field::Year, "today_year", Line::Year, &entry.year)),
        )
        .child(Element::new("div", "imr-buttons").child(used));
    parts::form(Vec::new()).child(group)
}
