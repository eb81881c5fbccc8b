//! `imr-decide`: reads answers on standard input, writes outcomes on standard output, as JSON Lines or as a spreadsheet.

mod arguments;

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use imr_decide::sheet::{self, SheetError};
use imr_decide::{Summary, run};

use arguments::Task;

const USAGE: &str = "\
imr-decide: which remedy a Californian has against a health plan's decision, for programs

  imr-decide [--strict] < answers.jsonl > outcomes.jsonl
  imr-decide --csv [--today YYYY-MM-DD] [--language en|es] [--month-first] [--strict] < cases.csv > results.csv

Each line of input is a JSON object {\"id\": ..., \"today\": \"YYYY-MM-DD\", \"answers\": {...}}. Each gets one line of
output: an outcome, the next question, or an error that names the field. Nothing is kept and nothing is sent.
With --csv, a table of cases, a column a question, gets columns with the results, or with what is wrong in a row.
This is legal information, not legal advice.

  --strict          exit with 1 if any line or row got an error
  --csv             a spreadsheet in and out: CSV in UTF-8
  --today DAY       the day to count from in rows without one in a column `today`
  --language CODE   the language of the sentences in the table: en or es
  --month-first     8/3/2026 is August 3 even where no other date of its column shows it
  --schema answers  print the JSON Schema of a line of input
  --schema outcome  print the JSON Schema of a line of output
  --help, --version

Exit codes: 0 every line or row was answered, be it with an error; 1 with --strict, some got an error; 2 the arguments
are wrong, the table as a whole cannot be used, or standard input or output failed. docs/decide.md describes every field.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let task = match Task::from_arguments(&arguments) {
        Ok(task) => task,
        Err(mistake) => {
            eprintln!("imr-decide: {mistake}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run_task(task) {
        Ok(code) => code,
        // Whoever read the output has read enough, as in `imr-decide | head -1`.
        Err(SheetError::Io(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("imr-decide: {error}");
            ExitCode::from(2)
        }
    }
}

fn run_task(task: Task) -> Result<ExitCode, SheetError> {
    let mut output = BufWriter::new(io::stdout().lock());
    match task {
        Task::Lines { strict } => return Ok(code(run(io::stdin().lock(), &mut output)?, strict)),
        Task::Sheet { strict, settings } => {
            let summary = sheet::run(io::stdin().lock(), &mut output, settings, tell_progress)?;
            return Ok(code(summary, strict));
        }
        Task::Schema(which) => {
            serde_json::to_writer_pretty(&mut output, &which.schema()).map_err(io::Error::from)?;
            writeln!(output)?;
        }
        Task::Help => writeln!(output, "{USAGE}")?,
        Task::Version => writeln!(output, "imr-decide {}", env!("CARGO_PKG_VERSION"))?,
    }
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn code(summary: Summary, strict: bool) -> ExitCode {
    if strict && summary.errors > 0 { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

/// Somebody who waits wants to know for how long; a log does not.
fn tell_progress(done: u64, total: u64) {
    if io::stderr().is_terminal() {
        // Nobody reads it where it cannot be written.
        let _ = writeln!(io::stderr(), "imr-decide: {done} of {total} rows");
    }
}
