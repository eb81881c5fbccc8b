//! How many outcomes a second on one core: `cargo bench -p imr-decide --profile native`.
//!
//! Each round takes every story of `tests/stories/` once; an item is an outcome.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../tests/decide/story.rs"]
#[allow(dead_code)]
mod story;

use std::io;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use serde_json::json;

use story::stories;

fn main() {
    divan::main();
}

/// The rules alone, from answers in memory to an outcome in memory.
#[divan::bench]
fn decide(bencher: Bencher<'_, '_>) {
    let cases: Vec<_> = stories().iter().map(|story| (story.to_answers(), story.day())).collect();
    bencher.counter(ItemsCount::new(cases.len())).bench_local(|| {
        for (answers, today) in &cases {
            assert!(black_box(imr_rules::decide(black_box(answers), *today)).is_ok());
        }
    });
}

/// The whole way from a line of input to a line of output, with every sentence in English.
#[divan::bench]
fn json_lines(bencher: Bencher<'_, '_>) {
    round_trip(bencher, true);
}

/// The same without sentences.
#[divan::bench]
fn json_lines_without_text(bencher: Bencher<'_, '_>) {
    round_trip(bencher, false);
}

fn round_trip(bencher: Bencher<'_, '_>, text: bool) {
    let mut input = String::new();
    let mut outcomes = 0_usize;
    for story in stories() {
        let mut line = story.line();
        line["text"] = json!(text);
        input += &format!("{line}\n");
        outcomes += 1;
    }
    bencher.counter(ItemsCount::new(outcomes)).bench_local(|| {
        let summary = imr_decide::run(black_box(input.as_bytes()), io::sink()).unwrap();
        assert_eq!(summary.errors, 0);
    });
}
