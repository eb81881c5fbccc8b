//! A field for more than a line, with its label.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// The props of [`TextArea`].
#[derive(PartialEq, Properties)]
pub struct TextAreaProps {
    /// Its id, where it is not that of its name.
    #[prop_or_default]
    pub id: Option<&'static str>,
    /// Its name: unique on the page.
    pub name: &'static str,
    /// What it asks for.
    pub label: &'static str,
    /// The language of what is in it, where that is not the page's.
    #[prop_or_default]
    pub lang: Option<&'static str>,
    /// How many lines are in sight, in a browser that does not fit the field to what is in it.
    #[prop_or(3)]
    pub rows: usize,
    /// Whether it is for reading and copying only.
    #[prop_or_default]
    pub read_only: bool,
    /// What is in it.
    pub value: AttrValue,
    /// Called with the whole value after each change.
    pub on_input: Callback<String>,
}

/// A field for more than a line, with its label. It is as high as what is in it.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let TextAreaProps { id, name, label, lang, rows, read_only, value, on_input } = props;
    let id = id.map_or_else(|| format!("imr-{name}"), str::to_owned);
    let oninput = on_input.reform(|event: InputEvent| {
        event.target_dyn_into::<HtmlTextAreaElement>().map(|field| field.value()).unwrap_or_default()
    });
    html! {
        <div class="imr-field">
            <label for={id.clone()}>{ *label }</label>
            <textarea
                class="imr-input imr-text-area"
                {id}
                name={*name}
                lang={*lang}
                dir="auto"
                rows={rows.to_string()}
                readonly={*read_only}
                autocomplete="off"
                spellcheck="false"
                value={value.clone()}
                {oninput}
            />
        </div>
    }
}
