//! A text field with its label.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The props of [`TextField`].
#[derive(PartialEq, Properties)]
pub struct TextFieldProps {
    /// Its name, and the end of its id: unique on the page.
    pub name: &'static str,
    /// What it asks for.
    pub label: &'static str,
    /// What stands in it.
    pub value: AttrValue,
    /// Whether digits are enough.
    #[prop_or_default]
    pub digits: bool,
    /// Whether what stands in it was refused.
    #[prop_or_default]
    pub invalid: bool,
    /// The ids of what explains it.
    #[prop_or_default]
    pub described_by: Option<&'static str>,
    /// Called with the whole value after each change.
    pub on_input: Callback<String>,
}

/// A text field with its label.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let TextFieldProps { name, label, value, digits, invalid, described_by, on_input } = props;
    let id = AttrValue::from(format!("imr-{name}"));
    let oninput = on_input.reform(|event: InputEvent| {
        event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default()
    });
    html! {
        <div class="imr-field">
            <label for={id.clone()}>{ *label }</label>
            <input
                class={classes!("imr-input", digits.then_some("imr-digits"))}
                {id}
                type="text"
                name={*name}
                inputmode={if *digits { "numeric" } else { "text" }}
                autocomplete="off"
                spellcheck="false"
                aria-invalid={invalid.then_some("true")}
                aria-describedby={*described_by}
                value={value.clone()}
                {oninput}
            />
        </div>
    }
}
