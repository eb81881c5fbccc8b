//! Writes what the build puts beside the WASM: the texts of each language as packs, and its page with the first question
//! already in it.
//!
//! `cargo run --features ssr --bin prerender -- FOLDER`
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use imr_navigator::state::State;
use imr_navigator::static_page::{StaticPage, StaticPageProps};
use imr_rules::law::last_checked;
use imr_text::pack::{Part, pack};
use imr_text::{Language, Line, Text};
use yew::ServerRenderer;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("name the folder to write to")?);
    let root = env::var("CARGO_MANIFEST_DIR").map_or_else(|_| PathBuf::from("."), PathBuf::from);
    let template = fs::read_to_string(root.join("index.html"))?;
    fs::create_dir_all(&folder)?;
    for &language in Language::ALL {
        write(&folder, &template, language)?;
    }
    Ok(())
}

fn write(folder: &Path, template: &str, language: Language) -> Result<()> {
    let code = language.code();
    for part in [Part::First, Part::Later] {
        fs::write(folder.join(format!("{}-{code}.txt", part.name())), pack(language, part))?;
    }
    Ok(fs::write(folder.join(format!("{code}.html")), page(template, language)?)?)
}

/// The page around the app in one language, with the languages to choose from and the first question.
fn page(template: &str, language: Language) -> Result<String> {
    let mut page = translated(template, language)?;
    let html = "<html lang=\"en\" dir=\"ltr\"";
    let own = format!("<html lang=\"{}\" dir=\"{}\"", language.code(), language.direction());
    let others = Language::ALL.iter().filter(|&&other| other != language).map(|&other| unread(other, other));
    for (place, content) in [
        (html, own),
        ("<!-- alternates -->", alternates()),
        ("<!-- languages -->", languages(language)),
        (&unread(Language::En, language), others.collect()),
        ("<!-- start -->", first_question(language)),
    ] {
        if page.matches(place).count() != 1 {
            return Err(format!("index.html must hold {place} once").into());
        }
        page = page.replace(place, &content);
    }
    Ok(page)
}

/// Puts the sentences of a language in the place of the English ones, which stand whole between marks or in quotes.
fn translated(template: &str, language: Language) -> Result<String> {
    let mut page = template.to_owned();
    for ((key, english), (_, own)) in Language::En.shell().iter().zip(language.shell()) {
        let mut found = false;
        for (open, close) in [(">", "<"), ("\"", "\"")] {
            let sentence = [open, english, close].concat();
            found |= page.contains(&sentence);
            page = page.replace(&sentence, &[open, own, close].concat());
        }
        if !found {
            return Err(format!("index.html does not say {key}: {english}").into());
        }
    }
    Ok(page)
}

/// What is said when the page of a language was asked for and cannot be had, in the words of `words`.
fn unread(asked: Language, words: Language) -> String {
    let (code, direction) = (asked.code(), asked.direction());
    let sentence = words.shell().iter().find(|(key, _)| *key == "shell.unread").map_or("", |(_, sentence)| sentence);
    format!(
        "<p id=\"unread-{code}\" class=\"imr-card\" role=\"status\" lang=\"{code}\" dir=\"{direction}\" \
         data-text=\"unread\" hidden>{sentence}</p>"
    )
}

/// The same page in every language, for search engines and readers.
fn alternates() -> String {
    let link = |language: &Language| {
        let code = language.code();
        format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{code}.html\">")
    };
    Language::ALL.iter().map(link).collect()
}

fn languages(chosen: Language) -> String {
    let label = Text { language: chosen }.line(Line::LanguageChoice);
    let link = |&language: &Language| {
        let code = language.code();
        let current = if language == chosen { " aria-current=\"true\"" } else { "" };
        format!(
            "<a class=\"imr-language\" href=\"{code}.html\" lang=\"{code}\" hreflang=\"{code}\" \
             data-action=\"language\"{current}>{}</a>",
            language.name()
        )
    };
    let links: String = Language::ALL.iter().map(link).collect();
    format!("<nav class=\"imr-languages\" aria-label=\"{label}\">{links}</nav>")
}

fn first_question(language: Language) -> String {
    let state = State::new(last_checked(), language, 0);
    let props = move || StaticPageProps { state, at_once: true, with_danger_line: false };
    let page = pollster::block_on(ServerRenderer::<StaticPage>::with_props(props).hydratable(false).render());
    // Before the scripts are there, the browser itself keeps that Continue was pressed (web/boot.js).
    let button = "data-action=\"continue\"";
    page.replace(button, &[button, "popovertarget=\"pressed\"", "popovertargetaction=\"show\""].join(" "))
}
