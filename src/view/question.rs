//! One question a page.

use imr_rules::answers::{Answer, Question};
use imr_text::{Line, from_iso};
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{Draw, finder, letter, parts};
use crate::date_entry::{EntryError, Field, Precision};
use crate::finder::Finder;
use crate::state::{Action, Draft, Page};

const TITLE: &str = "imr-title";
const ERROR: &str = "imr-error";
const EXAMPLE: &str = "imr-example";
const ERROR_AND_EXAMPLE: &str = "imr-error imr-example";

pub fn page(draw: Draw, question: Question) -> Html {
    let Draw { state, text, .. } = draw;
    let given = &state.interview().given;
    // The first question stands on the start page, below what the page is, and nothing is before it.
    let is_first = state.page() == Page::Start;
    let number = given.iter().position(|answer| answer.question() == question).unwrap_or(given.len()) + 1;
    let words = text.question(question);
    let error = state.draft.error;
    let group_invalid = error.is_some() && !question.is_date();
    html! {
        <form data-question={question.name()} novalidate=true onkeydown={continue_on_enter(draw)}
            onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            <p class="imr-count">{ text.line_with(Line::QuestionNumber, "number", &number.to_string()) }</p>
            <fieldset key={question.name()} role="radiogroup" aria-labelledby={TITLE}
                aria-invalid={group_invalid.then_some("true")} aria-describedby={error.map(|_| ERROR)}>
                <legend>
                    if is_first {
                        <h2 id={TITLE}>{ words.title }</h2>
                    } else {
                        <h1 id={TITLE} tabindex="-1">{ words.title }</h1>
                    }
                </legend>
                <details class="imr-help">
                    <summary>{ text.line(Line::FindTitle) }</summary>
                    <p>{ parts::prose(words.find) }</p>
                </details>
                if question == Question::DenialReason {
                    { letter::picker(draw) }
                }
                if question.is_date() {
                    { date(draw) }
                } else {
                    { refused(draw) }
                    { choices(draw, question) }
                }
            </fieldset>
            <div class="imr-buttons">
                <button type="button" class="imr-button" data-action="continue"
                    onclick={draw.on_click(Action::Continued)}>{ text.line(Line::Continue) }</button>
                if !is_first {
                    <button type="button" class="imr-quiet" data-action="back"
                        onclick={draw.on_click(Action::WentBack)}>{ text.line(Line::Back) }</button>
                }
            </div>
            <details class="imr-help">
                <summary>{ text.line(Line::WhyTitle) }</summary>
                <p>{ parts::prose(words.why) }</p>
            </details>
            if !given.is_empty() {
                <details class="imr-help">
                    <summary>{ text.line(Line::AnswersSoFar) }</summary>
                    { parts::answers(draw) }
                </details>
            }
        </form>
    }
}

/// What was wrong, beside what it is about.
fn refused(draw: Draw) -> Html {
    draw.state.draft.error.map_or_else(Html::default, |error| {
        html! { <p id={ERROR} class="imr-error" role="alert">{ parts::refusal(draw.text, error) }</p> }
    })
}

/// Enter in a field continues. The form itself is never submitted: a sandboxed frame would refuse, silently.
fn continue_on_enter(draw: Draw) -> Callback<KeyboardEvent> {
    let happened = draw.happened.clone();
    Callback::from(move |event: KeyboardEvent| {
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

struct Radio<'a> {
    name: &'static str,
    value: &'static str,
    label: &'a str,
    hint: Option<&'a str>,
    checked: bool,
}

fn radio(radio: &Radio, onchange: Callback<Event>) -> Html {
    html! {
        <label class="imr-choice" key={radio.value}>
            <input type="radio" name={radio.name} value={radio.value} checked={radio.checked} {onchange} />
            <span class="imr-choice-words">
                <span class="imr-choice-label">{ radio.label }</span>
                if let Some(hint) = radio.hint {
                    <span class="imr-hint">{ hint }</span>
                }
            </span>
        </label>
    }
}

/// The choices; of a long list of names, those that were looked for. The one that is marked never disappears.
fn choices(draw: Draw, question: Question) -> Html {
    let mut offered = draw.state.interview().answers.offered(question);
    let search = if Finder::helps_with(question) {
        let search = finder::search(draw, question, &offered);
        let Draft { finder, choice, .. } = &draw.state.draft;
        offered.retain(|&answer| finder.shows(answer) || *choice == Some(answer));
        search
    } else {
        Html::default()
    };
    html! {
        <>
            { search }
            { for offered.into_iter().map(|answer| choice(draw, answer)) }
        </>
    }
}

fn choice(draw: Draw, answer: Answer) -> Html {
    let Some((words, value)) = draw.text.choice(answer).zip(answer.choice()) else { return Html::default() };
    let checked = draw.state.draft.choice == Some(answer);
    radio(
        &Radio { name: "choice", value, label: words.label, hint: words.hint, checked },
        draw.on(Action::Chose(answer)),
    )
}

fn date(draw: Draw) -> Html {
    let Draw { state, text, .. } = draw;
    let entry = &state.draft.date;
    let option = |precision: Precision, label: Line| {
        let checked = entry.precision == precision;
        radio(
            &Radio { name: "precision", value: precision.name(), label: text.line(label), hint: None, checked },
            draw.on(Action::ChosePrecision(precision)),
        )
    };
    html! {
        <>
            { option(Precision::Exact, Line::PrecisionExact) }
            if entry.precision == Precision::Exact {
                { exact(draw) }
            }
            { option(Precision::Rough, Line::PrecisionRough) }
            if entry.precision == Precision::Rough {
                { rough(draw) }
            }
            { option(Precision::Unknown, Line::PrecisionUnknown) }
        </>
    }
}

fn field(draw: Draw, field: Field, name: &'static str, label: Line, value: &str) -> Html {
    let oninput = draw.happened.reform(move |event: InputEvent| Action::Typed(field, parts::typed(&event)));
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
        oninput,
    )
}

fn exact(draw: Draw) -> Html {
    let Draw { state, text, happened } = draw;
    let entry = &state.draft.date;
    let happened = happened.clone();
    let onchange = Callback::from(move |event: Event| {
        let value = event.target_unchecked_into::<HtmlInputElement>().value();
        if let Some(day) = from_iso(&value) {
            happened.emit(Action::Picked(day));
        }
    });
    html! {
        <div class="imr-entry" key="exact-fields">
            { refused(draw) }
            <p id={EXAMPLE} class="imr-hint">{ text.line(Line::DateExample) }</p>
            <div class="imr-fields">
                { field(draw, Field::Month, "month", Line::Month, &entry.month) }
                { field(draw, Field::Day, "day", Line::Day, &entry.day) }
                { field(draw, Field::Year, "year", Line::Year, &entry.year) }
            </div>
            <div class="imr-field">
                <label for="imr-picker">{ text.line(Line::Picker) }</label>
                <input id="imr-picker" class="imr-input" type="date" name="picker"
                    value={entry.picker_value(state.today)} {onchange} />
            </div>
        </div>
    }
}

fn rough(draw: Draw) -> Html {
    let Draw { state, text, happened } = draw;
    let entry = &state.draft.date;
    let invalid = matches!(state.draft.error, Some(error) if error != EntryError::NothingChosen);
    let onchange = happened.reform(|event: Event| {
        Action::Typed(Field::RoughMonth, event.target_unchecked_into::<HtmlSelectElement>().value())
    });
    html! {
        <div class="imr-entry" key="rough-fields">
            { refused(draw) }
            <div class="imr-fields">
                <div class="imr-field">
                    <label for="imr-rough-month">{ text.line(Line::Month) }</label>
                    <select id="imr-rough-month" name="rough_month" class="imr-input" {onchange}
                        aria-invalid={invalid.then_some("true")} aria-describedby={invalid.then_some(ERROR)}>
                        <option value="" selected={entry.rough_month.is_empty()}>{ text.line(Line::ChooseMonth) }</option>
                        { for (0..12_u32).map(|month0| {
                            let value = (month0 + 1).to_string();
                            let selected = value == entry.rough_month;
                            html! { <option {value} {selected}>{ text.month(month0) }</option> }
                        }) }
                    </select>
                </div>
                { field(draw, Field::RoughYear, "rough_year", Line::Year, &entry.rough_year) }
            </div>
        </div>
    }
}
