//! What the arguments ask for.

use chrono::NaiveDate;
use imr_decide::schema::Which;
use imr_decide::sheet::Settings;

/// What the program is to do.
pub enum Task {
    /// JSON Lines in, JSON Lines out.
    Lines { strict: bool },
    /// A spreadsheet in, the same with results out.
    Sheet { strict: bool, settings: Settings },
    /// Print a schema.
    Schema(Which),
    /// Say how it is used.
    Help,
    /// Say which version it is.
    Version,
}

impl Task {
    /// Reads the arguments, or says which was not understood.
    pub fn from_arguments(arguments: &[String]) -> Result<Self, String> {
        let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["--help" | "-h"] => Ok(Self::Help),
            ["--version" | "-V"] => Ok(Self::Version),
            ["--schema", name] => {
                let which = Which::ALL.into_iter().find(|which| which.name() == *name);
                which.map(Self::Schema).ok_or_else(|| format!("there is no schema `{name}`"))
            }
            words => Self::to_decide(words),
        }
    }

    fn to_decide(words: &[&str]) -> Result<Self, String> {
        let is_sheet = words.contains(&"--csv");
        let (mut strict, mut settings) = (false, Settings::default());
        let mut rest = words;
        loop {
            rest = match rest {
                [] => break,
                ["--csv", rest @ ..] => rest,
                ["--strict", rest @ ..] => {
                    strict = true;
                    rest
                }
                ["--month-first", rest @ ..] if is_sheet => {
                    settings.month_first = true;
                    rest
                }
                ["--today", day, rest @ ..] if is_sheet => {
                    let is_no_day = || format!("`--today {day}` is no day such as 2026-11-22");
                    settings.today = Some(day_of(day).ok_or_else(is_no_day)?);
                    rest
                }
                ["--language", code, rest @ ..] if is_sheet => {
                    let is_not_written = || format!("the sentences are not written in `{code}`");
                    settings = settings.with_language(code).ok_or_else(is_not_written)?;
                    rest
                }
                other => return Err(format!("`{}` was not understood", other.join(" "))),
            }
        }
        Ok(if is_sheet { Self::Sheet { strict, settings } } else { Self::Lines { strict } })
    }
}

/// A day in four, two and two digits, as in the lines.
fn day_of(written: &str) -> Option<NaiveDate> {
    imr_text::from_iso(written).filter(|&day| imr_text::iso(day) == written)
}
