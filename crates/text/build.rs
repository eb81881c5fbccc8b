//! Turns `locales/*.toml` into Rust literals, so that the page parses nothing, and refuses a sentence that is missing,
//! empty, not used, or quotes something that does not exist.
//!
//! The keys are those of the domain enums; the keys of `[page]` and `[shell]` are those of the English files.

#[path = "build/facts.rs"]
mod facts;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use imr_letters::{Field, Letter, Part};
use imr_rules::FIRST_QUESTIONS;
use imr_rules::agency::{ADDRESSES, Agency, Form};
use imr_rules::answers::{Answer, LetterPhrase, Question};
use imr_rules::deadline::{Consequence, DeadlineKind, LateRule};
use imr_rules::law::{Confidence, FRESH_DAYS, QUOTED, Source};
use imr_rules::outcome::{
    Action, Certainty, Condition, Door, Guard, Next, Paper, PastReviews, Reason, Regulator, Right, Route, UrgentBox,
};
use imr_rules::plan::Members;
use toml::{Table, Value};

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// What the page itself fills in, by section.
const FILLED_IN: &[(&str, &[&str])] = &[
    ("date", &["weekday", "month", "day", "year"]),
    ("span", &["count"]),
    ("action", &["person"]),
    ("hours", &["opens", "closes", "hour"]),
    (
        "page",
        &[
            "date", "next", "number", "question", "agency", "span", "reason", "rights", "open", "answer", "route",
            "plan", "phone", "members", "count", "row", "address", "step", "file", "part",
        ],
    ),
];

/// What the pages of the first questions say, by its key in `[page]`; a test of the page compares.
const FIRST_LINES: [&str; 14] = [
    "answers_so_far",
    "back",
    "change",
    "choose_one",
    "continue",
    "error_word",
    "find_title",
    "group_job_or_bought",
    "group_other",
    "group_state",
    "product",
    "question_number",
    "still_loading",
    "why_title",
];

/// The sections that the letters are made of.
const LETTER_SECTIONS: [&str; 3] = ["letter.", "field.", "part."];

/// Languages written from right to left, should one be added.
const RIGHT_TO_LEFT: [&str; 4] = ["ar", "fa", "he", "ur"];

type Result<T> = std::result::Result<T, String>;

/// The sentences of one language by their full key, and the file each is in.
struct Locale {
    code: String,
    files: Vec<String>,
    lines: BTreeMap<String, (String, String)>,
}

/// One place in the table of lines.
struct Slot {
    key: String,
    required: bool,
}

/// The table of lines, and the constants that say where each section begins.
#[derive(Default)]
struct Layout {
    slots: Vec<Slot>,
    starts: String,
}

fn main() -> ExitCode {
    // Returned from `main`, the list of problems would be one long line.
    build().map_or_else(
        |problems| {
            eprintln!("{problems}");
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}

fn build() -> Result<()> {
    let folder = env::var("IMR_LOCALES_DIR").map_or_else(|_| PathBuf::from("../../locales"), PathBuf::from);
    println!("cargo::rerun-if-env-changed=IMR_LOCALES_DIR");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");

    let locales = read_all(&folder)?;
    let english = locales.iter().find(|locale| locale.code == "en").ok_or("there is no locales/en.toml")?;
    let mut page: Vec<&str> = english.keys_of("page");
    page.sort_by_key(|key| !FIRST_LINES.contains(key));
    let layout = layout(&page);
    let problems = check(&locales, english, &layout);
    if !problems.is_empty() {
        return Err(problems.join("\n"));
    }
    if let Some(key) = FIRST_LINES.iter().find(|key| !page.contains(key)) {
        return Err(format!("FIRST_LINES in crates/text/build.rs names page.{key}, which does not exist"));
    }
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|error| error.to_string())?).join("lines.rs");
    let [months, weekdays] = [&MONTHS[..], &WEEKDAYS[..]].map(|names| all_named(&locales, names));
    fs::write(&out, generated(&locales, &page, &layout) + &facts::generated(&layout.keys(), &months, &weekdays))
        .map_err(|error| format!("{}: {error}", out.display()))
}

/// Names of `[date]` in every language.
fn all_named<'a>(locales: &'a [Locale], names: &[&str]) -> Vec<&'a str> {
    let named =
        |locale: &'a Locale, name: &&str| locale.lines.get(&format!("date.{name}")).map(|(text, _)| text.as_str());
    locales.iter().flat_map(|locale| names.iter().filter_map(move |name| named(locale, name))).collect()
}

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

fn read_all(folder: &Path) -> Result<Vec<Locale>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let mut locales: BTreeMap<String, Locale> = BTreeMap::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "toml")) {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let code = name.split('.').next().unwrap_or_default().to_owned();
        let text = fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
        let table: Table = text.parse().map_err(|error| format!("{name}: {error}"))?;
        let locale =
            locales.entry(code.clone()).or_insert_with(|| Locale { code, files: Vec::new(), lines: BTreeMap::new() });
        locale.files.push(name.clone());
        locale.take("", table, &name)?;
    }
    // English first: it is what a browser gets that asks for none of the languages.
    let mut all: Vec<Locale> = locales.into_values().collect();
    all.sort_by_key(|locale| (locale.code != "en", locale.code.clone()));
    Ok(all)
}

impl Locale {
    fn take(&mut self, prefix: &str, table: Table, file: &str) -> Result<()> {
        for (name, value) in table {
            let key = if prefix.is_empty() { name } else { format!("{prefix}.{name}") };
            match value {
                Value::Table(inner) => self.take(&key, inner, file)?,
                Value::String(text) => {
                    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                    if let Some((_, other)) = self.lines.insert(key.clone(), (text, file.to_owned())) {
                        return Err(format!("{file}: {key} stands in {other} too"));
                    }
                }
                Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) | Value::Array(_) => {
                    return Err(format!("{file}: {key} is not a text"));
                }
            }
        }
        Ok(())
    }

    fn keys_of(&self, section: &str) -> Vec<&str> {
        self.lines.keys().filter_map(|key| key.strip_prefix(section)?.strip_prefix('.')).collect()
    }

    fn text(&self, key: &str) -> &str {
        self.lines.get(key).map_or("", |(text, _)| text)
    }
}

// ── What must be there ───────────────────────────────────────────────────────────────────────────────────────────────

impl Layout {
    fn begin(&mut self, constant: &str) {
        let start = self.slots.len();
        let _ = writeln!(self.starts, "const {constant}: usize = {start};");
    }

    fn keys(&self) -> Vec<&str> {
        self.slots.iter().map(|slot| slot.key.as_str()).collect()
    }

    fn slot(&mut self, key: String, required: bool) {
        self.slots.push(Slot { key, required });
    }

    /// `[section.name]` with these fields; a field ending in `?` may be left out.
    fn tables(&mut self, constant: &str, section: &str, names: &[&str], fields: &[&str]) {
        self.begin(constant);
        for name in names {
            for field in fields {
                let required = !field.ends_with('?');
                self.slot(format!("{section}.{name}.{}", field.trim_end_matches('?')), required);
            }
        }
    }

    /// The texts of a question and of its choices.
    fn question(&mut self, question: Question, question_at: &mut String) {
        let name = question.name();
        let _ = writeln!(question_at, "        Question::{question:?} => {},", self.slots.len());
        for field in ["title", "why", "find"] {
            self.slot(format!("question.{name}.{field}"), true);
        }
        // The names of plans and companies are in the plan list; no language changes them.
        for answer in Answer::all(question).into_iter().filter(|answer| !answer.is_of_plan_list()) {
            let Some(choice) = answer.choice() else { continue };
            self.slot(format!("choice.{name}.{choice}"), true);
            self.slot(format!("hint.{name}.{choice}"), false);
        }
    }

    /// `[section]` with one text a name.
    fn list(&mut self, constant: &str, section: &str, names: &[&str]) {
        self.begin(constant);
        for name in names {
            self.slot(format!("{section}.{name}"), true);
        }
    }
}

macro_rules! names {
    ($kind:ident) => {
        &$kind::ALL.iter().map(|member| member.name()).collect::<Vec<_>>()
    };
}

/// The table. `page` is the keys of `[page]`, those of [`FIRST_LINES`] first.
fn layout(page: &[&str]) -> Layout {
    let mut layout = Layout::default();
    let mut question_at = String::from(
        "/// Where the texts of a question begin: title, why, find, then label and hint of each choice.\n\
         const fn question_at(question: Question) -> usize {\n    match question {\n",
    );
    let (first, others): (Vec<Question>, Vec<Question>) =
        Question::ALL.iter().partition(|question| FIRST_QUESTIONS.contains(question));
    let (first_lines, other_lines) = page.split_at(FIRST_LINES.len());
    let _ = writeln!(
        layout.starts,
        "/// The number of the first line of the page that is loaded later.\nconst LATER_LINE: usize = {};",
        FIRST_LINES.len()
    );
    layout.list("FIRST_PAGE", "page", first_lines);
    for question in &first {
        layout.question(*question, &mut question_at);
    }
    // What follows is read later than the second question, and travels in a file of its own.
    layout.begin("LATER");
    layout.list("LATER_PAGE", "page", other_lines);
    layout.list("MONTH", "date", &MONTHS);
    layout.list("WEEKDAY", "date", &WEEKDAYS);
    layout.list("DATE_FORMAT", "date", &["long", "month_year"]);
    for question in &others {
        layout.question(*question, &mut question_at);
    }
    layout.starts.push_str(&question_at);
    layout.starts.push_str("    }\n}\n");
    layout.list("PHRASE", "phrase", names!(LetterPhrase));
    layout.tables("ROUTE", "route", names!(Route), &["headline", "detail"]);
    layout.tables("URGENT", "urgent", names!(UrgentBox), &["title", "text"]);
    layout.tables("ACTION", "action", names!(Action), &["title", "how", "say?", "say_for_other?"]);
    layout.list("VOICE", "voice", &["parent", "helper", "provider"]);
    layout.tables("DEADLINE", "deadline", names!(DeadlineKind), &["title", "counts"]);
    layout.tables("DOOR", "door", names!(Door), &["title", "text"]);
    layout.tables("AGENCY", "agency", names!(Agency), &["what", "languages?", "name?"]);
    layout.tables("FORM", "form", names!(Form), &["open", "note", "asks?"]);
    layout.list("CONDITION", "condition", names!(Condition));
    layout.list("HOURS", "hours", &["day_and_night", "weekdays", "morning", "noon", "afternoon"]);
    layout.list("RIGHT", "right", names!(Right));
    layout.list("CONSEQUENCE", "consequence", names!(Consequence));
    layout.list("LATE_RULE", "late_rule", names!(LateRule));
    layout.list("MEMBERS", "members", names!(Members));
    layout.list("GUARD", "guard", names!(Guard));
    layout.list("REASON", "reason", names!(Reason));
    layout.list("NEXT", "next", names!(Next));
    layout.list("PAST_REVIEWS", "past_reviews", names!(PastReviews));
    layout.list("PAPER", "paper", names!(Paper));
    layout.list("CONFIDENCE", "confidence", names!(Confidence));
    layout.begin("SOURCE_TITLE");
    for source in Source::ALL {
        layout.slot(format!("source.{}", source.name()), false);
    }
    layout.list("SPAN", "span", &["days", "months", "same_day", "day_before", "day_after", "year_end"]);
    layout.begin("POWER");
    for regulator in Regulator::ALL {
        for certainty in Certainty::ALL {
            let occurs = (*regulator == Regulator::Undetermined) == (*certainty == Certainty::Ask);
            layout.slot(format!("power.{}_{}", regulator.name(), certainty.name()), occurs);
        }
    }
    // Letters are read later than an outcome, and English ones beside those of another language: a file of their own.
    layout.begin("LETTERS");
    layout.tables("LETTER", "letter", names!(Letter), &["title", "use", "subject"]);
    layout.list("FIELD", "field", names!(Field));
    layout.list("PART", "part", names!(Part));
    let letters =
        layout.slots.iter().filter(|slot| LETTER_SECTIONS.iter().any(|section| slot.key.starts_with(section)));
    let _ = writeln!(
        layout.starts,
        "/// How many sentences there are in the letters of one language.\n\
         #[cfg(not(feature = \"bundled\"))]\nconst LETTER_LINES: usize = {};",
        letters.count()
    );
    layout
}

// ── Checking ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/// Everything that is wrong, so that a translator sees it at once.
fn check(locales: &[Locale], english: &Locale, layout: &Layout) -> Vec<String> {
    let mut problems = Vec::new();
    let known: BTreeSet<&str> = layout.slots.iter().map(|slot| slot.key.as_str()).collect();
    for locale in locales {
        let files = locale.files.join(", ");
        for slot in layout.slots.iter().filter(|slot| slot.required && !locale.lines.contains_key(&slot.key)) {
            problems.push(format!("{files}: {} is missing", slot.key));
        }
        for (key, (text, file)) in &locale.lines {
            let may_be_empty = key.starts_with("form.") && key.ends_with(".note");
            if text.is_empty() && !may_be_empty {
                problems.push(format!("{file}: {key} is empty"));
            }
            if !known.contains(key.as_str()) && !key.starts_with("shell.") {
                problems.push(format!("{file}: {key} is not used; is it misspelled?"));
            }
            for name in placeholders(text) {
                if quoted(name).is_none() && !is_filled_in(key, name) {
                    problems.push(format!("{file}: {key} quotes {{{name}}}, which does not exist"));
                }
            }
            if text.matches('{').count() != placeholders(text).len() {
                problems.push(format!("{file}: {key} has an unfinished placeholder"));
            }
            if is_name(key) {
                if locale.code == english.code {
                    problems.push(format!("{file}: {key} stands in the rules already, in English"));
                }
                continue;
            }
            match english.lines.get(key) {
                Some((original, _)) => {
                    let (ours, theirs): (BTreeSet<_>, BTreeSet<_>) =
                        (placeholders(text).into_iter().collect(), placeholders(original).into_iter().collect());
                    if ours != theirs {
                        problems.push(format!("{file}: {key} does not quote what English quotes: {theirs:?}"));
                    }
                }
                None => problems.push(format!("{file}: {key} does not stand in English")),
            }
        }
        for key in english.lines.keys().filter(|key| !locale.lines.contains_key(*key)) {
            let is_required = layout.slots.iter().any(|slot| slot.required && slot.key == *key);
            if !is_required {
                problems.push(format!("{files}: {key} stands in English only"));
            }
        }
    }
    problems
}

/// Whether it is what an agency or a source is called, which the rules have in English.
fn is_name(key: &str) -> bool {
    key.starts_with("source.") || key.starts_with("agency.") && key.ends_with(".name")
}

fn placeholders(text: &str) -> Vec<&str> {
    text.split('{').skip(1).filter_map(|after| Some(after.split_once('}')?.0)).collect()
}

/// Whether the page, or the person in a letter, fills this in.
fn is_filled_in(key: &str, name: &str) -> bool {
    let section = key.split('.').next().unwrap_or_default();
    if section == "part" {
        return Field::from_name(name).is_some();
    }
    FILLED_IN.iter().any(|(known, names)| *known == section && names.contains(&name))
}

/// What a placeholder stands for: a number of law, or an agency's phone between marks that the page turns into a link.
fn quoted(name: &str) -> Option<String> {
    if let Some(found) = QUOTED.iter().find(|quoted| quoted.name == name) {
        return Some(with_thousands(found.number));
    }
    if name == "fresh_days" {
        return Some(with_thousands(FRESH_DAYS));
    }
    if let Some(address) = ADDRESSES.iter().find(|address| address.name == name) {
        return Some(address.text.to_owned());
    }
    let agency = Agency::from_name(name.strip_suffix("_phone")?)?;
    Some(format!("\u{2}{}\u{3}", agency.contact().phone?))
}

fn with_thousands(number: u64) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", number / 1000, number % 1000) }
}

// ── Writing ──────────────────────────────────────────────────────────────────────────────────────────────────────────

fn finished(text: &str) -> String {
    placeholders(text).into_iter().fold(text.to_owned(), |text, name| match quoted(name) {
        Some(value) => text.replace(&format!("{{{name}}}"), &value),
        None => text,
    })
}

fn generated(locales: &[Locale], page: &[&str], layout: &Layout) -> String {
    let mut code = layout.starts.clone();

    code.push_str(
        "/// A sentence of the interface, by its key in `[page]`.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Line {\n",
    );
    for key in page {
        let _ = writeln!(code, "    /// `{key}`\n    {},", camel(key));
    }
    code.push_str("}\n");

    code.push_str(
        "/// A language every sentence is written in.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Language {\n",
    );
    for locale in locales {
        let _ = writeln!(code, "    /// `{0}`\n    {1},", locale.code, camel(&locale.code));
    }
    code.push_str(
        "}\nimpl Language {\n    /// Every language, English first.\n    pub const ALL: &'static [Self] = &[",
    );
    for locale in locales {
        let _ = write!(code, "Self::{}, ", camel(&locale.code));
    }
    code.push_str("];\n");
    let mut by_language = |about: &str, signature: &str, value: &dyn Fn(&Locale) -> String| {
        let _ = writeln!(code, "    /// {about}\n    {signature} {{\n        match self {{");
        for locale in locales {
            let _ = writeln!(code, "            Self::{} => {},", camel(&locale.code), value(locale));
        }
        code.push_str("        }\n    }\n");
    };
    by_language("The code of the language.", "pub const fn code(self) -> &'static str", &|locale| {
        format!("{:?}", locale.code)
    });
    by_language("The direction it is written in.", "pub const fn direction(self) -> &'static str", &|locale| {
        format!("{:?}", if RIGHT_TO_LEFT.contains(&locale.code.as_str()) { "rtl" } else { "ltr" })
    });
    by_language("Its own name.", "pub const fn name(self) -> &'static str", &|locale| {
        format!("{:?}", locale.text("page.language_name"))
    });
    code.push_str("}\n#[cfg(feature = \"bundled\")]\nimpl Language {\n");
    let mut by_language = |about: &str, signature: &str, value: &dyn Fn(&Locale) -> String| {
        let _ = writeln!(code, "    /// {about}\n    {signature} {{\n        match self {{");
        for locale in locales {
            let _ = writeln!(code, "            Self::{} => {},", camel(&locale.code), value(locale));
        }
        code.push_str("        }\n    }\n");
    };
    by_language("All its lines.", "const fn lines(self) -> &'static [&'static str]", &|locale| {
        format!("&LINES_{}", locale.code.replace('-', "_").to_uppercase())
    });
    by_language(
        "What stands in the page around the app, by key.",
        "pub const fn shell(self) -> &'static [(&'static str, &'static str)]",
        &|locale| {
            let lines = locale.lines.iter().filter(|(key, _)| key.starts_with("shell."));
            format!(
                "&[{}]",
                lines.map(|(key, (text, _))| format!("({key:?}, {:?}), ", finished(text))).collect::<String>()
            )
        },
    );
    code.push_str("}\n");

    // The key of each line, and the names it quotes: for people who review the sentences. The page reads neither.
    let english = locales.first();
    let _ = writeln!(code, "#[cfg(feature = \"bundled\")]\nstatic KEYS: [(&str, &[&str]); {}] = [", layout.slots.len());
    for slot in &layout.slots {
        let _ = writeln!(
            code,
            "    ({:?}, &{:?}),",
            slot.key,
            english.map_or(Vec::new(), |english| placeholders(english.text(&slot.key)))
        );
    }
    code.push_str("];\n");

    for locale in locales {
        let name = locale.code.replace('-', "_").to_uppercase();
        let _ =
            writeln!(code, "#[cfg(feature = \"bundled\")]\nstatic LINES_{name}: [&str; {}] = [", layout.slots.len());
        for slot in &layout.slots {
            let _ = writeln!(code, "    {:?},", finished(locale.text(&slot.key)));
        }
        code.push_str("];\n");
    }
    code
}

fn camel(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    };
    name.split(['_', '-']).map(word).collect()
}
