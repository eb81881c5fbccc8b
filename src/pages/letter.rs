//! A letter: what to fill in, the letter itself, and the ways to take it along.

use imr_letters::{Field, Fields, LetterId, LetterRequest, document, docx, requests};
use imr_rules::outcome::Outcome;
use imr_text::{Language, Line, Text};
use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::browser;
use crate::components::{Icon, Look, TextArea, TextField, button, print_large_button, tool_button};
use crate::context::{Dispatch, use_dispatch, use_reader};
use crate::download::{Download, can_share_text, share_text, use_download};
use crate::state::{Action, State};

/// The id of the letter's text.
pub const TEXT: &str = "imr-letter";

/// The props of [`LetterPage`].
#[derive(PartialEq, Properties)]
pub struct LetterPageProps {
    /// The state.
    pub state: UseReducerHandle<State>,
    /// Which letter.
    pub letter: LetterId,
}

/// A letter that fits the outcome; nothing where it does not fit, as after another answer.
#[component]
pub fn LetterPage(props: &LetterPageProps) -> Html {
    let LetterPageProps { state, letter } = props;
    let (letter, reader, dispatch) = (*letter, use_reader(), use_dispatch());
    let text = reader.text();
    let is_left_blank = use_state_eq(|| false);
    let interview = state.interview();
    let Ok(outcome) = &interview.end else { return Html::default() };
    let fits = requests(outcome, &interview.answers, reader.today);
    let Some(&request) = fits.iter().find(|request| request.id() == letter) else { return Html::default() };
    let words = text.letter(letter.letter);
    let nothing = Fields::default();
    let fields = if *is_left_blank { &nothing } else { &state.writing.fields };
    let write = |text: Text| {
        let answers = &interview.answers;
        text.write(&document(request, answers, outcome), fields, answers, outcome)
    };
    let written = write(Text { language: Language::En });
    // What was changed by hand has the person's own words in it.
    let edited = state.writing.edited(letter).filter(|_| !*is_left_blank);
    let content = edited.map_or_else(|| written.clone(), str::to_owned);
    let is_edited = content != written;
    let leave_blank = state.writing.has_words().then(|| leave_blank(text, &is_left_blank));
    html! {
        <div class="imr-letter-page" data-letter={letter.letter.name()} data-program={letter.program.name()}>
            <h1 tabindex="-1">{ words.title }</h1>
            <p class="imr-lead">{ words.how }</p>
            <div class="imr-letter-columns">
                { blanks(state, request, outcome, text, &dispatch) }
                <div>
                    <TextArea
                        id={TEXT}
                        name="letter"
                        label={text.line(Line::PaperText)}
                        lang="en"
                        rows={content.lines().count() + 2}
                        read_only={*is_left_blank}
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
                    <LetterTools {content} />
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

/// The choice of a copy without what the person typed, to be left on a counter or handed round.
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
fn blanks(state: &State, request: LetterRequest, outcome: &Outcome, text: Text, dispatch: &Dispatch) -> Html {
    let answers = &state.interview().answers;
    let fields = text.blanks(&document(request, answers, outcome), answers, outcome);
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

/// The props of [`LetterTools`].
#[derive(PartialEq, Properties)]
pub struct LetterToolsProps {
    /// The letter.
    pub content: String,
}

/// The ways to take a letter along.
#[component]
pub fn LetterTools(props: &LetterToolsProps) -> Html {
    let content = &props.content;
    let text = use_reader().text();
    let said = use_state_eq(|| None::<String>);
    let download = use_download();
    let save = |name: &'static str, media_type: &'static str, bytes: fn(&str) -> Vec<u8>| {
        let (download, said, content) = (download.clone(), said.clone(), content.clone());
        Callback::from(move |_: MouseEvent| {
            download.emit(Download { name: name.to_owned(), media_type, bytes: bytes(&content) });
            said.set(Some(text.line_with(Line::FileSaved, "file", name)));
        })
    };
    let copy = {
        let said = said.clone();
        move |_| {
            let line = if copy_text() { Line::PaperCopied } else { Line::PaperNotCopied };
            said.set(Some(text.line(line).to_owned()));
        }
    };
    let is_sharing_possible = use_state_eq(|| false);
    let found_out = is_sharing_possible.setter();
    use_effect_with((), move |()| found_out.set(can_share_text()));
    let share = {
        let content = content.clone();
        move |_| share_text(&content)
    };
    html! {
        <>
            <div class="imr-tools">
                if *is_sharing_possible {
                    { tool_button(Icon::OutLink, "share", share, text.line(Line::PaperShare)) }
                }
                { tool_button(Icon::Copy, "copy", copy, text.line(Line::PaperCopy)) }
                { tool_button(Icon::Printer, "print", |_: MouseEvent| browser::print(), text.line(Line::Print)) }
                { tool_button(Icon::Download, "word", save(WORD_FILE, WORD, docx), text.line(Line::PaperWord)) }
                { tool_button(Icon::Download, "plain", save(TEXT_FILE, "text/plain", plain), text.line(Line::PaperPlain)) }
            </div>
            <div class="imr-small" role="status">
                if let Some(said) = &*said {
                    <p>{ said.clone() }</p>
                }
            </div>
            { print_large_button(text) }
        </>
    }
}

// The names of the files say nothing of what they are about: others see them in lists.
const WORD_FILE: &str = "letter.docx";
const TEXT_FILE: &str = "letter.txt";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// With the ends of lines and the mark that Windows programs know a text by.
fn plain(content: &str) -> Vec<u8> {
    ["\u{feff}", &content.replace('\n', "\r\n")].concat().into_bytes()
}

/// Copies the letter by the browser's own command: unlike its newer replacement it works in a frame of another site too.
fn copy_text() -> bool {
    let Some(area) = browser::element(TEXT).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) else {
        return false;
    };
    area.select();
    let document = web_sys::window().and_then(|window| window.document()?.dyn_into::<HtmlDocument>().ok());
    document.is_some_and(|document| document.exec_command("copy").unwrap_or(false))
}
