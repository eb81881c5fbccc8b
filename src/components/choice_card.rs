//! A choice on a card of its own, all of which can be tapped.

use yew::prelude::*;

use crate::context::use_dispatch;
use crate::state::Action;

/// The props of [`ChoiceCard`].
#[derive(PartialEq, Properties)]
pub struct ChoiceCardProps {
    /// `radio` or `checkbox`.
    #[prop_or("radio")]
    pub kind: &'static str,
    /// The name of the list it is in.
    pub name: &'static str,
    /// Its stable name in that list.
    pub value: &'static str,
    /// What it says.
    pub label: &'static str,
    /// A word of explanation.
    #[prop_or_default]
    pub hint: Option<&'static str>,
    /// Whether it is chosen.
    pub checked: bool,
    /// What choosing it means.
    pub action: Action,
}

/// A choice on a card of its own.
#[component]
pub fn ChoiceCard(props: &ChoiceCardProps) -> Html {
    let ChoiceCardProps { kind, name, value, label, hint, checked, action } = props;
    let onchange = use_dispatch().on(action.clone());
    html! {
        <label class="imr-choice">
            <input type={*kind} name={*name} value={*value} checked={*checked} {onchange} />
            <span class="imr-choice-words">
                <span class="imr-choice-label">{ *label }</span>
                if let Some(hint) = hint {
                    <span class="imr-hint">{ *hint }</span>
                }
            </span>
        </label>
    }
}
