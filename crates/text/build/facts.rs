//! What is printed the same in every language, and the mark that tells one layout of the files from another.

use std::fmt::Write as _;

use imr_rules::agency::{Agency, COUNTY_LINES, Contact};
use imr_rules::law::Source;
use imr_rules::plan::{Brand, CardName, Company, County, LegalName, Plan};

/// No plan has more numbers to show.
const MOST_PHONES: usize = 3;

/// The table of facts, where each kind begins in it, and the mark of the layout. `months` and `weekdays` are those of all
/// languages: people type a date in the language of their letter, whatever the page is in.
pub fn generated(keys: &[&str], months: &[&str], weekdays: &[&str]) -> String {
    let mut facts: Vec<&str> = Vec::new();
    let mut code = String::new();
    let begin = |code: &mut String, facts: &[&str], constant: &str| {
        let _ = writeln!(code, "const {constant}: usize = {};", facts.len());
    };
    begin(&mut code, &facts, "PLANS");
    for plan in Plan::ALL {
        facts.extend([plan.label(), plan.also()]);
        let (phones, _) = plan.phones();
        assert!(phones.len() <= MOST_PHONES, "{plan:?} has {} numbers; MOST_PHONES must grow", phones.len());
        facts.extend((0..MOST_PHONES).map(|index| phones.get(index).map_or("", |phone| phone.number())));
    }
    let _ = writeln!(code, "const MOST_PHONES: usize = {MOST_PHONES};");
    begin(&mut code, &facts, "BRANDS");
    for brand in brands() {
        facts.extend([brand.label(), brand.also(), brand.more()]);
    }
    begin(&mut code, &facts, "COMPANIES");
    facts.extend(companies().map(|company| company.label()));
    begin(&mut code, &facts, "COUNTIES");
    facts.extend(County::ALL.iter().map(|county| county.name()));
    begin(&mut code, &facts, "SOURCES");
    for source in Source::ALL {
        let citation = source.citation();
        facts.extend([citation.title, citation.link]);
    }
    begin(&mut code, &facts, "AGENCIES");
    for agency in Agency::ALL {
        let contact = agency.contact();
        let Contact { name, phone, tty, link, fax, mail, .. } = contact;
        facts.extend([name, phone, tty, link, fax, mail].map(Option::unwrap_or_default));
    }
    begin(&mut code, &facts, "COUNTY_LINES_AT");
    // One after the other: numbers beside numbers compress better.
    let counties = COUNTY_LINES.iter().map(|line| line.county);
    assert!(
        counties.eq(County::ALL.iter().map(|county| county.name())),
        "the lines are not in the order of the counties"
    );
    facts.extend(COUNTY_LINES.iter().map(|line| line.phone));
    facts.extend(COUNTY_LINES.iter().map(|line| line.family_phone.unwrap_or_default()));
    begin(&mut code, &facts, "MONTH_NAMES");
    facts.extend(months);
    begin(&mut code, &facts, "WEEKDAY_NAMES");
    facts.extend(weekdays);
    let _ = writeln!(code, "const FACTS_END: usize = {};", facts.len());

    let mark = keys
        .iter()
        .chain(&facts)
        .flat_map(|text| text.bytes().chain([0]))
        .fold(OFFSET, |mark, byte| (mark ^ u64::from(byte)).wrapping_mul(PRIME));
    let _ = writeln!(code, "const LAYOUT: &str = \"{mark:016x}\";");
    let _ = writeln!(code, "#[cfg(feature = \"bundled\")]\nstatic FACTS: [&str; {}] = {facts:?};", facts.len());
    code
}

/// Of the hash by Fowler, Noll and Vo: it need not be secret, only differ when the layout does.
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// In the order of [`Brand::index`].
fn brands() -> impl Iterator<Item = Brand> {
    CardName::ALL.iter().filter_map(|name| match name {
        CardName::Brand(brand) => Some(*brand),
        CardName::NotListed | CardName::Unknown => None,
    })
}

/// In the order of [`Company::index`].
fn companies() -> impl Iterator<Item = Company> {
    LegalName::ALL.iter().filter_map(|name| match name {
        LegalName::Company(company) => Some(*company),
        LegalName::Another | LegalName::Unknown => None,
    })
}
