//! Files that are made in the page and handed to the browser: it saves them where the person keeps downloads. Nothing is sent.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::file::{File, ObjectUrl};
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, HtmlAnchorElement, ShareData};
use yew::prelude::*;

/// Dispatched at the window for the script that guards our own page: it alone lets a file through (`web/seal.js`).
const SAVE: &str = "imr-save";

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Its name, with its ending.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Download {
    fn file(&self) -> File {
        File::new_with_options(&self.name, self.bytes.as_slice(), Some(self.media_type), None)
    }
}

/// Saves a file: by the script around the app, or, in another site's page, by itself. Then the browser may read the file for as
/// long as the component is on the page, or another file is saved.
#[hook]
pub fn use_download() -> Callback<Download> {
    let last: Rc<RefCell<Option<ObjectUrl>>> = use_mut_ref(|| None);
    use_callback((), move |download: Download, ()| {
        if !is_saved_by_page(&download) {
            let url = ObjectUrl::from(download.file());
            if save(&url, &download.name).is_some() {
                last.replace(Some(url));
            }
        }
    })
}

fn is_saved_by_page(download: &Download) -> bool {
    let detail = Object::new();
    let bytes = Uint8Array::from(download.bytes.as_slice());
    let parts: [(&str, JsValue); 3] =
        [("name", download.name.as_str().into()), ("type", download.media_type.into()), ("bytes", bytes.into())];
    for (name, value) in parts {
        let _ = Reflect::set(&detail, &name.into(), &value);
    }
    let init = CustomEventInit::new();
    init.set_cancelable(true);
    init.set_detail(&detail);
    let event = CustomEvent::new_with_event_init_dict(SAVE, &init).ok();
    let is_left_to_us = web_sys::window().zip(event).and_then(|(window, event)| window.dispatch_event(&event).ok());
    is_left_to_us == Some(false)
}

fn save(url: &str, name: &str) -> Option<()> {
    let link = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(url);
    link.set_download(name);
    link.click();
    Some(())
}

/// Whether the device can hand a file like this to another app: phones open a calendar that way.
pub fn can_share(download: &Download) -> bool {
    can_share_data(|| file_data(download))
}

/// Hands a file to another app that the person chooses.
pub fn share(download: &Download) {
    share_data(&file_data(download));
}

/// Whether the device can hand a text to another app, such as for mail or messages.
pub fn can_share_text() -> bool {
    can_share_data(|| text_data("text"))
}

/// Hands a text to another app that the person chooses.
pub fn share_text(text: &str) {
    share_data(&text_data(text));
}

fn can_share_data(data: impl FnOnce() -> ShareData) -> bool {
    web_sys::window().is_some_and(|window| {
        let navigator = window.navigator();
        Reflect::has(&navigator, &"canShare".into()).unwrap_or(false) && navigator.can_share_with_data(&data())
    })
}

fn share_data(data: &ShareData) {
    if let Some(window) = web_sys::window() {
        // Whoever closes the list of apps has changed their mind: no error.
        let promise = window.navigator().share_with_data(data);
        yew::platform::spawn_local(async move {
            let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
        });
    }
}

fn file_data(download: &Download) -> ShareData {
    let data = ShareData::new();
    data.set_files(&Array::of1(AsRef::<web_sys::File>::as_ref(&download.file())));
    data
}

fn text_data(text: &str) -> ShareData {
    let data = ShareData::new();
    data.set_text(text);
    data
}
