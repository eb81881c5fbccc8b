//! The tables in Rust.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::check::{LINES, SourceDate, source_date};
use crate::read::{County, Row};

/// Everything `src/plan/tables.rs` includes: four lists of words, and a function for each column beside them. Each column
/// is its own, so that a program that never prints a name does not hold the names.
pub fn tables(rows: &[Row], counties: &[County]) -> String {
    let brands = in_order(rows.iter().map(|row| row.brand.as_str()));
    let companies = in_order(rows.iter().map(|row| row.legal_name.as_str()).filter(|name| !name.is_empty()));
    let mut code = String::new();
    plans(&mut code, rows, counties);

    words(&mut code, "A company by its full legal name.", "Company", companies.iter().map(|name| snake(name)));
    columns(
        &mut code,
        "Company",
        &companies,
        |name| snake(name),
        |company| {
            let insurer = company.contains("Insurance Company");
            vec![("label", TEXT, text(company)), ("is_insurer_by_name", "bool", insurer.to_string())]
        },
    );
    let names = companies.iter().map(|name| snake(name));
    choices(&mut code, "LEGAL_NAMES", "LegalName::Company", names, "LegalName::Another, LegalName::Unknown");

    let meaning = "What people call a plan: the name they pick from the list. Behind it can stand several companies.";
    words(&mut code, meaning, "Brand", brands.iter().map(|name| snake(name)));
    columns(
        &mut code,
        "Brand",
        &brands,
        |name| snake(name),
        |&brand| {
            let own = || rows.iter().filter(|row| row.brand == brand);
            let names = in_card_order(own().flat_map(|row| row.names.iter().map(String::as_str)), brand);
            let (also, more) = shown(&names, brand);
            let more = in_card_order(more.into_iter().chain(own().map(|row| row.legal_name.as_str())), brand);
            vec![
                ("label", TEXT, text(brand)),
                ("also", TEXT, text(&also.join(", "))),
                ("more", TEXT, text(&more.join(", "))),
                ("plans", PLANS, references(own().map(|row| row.id.as_str()))),
            ]
        },
    );
    let names = brands.iter().map(|name| snake(name));
    choices(&mut code, "CARD_NAMES", "CardName::Brand", names, "CardName::NotListed, CardName::Unknown");

    words(&mut code, "A county of California.", "County", counties.iter().map(|county| county.name.clone()));
    columns(
        &mut code,
        "County",
        counties,
        |county| county.name.clone(),
        |county| vec![("plans", PLANS, references(county.plans.iter().chain(&county.cards).map(String::as_str)))],
    );
    code
}

const TEXT: &str = "&'static str";
const PLANS: &str = "&'static [Plan]";

fn plans(code: &mut String, rows: &[Row], counties: &[County]) {
    let partners: BTreeSet<&str> = counties.iter().flat_map(|county| &county.cards).map(String::as_str).collect();
    let meaning = "A row of the list: one company and one kind of product.";
    words(code, meaning, "Plan", rows.iter().map(|row| row.id.clone()));
    let mut numbers: Vec<String> = Vec::new();
    let cells = |row: &Row| {
        let Row { legal_name, names, regulator, licensed, regulator_confidence, .. } = row;
        let company = if legal_name.is_empty() {
            "None".to_owned()
        } else {
            format!("Some(Company::{})", camel(&snake(legal_name)))
        };
        let facts = format!(
            "const {{ &Facts {{ regulator: Listed::{}, licence: Licence::{}, confidence: Confidence::{}, lines: {}, \
             partner_card: {} }} }}",
            camel(regulator),
            camel(licensed),
            camel(regulator_confidence),
            bits(row),
            partners.contains(row.id.as_str()) && licensed == "yes",
        );
        let also: Vec<&str> = names.iter().skip(1).map(String::as_str).collect();
        vec![
            ("label", TEXT, text(names.first().map_or("", String::as_str))),
            ("also", TEXT, text(&also.join(", "))),
            ("company", "Option<Company>", company),
            ("facts", "&'static Facts", facts),
            ("phones", "&'static [Phone]", phones(row, &mut numbers)),
            ("dated", "&'static SourceDate", format!("&{}", dated(row))),
        ]
    };
    columns(code, "Plan", rows, |row| row.id.clone(), cells);
    let _ = writeln!(code, "pub static NUMBERS: [&str; {}] = {numbers:?};", numbers.len());
    let ids = medi_cal(rows).into_iter().map(|row| row.id.clone());
    choices(code, "MEDI_CAL_PLANS", "MediCalPlan::Plan", ids, "MediCalPlan::OtherPlan, MediCalPlan::Unknown");
}

/// A list of words, by the macro that makes all of them.
fn words(code: &mut String, meaning: &str, kind: &str, names: impl Iterator<Item = String>) {
    let _ = writeln!(code, "vocabulary! {{\n    /// {meaning}\n    {kind} {{");
    for name in names {
        let _ = writeln!(code, "        {} = {name:?},", camel(&name));
    }
    code.push_str("    }\n}\n");
}

/// What stands beside each word of a list: name, type and value of each column.
fn columns<'a, T>(
    code: &mut String,
    kind: &str,
    lines: &'a [T],
    name: impl Fn(&T) -> String,
    cells: impl FnMut(&'a T) -> Vec<(&'static str, &'static str, String)>,
) {
    let cells: Vec<_> = lines.iter().map(cells).collect();
    for (at, (column, of_type, _)) in cells.first().into_iter().flatten().enumerate() {
        let prefix = kind.to_lowercase();
        let _ = writeln!(
            code,
            "#[inline(never)]\npub const fn {prefix}_{column}(of: {kind}) -> {of_type} {{\n    match of {{"
        );
        for (line, cells) in lines.iter().zip(&cells) {
            let value = cells.get(at).map_or("", |(_, _, value)| value);
            let _ = writeln!(code, "        {kind}::{} => {value},", camel(&name(line)));
        }
        code.push_str("    }\n}\n");
    }
}

/// Everything one can answer where a name of a list is asked for.
fn choices(code: &mut String, list: &str, member: &str, names: impl Iterator<Item = String>, others: &str) {
    let (kind, of) = member.split_once("::").unwrap_or_default();
    let _ = write!(code, "pub const {list}: &[{kind}] = &[");
    for name in names {
        let _ = write!(code, "{member}({of}::{}), ", camel(&name));
    }
    let _ = writeln!(code, "{others}];");
}

/// A text as Rust writes it. One that is empty gets a name, see `src/plan/tables.rs`.
fn text(text: &str) -> String {
    if text.is_empty() { "NO_TEXT".to_owned() } else { format!("{text:?}") }
}

fn references<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    let plans: Vec<String> = ids.map(|id| format!("Plan::{}", camel(id))).collect();
    format!("&[{}]", plans.join(", "))
}

/// The plans a Medi-Cal member can hold a card of, by the name on it.
fn medi_cal(rows: &[Row]) -> Vec<&Row> {
    let mut found: Vec<&Row> = rows.iter().filter(|row| row.lines.iter().any(|line| line == "medi_cal")).collect();
    found.sort_by_key(|row| row.names.first().map(|name| name.to_lowercase()));
    found
}

/// Each name once, as a person looks it up: by the alphabet, capitals or not.
fn in_order<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<&str> = names.collect();
    names.sort_by_key(|name| name.to_lowercase());
    names.dedup();
    names
}

/// Each name once, as the rows give them, without the one that stands above them.
fn in_card_order<'a>(names: impl Iterator<Item = &'a str>, above: &str) -> Vec<&'a str> {
    let mut all: Vec<&str> = Vec::new();
    for name in names.filter(|&name| !name.is_empty() && name != above) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

/// The names that are worth their place beside the brand, and those that are only searched for.
fn shown<'a>(names: &[&'a str], brand: &str) -> (Vec<&'a str>, Vec<&'a str>) {
    const MOST: usize = 5;
    let begins_alike = |name: &str| name.to_lowercase().starts_with(&brand.to_lowercase());
    let (mut shown, mut more): (Vec<_>, Vec<_>) = names.iter().copied().partition(|name| !begins_alike(name));
    more.extend(shown.drain(MOST.min(shown.len())..));
    (shown, more)
}

fn bits(row: &Row) -> String {
    let bits: Vec<String> = LINES
        .iter()
        .filter(|line| row.lines.iter().any(|own| own == **line))
        .map(|line| format!("Line::{}.bit()", camel(line)))
        .collect();
    bits.join(" | ")
}

/// The numbers that may be shown, each by its place among all of them, to which it is added.
fn phones(row: &Row, numbers: &mut Vec<String>) -> String {
    if row.phone_display != "dated" || row.phones.is_empty() {
        return "&NO_PHONES".to_owned();
    }
    let mut code = String::from("&[");
    for (number, members) in row.phones.iter().zip(&row.phone_members) {
        let _ = write!(code, "Phone {{ index: {}, members: Members::{} }}, ", numbers.len(), camel(members));
        numbers.push(number.clone());
    }
    code + "]"
}

fn dated(row: &Row) -> String {
    match source_date(&row.source_date) {
        Some(SourceDate::Day(year, month, day)) => format!("SourceDate::Day({year}, {month}, {day})"),
        Some(SourceDate::Month(year, month)) => format!("SourceDate::Month({year}, {month})"),
        Some(SourceDate::Year(year)) => format!("SourceDate::Year({year})"),
        Some(SourceDate::Since(year)) => format!("SourceDate::Since({year})"),
        None => "SourceDate::Unknown".to_owned(),
    }
}

/// `L.A. Care` as `l_a_care`.
fn snake(name: &str) -> String {
    let letters: String =
        name.to_lowercase().chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join("_")
}

/// `plan page`, `plan-page` and `plan_page` as `PlanPage`.
fn camel(words: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect()
        })
    };
    words.split(['_', '-', ' ']).map(word).collect()
}
