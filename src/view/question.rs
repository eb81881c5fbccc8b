//! One question a page.

use imr_rules::answers::{Answer, Question};
use imr_text::{Line, digits, from_iso};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::element::{Attribute, Element};
use super::{Draw, finder, letter, parts};
use crate::date_entry::{EntryError, Field, Precision};
use crate::ears::Heard;
use crate::finder::Finder;
use crate::state::{Action, Draft, Page};

const TITLE: &str = "imr-title";
/// The line with 911 and 988, which stands in index.html.
const DANGER: &str = "danger";
const ERROR: &str = "imr-error";
const EXAMPLE: &str = "imr-example";
const ERROR_AND_EXAMPLE: &str = "imr-error imr-example";
const PICKER: &str = "imr-picker";
const ROUGH_MONTH: &str = "imr-rough-month";

pub fn page(draw: Draw, question: Question) -> Element {
    let Draw { state, text, .. } = draw;
    let given = &state.interview().given;
    let number = given.iter().position(|answer| answer.question() == question).unwrap_or(given.len()) + 1;
    // The first question stands on the start page, below what the page is, and nothing is before it.
    let is_first = state.page() == Page::Start;
    let title = if is_first { Element::new("h2", "") } else { parts::heading() };
    // Who has just said that someone is in danger: the numbers above the page stand out, and are read with the heading.
    let danger = matches!(given.last(), Some(Answer::Emergency(emergency)) if emergency.may_be_danger());
    let title = title.set_some(Attribute::DescribedBy, danger.then_some(DANGER));
    let words = text.question(question);
    let error = state.draft.error;
    let group_invalid = error.is_some() && !question.is_date();
    let place = digits(question.index());
    let help = |line: Line| Element::new("details", "imr-help").child(Element::new("summary", "").line(text, line));
    let group = Element::new("fieldset", "")
        .set(Attribute::Role, "radiogroup")
        .set(Attribute::LabelledBy, TITLE)
        .set_some(Attribute::Invalid, group_invalid.then_some("true"))
        .set_some(Attribute::DescribedBy, error.map(|_| ERROR))
        .child(Element::new("legend", "").child(title.set(Attribute::Id, TITLE).text(words.title)))
        .child(help(Line::FindTitle).child(Element::new("p", "").prose(words.find)))
        .child_if((question == Question::DenialReason).then(|| letter::picker(draw)));
    let group = if question.is_date() { date(draw, group) } else { choices(draw, question, group) };
    let next = parts::button(text, "imr-button", "continue", Line::Continue, draw.on_click(Action::Continued));
    let back = parts::button(text, "imr-quiet", "back", Line::Back, draw.on_click(Action::WentBack));
    // A form for each question: a translator in the browser takes text away from the app, which then cannot change it.
    parts::form(vec![(Heard::Key, continue_on_enter(draw))])
        .key(&place)
        .set(Attribute::Question, &place)
        .child(Element::new("p", "imr-count").text(&text.line_with(Line::QuestionNumber, "number", &digits(number))))
        .child(group)
        .child(Element::new("div", "imr-buttons").child(next).child_if((!is_first).then_some(back)))
        .child(help(Line::WhyTitle).child(Element::new("p", "").prose(words.why)))
        .child_if((!given.is_empty()).then(|| help(Line::AnswersSoFar).child(parts::answers(draw))))
}

/// What was wrong, beside what it is about.
fn refused(draw: Draw) -> Option<Element> {
    draw.state.draft.error.map(|error| parts::error(ERROR, &parts::refusal(draw.text, error)))
}

/// Enter in a field continues. The form itself is never submitted: a sandboxed frame would refuse, silently.
fn continue_on_enter(draw: Draw) -> Callback<Event> {
    let happened = draw.happened.clone();
    Callback::from(move |event: Event| {
        let event: KeyboardEvent = event.unchecked_into();
        let target = event.target_dyn_into::<HtmlElement>();
        let in_field = target.as_ref().is_some_and(|element| element.tag_name() == "INPUT");
        // Who types a name and presses Enter wants to see what was found, not to go on.
        let finds = target.is_some_and(|element| element.get_attribute("name").as_deref() == Some(finder::FIELD));
        if event.key() == "Enter" && in_field && !event.repeat() {
            event.prevent_default();
            if !finds {
                happened.emit(Action::Continued);
            }
        }
    })
}

/// A choice to mark, `value` being what the browser calls it.
struct Radio<'a> {
    name: &'static str,
    value: &'a str,
    label: &'a str,
    hint: Option<&'a str>,
    checked: bool,
}

fn radio(radio: &Radio, chosen: Callback<Event>) -> Element {
    let Radio { name, value, label, hint, checked: marked } = *radio;
    let words = Element::new("span", "imr-choice-words")
        .child(Element::new("span", "imr-choice-label").text(label))
        .child_if(hint.map(|hint| Element::new("span", "imr-hint").text(hint)));
    parts::card(&parts::Mark { shape: "radio", name, value, marked }, words, chosen)
}

/// The choices; of a long list of names, those that were looked for. The one that is marked never disappears.
fn choices(draw: Draw, question: Question, group: Element) -> Element {
    let Draw { state, text, .. } = draw;
    let Draft { finder, choice, .. } = &state.draft;
    let offered = state.interview().answers.offered(question);
    let search = Finder::helps_with(question).then(|| finder::search(draw, question, &offered));
    let mut list = Vec::new();
    // The place among all choices, so that one choice always has the same.
    for (place, answer) in Answer::all(question).into_iter().enumerate() {
        let found = search.is_none() || finder.shows(text, answer) || *choice == Some(answer);
        if found
            && offered.contains(&answer)
            && let Some(words) = text.choice(answer)
        {
            let (value, checked) = (digits(place), *choice == Some(answer));
            let marked = Radio { name: "choice", value: &value, label: words.label, hint: words.hint, checked };
            list.push(radio(&marked, draw.on(Action::Chose(answer))));
        }
    }
    // A list of its own: the names come and go while the field above them keeps the focus.
    group.child_if(refused(draw)).child_if(search).list(list)
}

fn date(draw: Draw, group: Element) -> Element {
    let Draw { state, text, .. } = draw;
    let chosen = state.draft.date.precision;
    let option = |precision: Precision, label: Line| {
        let (value, label, checked) = (precision.name(), text.line(label), chosen == precision);
        radio(
            &Radio { name: "precision", value, label, hint: None, checked },
            draw.on(Action::ChosePrecision(precision)),
        )
    };
    group
        .child(option(Precision::Exact, Line::PrecisionExact))
        .child_if((chosen == Precision::Exact).then(|| exact(draw)))
        .child(option(Precision::Rough, Line::PrecisionRough))
        .child_if((chosen == Precision::Rough).then(|| rough(draw)))
        .child(option(Precision::Unknown, Line::PrecisionUnknown))
}

fn field(draw: Draw, field: Field, name: &'static str, label: Line, value: &str) -> Element {
    let typed = draw.on_value(Box::new(move |text| Some(Action::Typed(field, text))));
    let invalid = draw.state.draft.error.is_some();
    let described_by = match (invalid, field == Field::RoughYear) {
        (true, true) => Some(ERROR),
        (true, false) => Some(ERROR_AND_EXAMPLE),
        (false, true) => None,
        (false, false) => Some(EXAMPLE),
    };
    let label = draw.text.line(label);
    parts::text_field(
        &parts::TextField { name, label, value, digits: field != Field::Month, invalid, described_by },
        typed,
    )
}

fn exact(draw: Draw) -> Element {
    let Draw { state, text, .. } = draw;
    let entry = &state.draft.date;
    let picker = Element::new("input", "imr-input")
        .set(Attribute::Id, PICKER)
        .set(Attribute::Type, "date")
        .set(Attribute::Name, "picker")
        .value(&entry.picker_value(state.today))
        .on(Heard::Change, draw.on_value(Box::new(|value| from_iso(&value).map(Action::Picked))));
    Element::new("div", "imr-entry")
        .key("exact-fields")
        .child_if(refused(draw))
        .child(Element::new("p", "imr-hint").set(Attribute::Id, EXAMPLE).line(text, Line::DateExample))
        .child(
            Element::new("div", "imr-fields")
                .child(field(draw, Field::Month, "month", Line::Month, &entry.month))
                .child(field(draw, Field::Day, "day", Line::Day, &entry.day))
                .child(field(draw, Field::Year, "year", Line::Year, &entry.year)),
        )
        .child(
            Element::new("div", "imr-field")
                .child(Element::new("label", "").set(Attribute::For, PICKER).line(text, Line::Picker))
                .child(picker),
        )
}

fn rough(draw: Draw) -> Element {
    let Draw { state, text, .. } = draw;
    let entry = &state.draft.date;
    let invalid = matches!(state.draft.error, Some(error) if error != EntryError::NothingChosen);
    let months = Element::new("select", "imr-input")
        .set(Attribute::Id, ROUGH_MONTH)
        .set(Attribute::Name, "rough_month")
        .set_some(Attribute::Invalid, invalid.then_some("true"))
        .set_some(Attribute::DescribedBy, invalid.then_some(ERROR))
        .on(Heard::Change, draw.on_value(Box::new(|month| Some(Action::Typed(Field::RoughMonth, month)))))
        .child(parts::option("", entry.rough_month.is_empty()).line(text, Line::ChooseMonth));
    let months = (0..12_u32).fold(months, |months, month0| {
        let value = digits(month0 as usize + 1);
        months.child(parts::option(&value, value == entry.rough_month).text(text.month(month0)))
    });
    let month = Element::new("div", "imr-field")
        .child(Element::new("label", "").set(Attribute::For, ROUGH_MONTH).line(text, Line::Month))
        .child(months);
    Element::new("div", "imr-entry").key("rough-fields").child_if(refused(draw)).child(
        Element::new("div", "imr-fields").child(month).child(field(
            draw,
            Field::RoughYear,
            "rough_year",
            Line::Year,
            &entry.rough_year,
        )),
    )
}
