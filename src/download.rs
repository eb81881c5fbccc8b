//! Files that are made in the page and handed to the browser: it saves them where the person keeps downloads. Nothing is sent.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::file::{File, ObjectUrl};
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, ShareData};
use yew::prelude::*;

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

/// Saves a file. The browser may read it for as long as the component is on the page, or another file is saved.
#[hook]
pub fn use_download() -> Callback<Download> {
    let last: Rc<RefCell<Option<ObjectUrl>>> = use_mut_ref(|| None);
    use_callback((), move |download: Download, ()| {
        let url = ObjectUrl::from(download.file());
        if save(&url, &download.name).is_some() {
            last.replace(Some(url));
        }
    })
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
    web_sys::window().is_some_and(|window| {
        let navigator = window.navigator();
        js_sys::Reflect::has(&navigator, &"canShare".into()).unwrap_or(false)
            && navigator.can_share_with_data(&share_data(download))
    })
}

/// Hands a file to another app that the person chooses.
pub fn share(download: &Download) {
    if let Some(window) = web_sys::window() {
        // Whoever closes the list of apps has changed their mind: no error.
        let promise = window.navigator().share_with_data(&share_data(download));
        yew::platform::spawn_local(async move {
            let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
        });
    }
}

fn share_data(download: &Download) -> ShareData {
    let data = ShareData::new();
    data.set_files(&js_sys::Array::of1(AsRef::<web_sys::File>::as_ref(&download.file())));
    data
}
