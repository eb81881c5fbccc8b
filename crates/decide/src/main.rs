//! `imr-decide`: reads answers as JSON Lines on standard input, writes outcomes as JSON Lines on standard output.

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use imr_decide::schema::Which;
use imr_decide::{Summary, run};

const USAGE: &str = "\
imr-decide: which remedy a Californian has against a health plan's decision, for programs

  imr-decide [--strict] < answers.jsonl > outcomes.jsonl

Each line of input is a JSON object {\"id\": ..., \"today\": \"YYYY-MM-DD\", \"answers\": {...}}. Each gets one line of
output: an outcome, the next question, or an error that names the field. Nothing is kept and nothing is sent.
This is legal information, not legal advice.

  --strict          exit with 1 if any line got an error
  --schema answers  print the JSON Schema of a line of input
  --schema outcome  print the JSON Schema of a line of output
  --help, --version

Exit codes: 0 every line was answered, be it with an error object; 1 with --strict, some line got an error;
2 the arguments are wrong, or standard input or output failed. docs/decide.md describes every field.";

/// What the arguments ask for.
enum Task {
    Decide { strict: bool },
    Schema(Which),
    Help,
    Version,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let task = match Task::from_arguments(&arguments) {
        Ok(task) => task,
        Err(mistake) => {
            eprintln!("imr-decide: {mistake}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match task.run() {
        Ok(code) => code,
        // Whoever read the output has read enough, as in `imr-decide | head -1`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("imr-decide: {error}");
            ExitCode::from(2)
        }
    }
}

impl Task {
    fn from_arguments(arguments: &[String]) -> Result<Self, String> {
        let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
        match words.as_slice() {
            [] => Ok(Self::Decide { strict: false }),
            ["--strict"] => Ok(Self::Decide { strict: true }),
            ["--help" | "-h"] => Ok(Self::Help),
            ["--version" | "-V"] => Ok(Self::Version),
            ["--schema", name] => {
                let which = Which::ALL.into_iter().find(|which| which.name() == *name);
                which.map(Self::Schema).ok_or_else(|| format!("there is no schema `{name}`"))
            }
            other => Err(format!("`{}` was not understood", other.join(" "))),
        }
    }

    fn run(self) -> io::Result<ExitCode> {
        let mut output = BufWriter::new(io::stdout().lock());
        match self {
            Self::Decide { strict } => {
                let Summary { errors, .. } = run(io::stdin().lock(), &mut output)?;
                return Ok(if strict && errors > 0 { ExitCode::from(1) } else { ExitCode::SUCCESS });
            }
            Self::Schema(which) => {
                serde_json::to_writer_pretty(&mut output, &which.schema())?;
                writeln!(output)?;
            }
            Self::Help => writeln!(output, "{USAGE}")?,
            Self::Version => writeln!(output, "imr-decide {}", env!("CARGO_PKG_VERSION"))?,
        }
        output.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}
