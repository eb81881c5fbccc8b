//! The rules as programs meet them: lines in, lines out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod errors;
mod examples;
mod json;
mod letter;
mod letters;
mod program;
mod rfc4180;
mod schemas;
mod sentences;
mod sheet;
mod stories;
mod story;
mod stream;

use serde_json::Value;

/// The replies to a whole stream.
fn replies(input: impl AsRef<[u8]>) -> Vec<Value> {
    let mut output = Vec::new();
    imr_decide::run(input.as_ref(), &mut output).unwrap();
    let output = String::from_utf8(output).unwrap();
    output.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The reply to one line.
#[track_caller]
fn reply(line: &Value) -> Value {
    let mut replies = replies(line.to_string());
    assert_eq!(replies.len(), 1, "one line, one reply");
    replies.remove(0)
}
