//! The page of one language with everything in it: for the frames of other sites, and to be opened from a disk or a stick.
//!
//! A frame that is to keep its answers from the scripts of its own host has an origin of its own. Other files reach it only from hosts that
//! allow that, and in WebKit none do, because there `'self'` in a policy is no host then.

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::headers::CONTENT_SECURITY_POLICY;
use crate::page::{Asset, Assets, integrity};

/// How its name ends: servers have other headers for it than for the pages they show.
pub const ENDING: &str = ".htm";

/// The name of the file.
pub fn name(code: &str) -> String {
    format!("imr-navigator-{code}{ENDING}")
}

/// The file, made of the page that a host serves.
pub fn page(served: &str, assets: &Assets, codes: &[&str]) -> Result<String> {
    let Assets { style, print, script, wasm, later_wasm, first, later } = assets;
    let mut single = String::new();
    for line in served.lines() {
        let is = |asset: &Asset| line.contains(&format!("\"{}\"", asset.name));
        if line.contains("rel=\"alternate\"") || line.contains("rel=\"preload\"") {
            continue;
        }
        if line.contains(CONTENT_SECURITY_POLICY) {
            single += &line.replace(CONTENT_SECURITY_POLICY, &policy(assets));
        } else if is(style) {
            single += &format!("<style>{}</style>", inline(style, "</style")?);
        } else if is(print) {
            single += &format!("<style media=\"print\">{}</style>", inline(print, "</style")?);
        } else if is(script) {
            let parts = [("wasm", wasm), ("first", first), ("later", later), ("later-wasm", later_wasm)];
            let parts: String = parts.map(|(part, asset)| attribute(part, asset)).concat();
            let script = inline(script, "</script")?;
            single += &format!("<script type=\"module\" data-load-worker=\"\"{parts}>{script}</script>");
        } else {
            single += &codes.iter().fold(line.to_owned(), |line, code| line.replace(&served_at(code), &found_at(code)));
        }
        single.push('\n');
    }
    if let Some(left) = assets.all().into_iter().find(|asset| single.contains(&asset.name)) {
        bail!("the page that is one file still asks for {}", left.name);
    }
    Ok(single)
}

/// A link to the page of a language, and to that page as one file.
fn served_at(code: &str) -> String {
    format!("href=\"{code}.html\"")
}

fn found_at(code: &str) -> String {
    format!("href=\"{}\"", name(code))
}

/// The page's policy, with its own scripts and styles by their hashes, and nothing to be fetched but what is in the file.
fn policy(assets: &Assets) -> String {
    let hash = |asset: &Asset| format!("'{}'", integrity(&asset.bytes));
    let styles = [hash(&assets.style), hash(&assets.print)].join(" ");
    CONTENT_SECURITY_POLICY
        .replace("script-src 'self'", &format!("script-src {}", hash(&assets.script)))
        .replace("style-src 'self'", &format!("style-src {styles}"))
        .replace("connect-src 'self'", "connect-src data:")
        .replace("worker-src 'self'", "worker-src 'none'")
}

/// The text of a script or a style, which must not end its own element.
fn inline<'a>(asset: &'a Asset, end: &str) -> Result<&'a str> {
    let text = std::str::from_utf8(&asset.bytes).with_context(|| format!("{} is not text", asset.name))?;
    if text.contains(end) || text.contains("<!--") {
        bail!("{} cannot be in a page: it contains {end} or <!--", asset.name);
    }
    Ok(text)
}

/// What `web/fetch.js` reads: an address, which is the content itself, and its hash.
fn attribute(part: &str, asset: &Asset) -> String {
    let kind = if asset.name.ends_with(".wasm") { "application/wasm" } else { "text/plain;charset=utf-8" };
    format!(" data-load-{part}=\"data:{kind};base64,{} {}\"", STANDARD.encode(&asset.bytes), asset.integrity)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets() -> Assets {
        let asset = |stem, extension, content: &str| Asset::new(stem, extension, content.as_bytes().to_vec());
        Assets {
            style: asset("main", "css", "p{color:red}"),
            print: asset("print", "css", "p{color:black}"),
            script: asset("app", "js", "start()"),
            wasm: asset("imr-navigator", "wasm", "first"),
            later_wasm: asset("imr-later", "wasm", "second"),
            first: asset("first-en", "txt", "one"),
            later: asset("later-en", "txt", "two"),
        }
    }

    #[test]
    fn nothing_is_left_to_ask_for() -> Result<()> {
        let template = std::fs::read_to_string(crate::places::root().join("index.html"))?;
        let single = page(&crate::page::page(&template, &assets(), "0123")?, &assets(), &["en"])?;
        for outside in ["src=\"", "'self'", "rel=\"preload\"", "rel=\"stylesheet\""] {
            assert!(!single.contains(outside), "{outside} in {single}");
        }
        for inside in ["p{color:red}", "p{color:black}", "start()", &STANDARD.encode("second"), "connect-src data:"] {
            assert!(single.contains(inside), "{inside} is missing from {single}");
        }
        Ok(())
    }

    #[test]
    fn a_script_that_would_end_its_element_is_refused() {
        let script = Asset::new("app", "js", b"'</script>'".to_vec());
        let served = format!("<script src=\"{}\"></script>", script.name);
        assert!(page(&served, &Assets { script, ..assets() }, &[]).is_err());
    }
}
