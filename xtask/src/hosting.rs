//! What a site needs on hosts that do not read `_headers`: packed files, and configuration of the common servers, all of it made of
//! [`headers`]. `docs/hosting.md` says how each is used, and `cargo xtask release-check --only hosts` proves three of them.

mod apache;
mod caddy;
mod cloudfront;
mod nginx;
pub mod pack;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::page::{WORKER, sha256};
use crate::site::Site;
use crate::{headers, places};

/// A kind of file: all of one kind have the same headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A page, or the folder, which answers with one.
    Page,
    /// The worker that keeps the files.
    Worker,
    /// The page that is one file.
    Single,
    /// A style sheet with a hash in its name.
    Style,
    /// Another file with a hash in its name.
    Hashed,
    /// What describes the build.
    Other,
}

impl Kind {
    const ALL: [Kind; 6] = [Kind::Page, Kind::Worker, Kind::Single, Kind::Style, Kind::Hashed, Kind::Other];

    /// What it is called in configuration.
    fn name(self) -> &'static str {
        match self {
            Kind::Page => "page",
            Kind::Worker => "worker",
            Kind::Single => "single",
            Kind::Style => "style",
            Kind::Hashed => "hashed",
            Kind::Other => "other",
        }
    }

    /// The end of its file's name, as a regular expression; `None` for what no other kind is.
    fn name_pattern(self) -> Option<&'static str> {
        match self {
            Kind::Page => Some(r"\.html"),
            Kind::Worker => Some(r"sw\.js"),
            Kind::Single => Some(r"\.htm"),
            Kind::Style => Some(r"-[0-9a-f]{16}\.css"),
            Kind::Hashed => Some(r"-[0-9a-f]{16}\.(js|wasm|txt)"),
            Kind::Other => None,
        }
    }

    /// The end of its path; a folder answers with its page.
    fn path_pattern(self) -> Option<String> {
        let name = self.name_pattern()?;
        Some(match self {
            Kind::Page => format!("(/|{name})$"),
            Kind::Worker => format!("/{name}$"),
            Kind::Single | Kind::Style | Kind::Hashed | Kind::Other => format!("{name}$"),
        })
    }

    /// Any file of this kind.
    fn example(self) -> &'static str {
        match self {
            Kind::Page => "index.html",
            Kind::Worker => WORKER,
            Kind::Single => "imr-navigator-en.htm",
            Kind::Style => "main-0123456789abcdef.css",
            Kind::Hashed => "app-0123456789abcdef.js",
            Kind::Other => "BUILD.json",
        }
    }

    fn headers(self) -> Vec<(&'static str, String)> {
        headers::of(self.example())
    }
}

/// The first line of each file that is made here.
const MADE: &str =
    "IMR Navigator. Made of xtask/src/headers.rs by `cargo xtask hosting`; docs/hosting.md says how it is used.";

/// The files of `docs/hosting`, by name.
fn configurations() -> Vec<(&'static str, String)> {
    vec![
        ("navigator-maps.conf", nginx::maps()),
        ("navigator.conf", nginx::location()),
        ("navigator.caddy", caddy::snippet()),
        ("cloudfront.yaml", cloudfront::template()),
    ]
}

/// Writes the files of `docs/hosting` anew.
pub fn write_configurations() -> Result<()> {
    for (name, text) in configurations() {
        fs::write(folder().join(name), text)?;
    }
    Ok(())
}

fn folder() -> PathBuf {
    places::root().join("docs/hosting")
}

/// Puts beside the files of a site what hosts need: each file packed, the headers for two kinds of hosts, and the hash of every
/// file for people who copy them.
pub fn write(dir: &Path, site: &Site) -> Result<()> {
    let files = site.files();
    let names = files.iter().map(|(name, _)| *name);
    let mut besides = vec![
        ("_headers".to_owned(), headers::file(std::iter::once("").chain(names)).into_bytes()),
        (".htaccess".to_owned(), apache::htaccess().into_bytes()),
    ];
    for (name, bytes) in &files {
        besides.push((format!("{name}.br"), pack::brotli(bytes)?));
        besides.push((format!("{name}.gz"), pack::gzip(bytes)?));
    }
    for (name, bytes) in &besides {
        fs::write(dir.join(name), bytes)?;
    }
    let all = files.into_iter().chain(besides.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
    Ok(fs::write(dir.join(SUMS), sums(all))?)
}

/// The file with the hash of every file.
pub const SUMS: &str = "SHA256SUMS";

/// The hash of every file, in order by name, as `sha256sum --check` reads it.
pub fn sums<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut sums: Vec<_> = files.map(|(name, bytes)| (name, sha256(bytes))).collect();
    sums.sort_unstable();
    sums.iter().map(|(name, sum)| format!("{sum}  {name}\n")).collect()
}

/// Whether a file beside those of the site is one that [`write()`] puts there.
pub fn is_besides(name: &str) -> bool {
    ["_headers", ".htaccess", SUMS].contains(&name) || name.ends_with(".br") || name.ends_with(".gz")
}

#[cfg(test)]
mod tests {
    use anyhow::{Context, bail};

    use super::*;

    #[test]
    fn the_committed_configurations_are_those_of_the_headers() -> Result<()> {
        for (name, text) in configurations() {
            let file = folder().join(name);
            let committed = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            if committed != text {
                bail!("docs/hosting/{name} is not what the headers say: cargo xtask hosting");
            }
        }
        Ok(())
    }

    #[test]
    fn every_kind_of_file_has_headers_of_its_own() {
        for (index, kind) in Kind::ALL.iter().enumerate() {
            let later = Kind::ALL.iter().skip(index + 1);
            assert!(later.clone().all(|other| other.headers() != kind.headers()), "{kind:?} is not needed");
        }
    }

    /// Cloudflare Pages reads no more: https://developers.cloudflare.com/pages/configuration/headers/
    #[test]
    fn the_headers_file_is_within_the_limits_of_its_hosts() {
        let names = Kind::ALL.map(Kind::example);
        let longest = headers::file(names.into_iter()).lines().map(str::len).max().unwrap_or(0);
        assert!(longest <= 2000, "a line of {longest} characters");
    }
}
