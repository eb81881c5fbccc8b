//! The tables in Rust.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::check::{LINES, SourceDate, source_date};
use crate::read::{County, Row};

/// Everything `src/plan.rs` includes.
pub fn tables(rows: &[Row], counties: &[County]) -> String {
    let mut code = String::new();
    let brands = in_order(rows.iter().map(|row| row.brand.as_str()));
    let companies = in_order(rows.iter().map(|row| row.legal_name.as_str()).filter(|name| !name.is_empty()));
    let partners: BTreeSet<&str> = counties.iter().flat_map(|county| &county.cards).map(String::as_str).collect();

    let _ = writeln!(code, "static ROWS: [Row; {}] = [", rows.len());
    for (index, row) in rows.iter().enumerate() {
        let label = row.names.first().map_or("", String::as_str);
        let company = companies.iter().position(|&name| name == row.legal_name);
        let company = company.map_or("None".to_owned(), |at| format!("Some(Company(&COMPANIES[{at}]))"));
        let also: Vec<&str> = row.names.iter().skip(1).map(String::as_str).collect();
        let _ = writeln!(
            code,
            "    Row {{ index: {index}, id: {:?}, label: {label:?}, also: {:?}, company: {company}, facts: Facts {{ \
             regulator: Listed::{}, licence: Licence::{}, confidence: Confidence::{}, lines: {}, partner_card: {} }}, \
             phones: &[{}], dated: {} }},",
            row.id,
            also.join(", "),
            camel(&row.regulator),
            camel(&row.licensed),
            camel(&row.regulator_confidence),
            bits(row),
            partners.contains(row.id.as_str()) && row.licensed == "yes",
            phones(row),
            dated(row),
        );
    }
    code.push_str("];\n");
    all(&mut code, "Plan", "ROWS", rows.len());

    let _ = writeln!(code, "static COMPANIES: [NameRow; {}] = [", companies.len());
    for (index, company) in companies.iter().enumerate() {
        let _ = writeln!(code, "    NameRow {{ index: {index}, name: {:?}, label: {company:?} }},", snake(company));
    }
    code.push_str("];\n");

    let _ = writeln!(code, "static BRANDS: [BrandRow; {}] = [", brands.len());
    for (index, &brand) in brands.iter().enumerate() {
        let own = || rows.iter().enumerate().filter(|(_, row)| row.brand == brand);
        let plans: Vec<String> = own().map(|(at, _)| format!("Plan(&ROWS[{at}])")).collect();
        let names = in_card_order(own().flat_map(|(_, row)| row.names.iter().map(String::as_str)), brand);
        let legal = own().map(|(_, row)| row.legal_name.as_str());
        let (also, more) = shown(&names, brand);
        let more = in_card_order(more.into_iter().chain(legal), brand);
        let _ = writeln!(
            code,
            "    BrandRow {{ index: {index}, name: {:?}, label: {brand:?}, also: {:?}, more: {:?}, plans: &[{}] }},",
            snake(brand),
            also.join(", "),
            more.join(", "),
            plans.join(", ")
        );
    }
    code.push_str("];\n");

    choices(&mut code, "CardName", "Brand", "BRANDS", brands.len(), &["NotListed", "Unknown"]);
    choices(&mut code, "LegalName", "Company", "COMPANIES", companies.len(), &["Another", "Unknown"]);
    let _ = write!(code, "const MEDI_CAL_PLANS: &[MediCalPlan] = &[");
    for at in medi_cal(rows) {
        let _ = write!(code, "MediCalPlan::Plan(Plan(&ROWS[{at}])), ");
    }
    code.push_str("MediCalPlan::OtherPlan, MediCalPlan::Unknown];\n");

    let _ = writeln!(code, "static COUNTIES: [CountyRow; {}] = [", counties.len());
    for (index, county) in counties.iter().enumerate() {
        let plans: Vec<String> = county
            .plans
            .iter()
            .chain(&county.cards)
            .filter_map(|id| rows.iter().position(|row| row.id == *id).map(|at| format!("Plan(&ROWS[{at}])")))
            .collect();
        let _ = writeln!(
            code,
            "    CountyRow {{ index: {index}, name: {:?}, plans: &[{}] }},",
            county.name,
            plans.join(", ")
        );
    }
    code.push_str("];\n");
    all(&mut code, "County", "COUNTIES", counties.len());
    code
}

/// The plans a Medi-Cal member can hold a card of, by the name on it.
fn medi_cal(rows: &[Row]) -> Vec<usize> {
    let mut found: Vec<usize> = (0..rows.len()).collect();
    found.retain(|&at| rows.get(at).is_some_and(|row| row.lines.iter().any(|line| line == "medi_cal")));
    found.sort_by_key(|&at| rows.get(at).and_then(|row| row.names.first()).map(|name| name.to_lowercase()));
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

fn all(code: &mut String, kind: &str, table: &str, count: usize) {
    let _ = write!(
        code,
        "impl {kind} {{\n    /// Every one, in the order of the list.\n    pub const ALL: &'static [Self] = &["
    );
    for at in 0..count {
        let _ = write!(code, "Self(&{table}[{at}]), ");
    }
    code.push_str("];\n}\n");
}

fn choices(code: &mut String, kind: &str, member: &str, table: &str, count: usize, others: &[&str]) {
    let _ = write!(code, "const {table}_TO_CHOOSE: &[{kind}] = &[");
    for at in 0..count {
        let _ = write!(code, "{kind}::{member}({member}(&{table}[{at}])), ");
    }
    for other in others {
        let _ = write!(code, "{kind}::{other}, ");
    }
    code.push_str("];\n");
}

fn bits(row: &Row) -> String {
    let bits: Vec<String> = LINES
        .iter()
        .filter(|line| row.lines.iter().any(|own| own == **line))
        .map(|line| format!("Line::{}.bit()", camel(line)))
        .collect();
    bits.join(" | ")
}

fn phones(row: &Row) -> String {
    if row.phone_display != "dated" {
        return String::new();
    }
    let phones: Vec<String> = row
        .phones
        .iter()
        .zip(&row.phone_members)
        .map(|(number, members)| format!("Phone {{ number: {number:?}, members: Members::{} }}", camel(members)))
        .collect();
    phones.join(", ")
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

/// `plan page` as `PlanPage`.
fn camel(words: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect()
        })
    };
    words.split(['_', ' ']).map(word).collect()
}
