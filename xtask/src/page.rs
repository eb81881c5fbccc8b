//! `index.html` is written once, for Trunk; this puts the built files in the place of its `data-trunk` links.

use anyhow::{Context, Result, bail};
use base64::Engine;
use sha2::{Digest, Sha256, Sha384};

/// A file of the site whose name holds the hash of its content, so that a browser may keep it for ever.
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
        let hash: String = Sha256::digest(&bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let integrity = base64::engine::general_purpose::STANDARD.encode(Sha384::digest(&bytes));
        Asset { name: format!("{stem}-{hash}.{extension}"), integrity: format!("sha384-{integrity}"), bytes }
    }
}

/// Everything the page loads.
pub struct Assets {
    pub style: Asset,
    pub icon: Asset,
    pub boot: Asset,
    pub script: Asset,
    pub wasm: Asset,
}

impl Assets {
    pub fn all(&self) -> [&Asset; 5] {
        [&self.style, &self.icon, &self.boot, &self.script, &self.wasm]
    }

    /// What stands in the page for one `<link data-trunk …>`.
    ///
    /// Chromium ignores an integrity on the preload of the wasm, with a warning: its name alone tells its content.
    fn tags_for(&self, link: &str) -> Result<String> {
        let Assets { style, icon, boot, script, wasm } = self;
        let tags = match attribute(link, "rel")? {
            "css" => format!(
                r#"<link rel="stylesheet" href="{}" integrity="{}" crossorigin="anonymous">"#,
                style.name, style.integrity
            ),
            "icon" => format!(r#"<link rel="icon" href="{}" type="image/svg+xml">"#, icon.name),
            "copy-file" => format!(
                r#"<script type="module" src="{}?js={}&amp;wasm={}" integrity="{}"></script>"#,
                boot.name, script.name, wasm.name, boot.integrity
            ),
            "rust" => format!(
                "<link rel=\"modulepreload\" href=\"{}\" integrity=\"{}\">\n    \
                <link rel=\"preload\" href=\"{}\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\">",
                script.name, script.integrity, wasm.name
            ),
            other => bail!("xtask does not know what Trunk does with rel=\"{other}\": {link}"),
        };
        Ok(tags)
    }
}

/// The page of the site. Each `data-trunk` link must stand on a line of its own.
pub fn page(template: &str, assets: &Assets) -> Result<String> {
    let mut page = String::new();
    for line in template.lines() {
        if line.contains("data-trunk") {
            let indent: String = line.chars().take_while(|c| c.is_whitespace()).collect();
            page += &format!("{indent}{}\n", assets.tags_for(line.trim())?);
        } else {
            page += &format!("{line}\n");
        }
    }
    Ok(page)
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
            icon: asset("icon", "svg"),
            boot: asset("boot", "js"),
            script: asset("imr-navigator", "js"),
            wasm: asset("imr-navigator", "wasm"),
        }
    }

    #[test]
    fn every_file_is_named_relative_to_the_page() -> Result<()> {
        let template = std::fs::read_to_string(places::root().join("index.html"))?;
        let page = page(&template, &assets())?;
        assert!(!page.contains("data-trunk"), "{page}");
        for asset in assets().all() {
            assert!(page.contains(&asset.name), "{} is missing from {page}", asset.name);
        }
        for absolute in ["=\"/", "=\"http", "=\"./", "=\"../"] {
            assert!(!page.contains(absolute), "{absolute} in {page}");
        }
        Ok(())
    }

    #[test]
    fn a_kind_of_link_that_only_trunk_knows_is_an_error() {
        assert!(page("<link data-trunk rel=\"sass\" href=\"x\">", &assets()).is_err());
    }
}
