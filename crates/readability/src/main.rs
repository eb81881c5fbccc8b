//! `imr-readability`: prints how hard each screen is to read, and fails above the limits. `cargo xtask readability` runs it.

use std::process::ExitCode;

use imr_readability::names::Names;
use imr_readability::report::Report;
use imr_text::{Language, Text};

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("imr-readability: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every screen and every sentence is within the limits.
fn run() -> Result<bool, String> {
    let mut is_good = true;
    for &language in Language::ALL {
        let report = Report::of(Text { language }, &Names::of(language)?)?;
        println!("{report}");
        is_good &= report.is_good();
    }
    Ok(is_good)
}
