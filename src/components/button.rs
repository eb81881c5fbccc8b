//! Buttons that do something on this page.

use yew::prelude::*;

use super::{Icon, icon};

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one that leads on.
    Main,
    /// Another way.
    Quiet,
    /// Like a link, beside what it changes.
    Link,
}

/// A button with its words. `name` is its stable name in the markup, by which tests find it.
pub fn button(
    look: Look,
    name: &'static str,
    onclick: impl Into<Callback<MouseEvent>>,
    label: impl Into<AttrValue>,
) -> Html {
    let class = match look {
        Look::Main => "imr-button",
        Look::Quiet => "imr-quiet",
        Look::Link => "imr-link",
    };
    labelled(class, name, onclick.into(), label.into().into())
}

/// A button to take something along, with its picture.
pub fn tool_button(
    picture: Icon,
    name: &'static str,
    onclick: impl Into<Callback<MouseEvent>>,
    label: &'static str,
) -> Html {
    labelled("imr-tool", name, onclick.into(), html! { <>{ icon(picture) }{ label }</> })
}

fn labelled(class: &'static str, name: &'static str, onclick: Callback<MouseEvent>, label: Html) -> Html {
    html! { <button type="button" {class} data-action={name} {onclick}>{ label }</button> }
}
