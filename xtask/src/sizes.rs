//! What a visitor downloads, against the budget. Bytes are exact, so a byte too many fails.

use std::io::Write;

use anyhow::{Result, bail};
use brotli::CompressorWriter;

use crate::headers;
use crate::page::{Asset, Assets};
use crate::site::Site;

/// What a part of a visit weighs, in bytes, and the most it may weigh.
struct Budget {
    what: &'static str,
    bytes: usize,
    ceiling: usize,
}

const READABLE: usize = 14_600;
const LIVE: usize = 125_000;
const VISIT: usize = 300_000;

/// Prints what each file weighs, as it is and as a good host sends it, and the budgets.
pub fn table(site: &Site) -> Result<()> {
    println!("\n{:<42}{:>10}{:>11}", "file", "bytes", "brotli 11");
    for (name, bytes) in site.files() {
        println!("{name:<42}{:>10}{:>11}", bytes.len(), packed(bytes)?);
    }
    println!("\n{:<58}{:>9}{:>9}", "first visit, brotli 11", "bytes", "ceiling");
    for Budget { what, bytes, ceiling } in budgets(site)? {
        let mark = if bytes <= ceiling { "" } else { "  OVER" };
        println!("{what:<58}{bytes:>9}{ceiling:>9}{mark}");
    }
    println!("\n{} crates of other people are in the page; sbom.cdx.json lists them\n", site.crates);
    Ok(())
}

/// The same, and fails over a ceiling.
pub fn check(site: &Site) -> Result<()> {
    table(site)?;
    let over: Vec<_> =
        budgets(site)?.into_iter().filter(|budget| budget.bytes > budget.ceiling).map(|budget| budget.what).collect();
    if over.is_empty() { Ok(()) } else { bail!("over budget: {}", over.join(", ")) }
}

fn budgets(site: &Site) -> Result<Vec<Budget>> {
    let Some(((_, english), further)) = site.languages.split_first() else { bail!("the site has no language") };
    let html = named(site, "en.html");
    let weigh =
        |assets: &[&Asset]| assets.iter().try_fold(0, |sum, asset| Ok::<_, anyhow::Error>(sum + packed(&asset.bytes)?));
    let Assets { style, script, wasm, later_wasm, first, later, facts } = english;
    let page = packed(html)?;
    let readable = page + weigh(&[style])?;
    let live = readable + weigh(&[script, wasm, first])?;
    let worker = named(site, crate::page::WORKER);
    let parts = [later_wasm, later, facts];
    let visit = live + weigh(&parts)? + packed(worker)? + headers_of(english);
    let text = |assets: &Assets| weigh(&[&assets.first, &assets.later]);
    let budget = |what, bytes, ceiling| Budget { what, bytes, ceiling };
    let mut budgets = vec![
        budget("first question readable and its choices usable (no WASM)", readable, READABLE),
        budget("app live, second question reachable", live, LIVE),
        budget("whole visit to an outcome, with headers", visit, VISIT),
    ];
    // A language is not to cost its readers much more than English costs its own.
    let most = text(english)? * 13 / 10;
    for (_, assets) in further {
        budgets.push(budget("texts of a further language", text(assets)?, most));
    }
    Ok(budgets)
}

/// What the answers to a first visit cost in headers, uncompressed as HTTP/1.1 sends them.
fn headers_of(english: &Assets) -> usize {
    let names = english.all().map(|asset| asset.name.as_str()).into_iter().chain(["en.html", crate::page::WORKER]);
    names.map(|name| headers::answer(name).len()).sum()
}

fn named<'a>(site: &'a Site, name: &str) -> &'a [u8] {
    site.named.iter().find(|(other, _)| other == name).map_or(&[], |(_, bytes)| bytes)
}

/// How many bytes a good host sends.
fn packed(bytes: &[u8]) -> Result<usize> {
    const QUALITY: u32 = 11;
    const WINDOW: u32 = 22;
    let mut packed = Vec::new();
    let mut writer = CompressorWriter::new(&mut packed, 4096, QUALITY, WINDOW);
    writer.write_all(bytes)?;
    writer.flush()?;
    drop(writer);
    Ok(packed.len())
}
