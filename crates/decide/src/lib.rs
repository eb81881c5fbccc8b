//! The rules for programs: one JSON object a line in, one JSON object a line out.
//!
//! [`run`] reads and writes whole streams, [`answer`] takes a single line, [`sheet::run`] a spreadsheet. Nothing is kept between two lines, nothing is
//! sent anywhere, and the day is an argument, so the same line always gives the same reply. `docs/decide.md` describes
//! every field; the schemas in `docs/schema/` are made from the types here.

mod blanks;
mod day;
mod fault;
mod given;
mod lines;
mod name;
pub mod reply;
mod request;
pub mod schema;
mod sentence;
pub mod sheet;
pub mod shown;

use std::io::{self, Read, Write};

use imr_rules::replay;

pub use fault::{Fault, FaultKind};
pub use lines::LONGEST_LINE;
pub use request::Request;

use lines::{Line, Lines};
use reply::Reply;

/// How a stream ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Lines, or rows of a spreadsheet, that were replied to; blank ones are passed over.
    pub lines: u64,
    /// Those among them that got an error.
    pub errors: u64,
}

/// Replies to every line of `input`, in order, as soon as it has been read.
///
/// A line that cannot be used gets an error object, and the next one is read; memory is bounded by [`LONGEST_LINE`].
///
/// # Errors
/// Only where `input` cannot be read or `output` cannot be written.
pub fn run(input: impl Read, mut output: impl Write) -> io::Result<Summary> {
    let mut lines = Lines::new(input);
    let mut summary = Summary::default();
    loop {
        // Whoever types a line, or waits for a reply before the next one, must not wait for a full buffer.
        if lines.may_wait() {
            output.flush()?;
        }
        let reply = match lines.next_line()? {
            Line::End => break,
            Line::TooLong { number } => Reply::from_fault(number, None, Fault::too_long()),
            Line::Whole { text, .. } if text.trim_ascii().is_empty() => continue,
            Line::Whole { text, number } => answer(text, number),
        };
        summary.lines += 1;
        summary.errors += u64::from(matches!(reply, Reply::Error(_)));
        serde_json::to_writer(&mut output, &reply)?;
        output.write_all(b"\n")?;
    }
    output.flush()?;
    Ok(summary)
}

/// The reply to one line, which is line `number` of its stream, counted from 1.
pub fn answer(line: &[u8], number: u64) -> Reply {
    let mut id = None;
    match Request::read(line, &mut id) {
        Ok(request) => {
            let interview = replay(&request.answers.as_answers(), request.today.0);
            Reply::from_interview(number, request, interview)
        }
        Err(fault) => Reply::from_fault(number, id, fault),
    }
}
