//! What a line of the plan list may say. Everything that is wrong is reported at once.

use std::collections::{BTreeMap, BTreeSet};

use crate::read::{County, Row};

/// The lines of products, as `Line` in `src/plan.rs` names them.
pub const LINES: [&str; 18] = [
    "commercial_hmo",
    "commercial_ppo",
    "covered_ca",
    "CDI_ppo",
    "self_funded_admin",
    "self_funded_ppo",
    "self_funded_student",
    "dental",
    "vision",
    "behavioral",
    "chiropractic_acupuncture",
    "restricted_licensee",
    "contractor",
    "calpers",
    "medi_cal",
    "medi_cal_ffs",
    "medi_cal_pharmacy",
    "medicare_advantage",
];
const REGULATORS: [&str; 8] = [
    "dmhc",
    "cdi",
    "none_medi_cal_cohs",
    "none_state_program",
    "self_funded_only",
    "medicare",
    "left_market",
    "unknown",
];
const LICENSED: [&str; 3] = ["yes", "no", "unknown"];
const CONFIDENCE: [&str; 4] = ["agency", "plan page", "secondary", "unverified"];
const REGULATOR_CONFIDENCE: [&str; 5] = ["agency", "plan page", "secondary", "inferred", "unverified"];
const PHONE_DISPLAY: [&str; 3] = ["", "dated", "card_first"];
const PHONE_MEMBERS: [&str; 9] = [
    "all",
    "private",
    "commercial",
    "covered_ca",
    "medi_cal",
    "medi_cal_and_group",
    "medicare",
    "calpers",
    "calpers_medicare",
];
const MODELS: [&str; 5] = ["cohs", "two_plan", "gmc", "single_plan", "regional"];
/// California has 58 counties.
const COUNTIES: usize = 58;
/// A number read on a page older than this is not shown as the plan's.
const OLDEST_SHOWN: u32 = 2023;

/// Everything that is wrong, one line each, as `file:line: what`.
pub fn problems(rows: &[Row], counties: &[County]) -> Vec<String> {
    let mut problems = Problems(Vec::new());
    let mut ids = BTreeSet::new();
    for row in rows {
        let problems = &mut problems.at(&row.at);
        problems.when(!is_kebab(&row.id), || format!("`{}` is not a name like health-net-life", row.id));
        problems.when(!ids.insert(row.id.as_str()), || format!("the id {} stands twice", row.id));
        names(row, problems);
        words(row, problems);
        regulator(row, problems);
        phone(row, problems);
    }
    let plans: BTreeMap<&str, &Row> = rows.iter().map(|row| (row.id.as_str(), row)).collect();
    let mut seen = BTreeSet::new();
    for county in counties {
        let problems = &mut problems.at(&county.at);
        problems.when(!seen.insert(county.name.as_str()), || format!("the county {} stands twice", county.name));
        problems.word("model", &county.model, &MODELS);
        problems.word("confidence", &county.confidence, &CONFIDENCE);
        problems.when(county.plans.is_empty(), || "a county has at least one plan".to_owned());
        for id in county.plans.iter().chain(&county.cards) {
            let sells = plans.get(id.as_str()).is_some_and(|row| row.lines.iter().any(|line| line == "medi_cal"));
            problems.when(!sells, || format!("no Medi-Cal plan has the id {id}"));
        }
    }
    if let Some(last) = counties.last().filter(|_| counties.len() != COUNTIES) {
        problems.0.push(format!("{}: there are {COUNTIES} counties, not {}", last.at, counties.len()));
    }
    for row in rows {
        let listed: BTreeSet<&str> = counties
            .iter()
            .filter(|county| county.plans.contains(&row.id))
            .map(|county| county.name.as_str())
            .collect();
        let written: BTreeSet<&str> = row.counties.iter().map(String::as_str).collect();
        problems.at(&row.at).when(listed != written, || {
            format!("medi_cal_counties must be those of the county file: {}", Vec::from_iter(listed).join(";"))
        });
    }
    problems.0
}

fn names(row: &Row, problems: &mut At) {
    problems.when(row.brand.is_empty(), || "the brand is what a person picks and cannot be empty".to_owned());
    problems.when(row.names.is_empty(), || "a plan has at least one name on its card".to_owned());
    for name in &row.names {
        let is_name = name.chars().next().is_some_and(|first| first.is_uppercase() || first.is_ascii_digit());
        problems.when(!is_name, || format!("`{name}` is a description, not a name on a card"));
    }
}

fn words(row: &Row, problems: &mut At) {
    problems.when(row.lines.is_empty(), || "a plan has at least one product line".to_owned());
    for line in &row.lines {
        problems.word("product_lines", line, &LINES);
    }
    problems.word("regulator", &row.regulator, &REGULATORS);
    problems.word("knox_keene_licensed", &row.licensed, &LICENSED);
    problems.word("confidence", &row.confidence, &CONFIDENCE);
    problems.word("regulator_confidence", &row.regulator_confidence, &REGULATOR_CONFIDENCE);
    problems.word("phone_display", &row.phone_display, &PHONE_DISPLAY);
    for members in &row.phone_members {
        problems.word("phone_members", members, &PHONE_MEMBERS);
    }
    problems.when(row.source.is_empty(), || "a row names the source it was read in".to_owned());
    let is_link = row.grievance_url.is_empty() || row.grievance_url.starts_with("http");
    problems.when(!is_link, || format!("`{}` is not a link", row.grievance_url));
}

/// A company that DMHC has not licensed is not DMHC's, and the other way round.
fn regulator(row: &Row, problems: &mut At) {
    let expected: &[&str] = match row.regulator.as_str() {
        "dmhc" => &["yes", "unknown"],
        "cdi" | "none_medi_cal_cohs" | "none_state_program" | "self_funded_only" => &["no"],
        _ => &["unknown"],
    };
    problems.when(!expected.contains(&row.licensed.as_str()), || {
        format!("knox_keene_licensed is `{}`, which does not fit the regulator `{}`", row.licensed, row.regulator)
    });
}

fn phone(row: &Row, problems: &mut At) {
    for number in row.phones.iter().chain(Some(&row.tty).filter(|tty| !tty.is_empty() && *tty != "711")) {
        problems.when(!is_phone(number), || format!("`{number}` is not written as 1-NNN-NNN-NNNN"));
    }
    let (phones, uses) = (row.phones.len(), row.phone_for.len());
    problems.when(phones != uses, || format!("{phones} numbers, but phone_for says what {uses} are for"));
    problems.when((phones == 0) != row.phone_display.is_empty(), || {
        "phone_display is empty where there is no number, and only there".to_owned()
    });
    let shown = if row.phone_display == "dated" { phones } else { 0 };
    problems.when(row.phone_members.len() != shown, || {
        format!("phone_members must say for {shown} numbers whom they are for, one word each")
    });
    if row.phone_display == "dated" {
        let weak = !["agency", "plan page"].contains(&row.confidence.as_str());
        problems
            .when(weak, || "only a number from an agency or the plan's own page may be shown with its date".to_owned());
        let too_old = source_date(&row.source_date).is_none_or(|date| date.year() < OLDEST_SHOWN);
        problems.when(too_old, || {
            format!(
                "a number that is shown with its date needs one, {OLDEST_SHOWN} or later, not `{}`",
                row.source_date
            )
        });
    } else {
        let is_date = ["", "undated"].contains(&row.source_date.as_str()) || source_date(&row.source_date).is_some();
        problems.when(!is_date, || format!("`{}` is not a date", row.source_date));
    }
}

/// The age of a source, as far as it is known.
pub enum SourceDate {
    Day(u32, u32, u32),
    Month(u32, u32),
    Year(u32),
    /// That year or later.
    Since(u32),
}

impl SourceDate {
    const fn year(&self) -> u32 {
        match self {
            Self::Day(year, ..) | Self::Month(year, _) | Self::Year(year) | Self::Since(year) => *year,
        }
    }
}

/// `2026-07-06`, `2023-11`, `2024` or `undated (>=2025)`; `None` for everything else.
pub fn source_date(written: &str) -> Option<SourceDate> {
    let year = |text: &str| text.parse().ok().filter(|year| (1990..2100).contains(year));
    if let Some(since) = written.strip_prefix("undated (>=").and_then(|rest| rest.strip_suffix(')')) {
        return Some(SourceDate::Since(year(since)?));
    }
    let month = |text: &str| text.parse().ok().filter(|month| (1..=12).contains(month));
    let day = |text: &str| text.parse().ok().filter(|day| (1..=31).contains(day));
    match written.split('-').collect::<Vec<_>>()[..] {
        [y] => Some(SourceDate::Year(year(y)?)),
        [y, m] => Some(SourceDate::Month(year(y)?, month(m)?)),
        [y, m, d] => Some(SourceDate::Day(year(y)?, month(m)?, day(d)?)),
        _ => None,
    }
}

fn is_kebab(id: &str) -> bool {
    !id.is_empty()
        && id.split('-').all(|word| {
            !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
        })
}

fn is_phone(number: &str) -> bool {
    let groups: Vec<&str> = number.split('-').collect();
    let digits = groups.iter().all(|group| group.chars().all(|digit| digit.is_ascii_digit()));
    digits && groups.iter().map(|group| group.len()).eq([1, 3, 3, 4]) && groups.first() == Some(&"1")
}

/// What is wrong so far.
struct Problems(Vec<String>);

impl Problems {
    const fn at<'a>(&'a mut self, at: &'a str) -> At<'a> {
        At { at, found: &mut self.0 }
    }
}

/// The same, for one line of a file.
struct At<'a> {
    at: &'a str,
    found: &'a mut Vec<String>,
}

impl At<'_> {
    fn when(&mut self, wrong: bool, what: impl FnOnce() -> String) {
        if wrong {
            self.found.push(format!("{}: {}", self.at, what()));
        }
    }

    fn word(&mut self, column: &str, word: &str, known: &[&str]) {
        self.when(!known.contains(&word), || {
            format!("{column} cannot be `{word}`; it is one of: {}", known.join(", "))
        });
    }
}
