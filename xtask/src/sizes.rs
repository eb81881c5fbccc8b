//! What a visitor downloads, against the budget. Bytes are exact, so a byte too many fails.

use std::io::Write;

use anyhow::{Result, bail};
use brotli::CompressorWriter;

use crate::headers;
use crate::page::{Asset, Assets};
use crate::site::Site;

/// What a budget is for, how much it may be and what it aims at, in bytes.
struct Budget {
    what: &'static str,
    bytes: usize,
    must: usize,
    aim: usize,
}

/// Prints what each file weighs, as it is and as a good host sends it, and the budget.
pub fn table(site: &Site) -> Result<()> {
    let (_, over) = measured(site)?;
    if !over.is_empty() {
        println!("Over budget: {}. `cargo xtask size` fails on that.", over.join(", "));
    }
    Ok(())
}

/// The same, and fails over budget.
pub fn check(site: &Site) -> Result<()> {
    let (_, over) = measured(site)?;
    if over.is_empty() { Ok(()) } else { bail!("over budget: {}", over.join(", ")) }
}

fn measured(site: &Site) -> Result<(usize, Vec<String>)> {
    println!("\n{:<42}{:>10}{:>11}", "file", "bytes", "brotli 11");
    for (name, bytes) in site.files() {
        println!("{name:<42}{:>10}{:>11}", bytes.len(), packed(bytes)?);
    }
    println!("\n{:<58}{:>9}{:>9}{:>9}", "first visit, brotli 11", "bytes", "must", "aim");
    let mut over = Vec::new();
    let budgets = budgets(site)?;
    for Budget { what, bytes, must, aim } in &budgets {
        let mark = if bytes > must {
            "  OVER"
        } else if bytes > aim {
            ""
        } else {
            "  ✓ aim"
        };
        println!("{what:<58}{bytes:>9}{must:>9}{aim:>9}{mark}");
        if bytes > must {
            over.push((*what).to_owned());
        }
    }
    println!();
    Ok((budgets.iter().map(|budget| budget.bytes).max().unwrap_or(0), over))
}

fn budgets(site: &Site) -> Result<Vec<Budget>> {
    let Some(((_, english), further)) = site.languages.split_first() else { bail!("the site has no language") };
    let html = named(site, "en.html");
    let weigh =
        |assets: &[&Asset]| assets.iter().try_fold(0, |sum, asset| Ok::<_, anyhow::Error>(sum + packed(&asset.bytes)?));
    let Assets { style, icon, script, wasm, questions, outcome, facts } = english;
    let page = packed(html)?;
    let readable = page + weigh(&[style])?;
    let live = readable + weigh(&[script, wasm, questions])?;
    let worker = named(site, crate::page::WORKER);
    let parts = [icon, outcome, facts];
    let visit = live + weigh(&parts)? + packed(worker)? + headers_of(english);
    let text = |assets: &Assets| weigh(&[&assets.questions, &assets.outcome]);
    let english_text = text(english)?;
    let mut budgets = vec![
        Budget {
            what: "first question readable and its choices usable (no WASM)",
            bytes: readable,
            must: 14_600,
            aim: 9_000,
        },
        Budget { what: "app live, second question reachable", bytes: live, must: 75_000, aim: 43_800 },
        Budget { what: "whole visit to an outcome, with headers", bytes: visit, must: 100_000, aim: 64_000 },
        Budget { what: "WASM alone", bytes: packed(&wasm.bytes)?, must: 60_000, aim: 36_000 },
    ];
    for (_, assets) in further {
        let (must, aim) = (english_text * 13 / 10, english_text * 115 / 100);
        budgets.push(Budget { what: "texts of a further language", bytes: text(assets)?, must, aim });
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
