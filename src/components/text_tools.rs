//! The ways to take along a text that can be changed: shared, copied, printed, saved.

use imr_letters::docx;
use imr_text::Line;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlTextAreaElement};
use yew::prelude::*;

use super::{Icon, print_large_button, tool_button};
use crate::browser;
use crate::context::use_reader;
use crate::download::{Download, can_share_text, share_text, use_download};

/// The id of the field with the text.
pub const TEXT: &str = "imr-letter";

/// The props of [`TextTools`].
#[derive(PartialEq, Properties)]
pub struct TextToolsProps {
    /// The text.
    pub content: String,
    /// The names of its files, as Word and as text. They say nothing of what they are about: others see them in lists.
    pub files: (&'static str, &'static str),
}

/// The ways to take along a text of the page: the one in the field [`TEXT`].
#[component]
pub fn TextTools(props: &TextToolsProps) -> Html {
    let TextToolsProps { content, files: (word_file, text_file) } = props;
    let text = use_reader().text();
    let said = use_state_eq(|| None::<String>);
    let download = use_download();
    let save = |name: &'static str, media_type: &'static str, bytes: fn(&str) -> Vec<u8>| {
        let (download, said, content) = (download.clone(), said.clone(), content.clone());
        Callback::from(move |_: MouseEvent| {
            download.emit(Download { name: name.to_owned(), media_type, bytes: bytes(&content) });
            said.set(Some(text.line_with(Line::FileSaved, "file", name)));
        })
    };
    let copy = {
        let said = said.clone();
        move |_| {
            let line = if copy_text() { Line::PaperCopied } else { Line::PaperNotCopied };
            said.set(Some(text.line(line).to_owned()));
        }
    };
    let is_sharing_possible = use_state_eq(|| false);
    let found_out = is_sharing_possible.setter();
    use_effect_with((), move |()| found_out.set(can_share_text()));
    let share = {
        let content = content.clone();
        move |_| share_text(&content)
    };
    html! {
        <>
            <div class="imr-tools">
                if *is_sharing_possible {
                    { tool_button(Icon::OutLink, "share", share, text.line(Line::PaperShare)) }
                }
                { tool_button(Icon::Copy, "copy", copy, text.line(Line::PaperCopy)) }
                { tool_button(Icon::Printer, "print", |_: MouseEvent| browser::print(), text.line(Line::Print)) }
                { tool_button(Icon::Download, "word", save(word_file, WORD, docx), text.line(Line::PaperWord)) }
                { tool_button(Icon::Download, "plain", save(text_file, "text/plain", plain), text.line(Line::PaperPlain)) }
            </div>
            <div class="imr-small" role="status">
                if let Some(said) = &*said {
                    <p>{ said.clone() }</p>
                }
            </div>
            { print_large_button(text) }
        </>
    }
}

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// With the ends of lines and the mark that Windows programs know a text by.
fn plain(content: &str) -> Vec<u8> {
    ["\u{feff}", &content.replace('\n', "\r\n")].concat().into_bytes()
}

/// Copies the text by the browser's own command: unlike its newer replacement it works in a frame of another site too.
fn copy_text() -> bool {
    let area = browser::find(&["#", TEXT].concat()).and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(area) = area else { return false };
    area.select();
    let document = web_sys::window().and_then(|window| window.document()?.dyn_into::<HtmlDocument>().ok());
    document.is_some_and(|document| document.exec_command("copy").unwrap_or(false))
}
