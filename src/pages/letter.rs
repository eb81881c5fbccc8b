//! A letter: what to fill in, the letter itself, and the ways to take it along.

use imr_letters::{Field, Fields, LetterId, LetterRequest, document, requests};
use imr_rules::outcome::Outcome;
use imr_text::{Language, LetterCase, Line, Text};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::{Look, TEXT, TextArea, TextField, TextTools, button};
use crate::context::{Dispatch, Reader, use_dispatch, use_reader};
use crate::state::{Action, State};

/// The props of [`LetterPage`].
#[derive(PartialEq, Properties)]
pub struct LetterPageProps {
    /// The state.
    pub state: UseReducerHandle<State>,
    /// Which letter.
    pub letter: LetterId,
}

/// A letter that fits the outcome.
#[component]
pub fn LetterPage(props: &LetterPageProps) -> Html {
    let LetterPageProps { state, letter } = props;
    let (letter, reader, dispatch) = (*letter, use_reader(), use_dispatch());
    let text = reader.text();
    let is_left_blank = use_state_eq(|| false);
    let interview = state.interview();
    let Ok(outcome) = &interview.end else { return Html::default() };
    let fits = requests(outcome, &interview.answers, reader.today);
    let Some(&request) = fits.iter().find(|request| request.id() == letter) else {
        return no_longer_fits(text, &dispatch);
    };
    let words = text.letter(letter.letter);
    let nothing = Fields::default();
    // With nothing typed there is nothing to leave out, and no box to tick.
    let is_left_blank_now = *is_left_blank && state.writing.has_words();
    let fields = if is_left_blank_now { &nothing } else { &state.writing.fields };
    let write = |text: Text| {
        let case = LetterCase { answers: &interview.answers, outcome, today: reader.today };
        text.write(&document(request, case.answers, outcome), fields, case)
    };
    let written = write(Text { language: Language::En });
    // What was changed by hand has the person's own words in it.
    let edited = state.writing.edited(letter).filter(|_| !is_left_blank_now);
    let content = edited.map_or_else(|| written.clone(), str::to_owned);
    let is_edited = content != written;
    let leave_blank = state.writing.has_words().then(|| leave_blank(text, &is_left_blank));
    html! {
        <div class="imr-letter-page" data-letter={letter.letter.name()} data-program={letter.program.name()}>
            <h1 tabindex="-1">{ words.title }</h1>
            <p class="imr-lead">{ words.how }</p>
            <div class="imr-letter-columns">
                { blanks(state, request, outcome, reader, &dispatch) }
                <div>
                    <TextArea
                        id={TEXT}
                        name="letter"
                        label={text.line(if is_left_blank_now { Line::LetterPage } else { Line::PaperText })}
                        lang="en"
                        rows={content.lines().count() + 2}
                        read_only={is_left_blank_now}
                        value={content.clone()}
                        on_input={
                            let dispatch = dispatch.clone();
                            move |typed| dispatch.emit(Action::EditedLetter(letter, typed))
                        }
                    />
                    <div class="imr-letter-paper" lang="en" dir="auto" aria-hidden="true">{ content.clone() }</div>
                    if is_edited {
                        { button(Look::Link, "restore-letter", dispatch.on(Action::RestoredLetter(letter)), text.line(Line::PaperAgain)) }
                    }
                    { leave_blank.unwrap_or_default() }
                    <TextTools {content} files={("letter.docx", "letter.txt")} />
                    if reader.language != Language::En {
                        <section class="imr-section imr-letter-meaning">
                            <h2>{ text.line(Line::PaperMeans) }</h2>
                            <p>{ text.line(Line::PaperMeansText) }</p>
                            <div class="imr-letter-words">{ write(text) }</div>
                        </section>
                    }
                </div>
            </div>
            <div class="imr-buttons imr-last">
                { button(Look::Quiet, "back", dispatch.on_click(Action::WentBack), text.line(Line::BackToPlan)) }
            </div>
        </div>
    }
}

/// What is here after a change that the letter does not fit.
fn no_longer_fits(text: Text, dispatch: &Dispatch) -> Html {
    html! {
        <>
            <h1 tabindex="-1">{ text.line(Line::LetterPage) }</h1>
            <p>{ text.line(Line::LetterNoLonger) }</p>
            <div class="imr-buttons">
                { button(Look::Quiet, "back", dispatch.on_click(Action::WentBack), text.line(Line::BackToPlan)) }
            </div>
        </>
    }
}

/// The choice of a copy without what the person typed.
fn leave_blank(text: Text, is_left_blank: &UseStateHandle<bool>) -> Html {
    let choose = {
        let is_left_blank = is_left_blank.clone();
        move |event: Event| {
            let checkbox = event.target_dyn_into::<HtmlInputElement>();
            is_left_blank.set(checkbox.is_some_and(|checkbox| checkbox.checked()));
        }
    };
    html! {
        <label class="imr-tick">
            <input type="checkbox" name="leave_blank" checked={**is_left_blank} autocomplete="off" onchange={choose} />
            <span>{ text.line(Line::LeaveBlank) }</span>
        </label>
    }
}

/// The blanks that the answers do not fill.
fn blanks(state: &State, request: LetterRequest, outcome: &Outcome, reader: Reader, dispatch: &Dispatch) -> Html {
    let text = reader.text();
    let case = LetterCase { answers: &state.interview().answers, outcome, today: reader.today };
    let fields = text.blanks(&document(request, case.answers, outcome), case);
    let blank = |field: Field| {
        let (name, label) = (field.name(), text.field(field));
        let value = state.writing.fields.typed(field).to_owned();
        let dispatch = dispatch.clone();
        let on_input = Callback::from(move |typed| dispatch.emit(Action::FilledBlank(field, typed)));
        if field.is_long() {
            html! { <TextArea {name} {label} {value} {on_input} key={name} /> }
        } else {
            html! { <TextField {name} {label} {value} {on_input} key={name} /> }
        }
    };
    html! {
        // `action` and `autocomplete` as in the form of a question, and for the same reasons.
        <form
            class="imr-blanks"
            novalidate=true
            autocomplete="off"
            action="search"
            onsubmit={|event: SubmitEvent| event.prevent_default()}
        >
            <h2>{ text.line(Line::PaperFields) }</h2>
            <p>{ text.line(Line::PaperFieldsText) }</p>
            { for fields.into_iter().map(blank) }
        </form>
    }
}
