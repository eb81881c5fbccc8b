//! A page of the site: `index.html` with the built files in the place of its `data-trunk` links.

use anyhow::{Context, Result, bail};
use base64::Engine;
use sha2::{Digest, Sha256};

/// A file of the site whose name holds the hash of its content, so that a browser may keep it for ever.
#[derive(Clone)]
pub struct Asset {
    /// `main-0123456789abcdef.css`
    pub name: String,
    /// What the page says the file must contain (subresource integrity).
    pub integrity: String,
    /// The content itself.
    pub bytes: Vec<u8>,
}

impl Asset {
    pub fn new(stem: &str, extension: &str, bytes: Vec<u8>) -> Asset {
        let hash = &sha256(&bytes)[..16];
        Asset { name: format!("{stem}-{hash}.{extension}"), integrity: integrity(&bytes), bytes }
    }
}

/// The hash of a file as `sha256sum` prints it.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The hash of a file as browsers check it.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(bytes)))
}

/// What the pages of one language load.
pub struct Assets {
    pub style: Asset,
    /// The style for paper: nobody waits for it.
    pub print: Asset,
    /// All scripts in one: nothing executable comes without a hash in the page.
    pub script: Asset,
    pub wasm: Asset,
    /// The part of the program that is loaded later.
    pub later_wasm: Asset,
    /// The texts of the first questions.
    pub first: Asset,
    /// The other texts of the language, and what is the same in every language.
    pub later: Asset,
}

/// The file that keeps the page for people without a network. Its name never changes: browsers look for a new one there.
pub const WORKER: &str = "sw.js";

impl Assets {
    pub fn all(&self) -> [&Asset; 7] {
        let Assets { style, print, script, wasm, later_wasm, first, later } = self;
        [style, print, script, wasm, later_wasm, first, later]
    }

    /// What stands in the page for one `<link data-trunk …>`.
    ///
    /// What `web/fetch.js` fetches stands at its script with the hashes to check, and the two files that it needs first are asked
    /// for before it runs.
    fn tags_for(&self, link: &str) -> Result<String> {
        let Assets { style, print, script, wasm, later_wasm, first, later } = self;
        let part = |name: &str, asset: &Asset| format!(r#" data-load-{name}="{} {}""#, asset.name, asset.integrity);
        // A host that sends what is urgent first sends the style sheet before them.
        let soon = |asset: &Asset| {
            format!(
                r#"<link rel="preload" as="fetch" crossorigin="anonymous" fetchpriority="low" href="{}">"#,
                asset.name
            )
        };
        let sheet = |media: &str, asset: &Asset| {
            let Asset { name, integrity, .. } = asset;
            format!(r#"<link rel="stylesheet"{media} href="{name}" integrity="{integrity}" crossorigin="anonymous">"#)
        };
        let tags = match attribute(link, "rel")? {
            "css" => sheet("", style),
            "copy-dir" => format!(
                r#"<script type="module" src="{}" integrity="{}" crossorigin="anonymous" data-load-worker="{WORKER}"{}></script>"#,
                script.name,
                script.integrity,
                [part("wasm", wasm), part("first", first), part("later", later), part("later-wasm", later_wasm)]
                    .concat()
            ),
            "rust" => [soon(wasm), soon(first), sheet(r#" media="print""#, print)].join("\n"),
            other => bail!("xtask does not know what Trunk does with rel=\"{other}\": {link}"),
        };
        Ok(tags)
    }
}

/// The page of the site. Each `data-trunk` link must stand on a line of its own; `build` names the build in the page.
pub fn page(template: &str, assets: &Assets, build: &str) -> Result<String> {
    let mut page = String::new();
    for line in template.lines() {
        let line = line.trim_start();
        if line.contains("data-trunk") {
            page += &format!("{}\n", assets.tags_for(line)?);
        } else if !line.starts_with("<!--") {
            // Comments are for those who read the source; indentation too.
            page += &format!("{line}\n");
        }
    }
    let place = r#"<code id="build">"#;
    if !page.contains(place) {
        bail!("the page has no {place} to show the build in");
    }
    Ok(page.replace(place, &format!("{place}{build}")))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Result<&'a str> {
    let start = format!(" {name}=\"");
    let (_, after) = tag.split_once(&start).with_context(|| format!("no {name} in {tag}"))?;
    let (value, _) = after.split_once('"').with_context(|| format!("no end of {name} in {tag}"))?;
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places;

    fn assets() -> Assets {
        let asset = |stem, extension| Asset::new(stem, extension, b"content".to_vec());
        Assets {
            style: asset("main", "css"),
            print: asset("print", "css"),
            script: asset("app", "js"),
            wasm: asset("imr-navigator", "wasm"),
            later_wasm: asset("imr-later", "wasm"),
            first: asset("first-en", "txt"),
            later: asset("later-en", "txt"),
        }
    }

    #[test]
    fn every_file_is_named_relative_to_the_page() -> Result<()> {
        let template = std::fs::read_to_string(places::root().join("index.html"))?;
        let page = page(&template, &assets(), "0123")?;
        assert!(!page.contains("data-trunk"), "{page}");
        for asset in assets().all() {
            assert!(page.contains(&asset.name), "{} is missing from {page}", asset.name);
            assert!(page.contains(&asset.integrity), "{page}");
        }
        for absolute in ["=\"/", "=\"http:", "=\"https:", "=\"../"] {
            assert!(!page.contains(absolute), "{absolute} in {page}");
        }
        assert!(page.contains("<code id=\"build\">0123</code>"), "{page}");
        Ok(())
    }

    #[test]
    fn a_kind_of_link_that_only_trunk_knows_is_an_error() {
        assert!(page("<link data-trunk rel=\"sass\" href=\"x\">", &assets(), "").is_err());
    }
}
