//! A heading that opens to what is under it.

use gloo::events::EventListener;
use web_sys::Element;
use yew::prelude::*;

use crate::context::use_dispatch;
use crate::state::Action;
use crate::state::panels::Panel;

/// The props of [`Disclosure`].
#[derive(PartialEq, Properties)]
pub struct DisclosureProps {
    /// Which panel it is.
    pub panel: Panel,
    /// Whether it is open.
    pub open: bool,
    /// The heading, inside its button.
    pub heading: Html,
    /// What is under it.
    pub children: Html,
}

/// A heading that opens to what is under it, which the browser's search finds while it is closed.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let DisclosureProps { panel, open, heading, children } = props;
    let (panel, open) = (*panel, *open);
    let dispatch = use_dispatch();
    let body = use_node_ref();
    use_until_found(&body, open, dispatch.on(Action::Toggled(panel)));
    let id = panel.id();
    html! {
        <>
            <h3 class="imr-panel-head">
                <button
                    type="button"
                    aria-expanded={if open { "true" } else { "false" }}
                    aria-controls={id.clone()}
                    onclick={dispatch.on(Action::Toggled(panel))}
                >
                    { heading.clone() }
                </button>
            </h3>
            <div class="imr-panel-body" {id} hidden={!open} ref={body}>{ children.clone() }</div>
        </>
    }
}

/// Hides an element until the browser's search finds something in it, and then says so. Yew knows `hidden` as yes or no only.
#[hook]
fn use_until_found(body: &NodeRef, open: bool, found: Callback<()>) {
    let body = body.clone();
    use_effect_with(open, move |&open| {
        let element = body.cast::<Element>().filter(|_| !open);
        let listener = element.map(|element| {
            let _ = element.set_attribute("hidden", "until-found");
            EventListener::once(&element, "beforematch", move |_| found.emit(()))
        });
        move || drop(listener)
    });
}
