//! The production headers, in one place: the local server sends them and `dist/_headers` lists them.

use crate::page::WORKER;
use crate::single_file;

/// What the page may do: load its own files and run its own WASM. No inline script, no form target, no other host.
///
/// `index.html` repeats this in a `<meta>` for hosts that cannot send headers; a test keeps the two the same.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types imr";

/// The worker that keeps the files may fetch them, and nothing else.
const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'";

/// Every place that a link of the page may lead to; `cargo xtask build` fails for a link that is not covered.
///
/// Browsers that know the list (Chromium does) let the page reach its own host and these, by whatever way: links, WebRTC and
/// names that are looked up ahead included, which a Content-Security-Policy does not govern.
const MAY_OPEN: [&str; 12] = [
    "tel:*",
    "https://*.gov",
    "https://www.coveredca.com",
    "https://govt.westlaw.com",
    "https://healthconsumer.org",
    "https://smilecalifornia.org",
    "https://www.tricare.mil",
    "https://scocal.stanford.edu",
    "https://healthlaw.org",
    "https://cahealthadvocates.org",
    "https://988lifeline.org",
    "https://www.medicareinteractive.org",
];

/// The worker reaches its own host alone. Some hosts send on from `en.html` to `en`; to another host its policy lets it
/// follow nobody.
const WORKER_MAY_REACH: &str = "(response-origin);redirects=allow";

/// Other sites embed the page in an iframe: that is a purpose of it, and it holds no account to click-jack.
/// Browsers refuse this directive in a `<meta>`.
const MAY_BE_FRAMED: &str = "frame-ancestors *";

/// Device features the page never uses, closed for it and for whatever might be injected into it.
const CLOSED_FEATURES: [&str; 14] = [
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "usb",
];

/// The header of every answer.
const FOR_EVERY_FILE: (&str, &str) = ("X-Content-Type-Options", "nosniff");

/// Sites that mount the widget load its files from their own pages, and a frame that is denied all storage counts as
/// another site: scripts, WASM and texts are asked for by rules that need this.
const FOR_EVERY_SITE: (&str, &str) = ("Access-Control-Allow-Origin", "*");

/// Frames and style sheets are not, and need this where the other site lets nothing in unasked.
const IN_EVERY_SITE: (&str, &str) = ("Cross-Origin-Resource-Policy", "cross-origin");

/// The headers of a page besides its policy: what else it may do.
fn for_a_page() -> Vec<(&'static str, String)> {
    let closed = CLOSED_FEATURES.map(|feature| format!("{feature}=()")).join(", ");
    vec![
        ("Connection-Allowlist", may_reach()),
        // A page that lets in nothing unasked frames only what does the same.
        ("Cross-Origin-Embedder-Policy", "require-corp".to_owned()),
        // Firefox else looks up the names of hosts that a `<link>` tells it to, whatever the policy says.
        ("X-DNS-Prefetch-Control", "off".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Permissions-Policy", closed),
    ]
}

/// Sites move their pages: without the last word, a link to one that has moved would end in an error.
fn may_reach() -> String {
    let places = MAY_OPEN.map(|place| format!("\"{place}\"")).join(" ");
    format!("(response-origin {places});redirects=allow")
}

/// The first link in a text of the page that its own list would not let people open.
pub fn closed_link(text: &str) -> Option<&str> {
    let starts = ["https://", "http://"].into_iter().flat_map(|scheme| text.match_indices(scheme));
    let links = starts.filter_map(|(start, _)| text.get(start..)?.split([' ', '\t', '\n', '"', '\'', '<', '>']).next());
    // The names of markup languages look like links; nobody opens them.
    links.filter(|link| !link.starts_with("http://www.w3.org/")).find(|link| !may_open(link))
}

fn may_open(link: &str) -> bool {
    let Some(host) = link.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()) else {
        return false;
    };
    MAY_OPEN.iter().filter_map(|place| place.strip_prefix("https://")).any(|place| match place.strip_prefix('*') {
        Some(domain) => host.ends_with(domain),
        None => host == place,
    })
}

/// All headers of a file of the site. An empty name is the folder itself, which answers with `index.html`.
pub fn of(name: &str) -> Vec<(&'static str, String)> {
    let is_page = name.is_empty() || name.ends_with(".html");
    let is_single = name.ends_with(single_file::ENDING);
    let by_kind: &[(&str, &str)] = if is_page {
        &[IN_EVERY_SITE]
    } else if name == WORKER {
        &[("Content-Security-Policy", WORKER_POLICY), ("Connection-Allowlist", WORKER_MAY_REACH)]
    } else if is_single {
        &[IN_EVERY_SITE]
    } else if name.ends_with(".css") {
        &[FOR_EVERY_SITE, IN_EVERY_SITE]
    } else {
        &[FOR_EVERY_SITE]
    };
    // The page that is one file has its policy inside, which knows its scripts.
    let policy = is_page.then(|| ("Content-Security-Policy", format!("{CONTENT_SECURITY_POLICY}; {MAY_BE_FRAMED}")));
    let of_a_page = if is_page || is_single { for_a_page() } else { Vec::new() };
    let fixed = [&[FOR_EVERY_FILE], by_kind, &[("Cache-Control", cache_control(name))]].concat();
    fixed.into_iter().map(|(header, value)| (header, value.to_owned())).chain(policy).chain(of_a_page).collect()
}

/// The head of an answer as HTTP/1.1 sends it: what it costs besides the file.
pub fn answer(name: &str) -> String {
    let lines = of(name).into_iter().map(|(name, value)| format!("{name}: {value}\r\n"));
    let own = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: br\r\nContent-Length: 12345\r\n";
    std::iter::once(own.to_owned()).chain(lines).chain(std::iter::once("\r\n".to_owned())).collect()
}

/// How long a browser may keep a file: for ever if its name holds the hash of its content.
pub fn cache_control(name: &str) -> &'static str {
    if has_content_hash(name) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// `main-0123456789abcdef.css`: the names that `xtask build` and Trunk give.
fn has_content_hash(name: &str) -> bool {
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem).trim_end_matches("_bg");
    stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// The file `_headers`, which Netlify and Cloudflare Pages read.
pub fn file<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let (every, value) = FOR_EVERY_FILE;
    let mut text = format!("/*\n  {every}: {value}\n");
    for name in names {
        // These hosts show `en.html` as `en` too.
        for path in [Some(name), name.strip_suffix(".html")].into_iter().flatten() {
            text += &format!("/{path}\n");
            for (header, value) in of(name).into_iter().filter(|(header, _)| *header != every) {
                text += &format!("  {header}: {value}\n");
            }
        }
    }
    text
}

/// The headers of each kind of file as lines `kind Name: value`, for the browser tests' own server, which plays broken
/// hosts. The kinds are `page`, `single`, `worker` and `file`.
pub fn lines() -> String {
    let kinds = [("page", "index.html"), ("single", "page.htm"), ("worker", WORKER), ("file", "main.css")];
    let of_kind = |(kind, name): (&str, &str)| {
        let lines: Vec<String> =
            of(name).into_iter().map(|(name, value)| format!("{kind} {name}: {value}\n")).collect();
        lines.concat()
    };
    kinds.map(of_kind).concat()
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::*;
    use crate::places;

    #[test]
    fn the_page_carries_the_same_policy_for_hosts_without_headers() -> Result<()> {
        let page = std::fs::read_to_string(places::root().join("index.html"))?;
        let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{CONTENT_SECURITY_POLICY}\">");
        assert!(page.contains(&meta), "index.html must contain {meta}");
        Ok(())
    }

    #[test]
    fn a_link_that_the_list_does_not_cover_is_named() {
        let covered =
            "<a href=\"https://www.healthcareoptions.dhcs.ca.gov/\">\nhttps://healthlaw.org\nhttps://a.gov/b?c#d";
        assert_eq!(closed_link(covered), None);
        for closed in [
            "https://example.org/a",
            "https://healthlaw.org.example/",
            "https://example.org/.gov",
            "http://a.gov",
            "https://gov",
        ] {
            assert_eq!(closed_link(&format!("one\ttwo {closed}\tthree")), Some(closed));
        }
    }

    #[test]
    fn only_names_with_a_content_hash_are_kept_for_ever() {
        assert!(has_content_hash("imr-navigator-0123456789abcdef.js"));
        assert!(has_content_hash("imr-navigator-0123456789abcdef_bg.wasm"));
        assert!(!has_content_hash("index.html"));
        assert!(!has_content_hash("imr-navigator.js"));
    }
}
