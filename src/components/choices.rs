//! The choices of a question; of a long list of names, those that were looked for.

use imr_rules::answers::{Answer, Question};
use imr_text::Text;
use yew::prelude::*;

use super::groups::{Group, SHORT, groups};
use super::{ChoiceCard, PlanFinderProps, field_error};
use crate::later::drawn_later;
use crate::state::finder::Finder;
use crate::state::{Action, Draft, State};

/// The choices of a question, in groups where they are many. The one that is chosen never disappears.
pub fn choices(text: Text, state: &State, question: Question) -> Html {
    let Draft { finder, choice, error, .. } = &state.draft;
    let offered = state.interview().answers.offered(question);
    let is_long = Finder::helps_with(question);
    let card = |&answer: &Answer| {
        let checked = *choice == Some(answer);
        let is_found = !is_long || checked || finder.shows(text, answer);
        let (words, value) = text.choice(answer).zip(answer.choice()).filter(|_| is_found)?;
        Some(html! {
            <ChoiceCard
                key={value}
                name="choice"
                {value}
                label={words.label}
                hint={words.hint}
                {checked}
                action={Action::Chose(answer)}
            />
        })
    };
    let group = |&(heading, choices): &Group| {
        let mut choices = choices.iter().filter(|choice| offered.contains(choice)).peekable();
        choices.peek()?;
        Some(html! { <><p class="imr-group">{ text.line(heading) }</p>{ for choices.filter_map(card) }</> })
    };
    let finder_props = || PlanFinderProps { finder: finder.clone(), question, offered: offered.clone() };
    html! {
        <>
            if let Some(error) = *error {
                { field_error(text, error, &state.interview().given) }
            }
            if is_long {
                { drawn_later(|later| (later.plan_finder)(finder_props())) }
            }
            // A list of its own: the names come and go while the field above them keeps the focus.
            <>
                if offered.len() > SHORT && !groups(question).is_empty() {
                    { for groups(question).iter().filter_map(group) }
                } else {
                    { for offered.iter().filter_map(card) }
                }
            </>
        </>
    }
}
