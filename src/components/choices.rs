//! The choices of a question; of a long list of names, those that were looked for.

use imr_rules::answers::{Answer, Question};
use imr_text::Text;
use yew::prelude::*;

use super::{ChoiceCard, PlanFinderProps, field_error};
use crate::later::drawn_later;
use crate::state::finder::Finder;
use crate::state::{Action, Draft, State};

/// The choices of a question. The one that is chosen never disappears.
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
    let finder_props = || PlanFinderProps { finder: finder.clone(), question, offered: offered.clone() };
    html! {
        <>
            if let Some(error) = *error {
                { field_error(text, error) }
            }
            if is_long {
                { drawn_later(|later| (later.plan_finder)(finder_props())) }
            }
            // A list of its own: the names come and go while the field above them keeps the focus.
            <>{ for offered.iter().filter_map(card) }</>
        </>
    }
}
