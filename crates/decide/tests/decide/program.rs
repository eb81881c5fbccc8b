//! The program itself: its arguments and exit codes.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use imr_decide::schema::Which;
use serde_json::Value;

use crate::sheet::{settings, written};
use crate::story::stories;

const GOOD: &str = "{\"id\":1,\"today\":\"2026-11-22\",\"answers\":{}}\n";

const SHEET: &str = "note,emergency\nx,no\n";

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_imr-decide"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = program(arguments).spawn().unwrap();
    // A program that refuses its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

#[test]
fn exit_codes_are_those_of_the_documentation() {
    for (arguments, input, code) in [
        (&[][..], GOOD, 0),
        (&[][..], "x\n", 0),
        (&["--strict"][..], GOOD, 0),
        (&["--strict"][..], "x\n", 1),
        (&["--help"][..], "", 0),
        (&["--version"][..], "", 0),
        (&["--frob"][..], "", 2),
        (&["--schema"][..], "", 2),
        (&["--schema", "frob"][..], "", 2),
        (&["--csv", "--today", "2026-11-22"][..], SHEET, 0),
        (&["--csv"][..], "today,emergency\n2026-11-22,no\n", 0),
        (&["--strict", "--month-first", "--today", "2026-11-22", "--language", "es", "--csv"][..], SHEET, 0),
        (&["--csv", "--strict", "--today", "2026-11-22"][..], "emergency\nmaybe\n", 1),
        (&["--csv"][..], SHEET, 2),
        (&["--csv", "--today", "2026-11-22"][..], "", 2),
        (&["--csv", "--today", "2026-11-31"][..], SHEET, 2),
        (&["--csv", "--today", "2026-11-5"][..], SHEET, 2),
        (&["--csv", "--today"][..], SHEET, 2),
        (&["--csv", "--language", "fr"][..], SHEET, 2),
        (&["--today", "2026-11-22"][..], GOOD, 2),
        (&["--csv", "--schema", "answers"][..], "", 2),
    ] {
        let output = run(arguments, input);
        assert_eq!(output.status.code(), Some(code), "{arguments:?} with {input:?}");
        assert_eq!(output.stdout.is_empty(), code == 2, "{arguments:?}");
        assert_eq!(output.stderr.is_empty(), code != 2, "{arguments:?}");
    }
}

#[test]
fn the_program_replies_as_the_library() {
    let input: String = stories().iter().map(|story| format!("{}\n", story.line())).collect();
    let mut expected = Vec::new();
    imr_decide::run(input.as_bytes(), &mut expected).unwrap();
    // Written from another thread, as the replies fill the pipe before all lines are read.
    let mut child = program(&[]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.stdout == expected && output.status.success());
}

#[test]
fn schemas_are_printed() {
    for which in Which::ALL {
        let output = run(&["--schema", which.name()], "");
        let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(printed, which.schema().to_value());
    }
}

#[test]
fn a_reader_that_has_read_enough_is_no_error() {
    let mut child = program(&[]).spawn().unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    // Some lines are written before the program notices.
    while stdin.write_all(GOOD.as_bytes()).is_ok() {}
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}

#[test]
fn a_table_is_answered_as_by_the_library() {
    let (expected, _) = written(SHEET, settings()).unwrap();
    let output = run(&["--csv", "--today", "2026-11-22"], SHEET);
    assert!(output.stdout == expected && output.stderr.is_empty(), "{output:?}");
}

#[test]
fn a_table_that_cannot_be_used_is_refused_in_plain_words() {
    let output = run(&["--csv", "--today", "2026-11-22"], "name\nAna\n");
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("imr-decide: No column is a question."));
}

#[test]
fn a_log_gets_no_progress() {
    let table = format!("note,emergency\n{}", "x,no\n".repeat(1_001));
    let mut child = program(&["--csv", "--today", "2026-11-22"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(table.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{:?}", output.stderr);
}

#[test]
fn a_reader_of_a_table_that_has_read_enough_is_no_error() {
    let table = format!("note,emergency\n{}", "x,no\n".repeat(5_000));
    let mut child = program(&["--csv", "--today", "2026-11-22"]).spawn().unwrap();
    drop(child.stdout.take());
    child.stdin.take().unwrap().write_all(table.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}
