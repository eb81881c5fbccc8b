//! What several pages share: sentences with phone numbers, contacts, sources, the answers given.

use imr_rules::agency::Agency;
use imr_rules::date::Date;
use imr_rules::law::{Source, checked};
use imr_text::{Cited, Line, PHONE_MARKS, Reach, Text, iso};
use yew::prelude::*;

use super::Draw;
use crate::date_entry::{EntryError, Field};
use crate::state::{Action, Clock, DayError};

/// A sentence whose phone numbers can be tapped.
pub fn prose(sentence: &str) -> Html {
    let pieces = sentence.split(PHONE_MARKS).enumerate();
    pieces
        .map(|(place, piece)| {
            if place % 2 == 1 {
                tel(piece)
            } else {
                html! { { piece } }
            }
        })
        .collect()
}

/// A phone number to tap.
pub fn tel(number: &str) -> Html {
    html! { <a class="imr-tel" href={["tel:", &Agency::dial(number)].concat()}>{ number }</a> }
}

/// A link to a page of somebody else's: in a tab of its own, because leaving this page would lose the answers.
pub fn away(link: &'static str, words: Html) -> Html {
    html! { <a href={link} target="_blank" rel="noopener noreferrer">{ words }</a> }
}

/// A sentence that is about one day.
pub fn on_day(day: Date, sentence: String) -> Html {
    html! { <time datetime={iso(day)}>{ sentence }</time> }
}

/// 911 and 988, on every page.
pub fn danger_line(text: Text) -> Html {
    html! {
        <p class="imr-danger">
            <span>{ prose(text.line(Line::EmergencyCall)) }</span>
            { " " }
            <span>{ prose(text.line(Line::CrisisCall)) }</span>
        </p>
    }
}

/// Whom to call.
pub fn contact(text: Text, agency: Agency) -> Html {
    let Reach { name, phone, tty, link } = text.reach(agency);
    let words = text.agency(agency);
    // One that has no official name is called by what it is, and that says where its number stands.
    let what = name.map(|_| words.what);
    let name = name.unwrap_or(words.what);
    html! {
        <div class="imr-contact">
            <p class="imr-name">{ name }</p>
            if let Some(what) = what {
                <p class="imr-small">{ what }</p>
            }
            if let Some(phone) = phone {
                <p class="imr-phone">{ tel(phone) }</p>
            }
            if let Some(tty) = tty {
                <p class="imr-small">{ text.line(Line::Tty) }{ " " }{ tel(tty) }</p>
            }
            if let Some(hours) = words.hours {
                <p class="imr-small">{ prose(hours) }</p>
            }
            if let Some(languages) = words.languages {
                <p class="imr-small">{ languages }</p>
            }
            if let Some(link) = link {
                <p class="imr-small">{ away(link, html! {
                    <>{ text.line(Line::Website) }<span class="imr-hidden">{ ": " }{ name }</span></>
                }) }</p>
            }
            if let (Some(_), Some(source)) = (phone, agency.number_source()) {
                { number_source(text, source) }
            }
        </div>
    }
}

/// Where a phone number was read, and when. A number on the person's own letter is newer than a second-hand one.
fn number_source(text: Text, source: Source) -> Html {
    let citation = text.citation(source);
    html! {
        <p class="imr-source">
            { text.line(Line::NumberSource) }{ " " }
            { away(citation.link, html! { { citation.title } }) }{ ". " }
            { text.line_on(Line::Checked, checked()) }
            if source.confidence().confirm_by_phone() {
                { " " }<strong>{ text.line(Line::NumberWeak) }</strong>
            }
        </p>
    }
}

/// Where statements were read, briefly; a title that two of them share is named once.
pub fn sources(text: Text, sources: &[Source]) -> Html {
    let mut titles: Vec<&str> = Vec::new();
    let mut citations: Vec<Cited> = sources.iter().map(|&source| text.citation(source)).collect();
    citations.retain(|citation| {
        let is_new = !titles.contains(&citation.title);
        titles.push(citation.title);
        is_new
    });
    let confirm = sources.iter().any(|source| source.confidence().confirm_by_phone());
    html! {
        <p class="imr-source">
            { text.line(Line::Source) }
            { for citations.iter().map(|citation| {
                html! { <>{ " " }{ away(citation.link, html! { { citation.title } }) }{ "." }</> }
            }) }
            { " " }{ text.line_on(Line::Checked, checked()) }
            if confirm {
                { " " }<strong>{ text.line(Line::Confirm) }</strong>
            }
        </p>
    }
}

/// Where a reason was read, how surely, and when.
pub fn citations(text: Text, sources: &[Source]) -> Html {
    html! {
        <ul class="imr-sources">
            { for sources.iter().map(|&source| {
                let citation = text.citation(source);
                html! {
                    <li class="imr-source">
                        { away(citation.link, html! { { citation.title } }) }{ ". " }
                        { text.confidence(source.confidence()) }{ " " }
                        { text.line_on(Line::Checked, checked()) }
                        if source.confidence().confirm_by_phone() {
                            { " " }<strong>{ text.line(Line::Confirm) }</strong>
                        }
                    </li>
                }
            }) }
        </ul>
    }
}

/// The answers given, each with a way to change it.
pub fn answers(draw: Draw) -> Html {
    let text = draw.text;
    html! {
        <dl class="imr-answers">
            { for draw.state.interview().given.iter().map(|&answer| {
                let question = answer.question();
                let title = text.question(question).title;
                html! {
                    <div class="imr-answer">
                        <dt>{ title }</dt>
                        <dd>{ text.answer(answer) }</dd>
                        <dd>
                            <button type="button" class="imr-link" data-action="change" data-question={question.name()}
                                onclick={draw.on_click(Action::Changed(question))}>
                                { text.line(Line::Change) }<span class="imr-hidden">{ ": " }{ title }</span>
                            </button>
                        </dd>
                    </div>
                }
            }) }
        </dl>
    }
}

/// A text field with its label. `id` is unique on the page.
pub struct TextField<'a> {
    /// Name, and the end of the id.
    pub name: &'static str,
    /// What it asks for.
    pub label: &'a str,
    /// What stands in it.
    pub value: &'a str,
    /// Whether digits are enough.
    pub digits: bool,
    /// Whether what stands in it was refused.
    pub invalid: bool,
    /// The ids of what explains it.
    pub described_by: Option<&'static str>,
}

/// Draws a text field.
pub fn text_field(field: &TextField, oninput: Callback<InputEvent>) -> Html {
    let id = ["imr-", field.name].concat();
    html! {
        <div class="imr-field">
            <label for={id.clone()}>{ field.label }</label>
            <input {id} type="text" name={field.name} class={classes!("imr-input", field.digits.then_some("imr-digits"))}
                inputmode={if field.digits { "numeric" } else { "text" }} autocomplete="off" spellcheck="false"
                value={field.value.to_owned()} aria-invalid={field.invalid.then_some("true")}
                aria-describedby={field.described_by} {oninput} />
        </div>
    }
}

/// What is in the field an event comes from.
pub fn typed(event: &InputEvent) -> String {
    event.target_unchecked_into::<web_sys::HtmlInputElement>().value()
}

/// Why a date cannot be taken, in words.
pub fn refusal(text: Text, error: EntryError) -> String {
    use imr_rules::answers::DateProblem as Problem;
    let line = match error {
        EntryError::NothingChosen => Line::ChooseOne,
        EntryError::Empty => Line::DateEmpty,
        EntryError::RoughEmpty => Line::DateRoughEmpty,
        EntryError::Unreadable => Line::DateUnreadable,
        EntryError::Impossible => Line::DateImpossible,
        EntryError::Problem(Problem::InFuture) => Line::DateInFuture,
        EntryError::Problem(Problem::TooFarAhead) => Line::DateTooFar,
        EntryError::Problem(Problem::TooLongAgo) => Line::DateTooLongAgo,
        EntryError::Problem(Problem::BeforeCause(cause)) => {
            return text.line_with(Line::DateBeforeCause, "question", text.question(cause).title);
        }
    };
    text.line(line).to_owned()
}

/// "Is today really …?", where the device's clock is probably wrong.
pub fn clock_check(draw: Draw) -> Html {
    let Draw { state, text, .. } = draw;
    if !state.doubts_clock() {
        return Html::default();
    }
    let day_field = |field: Field, name: &'static str, label: Line, value: &str, invalid: bool| {
        let happened = draw.happened.reform(move |event: InputEvent| Action::DayTyped(field, typed(&event)));
        let label = text.line(label);
        let described_by = invalid.then_some("imr-day-error");
        text_field(&TextField { name, label, value, digits: field != Field::Month, invalid, described_by }, happened)
    };
    html! {
        <section class="imr-card imr-clock" data-clock-check="true">
            <h2>{ text.line_on(Line::ClockTitle, state.today) }</h2>
            <p>{ text.line(Line::ClockText) }</p>
            if let Clock::Correcting(entry, error) = &state.clock {
                <div role="group" aria-label={text.line(Line::ClockType)}>
                    <p>{ text.line(Line::ClockType) }</p>
                    if let Some(error) = error {
                        <p id="imr-day-error" class="imr-error" role="alert">{ match error {
                            DayError::Entry(error) => refusal(text, *error),
                            DayError::BeforeChecked => text.line(Line::ClockBefore).to_owned(),
                        } }</p>
                    }
                    <div class="imr-fields">
                        { day_field(Field::Month, "today_month", Line::Month, &entry.month, error.is_some()) }
                        { day_field(Field::Day, "today_day", Line::Day, &entry.day, error.is_some()) }
                        { day_field(Field::Year, "today_year", Line::Year, &entry.year, error.is_some()) }
                    </div>
                    <div class="imr-buttons">
                        <button type="button" class="imr-button" data-action="use-day" onclick={draw.on(Action::DayEntered)}>
                            { text.line(Line::ClockUse) }
                        </button>
                    </div>
                </div>
            } else {
                <div class="imr-buttons">
                    <button type="button" class="imr-quiet" data-action="day-is-right" onclick={draw.on(Action::DayConfirmed)}>
                        { text.line(Line::ClockYes) }
                    </button>
                    <button type="button" class="imr-quiet" data-action="day-is-wrong" onclick={draw.on(Action::DayDenied)}>
                        { text.line(Line::ClockNo) }
                    </button>
                </div>
            }
        </section>
    }
}
