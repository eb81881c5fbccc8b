//! What a visitor downloads, against the budget. Bytes are exact, so a byte too many fails.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::hosting::pack;
use crate::page::{Asset, Assets};
use crate::site::Site;
use crate::{headers, places};

/// What a part of a visit weighs, in bytes, and the most it may weigh.
struct Budget {
    what: &'static str,
    bytes: usize,
    ceiling: usize,
}

/// The table that was committed last: each run prints the change.
const COMMITTED: &str = "docs/sizes.csv";
const README_START: &str = "<!-- sizes: cargo xtask size --accept -->";
const README_END: &str = "<!-- end of sizes -->";

const READABLE: usize = 14_600;
const LIVE: usize = 125_000;
const VISIT: usize = 300_000;

/// Prints what each file weighs, as it is and as a good host sends it, and the budgets.
pub fn table(site: &Site) -> Result<()> {
    println!("\n{:<42}{:>10}{:>11}", "file", "bytes", "brotli 11");
    for (name, bytes) in site.files() {
        println!("{name:<42}{:>10}{:>11}", bytes.len(), packed(bytes)?);
    }
    let committed = committed()?;
    println!("\n{:<58}{:>9}{:>9}{:>9}", "first visit, brotli 11", "bytes", "change", "ceiling");
    for Budget { what, bytes, ceiling } in budgets(site)? {
        let before = committed.iter().find(|(name, _)| name == what).map(|&(_, before)| before);
        let mark = if bytes <= ceiling { "" } else { "  OVER" };
        println!("{what:<58}{bytes:>9}{:>9}{ceiling:>9}{mark}", change(before, bytes));
    }
    println!("\n{} crates of other people are in the page; sbom.cdx.json lists them\n", site.crates);
    Ok(())
}

/// The change since the committed table, with its sign.
fn change(before: Option<usize>, bytes: usize) -> String {
    match before {
        Some(before) if bytes >= before => format!("+{}", bytes - before),
        Some(before) => format!("-{}", before - bytes),
        None => "new".to_owned(),
    }
}

/// What was committed last, by what it is.
fn committed() -> Result<Vec<(String, usize)>> {
    let file = places::root().join(COMMITTED);
    let table = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let row = |line: &str| {
        let (what, bytes) = line.rsplit_once(',').with_context(|| format!("{COMMITTED}: no comma in {line}"))?;
        Ok((what.to_owned(), bytes.parse().with_context(|| format!("{COMMITTED}: {line}"))?))
    };
    table.lines().skip(1).map(row).collect()
}

/// Writes the committed table anew, and the README's.
pub fn accept(site: &Site) -> Result<()> {
    let budgets = budgets(site)?;
    let rows: String = budgets.iter().map(|Budget { what, bytes, .. }| format!("{what},{bytes}\n")).collect();
    fs::write(places::root().join(COMMITTED), format!("what,bytes\n{rows}"))?;
    let readme = places::root().join("README.md");
    let text = fs::read_to_string(&readme)?;
    let (before, rest) = text.split_once(README_START).context("README.md has no block of sizes")?;
    let (_, after) = rest.split_once(README_END).context("README.md has no end of the block of sizes")?;
    Ok(fs::write(readme, [before, README_START, &block(&budgets), README_END, after].concat())?)
}

/// The table of the README.
fn block(budgets: &[Budget]) -> String {
    let row = |Budget { what, bytes, ceiling }: &Budget| {
        format!("| {what} | {} | {} |\n", with_commas(*bytes), with_commas(*ceiling))
    };
    let rows: String = budgets.iter().map(row).collect();
    format!("\n\n| what | bytes | ceiling |\n|---|---|---|\n{rows}\n")
}

fn with_commas(number: usize) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", with_commas(number / 1000), number % 1000) }
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
    let Assets { style, print, script, wasm, later_wasm, first, later } = english;
    let page = packed(html)?;
    let readable = page + weigh(&[style])?;
    let live = readable + weigh(&[script, wasm, first])?;
    let worker = named(site, crate::page::WORKER);
    let parts = [print, later_wasm, later];
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
    Ok(pack::brotli(bytes)?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_has_the_committed_figures() -> Result<()> {
        let readme = fs::read_to_string(places::root().join("README.md"))?;
        for (what, bytes) in committed()? {
            let row = format!("| {what} | {} |", with_commas(bytes));
            assert!(readme.contains(&row), "README.md lacks {row}");
        }
        Ok(())
    }

    #[test]
    fn a_change_has_its_sign() {
        assert_eq!(change(Some(1_000), 1_001), "+1");
        assert_eq!(change(Some(1_000), 999), "-1");
        assert_eq!(change(Some(1_000), 1_000), "+0");
        assert_eq!(change(None, 1), "new");
        assert_eq!(with_commas(1_234_567), "1,234,567");
    }
}
