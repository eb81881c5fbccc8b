//! The choices of a question; of a long list of names, those that were looked for.

use imr_rules::answers::{Answer, Question};
use yew::prelude::*;

use super::{ChoiceCard, PlanFinder, field_error};
use crate::context::use_reader;
use crate::state::finder::Finder;
use crate::state::{Action, Draft, State};

/// The props of [`Choices`].
#[derive(PartialEq, Properties)]
pub struct ChoicesProps {
    /// The state.
    pub state: UseReducerHandle<State>,
    /// The question whose choices they are.
    pub question: Question,
}

/// The choices of a question. The one that is chosen never disappears.
#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let ChoicesProps { state, question } = props;
    let text = use_reader().text();
    let Draft { finder, choice, error, .. } = &state.draft;
    let offered = state.interview().answers.offered(*question);
    let is_long = Finder::helps_with(*question);
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
    html! {
        <>
            if let Some(error) = *error {
                { field_error(text, error) }
            }
            if is_long {
                <PlanFinder finder={finder.clone()} question={*question} offered={offered.clone()} />
            }
            // A list of its own: the names come and go while the field above them keeps the focus.
            <>{ for offered.iter().filter_map(card) }</>
        </>
    }
}
