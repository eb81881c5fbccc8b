//! One question a page.

use imr_rules::Remaining;
use imr_rules::answers::{Answer, Answers, Question};
use imr_text::Line;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::keys;
use crate::browser;
use crate::components::{
    DateFieldsProps, FINDER_FIELD, LetterPickerProps, Look, answers_given, button, choices, help, prose,
};
use crate::context::{use_dispatch, use_reader};
use crate::later::{drawn_later, later};
use crate::state::{Action, Page, State};

const TITLE: &str = "imr-title";
/// The line with 911 and 988, which stands in `index.html`.
const DANGER: &str = "danger";
/// The id of what was wrong with the answer.
pub const ERROR: &str = "imr-error";

/// The props of [`QuestionForm`].
#[derive(PartialEq, Properties)]
pub struct QuestionFormProps {
    /// The state.
    pub state: UseReducerHandle<State>,
    /// The question that is asked.
    pub question: Question,
}

/// A question with its choices or date fields, and the buttons that lead on and back.
///
/// Each question is drawn anew: a translator in the browser takes text away from the app, which then cannot change it.
#[component]
pub fn QuestionForm(props: &QuestionFormProps) -> Html {
    let QuestionFormProps { state, question } = props;
    let question = *question;
    let text = use_reader().text();
    let dispatch = use_dispatch();
    let given = &state.interview().given;
    let number = state.question_number();
    // The first question stands on the start page, below what the page is, and nothing is before it.
    let is_first = state.page() == Page::Start;
    // Who has just said that someone is in danger: the numbers above the page stand out, and are read with the heading.
    let danger = matches!(given.last(), Some(Answer::Emergency(emergency)) if emergency.may_be_danger());
    let described_by = danger.then_some(DANGER);
    let words = text.question(question);
    let title = text.question_title(question, given);
    let error = state.draft.error;
    let is_invalid = error.is_some() && !question.is_date();
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if continues(&event) {
                dispatch.emit(Action::Continued);
            } else {
                keys::choose(&event);
            }
        })
    };
    let form = use_node_ref();
    // Where to look on a card or a letter is open, if there is room.
    use_effect_with((question, form.clone()), |(question, form)| {
        let is_on_paper = question.is_read_off_a_paper() || question.is_date();
        if let Some(form) = form.cast::<Element>().filter(|_| is_on_paper && browser::is_wide()) {
            browser::open(&form, ".imr-help");
        }
    });
    // What is sure of the questions that follow is asked once a page: it runs the rules many times.
    let remaining = use_memo((question, state.number(), state.is_changing()), |_| remaining_after(state, question));
    html! {
        // `autocomplete`: or the browser writes what is chosen to its disk, to open its tabs again after a crash.
        // `action`: or Chromium asks Google what kind of form this is, with hashes that say so. It leaves search forms out.
        <form
            ref={form}
            data-question={question.name()}
            novalidate=true
            autocomplete="off"
            action="search"
            onsubmit={|event: SubmitEvent| event.prevent_default()}
            {onkeydown}
        >
            if later().is_some() && !is_first {
                { drawn_later(|later| (later.progress)(text, state, question, *remaining)) }
            } else if !is_first {
                <p class="imr-count">{ text.line_with(Line::QuestionNumber, "number", &number.to_string()) }</p>
            }
            // Beside the group and not in it: in it, a screen reader says the question as the group's name and again as the
            // heading that has the focus.
            if is_first {
                <h2 id={TITLE} class="imr-question" tabindex="-1" aria-describedby={described_by}>{ title }</h2>
            } else {
                <h1 id={TITLE} class="imr-question" tabindex="-1" aria-describedby={described_by}>{ title }</h1>
            }
            // The signs of an emergency are beside the choice that needs them.
            if !is_first {
                { help(text, Line::FindTitle, html! { <p>{ prose(words.find) }</p> }) }
            }
            <fieldset
                role={if question.is_date() { "group" } else { "radiogroup" }}
                aria-labelledby={TITLE}
                aria-invalid={is_invalid.then_some("true")}
                aria-describedby={error.map(|_| ERROR)}
            >
                if question == Question::DenialReason {
                    { drawn_later(|later| (later.letter_picker)(LetterPickerProps { ticked: state.letter.clone() })) }
                }
                if question.is_date() {
                    { drawn_later(|later| (later.date_fields)(DateFieldsProps { entry: state.draft.date.clone(), error, given: given.clone() })) }
                } else {
                    { choices(text, state, question) }
                }
            </fieldset>
            <div class="imr-buttons">
                { button(Look::Main, "continue", dispatch.on_click(Action::Continued), text.line(Line::Continue)) }
                if state.is_changing() {
                    { button(Look::Quiet, "back-to-plan", dispatch.on_click(Action::ReturnedToPlan), text.line(Line::BackToPlan)) }
                } else if !is_first {
                    { button(Look::Quiet, "back", dispatch.on_click(Action::WentBack), text.line(Line::Back)) }
                }
            </div>
            { help(text, Line::WhyTitle, html! { <p>{ prose(words.why) }</p> }) }
            if !given.is_empty() {
                { help(text, Line::AnswersSoFar, answers_given(text, given, &dispatch)) }
            }
        </form>
    }
}

/// What is sure of the questions after this one; nothing before the rules are here, or while an answer is changed.
fn remaining_after(state: &State, question: Question) -> Option<Remaining> {
    let later = later().filter(|_| !state.is_changing())?;
    let mut before = Answers::default();
    let given = state.interview().given.iter();
    given.take_while(|answer| answer.question() != question).for_each(|&answer| before.set(answer));
    Some((later.remaining)(&before, state.today))
}

/// Whether a key continues: Enter in a field. The form itself is never submitted, which a sandboxed frame would refuse
/// without a word.
fn continues(event: &KeyboardEvent) -> bool {
    let field = event.target_dyn_into::<HtmlElement>().filter(|element| element.tag_name() == "INPUT");
    let Some(field) = field.filter(|_| event.key() == "Enter" && !event.repeat()) else { return false };
    event.prevent_default();
    // Who types a name and presses Enter wants to see what was found, not to go on.
    field.get_attribute("name").as_deref() != Some(FINDER_FIELD)
}
