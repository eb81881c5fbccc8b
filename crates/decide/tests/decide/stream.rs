//! The stream itself: blank lines, line ends, length, encoding, and that nobody waits for a reply.

use std::cell::Cell;
use std::io::{self, Read, Write};
use std::rc::Rc;

use imr_decide::{LONGEST_LINE, Summary, run};

use crate::replies;

const LINE: &str = r#"{"id":1,"today":"2026-11-22","answers":{}}"#;

#[test]
fn blank_lines_are_passed_over_and_counted() {
    let replies = replies(format!("\n{LINE}\n  \r\n\n{LINE}\r\n{LINE}"));
    let numbers: Vec<_> = replies.iter().map(|reply| reply["line"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [2, 5, 6]);
    assert!(replies.iter().all(|reply| reply["question"]["name"] == "emergency"));
}

#[test]
fn nothing_in_gives_nothing_out() {
    assert!(replies("").is_empty() && replies("\n\n").is_empty());
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert!(replies(format!("\u{feff}{LINE}\n"))[0]["question"].is_object());
    assert_eq!(replies(format!("{LINE}\n\u{feff}{LINE}\n"))[1]["error"]["kind"], "not_json");
}

#[test]
fn a_line_that_is_not_utf_8_is_told() {
    let input = [b"\xff\xfe{}\n".as_slice(), LINE.as_bytes()].concat();
    let replies = replies(input);
    assert_eq!(replies[0]["error"]["kind"], "not_utf8");
    assert!(replies[1]["question"].is_object());
}

#[test]
fn the_longest_line_is_read_and_a_longer_one_is_told() {
    let longest = format!("{LINE}{}", " ".repeat(LONGEST_LINE - LINE.len()));
    let replies = replies(format!("{longest}\n{longest} \n{LINE}\n{longest} "));
    assert!(replies[0]["question"].is_object());
    assert_eq!(replies[1]["error"]["kind"], "too_long");
    assert!(replies[2]["question"].is_object());
    assert_eq!(replies[3]["error"]["kind"], "too_long");
    assert_eq!(replies.len(), 4);
}

#[test]
fn a_line_nested_without_end_is_answered() {
    let deep = "[".repeat(200_000);
    assert_eq!(replies(&deep)[0]["error"]["kind"], "not_json");
    let answer = format!(r#"{{"today":"2026-11-22","answers":{{"coverage":{deep}{}}}}}"#, "]".repeat(200_000));
    assert_eq!(replies(answer)[0]["error"]["kind"], "wrong_type");
}

#[test]
fn lines_and_errors_are_counted() {
    let summary = run(format!("{LINE}\nx\n\n{LINE}\n").as_bytes(), io::sink()).unwrap();
    assert_eq!(summary, Summary { lines: 3, errors: 1 });
}

/// Gives one line at a time, and only once the reply to the one before was flushed.
struct Conversation {
    lines: Vec<&'static str>,
    sent: usize,
    flushed: Rc<Cell<usize>>,
}

impl Read for Conversation {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        assert_eq!(self.flushed.get(), self.sent, "the reply is still in a buffer");
        let Some(line) = self.lines.pop() else { return Ok(0) };
        self.sent += 1;
        buffer[..line.len()].copy_from_slice(line.as_bytes());
        Ok(line.len())
    }
}

/// Counts the lines that were flushed.
struct Replies {
    written: usize,
    flushed: Rc<Cell<usize>>,
}

impl Write for Replies {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.written += bytes.iter().filter(|&&byte| byte == b'\n').count();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.flushed.set(self.written);
        Ok(())
    }
}

#[test]
fn nobody_waits_for_a_reply() {
    let flushed = Rc::new(Cell::new(0));
    let line = "{\"today\":\"2026-11-22\",\"answers\":{}}\n";
    let input = Conversation { lines: vec![line; 3], sent: 0, flushed: Rc::clone(&flushed) };
    run(input, Replies { written: 0, flushed: Rc::clone(&flushed) }).unwrap();
    assert_eq!(flushed.get(), 3);
}

#[test]
fn a_writer_that_fails_ends_the_run() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    assert_eq!(run(LINE.as_bytes(), Full).unwrap_err().kind(), io::ErrorKind::StorageFull);
}
